// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/readingtest.h"

/// Whether a whole reading of the cache finds what does not stand, and nothing in a cache that is sound.
class TestVerification : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCacheWithEveryKindOfReadingIsSound();
    void plantedDamageIsFound_data();
    void plantedDamageIsFound();
};

using namespace StoreTest;
using namespace ReadingTest;

namespace
{
/// The first failure of many savings.
class Saving
{
public:
    template<class T> void take(const Result<T> &saved)
    {
        if (!saved && m_outcome)
            m_outcome = saved.error();
    }
    [[nodiscard]] Result<void> outcome() const { return m_outcome; }

private:
    Result<void> m_outcome;
};

Result<void> saveCardReadings(CacheWriter &open, int round)
{
    Saving saving;
    const CardUsage usage{{monthUsage(april, 100 + round)}, {package(round)}, {vendorUsage()}};
    saving.take(open.details.save(1, detail(round), 1, at(round)));
    saving.take(open.identity.save(1, {QString::number(round), {}}, 1, at(round)));
    saving.take(open.usage.save(1, usage, 1, at(round)));
    saving.take(open.readings.noteRefused(2, ReadingClass::Usage, QStringLiteral("No"), at(round)));
    return saving.outcome();
}

Result<void> saveAccountReadings(CacheWriter &open, int round)
{
    Saving saving;
    Order changing = order(1);
    changing.note = QString::number(round);
    PoolReading reading = pool();
    reading.cards = round;
    saving.take(open.orders.save({changing}, 1, at(round)));
    saving.take(open.ledger.save({ledgerEntry(round)}, 1, at(round)));
    saving.take(open.money.savePrepaidCards({prepaidCard()}, 1, at(round)));
    saving.take(open.bills.saveInvoiceItems({invoiceItem()}, 1, at(round)));
    saving.take(open.bills.save({BillSource::Settled, april, at(round), {billLine(round), billLine(7)}}, 1));
    saving.take(open.pools.save(reading, 1, at(round)));
    saving.take(open.statistics.saveDistribution(distribution(), 1, at(round)));
    saving.take(open.statistics.saveRisks(risks(), 1, at(round)));
    saving.take(open.desk.put(QStringLiteral("note"), QStringLiteral("a"), QByteArray::number(round),
                              QStringLiteral("me"), at(round)));
    return saving.outcome();
}

/// Two rounds of everything, so that each history has an entry.
class Filled : public Fixture
{
public:
    Filled()
    {
        apply({fullCard(1), fullCard(2)}, {1, 1, at(0)});
        for (int round = 1; round <= 2; ++round)
            commit([round](CacheWriter &open) -> Result<void> {
                const Result<void> saved = saveCardReadings(open, round);
                return saved ? saveAccountReadings(open, round) : saved;
            });
        commit([](CacheWriter &open) -> Result<void> {
            const auto undone = open.desk.undoLast(QStringLiteral("me"), at(9));
            return undone ? Result<void>() : undone.error();
        });
    }
};
} // namespace

void TestVerification::aCacheWithEveryKindOfReadingIsSound()
{
    Filled filled;
    Database &database = filled.writer->database();
    for (const char *table :
         {"card_record", "card_record_history", "reading_age", "usage_month", "usage_month_history",
          "package_name", "account_record", "account_record_history", "account_series", "bill_version",
          "bill_line", "desk_revision"}) {
        const Result<std::optional<QString>> rows =
            database.pragma(QByteArray("SELECT count(*) FROM ") + table);
        QVERIFY2((*rows)->toInt() > 0, table);
    }
    const Result<CacheVerification> found = filled.cache->verify();
    QVERIFY(found);
    QVERIFY(found->isSound());
    QCOMPARE(found->danglingReadings + found->unreadableReadings, 0);
}

void TestVerification::plantedDamageIsFound_data()
{
    QTest::addColumn<QByteArray>("damage");
    QTest::addColumn<qint64>("dangling");
    QTest::addColumn<qint64>("unreadable");
    const auto row = [](const char *name, const char *damage, qint64 dangling, qint64 unreadable) {
        QTest::newRow(name) << QByteArray(damage) << dangling << unreadable;
    };
    row("a detail of no card", "UPDATE card_record SET id = (1 << 40) | 99 WHERE id = (1 << 40) | 1", 2, 0);
    row("a detail as an identity", "UPDATE card_record SET id = (2 << 40) | 2 WHERE id = (1 << 40) | 1", 1,
        1);
    row("a record of no kind", "UPDATE card_record SET id = (9 << 40) | 1 WHERE id = (1 << 40) | 1", 1, 1);
    row("half a record", "UPDATE card_record SET record = substr(record, 1, 9) WHERE id = (1 << 40) | 1", 0,
        1);
    row("a difference that is none", "UPDATE card_record_history SET before = x'ff'", 0, 3);
    row("usage of no card", "UPDATE usage_month SET id = id + 98", 2, 0);
    row("usage of another form", "UPDATE usage_month SET days = x'0201'", 0, 1);
    row("usage of 31 April", "UPDATE usage_month SET days = x'0101' || x'01' || zeroblob(29) || x'01'", 0, 1);
    row("old usage cut short", "UPDATE usage_month_history SET days = x''", 0, 1);
    row("an age of no card", "UPDATE reading_age SET id = id + 98 WHERE refusal IS NOT NULL", 1, 0);
    row("an age read after it was asked", "UPDATE reading_age SET asked = read - 1 WHERE read IS NOT NULL", 0,
        3);
    row("an order under another number", "UPDATE account_record SET key = 'x' WHERE kind = 1", 0, 1);
    row("an order as a ledger entry", "UPDATE account_record SET kind = 2, key = 'x' WHERE kind = 1", 0, 1);
    row("an invoice item under another id", "UPDATE account_record SET key = '5' WHERE kind = 4", 0, 1);
    row("a history of no order", "UPDATE account_record_history SET record_id = 99", 1, 0);
    row("a pool as risk counts", "UPDATE account_series SET kind = 3 WHERE kind = 1", 0, 2);
    row("a bill line cut short", "UPDATE bill_line SET record = x'a1' WHERE id = 1", 0, 1);
    row("a bill line without its version", "UPDATE bill_line SET since_version = 99 WHERE id = 1", 1, 0);
    row("a bill line of another month", "UPDATE bill_line SET bill = bill + 1 WHERE id = 2", 1, 0);
    row("a card that says other than its readings", "UPDATE card SET imei = '1' WHERE id = 1", 0, 0);
    row("a card that was never read and says it was", "UPDATE card SET detail_as_of = 5 WHERE id = 2", 0, 0);
    row("an undo of nothing", "UPDATE desk_revision SET undoes = 99 WHERE undoes IS NOT NULL", 1, 0);
}

void TestVerification::plantedDamageIsFound()
{
    QFETCH(QByteArray, damage);
    QFETCH(qint64, dangling);
    QFETCH(qint64, unreadable);
    Filled filled;
    const Result<void> planted = filled.writer->database().execute(damage);
    QVERIFY2(planted, planted ? "" : qPrintable(planted.error().detail));
    const Result<CacheVerification> found = filled.cache->verify();
    QVERIFY(found);
    QVERIFY(!found->isSound());
    QCOMPARE(found->danglingReadings, dangling);
    QCOMPARE(found->unreadableReadings, unreadable);
}

QTEST_GUILESS_MAIN(TestVerification)
#include "tst_verification.moc"
