// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/billsummary.h"

#include <QTest>

namespace
{
Money yuan(qint64 amount)
{
    return {amount * Money::unit};
}

BillLine line(const char *product, qint64 payable, qint64 byVouchers = 0)
{
    BillLine line;
    line.productCode = QString::fromLatin1(product);
    line.currency = QStringLiteral("CNY");
    line.gross = line.payable = yuan(payable);
    line.discount = line.outstanding = Money{};
    line.byVouchers = yuan(byVouchers);
    line.paid = yuan(payable - byVouchers);
    return line;
}

/// Read on the 20th of the next month, and so final.
BillMonth bill(Month month, const QList<BillLine> &lines)
{
    return {BillSource::Overview, month, Instant::startOfBeijingDay(month.next().firstDay().addDays(19)),
            lines};
}
const Month march{2026 * 12 + 2};
} // namespace

class TestBillSummary final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void monthsAndProductsAddUp();
    void anUnknownAmountMakesItsSumUnknown();
    void twoCurrenciesAreNotAdded();
    void theMonthBeforeIsComparedWhereItWasRead();
    void aBillReadEarlyIsPreliminary();
};

void TestBillSummary::monthsAndProductsAddUp()
{
    const QList<BillSummary> months =
        BillSummary::of({bill(march, {line("sms", 7), line("iot", 100, 30), line("iot", 20)})});
    QCOMPARE(months.size(), 1);
    QCOMPARE(months[0].amounts.payable, yuan(127));
    QCOMPARE(months[0].amounts.byVouchers, yuan(30));
    QCOMPARE(months[0].amounts.paid, yuan(97));
    QCOMPARE(months[0].lines, 3);
    QCOMPARE(months[0].products.size(), 2);
    QCOMPARE(months[0].products[0].code, QStringLiteral("iot")); // the most payable first
    QCOMPARE(months[0].products[0].amounts.payable, yuan(120));
    QCOMPARE(months[0].products[0].lines, 2);
    QVERIFY(BillSummary::of({}).isEmpty());
}

void TestBillSummary::anUnknownAmountMakesItsSumUnknown()
{
    QList<BillLine> lines{line("iot", 100), line("sms", 7)};
    lines[1].payable.reset();
    const BillSummary month = BillSummary::of({bill(march, lines)}).first();
    QVERIFY(!month.amounts.payable);
    QCOMPARE(month.amounts.paid, yuan(107));
    QCOMPARE(month.products[0].amounts.payable, yuan(100));
    QVERIFY(!month.products[1].amounts.payable);
}

void TestBillSummary::twoCurrenciesAreNotAdded()
{
    QList<BillLine> lines{line("iot", 100), line("iot", 7)};
    lines[1].currency = QStringLiteral("USD");
    const BillSummary month = BillSummary::of({bill(march, lines)}).first();
    QVERIFY(!month.amounts.payable && !month.amounts.paid && !month.amounts.currency);
    QVERIFY(!month.products[0].amounts.payable);
}

void TestBillSummary::theMonthBeforeIsComparedWhereItWasRead()
{
    const QList<BillSummary> months = BillSummary::of(
        {bill(march.plus(2), {line("iot", 50)}), bill(march, {line("iot", 100)}),
         bill(march.next(), {line("iot", 80), line("sms", 5)}), bill(march.plus(4), {line("iot", 1)})});
    QVERIFY(!months[0].change);
    QCOMPARE(months[1].change, yuan(-15));
    QCOMPARE(months[1].products[0].change, yuan(-20));
    QCOMPARE(months[1].products[1].change, yuan(5)); // it was not there before
    QCOMPARE(months[2].change, yuan(-35));
    QVERIFY(!months[3].change); // the month before was not read
    QVERIFY(!months[3].products[0].change);
}

void TestBillSummary::aBillReadEarlyIsPreliminary()
{
    BillMonth early = bill(march, {line("iot", 1)});
    QVERIFY(BillSummary::of({early}).first().final);
    early.asOf = Instant::startOfBeijingDay(QDate(2026, 4, 2));
    QVERIFY(!BillSummary::of({early}).first().final);
}

QTEST_GUILESS_MAIN(TestBillSummary)
#include "tst_billsummary.moc"
