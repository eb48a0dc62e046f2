// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/rebateparts.h"
#include "app/cli/deskwriting.h"
#include "app/cli/listrows.h"
#include "app/cli/session.h"

#include "core/base/safefile.h"
#include "core/desk/desk.h"
#include "core/domain/cardcodes.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateCommand)
};

using Entry = DeskRecord<RebateTiers>;
using Field = ListField<Entry>;

QString rewardName(RebateReward reward)
{
    return reward == RebateReward::PerCard ? QStringLiteral("per_card") : QStringLiteral("percent_of_fees");
}

/// Codes with their meanings for tables.
ListCell codes(const QStringList &codes, QString (*meaning)(QStringView))
{
    ListCell cell = ListCell::list(codes);
    if (codes.isEmpty())
        return cell;
    QStringList words;
    for (const QString &code : codes)
        words.append(meaning(code));
    cell.display = words.join(Text::tr(", "));
    return cell;
}

QString rewardText(RebateReward reward)
{
    return reward == RebateReward::PerCard ? Text::tr("yuan a card") : Text::tr("% of the fees");
}

/// "1000: 1.00, 5000: 1.50", and a list of objects in JSON.
ListCell stepsOf(const RebateTiers &tiers)
{
    QStringList texts;
    QJsonArray objects;
    for (const RebateTiers::Step &step : tiers.steps) {
        texts.append(QStringLiteral("%1: %2").arg(step.from).arg(step.value.decimal()));
        objects.append(QJsonObject{{QStringLiteral("from"), step.from},
                                   {QStringLiteral("value"), step.value.decimal()}});
    }
    return {.display = texts.join(QStringLiteral(", ")), .machine = texts.join(u';'), .json = objects};
}

constexpr std::array fields{
    Field{"effective_from", QT_TRANSLATE_NOOP("Column", "From"),
          [](const Entry &e) { return ListCell::month(Month::of(e.value.effectiveFrom)); }},
    Field{"reading", QT_TRANSLATE_NOOP("Column", "Reading"),
          [](const Entry &e) {
              return ListCell::named(rebateReadingName(e.value.reading),
                                     RebateParts::shortReading(e.value.reading));
          }},
    Field{"reward", QT_TRANSLATE_NOOP("Column", "Reward"),
          [](const Entry &e) {
              return ListCell::named(rewardName(e.value.reward), rewardText(e.value.reward));
          }},
    Field{"steps", QT_TRANSLATE_NOOP("Column", "Steps"), [](const Entry &e) { return stepsOf(e.value); }},
    Field{"vendors", QT_TRANSLATE_NOOP("Column", "Operators"),
          [](const Entry &e) { return codes(e.value.vendors, &CardCodes::vendor); }},
    Field{"plan_kinds", QT_TRANSLATE_NOOP("Column", "Plan kinds"),
          [](const Entry &e) { return codes(e.value.planKinds, &CardCodes::planKind); }},
    Field{"source", QT_TRANSLATE_NOOP("Column", "Source"),
          [](const Entry &e) { return ListCell::text(e.value.source); }},
    Field{"entered_at", QT_TRANSLATE_NOOP("Column", "Entered"),
          [](const Entry &e) { return ListCell::instant(e.at); }, InTable::Nowhere},
    Field{"entered_by", QT_TRANSLATE_NOOP("Column", "By"),
          [](const Entry &e) { return ListCell::text(e.who); }, InTable::Nowhere},
};

Result<ExitCode> import(Invocation &invocation, const QString &path)
{
    const Result<QByteArray> bytes = SafeFile::read(path, RebateParts::largestTierFile);
    if (!bytes)
        return bytes.error();
    const Result<RebateTiers> tiers = RebateTiers::parse(*bytes);
    if (!tiers)
        return tiers.error();
    bool changed = false;
    const Result<void> written = DeskWriting::transact(invocation, [&](Desk &desk) -> Result<void> {
        const Result<bool> saved = desk.save(*tiers);
        changed = saved && *saved;
        return saved ? Result<void>() : saved.error();
    });
    if (!written)
        return written.error();
    Terminal::say(
        changed ? Text::tr("The tier table from %1 on is kept.").arg(Month::of(tiers->effectiveFrom).iso())
                : Text::tr("This tier table was there already; nothing was changed."));
    return ExitCode::Done;
}

Result<ExitCode> show(Invocation &invocation, Format format)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    DeskReader desk(**reader);
    const Result<QList<Entry>> tables = desk.all<RebateTiers>();
    if (!tables)
        return tables.error();
    std::optional<Instant> newest;
    for (const Entry &table : *tables)
        newest = newest ? std::max(*newest, table.at) : table.at;
    if (tables->isEmpty())
        Terminal::say(Text::tr("No tier table was entered yet: \"rebate tiers import FILE\" does it."));
    return invocation.print(ListRows<Entry>(QStringLiteral("tiers"), fields, *tables, newest, format),
                            format);
}
} // namespace

Result<ExitCode> RebateParts::tiers(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    const QString what = invocation.arguments.value(1);
    if (what == u"import" && invocation.arguments.size() == 3)
        return import(invocation, invocation.arguments[2]);
    if (what == u"show" && invocation.arguments.size() == 2)
        return show(invocation, *format);
    return Options::usageError(Text::tr("\"rebate tiers\" wants import FILE, or show."));
}
