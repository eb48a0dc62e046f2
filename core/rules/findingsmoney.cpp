// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/findingswriter.h"

#include <QCoreApplication>

#include <algorithm>

// Balance, runway and vouchers (S 3.3.1 a, S 3.3.2).

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};
using FindingsWriter::Page;
using Severity = FindingSeverity;

constexpr int soonDays = 7; ///< money that ends within so many days is urgent, whatever the thresholds say

QString topUpAction(const Runway &runway)
{
    if (!runway.topUp)
        return Text::tr("Top up the account.");
    return Text::tr("Top up at least %1 by %2; this lasts until %3.")
        .arg(FindingsWriter::yuan(runway.topUp->amount), FindingsWriter::day(runway.topUp->by),
             FindingsWriter::day(runway.topUp->lastsUntil));
}

void unknownBalance(Page &page)
{
    Finding &finding = page.add(FindingKind::BalanceUnknown, Severity::Warning);
    finding.figure = FindingsWriter::amount(std::nullopt);
    finding.text = Text::tr("The balance is unknown: it was never read.");
    finding.clause = QStringLiteral("S 3.3.1 a");
    finding.action = Text::tr("Synchronise the money; if it is refused, grant the billing right to the key.");
}

const ThresholdCheck *broken(const Runway &runway, ThresholdCheck::Kind kind)
{
    for (const ThresholdCheck &check : runway.thresholds) {
        if (check.kind == kind && check.state == ThresholdCheck::State::Broken)
            return &check;
    }
    return nullptr;
}

void balance(Page &page, const Runway &runway)
{
    if (const ThresholdCheck *check = broken(runway, ThresholdCheck::Kind::Amount)) {
        Finding &finding = page.add(FindingKind::BalanceBelowThreshold, Severity::Urgent);
        finding.figure = FindingsWriter::amount(runway.balance);
        finding.text = check->text;
        finding.date = page.input.today;
        finding.clause = QStringLiteral("S 3.3.1 a");
        finding.action = topUpAction(runway);
    }
    if (runway.balanceOld) {
        Finding &finding = page.add(FindingKind::BalanceOld, Severity::Warning);
        finding.figure = FindingsWriter::amount(runway.balance);
        finding.text = runway.balanceAsOf ? Text::tr("The balance is of %1 and too old to rely on.")
                                                .arg(runway.balanceAsOf->beijingText())
                                          : Text::tr("When the balance was read is unknown.");
        if (runway.balanceAsOf)
            finding.date = runway.balanceAsOf->beijingDate();
        finding.clause = QStringLiteral("S 3.3.1 a");
        finding.action = Text::tr("Synchronise the money.");
    }
}

void runwayShort(Page &page, const Runway &runway)
{
    if (!runway.expected.days)
        return;
    const int days = *runway.expected.days;
    const bool soon = days <= soonDays;
    if (!soon && !broken(runway, ThresholdCheck::Kind::RunwayDays))
        return;
    Finding &finding = page.add(FindingKind::RunwayShort, soon ? Severity::Urgent : Severity::Warning);
    finding.figure = FindingsWriter::days(days);
    finding.text =
        runway.early.day
            ? Text::tr("The money ends on %1, at the busiest week's pace on %2.")
                  .arg(FindingsWriter::day(*runway.expected.day), FindingsWriter::day(*runway.early.day))
            : Text::tr("The money ends on %1.").arg(FindingsWriter::day(*runway.expected.day));
    finding.date = runway.expected.day;
    finding.clause = QStringLiteral("S 3.3.1 a");
    finding.action = topUpAction(runway);
}

void renewals(Page &page, const Runway &runway)
{
    if (!runway.uncoveredCharge)
        return;
    const RunwayDay &charge = *runway.uncoveredCharge;
    const qint64 daysLeft = page.input.today.daysTo(charge.day);
    const bool watched = broken(runway, ThresholdCheck::Kind::BeforeCharge);
    if (daysLeft > 30 && !watched)
        return;
    const bool urgent = watched || daysLeft <= soonDays;
    Finding &finding =
        page.add(FindingKind::RenewalsNotCovered, urgent ? Severity::Urgent : Severity::Warning);
    const Money missing{-charge.balanceAfter.micros};
    finding.figure = FindingsWriter::amount(missing);
    finding.text = Text::tr("Automatic renewals of %1 on %2 are not covered: %3 is missing.")
                       .arg(FindingsWriter::yuan(charge.renewals), FindingsWriter::day(charge.day),
                            FindingsWriter::yuan(missing));
    finding.date = charge.day;
    finding.clause = QStringLiteral("S 3.3.1 a");
    finding.action = topUpAction(runway);
    finding.filter = QStringLiteral("expires:%1 auto_renew:yes listed:yes -status:closed")
                         .arg(FindingsWriter::day(charge.day));
}

/// The steps at which people are warned: 30, 14, 7 days and the last one.
Severity lapseSeverity(int daysLeft)
{
    if (daysLeft <= 7)
        return Severity::Urgent;
    return daysLeft <= 14 ? Severity::Warning : Severity::Notice;
}
int lapseStep(int daysLeft)
{
    for (const int step : {1, 7, 14}) {
        if (daysLeft <= step)
            return step;
    }
    return 30;
}

QString lapseText(const VoucherBurn &burn, const QString &lastDay)
{
    const QString name = burn.voucher.number;
    if (burn.lapses)
        return Text::tr("Of voucher %1, %2 will be void after %3 (within %n day(s)).", nullptr,
                        lapseStep(*burn.daysLeft))
            .arg(name, FindingsWriter::yuan(burn.lapses), lastDay);
    return Text::tr("Voucher %1 with a balance of %2 ends on %3; how much of it will be used is unknown.")
        .arg(name, FindingsWriter::yuan(burn.voucher.balance), lastDay);
}

void vouchers(Page &page, const Runway &runway)
{
    for (const VoucherBurn &burn : runway.vouchers) {
        const bool matters = burn.state != VoucherBurn::State::Ended && burn.daysLeft &&
                             *burn.daysLeft <= runway.assumptions.lapseWarningDays;
        if (!matters || (burn.lapses && burn.lapses->micros == 0))
            continue;
        Finding &finding =
            page.add(FindingKind::VoucherLapsing, lapseSeverity(*burn.daysLeft), burn.voucher.number);
        finding.figure = FindingsWriter::amount(burn.lapses);
        finding.date = std::max(*burn.lastDay, page.input.today);
        finding.text = lapseText(burn, FindingsWriter::day(*finding.date));
        finding.clause = QStringLiteral("S 3.3.2");
        finding.action = Text::tr("Buy or renew what is needed anyway before it ends.");
    }
}
} // namespace

void FindingsWriter::money(Page &page)
{
    if (!page.input.runway || !page.input.runway->balance)
        unknownBalance(page);
    if (!page.input.runway)
        return;
    const Runway &runway = *page.input.runway;
    if (runway.balance)
        balance(page, runway);
    runwayShort(page, runway);
    renewals(page, runway);
    vouchers(page, runway);
}
