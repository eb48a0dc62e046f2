// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/secrets/vault.h"
#include "core/store/backups.h"
#include "core/store/cache.h"
#include "core/store/datakeychange.h"
#include "core/store/stepwatch.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakerandom.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace
{
constexpr auto *words = "a passphrase for tests";
constexpr ScryptCost cheap{15, 8, 1};

/// An account with entries, a backup and a trail.
struct Room {
    QTemporaryDir directory;
    CachePaths paths{directory.path()};
    FakeClock clock;
    FakeRandom random;
    QByteArray code;
    std::optional<Vault::NewDataKey> fresh;

    Room()
    {
        Result<Vault::Created> made = vault().create(words, cheap);
        code = made->recoveryCode.view().toByteArray();
        const std::unique_ptr<Cache> cache = *Cache::create(paths.directory, std::move(made->key));
        {
            const std::unique_ptr<CacheWriter> writer = *cache->openWriter();
            const Result<void> written = writer->transact([&](CacheWriter &open) -> Result<void> {
                for (int i = 0; i < 30; ++i) {
                    const Result<void> noted =
                        open.audit.append(now(), QStringLiteral("li"), QStringLiteral("account-saved"),
                                          QStringLiteral("entry %1").arg(i));
                    if (!noted)
                        return noted;
                }
                return open.account.save({QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-secret"),
                                          QUrl(QStringLiteral("http://127.0.0.1:9")),
                                          QUrl(QStringLiteral("http://127.0.0.1:9"))},
                                         now());
            });
            if (!written || !writer->settle())
                qFatal("cannot write");
        }
        if (!cache->backUp())
            qFatal("no backup");
    }
    [[nodiscard]] Vault vault() { return {paths.keyFile(), paths.database(), random, clock}; }
    [[nodiscard]] Instant now() const { return Instant::of(clock.now()); }
    [[nodiscard]] DataKeyChange change() const { return DataKeyChange(paths); }
    Result<void> prepare(const DataKeyChange::Progress &progress = {},
                         const DataKeyChange::GiveUp &giveUp = {})
    {
        Result<Vault::NewDataKey> key = vault().prepareDataKey(words, cheap);
        if (!key)
            return key.error();
        fresh.emplace(*std::move(key));
        if (const Result<void> written = Vault::writeBeside(*fresh, paths.freshKeyFile()); !written)
            return written;
        const Result<void> done =
            change().prepare(fresh->now, fresh->fresh, clock, QStringLiteral("li"), progress, giveUp);
        if (!done)
            return done;
        return Vault::writeBeside(*fresh, paths.freshKeyFile());
    }
    Result<void> run()
    {
        const Result<void> prepared = prepare();
        return prepared ? change().carryOut() : prepared;
    }
    /// Everything is there and nothing is said about it; whether it is under the new key.
    [[nodiscard]] bool isNewAndWhole()
    {
        const Result<CacheKey> key = vault().unlock(words);
        if (!key)
            qFatal("the passphrase opens nothing");
        const bool isNew = fresh && key->key.view() == fresh->fresh.key.view();
        const Result<std::unique_ptr<Cache>> cache = Cache::open(paths.directory, key->clone());
        if (!cache)
            qFatal("not open: %s", qPrintable(cache.error().message));
        if (!(*cache)->findings().isEmpty())
            qFatal("said: %s", qPrintable((*cache)->findings().constFirst().error().message));
        const std::unique_ptr<CacheReader> reader = *(*cache)->openReader();
        const Result<std::optional<AccountSettings>> account = reader->account.load();
        const Result<AuditVerification> trail = reader->audit.verify((*cache)->sealFound().progress.audit);
        const Result<QList<AuditEntry>> newest = reader->audit.newest(60);
        if (!account || !*account || (*account)->secret.view() != QByteArrayView("demo-secret") || !trail ||
            !trail->isWhole() || !newest)
            qFatal("not whole");
        if (newest->size() != (isNew ? 31 : 30))
            qFatal("entries: %d", int(newest->size()));
        return isNew;
    }
    [[nodiscard]] QStringList leftovers() const
    {
        return QDir(paths.directory)
            .entryList({QStringLiteral("*fresh*"), QStringLiteral("*.rekeying")}, QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] bool anythingIsPlain() const
    {
        for (const QString &name : QDir(paths.directory).entryList(QDir::Files | QDir::Hidden)) {
            QFile file(paths.directory + u'/' + name);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            if (bytes.startsWith("SQLite format 3") || bytes.contains("demo-key-id") ||
                bytes.contains("entry 7"))
                return true;
        }
        return false;
    }
};
} // namespace

/// Whether another data key takes the place of the old one whole or not at all.
class TestDataKeyChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { StepWatch::set({}); }
    void everythingIsUnderTheNewKey();
    void aCrashAtAnyStepLeavesOneOfTheTwo();
    void whoGivesUpKeepsTheOldOne();
    void aTrailThatWasChangedDoesNotLookWhole();
    void roomIsAskedForBefore();
};

void TestDataKeyChange::everythingIsUnderTheNewKey()
{
    Room room;
    const CacheKey old = *room.vault().unlock(words);
    const QString number = room.vault().keyringName();
    const QByteArray oldKeyFile = *SafeFile::read(room.paths.keyFile(), KeyFile::readLimit);
    QVERIFY(!Backups::in(room.paths).isEmpty());
    qint64 told = 0, of = 0;
    QVERIFY(room.prepare([&](qint64 done, qint64 all) { told = done, of = all; }));
    QVERIFY(of > 0 && told == of);
    QVERIFY(!room.anythingIsPlain());
    const Result<void> done = room.change().carryOut();
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QVERIFY(room.isNewAndWhole());
    QCOMPARE(room.leftovers(), QStringList());
    QVERIFY(Backups::in(room.paths).isEmpty()); // which the old key opened
    QVERIFY(!room.anythingIsPlain());
    QVERIFY(!Cache::open(room.paths.directory, old.clone()));
    QCOMPARE(room.vault().unlockWithRecoveryCode(room.code).error().code, u"E-U01");
    QVERIFY(room.vault().unlockWithRecoveryCode(room.fresh->recoveryCode.view()));
    QCOMPARE(room.vault().keyringName(), number); // the same cache
    const std::unique_ptr<Cache> cache = *Cache::open(room.paths.directory, *room.vault().unlock(words));
    QVERIFY(cache->backUp()); // under the new key
    QCOMPARE(cache->backups()->newestGood()->has_value(), true);
}

/// Every step, and every state that it leaves: the mark decides.
void TestDataKeyChange::aCrashAtAnyStepLeavesOneOfTheTwo()
{
    int steps = 0;
    {
        Room room;
        StepWatch::set([&steps](const char *) { return ++steps > 0; });
        QVERIFY(room.run());
    }
    QVERIFY2(steps >= 9, qPrintable(QString::number(steps)));
    bool marked = false;
    for (int end = 1; end <= steps; ++end) {
        Room room;
        int at = 0;
        QByteArray where;
        StepWatch::set([&](const char *step) {
            where = step;
            return ++at < end;
        });
        QVERIFY(!room.run());
        StepWatch::set({});
        QVERIFY2(!room.anythingIsPlain(), where);
        // before the mark the old account opens as it is
        const bool counts = QFile::exists(room.paths.changingKey());
        const Result<bool> finished = room.change().finishInterrupted();
        QVERIFY2(finished && *finished == counts, where);
        QVERIFY2(room.isNewAndWhole() == counts, where);
        QCOMPARE(room.leftovers(), QStringList());
        QCOMPARE(Backups::in(room.paths).isEmpty(), counts);
        QVERIFY2(!marked || counts, where); // there is no way back
        marked = counts;
    }
    QVERIFY(marked);
    // and a second crash while it is being finished
    Room room;
    StepWatch::set([](const char *step) { return QByteArray(step) != "database"; });
    QVERIFY(!room.run());
    StepWatch::set([](const char *step) { return QByteArray(step) != "seal"; });
    QVERIFY(!room.change().finishInterrupted());
    StepWatch::set({});
    QVERIFY(*room.change().finishInterrupted());
    QVERIFY(room.isNewAndWhole());
}

void TestDataKeyChange::whoGivesUpKeepsTheOldOne()
{
    Room room;
    int asked = 0;
    const Result<void> left = room.prepare({}, [&asked] { return ++asked > 2; });
    QVERIFY(!left && left.error().kind == Error::Kind::Cancelled);
    room.change().abandon();
    QCOMPARE(room.leftovers(), QStringList());
    QVERIFY(!room.isNewAndWhole());
    QVERIFY(room.vault().unlockWithRecoveryCode(room.code)); // and the old code is the one that counts
}

void TestDataKeyChange::aTrailThatWasChangedDoesNotLookWhole()
{
    Room room;
    {
        Database::Options options;
        options.path = room.paths.database();
        options.role = Database::Role::Writer;
        const std::unique_ptr<Database> database =
            *Database::open(std::move(options), *room.vault().unlock(words));
        QVERIFY(database->execute("UPDATE audit SET detail = 'nobody did this' WHERE id = 7"));
    }
    QVERIFY(room.run());
    const std::unique_ptr<Cache> cache = *Cache::open(room.paths.directory, *room.vault().unlock(words));
    const std::unique_ptr<CacheReader> reader = *cache->openReader();
    const Result<QList<AuditEntry>> newest = reader->audit.newest(1);
    QCOMPARE(newest->constFirst().what, QStringLiteral("data-key-replaced"));
    QVERIFY2(!newest->constFirst().detail.isEmpty(), "the trail was not whole before");
}

void TestDataKeyChange::roomIsAskedForBefore()
{
    Room room;
    QVERIFY(DataKeyChange::checkRoom(room.paths, 1LL << 40));
    QVERIFY(DataKeyChange::checkRoom(room.paths, -1));
    QCOMPARE(DataKeyChange::checkRoom(room.paths, 1 << 20).error().code, u"E-S46");
}

QTEST_GUILESS_MAIN(TestDataKeyChange)
#include "tst_datakeychange.moc"
