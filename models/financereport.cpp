// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financereport.h"

#include "core/base/privateview.h"
#include "core/domain/agetext.h"
#include "core/report/flowreport.h"
#include "core/report/reportchart.h"
#include "core/report/reportfacts.h"
#include "core/report/reporttable.h"
#include "core/report/reporttext.h"
#include "models/figuretable.h"
#include "models/financetables.h"
#include "models/panepaper.h"

#include <QCoreApplication>
#include <QLocale>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FinanceReport)
};
using Fact = ReportFacts::Fact;
using Item = ReportText::Item;
using State = LedgerExplanation::State;
const QString dash = QStringLiteral("–");
constexpr qsizetype mostBillMonths = 6;
constexpr qsizetype mostDayLabels = 60; ///< a place each; more days are taken in steps

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString money(std::optional<Money> amount, const Runway &runway)
{
    return amount ? amount->text(runway.currency.value_or(QStringLiteral("CNY"))) : dash;
}

QString endText(const RunwayEnd &end, const Runway &runway)
{
    switch (end.state) {
    case RunwayEnd::State::OnDay:
        return Text::tr("%1, in %n day(s)", nullptr, *end.days).arg(iso(*end.day));
    case RunwayEnd::State::NotBefore:
        return Text::tr("not within %n day(s)", nullptr, runway.assumptions.horizonDays);
    case RunwayEnd::State::Unknown:
        break;
    }
    return Text::tr("unknown");
}

std::unique_ptr<ReportBlock> balance(const Runway &runway, Instant now)
{
    QList<Fact> facts{{Text::tr("Balance"), money(runway.balance, runway), runway.balanceOld},
                      {Text::tr("Read"),
                       runway.balanceAsOf ? Text::tr("%1 (%2)").arg(runway.balanceAsOf->beijingText(),
                                                                    AgeText::ago(*runway.balanceAsOf, now))
                                          : Text::tr("never"),
                       runway.balanceOld},
                      {Text::tr("Expected to last until"), endText(runway.expected, runway)},
                      {Text::tr("At the busiest week's pace"), endText(runway.early, runway)},
                      {Text::tr("At the quietest week's pace"), endText(runway.late, runway)},
                      {Text::tr("Cash only"), endText(runway.cashOnly, runway)},
                      {Text::tr("Usage a day"), money(runway.usagePerDay, runway)},
                      {Text::tr("Other products a day"), money(runway.otherPerDay, runway)},
                      {Text::tr("Vouchers that are counted"), money(runway.voucherMoney, runway)},
                      {Text::tr("Of this will lapse"), money(runway.willLapse, runway)}};
    if (runway.nextCharge)
        facts.append({Text::tr("Next known charge"),
                      Text::tr("%1 on %2")
                          .arg(money(runway.nextCharge->renewals, runway), iso(runway.nextCharge->day))});
    if (runway.topUp)
        facts.append({Text::tr("Top up"),
                      Text::tr("at least %1 by %2; this lasts until %3")
                          .arg(money(runway.topUp->amount, runway), iso(runway.topUp->by),
                               iso(runway.topUp->lastsUntil)),
                      true, true});
    return std::make_unique<ReportFacts>(Text::tr("Balance and runway"), facts);
}

/// Three lines, and the amount to keep across.
std::unique_ptr<ReportBlock> chart(const Runway &runway, const BalanceThresholds &thresholds)
{
    ReportChartData data;
    data.title = Text::tr("Balance day by day");
    data.unit = runway.currency.value_or(QStringLiteral("CNY"));
    data.hidden = PrivateView::isOn();
    data.whenEmpty = runway.gaps().value(0, Text::tr("How long the balance lasts is unknown."));
    const qsizetype step = std::max<qsizetype>(1, (runway.days.size() + mostDayLabels - 1) / mostDayLabels);
    const auto line = [&](const QString &name, const QList<RunwayDay> &days) {
        ReportSeries series{name, ReportSeries::Kind::Line, {}};
        for (qsizetype i = 0; i < days.size(); i += step)
            series.values.append(double(days[i].balanceAfter.micros) / double(Money::unit));
        if (!series.values.isEmpty())
            data.series.append(series);
    };
    for (qsizetype i = 0; i < runway.days.size(); i += step)
        data.labels.append(runway.days[i].day.toString(QStringLiteral("MM-dd")));
    line(Text::tr("expected"), runway.days);
    line(Text::tr("busiest week"), runway.earlyDays);
    line(Text::tr("quietest week"), runway.lateDays);
    if (thresholds.amount) {
        data.mark = double(thresholds.amount->micros) / double(Money::unit);
        data.markText = Text::tr("keep %1").arg(thresholds.amount->text(data.unit));
    }
    return std::make_unique<ReportChart>(data);
}

QString stateText(ThresholdCheck::State state)
{
    switch (state) {
    case ThresholdCheck::State::Kept:
        return Text::tr("kept");
    case ThresholdCheck::State::Broken:
        return Text::tr("crossed");
    case ThresholdCheck::State::Unknown:
        return Text::tr("unknown");
    case ThresholdCheck::State::NotSet:
        break;
    }
    return Text::tr("not set");
}

std::unique_ptr<ReportBlock> thresholds(const Runway &runway)
{
    QList<Item> items;
    for (const ThresholdCheck &check : runway.thresholds) {
        if (check.state != ThresholdCheck::State::NotSet)
            items.append({stateText(check.state), check.text, check.state == ThresholdCheck::State::Broken});
    }
    if (items.isEmpty())
        items.append({{}, Text::tr("No threshold is set.")});
    return std::make_unique<ReportText>(Text::tr("Thresholds"), items);
}

std::unique_ptr<ReportBlock> assumptions(const Runway &runway)
{
    const RunwayAssumptions &used = runway.assumptions;
    QList<Item> items;
    if (used != RunwayAssumptions())
        items.append(
            {{}, Text::tr("The assumptions were changed: Today and the command line use others."), true});
    for (const QString &text : runway.assumptionTexts())
        items.append({{}, text});
    items.append(
        {{},
         Text::tr("A trend needs %1 days of a ledger that ends at most %2 days ago; without a threshold, a "
                  "top-up lasts %3 days; a balance is old after %4 hours.")
             .arg(QString::number(used.leastTrendDays), QString::number(used.oldestTrendDays),
                  QString::number(used.adviceDays), QString::number(used.balanceOldAfterHours))});
    for (const QString &gap : runway.gaps())
        items.append({{}, Text::tr("Not known: %1").arg(gap), true});
    return std::make_unique<ReportText>(Text::tr("Assumptions, and what is not known"), items);
}

std::unique_ptr<ReportBlock> vouchers(const Runway &runway)
{
    FigureTable table;
    table.setColumns(FinanceTables::voucherColumns());
    table.setRows(FinanceTables::vouchers(runway));
    return PanePaper::table(table, Text::tr("Vouchers in the order they will be used"),
                            runway.voucherMoney ? Text::tr("The account has no vouchers.")
                                                : Text::tr("The vouchers were never read."),
                            {QStringLiteral("order"), QStringLiteral("number"), QStringLiteral("state"),
                             QStringLiteral("nominal"), QStringLiteral("balance"), QStringLiteral("last_day"),
                             QStringLiteral("days_left"), QStringLiteral("used"), QStringLiteral("lapses"),
                             QStringLiteral("products")});
}

std::unique_ptr<ReportBlock> bills(const MoneyBriefing::Bills &bills)
{
    FigureTable table;
    table.setColumns(FinanceTables::billColumns());
    const qsizetype first = std::max<qsizetype>(bills.months.size() - mostBillMonths, 0);
    table.setRows(FinanceTables::bills(bills.months.mid(first)));
    return PanePaper::table(table, Text::tr("Bills of the last months"), Text::tr("No bill was read."),
                            {QStringLiteral("month"), QStringLiteral("product"), QStringLiteral("payable"),
                             QStringLiteral("change"), QStringLiteral("by_vouchers"), QStringLiteral("paid"),
                             QStringLiteral("state")});
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

void addLedger(FlowReport &report, const MoneyBriefing::Ledger &ledger)
{
    const QString title =
        Text::tr("Ledger from %1 to %2: what does not add up").arg(iso(ledger.from), iso(ledger.until));
    if (!ledger.asOf) {
        report.add(
            std::make_unique<ReportText>(title, QList<Item>{{{}, Text::tr("The ledger was never read.")}}));
        return;
    }
    const LedgerMatch &match = ledger.match;
    report.add(std::make_unique<ReportFacts>(
        title,
        QList<Fact>{
            {Text::tr("Explained"),
             Text::tr("%1 of %2").arg(number(match.count(State::Explained)), number(match.entries.size()))},
            {Text::tr("Not explained"), number(match.count(State::Unexplained)),
             match.count(State::Unexplained) > 0},
            {Text::tr("To be confirmed"), number(match.count(State::Proposed))},
            {Text::tr("Cannot be said yet"), number(match.count(State::Open))},
            {Text::tr("Bills without an entry"), number(match.bills.size()), !match.bills.isEmpty()},
            {Text::tr("Balances that do not add up"), number(match.gaps.size()), !match.gaps.isEmpty()}}));
    FigureTable table;
    table.setColumns(FinanceTables::ledgerColumns());
    table.setRows(FinanceTables::chosen(FinanceTables::ledger(ledger), {{}, true}));
    report.add(PanePaper::table(table, {}, Text::tr("Every entry is explained, and every balance adds up."),
                                {QStringLiteral("state"), QStringLiteral("time"), QStringLiteral("type"),
                                 QStringLiteral("amount"), QStringLiteral("explained_by"),
                                 QStringLiteral("record_id"), QStringLiteral("remarks")}));
}

std::optional<Instant> oldest(const FinanceReport::Facts &facts)
{
    std::optional<Instant> oldest;
    for (const std::optional<Instant> &one :
         {facts.money.runway.balanceAsOf, facts.money.vouchersAsOf, facts.ledger.asOf}) {
        if (one && (!oldest || *one < *oldest))
            oldest = one;
    }
    return oldest;
}
} // namespace

Result<FinanceReport::Facts> FinanceReport::Facts::read(const BriefingContext &context,
                                                        const RunwayAssumptions &assumptions,
                                                        QDate ledgerFrom, QDate ledgerUntil)
{
    Result<RunwayFacts> money = RunwayFacts::read(context, assumptions);
    if (!money)
        return money.error();
    Result<MoneyBriefing::Bills> bills = MoneyBriefing::bills(context);
    if (!bills)
        return bills.error();
    Result<MoneyBriefing::Ledger> ledger = MoneyBriefing::ledger(context, ledgerFrom, ledgerUntil);
    if (!ledger)
        return ledger.error();
    return Facts{*std::move(money), *std::move(bills), *std::move(ledger)};
}

std::unique_ptr<PagedReport> FinanceReport::of(const Facts &facts, const ReportFrame &frame, Instant now)
{
    const Runway &runway = facts.money.runway;
    const BalanceThresholds kept =
        facts.money.thresholds ? facts.money.thresholds->value : BalanceThresholds();
    auto report = std::make_unique<FlowReport>(
        PanePaper::frame(frame, Text::tr("Balance and vouchers"), {}, oldest(facts)));
    report->add(balance(runway, now));
    report->add(chart(runway, kept));
    report->add(thresholds(runway));
    report->add(assumptions(runway));
    report->add(vouchers(runway));
    report->add(bills(facts.bills));
    addLedger(*report, facts.ledger);
    return report;
}
