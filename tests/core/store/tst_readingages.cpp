// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storetest.h"

#include <algorithm>

/// Whether the right card is asked next, and the figures about what was read are true.
class TestReadingAges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCardNeverAskedHasNoAge();
    void aRefusalKeepsTheOldReading();
    void neverAskedComesFirstThenTheLongestAgo();
    void aRefusedCardIsNotAskedAgainAtOnce();
    void whoCannotHaveTheDataIsNotAsked_data();
    void whoCannotHaveTheDataIsNotAsked();
    void aDueCardBringsWhatTheCallNeeds();
    void theCountsAreOfListedCardsThatCanHaveIt();
    void agreesWithASlowCountOfRandomFleets();
    void aRowThatMovedSinceItWasReadIsDue();
    void aRowThatDidNotMoveWaitsForItsTurn();
    void theWalkCountsAllAndLeavesOutWhoWasAsked();
};

using namespace StoreTest;

namespace
{
constexpr ReadingClass classes[] = {ReadingClass::Detail, ReadingClass::Usage, ReadingClass::Identity};

Card stateCard(int number, std::optional<QString> status, std::optional<QString> vendor)
{
    Card card{.key = cardKey(number, 1000 + number)};
    card.status = std::move(status);
    card.vendor = std::move(vendor);
    return card;
}

class Fleet : public Fixture
{
public:
    explicit Fleet(int size)
    {
        QList<Card> cards;
        for (int i = 1; i <= size; ++i)
            cards.append(stateCard(i, QStringLiteral("30"), QStringLiteral("CMCC")));
        apply(cards, {1, 1, at(0)});
    }
    void read(qint64 id, qint64 seconds, ReadingClass which = ReadingClass::Detail)
    {
        commit([&](CacheWriter &open) { return open.readings.noteRead(id, which, at(seconds)); });
    }
    void refused(qint64 id, qint64 seconds, ReadingClass which = ReadingClass::Detail)
    {
        commit([&](CacheWriter &open) {
            return open.readings.noteRefused(id, which, QStringLiteral("CardNotExist"), at(seconds));
        });
    }
    /// Whose readings of `before` or earlier are due: no mark was noted, so nothing is proved.
    QList<qint64> due(qint64 limit, qint64 before, ReadingClass which = ReadingClass::Detail)
    {
        const qint64 horizon = ReadingHorizons::of(which).busy.count();
        QList<qint64> ids;
        for (const DueCard &card : walk(which, limit, before + horizon).cards)
            ids.append(card.id);
        return ids;
    }
    DueCards walk(ReadingClass which, qint64 limit, qint64 now, const std::vector<bool> &asked = {})
    {
        Result<DueCards> due = writer->readings.due(RefreshRule(which, at(now)), limit, asked);
        if (!due)
            qFatal("%s", qPrintable(due.error().detail));
        return *std::move(due);
    }
};
} // namespace

void TestReadingAges::aCardNeverAskedHasNoAge()
{
    Fleet fleet(2);
    for (const ReadingClass which : classes)
        QVERIFY(*fleet.writer->readings.of(1, which) == ReadingAge());
    fleet.read(1, 5, ReadingClass::Usage);
    QVERIFY((*fleet.writer->readings.of(1, ReadingClass::Usage) == ReadingAge{at(5), at(5), {}, {}}));
    QVERIFY(*fleet.writer->readings.of(1, ReadingClass::Detail) == ReadingAge());
    QVERIFY(*fleet.writer->readings.of(2, ReadingClass::Usage) == ReadingAge());
}

void TestReadingAges::aRefusalKeepsTheOldReading()
{
    Fleet fleet(1);
    const QString code = QStringLiteral("CardNotExist");
    fleet.refused(1, 1);
    QVERIFY((*fleet.writer->readings.of(1, ReadingClass::Detail) == ReadingAge{{}, at(1), code, {}}));
    fleet.read(1, 2);
    QVERIFY((*fleet.writer->readings.of(1, ReadingClass::Detail) == ReadingAge{at(2), at(2), {}, {}}));
    fleet.refused(1, 3);
    QVERIFY((*fleet.writer->readings.of(1, ReadingClass::Detail) == ReadingAge{at(2), at(3), code, {}}));
}

void TestReadingAges::neverAskedComesFirstThenTheLongestAgo()
{
    Fleet fleet(6);
    fleet.read(1, 30);
    fleet.read(3, 10);
    fleet.read(4, 20);
    fleet.read(6, 10);
    QCOMPARE(fleet.due(10, 100), (QList<qint64>{2, 5, 3, 6, 4, 1}));
    QCOMPARE(fleet.due(4, 100), (QList<qint64>{2, 5, 3, 6}));
    QCOMPARE(fleet.due(3, 100), (QList<qint64>{2, 5, 3}));
    QCOMPARE(fleet.due(2, 100), (QList<qint64>{2, 5}));
    QCOMPARE(fleet.due(1, 100), (QList<qint64>{2}));
    QVERIFY(fleet.due(0, 100).isEmpty());
    QCOMPARE(fleet.due(10, 19), (QList<qint64>{2, 5, 3, 6})); // asked at 20 is younger
}

void TestReadingAges::aRefusedCardIsNotAskedAgainAtOnce()
{
    Fleet fleet(2);
    fleet.read(2, 1);
    fleet.refused(1, 5);
    QCOMPARE(fleet.due(10, 100), (QList<qint64>{2, 1}));
    QCOMPARE(fleet.due(10, 4), (QList<qint64>{2}));
}

void TestReadingAges::whoCannotHaveTheDataIsNotAsked_data()
{
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("vendor");
    QTest::addColumn<QString>("asked"); // d, u, i
    const auto row = [](const char *status, const char *vendor, const char *asked) {
        QTest::addRow("%s %s", status, vendor)
            << QString::fromLatin1(status) << QString::fromLatin1(vendor) << QString::fromLatin1(asked);
    };
    row("10", "CMCC", "di");
    row("20", "CMCC", "di");
    row("30", "CMCC", "dui");
    row("35", "CUCC", "dui");
    row("40", "CTCC", "dui");
    row("50", "CMCC", "");
    row("30", "VNO", "du");
    row("20", "VNO", "d");
    row("-", "-", "dui"); // unknown
    row("99", "NEW", "dui");
}

void TestReadingAges::whoCannotHaveTheDataIsNotAsked()
{
    QFETCH(QString, status);
    QFETCH(QString, vendor);
    QFETCH(QString, asked);
    const auto known = [](const QString &text) { return text == u"-" ? std::nullopt : std::optional(text); };
    Fleet fleet(0);
    fleet.apply({stateCard(1, known(status), known(vendor))}, {1, 1, at(0)});
    QString due;
    for (const ReadingClass which : classes) {
        if (!fleet.due(1, 10, which).isEmpty())
            due += QStringLiteral("dui")[int(which)];
        QCOMPARE(fleet.writer->readings.counts(which)->should, fleet.due(1, 10, which).size());
    }
    QCOMPARE(due, asked);
}

void TestReadingAges::aDueCardBringsWhatTheCallNeeds()
{
    Fleet fleet(0);
    fleet.apply({stateCard(7, QStringLiteral("40"), std::nullopt)}, {1, 1, at(0)});
    fleet.read(1, 3);
    const QList<DueCard> due = fleet.walk(ReadingClass::Detail, 5, 30 * 86'400).cards;
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().id, 1);
    QVERIFY(due.first().key == cardKey(7, 1007));
    QCOMPARE(due.first().status, QStringLiteral("40"));
    QVERIFY(!due.first().vendor);
    QVERIFY((due.first().age == ReadingAge{at(3), at(3), {}, {}}));
}

void TestReadingAges::theCountsAreOfListedCardsThatCanHaveIt()
{
    Fleet fleet(4);
    fleet.apply({stateCard(5, QStringLiteral("50"), {})}, {1, 1, at(0)});
    fleet.read(1, 10);
    fleet.read(2, 20);
    fleet.refused(2, 30);
    fleet.refused(3, 40);
    fleet.read(4, 50);
    fleet.read(5, 1); // closed since
    // card 4 is missing in two complete passes
    for (int pass = 2; pass <= 3; ++pass) {
        QList<Card> listed;
        for (const int number : {1, 2, 3, 5})
            listed.append(stateCard(number, number == 5 ? QStringLiteral("50") : QStringLiteral("30"),
                                    number == 5 ? std::nullopt : std::optional(QStringLiteral("CMCC"))));
        fleet.apply(listed, {pass, pass, at(60)});
        fleet.complete({pass, pass, at(60)});
    }
    const Result<ReadingCounts> counts = fleet.writer->readings.counts(ReadingClass::Detail);
    QVERIFY(counts);
    QCOMPARE(counts->should, 3);
    QCOMPARE(counts->have, 2);
    QCOMPARE(counts->refused, 2);
    QVERIFY(counts->oldest == at(10));
    QVERIFY(counts->newest == at(20));
    QCOMPARE(fleet.due(10, 100), (QList<qint64>{1, 2, 3}));
    QVERIFY(!fleet.writer->readings.counts(ReadingClass::Usage)->oldest);
}

void TestReadingAges::agreesWithASlowCountOfRandomFleets()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 8; ++round) {
        const int size = random.bounded(1, 40);
        Fleet fleet(size);
        QMap<qint64, qint64> asked;
        for (int i = 0; i < size; ++i) {
            const qint64 id = random.bounded(1, size + 1);
            asked[id] = random.bounded(100);
            if (random.bounded(2) == 0)
                fleet.read(id, asked[id]);
            else
                fleet.refused(id, asked[id]);
        }
        const qint64 before = random.bounded(110);
        const int limit = random.bounded(1, 45);
        QList<qint64> expected;
        for (qint64 id = 1; id <= size; ++id) {
            if (!asked.contains(id) || asked[id] <= before)
                expected.append(id);
        }
        std::stable_sort(expected.begin(), expected.end(),
                         [&asked](qint64 a, qint64 b) { return asked.value(a, -1) < asked.value(b, -1); });
        QCOMPARE(fleet.due(limit, before), expected.first(std::min<qsizetype>(limit, expected.size())));
    }
}

void TestReadingAges::aRowThatMovedSinceItWasReadIsDue()
{
    Fleet fleet(3);
    for (qint64 id = 1; id <= 3; ++id) {
        for (const ReadingClass which : classes) {
            const DueCard card = fleet.writer->readings.wished(RefreshRule(which, at(0)), {id})->first();
            QVERIFY(card.place.group == RefreshGroup::Wished);
            fleet.read(id, 10, which);
            fleet.commit([&](CacheWriter &open) { return open.readings.noteMark(id, which, card.mark); });
        }
    }
    Card stopped = stateCard(2, QStringLiteral("35"), QStringLiteral("CMCC"));
    Card used = stateCard(3, QStringLiteral("30"), QStringLiteral("CMCC"));
    used.used = DataVolume{1024};
    used.usageAsOf = at(15);
    fleet.apply({stopped, used}, {2, 2, at(20)});
    const auto moved = [&fleet](ReadingClass which, qint64 now) {
        QList<qint64> ids;
        for (const DueCard &card : fleet.walk(which, 10, now).cards) {
            if (card.place.group == RefreshGroup::Moved)
                ids.append(card.id);
        }
        return ids;
    };
    for (const ReadingClass which : classes)
        QCOMPARE(moved(which, 30), QList<qint64>{2});                       // at once
    QCOMPARE(moved(ReadingClass::Usage, 21 * 3600), (QList<qint64>{2, 3})); // the next day
    QCOMPARE(moved(ReadingClass::Detail, 21 * 3600), QList<qint64>{2});
    QCOMPARE(moved(ReadingClass::Detail, 7 * 86'400), (QList<qint64>{2, 3})); // within the week
    QCOMPARE(moved(ReadingClass::Identity, 7 * 86'400), QList<qint64>{2});    // traffic does not matter

    // a row that goes back to what it was has not moved
    fleet.apply({stateCard(2, QStringLiteral("30"), QStringLiteral("CMCC"))}, {3, 3, at(40)});
    QVERIFY(moved(ReadingClass::Detail, 50).isEmpty());
}

void TestReadingAges::aRowThatDidNotMoveWaitsForItsTurn()
{
    Fleet fleet(0);
    Card card = stateCard(1, QStringLiteral("30"), QStringLiteral("CMCC"));
    card.used = DataVolume{1024};
    fleet.apply({card}, {1, 1, at(0)});
    for (const ReadingClass which : {ReadingClass::Detail, ReadingClass::Usage}) {
        const RowMark mark = fleet.writer->readings.wished(RefreshRule(which, at(0)), {1})->first().mark;
        fleet.read(1, 0, which);
        fleet.commit([&](CacheWriter &open) { return open.readings.noteMark(1, which, mark); });
        const qint64 still = ReadingHorizons::of(which).still.count();
        QVERIFY(fleet.walk(which, 1, still * 3 / 4 - 1).cards.isEmpty());
        const QList<DueCard> due = fleet.walk(which, 1, still).cards;
        QCOMPARE(due.size(), 1);
        QVERIFY(due.first().place.group == RefreshGroup::Rotation);
    }
}

void TestReadingAges::theWalkCountsAllAndLeavesOutWhoWasAsked()
{
    Fleet fleet(5);
    fleet.read(1, 10);
    fleet.read(2, 90 * 86'400);
    const DueCards due = fleet.walk(ReadingClass::Detail, 2, 90 * 86'400);
    QCOMPARE(due.cards.size(), 2);
    QVERIFY((due.due == DueCounts{0, 0, 4, 3}));
    QCOMPARE(due.counts.should, 5);
    std::vector<bool> asked(5);
    asked[3] = asked[4] = true;
    QVERIFY((fleet.walk(ReadingClass::Detail, 9, 90 * 86'400, asked).due == DueCounts{0, 0, 2, 1}));
}

QTEST_GUILESS_MAIN(TestReadingAges)
#include "tst_readingages.moc"
