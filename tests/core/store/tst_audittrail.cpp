// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditlog.h"
#include "core/store/audittrail.h"
#include "tests/core/store/storetest.h"

#include <QElapsedTimer>

/// Whether whatever is done to the audit trail shows, and where.
class TestAuditTrail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedTrailIsWhole();
    void everyChangeOfOneEntryIsFound();
    void everyRemovalIsFoundAndNamed();
    void everyExchangeOfTwoEntriesIsFound();
    void everyCutIsFoundAlsoWhenTheCounterWasSetBack();
    void aTrailWrittenAnewWithoutTheKeyIsFound();
    void randomTamperingIsAlwaysFound();
    void whatIsWrittenBehindACutShowsTheCut();
    void anErasedDetailLeavesTheTrailWhole();
    void aCutMadeWhileTheCacheWasClosedStaysKnown();
    void anOlderCopyPutBackShowsInTheTrail();
    void aCacheBegunAnewSaysWhichEntriesWentWithTheOldOne();
    void aSealOfAnOlderVersionIsReadAndRenewed();
    void aLongTrailIsFollowedQuickly();
};

using namespace StoreTest;
using Kind = AuditFault::Kind;

namespace
{
constexpr int some = 12;

/// A cache with some entries in its trail.
class Trail : public Fixture
{
public:
    explicit Trail(int entries = some)
    {
        commit([entries](CacheWriter &open) -> Result<void> {
            for (int i = 1; i <= entries; ++i) {
                const Result<void> done = open.audit.append(
                    at(i), QStringLiteral("li"), QStringLiteral("did"), QStringLiteral("第 %1").arg(i));
                if (!done)
                    return done;
            }
            return {};
        });
        if (!writer->settle())
            qFatal("cannot settle");
    }
    /// What somebody does who has the data key's cache open and not the program.
    void tamper(const QByteArray &sql)
    {
        if (const Result<void> done = writer->database().execute(sql); !done)
            qFatal("%s: %s", sql.constData(), qPrintable(done.error().detail));
    }
    AuditVerification verified()
    {
        const Result<AuditVerification> found = (*cache->openReader())->verifyAudit();
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    /// After `sql`, which is taken back.
    AuditVerification verifiedAfter(const QByteArray &sql)
    {
        tamper("SAVEPOINT tampering; " + sql);
        const Result<AuditVerification> found = writer->audit.verify(sealed());
        tamper("ROLLBACK TO tampering; RELEASE tampering");
        return *found;
    }
    [[nodiscard]] std::optional<AuditHead> sealed() const
    {
        return CacheSeal(cache->paths().seal(), key()).read().progress.audit;
    }
    void reopen()
    {
        writer.reset();
        cache.reset();
        Result<std::unique_ptr<Cache>> opened = Cache::open(path(), key());
        if (!opened)
            qFatal("%s (%s)", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        cache = *std::move(opened);
        openWriter();
    }
    void add(const QString &what)
    {
        commit(
            [&what](CacheWriter &open) { return open.audit.append(at(99), QStringLiteral("wang"), what); });
    }
};

QByteArray number(int value)
{
    return QByteArray::number(value);
}

/// Also where a single entry was removed behind the first or at the end.
bool names(const AuditVerification &found, Kind kind, qint64 from, qint64 to)
{
    return std::any_of(found.faults.begin(), found.faults.end(), [&](const AuditFault &fault) {
        return fault.kind == kind && fault.from == from && fault.to == to;
    });
}
} // namespace

void TestAuditTrail::anUntouchedTrailIsWhole()
{
    Trail empty(0);
    QVERIFY(empty.verified().isWhole());
    Trail trail;
    const AuditVerification found = trail.verified();
    QVERIFY2(found.isWhole(), qPrintable(found.text()));
    QCOMPARE(found.entries, some);
    QCOMPARE(found.head.number, some);
    QVERIFY(found.since == at(1));
    QVERIFY(found.sealed == some);
    QVERIFY(found.remarks().isEmpty());
    trail.reopen();
    QVERIFY(trail.verified().isWhole());
}

void TestAuditTrail::everyChangeOfOneEntryIsFound()
{
    Trail trail;
    for (int entry = 1; entry <= some; ++entry) {
        for (const char *change :
             {"at = at + 1", "who = 'wang'", "who = ''", "what = 'dod'", "detail = detail || ' '",
              "detail = ''", "mark = zeroblob(17)", "mark = NULL", "link = zeroblob(32)", "link = NULL",
              "who = who || what, what = ''", "mark = x'02' || zeroblob(32), detail = ''"}) {
            const AuditVerification found = trail.verifiedAfter(QByteArray("UPDATE audit SET ") + change +
                                                                " WHERE id = " + number(entry));
            QVERIFY2(!found.isWhole(), change);
            QVERIFY2(names(found, Kind::Changed, entry, entry), change);
        }
    }
    QVERIFY(trail.verified().isWhole());
}

void TestAuditTrail::everyRemovalIsFoundAndNamed()
{
    Trail trail;
    for (int from = 1; from <= some; ++from) {
        for (int to = from; to <= some; ++to) {
            const AuditVerification found = trail.verifiedAfter("DELETE FROM audit WHERE id BETWEEN " +
                                                                number(from) + " AND " + number(to));
            QVERIFY(names(found, to == some ? Kind::CutOff : Kind::Missing, from, to));
        }
        // one that was removed, and those behind it renumbered
        if (from < some) {
            const AuditVerification found = trail.verifiedAfter(
                "DELETE FROM audit WHERE id = " + number(from) +
                "; UPDATE audit SET id = id - 1 WHERE id > " + number(from) +
                "; UPDATE sqlite_sequence SET seq = " + number(some - 1) + " WHERE name = 'audit'");
            QVERIFY(names(found, Kind::Changed, from, from));
        }
    }
}

void TestAuditTrail::everyExchangeOfTwoEntriesIsFound()
{
    Trail trail;
    for (int a = 1; a < some; ++a) {
        for (int b = a + 1; b <= some; ++b) {
            const AuditVerification moved =
                trail.verifiedAfter("UPDATE audit SET id = 1000 WHERE id = " + number(a) +
                                    "; UPDATE audit SET id = " + number(a) + " WHERE id = " + number(b) +
                                    "; UPDATE audit SET id = " + number(b) + " WHERE id = 1000");
            QVERIFY(names(moved, Kind::Changed, a, a));
            QVERIFY(names(moved, Kind::Changed, b, b));
        }
    }
}

void TestAuditTrail::everyCutIsFoundAlsoWhenTheCounterWasSetBack()
{
    Trail trail;
    for (int kept = 0; kept < some; ++kept) {
        const QByteArray cut = "DELETE FROM audit WHERE id > " + number(kept);
        QVERIFY(names(trail.verifiedAfter(cut), Kind::CutOff, kept + 1, some));
        const QByteArray setBack =
            cut + "; UPDATE sqlite_sequence SET seq = " + number(kept) + " WHERE name = 'audit'";
        QVERIFY(names(trail.verifiedAfter(setBack), Kind::CutOff, kept + 1, some));
        // without the seal the cache alone cannot know, and that is said
        trail.tamper("SAVEPOINT tampering; " + setBack);
        const Result<AuditVerification> unsealed = trail.writer->audit.verify(std::nullopt);
        trail.tamper("ROLLBACK TO tampering; RELEASE tampering");
        QVERIFY(unsealed->isWhole() && !unsealed->remarks().isEmpty());
    }
}

void TestAuditTrail::aTrailWrittenAnewWithoutTheKeyIsFound()
{
    Trail trail;
    const SecretBytes other = SecretBytes::copyOf(QByteArray(32, 'x'));
    QByteArray before;
    QByteArray sql;
    for (int i = 1; i <= some; ++i) {
        const AuditTrail::Mark mark{false, false, QByteArray(AuditTrail::saltSize, 's')};
        const QByteArray detail = "forged";
        before = AuditTrail::link(other.view(), before, {i, at(i).seconds, "li", "did", detail}, mark);
        sql += "UPDATE audit SET detail = 'forged', mark = x'" + mark.kept().toHex() + "', link = x'" +
               before.toHex() + "' WHERE id = " + number(i) + ";";
    }
    const AuditVerification found = trail.verifiedAfter(sql);
    QCOMPARE(found.faultCount, some + 1); // each of them, and the seal
    QVERIFY(names(found, Kind::NotTheSealed, some, some));
}

void TestAuditTrail::randomTamperingIsAlwaysFound()
{
    Trail trail(40);
    QRandomGenerator random(7);
    const auto any = [&random] { return number(random.bounded(1, 41)); };
    for (int round = 0; round < 600; ++round) {
        const QByteArray one = any();
        QByteArray sql;
        switch (round % 6) {
        case 0:
            sql = "DELETE FROM audit WHERE id = " + one;
            break;
        case 1:
            sql = "UPDATE audit SET detail = 'x' || hex(randomblob(4)) WHERE id = " + one;
            break;
        case 2: // one entry's whole content at another's place
            sql =
                "UPDATE audit SET (at, who, what, detail, mark, link) = (SELECT at, who, what, detail, mark, "
                "link FROM audit WHERE id = " +
                one + ") WHERE id = " + number(one.toInt() % 40 + 1);
            break;
        case 3:
            sql = "DELETE FROM audit WHERE id > " + number(random.bounded(0, 40));
            break;
        case 4: // one put in between
            sql = "UPDATE audit SET id = id + 1000 WHERE id > " + one +
                  "; INSERT INTO audit (id, at, who, what, detail, mark, link) SELECT id + 1, at, who, what, "
                  "'added', mark, link FROM audit WHERE id = " +
                  one + "; UPDATE audit SET id = id - 999 WHERE id > 1000";
            break;
        default:
            sql = "UPDATE audit SET link = randomblob(32) WHERE id = " + one;
        }
        const AuditVerification found = trail.verifiedAfter(sql);
        QVERIFY2(!found.isWhole() && !found.faults.isEmpty() && !found.text().isEmpty(), sql.constData());
    }
    QVERIFY(trail.verified().isWhole());
}

void TestAuditTrail::whatIsWrittenBehindACutShowsTheCut()
{
    Trail trail;
    trail.tamper("DELETE FROM audit WHERE id > 9");
    trail.add(QStringLiteral("went-on"));
    AuditVerification found = trail.verified();
    QVERIFY(names(found, Kind::Missing, 10, 12));
    QCOMPARE(found.head.number, 13);
    trail.reopen(); // the seal is of after the cut now
    QVERIFY(names(trail.verified(), Kind::Missing, 10, 12));
}

void TestAuditTrail::anErasedDetailLeavesTheTrailWhole()
{
    Trail trail;
    trail.commit([](CacheWriter &open) -> Result<void> {
        for (const qint64 entry : {3, 12, 12}) { // a second time changes nothing
            if (const Result<void> erased = open.audit.eraseDetail(entry); !erased)
                return erased;
        }
        return open.audit.append(at(50), QStringLiteral("li"), QStringLiteral("person-erased"));
    });
    AuditVerification found = trail.verified();
    QVERIFY2(found.isWhole(), qPrintable(found.text()));
    QCOMPARE(found.erasedDetails, 2);
    QCOMPARE(found.remarks().size(), 1);
    const QList<AuditEntry> entries = *trail.writer->audit.newest(some + 1);
    QVERIFY(entries[1].isErased && entries[1].detail.isEmpty());
    QVERIFY(!entries[0].isErased);
    QVERIFY(!trail.verifiedAfter("UPDATE audit SET detail = 'put back' WHERE id = 3").isWhole());
}

void TestAuditTrail::aCutMadeWhileTheCacheWasClosedStaysKnown()
{
    Trail trail;
    // with the key and another program: neither generation nor seal know of it
    trail.tamper("DELETE FROM audit WHERE id > 10; UPDATE sqlite_sequence SET seq = 10 WHERE name = 'audit'");
    trail.reopen();
    const AuditVerification found = trail.verified();
    QVERIFY(names(found, Kind::Missing, 11, 12));
    QVERIFY(names(found, Kind::NotTheSealed, 13, 13));
    trail.reopen();
    QCOMPARE(trail.verified().faultCount, found.faultCount); // said once, and kept
}

void TestAuditTrail::anOlderCopyPutBackShowsInTheTrail()
{
    Trail trail;
    trail.writer.reset();
    const QByteArray older = bytesOf(trail.file());
    trail.openWriter();
    trail.add(QStringLiteral("exported"));
    trail.add(QStringLiteral("printed"));
    QVERIFY(trail.writer->settle());
    trail.writer.reset();
    trail.cache.reset();
    const CachePaths paths{trail.path()};
    QFile::remove(paths.database() + QStringLiteral("-wal"));
    writeBytes(paths.database(), older);
    trail.cache = *Cache::open(trail.path(), key());
    trail.openWriter();
    const AuditVerification found = trail.verified();
    QVERIFY(names(found, Kind::Missing, 13, 14));
    QCOMPARE(trail.writer->audit.newest(1)->first().what, u"cache-older");
    trail.reopen();
    QCOMPARE(trail.verified().faultCount, 1);
}

void TestAuditTrail::aCacheBegunAnewSaysWhichEntriesWentWithTheOldOne()
{
    Trail trail;
    trail.writer.reset();
    trail.cache.reset();
    const CachePaths paths{trail.path()};
    QFile::remove(paths.database());
    Result<std::unique_ptr<Cache>> anew = Cache::beginAnew(trail.path(), key(), {});
    QVERIFY(anew);
    trail.cache = *std::move(anew);
    trail.openWriter();
    const AuditVerification found = trail.verified();
    QVERIFY2(found.isWhole(), qPrintable(found.text()));
    QCOMPARE(found.replaced.size(), 1);
    QCOMPARE(found.replaced.first().to, some);
    QCOMPARE(found.head.number, some + 1);
}

void TestAuditTrail::aSealOfAnOlderVersionIsReadAndRenewed()
{
    Trail trail;
    const CacheSeal seal(trail.cache->paths().seal(), key());
    SealedProgress progress = seal.read().progress;
    progress.audit.reset();
    QVERIFY(seal.write(progress));
    QCOMPARE(bytesOf(trail.cache->paths().seal()).size(), CacheSeal::sizeWithoutAudit);
    QVERIFY(!trail.verified().sealed);
    trail.reopen();
    QVERIFY(trail.cache->findings().isEmpty());
    QVERIFY(trail.verified().sealed == some);
}

void TestAuditTrail::aLongTrailIsFollowedQuickly()
{
    constexpr int many = 100'000;
    QElapsedTimer timer;
    timer.start();
    Trail trail(many);
    const qint64 written = timer.restart();
    const AuditVerification found = trail.verified();
    qInfo("%d entries: written in %lld ms, followed in %lld ms", many, written, timer.elapsed());
    QVERIFY(found.isWhole());
    QCOMPARE(found.entries, many);
    const Result<AuditVerification> left = (*trail.cache->openReader())->verifyAudit([] { return true; });
    QVERIFY(!left && left.error().kind == Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
