// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pagesequence.h"

#include <QTest>

#include <random>

namespace
{
Card cardNumber(int number)
{
    const QString iccid = QStringLiteral("8986%1").arg(number, 16, 10, QLatin1Char('0'));
    Card card{.key = {*Iccid::parse(iccid), number}};
    return card;
}

/// What a provider with these cards answers for a page.
CardPage pageOf(int cards, qint64 page, int size, std::optional<qint64> total)
{
    CardPage content;
    content.total = total;
    for (qint64 i = (page - 1) * size; i < std::min<qint64>(cards, page * size); ++i)
        content.cards.append(cardNumber(int(i)));
    content.rowCount = int(content.cards.size());
    return content;
}
} // namespace

class TestPageSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCardComesOnceAndInOrderWhateverTheOrderOfArrival();
    void aTotalThatIsWrongDoesNotCutThePass();
    void anUnknownTotalIsNoHindrance();
    void aRepeatedPageStopsThePass();
    void anEmptyFirstPageWithATotalIsNoEmptyFleet();
    void anEmptyFleetIsComplete();
    void aFailedPageIsAskedAgain();
    void aPassResumesAtItsCursor();
    void noPageIsAskedFarBehindThePromise();
};

void TestPageSequence::everyCardComesOnceAndInOrderWhateverTheOrderOfArrival()
{
    std::mt19937 random(7);
    for (const int cards : {1, 39, 40, 41, 80, 799, 2000}) {
        PageSequence sequence(1, 40);
        std::vector<qint64> inFlight;
        QList<Card> seen;
        int asked = 0;
        while (sequence.state() == PageSequence::State::Running) {
            while (inFlight.size() < 20) {
                const std::optional<qint64> page = sequence.next();
                if (!page)
                    break;
                ++asked;
                inFlight.push_back(*page);
            }
            QVERIFY2(!inFlight.empty(), "a running pass always has a page to ask for");
            std::shuffle(inFlight.begin(), inFlight.end(), random);
            sequence.arrived(inFlight.back(), pageOf(cards, inFlight.back(), 40, cards));
            inFlight.pop_back();
            for (const CardPage &page : sequence.take())
                seen += page.cards;
        }
        QCOMPARE(sequence.state(), PageSequence::State::Complete);
        QCOMPARE(seen.size(), cards);
        for (int i = 0; i < cards; ++i)
            QCOMPARE(seen[i].key, cardNumber(i).key);
        QVERIFY(asked <= cards / 40 + 1);
    }
}

void TestPageSequence::aTotalThatIsWrongDoesNotCutThePass()
{
    for (const qint64 total : {0, 1, 40, 199, 201, 1000}) {
        PageSequence sequence(1, 40);
        qsizetype seen = 0;
        while (const std::optional<qint64> page = sequence.next()) {
            sequence.arrived(*page, pageOf(200, *page, 40, total));
            for (const CardPage &taken : sequence.take())
                seen += taken.cards.size();
        }
        QCOMPARE(sequence.state(), PageSequence::State::Complete);
        QCOMPARE(seen, 200);
    }
}

void TestPageSequence::anUnknownTotalIsNoHindrance()
{
    PageSequence sequence(1, 40);
    while (const std::optional<qint64> page = sequence.next()) {
        sequence.arrived(*page, pageOf(130, *page, 40, std::nullopt));
        (void)sequence.take();
    }
    QCOMPARE(sequence.state(), PageSequence::State::Complete);
    QCOMPARE(sequence.nextToTake(), 5);
    QVERIFY(!sequence.total());
}

void TestPageSequence::aRepeatedPageStopsThePass()
{
    PageSequence sequence(1, 40);
    int asked = 0;
    while (const std::optional<qint64> page = sequence.next()) {
        QVERIFY(++asked < 10);
        sequence.arrived(*page, pageOf(4000, 1, 40, 4000));
        (void)sequence.take();
    }
    QCOMPARE(sequence.state(), PageSequence::State::Repeats);
    QCOMPARE(sequence.nextToTake(), 2); // the repeated page is not taken
}

void TestPageSequence::anEmptyFirstPageWithATotalIsNoEmptyFleet()
{
    PageSequence sequence(1, 40);
    sequence.arrived(*sequence.next(), pageOf(0, 1, 40, 500));
    QVERIFY(sequence.take().isEmpty());
    QCOMPARE(sequence.state(), PageSequence::State::Nothing);
}

void TestPageSequence::anEmptyFleetIsComplete()
{
    PageSequence sequence(1, 40);
    sequence.arrived(*sequence.next(), pageOf(0, 1, 40, 0));
    QCOMPARE(sequence.take().size(), 1);
    QCOMPARE(sequence.state(), PageSequence::State::Complete);
}

void TestPageSequence::aFailedPageIsAskedAgain()
{
    PageSequence sequence(1, 40);
    const qint64 page = *sequence.next();
    sequence.giveBack(page);
    QCOMPARE(sequence.next(), page);
}

void TestPageSequence::aPassResumesAtItsCursor()
{
    PageSequence sequence(3, 40);
    QCOMPARE(sequence.next(), 3);
    sequence.arrived(3, pageOf(130, 3, 40, 130));
    QCOMPARE(sequence.take().size(), 1);
    QCOMPARE(sequence.next(), 4);
    sequence.arrived(4, pageOf(130, 4, 40, 130));
    QCOMPARE(sequence.take().size(), 1);
    QCOMPARE(sequence.state(), PageSequence::State::Complete);
    QVERIFY(!sequence.firstTotal()); // the first page was another run's
}

void TestPageSequence::noPageIsAskedFarBehindThePromise()
{
    PageSequence sequence(1, 40);
    int asked = 0;
    while (const std::optional<qint64> page = sequence.next()) {
        QVERIFY(++asked <= 60);
        sequence.arrived(*page, pageOf(1000000, *page, 40, 80));
        (void)sequence.take();
    }
    QCOMPARE(sequence.state(), PageSequence::State::Endless);
}

QTEST_GUILESS_MAIN(TestPageSequence)
#include "tst_pagesequence.moc"
