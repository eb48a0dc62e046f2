// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/renewalprices.h"

#include <QTest>

namespace
{
const QString plan = QStringLiteral("A");
const QDate day(2026, 5, 1);

Order order(const char *id, const char *kind, qint64 cards, int createdDay)
{
    Order order;
    order.id = QString::fromLatin1(id);
    order.kind = QString::fromLatin1(kind);
    order.status = QStringLiteral("completed");
    order.created = Instant::startOfBeijingDay(QDate(2026, 4, createdDay));
    order.credential = plan;
    order.cards = cards;
    return order;
}

BillLine billed(const char *id, std::optional<Money> payable)
{
    BillLine line;
    line.source = BillSource::Settled;
    line.recordId = QString::fromLatin1(id);
    line.payable = payable;
    return line;
}

Money money(const char *decimal)
{
    return *Money::parse(decimal);
}

std::optional<Money> priceOf(const QList<Order> &orders, const QList<BillLine> &settled,
                             const std::optional<QString> &credential = plan,
                             const std::optional<QString> &period = {})
{
    return RenewalPrices::of({{day, credential, period, 3}}, orders, settled).first().perCard;
}
} // namespace

class TestRenewalPrices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenewalCostsWhatTheLastOneWasBilled();
    void renewalsGoBeforePurchases();
    void theLinesOfAnOrderAreAddedUp();
    void thePriceIsRoundedHalfUp();
    void whatDoesNotFitIsNoPrice_data();
    void whatDoesNotFitIsNoPrice();
    void periodsKeepApart();
    void cardsStayWhereTheyAre();
};

void TestRenewalPrices::aRenewalCostsWhatTheLastOneWasBilled()
{
    const QList<Order> orders{order("1", "RENEW", 10, 1), order("2", "AUTO_RENEW", 4, 2)};
    QCOMPARE(priceOf(orders, {billed("1", money("100")), billed("2", money("48"))}), money("12"));
    QCOMPARE(priceOf(orders, {billed("1", money("100"))}), money("10")); // the newer one was not billed
}

void TestRenewalPrices::renewalsGoBeforePurchases()
{
    const QList<Order> orders{order("1", "RENEW", 10, 1), order("2", "NEW", 1, 2)};
    const QList<BillLine> settled{billed("1", money("100")), billed("2", money("48"))};
    QCOMPARE(priceOf(orders, settled), money("10"));
    QCOMPARE(priceOf({orders[1]}, settled), money("48"));
}

void TestRenewalPrices::theLinesOfAnOrderAreAddedUp()
{
    const QList<Order> orders{order("1", "RENEW", 10, 1)};
    QCOMPARE(priceOf(orders, {billed("1", money("100")), billed("1", money("-50"))}), money("5"));
    QVERIFY(!priceOf(orders, {billed("1", money("100")), billed("1", {})}));
    QVERIFY(!priceOf(orders, {billed("1", {}), billed("1", money("100"))}));
    QVERIFY(!priceOf(orders, {billed("1", money("100")), billed("1", money("-100"))})); // refunded
}

void TestRenewalPrices::thePriceIsRoundedHalfUp()
{
    QCOMPARE(priceOf({order("1", "RENEW", 3, 1)}, {billed("1", money("1"))}), Money{333'333});
    QCOMPARE(priceOf({order("1", "RENEW", 3, 1)}, {billed("1", money("2"))}), Money{666'667});
    QCOMPARE(priceOf({order("1", "RENEW", 2, 1)}, {billed("1", Money{3})}), Money{2});
}

void TestRenewalPrices::whatDoesNotFitIsNoPrice_data()
{
    QTest::addColumn<int>("change");
    const QStringList names{QStringLiteral("another plan"), QStringLiteral("not completed"),
                            QStringLiteral("no cards"),     QStringLiteral("cards unknown"),
                            QStringLiteral("an expansion"), QStringLiteral("no time"),
                            QStringLiteral("another bill"), QStringLiteral("kind unknown")};
    for (int i = 0; i < names.size(); ++i)
        QTest::newRow(qPrintable(names[i])) << i;
}

void TestRenewalPrices::whatDoesNotFitIsNoPrice()
{
    QFETCH(int, change);
    Order one = order("1", "RENEW", 10, 1);
    BillLine line = billed("1", money("100"));
    switch (change) {
    case 0:
        one.credential = QStringLiteral("B");
        break;
    case 1:
        one.status = QStringLiteral("refunded");
        break;
    case 2:
        one.cards = 0;
        break;
    case 3:
        one.cards.reset();
        break;
    case 4:
        one.kind = QStringLiteral("ADD_FLOW");
        break;
    case 5:
        one.created.reset();
        break;
    case 6:
        line.source = BillSource::Instance;
        break;
    default:
        one.kind.reset();
    }
    QVERIFY(!priceOf({one}, {line}));
    QVERIFY(priceOf({order("1", "RENEW", 10, 1)}, {billed("1", money("100"))}));
    QVERIFY(!priceOf({}, {}));
    QVERIFY(!priceOf({order("1", "RENEW", 10, 1)}, {billed("1", money("100"))}, std::nullopt));
}

void TestRenewalPrices::periodsKeepApart()
{
    QList<Order> orders{order("1", "RENEW", 10, 1), order("2", "RENEW", 10, 2)};
    orders[0].period = QStringLiteral("1101");
    orders[1].period = QStringLiteral("1112");
    const QList<BillLine> settled{billed("1", money("100")), billed("2", money("900"))};
    QCOMPARE(priceOf(orders, settled, plan, QStringLiteral("1101")), money("10"));
    QCOMPARE(priceOf(orders, settled, plan, QStringLiteral("1112")), money("90"));
    QVERIFY(!priceOf(orders, settled, plan, QStringLiteral("1103")));
}

void TestRenewalPrices::cardsStayWhereTheyAre()
{
    const QList<KnownRenewal> renewals =
        RenewalPrices::of({{day, plan, {}, 3}, {day.addDays(1), {}, {}, 4}}, {order("1", "RENEW", 1, 1)},
                          {billed("1", money("7"))});
    QCOMPARE(renewals.size(), 2);
    QCOMPARE(renewals[0].cards, qint64(3));
    QVERIFY(!renewals[0].source.isEmpty());
    QCOMPARE(renewals[1].day, day.addDays(1));
    QVERIFY(!renewals[1].perCard);
    QVERIFY(renewals[1].source.isEmpty());
}

QTEST_GUILESS_MAIN(TestRenewalPrices)
#include "tst_renewalprices.moc"
