// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/traffictables.h"

#include "core/base/privateview.h"
#include "core/domain/cardcodes.h"
#include "models/trafficwords.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrafficTables)
};

FigureColumn column(const char *name, const QString &title, TableKind kind)
{
    FigureColumn column;
    column.name = QLatin1StringView(name);
    column.title = title;
    column.kind = kind;
    return column;
}

FigureColumn hidden(FigureColumn column)
{
    column.hidden = true;
    return column;
}

FigureColumn essential(FigureColumn column)
{
    column.essential = true;
    return column;
}

QList<FigureColumn> cardColumns()
{
    return {essential(column("iccid", QStringLiteral("ICCID"), TableKind::Id))};
}

QList<FigureColumn> cardDetails()
{
    return {column("tags", Text::tr("Tags"), TableKind::Text),
            column("vendor", Text::tr("Operator"), TableKind::Text),
            hidden(column("credential", Text::tr("Plan credential"), TableKind::Text)),
            hidden(column("remark", Text::tr("Remark"), TableKind::Text))};
}

const TrafficCard &cardOf(const std::unordered_map<qint64, TrafficCard> &cards, qint64 id)
{
    static const TrafficCard none;
    const auto found = cards.find(id);
    return found == cards.end() ? none : found->second;
}

/// The key is the card's row in the cache: two cards may share an ICCID.
FigureRow cardRow(const TrafficCard &card, qint64 id, QList<FigureCell> figures)
{
    FigureRow row;
    row.key = QString::number(id);
    row.target = {QStringLiteral("cards"), QStringLiteral("card:") + card.iccid};
    row.cells = {FigureCell::iccid(card.iccid)};
    row.cells += figures;
    QStringList names;
    for (const QString &tag : card.tags)
        names.append(PrivateView::name(tag));
    row.cells.append(FigureCell::words(names.join(QStringLiteral(", "))));
    row.cells.append(card.vendor ? FigureCell::code(card.vendor, CardCodes::vendor(*card.vendor))
                                 : FigureCell());
    row.cells.append(FigureCell::id(card.credential));
    row.cells.append(FigureCell::entered(card.remark));
    return row;
}

std::optional<double> shareOf(const std::optional<DataVolume> &part, const std::optional<DataVolume> &whole)
{
    if (!part || !whole || whole->bytes <= 0)
        return std::nullopt;
    return double(part->bytes) / double(whole->bytes);
}

QString pointText(QDate day, bool byMonth)
{
    return byMonth ? Month::of(day).iso() : day.toString(Qt::ISODate);
}

/// A month has no day that a file could hold: it stands there as text.
FigureCell pointCell(std::optional<QDate> day, bool byMonth)
{
    if (!day || !byMonth)
        return FigureCell::date(day);
    return FigureCell::words(pointText(*day, true));
}

struct Expected {
    const TrafficFacts &facts;
    [[nodiscard]] Range<DataVolume> on(QDate day) const
    {
        if (!facts.choice.looksAhead())
            return {};
        const auto found = std::find_if(facts.forecast.days.begin(), facts.forecast.days.end(),
                                        [day](const TrafficForecast::Day &one) { return one.day == day; });
        return found == facts.forecast.days.end() ? Range<DataVolume>() : found->used;
    }
};

FigureRow pointRow(const TrafficFacts &facts, const TrafficDay &point, qsizetype place)
{
    const bool byMonth = facts.span.byMonth;
    const Range<DataVolume> expected = Expected{facts}.on(point.day);
    const bool known = point.used.has_value();
    FigureRow row;
    row.key = pointText(point.day, byMonth);
    row.cells = {
        pointCell(point.day, byMonth),
        FigureCell::bytes(point.used),
        known || point.unknownCards > 0 ? FigureCell::number(point.cards) : FigureCell(),
        known || point.unknownCards > 0
            ? FigureCell::number(point.unknownCards)
                  .toned(point.unknownCards > 0 ? TableRoles::Tone::Warning : TableRoles::Tone::Plain)
            : FigureCell(),
        FigureCell::bytes(known ? std::nullopt : expected.expected),
        FigureCell::bytes(known ? std::nullopt : expected.low),
        FigureCell::bytes(known ? std::nullopt : expected.high)};
    const bool there = place < facts.otherPoints.size();
    row.cells.append(there ? pointCell(facts.otherPoints[place].day, byMonth) : FigureCell());
    row.cells.append(there ? FigureCell::bytes(facts.otherPoints[place].used) : FigureCell());
    return row;
}
} // namespace

QList<FigureColumn> TrafficTables::pointColumns()
{
    return {essential(column("day", Text::tr("Day or month"), TableKind::Text)),
            column("used_bytes", Text::tr("Used"), TableKind::Bytes),
            column("cards", Text::tr("Known cards"), TableKind::Integer),
            column("unknown_cards", Text::tr("Unknown cards"), TableKind::Integer),
            column("expected_bytes", Text::tr("Forecast"), TableKind::Bytes),
            column("low_bytes", Text::tr("Low"), TableKind::Bytes),
            column("high_bytes", Text::tr("High"), TableKind::Bytes),
            column("other_day", Text::tr("Compared with"), TableKind::Text),
            column("other_bytes", Text::tr("Used then"), TableKind::Bytes)};
}

QList<FigureRow> TrafficTables::points(const TrafficFacts &facts)
{
    QList<FigureRow> rows;
    for (qsizetype place = 0; place < facts.points.size(); ++place)
        rows.append(pointRow(facts, facts.points[place], place));
    if (!facts.choice.looksAhead())
        return rows;
    for (QDate day = facts.today.addDays(1); day <= facts.span.to; day = day.addDays(1))
        rows.append(pointRow(facts, TrafficDay(day, {}, 0, 0), rows.size()));
    return rows;
}

QList<FigureColumn> TrafficTables::partColumns()
{
    FigureColumn group = essential(column("group", Text::tr("Group"), TableKind::Text));
    group.typical = QStringLiteral("mmmmmmmmmmmmmmmmmmmmmm");
    return {group,
            column("used_bytes", Text::tr("Used"), TableKind::Bytes),
            column("share", Text::tr("Share"), TableKind::Share),
            column("cards", Text::tr("Known cards"), TableKind::Integer),
            column("unknown_cards", Text::tr("Unknown cards"), TableKind::Integer),
            column("mean_bytes", Text::tr("Mean a card"), TableKind::Bytes)};
}

QList<FigureRow> TrafficTables::parts(const TrafficParts &facts)
{
    QList<FigureRow> rows;
    const UsageGrouping by = facts.breakdown.by;
    for (const UsageBriefing::Breakdown::Group &group : facts.breakdown.groups) {
        FigureRow row;
        row.key = group.key;
        const QString words = TrafficWords::keyText(by, group.key);
        const std::optional<DataVolume> mean =
            group.used && group.cards > 0 ? std::optional(DataVolume{group.used->bytes / group.cards})
                                          : std::nullopt;
        row.cells = {group.key.isEmpty()             ? FigureCell::words(words).toned(TableRoles::Tone::Muted)
                     : by == UsageGrouping::Operator ? FigureCell::code(group.key, words)
                                                     : FigureCell::words(words),
                     FigureCell::bytes(group.used),
                     FigureCell::portion(shareOf(group.used, facts.breakdown.fleet.used)),
                     FigureCell::number(group.cards),
                     FigureCell::number(group.unknownCards)
                         .toned(group.unknownCards > 0 ? TableRoles::Tone::Warning : TableRoles::Tone::Plain),
                     FigureCell::bytes(mean)};
        row.target = {QStringLiteral("cards"), TrafficWords::filterOf(by, group.key)};
        rows.append(row);
    }
    return rows;
}

QList<FigureColumn> TrafficTables::topColumns()
{
    return cardColumns() +
           QList<FigureColumn>{column("used_bytes", Text::tr("Used in the month"), TableKind::Bytes),
                               column("share", Text::tr("Share"), TableKind::Share),
                               column("mean_bytes", Text::tr("Mean a day"), TableKind::Bytes),
                               hidden(column("known_days", Text::tr("Known days"), TableKind::Integer))} +
           cardDetails();
}

QList<FigureRow> TrafficTables::top(const TrafficTop &facts)
{
    QList<FigureRow> rows;
    for (const UsageBriefing::TopUsers::User &user : facts.top.users)
        rows.append(cardRow(cardOf(facts.cards, user.cardId), user.cardId,
                            {FigureCell::bytes(user.used),
                             FigureCell::portion(shareOf(user.used, facts.top.scope.used)),
                             FigureCell::bytes(user.perDay), FigureCell::number(user.knownDays)}));
    return rows;
}

QList<FigureColumn> TrafficTables::silentColumns()
{
    return cardColumns() +
           QList<FigureColumn>{column("days", Text::tr("Silent days"), TableKind::Integer),
                               column("last_traffic", Text::tr("Last traffic"), TableKind::Date)} +
           cardDetails();
}

QList<FigureRow> TrafficTables::silent(const TrafficNoticed &facts)
{
    QList<FigureRow> rows;
    if (!facts.found)
        return rows;
    for (const UsageBriefing::SilentCard &card : facts.found->silent)
        rows.append(
            cardRow(cardOf(facts.cards, card.cardId), card.cardId,
                    {FigureCell::number(card.silence.days), FigureCell::date(card.silence.lastTraffic)}));
    return rows;
}

QList<FigureColumn> TrafficTables::jumpColumns()
{
    return cardColumns() +
           QList<FigureColumn>{column("day", Text::tr("Day"), TableKind::Date),
                               column("used_bytes", Text::tr("Used"), TableKind::Bytes),
                               column("usual_bytes", Text::tr("Usual"), TableKind::Bytes),
                               column("times", Text::tr("Times the usual"), TableKind::Integer)} +
           cardDetails();
}

QList<FigureRow> TrafficTables::jumps(const TrafficNoticed &facts)
{
    QList<FigureRow> rows;
    if (!facts.found)
        return rows;
    for (const UsageBriefing::JumpingCard &card : facts.found->jumping) {
        const qint64 usual = card.jump.usual.bytes;
        rows.append(cardRow(
            cardOf(facts.cards, card.cardId), card.cardId,
            {FigureCell::date(card.jump.day), FigureCell::bytes(card.jump.used),
             FigureCell::bytes(card.jump.usual),
             FigureCell::number(usual > 0 ? std::optional(card.jump.used.bytes / usual) : std::nullopt)}));
    }
    return rows;
}
