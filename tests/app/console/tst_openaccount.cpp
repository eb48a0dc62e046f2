// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/openaccount.h"
#include "app/console/singleinstance.h"
#include "core/base/notguithread.h"
#include "simulator/simcloud.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Whether an account opens beside a window, synchronises, is followed by its fleet, and closes cleanly; and
/// whether a second window finds the first.
class TestOpenAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountOpensSynchronisesAndCloses();
    void anAccountWithoutKeySaysWhatIsMissing();
    void aSecondWindowAsksTheFirstToShowItself();
};

namespace
{
using namespace std::chrono_literals;

CacheKey someKey()
{
    return {SecretBytes(CacheKey::keySize), SecretBytes(CacheKey::saltSize)};
}

AccountSettings accountOf(const QUrl &url)
{
    return {QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-key-secret"), url, url};
}

struct Room {
    explicit Room(const std::optional<QUrl> &url)
    {
        std::shared_ptr<Cache> cache = *Cache::create(directory.path(), someKey());
        if (url) {
            const std::unique_ptr<CacheWriter> writer = *cache->openWriter();
            saved = bool(writer->transact([&](CacheWriter &open) {
                return open.account.save(accountOf(*url), Instant::of(clock.now()));
            }));
        }
        Result<Connections> connections = Connections::open(cache, Instant::of(clock.now()));
        if (!connections)
            qFatal("no connections: %s", qPrintable(connections.error().message));
        OpenAccount::Setting setting;
        setting.demo = true;
        setting.cloud.unlimited = true;
        NotGuiThread::mark(); // from here on nothing may wait on this thread
        account = std::make_unique<OpenAccount>(*std::move(connections), setting, clock, random);
    }
    ~Room() { NotGuiThread::unmark(); }

    QTemporaryDir directory;
    SystemClock clock;
    SystemRandom random;
    std::unique_ptr<OpenAccount> account;
    bool saved = false;
};
} // namespace

void TestOpenAccount::anAccountOpensSynchronisesAndCloses()
{
    SimOptions options;
    options.cards = 200;
    options.limiter = std::nullopt;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    Room room(cloud.url());
    QVERIFY(room.saved);
    SyncModel &sync = room.account->sync();
    const FleetFeed &fleet = room.account->room().fleet;
    QTRY_COMPARE(fleet.state(), FleetFeed::State::Ready);
    QCOMPARE(sync.state(), SyncModel::State::Never);
    QSignalSpy finished(&sync, &SyncModel::finished);
    sync.sync(SyncOptions{.topics = SyncTopic::List});
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30000);
    QCOMPARE(sync.state(), SyncModel::State::Idle);
    QTRY_COMPARE(fleet.snapshot()->cardCount(), 200u);
    QTRY_VERIFY(fleet.listAsOf());
    QVERIFY(!sync.headline().isEmpty());
    QVERIFY(sync.details().size() >= 2);

    std::optional<Result<void>> closed;
    room.account->close(this, QStringLiteral("asked"),
                        [&closed](const Result<void> &outcome) { closed = outcome; });
    QTRY_VERIFY(closed);
    QVERIFY(*closed);
    room.account.reset();
    NotGuiThread::unmark();
    const Result<std::unique_ptr<Cache>> again = Cache::open(room.directory.path(), someKey());
    const std::unique_ptr<CacheReader> reader = *(*again)->openReader();
    const AuditEntry last = reader->audit.newest(1)->first(); // why it was closed is its last entry
    QCOMPARE(last.what, QStringLiteral("locked"));
    QCOMPARE(last.detail, QStringLiteral("asked"));
    QVERIFY(reader->verifyAudit()->isWhole());
}

void TestOpenAccount::anAccountWithoutKeySaysWhatIsMissing()
{
    Room room(std::nullopt);
    QSignalSpy refused(&room.account->sync(), &SyncModel::refused);
    room.account->sync().syncNow();
    QTRY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.constFirst().constFirst().value<Error>().code, u"E-S31");
    QVERIFY(!room.account->sync().isRunning());
}

void TestOpenAccount::aSecondWindowAsksTheFirstToShowItself()
{
    const QTemporaryDir directory;
    SingleInstance second(directory.path());
    QVERIFY(!second.raiseOther(QString()));
    SingleInstance first(directory.path());
    first.listen();
    QSignalSpy raised(&first, &SingleInstance::raised);
    std::atomic<bool> told = false;
    std::thread other([&] { // another process waits while this one works
        const SingleInstance third(directory.path());
        told = third.raiseOther(QStringLiteral("cards"));
    });
    QTRY_COMPARE(raised.size(), 1);
    QCOMPARE(raised.constFirst().constFirst().toString(), u"cards");
    other.join();
    QVERIFY(told);
}

QTEST_GUILESS_MAIN(TestOpenAccount)
#include "tst_openaccount.moc"
