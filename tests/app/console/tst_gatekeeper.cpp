// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/gatekeeper.h"
#include "core/base/platform.h"
#include "core/store/cachepaths.h"
#include "core/store/directorylock.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakerandom.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

namespace
{
using namespace std::chrono_literals;
using State = Gatekeeper::State;

const Gatekeeper::Options cheap{.cost = ScryptCost{.log2N = 15, .r = 8, .p = 1}};
constexpr auto *rightWords = "correct horse battery";

SecretBytes words(const char *text)
{
    return SecretBytes::copyOf(text);
}

Consent consent()
{
    return {QStringLiteral("privacy"), QStringLiteral("2026-03-01"), QDate(2026, 3, 2), QStringLiteral("li")};
}

AccountSettings account()
{
    const QUrl url(QStringLiteral("http://127.0.0.1:9"));
    return {QStringLiteral("demo-key-id"), words("demo-key-secret"), url, url};
}

/// One data directory and the programs that come to it one after the other.
struct Site {
    QTemporaryDir parent;
    QString directory = parent.filePath(QStringLiteral("a/data"));
    FakeClock clock;
    FakeRandom random;
    std::unique_ptr<Gatekeeper> keeper;
    std::optional<OpenedCache> opened;
    std::optional<Error> error;
    QByteArray code;

    /// A new start of the program.
    Gatekeeper &start()
    {
        opened.reset();
        keeper.reset();
        keeper = std::make_unique<Gatekeeper>(directory, clock, random, cheap);
        QObject::connect(keeper.get(), &Gatekeeper::unlocked, keeper.get(),
                         [this](const OpenedCache &cache) { opened = cache; });
        QObject::connect(keeper.get(), &Gatekeeper::failed, keeper.get(),
                         [this](const Error &failed) { error = failed; });
        QObject::connect(keeper.get(), &Gatekeeper::created, keeper.get(),
                         [this](const std::shared_ptr<SecretBytes> &made) {
                             code = QByteArray(made->view().data(), made->size());
                         });
        keeper->look();
        settle();
        return *keeper;
    }
    void settle() const
    {
        QVERIFY(QTest::qWaitFor([this] { return !keeper->isBusy(); }, 20'000));
    }
    void unlock(const char *text, Gatekeeper::Way way = Gatekeeper::Way::PassphraseOrCode)
    {
        error.reset();
        keeper->unlock(words(text), way);
        settle();
    }
    void create()
    {
        error.reset();
        keeper->create(words(rightWords));
        settle();
    }
    /// An account that is kept, and closed again.
    void makeAccount()
    {
        start();
        create();
        keeper->finish(account(), {}, consent());
        settle();
        opened.reset();
        keeper.reset();
    }
    /// The audit trail of what was just opened, newest first: "what detail".
    [[nodiscard]] QStringList trail() const
    {
        QStringList all;
        const Result<std::unique_ptr<CacheReader>> reader = opened->cache->openReader();
        const Result<QList<AuditEntry>> entries = (*reader)->audit.newest(20);
        for (const AuditEntry &entry : entries ? *entries : QList<AuditEntry>())
            all.append(entry.what + u' ' + entry.detail);
        return all;
    }
    [[nodiscard]] CachePaths paths() const { return {directory}; }
};
} // namespace

/// Whether a window gets into a data directory, and nobody else.
class TestGatekeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAccountIsMadeKeptAndUnlocked();
    void whatNobodyKeepsLeavesNothing();
    void whatWasCancelledLeavesNothing();
    void wrongPassphrasesCostWaitsThatSurviveANewStart();
    void theRecoveryCodeOpensToo();
    void anEarlierKeyFileIsPutBack();
    void aCacheWithoutKeyFileIsNotReplaced();
    void whoHoldsTheDirectoryIsSaid();
};

void TestGatekeeper::anAccountIsMadeKeptAndUnlocked()
{
    Site site;
    QCOMPARE(site.start().state(), State::NothingHere);
    QVERIFY(!QDir(site.directory).exists()); // looking writes nothing
    site.create();
    QCOMPARE(site.keeper->state(), State::Made);
    QVERIFY(!site.code.isEmpty());
    site.keeper->finish(account(), {}, consent());
    site.settle();
    QCOMPARE(site.keeper->state(), State::Open);
    QVERIFY(site.opened && site.opened->hasAccount);
    QCOMPARE(site.opened->consents, {consent()});

    QCOMPARE(site.start().state(), State::Locked);
    site.unlock(rightWords);
    QVERIFY2(site.opened.has_value(), site.error ? qPrintable(site.error->message) : "");
    QCOMPARE(site.opened->consents, {consent()}); // what the window compares with the text of now
    const Result<std::unique_ptr<CacheReader>> reader = site.opened->cache->openReader();
    QVERIFY(reader);
    const Result<std::optional<AccountSettings>> kept = (*reader)->account.load();
    QVERIFY(kept && kept->has_value());
    QCOMPARE((*kept)->keyId, account().keyId);
    QVERIFY((*kept)->secret.view() == account().secret.view());

    site.opened.reset();
    site.keeper->lock(); // the same program asks again
    site.settle();
    QCOMPARE(site.keeper->state(), State::Locked);
}

void TestGatekeeper::whatNobodyKeepsLeavesNothing()
{
    Site site;
    site.start();
    site.create();
    QVERIFY(QFile::exists(site.paths().keyFile()));
    site.keeper->discard();
    site.settle();
    QCOMPARE(site.keeper->state(), State::NothingHere);
    QVERIFY(QDir(site.parent.path()).isEmpty());

    site.create(); // and the window is closed before the end
    QCOMPARE(site.keeper->state(), State::Made);
    site.keeper.reset();
    QVERIFY(QDir(site.parent.path()).isEmpty());
}

void TestGatekeeper::whatWasCancelledLeavesNothing()
{
    Site site;
    site.start();
    site.keeper->create(words(rightWords));
    site.keeper->cancel();
    site.settle();
    QCOMPARE(site.keeper->state(), State::NothingHere);
    QVERIFY(site.code.isEmpty());
    QVERIFY(QDir(site.parent.path()).isEmpty());
}

void TestGatekeeper::wrongPassphrasesCostWaitsThatSurviveANewStart()
{
    Site site;
    site.makeAccount();
    site.start();
    for (int i = 0; i < 4; ++i) {
        site.unlock("wrong passphrase");
        QVERIFY(site.error);
        QCOMPARE(site.error->code, QStringLiteral("E-U01"));
        QVERIFY(site.keeper->wait() == 0ms);
    }
    site.unlock("wrong passphrase");
    QVERIFY(site.keeper->wait() == 1s);
    site.clock.advance(1s);
    site.unlock("wrong passphrase");
    QVERIFY(site.keeper->wait() == 2s);

    site.start(); // whoever starts the program anew waits all the same
    QVERIFY(site.keeper->wait() == 2s);
    site.unlock(rightWords); // not even tried
    QVERIFY(!site.opened && !site.error);
    site.clock.setNow(site.clock.now().addDays(-400)); // and a clock set back makes no wait of a year
    site.start();
    QVERIFY(site.keeper->wait() <= 2s && site.keeper->wait() > 0s);

    site.clock.advance(2s);
    site.unlock(rightWords);
    QVERIFY(site.opened);
    QCOMPARE(site.trail().first(2),
             (QStringList{QStringLiteral("unlocked passphrase"), // and what was refused
                          QStringLiteral("unlock-refused 6")}));
    QCOMPARE(site.start().wait(), 0ms); // the right one forgets them
    site.unlock("wrong passphrase");
    QVERIFY(site.keeper->wait() == 0ms);
}

void TestGatekeeper::theRecoveryCodeOpensToo()
{
    Site site;
    site.makeAccount();
    site.start();
    site.unlock("XXXX-XXXX", Gatekeeper::Way::CodeAlone); // mistyped: nothing was tried, nothing counts
    QCOMPARE(site.error->code, QStringLiteral("E-U04"));
    site.unlock(site.code.toLower().replace('-', ' ').constData(), Gatekeeper::Way::CodeAlone);
    QVERIFY(site.opened);
    QCOMPARE(site.trail().first(), QStringLiteral("unlocked recovery-code"));
    site.start();
    site.unlock(site.code.constData()); // typed where the passphrase is asked for
    QVERIFY(site.opened);
    QCOMPARE(site.trail().first(2), (QStringList{QStringLiteral("unlocked recovery-code"),
                                                 QStringLiteral("unlocked recovery-code")}));
}

void TestGatekeeper::anEarlierKeyFileIsPutBack()
{
    Site site;
    site.makeAccount();
    const QString key = site.paths().keyFile();
    QVERIFY(QFile::copy(key, key + QStringLiteral(".prev")));
    QFile file(key);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(60) && file.write("broken") == 6);
    file.close();

    QCOMPARE(site.start().state(), State::Locked);
    QVERIFY(site.keeper->problem());
    QCOMPARE(site.keeper->problem()->code, QStringLiteral("E-S13"));
    QVERIFY(site.keeper->hasPrevious());
    site.keeper->restorePrevious();
    QVERIFY(QTest::qWaitFor([&] { return !site.keeper->isBusy() && !site.keeper->problem(); }));
    QVERIFY(QFile::exists(key + QStringLiteral(".bad"))); // nothing is destroyed
    site.unlock(rightWords);
    QVERIFY(site.opened);
}

void TestGatekeeper::aCacheWithoutKeyFileIsNotReplaced()
{
    Site site;
    site.makeAccount();
    const QString key = site.paths().keyFile();
    QVERIFY(QFile::rename(key, site.parent.filePath(QStringLiteral("elsewhere"))));
    QCOMPARE(site.start().state(), State::WithoutKeyFile);
    QCOMPARE(site.keeper->problem()->code, QStringLiteral("E-S12"));
    site.create(); // refused: it would lose the cache
    QVERIFY(!QFile::exists(key));

    QVERIFY(QFile::rename(site.parent.filePath(QStringLiteral("elsewhere")), key));
    site.keeper->look(); // somebody put it back
    site.settle();
    QCOMPARE(site.keeper->state(), State::Locked);
    site.unlock(rightWords);
    QVERIFY(site.opened);
}

void TestGatekeeper::whoHoldsTheDirectoryIsSaid()
{
    Site site;
    site.makeAccount();
    Result<std::unique_ptr<DirectoryLock>> other = DirectoryLock::take(site.directory, 0ms);
    QVERIFY(other);
    QCOMPARE(site.start().state(), State::HeldByOther);
    QCOMPARE(site.keeper->problem()->code, QStringLiteral("E-S11"));
    QVERIFY2(site.keeper->problem()->message.contains(QString::number(QCoreApplication::applicationPid())),
             qPrintable(site.keeper->problem()->message));
    other->reset();
    site.keeper->look();
    site.settle();
    QCOMPARE(site.keeper->state(), State::Locked);
}

QTEST_GUILESS_MAIN(TestGatekeeper)
#include "tst_gatekeeper.moc"
