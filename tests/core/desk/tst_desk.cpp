// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/auditwords.h"
#include "tests/core/desk/desktest.h"

#include <QTest>

using namespace DeskExamples;
using namespace std::chrono_literals;

class TestDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsKeptWithWhoAndWhen();
    void theSameKeyReplacesAndAnotherOneAdds();
    void savingTheSameAgainDoesNothing();
    void removedIsGoneAndRemovingAgainIsSaid();
    void undoTakesBackOneChangeAfterTheOther();
    void oneChangeIsTakenBackWhateverCameLater();
    void everyChangeIsInTheAuditLog();
    void theAuditLogHasAWordForEveryKind();
    void aChangeThatFailsLeavesNoTrace();
    void readersOfTheirOwnSeeTheSame();
    void anEntryThatCannotBeReadIsNamed();
    void tablesComeInTheOrderInWhichTheyWereEntered();
    void thresholdsAreOneOfTheAccount();
};

void TestDesk::everyKindIsKeptWithWhoAndWhen()
{
    DeskRoom room;
    DeskKinds::each([&room]<class T>() {
        room.clock.advance(60s);
        QVERIFY(room.save(full<T>()));
        const QList<DeskRecord<T>> records = room.all<T>();
        QCOMPARE(records.size(), 1);
        QVERIFY(same(records[0].value, full<T>()));
        QCOMPARE(records[0].at, Instant::of(room.clock.now()));
        QCOMPARE(records[0].who, QStringLiteral("li"));
    });
    DeskKinds::each([&room]<class T>() { QCOMPARE(room.all<T>().size(), 1); });
}

void TestDesk::theSameKeyReplacesAndAnotherOneAdds()
{
    DeskRoom room;
    QVERIFY(room.save(full<PlatformCount>()));
    PlatformCount later = full<PlatformCount>();
    later.count = 4999;
    QVERIFY(room.save(later));
    QVERIFY(room.save(bare<PlatformCount>()));
    const QList<DeskRecord<PlatformCount>> records = room.all<PlatformCount>();
    QCOMPARE(records.size(), 2);
    QCOMPARE(records[0].value, later);
    DeskReader reader = room.reader();
    const auto april = reader.find<PlatformCount>(QStringLiteral("2026-04"));
    QVERIFY(april && *april);
    QCOMPARE((*april)->value, later);
    const auto none = reader.find<PlatformCount>(QStringLiteral("2025-04"));
    QVERIFY(none && !*none);
}

void TestDesk::savingTheSameAgainDoesNothing()
{
    DeskRoom room;
    QVERIFY(room.save(full<Note>()));
    const Instant first = room.all<Note>()[0].at;
    room.clock.advance(60s);
    QVERIFY(room.save(full<Note>()));
    QCOMPARE(room.all<Note>()[0].at, first);
    QCOMPARE(room.audit().size(), 1);
}

void TestDesk::removedIsGoneAndRemovingAgainIsSaid()
{
    DeskRoom room;
    QVERIFY(room.save(full<SavedView>()));
    QVERIFY(room.edit([](Desk &desk) { return desk.remove(full<SavedView>()); }));
    QCOMPARE(room.all<SavedView>().size(), 0);
    const Result<void> again = room.edit([](Desk &desk) { return desk.remove(full<SavedView>()); });
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Missing);
    QVERIFY(again.error().message.contains(full<SavedView>().name));
}

void TestDesk::undoTakesBackOneChangeAfterTheOther()
{
    DeskRoom room;
    QVERIFY(room.save(full<PlatformCount>()));
    PlatformCount later = full<PlatformCount>();
    later.count = 4999;
    QVERIFY(room.save(later));
    QVERIFY(room.edit([&later](Desk &desk) { return desk.remove(later); }));

    const QString said = DeskKind<PlatformCount>::title() + QStringLiteral(": 2026-04");
    QCOMPARE(room.undo(), said);
    QCOMPARE(room.all<PlatformCount>()[0].value, later);
    QCOMPARE(room.undo(), said);
    QCOMPARE(room.all<PlatformCount>()[0].value, full<PlatformCount>());
    QCOMPARE(room.undo(), said);
    QCOMPARE(room.all<PlatformCount>().size(), 0);
    QVERIFY(room.save(full<Consent>())); // what was agreed to is not taken back in passing
    QCOMPARE(room.undo(), std::nullopt);
    QCOMPARE(room.all<Consent>().size(), 1);
    QVERIFY(room.save(later)); // and life goes on
    QCOMPARE(room.all<PlatformCount>()[0].value, later);
}

void TestDesk::oneChangeIsTakenBackWhateverCameLater()
{
    DeskRoom room;
    const auto edited = [&room](const std::function<Result<bool>(Desk &)> &job) {
        std::optional<qint64> revision;
        const Result<void> done = room.edit([&](Desk &desk) -> Result<void> {
            const Result<bool> outcome = job(desk);
            revision = desk.revision();
            return outcome ? Result<void>() : Result<void>(outcome.error());
        });
        return done ? revision : std::nullopt;
    };
    const auto takeBack = [&room](qint64 revision) {
        std::optional<QString> what;
        const Result<void> done = room.edit([&](Desk &desk) -> Result<void> {
            const Result<std::optional<QString>> undone = desk.undo(revision);
            what = undone ? *undone : undone.error().message;
            return {};
        });
        return done ? what : std::optional(done.error().message);
    };
    const std::optional<qint64> count = edited([](Desk &desk) { return desk.save(full<PlatformCount>()); });
    const std::optional<qint64> note = edited([](Desk &desk) { return desk.save(full<Note>()); });
    QVERIFY(count && note);
    QVERIFY(!edited([](Desk &desk) { return desk.save(full<Note>()); })); // it stands there already

    QCOMPARE(takeBack(*count), DeskKind<PlatformCount>::title() + QStringLiteral(": 2026-04"));
    QCOMPARE(room.all<PlatformCount>().size(), 0);
    QCOMPARE(room.all<Note>().size(), 1);
    QCOMPARE(takeBack(*count), std::nullopt); // once
    QCOMPARE(room.all<Note>().size(), 1);

    Note other = full<Note>();
    other.text = QStringLiteral("other");
    QVERIFY(edited([&other](Desk &desk) { return desk.save(other); }));
    QCOMPARE(takeBack(*note), std::nullopt); // it was changed since
    QCOMPARE(room.all<Note>()[0].value.text, other.text);

    const std::optional<qint64> removal = edited([&other](Desk &desk) -> Result<bool> {
        const Result<void> removed = desk.remove(other);
        return removed ? Result<bool>(true) : Result<bool>(removed.error());
    });
    QVERIFY(removal);
    QVERIFY(room.save(full<TariffLine>()));
    QVERIFY(takeBack(*removal));
    QCOMPARE(room.all<Note>()[0].value.text, other.text);
    QCOMPARE(room.all<TariffLine>().size(), 1);
    QVERIFY(room.audit().constFirst().startsWith(QStringLiteral("li desk-undone note")));
}

void TestDesk::theAuditLogHasAWordForEveryKind()
{
    DeskKinds::each([]<class T>() {
        QCOMPARE(AuditWords::detail(QStringLiteral("desk-saved"), DeskKind<T>::name()), DeskKind<T>::title());
        QCOMPARE(AuditWords::detail(QStringLiteral("desk-saved"), DeskKind<T>::title()),
                 DeskKind<T>::title()); // as it once was written
    });
}

void TestDesk::everyChangeIsInTheAuditLog()
{
    DeskRoom room;
    QVERIFY(room.save(full<TariffLine>()));
    QVERIFY(room.save(full<Note>()));
    QVERIFY(room.edit([](Desk &desk) { return desk.remove(full<TariffLine>()); }, QStringLiteral("wang")));
    QVERIFY(room.undo());
    const QString tariff = QStringLiteral("tariff: CMCC, sameflowcard, ali_2"); // in no language
    QCOMPARE(room.audit(), (QStringList{QStringLiteral("li desk-undone ") + tariff,
                                        QStringLiteral("wang desk-removed ") + tariff,
                                        QStringLiteral("li desk-saved note: card:89860000000000000001"),
                                        QStringLiteral("li desk-saved ") + tariff}));
    QVERIFY(
        !room.audit().join(QString()).contains(full<Note>().text)); // what a note says is nobody's business
}

void TestDesk::aChangeThatFailsLeavesNoTrace()
{
    DeskRoom room;
    TariffLine wrong = bare<TariffLine>();
    wrong.source.clear();
    const Result<void> done = room.edit([&wrong](Desk &desk) -> Result<void> {
        if (const Result<bool> saved = desk.save(full<TariffLine>()); !saved)
            return saved.error();
        const Result<bool> saved = desk.save(wrong);
        return saved ? Result<void>() : Result<void>(saved.error());
    });
    QVERIFY(!done);
    QCOMPARE(room.all<TariffLine>().size(), 0);
    QCOMPARE(room.audit(), QStringList());
}

void TestDesk::readersOfTheirOwnSeeTheSame()
{
    DeskRoom room;
    QVERIFY(room.save(full<DeadlineCase>()));
    const Result<std::unique_ptr<CacheReader>> connection = room.fixture.cache->openReader();
    QVERIFY(connection);
    DeskReader reader(**connection);
    const Result<QList<DeskRecord<DeadlineCase>>> records = reader.all<DeadlineCase>();
    QVERIFY(records);
    QCOMPARE(records->size(), 1);
    QCOMPARE(records->first().value, full<DeadlineCase>());
}

void TestDesk::anEntryThatCannotBeReadIsNamed()
{
    DeskRoom room;
    QVERIFY(room.save(full<TariffLine>()));
    room.fixture.commit([](CacheWriter &cache) -> Result<void> {
        const Result<qint64> put =
            cache.desk.put(DeskKind<TariffLine>::name(), QStringLiteral("[\"CUCC\",\"GREcard\",null]"),
                           "{\"vendor\":\"CUCC\",\"future\":1}", QStringLiteral("li"), Instant{});
        return put ? Result<void>() : Result<void>(put.error());
    });
    DeskReader reader = room.reader();
    const Result<QList<DeskRecord<TariffLine>>> records = reader.all<TariffLine>();
    QVERIFY(!records);
    QCOMPARE(records.error().kind, Error::Kind::Damaged);
    QVERIFY(records.error().message.contains(QStringLiteral("CUCC, GREcard")));
}

void TestDesk::tablesComeInTheOrderInWhichTheyWereEntered()
{
    DeskRoom room;
    for (const int month : {5, 2, 9, 1}) {
        RebateTiers table = bare<RebateTiers>();
        table.effectiveFrom = QDate(2026, month, 1);
        QVERIFY(room.save(table));
    }
    QList<int> months;
    for (const DeskRecord<RebateTiers> &record : room.all<RebateTiers>())
        months.append(record.value.effectiveFrom.month());
    QCOMPARE(months, (QList<int>{5, 2, 9, 1}));
}

void TestDesk::thresholdsAreOneOfTheAccount()
{
    DeskRoom room;
    DeskReader reader = room.reader();
    const auto before = reader.thresholds();
    QVERIFY(before && !*before);
    QVERIFY(room.save(full<BalanceThresholds>()));
    QVERIFY(room.save(bare<BalanceThresholds>()));
    const auto after = reader.thresholds();
    QVERIFY(after && *after);
    QCOMPARE((*after)->value, bare<BalanceThresholds>());
    QCOMPARE(room.all<BalanceThresholds>().size(), 1);
}

QTEST_GUILESS_MAIN(TestDesk)
#include "tst_desk.moc"
