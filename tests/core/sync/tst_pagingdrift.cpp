// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncwords.h"
#include "tests/core/sync/driftinglist.h"
#include "tests/fakes/syncroom.h"

#include <QTest>

// Lists that move while they are read (reliability A32 to A38, scorecard 12): real runs into a real cache.
// SIMLEDGER_SEEDS=1000 runs the whole of it.
class TestPagingDrift : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seededDriftsEndWithWhatTheProviderHas();
    void A32_aCardOnTwoPagesIsOneRowAndTheNewestWins();
    void A33_cardsAddedWhileReadingAreFoundByTheNextRun();
    void A34_aCardThatSlippedThroughIsNotGone();
    void A34_whoIsGoneIsFoundWhileTheListGrows_data();
    void A34_whoIsGoneIsFoundWhileTheListGrows();
    void A15_aRowWithoutItsInstanceIsNoOtherCard();
    void A34_aPassThatFoundNewCardsCallsNobodyGone();
    void A34_anInterruptedPassStaysUnclean();
    void A35_theEndOfTheListIsItsShortPageNotItsTotal_data();
    void A35_theEndOfTheListIsItsShortPageNotItsTotal();
    void A35_aListWithoutEndIsLeft();
    void A36_aPageThatRepeatsIsNamed();
    void A38_aListThatLosesAFifthIsNotBelieved_data();
    void A38_aListThatLosesAFifthIsNotBelieved();
};

namespace
{
const SyncOptions listOnly{.topics = SyncTopic::List, .callsInFlight = 1};

/// What the cache says of each card, by its number.
struct Cached {
    bool gone = false;
    int revision = -1;
};

QHash<int, Cached> cachedIn(SyncRoom &room)
{
    QHash<int, Cached> found;
    const std::unique_ptr<CacheReader> reader = room.reader();
    const qint64 cards = reader->cards.totals()->cards;
    for (qint64 id = 1; id <= cards; ++id) {
        const CardRecord record = **reader->cards.byId(id);
        found.insert(int(*record.card.key.instanceId),
                     {!record.listed, record.card.remark.value_or(QString()).toInt()});
    }
    return found;
}

/// No card that is on the list is said to be gone.
QByteArray wronglyGone(SyncRoom &room, const DriftingList &provider)
{
    const QHash<int, Cached> cached = cachedIn(room);
    for (const int card : provider.list()) {
        if (cached.value(card).gone)
            return "card " + QByteArray::number(card) + " is said to be gone";
    }
    return {};
}

/// Every card of the list is there as it is, and every other one is missed: `gone` or, at least, not seen.
QByteArray differs(SyncRoom &room, const DriftingList &provider, bool gone)
{
    QHash<int, Cached> cached = cachedIn(room);
    for (const int card : provider.list()) {
        const auto found = cached.constFind(card);
        if (found == cached.constEnd() || found->gone)
            return "card " + QByteArray::number(card) + " is not there";
        if (found->revision != provider.revisionOf(card))
            return "card " + QByteArray::number(card) + " is not as it is";
        cached.remove(card);
    }
    const Result<CardTotals> totals = room.reader()->cards.totals();
    if (totals->notSeen + totals->notListed != cached.size())
        return QByteArray::number(cached.size()) + " cards are not on the list, and " +
               QByteArray::number(totals->notSeen + totals->notListed) + " are missed";
    return gone && totals->notListed != cached.size() ? QByteArray("not all of them are gone") : QByteArray();
}

/// Moves the list a little before some of the answers; often so that its length stays.
class Drift
{
public:
    explicit Drift(quint64 seed) : m_random(seed) {}

    void operator()(DriftingList &list)
    {
        if (upTo(2) != 0)
            return;
        for (int steps = upTo(3); steps >= 0; --steps)
            step(list);
    }

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }
    size_t place(const DriftingList &list) { return size_t(upTo(int(list.list().size()) - 1)); }

    void step(DriftingList &list)
    {
        switch (upTo(5)) {
        case 0:
            return list.add(0);
        case 1:
            return list.add(list.list().size());
        case 2:
            return list.removeAt(place(list));
        case 3: // the worst: what is read shrinks, what is not grows
            list.removeAt(size_t(upTo(30)));
            return list.add(list.list().size());
        case 4:
            return list.move(place(list), list.list().size() - 1);
        default:
            return list.move(place(list), place(list));
        }
    }

    std::mt19937_64 m_random;
};
} // namespace

void TestPagingDrift::seededDriftsEndWithWhatTheProviderHas()
{
    constexpr int seedsOfOneCache = 20;
    const int wanted = qEnvironmentVariableIntValue("SIMLEDGER_SEEDS");
    const int seeds = wanted > 0 ? wanted : 60;
    std::unique_ptr<DriftingList> provider;
    std::unique_ptr<SyncRoom> room;
    int passes = 0, moved = 0;
    for (int seed = 1; seed <= seeds; ++seed) {
        if (seed % seedsOfOneCache == 1) {
            provider = std::make_unique<DriftingList>(185 + seed % 37);
            room = std::make_unique<SyncRoom>();
        }
        SyncOptions options = listOnly;
        options.callsInFlight = 1 + seed % 4;
        const auto pass = [&] {
            const SyncReport report = room->sync(provider->url(), options);
            ++passes;
            moved += report.listMoved ? 1 : 0;
            return report.state == SyncReport::State::Succeeded ? wronglyGone(*room, *provider)
                                                                : QByteArray("the run did not succeed");
        };
        const auto check = [seed](const QByteArray &wrong) {
            if (!wrong.isEmpty())
                qWarning("seed %d: %s", seed, wrong.constData());
            return wrong.isEmpty();
        };
        const int driftingPasses = seed % 3 == 0 ? 2 : 1;
        for (int i = 0; i < driftingPasses; ++i) {
            provider->drift = Drift(quint64(seed) * 10 + quint64(i));
            QVERIFY(check(pass()));
        }
        provider->drift = nullptr;
        QVERIFY(check(pass()));
        QVERIFY(check(differs(*room, *provider, false)));
        if (seed % 2 == 0) { // now and then nothing happens for a while
            QVERIFY(check(pass()));
            QVERIFY(check(differs(*room, *provider, true)));
        }
    }
    qInfo("%d seeds, %d passes, %d of them unclean", seeds, passes, moved);
}

void TestPagingDrift::A32_aCardOnTwoPagesIsOneRowAndTheNewestWins()
{
    DriftingList provider(200);
    SyncRoom room;
    int page = 0;
    provider.drift = [&page](DriftingList &list) {
        if (++page == 3) // the first card, read already, moves to the end and changes
            list.move(0, list.list().size());
    };
    const SyncReport report = room.sync(provider.url(), listOnly);
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(room.reader()->cards.totals()->cards, 199); // one slipped through
    QCOMPARE(cachedIn(room).value(1).revision, 1);
    QVERIFY(report.listMoved); // a card that comes twice shows it
    const QList<StandingOddity> oddities = *room.reader()->quarantine.oddities(10);
    QCOMPARE(oddities.size(), 1); // and it is told, and counted
    QCOMPARE(oddities.first().oddity.row, DriftingList::iccid(1));
    QCOMPARE(oddities.first().oddity.reason, QStringLiteral("two_pages"));
    QCOMPARE(oddities.first().times, 1);
    QVERIFY(SyncWords::remarks(report).contains(QStringLiteral(
        "The list moved while it was read: cards it did not show will be judged by the next run.")));
    provider.drift = nullptr;
    QCOMPARE(room.sync(provider.url(), listOnly).added, 1);
    QCOMPARE(differs(room, provider, true), QByteArray());
}

void TestPagingDrift::A33_cardsAddedWhileReadingAreFoundByTheNextRun()
{
    DriftingList provider(200);
    SyncRoom room;
    int page = 0;
    provider.drift = [&page](DriftingList &list) {
        if (++page == 3) {
            list.add(0);
            list.add(list.list().size());
        }
    };
    const SyncReport report = room.sync(provider.url(), listOnly);
    QVERIFY(report.listMoved);
    QCOMPARE(differs(room, provider, true), QByteArray()); // the first and the last page were read again
    QCOMPARE(provider.asked(), 6 + 2);
    provider.drift = [](DriftingList &list) {
        if (list.asked() == 12)
            list.add(60);
    };
    QVERIFY(room.sync(provider.url(), listOnly).listMoved);
    provider.drift = nullptr;
    QCOMPARE(room.sync(provider.url(), listOnly).state, SyncReport::State::Succeeded);
    QCOMPARE(differs(room, provider, true), QByteArray());
}

void TestPagingDrift::A34_aCardThatSlippedThroughIsNotGone()
{
    DriftingList provider(200);
    SyncRoom room;
    QVERIFY(!room.sync(provider.url(), listOnly).listMoved);
    int page = 0;
    provider.drift = [&page](DriftingList &list) {
        if (++page == 3)
            list.removeAt(0);
    };
    const SyncReport report = room.sync(provider.url(), listOnly);
    QVERIFY(report.listMoved);
    QCOMPARE(provider.askedByNumber(), 1); // the one that slipped through, and it is there
    QCOMPARE(room.reader()->cards.totals()->notSeen, 0);
    provider.drift = nullptr;
    QCOMPARE(room.sync(provider.url(), listOnly).notListed, 0);
    QCOMPARE(room.reader()->cards.totals()->notSeen, 1);
    QCOMPARE(room.sync(provider.url(), listOnly).notListed, 1);
    QCOMPARE(differs(room, provider, true), QByteArray());
    QCOMPARE(provider.askedByNumber(), 1);
}

/// A list that grows while every run reads it never has a pass that shows everything; who is gone is found
/// all the same, after two runs, and nobody else is called gone.
void TestPagingDrift::A34_whoIsGoneIsFoundWhileTheListGrows_data()
{
    QTest::addColumn<bool>("whileReading");
    QTest::addColumn<bool>("ignoresNumbers");
    QTest::newRow("A34 grows between runs") << false << false;
    QTest::newRow("A34 grows while it is read") << true << false;
    QTest::newRow("A34 grows, and numbers are ignored") << true << true;
}

void TestPagingDrift::A34_whoIsGoneIsFoundWhileTheListGrows()
{
    QFETCH(bool, whileReading);
    QFETCH(bool, ignoresNumbers);
    DriftingList provider(200);
    provider.ignoresNumbers = ignoresNumbers;
    SyncRoom room;
    QCOMPARE(room.sync(provider.url(), listOnly).added, 200);
    provider.removeAt(20);
    provider.removeAt(120);
    qint64 gone = 0;
    for (int run = 1; run <= 4; ++run) {
        provider.add(provider.list().size());
        if (whileReading)
            provider.drift = [](DriftingList &list) {
                list.add(list.asked() % 2 == 0 ? 0 : list.list().size());
            };
        gone += room.sync(provider.url(), listOnly).notListed;
        QCOMPARE(wronglyGone(room, provider), QByteArray());
        QCOMPARE(gone, run < 2 || ignoresNumbers ? 0 : 2);
    }
    QVERIFY(provider.askedByNumber() >= 2); // between runs only where it would be called gone
    QVERIFY(ignoresNumbers || provider.askedByNumber() < 50);
}

/// A row may leave out what tells a card from its predecessor.
void TestPagingDrift::A15_aRowWithoutItsInstanceIsNoOtherCard()
{
    DriftingList provider(60);
    SyncRoom room;
    QCOMPARE(room.sync(provider.url(), listOnly).added, 60);
    provider.withoutInstance = {5, 50};
    for (int run = 0; run < 3; ++run) {
        const SyncReport report = room.sync(provider.url(), listOnly);
        QCOMPARE(report.added, 0);
        QCOMPARE(report.changed, 0);
        QCOMPARE(report.cards, 60);
        QCOMPARE(differs(room, provider, true), QByteArray());
    }
}

/// Twice in a row a card is removed from what was read and another one added behind: the length stays, no
/// card comes twice, and one card slips through both times.
void TestPagingDrift::A34_aPassThatFoundNewCardsCallsNobodyGone()
{
    DriftingList provider(200);
    SyncRoom room;
    QCOMPARE(room.sync(provider.url(), listOnly).added, 200);
    for (int run = 0; run < 2; ++run) {
        int page = 0;
        provider.drift = [&page](DriftingList &list) {
            if (++page == 3) { // page 2 was read: its border card moves there unseen
                list.removeAt(0);
                list.add(list.list().size());
            }
        };
        QCOMPARE(room.sync(provider.url(), listOnly).notListed, 0);
        QCOMPARE(wronglyGone(room, provider), QByteArray());
        // the card that slipped through stands at the border again
        provider.drift = nullptr;
        provider.add(0);
    }
    QCOMPARE(room.sync(provider.url(), listOnly).state, SyncReport::State::Succeeded);
    QCOMPARE(wronglyGone(room, provider), QByteArray());
    QCOMPARE(room.sync(provider.url(), listOnly).state, SyncReport::State::Succeeded);
    QCOMPARE(differs(room, provider, true), QByteArray());
}

/// What showed that the list moved is known to the run that goes on.
void TestPagingDrift::A34_anInterruptedPassStaysUnclean()
{
    DriftingList provider(400);
    SyncRoom room;
    QVERIFY(!room.sync(provider.url(), listOnly).listMoved);
    int page = 0;
    provider.drift = [&page](DriftingList &list) {
        if (++page == 3)
            list.move(0, 100); // the next page shows it again, and one slips through
    };
    provider.refusedPage = 7;
    QCOMPARE(room.sync(provider.url(), listOnly).state, SyncReport::State::InPart);
    provider.refusedPage = 0;
    provider.drift = nullptr;
    const SyncReport report = room.sync(provider.url(), listOnly);
    QCOMPARE(report.resumedAtPage, 7);
    QVERIFY(report.listMoved);
    QCOMPARE(room.reader()->cards.totals()->notSeen, 0);
    QVERIFY(!room.sync(provider.url(), listOnly).listMoved);
    QCOMPARE(differs(room, provider, true), QByteArray());
}

void TestPagingDrift::A35_theEndOfTheListIsItsShortPageNotItsTotal_data()
{
    QTest::addColumn<int>("more");
    QTest::newRow("A35 too low") << -90;
    QTest::newRow("A35 too high") << 90;
    QTest::newRow("A35 nothing") << -190;
}

void TestPagingDrift::A35_theEndOfTheListIsItsShortPageNotItsTotal()
{
    QFETCH(int, more);
    DriftingList provider(190);
    provider.said = [more, &provider](qint64 total) { return provider.asked() < 3 ? total : total + more; };
    SyncRoom room;
    const SyncReport report = room.sync(provider.url(), listOnly);
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QVERIFY(report.listMoved);
    QCOMPARE(report.retries, 0);
    QVERIFY(SyncWords::troubles(report).isEmpty());
    QCOMPARE(differs(room, provider, true), QByteArray());
}

void TestPagingDrift::A35_aListWithoutEndIsLeft()
{
    DriftingList provider(4000);
    provider.said = [](qint64) { return 80; };
    SyncRoom room;
    const SyncReport report = room.sync(provider.url(), listOnly);
    const QList<Error> troubles = SyncWords::troubles(report);
    QCOMPARE(troubles.size(), 1);
    QCOMPARE(troubles.first().code, QStringLiteral("E-A35"));
    QCOMPARE(troubles.first().message,
             QStringLiteral("The card list does not end where its total says. What was "
                            "read is kept; try again later."));
    QCOMPARE(provider.asked(), 2 + 51);
    QCOMPARE(report.retries, 0);
    QCOMPARE(report.cards, (2 + 50) * 40); // what came before is kept
}

void TestPagingDrift::A36_aPageThatRepeatsIsNamed()
{
    SimOptions options;
    options.cards = 2000;
    options.limiter = std::nullopt;
    options.variants.add(Variant::RepeatedPage);
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url(), listOnly);
    const QList<Error> troubles = SyncWords::troubles(report);
    QCOMPARE(troubles.size(), 1);
    QCOMPARE(troubles.first().code, QStringLiteral("E-A36"));
    QCOMPARE(troubles.first().message,
             QStringLiteral("The cloud sends the same page of the card list again and "
                            "again. What was read is kept; try again later."));
    QCOMPARE(cloud.journal().size(), 3); // stopped at the first
    QCOMPARE(report.retries, 0);
    QCOMPARE(report.cards, 80);
}

void TestPagingDrift::A38_aListThatLosesAFifthIsNotBelieved_data()
{
    QTest::addColumn<int>("left");
    QTest::newRow("A38 a quarter") << 150;
    QTest::newRow("A38 everything") << 0;
}

void TestPagingDrift::A38_aListThatLosesAFifthIsNotBelieved()
{
    QFETCH(int, left);
    DriftingList provider(200);
    SyncRoom room;
    QCOMPARE(room.sync(provider.url(), listOnly).added, 200);
    while (int(provider.list().size()) > left)
        provider.removeAt(provider.list().size() - 1);
    for (int run = 0; run < 3; ++run) {
        const SyncReport report = room.sync(provider.url(), listOnly);
        QCOMPARE(report.state, SyncReport::State::Succeeded);
        QCOMPARE(report.heldBack, 200 - left);
        QCOMPARE(report.retries, 0);
        QVERIFY(SyncWords::remarks(report).contains(
            QStringLiteral(
                "The list lost %1 cards at once; none was marked as gone. If that is right, run \"sync "
                "--accept-fewer\".")
                .arg(200 - left)));
        QCOMPARE(room.reader()->cards.totals()->notSeen, 0);
    }
    SyncOptions believe = listOnly;
    believe.acceptFewer = true;
    QCOMPARE(room.sync(provider.url(), believe).heldBack, 0);
    QCOMPARE(room.reader()->cards.totals()->notSeen, 200 - left);
}

QTEST_GUILESS_MAIN(TestPagingDrift)
#include "tst_pagingdrift.moc"
