// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cardindex.h"
#include "tests/core/store/storetest.h"

#include <map>
#include <set>

/// Whether only differences are written, old values are kept, and cards are missed by the rule of two passes.
class TestCardWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newCardsAreAddedAndSameOnesLeftAlone();
    void theOldValuesOfAChangedCardAreKept();
    void aCardTwiceInOnePassIsOneRowAndTheNewestWins();
    void twoInstancesOfOneIccidAreTwoCards();
    void aRowWithoutItsInstanceIsTheCardThatIsKnown();
    void aCardIsMissedOnceThenNoLongerListed();
    void aCardThatComesBackIsListedAgain();
    void anAbortedPassMissesNobody();
    void aPassGoesOnAfterARestart();
    void aPreviewChangesNothing();
    void aRolledBackPageIsForgotten();
    void changedRowsAreReportedAsTheyAre();
    void theIndexTakesAtMostSixtyBytesACard();
    void theIndexRefusesATableWithDuplicates();
    void randomPassesAgreeWithAPlainModel_data();
    void randomPassesAgreeWithAPlainModel();
};

using namespace StoreTest;

namespace
{
QList<CardChange> historyOf(Fixture &fixture, qint64 id)
{
    return *fixture.writer->cardReader.history(id);
}

CardRecord recordOf(Fixture &fixture, qint64 id)
{
    return **fixture.writer->cardReader.byId(id);
}
} // namespace

void TestCardWriter::newCardsAreAddedAndSameOnesLeftAlone()
{
    Fixture fixture;
    QVERIFY((fixture.apply({card(1), card(2)}, {1, 1, at(0)}) == CardCounts{.added = 2}));
    fixture.complete({1, 1, at(1)});
    QVERIFY((fixture.apply({card(2), card(1), card(3)}, {2, 2, at(2)}) ==
             CardCounts{.added = 1, .unchanged = 2}));
    QCOMPARE(*fixture.writer->cards.count(), 3);
    QVERIFY(historyOf(fixture, 1).isEmpty());
}

void TestCardWriter::theOldValuesOfAChangedCardAreKept()
{
    Fixture fixture;
    Card changing = card(1);
    fixture.apply({changing}, {1, 1, at(0)});
    changing.used = DataVolume{7};
    changing.remark = QStringLiteral("first");
    QVERIFY((fixture.apply({changing}, {2, 2, at(10)}) == CardCounts{.changed = 1}));
    changing.used = std::nullopt;
    changing.expires = at(500);
    changing.tags = {{1, QStringLiteral("a")}, {2, QStringLiteral("b")}};
    fixture.apply({changing}, {3, 3, at(20)});

    QVERIFY(recordOf(fixture, 1).card == changing);
    std::map<std::pair<qint64, QString>, std::pair<std::optional<QString>, std::optional<QString>>> changes;
    qint64 before = 0;
    for (const CardChange &change : historyOf(fixture, 1)) {
        QVERIFY(change.at.seconds >= before);
        before = change.at.seconds;
        changes[{change.runId, change.field}] = {change.before, change.after};
    }
    using Values = std::pair<std::optional<QString>, std::optional<QString>>;
    QCOMPARE(changes.size(), size_t(5));
    QVERIFY(
        (changes[{2, QStringLiteral("used_bytes")}] == Values{QStringLiteral("1024"), QStringLiteral("7")}));
    QVERIFY((changes[{2, QStringLiteral("remark")}] == Values{std::nullopt, QStringLiteral("first")}));
    QVERIFY((changes[{3, QStringLiteral("used_bytes")}] == Values{QStringLiteral("7"), std::nullopt}));
    QVERIFY((changes[{3, QStringLiteral("expires")}] == Values{std::nullopt, at(500).beijingIso()}));
    QVERIFY((changes[{3, QStringLiteral("tags")}] == Values{std::nullopt, QStringLiteral("a;b")}));

    int between = 0;
    QVERIFY(fixture.writer->cardReader.changes(at(20), at(21), [&between](const CardChangeRecord &) {
        ++between;
        return true;
    }));
    QCOMPARE(between, 3);
}

void TestCardWriter::aCardTwiceInOnePassIsOneRowAndTheNewestWins()
{
    Fixture fixture;
    const CardCounts counts =
        fixture.apply({card(1, QStringLiteral("old")), card(1, QStringLiteral("new"))}, {1, 1, at(0)});
    QVERIFY((counts == CardCounts{.added = 1, .changed = 1, .duplicates = 1}));
    QVERIFY((fixture.apply({card(1, QStringLiteral("new"))}, {1, 1, at(1)}) ==
             CardCounts{.unchanged = 1, .duplicates = 1}));
    QCOMPARE(*fixture.writer->cards.count(), 1);
    QCOMPARE(recordOf(fixture, 1).card.remark, QStringLiteral("new"));
}

void TestCardWriter::twoInstancesOfOneIccidAreTwoCards()
{
    Fixture fixture;
    Card closed = card(1, QStringLiteral("closed"));
    Card successor = card(1, QStringLiteral("successor"));
    successor.key.instanceId = 77;
    QCOMPARE(fixture.apply({closed, successor}, {1, 1, at(0)}).added, 2);
    QCOMPARE(fixture.apply({successor, closed}, {2, 2, at(1)}).unchanged, 2);
    fixture.complete({2, 2, at(1)});
    for (const qint64 run : {3, 4}) {
        fixture.apply({successor}, {run, run, at(run)});
        fixture.complete({run, run, at(run)});
    }
    const Result<QList<CardRecord>> found = fixture.writer->cardReader.byIccid(closed.key.iccid);
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->first().card.remark, QStringLiteral("successor"));
    QCOMPARE(found->last().card.remark, QStringLiteral("closed"));
    QVERIFY(!found->last().listed);
}

/// A row that does not say which instance it is about is about the newest one that is known, and makes no
/// card beside it; one that was never told any has none.
void TestCardWriter::aRowWithoutItsInstanceIsTheCardThatIsKnown()
{
    Fixture fixture;
    Card closed = card(1, QStringLiteral("closed"));
    Card successor = card(1, QStringLiteral("successor"));
    successor.key.instanceId = 77;
    Card without = card(1, QStringLiteral("no instance"));
    without.key.instanceId = std::nullopt;
    Card never = card(2, QStringLiteral("never told"));
    never.key.instanceId = std::nullopt;
    QCOMPARE(fixture.apply({closed, successor, never}, {1, 1, at(0)}).added, 3);
    QVERIFY(
        (fixture.apply({closed, without, never}, {2, 2, at(1)}) == CardCounts{.changed = 1, .unchanged = 2}));
    QCOMPARE(*fixture.writer->cards.count(), 3);
    QCOMPARE(recordOf(fixture, 2).card.key.instanceId, 77);
    QCOMPARE(recordOf(fixture, 2).card.remark, QStringLiteral("no instance"));
    QCOMPARE(recordOf(fixture, 1).card.remark, QStringLiteral("closed"));
    QVERIFY(!recordOf(fixture, 3).card.key.instanceId);
    fixture.complete({2, 2, at(2)});
    fixture.writer->cards.forget(); // and after it was read anew
    QCOMPARE(fixture.apply({closed, without, never}, {3, 3, at(3)}).unchanged, 3);
}

void TestCardWriter::aCardIsMissedOnceThenNoLongerListed()
{
    Fixture fixture;
    fixture.apply({card(1), card(2)}, {1, 1, at(0)});
    fixture.complete({1, 1, at(5)});
    QCOMPARE(recordOf(fixture, 2).lastSeen, at(5));

    fixture.apply({card(1)}, {2, 2, at(10)});
    const PassOutcome once = fixture.complete({2, 2, at(15)});
    QCOMPARE(once.notSeen, 1);
    QCOMPARE(once.notListed, 0);
    QVERIFY(recordOf(fixture, 2).listed);
    QCOMPARE(recordOf(fixture, 2).lastSeen, at(5));
    QCOMPARE(recordOf(fixture, 1).lastSeen, at(15));

    fixture.apply({card(1)}, {3, 3, at(20)});
    const PassOutcome twice = fixture.complete({3, 3, at(25)});
    QCOMPARE(twice.notListed, 1);
    QCOMPARE(twice.rows.size(), size_t(1));
    QVERIFY(!twice.rows[0].row.listed);
    QVERIFY(!recordOf(fixture, 2).listed);
    QCOMPARE(recordOf(fixture, 2).lastSeen, at(5));
    QVERIFY(recordOf(fixture, 2).card == card(2));

    fixture.apply({card(1)}, {4, 4, at(30)});
    const PassOutcome later = fixture.complete({4, 4, at(35)});
    QCOMPARE(later.missing, 1);
    QCOMPARE(later.notListed + later.notSeen, 0);
    QCOMPARE(later.rows.size(), size_t(0));
    const QList<CardChange> changes = historyOf(fixture, 2);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0].field, u"listed");
    QCOMPARE(changes[0].before, QStringLiteral("true"));
    QCOMPARE(changes[0].after, QStringLiteral("false"));
    const Result<CardTotals> totals = fixture.writer->cardReader.totals();
    QCOMPARE(totals->cards, 2);
    QCOMPARE(totals->notListed, 1);
}

void TestCardWriter::aCardThatComesBackIsListedAgain()
{
    Fixture fixture;
    fixture.apply({card(1), card(2)}, {1, 1, at(0)});
    fixture.complete({1, 1, at(0)});
    for (const qint64 run : {2, 3})
        fixture.complete({run, run, at(run)});
    QVERIFY(!recordOf(fixture, 2).listed);
    QVERIFY((fixture.apply({card(2)}, {4, 4, at(4)}) == CardCounts{.unchanged = 1, .relisted = 1}));
    QVERIFY(recordOf(fixture, 2).listed);
    fixture.complete({4, 4, at(5)});
    QVERIFY(recordOf(fixture, 2).listed);
    QCOMPARE(recordOf(fixture, 2).lastSeen, at(5));
    QCOMPARE(historyOf(fixture, 2).size(), 2);
}

void TestCardWriter::anAbortedPassMissesNobody()
{
    Fixture fixture;
    fixture.apply({card(1), card(2)}, {1, 1, at(0)});
    fixture.complete({1, 1, at(0)});
    fixture.apply({card(1)}, {2, 2, at(1)}); // given up here
    fixture.apply({card(2)}, {3, 3, at(2)});
    const PassOutcome outcome = fixture.complete({3, 3, at(3)});
    QCOMPARE(outcome.seen, 1);
    QCOMPARE(outcome.notSeen, 1);
    QVERIFY(recordOf(fixture, 1).listed);
}

void TestCardWriter::aPassGoesOnAfterARestart()
{
    Fixture fixture;
    fixture.apply({card(1), card(2)}, {1, 1, at(0)});
    fixture.complete({1, 1, at(0)});
    fixture.apply({card(1)}, {2, 2, at(1)});
    fixture.writer.reset();
    fixture.openWriter();
    QVERIFY(
        (fixture.apply({card(1), card(2)}, {2, 3, at(2)}) == CardCounts{.unchanged = 2, .duplicates = 1}));
    const PassOutcome outcome = fixture.complete({2, 3, at(3)});
    QCOMPARE(outcome.seen, 2);
    QCOMPARE(outcome.missing, 0);
}

void TestCardWriter::aPreviewChangesNothing()
{
    Fixture fixture;
    fixture.apply({card(1), card(2), card(3)}, {1, 1, at(0)});
    fixture.complete({1, 1, at(0)});
    fixture.apply({card(1)}, {2, 2, at(1)});
    QCOMPARE(fixture.writer->cards.previewPass(2)->notSeen, 2);
    QCOMPARE(fixture.writer->cards.previewPass(2)->notSeen, 2);
    QCOMPARE(fixture.writer->cardReader.totals()->notSeen, 0);
}

void TestCardWriter::aRolledBackPageIsForgotten()
{
    Fixture fixture;
    fixture.apply({card(1)}, {1, 1, at(0)});
    const Result<void> failed = fixture.writer->transact([](CacheWriter &open) -> Result<void> {
        const QList<Card> page{card(1, QStringLiteral("lost")), card(2)};
        const Result<AppliedCards> applied = open.cards.apply(std::span(page.data(), 2), {1, 1, at(1)});
        if (!applied)
            return applied.error();
        return Error{Error::Kind::Cancelled, QStringLiteral("E-TEST"), {}, {}, {}};
    });
    QVERIFY(!failed);
    QCOMPARE(*fixture.writer->cards.count(), 1);
    QVERIFY((fixture.apply({card(1), card(2)}, {1, 1, at(1)}) ==
             CardCounts{.added = 1, .unchanged = 1, .duplicates = 1}));
    QVERIFY(fixture.cache->verify()->isSound());
}

void TestCardWriter::changedRowsAreReportedAsTheyAre()
{
    Fixture fixture;
    fixture.apply({card(1), card(2)}, {1, 1, at(0)});
    const QList<Card> page{card(1), card(2, QStringLiteral("changed")), card(3)};
    fixture.commit([&page](CacheWriter &open) -> Result<void> {
        const Result<AppliedCards> applied =
            open.cards.apply(std::span(page.data(), 3), {2, 2, at(9)}, CardWriter::Report::Rows);
        if (!applied)
            return applied.error();
        if (applied->rows.size() != 2 || applied->rows[0].row.id != 2 || applied->rows[1].row.id != 3 ||
            applied->rows[0].row[CardText::Remark] != "changed" ||
            applied->rows[1].row.lastSeen != at(9).seconds || !applied->rows[1].row.listed)
            qFatal("the report is not what was written");
        return {};
    });
    QList<qint64> streamed;
    QVERIFY(fixture.writer->cardReader.stream([&](const CardRow &row) {
        streamed.append(row.id);
        return *CardTable::unpack(row) == page[row.id - 1];
    }));
    QCOMPARE(streamed, (QList<qint64>{1, 2, 3}));
}

void TestCardWriter::theIndexTakesAtMostSixtyBytesACard()
{
    CardIndex index;
    for (int i = 0; i < 100'000; ++i)
        index.append(cardKey(i * 7919), quint64(i));
    QCOMPARE(index.size(), 100'000);
    for (int i = 0; i < 100'000; i += 997) {
        const qint64 id = index.find(cardKey(i * 7919));
        QCOMPARE(id, i + 1);
        QCOMPARE(index[id].fingerprint, quint64(i));
    }
    QCOMPARE(index.find(cardKey(1)), 0);
    QVERIFY2(index.bytes() <= 60 * index.size(), qPrintable(QString::number(index.bytes())));
}

void TestCardWriter::theIndexRefusesATableWithDuplicates()
{
    Fixture fixture;
    fixture.apply({card(1)}, {1, 1, at(0)});
    QVERIFY(fixture.writer->database().execute(
        "INSERT INTO card (id, iccid, instance_id, fingerprint, first_run, changed_run) "
        "SELECT 2, iccid, instance_id, 1, 1, 1 FROM card WHERE id = 1"));
    CardIndex index;
    const Result<void> loaded = index.load(fixture.writer->database());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().code, u"E-S15");
}

/// What the store should hold, in the plainest words.
struct Model {
    struct Entry {
        Card card;
        int missed = 0;
        QList<QString> pastRemarks;
    };
    std::map<int, Entry> cards;
    std::set<int> seen;

    void apply(int number, const Card &card)
    {
        seen.insert(number);
        const auto [it, isNew] = cards.try_emplace(number, Entry{card, 0, {}});
        if (!isNew && it->second.card.remark != card.remark)
            it->second.pastRemarks.append(*it->second.card.remark);
        it->second.card = card;
        it->second.missed = 0;
    }
    void complete()
    {
        for (auto &[number, entry] : cards)
            entry.missed += seen.contains(number) ? 0 : 1;
    }
};

void TestCardWriter::randomPassesAgreeWithAPlainModel_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestCardWriter::randomPassesAgreeWithAPlainModel()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    Fixture fixture;
    Model model;
    for (qint64 run = 1; run <= 10; ++run) {
        model.seen.clear();
        for (int page = random.bounded(1, 5); page > 0; --page) {
            QList<Card> cards;
            for (int i = random.bounded(0, 30); i > 0; --i) {
                const int number = random.bounded(60);
                cards.append(card(number, QString::number(random.bounded(3))));
                model.apply(number, cards.last());
            }
            fixture.apply(cards, {run, run, at(run)});
            if (random.bounded(6) == 0) {
                fixture.writer.reset();
                fixture.openWriter();
            }
        }
        if (random.bounded(4) == 0)
            continue; // the pass is given up
        fixture.complete({run, run, at(run)});
        model.complete();
    }
    QVERIFY(fixture.cache->verify()->isSound());
    QCOMPARE(fixture.writer->cardReader.totals()->cards, qint64(model.cards.size()));
    for (const auto &[number, entry] : model.cards) {
        const Result<QList<CardRecord>> found = fixture.writer->cardReader.byIccid(entry.card.key.iccid);
        QVERIFY(found);
        QCOMPARE(found->size(), 1);
        QVERIFY(found->first().card == entry.card);
        QCOMPARE(found->first().listed, entry.missed < 2);
        QList<QString> past;
        for (const CardChange &change : historyOf(fixture, found->first().id)) {
            if (change.field == u"remark")
                past.append(*change.before);
        }
        QCOMPARE(past, entry.pastRemarks);
    }
}

QTEST_GUILESS_MAIN(TestCardWriter)
#include "tst_cardwriter.moc"
