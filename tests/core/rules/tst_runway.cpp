// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/runway.h"

#include <QRandomGenerator>
#include <QTest>

#include <map>

namespace
{
const QDate today(2026, 4, 20);

Instant noonOf(QDate day)
{
    return {Instant::startOfBeijingDay(day).seconds + 12 * 3600};
}
const Instant now = noonOf(today);

Money yuan(qint64 amount)
{
    return {amount * Money::unit};
}

BalanceReading balance(Money available)
{
    BalanceReading reading;
    reading.available = available;
    reading.currency = QStringLiteral("CNY");
    reading.asOf = now;
    return reading;
}

LedgerEntry entry(QDate day, qint64 amount, const char *type = "Consumption", const char *record = "",
                  const char *flow = "Expense")
{
    LedgerEntry entry;
    entry.number = QString::number(day.toJulianDay()) + QString::fromLatin1(record);
    entry.time = noonOf(day);
    entry.type = QString::fromLatin1(type);
    entry.flow = QString::fromLatin1(flow);
    entry.amount = yuan(amount);
    entry.recordId = QString::fromLatin1(record);
    return entry;
}

/// Four weeks of ledger with so much a day, no renewals, no vouchers, fresh.
RunwayInput input(qint64 available, qint64 perDay)
{
    RunwayInput in;
    in.now = now;
    in.today = today;
    in.balance = balance(yuan(available));
    in.vouchers = QList<Voucher>();
    in.renewals = QList<KnownRenewal>();
    in.ledgerFrom = today.addDays(-100);
    for (int i = 1; perDay > 0 && i <= 28; ++i)
        in.ledger.append(entry(today.addDays(-i), perDay));
    return in;
}

Voucher voucher(const char *number, qint64 amount, Instant expires)
{
    Voucher voucher;
    voucher.number = QString::fromLatin1(number);
    voucher.status = QStringLiteral("Available");
    voucher.effective = Instant::startOfBeijingDay(QDate(2026, 1, 1));
    voucher.expires = expires;
    voucher.balance = yuan(amount);
    return voucher;
}

Instant midnightAfter(QDate day)
{
    return Instant::startOfBeijingDay(day.addDays(1));
}

ThresholdCheck::State stateOf(const Runway &runway, ThresholdCheck::Kind kind)
{
    for (const ThresholdCheck &check : runway.thresholds) {
        if (check.kind == kind)
            return check.state;
    }
    return ThresholdCheck::State::NotSet;
}
} // namespace

class TestRunway final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingKnownIsAllUnknown();
    void moneyEndsOnTheDayItDoesNotCover();
    void anEmptyAccountEndsToday();
    void nothingLeavesNothingEnds();
    void vouchersPayFirstTheOneThatEndsFirst();
    void aVoucherThatEndsAtMidnightPaysTheDayBefore_data();
    void aVoucherThatEndsAtMidnightPaysTheDayBefore();
    void aVoucherPaysFromItsDayOn();
    void whatIsUnknownOfAVoucherIsNotCounted();
    void whatLapsesIsWhatTheDaysDoNotUse();
    void renewalsFallOnTheirDays();
    void renewalsWithoutAPriceMakeItABestCase();
    void renewalsAreNotInTheTrend();
    void otherProductsDrainToo();
    void theTrendEndsWithTheLedger();
    void theTrendNeedsDaysOfLedger_data();
    void theTrendNeedsDaysOfLedger();
    void anExpenseOfUnknownAmountHidesTheTrend();
    void theRangeIsFromTheQuietestToTheBusiestWeek();
    void eachCaseHasItsPath();
    void theNextChargeIsSaidWhetherCoveredOrNot();
    void theDaysOfTheTrendAreBeijings();
    void thresholdsAtTheirEdges();
    void anOldBalanceIsSaidSo();
    void topUpsAreEnoughAndInTime();
    void topUpsReplaceWhatIsMissingOfTheMinimum();
    void topUpsAreRoundedUp();
    void cashStandsInForTheBalance();
    void amountsThatDoNotFitAreUnknown();
    void agreesWithASlowTwin();
};

void TestRunway::nothingKnownIsAllUnknown()
{
    RunwayInput in;
    in.now = now;
    in.today = today;
    in.thresholds = {yuan(100), 30, 7};
    const Runway runway = Runway::of(in);
    QVERIFY(!runway.balance && !runway.voucherMoney && !runway.usagePerDay && !runway.otherPerDay);
    QVERIFY(!runway.trendDays && !runway.willLapse && !runway.topUp && !runway.uncoveredCharge);
    for (const RunwayEnd &end : {runway.expected, runway.early, runway.late, runway.cashOnly})
        QCOMPARE(end, RunwayEnd());
    QVERIFY(runway.days.isEmpty());
    QVERIFY(runway.renewalsUnknown);
    for (const ThresholdCheck &check : runway.thresholds)
        QCOMPARE(check.state, ThresholdCheck::State::Unknown);
    QCOMPARE(runway.gaps().size(), 4);
    QCOMPARE(runway.assumptionTexts().size(), 4);
}

void TestRunway::moneyEndsOnTheDayItDoesNotCover()
{
    const Runway runway = Runway::of(input(100, 10));
    QCOMPARE(runway.usagePerDay, yuan(10));
    QCOMPARE(runway.trendDays, 28);
    QCOMPARE(runway.expected.day, today.addDays(10)); // ten days are paid, the eleventh is not
    QCOMPARE(runway.expected.days, 10);
    QCOMPARE(runway.days[9].balanceAfter, Money{});
    QCOMPARE(runway.days[10].balanceAfter, yuan(-10));
    QCOMPARE(Runway::of(input(99, 10)).expected.days, 9);
    QCOMPARE(runway.cashOnly, runway.expected);
    QVERIFY(runway.gaps().isEmpty());
}

void TestRunway::anEmptyAccountEndsToday()
{
    QCOMPARE(Runway::of(input(0, 10)).expected.days, 0);
    QCOMPARE(Runway::of(input(-5, 0)).expected.days, 0); // nothing leaves, and it is below nothing
    QCOMPARE(Runway::of(input(0, 0)).expected.state, RunwayEnd::State::NotBefore);
}

void TestRunway::nothingLeavesNothingEnds()
{
    const Runway runway = Runway::of(input(100, 0));
    QCOMPARE(runway.usagePerDay, Money{}); // the ledger is whole and empty: nothing was used
    QCOMPARE(runway.expected.state, RunwayEnd::State::NotBefore);
    QVERIFY(!runway.expected.days);
    QCOMPARE(Runway::of(input(10 * 181, 10)).expected.state, RunwayEnd::State::NotBefore);
    QCOMPARE(Runway::of(input(10 * 181 - 1, 10)).expected.days, 180); // the last day it looks at
}

void TestRunway::vouchersPayFirstTheOneThatEndsFirst()
{
    RunwayInput in = input(50, 10);
    in.vouchers = {voucher("late", 30, midnightAfter(today.addDays(60))),
                   voucher("early", 15, midnightAfter(today.addDays(5)))};
    const Runway runway = Runway::of(in);
    QCOMPARE(runway.vouchers[0].voucher.number, QStringLiteral("early"));
    QCOMPARE(runway.voucherMoney, yuan(45));
    QCOMPARE(runway.days[0].fromVouchers, yuan(10));
    QCOMPARE(runway.days[1].fromVouchers, yuan(10)); // five of each
    QCOMPARE(runway.days[4].fromVouchers, yuan(5));
    QCOMPARE(runway.days[4].fromBalance, yuan(5));
    QCOMPARE(runway.expected.days, 9); // 45 + 50
    QCOMPARE(runway.cashOnly.days, 5);
    QCOMPARE(runway.vouchers[0].used, yuan(15));
    QCOMPARE(runway.vouchers[0].lapses, Money{});
    QCOMPARE(runway.willLapse, Money{});
}

void TestRunway::aVoucherThatEndsAtMidnightPaysTheDayBefore_data()
{
    QTest::addColumn<QString>("expires");
    QTest::addColumn<QDate>("lastDay");
    QTest::addColumn<int>("daysPaid");
    QTest::newRow("midnight in Beijing, 16:00 UTC the day before")
        << QStringLiteral("2026-04-22T16:00:00Z") << QDate(2026, 4, 22) << 3;
    QTest::newRow("a second before it") << QStringLiteral("2026-04-22T15:59:59Z") << QDate(2026, 4, 22) << 3;
    QTest::newRow("two seconds before it")
        << QStringLiteral("2026-04-22T15:59:58Z") << QDate(2026, 4, 21) << 2;
    QTest::newRow("noon") << QStringLiteral("2026-04-22T04:00:00Z") << QDate(2026, 4, 21) << 2;
    QTest::newRow("later today") << QStringLiteral("2026-04-20T15:00:00Z") << QDate(2026, 4, 19) << 0;
}

void TestRunway::aVoucherThatEndsAtMidnightPaysTheDayBefore()
{
    QFETCH(QString, expires);
    QFETCH(QDate, lastDay);
    QFETCH(int, daysPaid);
    RunwayInput in = input(1000, 10);
    in.vouchers = {voucher("V", 500, *Instant::parseUtc(expires.toLatin1()))};
    const Runway runway = Runway::of(in);
    const VoucherBurn &burn = runway.vouchers.first();
    QCOMPARE(burn.state, VoucherBurn::State::Counted);
    QCOMPARE(burn.lastDay, lastDay);
    QVERIFY(*burn.daysLeft >= 0);
    QCOMPARE(burn.used, yuan(10 * daysPaid));
    QCOMPARE(burn.lapses, yuan(500 - 10 * daysPaid));
}

void TestRunway::aVoucherPaysFromItsDayOn()
{
    RunwayInput in = input(1000, 10);
    Voucher later = voucher("V", 500, midnightAfter(today.addDays(10)));
    later.effective = Instant::startOfBeijingDay(today.addDays(3));
    in.vouchers = {later};
    QCOMPARE(Runway::of(in).days[2].fromVouchers, Money{});
    QCOMPARE(Runway::of(in).days[3].fromVouchers, yuan(10));
    later.effective = Instant{later.effective->seconds + 1}; // not for the whole of that day
    in.vouchers = {later};
    QCOMPARE(Runway::of(in).days[3].fromVouchers, Money{});
    QCOMPARE(Runway::of(in).days[4].fromVouchers, yuan(10));
    later.effective.reset(); // "Available" is now
    in.vouchers = {later};
    QCOMPARE(Runway::of(in).days[0].fromVouchers, yuan(10));
}

void TestRunway::whatIsUnknownOfAVoucherIsNotCounted()
{
    const Instant end = midnightAfter(today.addDays(10));
    QList<Voucher> vouchers(7, voucher("V", 100, end));
    vouchers[0].status.reset();
    vouchers[1].status = QStringLiteral("Frozen");
    vouchers[2].balance.reset();
    vouchers[3].expires.reset();
    vouchers[4].status = QStringLiteral("Expired");
    vouchers[5].status = QStringLiteral("Cancelled");
    vouchers[6].balance = Money{};
    RunwayInput in = input(100, 10);
    in.vouchers = vouchers;
    const Runway runway = Runway::of(in);
    std::map<VoucherBurn::State, int> states;
    for (const VoucherBurn &burn : runway.vouchers) {
        ++states[burn.state];
        QVERIFY(!burn.reason.isEmpty());
    }
    QCOMPARE(states[VoucherBurn::State::NotCounted], 4);
    QCOMPARE(states[VoucherBurn::State::Ended], 3);
    QCOMPARE(runway.voucherMoney, Money{});
    QCOMPARE(runway.expected.days, 10);
    QCOMPARE(runway.gaps().size(), 1);
    in.vouchers = {voucher("now", 100, now)}; // void after its expiry
    QCOMPARE(Runway::of(in).vouchers.first().state, VoucherBurn::State::Ended);
}

void TestRunway::whatLapsesIsWhatTheDaysDoNotUse()
{
    RunwayInput in = input(1000, 10);
    in.vouchers = {voucher("A", 100, midnightAfter(today.addDays(4))),    // five days
                   voucher("B", 100, midnightAfter(today.addDays(6))),    // two more
                   voucher("C", 100, midnightAfter(today.addDays(400)))}; // longer than it looks
    const Runway runway = Runway::of(in);
    QCOMPARE(runway.vouchers[0].lapses, yuan(50));
    QCOMPARE(runway.vouchers[1].lapses, yuan(80));
    QVERIFY(!runway.vouchers[2].lapses);
    QCOMPARE(runway.vouchers[2].used, yuan(100));
    QCOMPARE(runway.willLapse, yuan(130));
    in.ledgerFrom.reset(); // an unknown pace: nobody knows
    QVERIFY(!Runway::of(in).willLapse);
    QVERIFY(!Runway::of(in).vouchers[0].lapses);
}

void TestRunway::renewalsFallOnTheirDays()
{
    RunwayInput in = input(100, 10);
    in.renewals = {{today.addDays(2), 3, yuan(15), {}},
                   {today.addDays(2), 1, yuan(5), {}},
                   {today.addDays(-1), 9, yuan(99), {}},
                   {today.addDays(181), 9, yuan(99), {}}};
    const Runway runway = Runway::of(in);
    QCOMPARE(runway.renewalCards, qint64(4));
    QCOMPARE(runway.days[2].renewals, yuan(50));
    QCOMPARE(runway.expected.days, 5); // 10, 10, 60, 10, 10
    QVERIFY(!runway.uncoveredCharge);
    in.balance = balance(yuan(79));
    QCOMPARE(Runway::of(in).uncoveredCharge->day, today.addDays(2));
    in.ledgerFrom.reset(); // even without a pace the renewals themselves must be covered
    QVERIFY(!Runway::of(in).uncoveredCharge);
    in.balance = balance(yuan(49));
    QCOMPARE(Runway::of(in).uncoveredCharge->balanceAfter, yuan(-1));
}

void TestRunway::renewalsWithoutAPriceMakeItABestCase()
{
    RunwayInput in = input(100, 10);
    in.renewals = {{today, 7, {}, {}}, {today, 2, yuan(1), {}}};
    const Runway runway = Runway::of(in);
    QCOMPARE(runway.renewalCards, qint64(9));
    QCOMPARE(runway.unpricedCards, qint64(7));
    QCOMPARE(runway.days[0].renewals, yuan(2));
    QCOMPARE(runway.gaps().size(), 1);
}

void TestRunway::renewalsAreNotInTheTrend()
{
    RunwayInput in = input(100, 10);
    in.ledger.append(entry(today.addDays(-3), 9000, "Consumption", "R1"));
    in.renewalRecords = {QStringLiteral("R1")};
    QCOMPARE(Runway::of(in).usagePerDay, yuan(10));
    in.renewalRecords.clear();
    QVERIFY(Runway::of(in).usagePerDay > yuan(300));
}

void TestRunway::otherProductsDrainToo()
{
    RunwayInput in = input(100, 6);
    for (int i = 1; i <= 28; ++i)
        in.ledger.append(entry(today.addDays(-i), 4, "Consumption", "ECS"));
    in.ledger.append(entry(today.addDays(-2), 77, "Transfer"));
    in.ledger.append(entry(today.addDays(-2), 5000, "Payment", "", "Income"));
    in.otherRecords = {QStringLiteral("ECS")};
    const Runway runway = Runway::of(in);
    QCOMPARE(runway.usagePerDay, yuan(6));
    QCOMPARE(runway.otherPerDay, yuan(4));
    QCOMPARE(runway.outflows, yuan(77));
    QCOMPARE(runway.expected.days, 10);
}

void TestRunway::theTrendNeedsDaysOfLedger_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("known");
    QTest::addColumn<bool>("range");
    QTest::newRow("none") << 0 << false << false;
    QTest::newRow("six") << 6 << false << false;
    QTest::newRow("seven") << 7 << true << false;
    QTest::newRow("thirteen") << 13 << true << false;
    QTest::newRow("fourteen") << 14 << true << true;
}

void TestRunway::theTrendNeedsDaysOfLedger()
{
    QFETCH(int, days);
    QFETCH(bool, known);
    QFETCH(bool, range);
    RunwayInput in = input(100, 10);
    in.ledgerFrom = today.addDays(-days);
    const Runway runway = Runway::of(in);
    QCOMPARE(runway.usagePerDay.has_value(), known);
    QCOMPARE(runway.usagePerDayHigh.has_value(), range);
    QCOMPARE(runway.expected.state == RunwayEnd::State::Unknown, !known);
    QCOMPARE(runway.early.state == RunwayEnd::State::Unknown, !range);
    if (known)
        QCOMPARE(runway.usagePerDay, yuan(10)); // of the covered days alone
}

void TestRunway::theTrendEndsWithTheLedger()
{
    RunwayInput in = input(100, 0);
    for (int i = 6; i <= 5 + 28; ++i)
        in.ledger.append(entry(today.addDays(-i), 10));
    in.ledgerUntil = today.addDays(-5);
    const Runway read = Runway::of(in); // the five days behind the reading are not days without expenses
    QCOMPARE(read.usagePerDay, yuan(10));
    QCOMPARE(read.trendDays, 28);
    QCOMPARE(read.trendUntil, in.ledgerUntil);
    in.ledgerUntil.reset();
    QVERIFY(*Runway::of(in).usagePerDay < yuan(10));
    in.ledgerUntil = today.addDays(-7);
    QVERIFY(Runway::of(in).usagePerDay);
    in.ledgerUntil = today.addDays(-8); // too long ago to tell a pace
    QVERIFY(!Runway::of(in).usagePerDay && !Runway::of(in).trendUntil);
    in = input(100, 10);
    in.ledgerUntil = today.addDays(3);
    QCOMPARE(Runway::of(in).trendUntil, today);
}

void TestRunway::anExpenseOfUnknownAmountHidesTheTrend()
{
    RunwayInput in = input(100, 10);
    in.ledger.first().amount.reset();
    QVERIFY(!Runway::of(in).usagePerDay);
    in = input(100, 10);
    LedgerEntry old = entry(today.addDays(-29), 1);
    old.amount.reset();
    in.ledger.append(old); // too long ago to matter
    QCOMPARE(Runway::of(in).usagePerDay, yuan(10));
}

void TestRunway::theRangeIsFromTheQuietestToTheBusiestWeek()
{
    RunwayInput in = input(280, 0);
    for (int i = 1; i <= 28; ++i)
        in.ledger.append(entry(today.addDays(-i), i <= 7 ? 20 : i <= 14 ? 5 : 10));
    const Runway runway = Runway::of(in);
    QCOMPARE(runway.usagePerDayLow, yuan(5));
    QCOMPARE(runway.usagePerDayHigh, yuan(20));
    QCOMPARE(runway.early.days, 14);
    QCOMPARE(runway.late.days, 56);
    QCOMPARE(runway.usagePerDay->micros, qint64(11'250'000)); // 315 / 28
    QCOMPARE(runway.expected.days, 24);
}

void TestRunway::eachCaseHasItsPath()
{
    RunwayInput in = input(280, 0);
    for (int i = 1; i <= 28; ++i)
        in.ledger.append(entry(today.addDays(-i), i <= 7 ? 20 : i <= 14 ? 5 : 12));
    in.vouchers = {voucher("V", 90, midnightAfter(today.addDays(3)))};
    in.renewals = {{today.addDays(2), 4, yuan(10), {}}};
    const Runway runway = Runway::of(in);
    const auto path = [](qint64 micros, qint64 vouchers) { // day by day, a yuan's millionths at a time
        QList<qint64> left;
        qint64 cash = 280 * Money::unit;
        for (int day = 0; day <= 180; ++day) {
            const qint64 drain = micros + (day == 2 ? 40 * Money::unit : 0);
            const qint64 paid = day <= 3 ? std::min(vouchers, drain) : 0;
            vouchers -= paid;
            cash -= drain - paid;
            left.append(cash);
        }
        return left;
    };
    const auto left = [](const QList<RunwayDay> &days) {
        QList<qint64> micros;
        for (const RunwayDay &day : days)
            micros.append(day.balanceAfter.micros);
        return micros;
    };
    const qint64 voucherMoney = 90 * Money::unit;
    QCOMPARE(left(runway.earlyDays), path(20 * Money::unit, voucherMoney));
    QCOMPARE(left(runway.lateDays), path(5 * Money::unit, voucherMoney));
    QCOMPARE(left(runway.days), path(runway.usagePerDay->micros, voucherMoney));
    QCOMPARE(left(runway.cashDays), path(runway.usagePerDay->micros, 0));
    QCOMPARE(runway.earlyDays.first().day, today);
    in.ledgerFrom = today.addDays(-10); // too short for a range
    QVERIFY(Runway::of(in).earlyDays.isEmpty() && Runway::of(in).lateDays.isEmpty());
    QVERIFY(!Runway::of(in).days.isEmpty());
    in.balance.reset();
    QVERIFY(Runway::of(in).days.isEmpty() && Runway::of(in).cashDays.isEmpty());
}

void TestRunway::theNextChargeIsSaidWhetherCoveredOrNot()
{
    RunwayInput in = input(1000, 1);
    in.renewals = {{today.addDays(9), 1, yuan(7), {}}, {today.addDays(5), 2, yuan(3), {}}};
    QCOMPARE(Runway::of(in).nextCharge->day, today.addDays(5));
    QCOMPARE(Runway::of(in).nextCharge->renewals, yuan(6));
    QVERIFY(!Runway::of(in).uncoveredCharge);
    in.renewals = {{today.addDays(5), 2, {}, {}}}; // of unknown price
    QVERIFY(!Runway::of(in).nextCharge);
}

void TestRunway::theDaysOfTheTrendAreBeijings()
{
    RunwayInput in = input(100, 0);
    const auto at = [](QDate day, qint64 offset) {
        LedgerEntry one = entry(day, 28);
        one.time = Instant{Instant::startOfBeijingDay(day).seconds + offset};
        return one;
    };
    in.ledger = {at(today, -1), at(today.addDays(-28), 0)};
    QCOMPARE(Runway::of(in).usagePerDay, yuan(2));
    in.ledger = {at(today, 0), at(today.addDays(-28), -1)}; // today, and too long ago
    QCOMPARE(Runway::of(in).usagePerDay, Money{});
}

void TestRunway::thresholdsAtTheirEdges()
{
    using Kind = ThresholdCheck::Kind;
    using State = ThresholdCheck::State;
    RunwayInput in = input(100, 10);
    QCOMPARE(stateOf(Runway::of(in), Kind::Amount), State::NotSet);
    in.thresholds = {yuan(100), 10, 5};
    Runway runway = Runway::of(in);
    QCOMPARE(stateOf(runway, Kind::Amount), State::Kept);
    QCOMPARE(stateOf(runway, Kind::RunwayDays), State::Kept);
    QCOMPARE(stateOf(runway, Kind::BeforeCharge), State::Kept);
    in.thresholds = {Money{yuan(100).micros + 1}, 11, 5};
    runway = Runway::of(in);
    QCOMPARE(stateOf(runway, Kind::Amount), State::Broken);
    QCOMPARE(stateOf(runway, Kind::RunwayDays), State::Broken);
    in.renewals = {{today.addDays(5), 1, yuan(51), {}}}; // 60 for the days, 51 for the card
    QCOMPARE(stateOf(Runway::of(in), Kind::BeforeCharge), State::Broken);
    in.thresholds.beforeChargeDays = 4;
    QCOMPARE(stateOf(Runway::of(in), Kind::BeforeCharge), State::Kept);
    const QList<KnownRenewal> renewals = *in.renewals;
    in.renewals = std::nullopt;
    QCOMPARE(stateOf(Runway::of(in), Kind::BeforeCharge), State::Unknown);
    in.renewals = renewals;
    in.ledgerFrom.reset(); // what leaves besides is unknown
    QCOMPARE(stateOf(Runway::of(in), Kind::BeforeCharge), State::Unknown);
    in = input(100'000, 10);
    in.thresholds.runwayDays = 180;
    QCOMPARE(stateOf(Runway::of(in), Kind::RunwayDays), State::Kept);
    in.thresholds.runwayDays = 181; // longer than it looks
    QCOMPARE(stateOf(Runway::of(in), Kind::RunwayDays), State::Unknown);
}

void TestRunway::anOldBalanceIsSaidSo()
{
    RunwayInput in = input(100, 10);
    in.balance->asOf = Instant{now.seconds - 24 * 3600};
    QVERIFY(!Runway::of(in).balanceOld);
    in.balance->asOf = Instant{now.seconds - 24 * 3600 - 1};
    QVERIFY(Runway::of(in).balanceOld);
    in.balance->asOf.reset();
    QVERIFY(Runway::of(in).balanceOld);
    QCOMPARE(Runway::of(in).gaps().size(), 1);
}

void TestRunway::topUpsAreEnoughAndInTime()
{
    const Runway runway = Runway::of(input(100, 10)); // nothing set: thirty days
    QVERIFY(runway.topUp);
    QCOMPARE(runway.topUp->amount, yuan(200));
    QCOMPARE(runway.topUp->by, today.addDays(9)); // the last day before the one that is not covered
    QCOMPARE(runway.topUp->lastsUntil, today.addDays(29));
    QVERIFY(!Runway::of(input(300, 10)).topUp);
    QCOMPARE(Runway::of(input(299, 10)).topUp->amount, yuan(1));
    RunwayInput in = input(100, 10);
    in.thresholds.runwayDays = 60;
    QCOMPARE(Runway::of(in).topUp->amount, yuan(500));
    // topped up by so much, the threshold is kept
    in.balance = balance(yuan(600));
    QCOMPARE(stateOf(Runway::of(in), ThresholdCheck::Kind::RunwayDays), ThresholdCheck::State::Kept);
    QVERIFY(!Runway::of(in).topUp);
}

void TestRunway::topUpsReplaceWhatIsMissingOfTheMinimum()
{
    RunwayInput in = input(100, 10);
    in.thresholds.amount = yuan(150);
    const Runway runway = Runway::of(in);
    QCOMPARE(runway.topUp->amount, yuan(350)); // 300 for thirty days, 150 to stay, 100 are there
    QCOMPARE(runway.topUp->by, today);
}

void TestRunway::topUpsAreRoundedUp()
{
    RunwayInput in = input(0, 0);
    in.ledger = {entry(today.addDays(-1), 1)}; // 1/28 a day is 0.035714; thirty days 1.07142
    QCOMPARE(Runway::of(in).topUp->amount.decimal(), QStringLiteral("1.08"));
}

void TestRunway::cashStandsInForTheBalance()
{
    RunwayInput in = input(100, 10);
    in.balance->available.reset();
    in.balance->cash = yuan(40);
    QCOMPARE(Runway::of(in).expected.days, 4);
    in.balance->cash.reset();
    QCOMPARE(Runway::of(in).expected.state, RunwayEnd::State::Unknown);
}

void TestRunway::amountsThatDoNotFitAreUnknown()
{
    RunwayInput in = input(100, 10);
    const Money most{std::numeric_limits<qint64>::max()};
    in.renewals = {{today, 2, most, {}}};
    QCOMPARE(Runway::of(in).expected.state, RunwayEnd::State::Unknown);
    in.renewals = {{today, 1, most, {}}, {today.addDays(1), 1, most, {}}};
    QCOMPARE(Runway::of(in).expected.state, RunwayEnd::State::Unknown);
    in = input(100, 10);
    in.ledger.first().amount = most;
    in.ledger.append(entry(today.addDays(-1), 1));
    QVERIFY(!Runway::of(in).usagePerDay);
}

void TestRunway::agreesWithASlowTwin()
{
    QRandomGenerator random(366);
    for (int round = 0; round < 250; ++round) {
        const qint64 perDay = random.bounded(30);
        const qint64 available = random.bounded(2000);
        RunwayInput in = input(available, perDay);
        QList<KnownRenewal> renewals;
        for (int i = random.bounded(6); i > 0; --i)
            renewals.append(
                {today.addDays(random.bounded(200)), random.bounded(20), yuan(random.bounded(9)), {}});
        in.renewals = renewals;
        QList<Voucher> vouchers;
        for (int i = random.bounded(5); i > 0; --i) {
            Voucher one =
                voucher("V", 1 + random.bounded(300), midnightAfter(today.addDays(random.bounded(220))));
            one.number += QString::number(i);
            one.effective = Instant::startOfBeijingDay(today.addDays(random.bounded(60) - 30));
            vouchers.append(one);
        }
        in.vouchers = vouchers;

        // yuan by yuan: each is paid by the usable voucher that ends first, else by the balance
        std::map<QString, qint64> left;
        for (const Voucher &one : vouchers)
            left[one.number] = one.balance->micros / Money::unit;
        qint64 cash = available;
        std::optional<int> end;
        for (int day = 0; day <= 180; ++day) {
            qint64 drain = perDay;
            for (const KnownRenewal &one : renewals) {
                if (one.day == today.addDays(day))
                    drain += one.cards * (one.perCard->micros / Money::unit);
            }
            for (; drain > 0; --drain) {
                const Voucher *best = nullptr;
                for (const Voucher &one : vouchers) {
                    const bool usable = one.effective->beijingDate() <= today.addDays(day) &&
                                        one.expires->beijingDate() > today.addDays(day);
                    if (usable && left[one.number] > 0 &&
                        (!best ||
                         std::pair(*one.expires, one.number) < std::pair(*best->expires, best->number)))
                        best = &one;
                }
                if (best)
                    --left[best->number];
                else
                    --cash;
            }
            if (cash < 0 && !end)
                end = day;
        }
        const Runway runway = Runway::of(in);
        QCOMPARE(runway.expected.days, end);
        QCOMPARE(runway.days.last().balanceAfter, yuan(cash));
        for (const VoucherBurn &burn : runway.vouchers)
            QCOMPARE(burn.used->micros,
                     burn.voucher.balance->micros - left[burn.voucher.number] * Money::unit);
    }
}

QTEST_GUILESS_MAIN(TestRunway)
#include "tst_runway.moc"
