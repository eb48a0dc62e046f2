// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatetiers.h"
#include "core/rules/isodate.h"
#include "core/rules/ruleobject.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateTiers)
};

constexpr qint64 mostCards = 1'000'000'000;

const QString effectiveKey = QStringLiteral("effective_from");
const QString readingKey = QStringLiteral("reading");
const QString rewardKey = QStringLiteral("reward");
const QString stepsKey = QStringLiteral("steps");
const QString sourceKey = QStringLiteral("source");
const QString vendorsKey = QStringLiteral("vendors");
const QString planKindsKey = QStringLiteral("plan_kinds");
const QString fromKey = QStringLiteral("from");
const QString valueKey = QStringLiteral("value");

/// In the order of RebateReading.
const QStringList readingNames{QStringLiteral("all_units"), QStringLiteral("marginal"),
                               QStringLiteral("undecided")};
/// In the order of RebateReward.
const QStringList rewardNames{QStringLiteral("per_card"), QStringLiteral("percent_of_fees")};

/// No sign and no separators, which Money::parse() would take; it checks the rest.
bool isPlainDecimal(const QString &text)
{
    const bool digitsOnly =
        std::all_of(text.begin(), text.end(), [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    return digitsOnly && !text.startsWith(u'.');
}

Result<QDate> month(const RuleObject &file)
{
    const Result<QString> text = file.text(effectiveKey);
    if (!text)
        return text.error();
    if (const std::optional<QDate> month = IsoDate::month(*text))
        return *month;
    return file.wrong(Text::tr("The file was not used: \"%1\" must be a month such as \"2026-01\".")
                          .arg(file.place(effectiveKey)));
}

Result<Money> value(const RuleObject &step, RebateReward reward)
{
    const Result<QString> text = step.text(valueKey);
    const std::optional<Money> value =
        text && isPlainDecimal(*text) ? Money::parse(text->toUtf8()) : std::nullopt;
    if (!value)
        return step.wrong(
            Text::tr("The file was not used: \"%1\" must be a decimal number in quotation marks, "
                     "such as \"1.50\", with at most six decimals.")
                .arg(step.place(valueKey)));
    if (reward == RebateReward::PercentOfFees && value->micros > 100 * Money::unit)
        return step.wrong(
            Text::tr("The file was not used: \"%1\" is more than 100 percent.").arg(step.place(valueKey)));
    return *value;
}

Result<RebateTiers::Step> step(const RuleObject &step, qint64 leastFrom, RebateReward reward)
{
    if (const Result<void> keys = step.hasOnly({fromKey, valueKey}); !keys)
        return keys.error();
    const Result<qint64> from = step.whole(fromKey, leastFrom, mostCards);
    if (!from)
        return from.error();
    const Result<Money> worth = value(step, reward);
    if (!worth)
        return worth.error();
    return RebateTiers::Step{*from, *worth};
}

Result<QList<RebateTiers::Step>> steps(const RuleObject &file, RebateReward reward)
{
    const Result<QList<RuleObject>> objects = file.objects(stepsKey);
    if (!objects)
        return objects.error();
    if (objects->isEmpty())
        return file.wrong(
            Text::tr("The file was not used: \"%1\" must hold at least one step.").arg(file.place(stepsKey)));
    QList<RebateTiers::Step> steps;
    for (const RuleObject &object : *objects) {
        const Result<RebateTiers::Step> read =
            step(object, steps.isEmpty() ? 0 : steps.constLast().from + 1, reward);
        if (!read)
            return read.error();
        steps.append(*read);
    }
    return steps;
}

Result<QStringList> limit(const RuleObject &file, const QString &key)
{
    return file.has(key) ? file.texts(key) : QStringList();
}
} // namespace

Result<RebateTiers> RebateTiers::parse(const QByteArray &json)
{
    const Result<RuleObject> file = RuleObject::parse(json, QStringLiteral("E-TIERS"));
    if (!file)
        return file.error();
    if (const Result<void> keys = file->hasOnly({effectiveKey, readingKey, rewardKey, stepsKey, sourceKey},
                                                {vendorsKey, planKindsKey});
        !keys)
        return keys.error();
    const Result<QDate> effectiveFrom = month(*file);
    if (!effectiveFrom)
        return effectiveFrom.error();
    const Result<qsizetype> reading = file->word(readingKey, readingNames);
    if (!reading)
        return reading.error();
    const Result<qsizetype> reward = file->word(rewardKey, rewardNames);
    if (!reward)
        return reward.error();
    const Result<QList<Step>> table = ::steps(*file, RebateReward(*reward));
    if (!table)
        return table.error();
    const Result<QString> source = file->text(sourceKey);
    if (!source)
        return source.error();
    const Result<QStringList> vendors = limit(*file, vendorsKey);
    if (!vendors)
        return vendors.error();
    const Result<QStringList> planKinds = limit(*file, planKindsKey);
    if (!planKinds)
        return planKinds.error();
    return RebateTiers{
        *effectiveFrom, RebateReading(*reading), RebateReward(*reward), *table, *source, *vendors,
        *planKinds};
}

const RebateTiers::Step *RebateTiers::stepOf(qint64 count) const
{
    const auto above = std::upper_bound(steps.begin(), steps.end(), count,
                                        [](qint64 number, const Step &step) { return number < step.from; });
    return above == steps.begin() ? nullptr : &*std::prev(above);
}

QString rebateReadingName(RebateReading reading)
{
    return readingNames.at(qsizetype(reading));
}
