// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/realnamefacts.h"

#include "core/base/privateview.h"
#include "core/domain/cardcodes.h"
#include "core/domain/cardfiltervalues.h"
#include "core/rules/realnamegap.h"
#include "models/figuretable.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RealNameFacts)
};
using RealNameBriefing::HolderGroup;
using RealNameBriefing::UnknownCard;
using RealNameBriefing::WhyUnknown;
using Tone = TableRoles::Tone;

FigureCell coded(const std::optional<QString> &code, QString (*meaning)(QStringView))
{
    return FigureCell::code(code, code ? meaning(*code) : QString());
}

FigureCell named(QLatin1StringView name, const QString &words)
{
    return FigureCell::code(QString(name), words);
}

/// Who holds a card, as far as it is told.
FigureCell holder(const std::optional<QString> &certifyType)
{
    return coded(certifyType, CardCodes::certifyType);
}

FigureCell tagNames(const QList<CardTag> &tags)
{
    QStringList names;
    for (const CardTag &tag : tags)
        names.append(PrivateView::name(tag.name));
    return names.isEmpty() ? FigureCell() : FigureCell::words(names.join(Text::tr(", ")));
}

PaneTarget toCard(const CardRecord &record)
{
    return {QStringLiteral("cards"), QStringLiteral("card:") + record.card.key.iccid.toString()};
}

QString keyOf(quint32 row)
{
    return QString::number(row);
}

// ---- the state of all ----

QString filterTerm(const QString &field, const std::optional<QString> &value)
{
    return field + u':' + (value ? CardFilterValues::quotedValue(*value) : QStringLiteral("none"));
}

/// The cards of a group. Whom they are held by is not in it: the detail may know that, too.
QString filterOf(const HolderGroup &group)
{
    return QStringLiteral("%1 %2 listed:yes -status:closed")
        .arg(filterTerm(QStringLiteral("vendor"), group.vendor),
             filterTerm(QStringLiteral("plan"), group.planKind));
}

FigureCell attention(qint64 cards, Tone tone)
{
    return FigureCell::number(cards).toned(cards > 0 ? tone : Tone::Plain);
}

FigureCell share(qint64 part, qint64 whole)
{
    return FigureCell::portion(whole > 0 ? std::optional(double(part) / double(whole)) : std::nullopt);
}

FigureRow rowOf(const HolderGroup &group)
{
    const RealNameBriefing::Counts &counts = group.counts;
    const auto text = [](const std::optional<QString> &part) { return part.value_or(QStringLiteral("?")); };
    return {text(group.vendor) + u'/' + text(group.planKind) + u'/' + text(group.certifyType),
            {coded(group.vendor, CardCodes::vendor), coded(group.planKind, CardCodes::planKind),
             holder(group.certifyType), FigureCell::number(counts.cards()),
             FigureCell::number(counts.verified), share(counts.verified, counts.cards()),
             FigureCell::number(counts.notVerified), attention(group.gaps, Tone::Bad),
             FigureCell::number(counts.approving), attention(counts.unknown, Tone::Warning)},
            {QStringLiteral("cards"), filterOf(group)}};
}

// ---- the lists of cards ----

/// A list of at most so many rows, each made from a card.
template<class One, class Make> QList<FigureRow> rowsOf(const QList<One> &cards, const Make &make)
{
    QList<FigureRow> rows;
    const qsizetype count = std::min(cards.size(), FigureTable::mostRows);
    rows.reserve(count);
    for (qsizetype i = 0; i < count; ++i)
        rows.append(make(cards[i]));
    return rows;
}

Tone toneOf(RealNameGap::Urgency urgency)
{
    switch (urgency) {
    case RealNameGap::Urgency::Overdue:
        return Tone::Bad;
    case RealNameGap::Urgency::AgeUnknown:
    case RealNameGap::Urgency::Due:
        return Tone::Warning;
    case RealNameGap::Urgency::Young:
        break;
    }
    return Tone::Plain;
}

std::optional<QDate> activatedOn(const CardRecord &record)
{
    return record.card.activated ? std::optional(record.card.activated->beijingDate()) : std::nullopt;
}

FigureCell days(std::optional<int> days)
{
    return FigureCell::number(days ? std::optional<qint64>(*days) : std::nullopt);
}

FigureRow gapRow(const RealNameBriefing::Card &card, const CardRecord &record)
{
    const RealNameGap gap{card.ageDays, record.card.vendor, card.certifyType, record.card.osStatus};
    const RealNameGap::Urgency urgency = gap.urgency();
    return {keyOf(card.row),
            {FigureCell::iccid(record.card.key.iccid.toString()),
             coded(record.card.vendor, CardCodes::vendor), coded(record.card.planKind, CardCodes::planKind),
             tagNames(record.card.tags),
             coded(record.card.osStatus, CardCodes::osStatus)
                 .toned(gap.isStoppedForIt() ? Tone::Bad : Tone::Plain),
             FigureCell::date(activatedOn(record)), days(card.ageDays),
             named(RealNameGap::urgencyName(urgency), RealNameGap::urgencyText(urgency))
                 .toned(toneOf(urgency))
                 .ordered(qint64(urgency)),
             FigureCell::words(gap.nextStep()),
             named(RealNameGap::menderName(gap.mender()), RealNameGap::menderText(gap.mender())),
             holder(card.certifyType), FigureCell::instant(card.asOf),
             FigureCell::entered(record.card.remark), FigureCell::words(record.card.credential)},
            toCard(record)};
}

RealNameFacts::Belongings belongingsOf(const CardRecord &record)
{
    RealNameFacts::Belongings belongings;
    for (const CardTag &tag : record.card.tags)
        belongings.tags.append(tag.name);
    belongings.remark = record.card.remark.value_or(QString());
    if (record.card.vendor)
        belongings.vendor = CardCodes::vendor(*record.card.vendor);
    return belongings;
}

FigureRow underWayRow(const RealNameBriefing::Card &card, const CardRecord &record)
{
    return {keyOf(card.row),
            {FigureCell::iccid(record.card.key.iccid.toString()),
             coded(record.card.vendor, CardCodes::vendor), coded(record.card.planKind, CardCodes::planKind),
             tagNames(record.card.tags), coded(record.card.osStatus, CardCodes::osStatus),
             FigureCell::date(activatedOn(record)), holder(card.certifyType), FigureCell::instant(card.asOf)},
            toCard(record)};
}

QLatin1StringView reasonName(WhyUnknown why)
{
    switch (why) {
    case WhyUnknown::NeverRead:
        return QLatin1StringView("never_read");
    case WhyUnknown::Refused:
        return QLatin1StringView("refused");
    case WhyUnknown::NotTold:
        return QLatin1StringView("not_told");
    case WhyUnknown::Undescribed:
        return QLatin1StringView("undescribed");
    case WhyUnknown::MultiNetwork:
        break;
    }
    return QLatin1StringView("multi_network");
}

FigureRow unknownRow(const UnknownCard &unknown, const CardRecord &record)
{
    return {
        keyOf(unknown.card.row),
        {FigureCell::iccid(record.card.key.iccid.toString()), coded(record.card.vendor, CardCodes::vendor),
         coded(record.card.planKind, CardCodes::planKind), tagNames(record.card.tags),
         coded(record.card.osStatus, CardCodes::osStatus), days(unknown.card.ageDays),
         named(reasonName(unknown.why), RealNameFacts::reasonText(unknown.why)).ordered(qint64(unknown.why)),
         FigureCell::words(unknown.code), FigureCell::words(RealNameFacts::remedyText(unknown.why)),
         FigureCell::instant(unknown.card.asOf)},
        toCard(record)};
}

/// What reading may help with: not what was told already, and means nothing to anybody.
bool isReadable(WhyUnknown why)
{
    return why != WhyUnknown::Undescribed;
}

void addUnknown(RealNameFacts &facts, const QList<UnknownCard> &cards)
{
    for (const UnknownCard &unknown : cards) {
        ++facts.reasons[unknown.why];
        if (!isReadable(unknown.why))
            continue;
        ++facts.readableCards;
        if (facts.readable.size() < RealNameFacts::mostAtOnce)
            facts.readable.append(qint64(unknown.card.row) + 1);
    }
}

// ---- columns ----

FigureColumn column(const char *name, const QString &title, TableKind kind = TableKind::Text,
                    const QString &typical = {}, bool hidden = false)
{
    return {QString::fromLatin1(name), title, kind, typical, hidden};
}

/// Wide enough for this text of its codes.
FigureColumn coded(const char *name, const QString &title, const QString &longest)
{
    return column(name, title, TableKind::Text, longest + QStringLiteral("mm"));
}

FigureColumn iccidColumn()
{
    FigureColumn iccid = column("iccid", Text::tr("ICCID"), TableKind::Id);
    iccid.essential = true;
    return iccid;
}

/// Of every list of cards.
QList<FigureColumn> cardColumns()
{
    return {iccidColumn(), coded("vendor", Text::tr("Operator"), CardCodes::vendor(u"CTCC")),
            coded("plan_kind", Text::tr("Plan kind"), CardCodes::planKind(u"GREcard")),
            column("tags", Text::tr("Tags")),
            coded("os_status", Text::tr("State"), CardCodes::osStatus(u"400"))};
}

FigureColumn holderColumn()
{
    return coded("certify_type", Text::tr("Holder"), CardCodes::certifyType(u"enterprise"));
}
} // namespace

QList<FigureColumn> RealNameFacts::stateColumns()
{
    return {coded("vendor", Text::tr("Operator"), CardCodes::vendor(u"CTCC")),
            coded("plan_kind", Text::tr("Plan kind"), CardCodes::planKind(u"GREcard")),
            holderColumn(),
            column("cards", Text::tr("Cards"), TableKind::Integer),
            column("verified", Text::tr("Verified"), TableKind::Integer),
            column("verified_share", Text::tr("Share verified"), TableKind::Share),
            column("not_verified", Text::tr("Not verified"), TableKind::Integer),
            column("gaps", Text::tr("Of these active"), TableKind::Integer),
            column("approving", Text::tr("Under way"), TableKind::Integer),
            column("unknown", Text::tr("Unknown"), TableKind::Integer)};
}

QList<FigureColumn> RealNameFacts::gapColumns()
{
    return cardColumns() +
           QList<FigureColumn>{
               column("activated", Text::tr("Activated"), TableKind::Date),
               column("active_days", Text::tr("Days"), TableKind::Integer, QStringLiteral("9,999")),
               coded("urgency", Text::tr("Urgency"), RealNameGap::urgencyText(RealNameGap::Urgency::Due)),
               column("next_step", Text::tr("Next step"), TableKind::Text,
                      QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm")),
               coded("mender", Text::tr("Mended by"), RealNameGap::menderText(RealNameGap::Mender::Unit)),
               holderColumn(),
               column("as_of", Text::tr("Read at"), TableKind::Instant),
               column("remark", Text::tr("Remark"), TableKind::Text, {}, true),
               column("credential", Text::tr("Plan credential"), TableKind::Text, {}, true)};
}

QList<FigureColumn> RealNameFacts::underWayColumns()
{
    return cardColumns() + QList<FigureColumn>{column("activated", Text::tr("Activated"), TableKind::Date),
                                               holderColumn(),
                                               column("as_of", Text::tr("Read at"), TableKind::Instant)};
}

QList<FigureColumn> RealNameFacts::unknownColumns()
{
    return cardColumns() +
           QList<FigureColumn>{column("active_days", Text::tr("Days active"), TableKind::Integer,
                                      QStringLiteral("99,999,999")),
                               coded("reason", Text::tr("Why"), reasonText(WhyUnknown::Undescribed)),
                               column("code", Text::tr("Code")),
                               column("remedy", Text::tr("How to get it"), TableKind::Text,
                                      QStringLiteral("mmmmmmmmmmmmmmmmmmmmmmmmmmmm")),
                               column("as_of", Text::tr("Read at"), TableKind::Instant)};
}

QString RealNameFacts::reasonText(WhyUnknown why)
{
    switch (why) {
    case WhyUnknown::NeverRead:
        return Text::tr("never read");
    case WhyUnknown::Refused:
        return Text::tr("refused by the provider");
    case WhyUnknown::NotTold:
        return Text::tr("read, but not told");
    case WhyUnknown::Undescribed:
        return Text::tr("a code nobody has described");
    case WhyUnknown::MultiNetwork:
        break;
    }
    return Text::tr("multi-network card, detail never read");
}

QString RealNameFacts::remedyText(WhyUnknown why)
{
    switch (why) {
    case WhyUnknown::NeverRead:
        return Text::tr("Read it.");
    case WhyUnknown::Refused:
        return Text::tr("Look at the code; read it again when its reason is gone.");
    case WhyUnknown::NotTold:
        return Text::tr("Read it again; if it stays silent, ask the provider.");
    case WhyUnknown::Undescribed:
        return Text::tr("Ask the provider what the code means.");
    case WhyUnknown::MultiNetwork:
        break;
    }
    return Text::tr("Read its detail; the provider tells the state of its sub-cards apart.");
}

Result<RealNameFacts> RealNameFacts::read(const BriefingContext &context)
{
    Result<RealNameBriefing::Standing> standing = RealNameBriefing::standing(context);
    if (!standing)
        return standing.error();
    RealNameFacts facts;
    facts.summary = standing->summary;
    facts.groups = standing->groups;
    facts.state = rowsOf(standing->groups, rowOf);
    const auto record = [&context](quint32 row) { return context.fleet->record(row); };
    facts.gaps = rowsOf(standing->gaps, [&](const RealNameBriefing::Card &card) {
        const CardRecord one = record(card.row);
        facts.belongings.insert(keyOf(card.row), belongingsOf(one));
        return gapRow(card, one);
    });
    facts.underWay = rowsOf(standing->underWay, [&](const RealNameBriefing::Card &card) {
        return underWayRow(card, record(card.row));
    });
    facts.unknown = rowsOf(standing->unknown, [&](const UnknownCard &unknown) {
        return unknownRow(unknown, record(unknown.card.row));
    });
    addUnknown(facts, standing->unknown);
    return facts;
}

QStringList RealNameFacts::partsOf(const QString &key, Grouping grouping) const
{
    const Belongings own = belongings.value(key);
    QStringList parts;
    switch (grouping) {
    case Grouping::Tag:
        parts = own.tags;
        break;
    case Grouping::Remark:
        parts = {own.remark.simplified()};
        break;
    case Grouping::Operator:
        parts = {own.vendor};
        break;
    case Grouping::None:
        break;
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts;
}
