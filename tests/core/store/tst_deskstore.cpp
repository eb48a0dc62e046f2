// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storetest.h"

#include <map>

/// Whether what people enter is kept with every change, and can be taken back without losing any.
class TestDeskStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueComesBackWithWhoAndWhen();
    void anEmptyValueIsNotARemovedOne();
    void theSameValueAgainIsNoChange();
    void removedIsGoneButNotForgotten();
    void valuesOfAKindComeByKey();
    void undoTakesBackTheNewestChangeStepByStep();
    void undoIsItselfAChangeAndIsNotUndone();
    void undoOfOneKindLeavesTheOthers();
    void aSingleChangeIsTakenBackWhileItStands();
    void randomChangesAndUndosAgreeWithASlowDesk();
};

using namespace StoreTest;

namespace
{
const QString kind = QStringLiteral("tariff");
const QString who = QStringLiteral("me");

/// Each call is one transaction.
class Desk : public Fixture
{
public:
    qint64 put(const QString &key, const QByteArray &value, qint64 seconds = 0, const QString &of = kind)
    {
        qint64 id = 0;
        commit([&](CacheWriter &open) -> Result<void> {
            const Result<qint64> done = open.desk.put(of, key, value, who, at(seconds));
            if (!done)
                return done.error();
            id = *done;
            return {};
        });
        return id;
    }
    bool remove(const QString &key, qint64 seconds = 0)
    {
        bool removed = false;
        commit([&](CacheWriter &open) -> Result<void> {
            const Result<bool> done = open.desk.remove(kind, key, who, at(seconds));
            if (!done)
                return done.error();
            removed = *done;
            return {};
        });
        return removed;
    }
    std::optional<DeskRevision> undoLast(const std::optional<QString> &of = {})
    {
        return undone(
            [&](CacheWriter &open) { return open.desk.undoLast(QStringLiteral("other"), at(90), of); });
    }
    std::optional<DeskRevision> undo(qint64 revision)
    {
        return undone(
            [&](CacheWriter &open) { return open.desk.undo(revision, QStringLiteral("other"), at(90)); });
    }
    /// "-" when there is none.
    QByteArray value(const QString &key, const QString &of = kind)
    {
        const Result<std::optional<DeskEntry>> entry = writer->desk.get(of, key);
        if (!entry)
            qFatal("%s", qPrintable(entry.error().detail));
        return *entry ? (*entry)->value : QByteArray("-");
    }

private:
    std::optional<DeskRevision>
    undone(const std::function<Result<std::optional<DeskRevision>>(CacheWriter &)> &job)
    {
        std::optional<DeskRevision> revision;
        commit([&](CacheWriter &open) -> Result<void> {
            const Result<std::optional<DeskRevision>> done = job(open);
            if (!done)
                return done.error();
            revision = *done;
            return {};
        });
        return revision;
    }
};

const QString a = QStringLiteral("a");
const QString b = QStringLiteral("b");
} // namespace

void TestDeskStore::aValueComesBackWithWhoAndWhen()
{
    Desk desk;
    QCOMPARE(desk.value(a), "-");
    const QByteArray binary("\0\xff 价格", 9);
    const qint64 id = desk.put(a, binary, 3);
    const Result<std::optional<DeskEntry>> entry = desk.writer->desk.get(kind, a);
    QVERIFY(*entry);
    QCOMPARE((*entry)->key, a);
    QCOMPARE((*entry)->value, binary);
    QCOMPARE((*entry)->who, who);
    QCOMPARE((*entry)->at, at(3));
    QCOMPARE((*entry)->revision, id);
    QCOMPARE(desk.value(a, QStringLiteral("note")), "-");
}

void TestDeskStore::anEmptyValueIsNotARemovedOne()
{
    Desk desk;
    desk.put(a, QByteArray());
    QVERIFY(*desk.writer->desk.get(kind, a));
    QCOMPARE(desk.value(a), "");
    QVERIFY(desk.remove(a));
    QVERIFY(!*desk.writer->desk.get(kind, a));
}

void TestDeskStore::theSameValueAgainIsNoChange()
{
    Desk desk;
    const qint64 id = desk.put(a, "1", 1);
    QCOMPARE(desk.put(a, "1", 2), id);
    QCOMPARE((*desk.writer->desk.get(kind, a))->at, at(1));
    QCOMPARE(desk.writer->desk.revisions(kind, 10)->size(), 1);
}

void TestDeskStore::removedIsGoneButNotForgotten()
{
    Desk desk;
    QVERIFY(!desk.remove(a));
    desk.put(a, "1");
    QVERIFY(desk.remove(a));
    QVERIFY(!desk.remove(a));
    QVERIFY(desk.writer->desk.all(kind)->isEmpty());
    const Result<QList<DeskRevision>> revisions = desk.writer->desk.revisionsOf(kind, a);
    QCOMPARE(revisions->size(), 2);
    QVERIFY(!revisions->first().value);
    QCOMPARE(revisions->last().value, QByteArray("1"));
    desk.put(a, "2");
    QCOMPARE(desk.value(a), "2");
}

void TestDeskStore::valuesOfAKindComeByKey()
{
    Desk desk;
    desk.put(b, "1");
    desk.put(a, "2");
    desk.put(b, "3");
    desk.put(QStringLiteral("c"), "4");
    desk.remove(QStringLiteral("c"));
    desk.put(QStringLiteral("d"), "5", 0, QStringLiteral("note"));
    QByteArray seen;
    for (const DeskEntry &entry : *desk.writer->desk.all(kind))
        seen += entry.key.toUtf8() + entry.value + ' ';
    QCOMPARE(seen, "a2 b3 ");
}

void TestDeskStore::undoTakesBackTheNewestChangeStepByStep()
{
    Desk desk;
    QVERIFY(!desk.undoLast());
    desk.put(a, "1");
    desk.put(b, "2");
    desk.put(a, "3");
    desk.remove(b);
    const std::optional<DeskRevision> first = desk.undoLast();
    QVERIFY(first && !first->value);
    QCOMPARE(first->key, b);
    QCOMPARE(desk.value(b), "2");
    QVERIFY(desk.undoLast());
    QCOMPARE(desk.value(a), "1");
    QVERIFY(desk.undoLast());
    QCOMPARE(desk.value(b), "-");
    desk.put(b, "4"); // a new change after undoing is the next to go
    QCOMPARE(desk.undoLast()->value, QByteArray("4"));
    QCOMPARE(desk.value(b), "-");
    QVERIFY(desk.undoLast());
    QCOMPARE(desk.value(a), "-");
    QVERIFY(!desk.undoLast());
    QCOMPARE(desk.writer->desk.revisions(kind, 100)->size(), 10);
}

void TestDeskStore::undoIsItselfAChangeAndIsNotUndone()
{
    Desk desk;
    const qint64 first = desk.put(a, "1", 1);
    const qint64 second = desk.put(a, "2", 2);
    desk.undoLast();
    const Result<QList<DeskRevision>> revisions = desk.writer->desk.revisions(kind, 10);
    QCOMPARE(revisions->size(), 3);
    QCOMPARE(revisions->at(0).undoes, second);
    QCOMPARE(revisions->at(0).who, u"other");
    QCOMPARE(revisions->at(0).at, at(90));
    QCOMPARE(revisions->at(0).value, QByteArray("1"));
    QVERIFY(revisions->at(1).undone);
    QVERIFY(!revisions->at(2).undone);
    QVERIFY(!desk.undo(revisions->at(0).id));
    QCOMPARE(desk.undoLast()->id, first);
    QCOMPARE(desk.writer->desk.revisions(kind, 2)->size(), 2);
}

void TestDeskStore::undoOfOneKindLeavesTheOthers()
{
    Desk desk;
    const QString note = QStringLiteral("note");
    desk.put(a, "1");
    desk.put(a, "2", 0, note);
    QCOMPARE(desk.undoLast(kind)->value, QByteArray("1"));
    QCOMPARE(desk.value(a), "-");
    QCOMPARE(desk.value(a, note), "2");
    QVERIFY(!desk.undoLast(kind));
    QCOMPARE(desk.undoLast()->kind, note);
}

void TestDeskStore::aSingleChangeIsTakenBackWhileItStands()
{
    Desk desk;
    const qint64 first = desk.put(a, "1");
    const qint64 second = desk.put(a, "2");
    const qint64 third = desk.put(b, "3");
    QVERIFY(!desk.undo(first)); // a later change of the same value stands
    QVERIFY(desk.undo(second)); // a later change of another one does not matter
    QCOMPARE(desk.value(a), "1");
    QCOMPARE(desk.value(b), "3");
    QVERIFY(!desk.undo(second));
    QVERIFY(desk.undo(first));
    QCOMPARE(desk.value(a), "-");
    QCOMPARE(desk.undoLast()->id, third);
    QVERIFY(!desk.undo(999));
}

/// The second implementation keeps whole copies of the desk.
void TestDeskStore::randomChangesAndUndosAgreeWithASlowDesk()
{
    using Copy = std::map<QString, QByteArray>;
    QRandomGenerator random(9);
    for (int round = 0; round < 5; ++round) {
        Desk desk;
        QList<Copy> states{Copy()}; // the desk after each change that stands
        for (int step = 0; step < 40; ++step) {
            const QString key = QString::number(random.bounded(4));
            Copy next = states.last();
            if (random.bounded(4) == 0) {
                QCOMPARE(desk.undoLast().has_value(), states.size() > 1);
                if (states.size() > 1)
                    states.removeLast();
            } else if (random.bounded(3) == 0) {
                QCOMPARE(desk.remove(key), next.erase(key) > 0);
                if (next != states.last())
                    states.append(next);
            } else {
                next[key] = QByteArray::number(random.bounded(3));
                desk.put(key, next[key]);
                if (next != states.last())
                    states.append(next);
            }
            Copy stored;
            for (const DeskEntry &entry : *desk.writer->desk.all(kind))
                stored[entry.key] = entry.value;
            QVERIFY(stored == states.last());
        }
    }
}

QTEST_GUILESS_MAIN(TestDeskStore)
#include "tst_deskstore.moc"
