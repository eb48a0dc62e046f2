// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"
#include "tests/core/store/readingtest.h"

#include <set>

/// Whether whoever follows the commits learns of each card that is other than before, and of nothing else.
class TestCacheWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCommitNamesTheCardsItTouched();
    void readingsOfACardNameItToo();
    void aCompletePassConcernsTheWholeFleet();
    void whatIsRolledBackIsNotNamed();
    void theWriterThreadTellsItsObserver();
    void theRowsOfSomeCardsAreThoseOfTheStream();
};

using namespace StoreTest;

namespace
{
struct Followed {
    Followed()
    {
        fixture.writer->onCommit([this](const CommittedChanges &changes) {
            ++commits;
            cards = std::set(changes.cards.begin(), changes.cards.end());
            wholeFleet = changes.wholeFleet;
        });
    }
    Fixture fixture;
    int commits = 0;
    std::set<qint64> cards;
    bool wholeFleet = false;
};

QStringList rowText(const CardRow &row)
{
    return {QString::number(row.id), QString::fromLatin1(row.iccid), QString::fromUtf8(row[CardText::Remark]),
            QString::number(row.lastSeen), row.listed ? QStringLiteral("listed") : QStringLiteral("gone")};
}
} // namespace

void TestCacheWriter::aCommitNamesTheCardsItTouched()
{
    Followed followed;
    followed.fixture.apply({card(1), card(2), card(3)}, {1, 1, at(0)});
    QCOMPARE(followed.cards, (std::set<qint64>{1, 2, 3}));
    QVERIFY(!followed.wholeFleet);
    followed.fixture.apply({card(1), card(2, QStringLiteral("changed")), card(4)}, {2, 2, at(1)});
    QCOMPARE(followed.cards, (std::set<qint64>{2, 4}));
    followed.fixture.apply({card(1)}, {2, 2, at(2)});
    followed.fixture.commit([](CacheWriter &open) {
        return open.meta.set(QStringLiteral("a"), QStringLiteral("not about cards"));
    });
    QCOMPARE(followed.commits, 2);
}

void TestCacheWriter::readingsOfACardNameItToo()
{
    Followed followed;
    followed.fixture.apply({card(1), card(2), card(3)}, {1, 1, at(0)});
    followed.fixture.commit([](CacheWriter &open) -> Result<void> {
        const Result<bool> detail = open.details.save(1, ReadingTest::detail(1), 1, at(1));
        const Result<bool> identity = open.identity.save(3, ReadingTest::identity(), 1, at(1));
        return detail && identity ? Result<void>() : Result<void>(identity.error());
    });
    QCOMPARE(followed.cards, (std::set<qint64>{1, 3}));
}

void TestCacheWriter::aCompletePassConcernsTheWholeFleet()
{
    Followed followed;
    followed.fixture.apply({card(1)}, {1, 1, at(0)});
    followed.fixture.complete({1, 1, at(1)});
    QVERIFY(followed.wholeFleet);
    followed.fixture.apply({card(2)}, {2, 2, at(2)});
    QVERIFY(!followed.wholeFleet);
}

void TestCacheWriter::whatIsRolledBackIsNotNamed()
{
    Followed followed;
    const Result<void> failed = followed.fixture.writer->transact([](CacheWriter &open) -> Result<void> {
        const Card one = card(1);
        if (const Result<AppliedCards> applied = open.cards.apply(std::span(&one, 1), {1, 1, at(0)});
            !applied)
            return applied.error();
        return Error{Error::Kind::Failed, QStringLiteral("E-TEST"), {}, {}, {}};
    });
    QVERIFY(!failed);
    QCOMPARE(followed.commits, 0);
    followed.fixture.apply({card(7)}, {1, 1, at(0)});
    QCOMPARE(followed.cards, (std::set<qint64>{1})); // the first row again
}

void TestCacheWriter::theWriterThreadTellsItsObserver()
{
    Fixture fixture;
    Writer writer(std::move(fixture.writer));
    const auto save = [&writer](int number) {
        return writer.runNow(Writer::Priority::Page, [number](CacheWriter &open) -> Result<void> {
            const Card one = card(number);
            const Result<AppliedCards> applied = open.cards.apply(std::span(&one, 1), {1, 1, at(0)});
            return applied ? Result<void>() : Result<void>(applied.error());
        });
    };
    std::vector<qint64> told;
    writer.onCommit([&told](const CommittedChanges &changes) { told = changes.cards; });
    QVERIFY(save(1));
    QCOMPARE(told, std::vector<qint64>{1});
    writer.onCommit({});
    QVERIFY(save(2));
    QCOMPARE(told, std::vector<qint64>{1});
}

void TestCacheWriter::theRowsOfSomeCardsAreThoseOfTheStream()
{
    Fixture fixture;
    fixture.apply({card(1), card(2), card(3, QStringLiteral("three"))}, {1, 1, at(0)});
    fixture.complete({1, 1, at(1)});
    fixture.apply({card(1), card(3, QStringLiteral("three"))}, {2, 2, at(2)});
    fixture.complete({2, 2, at(3)});
    QMap<qint64, QStringList> all;
    QVERIFY(fixture.writer->cardReader.stream([&all](const CardRow &row) {
        all.insert(row.id, rowText(row));
        return true;
    }));
    QList<QStringList> some;
    const std::vector<qint64> wanted{3, 99, 2};
    QVERIFY(fixture.writer->cardReader.rows(wanted, [&some](const CardRow &row) {
        some.append(rowText(row));
        return true;
    }));
    QCOMPARE(some, (QList<QStringList>{all.value(3), all.value(2)}));
    int visited = 0;
    QVERIFY(fixture.writer->cardReader.rows(wanted, [&visited](const CardRow &) { return ++visited < 1; }));
    QCOMPARE(visited, 1);
}

QTEST_GUILESS_MAIN(TestCacheWriter)
#include "tst_cachewriter.moc"
