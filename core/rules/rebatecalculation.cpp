// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatecalculation.h"

#include <QCoreApplication>
#include <QtNumeric>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateCalculation)
};

constexpr qint64 fen = Money::unit / 100;

Error overflow()
{
    return {
        Error::Kind::Failed,
        QStringLiteral("E-OVERFLOW"),
        Text::tr("The rebate is larger than this program can hold, and was not computed. Check the number "
                 "of cards and the tier table."),
        {},
        {}};
}

std::optional<Money> times(Money value, qint64 count)
{
    qint64 micros = 0;
    return qMulOverflow(value.micros, count, &micros) ? std::nullopt : std::optional(Money{micros});
}

/// Half up to whole fen, of an amount that is not negative.
std::optional<Money> roundedToFen(Money money)
{
    return times({fen}, money.micros / fen + (money.micros % fen >= fen / 2 ? 1 : 0));
}

/// `percent` (at most 100) of `fees`, rounded half up to whole fen from the exact product.
///
/// In micros the product needs up to 90 bits, so the fees are taken apart: fees = a·10¹² + b·10⁶ + c. With
/// p micropercent the fen are fees·p / 10¹² = a·p + b·p / 10⁶ + c·p / 10¹², and each product fits.
std::optional<Money> percentOf(Money fees, Money percent)
{
    constexpr qint64 million = 1'000'000;
    constexpr qint64 billions = million * million;
    const qint64 a = fees.micros / billions;
    const qint64 b = fees.micros / million % million;
    const qint64 c = fees.micros % million;
    const qint64 middle = b * percent.micros;
    const qint64 rest = middle % million * million + c * percent.micros;
    const qint64 wholeFen = a * percent.micros + middle / million + (rest + billions / 2) / billions;
    return times({fen}, wholeFen);
}

/// The cards from this step's first to the one before the next step's, of cards numbered from 1.
qint64 cardsOf(const RebateTiers &tiers, qsizetype step, qint64 count)
{
    const qint64 first = std::max<qint64>(tiers.steps[step].from, 1);
    const bool isLast = step + 1 == tiers.steps.size();
    const qint64 last = isLast ? count : std::min(count, tiers.steps[step + 1].from - 1);
    return std::max<qint64>(last - first + 1, 0);
}

std::optional<Money> marginalGross(const RebateTiers &tiers, qint64 count)
{
    std::optional<Money> sum = Money{};
    for (qsizetype i = 0; i < tiers.steps.size() && sum; ++i) {
        const std::optional<Money> part = times(tiers.steps[i].value, cardsOf(tiers, i, count));
        sum = part ? Money::sum(*sum, *part) : std::nullopt;
    }
    return sum ? roundedToFen(*sum) : std::nullopt;
}

Result<RebateCalculation> perCard(const RebateTiers &tiers, qint64 count)
{
    const RebateTiers::Step *step = tiers.stepOf(count);
    const std::optional<Money> exact = times(step ? step->value : Money{}, count);
    const std::optional<Money> allUnits = exact ? roundedToFen(*exact) : std::nullopt;
    const std::optional<Money> marginal = marginalGross(tiers, count);
    if (!allUnits || !marginal)
        return overflow();
    return RebateCalculation{InvoiceAmounts::of(*allUnits), InvoiceAmounts::of(*marginal)};
}
} // namespace

InvoiceAmounts InvoiceAmounts::of(Money gross)
{
    constexpr qint64 percents = 100 + RebateCalculation::taxPercent;
    const qint64 grossFen = gross.micros / fen; // at most 2⁶³ / 10⁴: the product below fits
    const Money net{(2 * 100 * grossFen + percents) / (2 * percents) * fen};
    return {gross, net, {gross.micros - net.micros}};
}

Result<RebateCalculation> RebateCalculation::of(const RebateTiers &tiers, qint64 count,
                                                std::optional<Money> fees)
{
    if (tiers.reward == RebateReward::PerCard)
        return perCard(tiers, count);
    if (!fees)
        return Error{Error::Kind::Usage,
                     QStringLiteral("E-USAGE"),
                     Text::tr("This tier table pays a percentage of the fees, which were not given."),
                     {},
                     {}};
    const RebateTiers::Step *step = tiers.stepOf(count);
    const std::optional<Money> gross = percentOf(*fees, step ? step->value : Money{});
    if (!gross)
        return overflow();
    return RebateCalculation{InvoiceAmounts::of(*gross), std::nullopt};
}
