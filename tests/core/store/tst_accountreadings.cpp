// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/readingtest.h"

#include <algorithm>

/// Whether orders, ledger, pools, bills and the provider's own counts come back as they were, with their
/// past.
class TestAccountReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderComesBackWithEveryField();
    void aChangedOrderKeepsItsOldForms();
    void ordersComeByTimeOfCreation();
    void theLedgerNeverChangesSilently();
    void ledgerEntriesAreFoundByTime();
    void prepaidCardsAndInvoiceItemsKeepTheirPast();
    void aPoolReadingThatDiffersIsKeptBesideTheOld();
    void poolsOfAMonthAreTheNewestOfEachCredential();
    void aBillComesBackWhole();
    void aBillThatDiffersIsAFormOfItsOwn();
    void theOrderOfBillLinesIsNoChange();
    void equalLinesAreCounted();
    void anEmptyBillIsABill();
    void billsAreFinalAfterTheClosingTime();
    void billsOfRandomMonthsAllComeBack();
    void countsOfTheProviderKeepTheirPast();
};

using namespace StoreTest;
using namespace ReadingTest;

namespace
{
template<class T> T taken(Fixture &fixture, const std::function<Result<T>(CacheWriter &)> &job)
{
    T value{};
    fixture.commit([&](CacheWriter &open) -> Result<void> {
        Result<T> done = job(open);
        if (!done)
            return done.error();
        value = *std::move(done);
        return {};
    });
    return value;
}

RecordCounts save(Fixture &fixture, const QList<Order> &orders, qint64 seconds)
{
    return taken<RecordCounts>(fixture,
                               [&](CacheWriter &open) { return open.orders.save(orders, 1, at(seconds)); });
}

RecordCounts save(Fixture &fixture, const QList<LedgerEntry> &entries, qint64 seconds)
{
    return taken<RecordCounts>(fixture,
                               [&](CacheWriter &open) { return open.ledger.save(entries, 1, at(seconds)); });
}

bool save(Fixture &fixture, const PoolReading &reading, qint64 seconds)
{
    return taken<bool>(fixture, [&](CacheWriter &open) { return open.pools.save(reading, 1, at(seconds)); });
}

bool save(Fixture &fixture, const BillMonth &bill)
{
    return taken<bool>(fixture, [&](CacheWriter &open) { return open.bills.save(bill, 1); });
}

QList<QByteArray> sortedRecords(const QList<BillLine> &lines)
{
    QList<QByteArray> records;
    for (const BillLine &line : lines)
        records.append(RecordCodec::encode(line));
    std::sort(records.begin(), records.end());
    return records;
}

BillMonth bill(const QList<int> &numbers, qint64 seconds, BillSource source = BillSource::Instance,
               Month month = april)
{
    BillMonth bill{source, month, at(seconds), {}};
    for (const int number : numbers)
        bill.lines.append(billLine(number, source, month));
    return bill;
}
} // namespace

void TestAccountReadings::anOrderComesBackWithEveryField()
{
    Fixture fixture;
    const Order bare{.id = QStringLiteral("bare")};
    QVERIFY((save(fixture, {order(1), bare}, 5) == RecordCounts{2, 0, 0}));
    const Result<std::optional<OrderRecord>> read = fixture.writer->orders.byId(order(1).id);
    QVERIFY(read);
    QVERIFY((*read)->order == order(1));
    QCOMPARE((*read)->firstSeen, at(5));
    QVERIFY((*fixture.writer->orders.byId(bare.id))->order == bare);
    QVERIFY(!*fixture.writer->orders.byId(QStringLiteral("none")));
    QVERIFY(!*fixture.writer->ledger.byNumber(order(1).id)); // another kind
}

void TestAccountReadings::aChangedOrderKeepsItsOldForms()
{
    Fixture fixture;
    Order changing = order(1);
    const Order first = changing;
    save(fixture, {changing}, 1);
    QVERIFY((save(fixture, {changing}, 2) == RecordCounts{0, 0, 1}));
    changing.status = QStringLiteral("PAID");
    changing.delivery.phone.reset();
    changing.created = at(77);
    const Order second = changing;
    QVERIFY((save(fixture, {changing}, 3) == RecordCounts{0, 1, 0}));
    changing.parcels.clear();
    save(fixture, {changing, order(2)}, 4);
    QVERIFY(*fixture.writer->orders.history(first.id) == (QList<Order>{first, second}));
    const OrderRecord record = **fixture.writer->orders.byId(first.id);
    QVERIFY(record.order == changing);
    QCOMPARE(record.firstSeen, at(1));
    QCOMPARE(record.lastSeen, at(4));
    QCOMPARE(fixture.writer->orders.between(at(77), at(78))->size(), 1); // the column moved with it
    QVERIFY(fixture.writer->orders.history(order(2).id)->isEmpty());
    QVERIFY(fixture.writer->orders.history(QStringLiteral("none"))->isEmpty());
}

void TestAccountReadings::ordersComeByTimeOfCreation()
{
    Fixture fixture;
    QList<Order> orders;
    for (const int created : {30, 10, 20, -1}) {
        Order each{.id = QString::number(created)};
        if (created >= 0)
            each.created = at(created);
        orders.append(each);
    }
    save(fixture, orders, 1);
    QStringList ids;
    for (const OrderRecord &record : *fixture.writer->orders.all())
        ids.append(record.order.id);
    QCOMPARE(ids.join(u' '), u"10 20 30 -1");
    const Result<QList<OrderRecord>> between = fixture.writer->orders.between(at(10), at(30));
    QCOMPARE(between->size(), 2);
    QCOMPARE(between->last().order.id, u"20");
}

void TestAccountReadings::theLedgerNeverChangesSilently()
{
    Fixture fixture;
    LedgerEntry entry = ledgerEntry(1);
    save(fixture, {entry}, 1);
    save(fixture, {entry}, 2);
    QVERIFY(!(*fixture.writer->ledger.byNumber(entry.number))->changed);
    const LedgerEntry before = entry;
    entry.amount = Money{1};
    QVERIFY((save(fixture, {entry}, 3) == RecordCounts{0, 1, 0}));
    const LedgerRecord record = **fixture.writer->ledger.byNumber(entry.number);
    QVERIFY(record.changed);
    QVERIFY(record.entry == entry);
    QCOMPARE(record.firstSeen, at(1));
    QCOMPARE(record.lastSeen, at(3));
    QVERIFY(*fixture.writer->ledger.history(entry.number) == QList<LedgerEntry>{before});
}

void TestAccountReadings::ledgerEntriesAreFoundByTime()
{
    Fixture fixture;
    QVERIFY(!*fixture.writer->ledger.newestTime());
    QList<LedgerEntry> entries;
    for (int i = 0; i < 5; ++i) {
        entries.append({.number = QStringLiteral("T%1").arg(i)});
        if (i > 0)
            entries.last().time = at(50 - 10 * i);
    }
    save(fixture, entries, 99);
    const Result<QList<LedgerRecord>> found = fixture.writer->ledger.entries(at(10), at(40));
    QVERIFY(found);
    QCOMPARE(found->size(), 3);
    QCOMPARE(found->first().entry.number, u"T4");
    QCOMPARE(found->last().entry.number, u"T2");
    QCOMPARE(*fixture.writer->ledger.newestTime(), at(40));
    QCOMPARE(fixture.writer->ledger.undated()->size(), 1);
    QCOMPARE(fixture.writer->ledger.undated()->first().entry.number, u"T0");
    QVERIFY(!fixture.writer->ledger.undated()->first().entry.time);
}

void TestAccountReadings::prepaidCardsAndInvoiceItemsKeepTheirPast()
{
    Fixture fixture;
    PrepaidCard card = prepaidCard(1);
    const PrepaidCard bare{.number = QStringLiteral("P0")};
    const auto saveCards = [&](const QList<PrepaidCard> &cards, qint64 seconds) {
        return taken<RecordCounts>(
            fixture, [&](CacheWriter &open) { return open.money.savePrepaidCards(cards, 1, at(seconds)); });
    };
    QCOMPARE(saveCards({bare, card}, 1).added, 2);
    card.balance = Money{3};
    QCOMPARE(saveCards({card}, 2).changed, 1);
    const Result<QList<PrepaidCardRecord>> cards = fixture.writer->money.prepaidCards();
    QCOMPARE(cards->size(), 2);
    QVERIFY(cards->first().card == card); // by expiry, unknown last
    QCOMPARE(cards->first().lastSeen, at(2));
    QVERIFY(cards->last().card == bare);
    QCOMPARE(cards->last().lastSeen, at(1));

    const auto saveItems = [&](const QList<InvoiceItem> &items, qint64 seconds) {
        return taken<RecordCounts>(
            fixture, [&](CacheWriter &open) { return open.bills.saveInvoiceItems(items, 1, at(seconds)); });
    };
    InvoiceItem late = invoiceItem(2);
    late.id = 1000;
    InvoiceItem early = invoiceItem(1);
    early.id = 20;
    QCOMPARE(saveItems({late, early, InvoiceItem{.id = 3}}, 1).added, 3);
    early.invoiced.reset();
    QCOMPARE(saveItems({early}, 2).changed, 1);
    const Result<QList<InvoiceItemRecord>> items = fixture.writer->bills.invoiceItems();
    QVERIFY(items->at(0).item == InvoiceItem{.id = 3});
    QVERIFY(items->at(1).item == early);
    QVERIFY(items->at(2).item == late);
}

void TestAccountReadings::aPoolReadingThatDiffersIsKeptBesideTheOld()
{
    Fixture fixture;
    PoolReading reading = pool();
    const PoolReading first = reading;
    QVERIFY(save(fixture, reading, 1));
    QVERIFY(!save(fixture, reading, 2));
    reading.used = DataVolume{9};
    reading.over.reset();
    QVERIFY(save(fixture, reading, 3));
    const Result<QList<PoolRecord>> past = fixture.writer->pools.history(reading.credential, reading.month);
    QCOMPARE(past->size(), 2);
    QVERIFY(past->first().reading == first);
    QCOMPARE(past->first().asOf, at(2));
    QVERIFY(past->last().reading == reading);
    QVERIFY((*fixture.writer->pools.newest(reading.credential))->reading == reading);
    QVERIFY(!*fixture.writer->pools.newest(QStringLiteral("none")));
    const PoolReading bare{.credential = QStringLiteral("B"), .month = april};
    QVERIFY(save(fixture, bare, 4));
    QVERIFY((*fixture.writer->pools.newest(bare.credential))->reading == bare);
}

void TestAccountReadings::poolsOfAMonthAreTheNewestOfEachCredential()
{
    Fixture fixture;
    const auto reading = [](const char *credential, Month month, qint64 used) {
        PoolReading pool{.credential = QString::fromLatin1(credential), .month = month};
        pool.used = DataVolume{used};
        return pool;
    };
    save(fixture, reading("B", april, 1), 1);
    save(fixture, reading("A", april, 2), 1);
    save(fixture, reading("A", april.next(), 3), 2);
    save(fixture, reading("A", april, 4), 3); // an older month read again, later
    const Result<QList<PoolRecord>> of = fixture.writer->pools.of(april);
    QCOMPARE(of->size(), 2);
    QVERIFY(of->first().reading == reading("A", april, 4));
    QVERIFY(of->last().reading == reading("B", april, 1));
    QVERIFY((*fixture.writer->pools.newest(QStringLiteral("A")))->reading == reading("A", april.next(), 3));
    QCOMPARE(fixture.writer->pools.credentials()->join(u' '), u"A B");
    QVERIFY(fixture.writer->pools.of(april.previous())->isEmpty());
}

void TestAccountReadings::aBillComesBackWhole()
{
    Fixture fixture;
    QVERIFY(!*fixture.writer->bills.month(BillSource::Settled, april));
    const BillMonth settled{BillSource::Settled, april, at(3), {billLine(1), billLine(2), BillLine{}}};
    QVERIFY(save(fixture, settled));
    const Result<std::optional<BillMonth>> read = fixture.writer->bills.month(BillSource::Settled, april);
    QVERIFY(read);
    QCOMPARE((*read)->asOf, at(3));
    QCOMPARE((*read)->lines.size(), 3);
    QVERIFY((*read)->lines.contains(billLine(1)));
    QVERIFY((*read)->lines.contains(billLine(2)));
    QVERIFY((*read)->lines.contains(BillLine{.source = BillSource::Settled, .month = april}));
    QVERIFY(!*fixture.writer->bills.month(BillSource::Account, april));
    QVERIFY(!*fixture.writer->bills.month(BillSource::Settled, april.next()));
}

void TestAccountReadings::aBillThatDiffersIsAFormOfItsOwn()
{
    Fixture fixture;
    QVERIFY(save(fixture, bill({1, 2, 3}, 1)));
    QVERIFY(!save(fixture, bill({1, 2, 3}, 2)));
    QVERIFY(save(fixture, bill({1, 3, 4}, 3)));
    QVERIFY(save(fixture, bill({1, 2, 3}, 4))); // back again
    const Result<QList<BillVersion>> versions = fixture.writer->bills.versions(BillSource::Instance, april);
    QCOMPARE(versions->size(), 3);
    QCOMPARE(versions->first().asOf, at(2));
    QCOMPARE(versions->first().since, at(1));
    const QList<QList<int>> expected{{1, 2, 3}, {1, 3, 4}, {1, 2, 3}};
    for (qsizetype i = 0; i < versions->size(); ++i) {
        const Result<QList<BillLine>> lines = fixture.writer->bills.linesOf(versions->at(i));
        QCOMPARE(sortedRecords(*lines), sortedRecords(bill(expected[i], 0).lines));
    }
    // only what differs is written: 3 lines, then 1, then 1
    const Result<std::optional<QString>> rows =
        fixture.writer->database().pragma("SELECT count(*) FROM bill_line");
    QCOMPARE(**rows, u"5");
}

void TestAccountReadings::theOrderOfBillLinesIsNoChange()
{
    Fixture fixture;
    save(fixture, bill({1, 2, 3}, 1));
    QVERIFY(!save(fixture, bill({3, 1, 2}, 2)));
    QCOMPARE((*fixture.writer->bills.month(BillSource::Instance, april))->asOf, at(2));
}

void TestAccountReadings::equalLinesAreCounted()
{
    Fixture fixture;
    save(fixture, bill({1, 1, 2}, 1));
    QCOMPARE((*fixture.writer->bills.month(BillSource::Instance, april))->lines.size(), 3);
    QVERIFY(!save(fixture, bill({1, 2, 1}, 2)));
    QVERIFY(save(fixture, bill({1, 2}, 3)));
    QCOMPARE((*fixture.writer->bills.month(BillSource::Instance, april))->lines.size(), 2);
    QVERIFY(save(fixture, bill({1, 2, 2}, 4)));
    QCOMPARE((*fixture.writer->bills.month(BillSource::Instance, april))->lines.size(), 3);
}

void TestAccountReadings::anEmptyBillIsABill()
{
    Fixture fixture;
    QVERIFY(save(fixture, bill({}, 1)));
    QVERIFY(!save(fixture, bill({}, 2)));
    const Result<std::optional<BillMonth>> read = fixture.writer->bills.month(BillSource::Instance, april);
    QVERIFY(*read);
    QVERIFY((*read)->lines.isEmpty());
    QVERIFY(save(fixture, bill({1}, 3)));
    QVERIFY(save(fixture, bill({}, 4)));
    QVERIFY((*fixture.writer->bills.month(BillSource::Instance, april))->lines.isEmpty());
}

void TestAccountReadings::billsAreFinalAfterTheClosingTime()
{
    Fixture fixture;
    const qint64 closing = Instant::startOfBeijingDay(QDate(2026, 5, 3)).seconds + 12 * 3600;
    BillMonth early = bill({1}, 0);
    early.asOf = {closing - 1};
    save(fixture, early);
    BillMonth late = bill({1, 2}, 0, BillSource::Instance, april.previous());
    late.asOf = {closing};
    save(fixture, late);
    save(fixture, bill({1}, 0, BillSource::Overview));
    const Result<QList<BillMonthHead>> heads = fixture.writer->bills.months(BillSource::Instance);
    QCOMPARE(heads->size(), 2);
    QVERIFY(heads->first().month == april.previous());
    QCOMPARE(heads->first().lines, 2);
    QVERIFY(heads->first().isFinal);
    QVERIFY(heads->last().month == april);
    QVERIFY(!heads->last().isFinal);
    QCOMPARE(heads->last().asOf.seconds, closing - 1);
    QVERIFY(fixture.writer->bills.months(BillSource::Settled)->isEmpty());
}

void TestAccountReadings::billsOfRandomMonthsAllComeBack()
{
    Fixture fixture;
    QRandomGenerator random(5);
    QList<QList<int>> forms;
    for (int round = 0; round < 30; ++round) {
        QList<int> numbers;
        for (int i = random.bounded(8); i > 0; --i)
            numbers.append(random.bounded(5));
        std::sort(numbers.begin(), numbers.end());
        const bool differs = forms.isEmpty() || forms.last() != numbers;
        QCOMPARE(save(fixture, bill(numbers, round)), differs);
        if (differs)
            forms.append(numbers);
    }
    const Result<QList<BillVersion>> versions = fixture.writer->bills.versions(BillSource::Instance, april);
    QCOMPARE(versions->size(), forms.size());
    for (qsizetype i = 0; i < forms.size(); ++i) {
        const Result<QList<BillLine>> lines = fixture.writer->bills.linesOf(versions->at(i));
        QCOMPARE(sortedRecords(*lines), sortedRecords(bill(forms[i], 0).lines));
    }
    QVERIFY(fixture.cache->verify()->isSound());
}

void TestAccountReadings::countsOfTheProviderKeepTheirPast()
{
    Fixture fixture;
    FleetStatisticsStore &store = fixture.writer->statistics;
    const auto saveCounts = [&](const StateDistribution &reading, qint64 seconds) {
        return taken<bool>(fixture, [&](CacheWriter &open) {
            return open.statistics.saveDistribution(reading, 1, at(seconds));
        });
    };
    const auto saveRisks = [&](const RiskCounts &reading, qint64 seconds) {
        return taken<bool>(
            fixture, [&](CacheWriter &open) { return open.statistics.saveRisks(reading, 1, at(seconds)); });
    };
    QVERIFY(!*store.distribution(april));
    QVERIFY(!*store.risks());
    StateDistribution account = distribution();
    account.month = april;
    account.credential.reset();
    StateDistribution empty = account; // the credential named "" is not the whole account
    empty.credential = QString();
    empty.cards = 3;
    QVERIFY(saveCounts(account, 1));
    QVERIFY(saveCounts(empty, 1));
    QVERIFY(!saveCounts(account, 2));
    QVERIFY((*store.distribution(april))->reading == account);
    QCOMPARE((*store.distribution(april))->asOf, at(2));
    QVERIFY((*store.distribution(april, QString()))->reading == empty);
    account.closed.reset();
    QVERIFY(saveCounts(account, 3));
    QCOMPARE(store.distributionHistory(april)->size(), 2);
    QVERIFY(store.distributionHistory(april.next())->isEmpty());
    QVERIFY(saveRisks(RiskCounts(), 1));
    QVERIFY(saveRisks(risks(), 2));
    QVERIFY(!saveRisks(risks(), 3));
    QVERIFY((*store.risks())->reading == risks());
    QCOMPARE((*store.risks())->asOf, at(3));
    QVERIFY(store.riskHistory()->first().reading == RiskCounts());
}

QTEST_GUILESS_MAIN(TestAccountReadings)
#include "tst_accountreadings.moc"
