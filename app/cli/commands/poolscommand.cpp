// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"

#include "core/briefing/poolbriefing.h"
#include "core/domain/cardcodes.h"

#include <QCommandLineParser>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(PoolsCommand)
};

/// A pool's month: what was read and what the rules make of it.
struct Row {
    PoolForecast forecast;
    std::optional<PoolReading> reading;
};
using Field = ListField<Row>;

template<std::optional<DataVolume> PoolReading::*volume> ListCell read(const Row &row)
{
    return ListCell::volume(row.reading ? (*row.reading).*volume : std::nullopt);
}
template<std::optional<qint64> PoolReading::*number> ListCell counted(const Row &row)
{
    return ListCell::number(row.reading ? (*row.reading).*number : std::nullopt);
}

QString exhaustionName(Exhaustion exhaustion)
{
    switch (exhaustion) {
    case Exhaustion::Already:
        return QStringLiteral("already");
    case Exhaustion::OnDay:
        return QStringLiteral("on_day");
    case Exhaustion::NotBefore:
        return QStringLiteral("not_before");
    case Exhaustion::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

// The documented keys first, then the forecast.
constexpr std::array fields{
    Field{"credential", QT_TRANSLATE_NOOP("Column", "Credential"),
          [](const Row &r) { return ListCell::text(r.forecast.credential); }},
    Field{"kind", QT_TRANSLATE_NOOP("Column", "Kind"),
          [](const Row &r) { return ListCell::code(r.forecast.planKind, &CardCodes::planKind); }},
    Field{"month", QT_TRANSLATE_NOOP("Column", "Month"),
          [](const Row &r) { return ListCell::month(r.forecast.month); }},
    Field{"total_bytes", QT_TRANSLATE_NOOP("Column", "Allowance"),
          [](const Row &r) { return ListCell::volume(r.forecast.total); }, InTable::Right},
    Field{"used_bytes", QT_TRANSLATE_NOOP("Column", "Used"),
          [](const Row &r) { return ListCell::volume(r.forecast.used); }, InTable::Right},
    Field{"grand_used_bytes", QT_TRANSLATE_NOOP("Column", "Used in all"), &read<&PoolReading::grandUsed>,
          InTable::Nowhere},
    Field{"remaining_bytes", QT_TRANSLATE_NOOP("Column", "Remaining"),
          [](const Row &r) { return ListCell::volume(r.forecast.remaining); }, InTable::Right},
    Field{"over_bytes", QT_TRANSLATE_NOOP("Column", "Over"),
          [](const Row &r) { return ListCell::volume(r.forecast.over); }, InTable::Right},
    Field{"cards", QT_TRANSLATE_NOOP("Column", "Cards"), &counted<&PoolReading::cards>, InTable::Nowhere},
    Field{"active_cards", QT_TRANSLATE_NOOP("Column", "Active"), &counted<&PoolReading::activeCards>,
          InTable::Right},
    Field{"vendor", QT_TRANSLATE_NOOP("Column", "Operator"),
          [](const Row &r) { return ListCell::code(r.forecast.vendor, &CardCodes::vendor); },
          InTable::Nowhere},
    Field{"tariff", QT_TRANSLATE_NOOP("Column", "Tariff"),
          [](const Row &r) { return ListCell::text(r.forecast.tariff); }, InTable::Nowhere},
    Field{"state", QT_TRANSLATE_NOOP("Column", "State"),
          [](const Row &r) { return ListCell::named(r.forecast.stateName(), r.forecast.stateText()); }},
    Field{"method", QT_TRANSLATE_NOOP("Column", "Method"),
          [](const Row &r) { return ListCell::named(r.forecast.methodName(), r.forecast.methodText()); },
          InTable::Nowhere},
    Field{"forecast_bytes", QT_TRANSLATE_NOOP("Column", "At month end"),
          [](const Row &r) { return ListCell::volume(r.forecast.atMonthEnd.expected); }, InTable::Right},
    Field{"forecast_low_bytes", QT_TRANSLATE_NOOP("Column", "At least"),
          [](const Row &r) { return ListCell::volume(r.forecast.atMonthEnd.low); }, InTable::Nowhere},
    Field{"forecast_high_bytes", QT_TRANSLATE_NOOP("Column", "At most"),
          [](const Row &r) { return ListCell::volume(r.forecast.atMonthEnd.high); }, InTable::Nowhere},
    Field{"forecast_over_bytes", QT_TRANSLATE_NOOP("Column", "Over at month end"),
          [](const Row &r) { return ListCell::volume(r.forecast.overAtMonthEnd.expected); },
          InTable::Nowhere},
    Field{"exhaustion", QT_TRANSLATE_NOOP("Column", "Exhaustion"),
          [](const Row &r) { return ListCell::text(exhaustionName(r.forecast.exhaustion)); },
          InTable::Nowhere},
    Field{"exhausted_on", QT_TRANSLATE_NOOP("Column", "Used up on"),
          [](const Row &r) { return ListCell::date(r.forecast.exhaustedOn); }},
    Field{"price_per_gb", QT_TRANSLATE_NOOP("Column", "Price a GB"),
          [](const Row &r) {
              return ListCell::money(r.forecast.price ? std::optional(r.forecast.price->perGigabyte)
                                                      : std::nullopt);
          },
          InTable::Nowhere},
    Field{"at_risk", QT_TRANSLATE_NOOP("Column", "Money at risk"),
          [](const Row &r) { return ListCell::money(r.forecast.atRisk.expected); }, InTable::Right},
    Field{"at_risk_low", QT_TRANSLATE_NOOP("Column", "At least"),
          [](const Row &r) { return ListCell::money(r.forecast.atRisk.low); }, InTable::Nowhere},
    Field{"at_risk_high", QT_TRANSLATE_NOOP("Column", "At most"),
          [](const Row &r) { return ListCell::money(r.forecast.atRisk.high); }, InTable::Nowhere},
    Field{"expand_by_gb", QT_TRANSLATE_NOOP("Column", "Expand by, GB"),
          [](const Row &r) { return ListCell::number(r.forecast.advice.expandByGigabytes); },
          InTable::Nowhere},
    Field{"pay_overage", QT_TRANSLATE_NOOP("Column", "Or pay"),
          [](const Row &r) { return ListCell::money(r.forecast.advice.payOverage); }, InTable::Nowhere},
    Field{"stop_top_users", QT_TRANSLATE_NOOP("Column", "Or stop, cards"),
          [](const Row &r) {
              return ListCell::number(r.forecast.advice.stopTopUsers
                                          ? std::optional<qint64>(*r.forecast.advice.stopTopUsers)
                                          : std::nullopt);
          },
          InTable::Nowhere},
    Field{"as_of", QT_TRANSLATE_NOOP("Column", "As of"),
          [](const Row &r) { return ListCell::instant(r.forecast.asOf); }, InTable::Nowhere},
};

std::optional<PoolReading> readingOf(const QList<PoolRecord> &records, const QString &credential)
{
    for (const PoolRecord &record : records) {
        if (record.reading.credential == credential)
            return record.reading;
    }
    return std::nullopt;
}

/// Every pool of the fleet; of an earlier month only those that were read.
Result<void> append(QList<Row> &rows, const BriefingContext &context, Month month)
{
    const Result<QList<PoolForecast>> forecasts = PoolBriefing::forecasts(context, month);
    if (!forecasts)
        return forecasts.error();
    const Result<QList<PoolRecord>> records = PoolBriefing::records(context, month);
    if (!records)
        return records.error();
    for (const PoolForecast &forecast : *forecasts) {
        const std::optional<PoolReading> reading = readingOf(*records, forecast.credential);
        if (reading || month == Month::of(context.today))
            rows.append({forecast, reading});
    }
    return {};
}

std::optional<Instant> oldest(const QList<Row> &rows)
{
    std::optional<Instant> asOf;
    for (const Row &row : rows)
        asOf = PartAge::older(asOf, row.forecast.asOf);
    return asOf;
}

QList<Month> monthsOf(std::optional<Month> wanted, QDate today)
{
    const Month current = Month::of(today);
    return wanted ? QList<Month>{*wanted} : QList<Month>{current, current.previous()};
}
} // namespace

QList<QCommandLineOption> PoolsCommand::options()
{
    return {QCommandLineOption(QStringLiteral("month"),
                               Text::tr("Only this month; else this one and the last."), Text::tr("YYYY-MM")),
            Commands::formatOption()};
}

Result<ExitCode> PoolsCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<std::optional<Month>> month = Options::month(invocation.parser, QStringLiteral("month"));
    if (!month)
        return month.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    QList<Row> rows;
    for (const Month wanted : monthsOf(*month, invocation.clock.today())) {
        if (const Result<void> read = append(rows, room->context(), wanted); !read)
            return read.error();
    }
    const std::optional<Instant> asOf = oldest(rows);
    if (!asOf)
        PartAge::sayNeverRead(QStringLiteral("pools"));
    return invocation.print(ListRows<Row>(QStringLiteral("pools"), fields, rows, asOf, *format), *format);
}
