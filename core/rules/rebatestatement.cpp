// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatestatement.h"
#include "core/rules/rebatecredits.h"
#include "core/rules/rebatedigest.h"
#include "core/rules/rebateeligibility.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateStatement)
};

/// Raised whenever the same input may give another final statement.
constexpr char16_t version[] = u"1";

// ---- counting ----

void judgeCards(RebateStatement &statement, const RebateInput &input, RebateEligibility &eligibility)
{
    for (const RebateCard &card : input.cards)
        statement.cards.append({card, eligibility.judge(card)});
    std::stable_sort(statement.cards.begin(), statement.cards.end(),
                     [](const RebateCardResult &a, const RebateCardResult &b) {
                         return std::tie(a.card.iccid, a.card.instanceId) <
                                std::tie(b.card.iccid, b.card.instanceId);
                     });
    for (const RebateCardResult &result : statement.cards)
        ++statement.perVerdict[result.verdict];
}

void countOrders(RebateStatement &statement, const RebateEligibility &eligibility)
{
    statement.orders = eligibility.monthOrders();
    QHash<QString, RebateOrderLine *> lines;
    for (RebateOrderLine &line : statement.orders)
        lines.insert(line.orderId, &line);
    for (const RebateCardResult &result : statement.cards) {
        RebateOrderLine *line = lines.value(result.card.orderId.value_or(QString()));
        if (!line || result.verdict == RebateVerdict::Duplicate)
            continue;
        ++line->found;
        line->counted += result.verdict == RebateVerdict::Counted ? 1 : 0;
        line->open += RebateVerdicts::isOpen(result.verdict) ? 1 : 0;
    }
}

void compareCounts(RebateStatement &statement, const RebateInput &input)
{
    statement.ordersRead = input.orders.has_value();
    if (statement.ordersRead && !statement.isUnconfirmed())
        statement.ourCount = statement.perVerdict.value(RebateVerdict::Counted);
    if (input.platform && input.platform->count >= 0)
        statement.platformCount = input.platform->count;
    if (statement.ourCount && statement.platformCount)
        statement.difference = *statement.platformCount - *statement.ourCount;
    statement.count = statement.platformCount ? statement.platformCount : statement.ourCount;
}

// ---- money ----

void countParts(RebateStatement &statement, const RebateInput &input, const RebateEligibility &eligibility)
{
    QHash<qsizetype, qint64> perTable;
    for (const RebateCardResult &result : statement.cards) {
        if (result.verdict != RebateVerdict::Counted)
            continue;
        if (const std::optional<qsizetype> table = eligibility.tableFor(result.card))
            ++perTable[*table];
    }
    const bool onlyOne = eligibility.tables().size() == 1;
    for (const qsizetype i : eligibility.tables()) {
        RebatePart part;
        part.table = input.tables[i];
        if (statement.ourCount)
            part.ourCount = perTable.value(i);
        part.count = onlyOne ? statement.count : part.ourCount;
        statement.parts.append(part);
    }
}

/// The fees of a month are one number: of several tables nobody knows whose they are. More refunds than fees
/// are no fees to count from.
std::optional<Money> feesFor(const RebateStatement &statement, const RebateInput &input)
{
    const bool usable = statement.parts.size() == 1 && input.fees && input.fees->amount.micros >= 0;
    return usable ? std::optional(input.fees->amount) : std::nullopt;
}

void calculate(RebateStatement &statement, const RebateInput &input)
{
    for (RebatePart &part : statement.parts) {
        const bool percent = part.table.reward == RebateReward::PercentOfFees;
        const std::optional<Money> fees = feesFor(statement, input);
        if (percent)
            statement.fees = fees;
        if (!part.count)
            continue;
        const auto result = RebateCalculation::of(part.table, *part.count, fees);
        if (result)
            part.calculation = *result;
    }
}

/// One invoice a month: the tax is split from the whole, not added up from the parts.
template<class Function>
std::optional<InvoiceAmounts> whole(const QList<RebatePart> &parts, Function amountsOf)
{
    std::optional<Money> gross = parts.isEmpty() ? std::nullopt : std::optional(Money{});
    for (const RebatePart &part : parts) {
        const std::optional<InvoiceAmounts> amounts = amountsOf(part);
        gross = gross && amounts ? Money::sum(*gross, amounts->gross) : std::nullopt;
    }
    return gross ? std::optional(InvoiceAmounts::of(*gross)) : std::nullopt;
}

RebateReading readingOf(const QList<RebatePart> &parts)
{
    const auto differs = [&parts](const RebatePart &part) {
        return part.table.reading != parts.first().table.reading;
    };
    if (parts.isEmpty() || std::any_of(parts.begin(), parts.end(), differs))
        return RebateReading::Undecided;
    return parts.first().table.reading;
}

void addUp(RebateStatement &statement)
{
    using Amounts = std::optional<InvoiceAmounts>;
    statement.allUnits = whole(statement.parts, [](const RebatePart &part) {
        return part.calculation ? Amounts(part.calculation->allUnits) : std::nullopt;
    });
    statement.marginal = whole(statement.parts, [](const RebatePart &part) {
        return part.calculation ? part.calculation->marginal : std::nullopt;
    });
    statement.due = whole(statement.parts, [](const RebatePart &part) { return part.due(); });
    statement.reading = readingOf(statement.parts);
}

// ---- dates ----

RebateDates datesOf(Month month, const WorkdayCalendar &calendar, const DeadlineReadings &clocks)
{
    RebateDates dates;
    const auto invoice = DeadlineRule::byName(QStringLiteral("rebate-invoice"));
    const auto credit = DeadlineRule::byName(QStringLiteral("rebate-credit"));
    const DeadlineStart start{month.firstDay()};
    const Deadline posted = invoice->run(start, calendar, clocks);
    const Deadline credited = credit->run(start, calendar, clocks);
    dates.invoiceBy = posted.due;
    dates.postBy = posted.internalTarget.value_or(posted.due);
    dates.creditBy = credited.due;
    dates.expectedBy = credited.expectedBy.value_or(credited.due);
    dates.unpublishedYears = posted.unpublishedYears;
    for (const int year : credited.unpublishedYears) {
        if (!dates.unpublishedYears.contains(year))
            dates.unpublishedYears.append(year);
    }
    std::sort(dates.unpublishedYears.begin(), dates.unpublishedYears.end());
    return dates;
}

// ---- why it is a draft ----

bool ordersOld(const RebateInput &input)
{
    const Instant end = Instant::startOfBeijingDay(input.month.next().firstDay());
    return !input.orders || !input.ordersAsOf || *input.ordersAsOf < end;
}

bool ordersIncomplete(const RebateStatement &statement, const RebateEligibility &eligibility)
{
    const auto some = [&statement](RebateVerdict verdict) { return statement.perVerdict.value(verdict) > 0; };
    const auto misses = [&eligibility](const RebateOrderLine &line) {
        return eligibility.mayCount(line.orderId) && line.ordered != line.found;
    };
    return some(RebateVerdict::OrderUnknown) || some(RebateVerdict::OrderTimeUnknown) ||
           std::any_of(statement.orders.begin(), statement.orders.end(), misses);
}

bool isUndecided(const RebatePart &part)
{
    return part.table.reward == RebateReward::PerCard && part.table.reading == RebateReading::Undecided;
}

bool lacksFees(const RebatePart &part, const RebateStatement &statement)
{
    return part.table.reward == RebateReward::PercentOfFees && !statement.fees;
}

template<class Function> bool anyPart(const RebateStatement &statement, Function test)
{
    return std::any_of(statement.parts.begin(), statement.parts.end(), test);
}

QList<RebateDraft> draftsOf(const RebateStatement &statement, const RebateInput &input,
                            const RebateEligibility &eligibility)
{
    QList<RebateDraft> drafts;
    const auto when = [&drafts](bool holds, RebateDraft reason) {
        if (holds)
            drafts.append(reason);
    };
    const auto some = [&statement](RebateVerdict verdict) { return statement.perVerdict.value(verdict) > 0; };
    const bool over = input.today > input.month.lastDay();
    when(!over, RebateDraft::MonthNotOver);
    when(over ? ordersOld(input) : !input.orders, RebateDraft::OrdersNotRead);
    when(statement.parts.isEmpty(), RebateDraft::NoTierTable);
    when(anyPart(statement, isUndecided), RebateDraft::ReadingUndecided);
    when(!statement.platformCount, RebateDraft::NoPlatformCount);
    when(statement.parts.size() > 1 && statement.platformCount && statement.difference != 0,
         RebateDraft::PlatformNotSplit);
    when(some(RebateVerdict::NotClassified) || some(RebateVerdict::CredentialUnknown),
         RebateDraft::CredentialsNotClassified);
    when(some(RebateVerdict::PlanKindUnknown), RebateDraft::PlanKindsUnknown);
    when(input.orders && ordersIncomplete(statement, eligibility), RebateDraft::OrdersIncomplete);
    when(!statement.dates.unpublishedYears.isEmpty(), RebateDraft::NoCalendarYear);
    const auto feesMissing = [&statement](const RebatePart &part) { return lacksFees(part, statement); };
    when(anyPart(statement, feesMissing), RebateDraft::FeesUnknown);
    when(statement.fees && !input.fees->final, RebateDraft::ProvisionalBills);
    const auto refused = [&feesMissing](const RebatePart &part) {
        return part.count && !part.calculation && !feesMissing(part);
    };
    when(anyPart(statement, refused), RebateDraft::CalculationRefused);
    return drafts;
}

QStringList ruleTextsOf(const RebateStatement &statement)
{
    return {
        Text::tr(
            "Only directional intercom traffic of single cards and of same-tier pools counts (R title)."),
        Text::tr("A card counts in the month its order was completed, taken from the order's time of payment "
                 "(our reading); the intercom platform's count prevails (R annex, note 1)."),
        Text::tr(
            "The amount includes 6 % tax: net = gross / 1.06, rounded half up to 0.01 (R annex, note 2)."),
        Text::tr("The invoice must have arrived by the 10th of the next month, moved back to a working day; "
                 "the credit is due on its 30th, in February on the last day (R annex, notes 2 and 3)."),
        Text::tr("Version of these rules: %1").arg(statement.ruleVersion),
    };
}
} // namespace

std::optional<RebateFees> RebateFees::of(const BillMonth &bill, const QSet<QString> &productCodes)
{
    std::optional<Money> sum;
    for (const BillLine &line : bill.lines) {
        if (!line.productCode || !productCodes.contains(*line.productCode))
            continue;
        sum = line.payable ? Money::sum(sum.value_or(Money{}), *line.payable) : std::nullopt;
        if (!sum)
            return std::nullopt;
    }
    return sum ? std::optional(RebateFees{*sum, bill.isFinal(), bill.asOf}) : std::nullopt;
}

std::optional<InvoiceAmounts> RebatePart::due() const
{
    if (!calculation)
        return std::nullopt;
    if (table.reward == RebateReward::PercentOfFees || table.reading == RebateReading::AllUnits)
        return calculation->allUnits; // a percentage has one reading only
    return table.reading == RebateReading::Marginal ? calculation->marginal : std::nullopt;
}

RebateStatement RebateStatement::of(const RebateInput &input, const WorkdayCalendar &calendar,
                                    const RebateAssumptions &assumptions)
{
    RebateStatement statement;
    statement.month = input.month;
    statement.invoice = input.invoice;
    statement.ruleVersion = QString::fromUtf16(version);
    RebateEligibility eligibility(input);
    judgeCards(statement, input, eligibility);
    countOrders(statement, eligibility);
    compareCounts(statement, input);
    countParts(statement, input, eligibility);
    calculate(statement, input);
    addUp(statement);
    statement.dates = datesOf(input.month, calendar, assumptions.clocks);
    statement.drafts = draftsOf(statement, input, eligibility);
    statement.final = statement.drafts.isEmpty();
    statement.credits = RebateCredits::find(input, statement, assumptions);
    statement.credit = RebateCredits::judge(input, statement);
    statement.ruleTexts = ruleTextsOf(statement);
    statement.inputDigest = RebateDigest::of(input, statement, assumptions);
    statement.amountDigest = RebateDigest::ofAmount(statement);
    return statement;
}

qint64 RebateStatement::excluded() const
{
    return cards.size() - perVerdict.value(RebateVerdict::Counted);
}

qint64 RebateStatement::open() const
{
    qint64 open = 0;
    for (auto it = perVerdict.cbegin(); it != perVerdict.cend(); ++it)
        open += RebateVerdicts::isOpen(it.key()) ? it.value() : 0;
    return open;
}

bool RebateStatement::isUnconfirmed() const
{
    return ordersRead && perVerdict.value(RebateVerdict::Counted) == 0 && open() > 0;
}

QString RebateStatement::ourCountText() const
{
    if (isUnconfirmed())
        return Text::tr("– (nothing is confirmed yet: %Ln card(s) wait for a decision)", nullptr,
                        int(open()));
    if (!ourCount)
        return QStringLiteral("–");
    const QString sure = QLocale().toString(*ourCount);
    if (open() == 0)
        return sure;
    return Text::tr("%1 so far; %Ln more card(s) wait for a decision", nullptr, int(open())).arg(sure);
}
