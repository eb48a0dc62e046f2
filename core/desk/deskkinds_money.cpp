// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskkinds.h"
#include "core/desk/deskwriting.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace DeskWriting;

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeskKinds)
};

constexpr qint64 mostCards = 1'000'000'000;
constexpr int mostDays = 3650;

// ---- keys of the JSON objects ----
const QString effectiveFrom = QStringLiteral("effective_from");
const QString reading = QStringLiteral("reading");
const QString reward = QStringLiteral("reward");
const QString steps = QStringLiteral("steps");
const QString source = QStringLiteral("source");
const QString vendors = QStringLiteral("vendors");
const QString planKinds = QStringLiteral("plan_kinds");
const QString from = QStringLiteral("from");
const QString value = QStringLiteral("value");
const QString amount = QStringLiteral("amount");
const QString runwayDays = QStringLiteral("runway_days");
const QString beforeChargeDays = QStringLiteral("before_charge_days");
const QString vendor = QStringLiteral("vendor");
const QString planKind = QStringLiteral("plan_kind");
const QString tariff = QStringLiteral("tariff");
const QString perGigabyte = QStringLiteral("per_gigabyte");
const QString seen = QStringLiteral("seen");
const QString inWriting = QStringLiteral("written");
const QString month = QStringLiteral("month");
const QString count = QStringLiteral("count");
const QString number = QStringLiteral("number");
const QString gross = QStringLiteral("gross");
const QString posted = QStringLiteral("posted");
const QString courierNumber = QStringLiteral("courier_number");
const QString received = QStringLiteral("received");
const QString transaction = QStringLiteral("transaction");
const QString accepted = QStringLiteral("accepted");
const QString ourCount = QStringLiteral("our_count");
const QString net = QStringLiteral("net");
const QString tax = QStringLiteral("tax");
const QString rules = QStringLiteral("rules");
const QString input = QStringLiteral("input");
const QString amountInput = QStringLiteral("amount_input");

QJsonArray sorted(QStringList texts)
{
    texts.sort();
    return QJsonArray::fromStringList(texts);
}

QJsonArray stepsOf(const RebateTiers &tiers)
{
    QJsonArray all;
    for (const RebateTiers::Step &step : tiers.steps)
        all.append(QJsonObject{{from, step.from}, {value, step.value.decimal()}});
    return all;
}

std::optional<int> days(DeskFields &fields, const QString &key)
{
    return fields.has(key) ? std::optional(int(fields.whole(key, 1, mostDays))) : std::nullopt;
}
} // namespace

// ---- tier tables: written as the file they came from ----

QString DeskKind<RebateTiers>::name()
{
    return QStringLiteral("tiers");
}
QString DeskKind<RebateTiers>::plural()
{
    return QStringLiteral("tiers");
}
QString DeskKind<RebateTiers>::title()
{
    return Text::tr("tier table");
}

QString DeskKind<RebateTiers>::key(const RebateTiers &tiers)
{
    return joined({Month::of(tiers.effectiveFrom).iso(), sorted(tiers.vendors), sorted(tiers.planKinds)});
}

QJsonObject DeskKind<RebateTiers>::write(const RebateTiers &tiers)
{
    QJsonObject object{{effectiveFrom, Month::of(tiers.effectiveFrom).iso()},
                       {reading, rebateReadingName(tiers.reading)},
                       {reward, tiers.reward == RebateReward::PerCard ? QStringLiteral("per_card")
                                                                      : QStringLiteral("percent_of_fees")},
                       {steps, stepsOf(tiers)},
                       {source, tiers.source}};
    if (!tiers.vendors.isEmpty())
        object.insert(vendors, QJsonArray::fromStringList(tiers.vendors));
    if (!tiers.planKinds.isEmpty())
        object.insert(planKinds, QJsonArray::fromStringList(tiers.planKinds));
    return object;
}

Result<RebateTiers> DeskKind<RebateTiers>::read(DeskFields fields)
{
    return fields.asFile(&RebateTiers::parse);
}

// ---- thresholds ----

QString DeskKind<BalanceThresholds>::name()
{
    return QStringLiteral("thresholds");
}
QString DeskKind<BalanceThresholds>::plural()
{
    return QStringLiteral("thresholds");
}
QString DeskKind<BalanceThresholds>::title()
{
    return Text::tr("balance thresholds");
}

QString DeskKind<BalanceThresholds>::key(const BalanceThresholds &)
{
    return QStringLiteral("account");
}

QJsonObject DeskKind<BalanceThresholds>::write(const BalanceThresholds &thresholds)
{
    QJsonObject object;
    put(object, amount, thresholds.amount);
    put(object, runwayDays, thresholds.runwayDays);
    put(object, beforeChargeDays, thresholds.beforeChargeDays);
    return object;
}

Result<BalanceThresholds> DeskKind<BalanceThresholds>::read(DeskFields fields)
{
    BalanceThresholds thresholds;
    thresholds.amount = fields.optional(&DeskFields::amount, amount);
    thresholds.runwayDays = days(fields, runwayDays);
    thresholds.beforeChargeDays = days(fields, beforeChargeDays);
    return fields.result(thresholds);
}

// ---- tariff lines ----

QString DeskKind<TariffLine>::name()
{
    return QStringLiteral("tariff");
}
QString DeskKind<TariffLine>::plural()
{
    return QStringLiteral("tariffs");
}
QString DeskKind<TariffLine>::title()
{
    return Text::tr("tariff line");
}

QString DeskKind<TariffLine>::key(const TariffLine &line)
{
    return joined({line.vendor, line.planKind, line.tariff ? QJsonValue(*line.tariff) : QJsonValue()});
}

QJsonObject DeskKind<TariffLine>::write(const TariffLine &line)
{
    QJsonObject object{{vendor, line.vendor},
                       {planKind, line.planKind},
                       {perGigabyte, line.perGigabyte.decimal()},
                       {source, line.source},
                       {inWriting, line.written}};
    put(object, tariff, line.tariff);
    put(object, seen, line.seen);
    return object;
}

Result<TariffLine> DeskKind<TariffLine>::read(DeskFields fields)
{
    TariffLine line;
    line.vendor = fields.text(vendor);
    line.planKind = fields.text(planKind);
    line.tariff = fields.optional(&DeskFields::text, tariff);
    line.perGigabyte = fields.amount(perGigabyte);
    line.source = fields.text(source);
    line.seen = fields.optional(&DeskFields::day, seen);
    line.written = fields.optional(&DeskFields::truth, inWriting).value_or(false);
    return fields.result(line);
}

// ---- platform counts ----

QString DeskKind<PlatformCount>::name()
{
    return QStringLiteral("platform_count");
}
QString DeskKind<PlatformCount>::plural()
{
    return QStringLiteral("platform_counts");
}
QString DeskKind<PlatformCount>::title()
{
    return Text::tr("platform count");
}

QString DeskKind<PlatformCount>::key(const PlatformCount &platform)
{
    return platform.month.iso();
}

QJsonObject DeskKind<PlatformCount>::write(const PlatformCount &platform)
{
    QJsonObject object{{month, platform.month.iso()}, {count, platform.count}};
    putText(object, source, platform.source);
    return object;
}

Result<PlatformCount> DeskKind<PlatformCount>::read(DeskFields fields)
{
    PlatformCount platform;
    platform.month = fields.month(month);
    platform.count = fields.whole(count, 0, mostCards);
    platform.source = fields.freeText(source);
    return fields.result(platform);
}

// ---- invoices ----

QString DeskKind<RebateInvoice>::name()
{
    return QStringLiteral("rebate_invoice");
}
QString DeskKind<RebateInvoice>::plural()
{
    return QStringLiteral("rebate_invoices");
}
QString DeskKind<RebateInvoice>::title()
{
    return Text::tr("rebate invoice");
}

QString DeskKind<RebateInvoice>::key(const RebateInvoice &invoice)
{
    return invoice.month.iso();
}

QJsonObject DeskKind<RebateInvoice>::write(const RebateInvoice &invoice)
{
    QJsonObject object{{month, invoice.month.iso()}};
    put(object, number, invoice.number);
    put(object, gross, invoice.gross);
    put(object, posted, invoice.posted);
    put(object, courierNumber, invoice.courierNumber);
    put(object, received, invoice.received);
    return object;
}

Result<RebateInvoice> DeskKind<RebateInvoice>::read(DeskFields fields)
{
    RebateInvoice invoice;
    invoice.month = fields.month(month);
    invoice.number = fields.optional(&DeskFields::text, number);
    invoice.gross = fields.optional(&DeskFields::amount, gross);
    invoice.posted = fields.optional(&DeskFields::day, posted);
    invoice.courierNumber = fields.optional(&DeskFields::text, courierNumber);
    invoice.received = fields.optional(&DeskFields::day, received);
    return fields.result(invoice);
}

// ---- credits ----

QString DeskKind<RebateCreditDecision>::name()
{
    return QStringLiteral("rebate_credit");
}
QString DeskKind<RebateCreditDecision>::plural()
{
    return QStringLiteral("rebate_credits");
}
QString DeskKind<RebateCreditDecision>::title()
{
    return Text::tr("decision about a rebate credit");
}

QString DeskKind<RebateCreditDecision>::key(const RebateCreditDecision &decision)
{
    return joined({decision.month.iso(), decision.transaction});
}

QJsonObject DeskKind<RebateCreditDecision>::write(const RebateCreditDecision &decision)
{
    return {
        {month, decision.month.iso()}, {transaction, decision.transaction}, {accepted, decision.accepted}};
}

Result<RebateCreditDecision> DeskKind<RebateCreditDecision>::read(DeskFields fields)
{
    RebateCreditDecision decision;
    decision.month = fields.month(month);
    decision.transaction = fields.text(transaction);
    decision.accepted = fields.truth(accepted);
    return fields.result(decision);
}

// ---- frozen statements ----

QString DeskKind<FinalRebate>::name()
{
    return QStringLiteral("final_rebate");
}
QString DeskKind<FinalRebate>::plural()
{
    return QStringLiteral("final_rebates");
}
QString DeskKind<FinalRebate>::title()
{
    return Text::tr("frozen rebate statement");
}

QString DeskKind<FinalRebate>::key(const FinalRebate &frozen)
{
    return frozen.month.iso();
}

QJsonObject DeskKind<FinalRebate>::write(const FinalRebate &frozen)
{
    QJsonObject object{
        {month, frozen.month.iso()},     {count, frozen.count},       {reading, frozen.reading},
        {gross, frozen.gross.decimal()}, {net, frozen.net.decimal()}, {tax, frozen.tax.decimal()},
        {rules, frozen.ruleVersion},     {input, frozen.inputDigest}, {amountInput, frozen.amountDigest}};
    if (frozen.ourCount)
        object.insert(ourCount, *frozen.ourCount);
    return object;
}

Result<FinalRebate> DeskKind<FinalRebate>::read(DeskFields fields)
{
    FinalRebate frozen;
    frozen.month = fields.month(month);
    frozen.count = fields.whole(count, 0, mostCards);
    if (fields.has(ourCount))
        frozen.ourCount = fields.whole(ourCount, 0, mostCards);
    const QList<RebateReading> readings{RebateReading::AllUnits, RebateReading::Marginal,
                                        RebateReading::Undecided};
    QStringList words;
    for (const RebateReading one : readings)
        words.append(rebateReadingName(one));
    frozen.reading = words.value(fields.word(reading, words));
    frozen.gross = fields.amount(gross);
    frozen.net = fields.amount(net);
    frozen.tax = fields.amount(tax);
    frozen.ruleVersion = fields.text(rules);
    frozen.inputDigest = fields.text(input);
    frozen.amountDigest = fields.text(amountInput);
    return fields.result(frozen);
}
