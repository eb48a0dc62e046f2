// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "tests/core/store/readingtest.h"

/// Whether a cache that an older version of the program really wrote goes on in this one.
class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCacheOfSchemaOneIsBroughtUpToDateWithAllItHolds();
    void aCacheOfSchemaTwoSaysInItsRowsWhatWasRead();
    void aReadingThatCannotBeReadDoesNotKeepACacheClosed();
    void aReaderDoesNotTakeAnOlderSchema();
    void aStepThatFailsLeavesTheOldCache();
    void theEntriesOfSchemaFourAreTakenIntoTheChainAsTheyAre();
    void theKeyOfSchemaFiveLastsAndGoesAsTheSystemSays();
    void theUpgradedSchemaIsTheFreshOne();
};

using namespace StoreTest;
using namespace ReadingTest;

namespace
{
/// A copy of the file that the program wrote when its schema was
/// 1: cards 1 to 3, of which 3 changed once and a complete pass saw all; a run, a balance, a voucher, an
///    audit entry.
/// 2: cards 1 to 5. Card 1 changed; of card 2 an identity was read between two details with different IMEIs,
///    of 3 a detail and then an identity, of 4 an identity, of 5 a detail that says nothing.
/// 3: the same, brought up to 3.
/// 4: the same, brought up to 4; three audit entries, of which the second was removed.
/// 5: the same, brought up to 5; a key. Its seal lies beside it in data.
class OldCache
{
public:
    explicit OldCache(int schema = 1)
    {
        const QString stored =
            QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/core/store/data/schema-%1.cache.db").arg(schema);
        writeBytes(path(), bytesOf(stored));
    }
    [[nodiscard]] QString path() const { return CachePaths{m_directory.path()}.database(); }
    [[nodiscard]] QString directory() const { return m_directory.path(); }
    [[nodiscard]] std::unique_ptr<Database> open(Database::Role role) const
    {
        Database::Options options;
        options.path = path();
        options.role = role;
        Result<std::unique_ptr<Database>> opened = Database::open(options, key());
        if (!opened)
            qFatal("%s (%s)", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        return *std::move(opened);
    }

private:
    QTemporaryDir m_directory;
};

QString schemaText(Database &database)
{
    return **database.pragma("SELECT group_concat(name || ':' || coalesce(sql, ''), char(10)) FROM (SELECT "
                             "name, sql FROM sqlite_master ORDER BY name)");
}

QString version(Database &database)
{
    return **database.pragma("PRAGMA user_version");
}
} // namespace

void TestMigrations::aCacheOfSchemaOneIsBroughtUpToDateWithAllItHolds()
{
    const OldCache old;
    QCOMPARE(version(*old.open(Database::Role::Writer)), u"1");
    Result<std::unique_ptr<Cache>> cache = Cache::open(old.directory(), key());
    QVERIFY2(cache, cache ? "" : qPrintable(cache.error().detail));
    const Result<std::unique_ptr<CacheWriter>> writer = (*cache)->openWriter();
    QVERIFY(writer);
    CacheWriter &open = **writer;
    QCOMPARE(version(open.database()), QString::number(Migrations::newest()));
    QVERIFY(Migrations::newest() >= 2);

    QVERIFY((*open.cardReader.byId(1))->card == card(1));
    QVERIFY((*open.cardReader.byId(2))->card == fullCard(2));
    QVERIFY((*open.cardReader.byId(3))->card == card(3, QStringLiteral("changed")));
    QCOMPARE(open.cardReader.history(3)->size(), 1);
    QVERIFY(open.journal.part(SyncParts::list)->completedAt == at(2));
    QVERIFY((*open.money.newestBalance())->available == Money{5'000'000});
    QCOMPARE(open.money.vouchers()->first().voucher.number, u"V1");
    QCOMPARE(open.audit.newest(5)->size(), 1);

    QVERIFY(open.transact([](CacheWriter &writing) -> Result<void> {
        const CardUsage usage{{monthUsage()}, {package(1)}, {}};
        if (const Result<bool> saved = writing.usage.save(2, usage, 1, at(9)); !saved)
            return saved.error();
        const Result<bool> saved = writing.details.save(2, detail(2), 1, at(9));
        return saved ? Result<void>() : saved.error();
    }));
    QVERIFY((*open.usage.month(2, april))->usage == monthUsage());
    QVERIFY((*open.details.newest(2))->detail == detail(2));
    QCOMPARE(open.readings.counts(ReadingClass::Detail)->should, 3);
    QVERIFY((*cache)->verify()->isSound());
}

void TestMigrations::aCacheOfSchemaTwoSaysInItsRowsWhatWasRead()
{
    const OldCache old(2);
    QCOMPARE(version(*old.open(Database::Role::Writer)), u"2");
    const Result<std::unique_ptr<Cache>> cache = Cache::open(old.directory(), key());
    QVERIFY2(cache, cache ? "" : qPrintable(cache.error().detail));
    const std::unique_ptr<CacheReader> open = *(*cache)->openReader();
    const auto facts = [&open](qint64 id) { return (*open->cards.byId(id))->facts; };
    QVERIFY(facts(1) == ReadFacts());
    const CardDetail whole = detail(2);
    QVERIFY(facts(2) == (ReadFacts{whole.imei, RealName::Verified, whole.stopThreshold, whole.autoResume,
                                   at(10), at(9)}));
    QVERIFY(facts(3) == (ReadFacts{{}, RealName::Approving, {}, {}, at(4), at(5)}));
    QVERIFY(facts(4) == (ReadFacts{{}, RealName::Verified, {}, {}, {}, at(6)}));
    QVERIFY(facts(5) == (ReadFacts{{}, {}, {}, {}, at(7), {}}));
    QCOMPARE(open->details.history(2)->first().before, QStringLiteral("860000000000001"));
    QCOMPARE((*open->cards.byId(1))->card.remark, QStringLiteral("changed"));
    QCOMPARE(open->cards.history(1)->size(), 1);
    QVERIFY((*cache)->verify()->isSound());
}

void TestMigrations::aReadingThatCannotBeReadDoesNotKeepACacheClosed()
{
    const OldCache old(2);
    QVERIFY(old.open(Database::Role::Writer)
                ->execute("UPDATE card_record SET record = x'ff' WHERE id = (1 << 40) | 2"));
    const Result<std::unique_ptr<Cache>> cache = Cache::open(old.directory(), key());
    QVERIFY(cache);
    const std::unique_ptr<CacheReader> open = *(*cache)->openReader();
    QVERIFY((*open->cards.byId(2))->facts == ReadFacts());
    QCOMPARE((*open->cards.byId(3))->facts.realName, RealName::Approving);
    QCOMPARE((*cache)->verify()->unreadableReadings, 1);
}

void TestMigrations::aReaderDoesNotTakeAnOlderSchema()
{
    const OldCache old;
    const Result<void> taken = Migrations::expectNewest(*old.open(Database::Role::Reader));
    QVERIFY(!taken);
    QCOMPARE(taken.error().code, u"E-S34");
}

void TestMigrations::aStepThatFailsLeavesTheOldCache()
{
    const OldCache old;
    {
        const std::unique_ptr<Database> writer = old.open(Database::Role::Writer);
        // the last table of the second schema cannot be made
        QVERIFY(writer->execute("CREATE TABLE desk_revision (x)"));
        QVERIFY(!Migrations::bringUpToDate(*writer));
        QVERIFY(!writer->inTransaction());
        QCOMPARE(version(*writer), u"1");
        QCOMPARE(**writer->pragma("SELECT count(*) FROM sqlite_master WHERE name = 'usage_month'"), u"0");
        QCOMPARE(**writer->pragma("SELECT count(*) FROM card"), u"3");
        QVERIFY(writer->execute("DROP TABLE desk_revision"));
        QVERIFY(Migrations::bringUpToDate(*writer));
    }
    QVERIFY(Cache::open(old.directory(), key()));
}

void TestMigrations::theEntriesOfSchemaFourAreTakenIntoTheChainAsTheyAre()
{
    const OldCache old(4);
    QCOMPARE(version(*old.open(Database::Role::Writer)), u"4");
    const Result<std::unique_ptr<Cache>> cache = Cache::open(old.directory(), key());
    QVERIFY2(cache, cache ? "" : qPrintable(cache.error().detail));
    const std::unique_ptr<CacheReader> open = *(*cache)->openReader();
    const QList<AuditEntry> entries = *open->audit.newest(5);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].detail, QStringLiteral("清单"));
    QVERIFY(entries[0].isOld && entries[1].isOld);
    const AuditVerification found = *open->verifyAudit();
    QVERIFY2(found.isWhole(), qPrintable(found.text()));
    QCOMPARE(found.takenOver, 2);
    QCOMPARE(found.missingBefore, 1);
    QCOMPARE(found.head.number, 3);
    QVERIFY(found.sealed == 3);
    const std::unique_ptr<CacheWriter> writer = *(*cache)->openWriter();
    QVERIFY(writer->transact([](CacheWriter &writing) {
        return writing.audit.append(at(1), QStringLiteral("li"), QStringLiteral("printed"));
    }));
    QVERIFY(open->verifyAudit()->isWhole());
    QVERIFY(!open->audit.newest(1)->first().isOld);
}

void TestMigrations::theKeyOfSchemaFiveLastsAndGoesAsTheSystemSays()
{
    const OldCache old(5);
    QCOMPARE(version(*old.open(Database::Role::Writer)), u"5");
    const Result<std::unique_ptr<Cache>> cache = Cache::open(old.directory(), key());
    QVERIFY2(cache, cache ? "" : qPrintable(cache.error().detail));
    const std::unique_ptr<CacheReader> open = *(*cache)->openReader();
    const std::optional<AccountSettings> account = *open->account.load();
    QVERIFY(account);
    QCOMPARE(account->keyId, u"LTAIold");
    QCOMPARE(account->secret.view(), QByteArrayView("old secret"));
    QVERIFY(!account->isTemporary() && !account->expires && account->kind == KeyKind::Unstated);
    QVERIFY(account->proxy.mode == ProxySettings::Mode::System);
    QCOMPARE((*open->account.facts())->since, at(3));
    QVERIFY((*cache)->verify()->isSound());
}

void TestMigrations::theUpgradedSchemaIsTheFreshOne()
{
    Fixture fresh;
    for (const int schema : {1, 2, 3, 4, 5}) {
        const OldCache old(schema);
        const std::unique_ptr<Database> upgraded = old.open(Database::Role::Writer);
        QVERIFY(Migrations::bringUpToDate(*upgraded));
        QCOMPARE(schemaText(*upgraded), schemaText(fresh.writer->database()));
    }
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
