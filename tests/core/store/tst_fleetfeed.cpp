// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleetfeed.h"
#include "core/store/writer.h"
#include "tests/core/store/readingtest.h"

/// Whether the newest snapshot holds what was committed, without anybody asking.
class TestFleetFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCacheIsAFleetWithoutCards();
    void whatIsThereIsReadAtOnce();
    void whatIsCommittedFollowsAndEveryCardKeepsItsRow();
    void aCompletePassRenewsWhenEveryCardWasSeen();
    void whatIsReadOfACardFollowsTheList();
    void aFailedTransactionShowsNothing();
    void manyCommitsAreShownAtMostFourTimesASecond();
};

using namespace StoreTest;

namespace
{
struct Room {
    Room() : writer(std::move(fixture.writer)) {}
    void begin()
    {
        feed = std::make_unique<FleetFeed>(std::move(*fixture.cache->openReader()));
        writer.onCommit(
            [this](const CommittedChanges &changes) { feed->follow(changes.cards, changes.wholeFleet); });
        QTRY_COMPARE(feed->state(), FleetFeed::State::Ready);
    }
    ~Room() { writer.onCommit({}); }

    Result<void> apply(const QList<Card> &cards, qint64 pass = 0)
    {
        return writer.runNow(Writer::Priority::Page, [&](CacheWriter &open) -> Result<void> {
            const Result<AppliedCards> applied =
                open.cards.apply(std::span(cards.constData(), size_t(cards.size())), {pass, 1, at(pass)});
            return applied ? Result<void>() : Result<void>(applied.error());
        });
    }

    Fixture fixture;
    Writer writer;
    std::unique_ptr<FleetFeed> feed;
};
} // namespace

void TestFleetFeed::anEmptyCacheIsAFleetWithoutCards()
{
    Room room;
    room.begin();
    QCOMPARE(room.feed->snapshot()->cardCount(), 0u);
    QVERIFY(!room.feed->listAsOf());
}

void TestFleetFeed::whatIsThereIsReadAtOnce()
{
    Room room;
    QVERIFY(room.apply({card(1), card(2)}));
    room.begin();
    QCOMPARE(room.feed->snapshot()->cardCount(), 2u);
    QCOMPARE(room.feed->snapshot()->key(1), cardKey(2, 1002));
}

void TestFleetFeed::whatIsCommittedFollowsAndEveryCardKeepsItsRow()
{
    Room room;
    QVERIFY(room.apply({card(1), card(2)}));
    room.begin();
    const std::shared_ptr<const CardColumns> before = room.feed->snapshot();
    Card changed = card(2);
    changed.status = QStringLiteral("40");
    QVERIFY(room.apply({changed, card(3)}));
    QTRY_COMPARE(room.feed->snapshot()->cardCount(), 3u);
    QCOMPARE(room.feed->snapshot()->text(CardText::Status, 1), QByteArrayView("40"));
    QCOMPARE(room.feed->snapshot()->key(1), before->key(1));
    QCOMPARE(before->text(CardText::Status, 1), QByteArrayView("20"));
    QVERIFY(room.feed->snapshot()->generation() > before->generation());
}

void TestFleetFeed::aCompletePassRenewsWhenEveryCardWasSeen()
{
    Room room;
    QVERIFY(room.apply({card(1), card(2)}, 5));
    room.begin();
    const Result<void> completed = room.writer.runNow(Writer::Priority::Page, [](CacheWriter &open) {
        const Result<PassOutcome> passed = open.cards.completePass({5, 5, at(900)});
        return passed ? open.journal.completePart(SyncParts::list, 5, at(900), 2)
                      : Result<void>(passed.error());
    });
    QVERIFY(completed);
    QTRY_VERIFY(room.feed->listAsOf());
    QCOMPARE(*room.feed->listAsOf(), at(900));
    QCOMPARE(room.feed->snapshot()->record(0).lastSeen, std::optional(at(900)));
}

void TestFleetFeed::whatIsReadOfACardFollowsTheList()
{
    Room room;
    room.begin();
    QVERIFY(room.apply({card(1), card(2)}));
    const auto read = [&room](qint64 second, const QString &state) {
        return room.writer.runNow(Writer::Priority::Page, [&](CacheWriter &open) -> Result<void> {
            const Result<bool> detail = open.details.save(2, ReadingTest::detail(2), 1, at(second));
            const Result<bool> identity = open.identity.save(2, {state, {}}, 1, at(second + 1));
            return detail && identity ? Result<void>() : Result<void>(identity.error());
        });
    };
    QVERIFY(read(10, QStringLiteral("APPROVING")));
    const auto facts = [&room](quint32 row) { return room.feed->snapshot()->record(row).facts; };
    QTRY_VERIFY(room.feed->snapshot()->cardCount() == 2 && facts(1).identityAsOf == at(11));
    QCOMPARE(facts(1).imei, ReadingTest::detail(2).imei);
    QCOMPARE(facts(1).realName, RealName::Approving);
    QVERIFY(facts(0) == ReadFacts());
    QVERIFY(read(20, QStringLiteral("CERTIFIED")));
    QTRY_COMPARE(facts(1).realName, RealName::Verified);
    Card changed = card(2);
    changed.status = QStringLiteral("40"); // the list again: what was read stays
    QVERIFY(room.apply({changed}));
    QTRY_COMPARE(room.feed->snapshot()->text(CardText::Status, 1), QByteArrayView("40"));
    QCOMPARE(facts(1).realName, RealName::Verified);
}

void TestFleetFeed::aFailedTransactionShowsNothing()
{
    Room room;
    room.begin();
    const Result<void> failed =
        room.writer.runNow(Writer::Priority::Page, [](CacheWriter &open) -> Result<void> {
            const QList<Card> cards{card(1)};
            (void)open.cards.apply(std::span(cards.constData(), 1), {0, 1, at(1)});
            return Error{Error::Kind::Failed, QStringLiteral("E-T"), QStringLiteral("no"), {}, {}};
        });
    QVERIFY(!failed);
    QVERIFY(room.apply({card(7)}));
    QTRY_COMPARE(room.feed->snapshot()->cardCount(), 1u);
    QCOMPARE(room.feed->snapshot()->key(0), cardKey(7, 1007));
}

void TestFleetFeed::manyCommitsAreShownAtMostFourTimesASecond()
{
    Room room;
    room.begin();
    QList<qint64> times;
    QElapsedTimer clock;
    clock.start();
    connect(room.feed.get(), &FleetFeed::changed, this, [&] { times.append(clock.elapsed()); });
    for (int number = 1; number <= 60; ++number)
        QVERIFY(room.apply({card(number)}));
    QTRY_COMPARE(room.feed->snapshot()->cardCount(), 60u);
    for (qsizetype i = 1; i < times.size(); ++i)
        QVERIFY2(times[i] - times[i - 1] >= 240, qPrintable(QString::number(times[i] - times[i - 1])));
}

QTEST_GUILESS_MAIN(TestFleetFeed)
#include "tst_fleetfeed.moc"
