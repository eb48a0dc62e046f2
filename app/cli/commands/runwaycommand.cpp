// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/commands/commands.h"
#include "app/cli/factsheet.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/partage.h"

#include "core/briefing/runwaybriefing.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RunwayCommand)
};

QString name(RunwayEnd::State state)
{
    switch (state) {
    case RunwayEnd::State::OnDay:
        return QStringLiteral("on_day");
    case RunwayEnd::State::NotBefore:
        return QStringLiteral("not_before");
    case RunwayEnd::State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QString name(VoucherBurn::State state)
{
    switch (state) {
    case VoucherBurn::State::Counted:
        return QStringLiteral("counted");
    case VoucherBurn::State::Ended:
        return QStringLiteral("ended");
    case VoucherBurn::State::NotCounted:
        break;
    }
    return QStringLiteral("not_counted");
}

QString name(ThresholdCheck::Kind kind)
{
    switch (kind) {
    case ThresholdCheck::Kind::Amount:
        return QStringLiteral("amount");
    case ThresholdCheck::Kind::RunwayDays:
        return QStringLiteral("runway_days");
    case ThresholdCheck::Kind::BeforeCharge:
        break;
    }
    return QStringLiteral("before_charge_days");
}

QString name(ThresholdCheck::State state)
{
    switch (state) {
    case ThresholdCheck::State::NotSet:
        return QStringLiteral("not_set");
    case ThresholdCheck::State::Kept:
        return QStringLiteral("kept");
    case ThresholdCheck::State::Broken:
        return QStringLiteral("broken");
    case ThresholdCheck::State::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

QJsonValue number(std::optional<int> value)
{
    return JsonValue::number(value ? std::optional<qint64>(*value) : std::nullopt);
}

QJsonObject json(const RunwayEnd &end)
{
    return {{QStringLiteral("state"), name(end.state)},
            {QStringLiteral("day"), JsonValue::date(end.day)},
            {QStringLiteral("days"), number(end.days)}};
}

QJsonObject json(const VoucherBurn &burn)
{
    return {{QStringLiteral("no"), burn.voucher.number},
            {QStringLiteral("state"), name(burn.state)},
            {QStringLiteral("reason"), JsonValue::textOrNull(burn.reason)},
            {QStringLiteral("balance"), JsonValue::money(burn.voucher.balance)},
            {QStringLiteral("expires"), JsonValue::instant(burn.voucher.expires)},
            {QStringLiteral("last_day"), JsonValue::date(burn.lastDay)},
            {QStringLiteral("days_left"), number(burn.daysLeft)},
            {QStringLiteral("used"), JsonValue::money(burn.used)},
            {QStringLiteral("lapses"), JsonValue::money(burn.lapses)}};
}

QJsonObject json(const RunwayDay &day)
{
    return {{QStringLiteral("day"), JsonValue::date(day.day)},
            {QStringLiteral("renewals"), day.renewals.decimal()},
            {QStringLiteral("usage"), day.usage.decimal()},
            {QStringLiteral("other"), day.other.decimal()},
            {QStringLiteral("from_vouchers"), day.fromVouchers.decimal()},
            {QStringLiteral("from_balance"), day.fromBalance.decimal()},
            {QStringLiteral("balance_after"), day.balanceAfter.decimal()}};
}

QJsonObject json(const ThresholdCheck &check)
{
    return {{QStringLiteral("kind"), name(check.kind)},
            {QStringLiteral("state"), name(check.state)},
            {QStringLiteral("text"), JsonValue::textOrNull(check.text)}};
}

QJsonObject json(const TopUpAdvice &advice)
{
    return {{QStringLiteral("amount"), advice.amount.decimal()},
            {QStringLiteral("by"), JsonValue::date(advice.by)},
            {QStringLiteral("lasts_until"), JsonValue::date(advice.lastsUntil)}};
}

template<class T> QJsonValue jsonOrNull(const std::optional<T> &value)
{
    return value ? QJsonValue(json(*value)) : QJsonValue(QJsonValue::Null);
}

template<class T> QJsonArray jsonList(const QList<T> &values)
{
    QJsonArray all;
    for (const T &value : values)
        all.append(json(value));
    return all;
}

QJsonObject paceOf(const Runway &runway)
{
    return {{QStringLiteral("low"), JsonValue::money(runway.usagePerDayLow)},
            {QStringLiteral("expected"), JsonValue::money(runway.usagePerDay)},
            {QStringLiteral("high"), JsonValue::money(runway.usagePerDayHigh)}};
}

void addEnds(QJsonObject &object, const Runway &runway)
{
    object.insert(QStringLiteral("expected"), json(runway.expected));
    object.insert(QStringLiteral("early"), json(runway.early));
    object.insert(QStringLiteral("late"), json(runway.late));
    object.insert(QStringLiteral("cash_only"), json(runway.cashOnly));
    object.insert(QStringLiteral("will_lapse"), JsonValue::money(runway.willLapse));
    object.insert(QStringLiteral("top_up"), jsonOrNull(runway.topUp));
    object.insert(QStringLiteral("uncovered_charge"), jsonOrNull(runway.uncoveredCharge));
    object.insert(QStringLiteral("vouchers"), jsonList(runway.vouchers));
    object.insert(QStringLiteral("thresholds"), jsonList(runway.thresholds));
    object.insert(QStringLiteral("days"), jsonList(runway.days));
    object.insert(QStringLiteral("gaps"), JsonValue::list(runway.gaps()));
    object.insert(QStringLiteral("assumptions"), JsonValue::list(runway.assumptionTexts()));
}

QJsonObject jsonOf(const Runway &runway)
{
    QJsonObject object{{QStringLiteral("as_of"), JsonValue::instant(runway.balanceAsOf)},
                       {QStringLiteral("today"), JsonValue::date(runway.today)},
                       {QStringLiteral("balance"), JsonValue::money(runway.balance)},
                       {QStringLiteral("balance_old"), runway.balanceOld},
                       {QStringLiteral("currency"), JsonValue::text(runway.currency)},
                       {QStringLiteral("voucher_money"), JsonValue::money(runway.voucherMoney)},
                       {QStringLiteral("trend_days"), number(runway.trendDays)},
                       {QStringLiteral("trend_until"), JsonValue::date(runway.trendUntil)},
                       {QStringLiteral("usage_per_day"), paceOf(runway)},
                       {QStringLiteral("other_per_day"), JsonValue::money(runway.otherPerDay)},
                       {QStringLiteral("renewal_cards"), runway.renewalCards},
                       {QStringLiteral("unpriced_cards"), runway.unpricedCards},
                       {QStringLiteral("renewals_unknown"), runway.renewalsUnknown}};
    addEnds(object, runway);
    return object;
}

// ---- for people ----

QString amount(const Runway &runway, const std::optional<Money> &money)
{
    return money ? money->text(runway.currency.value_or(QString())) : QStringLiteral("–");
}

QString endText(const Runway &runway, const RunwayEnd &end)
{
    switch (end.state) {
    case RunwayEnd::State::OnDay:
        return Text::tr("not enough from %1 on, in %n day(s)", nullptr, end.days.value_or(0))
            .arg(end.day->toString(Qt::ISODate));
    case RunwayEnd::State::NotBefore:
        return Text::tr("lasts at least %n day(s)", nullptr, runway.assumptions.horizonDays);
    case RunwayEnd::State::Unknown:
        break;
    }
    return Text::tr("unknown");
}

QStringList voucherTexts(const Runway &runway)
{
    QStringList texts;
    for (const VoucherBurn &burn : runway.vouchers) {
        if (burn.state == VoucherBurn::State::Ended)
            continue;
        QString text = Text::tr("%1: %2 left, last day %3")
                           .arg(burn.voucher.number, amount(runway, burn.voucher.balance),
                                burn.lastDay ? burn.lastDay->toString(Qt::ISODate) : QStringLiteral("–"));
        if (burn.lapses && burn.lapses->micros > 0)
            text += QStringLiteral("; ") + Text::tr("%1 will be lost").arg(amount(runway, burn.lapses));
        if (!burn.reason.isEmpty())
            text += QStringLiteral("; ") + burn.reason;
        texts.append(text);
    }
    return texts;
}

QStringList thresholdTexts(const Runway &runway)
{
    QStringList texts;
    for (const ThresholdCheck &check : runway.thresholds) {
        if (!check.text.isEmpty())
            texts.append(check.text);
    }
    return texts;
}

void printAdvice(const Runway &runway, FactSheet &sheet)
{
    sheet.fact(Text::tr("Expected"), endText(runway, runway.expected));
    sheet.fact(Text::tr("At the fastest"), endText(runway, runway.early));
    sheet.fact(Text::tr("At the slowest"), endText(runway, runway.late));
    sheet.fact(Text::tr("Without vouchers"), endText(runway, runway.cashOnly));
    sheet.fact(Text::tr("Will be lost"), amount(runway, runway.willLapse));
    if (runway.topUp)
        sheet.fact(Text::tr("Top up"),
                   Text::tr("at least %1 by %2; it lasts until %3")
                       .arg(amount(runway, runway.topUp->amount), runway.topUp->by.toString(Qt::ISODate),
                            runway.topUp->lastsUntil.toString(Qt::ISODate)));
    sheet.list(Text::tr("Thresholds (S 3.3.1)"), thresholdTexts(runway));
    sheet.list(Text::tr("Vouchers, in the order they are used (S 3.3.2)"), voucherTexts(runway));
    sheet.list(Text::tr("Missing"), runway.gaps());
    sheet.list(Text::tr("Assumptions"), runway.assumptionTexts());
}

void printTable(const Runway &runway, Invocation &invocation)
{
    FactSheet sheet(invocation.output, 18);
    sheet.fact(Text::tr("Balance"), amount(runway, runway.balance));
    sheet.fact(Text::tr("Vouchers"), amount(runway, runway.voucherMoney));
    sheet.fact(Text::tr("Usage a day"),
               Text::tr("%1 (%2 to %3)")
                   .arg(amount(runway, runway.usagePerDay), amount(runway, runway.usagePerDayLow),
                        amount(runway, runway.usagePerDayHigh)));
    sheet.fact(Text::tr("Other products"), amount(runway, runway.otherPerDay));
    sheet.fact(Text::tr("Known renewals"),
               Text::tr("%n card(s)", nullptr, int(runway.renewalCards)) +
                   (runway.unpricedCards > 0 ? QStringLiteral("; ") + Text::tr("%n of unknown price", nullptr,
                                                                               int(runway.unpricedCards))
                                             : QString()));
    printAdvice(runway, sheet);
    invocation.output.line(ListDocument::freshness(runway.balanceAsOf, invocation.now()));
}
} // namespace

QList<QCommandLineOption> RunwayCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> RunwayCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatOfDocument();
    if (!format)
        return format.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<Runway> runway = RunwayBriefing::runway(room->context());
    if (!runway)
        return runway.error();
    if (!runway->balanceAsOf)
        PartAge::sayNeverRead(QStringLiteral("money"));
    if (*format == Format::Json)
        ListDocument::printJson(jsonOf(*runway), invocation.output);
    else
        printTable(*runway, invocation);
    return ExitCode::Done;
}
