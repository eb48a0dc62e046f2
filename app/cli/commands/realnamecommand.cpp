// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"

#include "core/briefing/realnamebriefing.h"
#include "core/domain/cardcodes.h"

#include <QCommandLineParser>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RealNameCommand)
};

using RealNameBriefing::Group;
using RealNameBriefing::Summary;

constexpr std::array groupFields{
    ListField<Group>{"vendor", QT_TRANSLATE_NOOP("Column", "Operator"),
                     [](const Group &g) { return ListCell::code(g.vendor, &CardCodes::vendor); }},
    ListField<Group>{"plan_kind", QT_TRANSLATE_NOOP("Column", "Plan kind"),
                     [](const Group &g) { return ListCell::code(g.planKind, &CardCodes::planKind); }},
    ListField<Group>{"cards", QT_TRANSLATE_NOOP("Column", "Cards"),
                     [](const Group &g) { return ListCell::number(g.counts.cards()); }, InTable::Right},
    ListField<Group>{"verified", QT_TRANSLATE_NOOP("Column", "Verified"),
                     [](const Group &g) { return ListCell::number(g.counts.verified); }, InTable::Right},
    ListField<Group>{"not_verified", QT_TRANSLATE_NOOP("Column", "Not verified"),
                     [](const Group &g) { return ListCell::number(g.counts.notVerified); }, InTable::Right},
    ListField<Group>{"approving", QT_TRANSLATE_NOOP("Column", "Being checked"),
                     [](const Group &g) { return ListCell::number(g.counts.approving); }, InTable::Right},
    ListField<Group>{"unknown", QT_TRANSLATE_NOOP("Column", "Unknown"),
                     [](const Group &g) { return ListCell::number(g.counts.unknown); }, InTable::Right},
};

/// A card whose verification is missing.
struct Gap {
    RealNameBriefing::Card card;
    CardRecord record;
};

ListCell realName(std::optional<RealName> state)
{
    const auto name = state ? std::optional(QString(Identity::name(*state))) : std::nullopt;
    return ListCell::code(name, &CardCodes::realName);
}

constexpr std::array gapFields{
    ListField<Gap>{"iccid", QT_TRANSLATE_NOOP("Column", "ICCID"),
                   [](const Gap &g) { return ListCell::text(g.record.card.key.iccid.toString()); }},
    ListField<Gap>{"vendor", QT_TRANSLATE_NOOP("Column", "Operator"),
                   [](const Gap &g) { return ListCell::code(g.record.card.vendor, &CardCodes::vendor); }},
    ListField<Gap>{"plan_kind", QT_TRANSLATE_NOOP("Column", "Plan kind"),
                   [](const Gap &g) { return ListCell::code(g.record.card.planKind, &CardCodes::planKind); }},
    ListField<Gap>{"credential", QT_TRANSLATE_NOOP("Column", "Credential"),
                   [](const Gap &g) { return ListCell::text(g.record.card.credential); }},
    ListField<Gap>{"real_name", QT_TRANSLATE_NOOP("Column", "Real name"),
                   [](const Gap &g) { return realName(g.card.state); }},
    ListField<Gap>{"activated", QT_TRANSLATE_NOOP("Column", "Activated"),
                   [](const Gap &g) { return ListCell::instant(g.record.card.activated); }},
    ListField<Gap>{"active_days", QT_TRANSLATE_NOOP("Column", "Days active"),
                   [](const Gap &g) {
                       return ListCell::number(g.card.ageDays ? std::optional<qint64>(*g.card.ageDays)
                                                              : std::nullopt);
                   },
                   InTable::Right},
    ListField<Gap>{"certify_type", QT_TRANSLATE_NOOP("Column", "Kind of verification"),
                   [](const Gap &g) { return ListCell::code(g.card.certifyType, &CardCodes::certifyType); }},
    ListField<Gap>{"as_of", QT_TRANSLATE_NOOP("Column", "As of"),
                   [](const Gap &g) { return ListCell::instant(g.card.asOf); }, InTable::Nowhere},
};

QJsonObject gapsOf(const RealNameGaps &gaps)
{
    return {{QStringLiteral("cards"), gaps.gaps()},           {QStringLiteral("up_to_7_days"), gaps.upTo7},
            {QStringLiteral("up_to_30_days"), gaps.upTo30},   {QStringLiteral("older"), gaps.older},
            {QStringLiteral("unknown_age"), gaps.unknownAge}, {QStringLiteral("never_read"), gaps.neverRead}};
}

void addTotals(ListRows<Group> &rows, const Summary &summary)
{
    rows.add(QStringLiteral("cards"), summary.counts.cards());
    rows.add(QStringLiteral("verified"), summary.counts.verified);
    rows.add(QStringLiteral("not_verified"), summary.counts.notVerified);
    rows.add(QStringLiteral("approving"), summary.counts.approving);
    rows.add(QStringLiteral("unknown"), summary.counts.unknown);
    rows.add(QStringLiteral("gaps"), gapsOf(summary.gaps));
    rows.note(Text::tr("%1 of %n card(s) verified, %2 not, %3 being checked, %4 unknown", nullptr,
                       int(summary.counts.cards()))
                  .arg(summary.counts.verified)
                  .arg(summary.counts.notVerified)
                  .arg(summary.counts.approving)
                  .arg(summary.counts.unknown));
    rows.note(Text::tr("%n active card(s) without verification (M 5.4)", nullptr, int(summary.gaps.gaps())));
}

Result<ExitCode> printSummary(Invocation &invocation, const BriefingSetting &room, Format format)
{
    const Result<Summary> summary = RealNameBriefing::summary(room.context());
    if (!summary)
        return summary.error();
    if (!summary->oldest)
        PartAge::sayNeverRead(QStringLiteral("identity"));
    ListRows<Group> rows(QStringLiteral("realname"), groupFields, summary->groups, summary->oldest, format);
    addTotals(rows, *summary);
    return invocation.print(rows, format);
}

Result<ExitCode> printGaps(Invocation &invocation, const BriefingSetting &room, Format format)
{
    const Result<QList<RealNameBriefing::Card>> gaps = RealNameBriefing::gaps(room.context());
    if (!gaps)
        return gaps.error();
    QList<Gap> rows;
    for (const RealNameBriefing::Card &card : *gaps)
        rows.append({card, room.context().fleet->record(card.row)});
    const Result<std::optional<Instant>> asOf = room.oldest(ReadingClass::Identity);
    if (!asOf)
        return asOf.error();
    return invocation.print(ListRows<Gap>(QStringLiteral("realname"), gapFields, rows, *asOf, format),
                            format);
}
} // namespace

QList<QCommandLineOption> RealNameCommand::options()
{
    return {QCommandLineOption(QStringLiteral("gaps"),
                               Text::tr("Only what is missing: active cards that are not verified.")),
            Commands::formatOption()};
}

Result<ExitCode> RealNameCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    return invocation.parser.isSet(QStringLiteral("gaps")) ? printGaps(invocation, *room, *format)
                                                           : printSummary(invocation, *room, *format);
}
