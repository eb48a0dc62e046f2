// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoaccount.h"

#include "core/base/notguithread.h"
#include "core/store/writer.h"
#include "core/sync/syncservice.h"

#include <QTest>

#include <thread>

namespace
{
constexpr int cards = 300;

/// Of a cache nobody writes to at the moment.
qsizetype cardsIn(Cache &cache)
{
    const Result<std::unique_ptr<CacheReader>> reader = cache.openReader();
    qsizetype count = 0;
    const Result<void> read = (*reader)->cards.stream([&](const CardRow &) { return ++count > 0; });
    return read ? count : -1;
}
} // namespace

class TestDemoAccount : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWindowOpensItBeforeAnythingIsSynchronised();
    void createdItIsSynchronised();

private:
    SystemClock m_clock;
    SystemRandom m_random;
};

void TestDemoAccount::aWindowOpensItBeforeAnythingIsSynchronised()
{
    NotGuiThread::mark();
    std::unique_ptr<DemoAccount> demo;
    std::thread([&] {
        Result<std::unique_ptr<DemoAccount>> begun = DemoAccount::begin(cards, m_clock, m_random);
        demo = begun ? *std::move(begun) : nullptr;
        if (demo)
            QCOMPARE(cardsIn(*demo->cache()), 0);
    }).join();
    NotGuiThread::unmark();
    QVERIFY(demo);

    const std::shared_ptr<Cache> cache = demo->cache();
    Result<std::unique_ptr<CacheWriter>> connection = cache->openWriter();
    QVERIFY(connection);
    Writer writer(*std::move(connection));
    SyncService service(writer, m_clock, m_random);
    SyncOptions list;
    list.topics = SyncTopic::List;
    const SyncReport report = service.runToEnd(demo->account(), DemoAccount::pace(), list);
    QVERIFY(!report.error);
    QCOMPARE(cardsIn(*cache), cards);
}

void TestDemoAccount::createdItIsSynchronised()
{
    int heard = 0;
    const Result<std::unique_ptr<DemoAccount>> demo =
        DemoAccount::create(cards, m_clock, m_random, [&](const SyncProgress &) { ++heard; });
    QVERIFY(demo);
    QCOMPARE(cardsIn(*(*demo)->cache()), cards);
    QVERIFY(heard > 0);
}

QTEST_GUILESS_MAIN(TestDemoAccount)
#include "tst_demoaccount.moc"
