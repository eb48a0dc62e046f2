// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/gatekeeper.h"

#include "app/accountdirectory.h"
#include "app/providerkey.h"
#include "core/base/answer.h"
#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/desk/desk.h"
#include "core/secrets/keyfile.h"
#include "core/store/directorylock.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace
{
using namespace std::chrono_literals;

/// The directory and those above it that are not there yet, deepest first.
QStringList missingDirectories(const QString &directory)
{
    QStringList missing;
    for (QString path = QDir(directory).absolutePath(); !QFileInfo::exists(path);
         path = QFileInfo(path).absolutePath())
        missing.append(path);
    return missing;
}

Result<OpenedCache> regarded(std::shared_ptr<Cache> cache, bool crashedBefore)
{
    const Result<std::unique_ptr<CacheReader>> reader = cache->openReader();
    if (!reader)
        return reader.error();
    const Result<std::optional<AccountSettings>> account = (*reader)->account.load();
    if (!account)
        return account.error();
    OpenedCache opened;
    opened.hasAccount = account->has_value();
    if (const Result<QList<DeskRecord<Consent>>> records = DeskReader(**reader).all<Consent>()) {
        for (const DeskRecord<Consent> &record : *records)
            opened.consents.append(record.value);
    }
    opened.crashedBefore = crashedBefore;
    opened.cache = std::move(cache);
    return opened;
}
} // namespace

struct Gatekeeper::Opening {
    Result<OpenedCache> opened;
    UnlockAttempts attempts;
};

/// The work itself, in the gatekeeper's thread: it knows no signals.
struct Gatekeeper::Site {
    QString directory;
    const Clock &clock;
    RandomSource &random;
    Options options;
    std::unique_ptr<DirectoryLock> lock;
    bool begun = false;          ///< what is in the directory was made by create() and is not kept yet
    std::shared_ptr<Cache> made; ///< whole
    QStringList madeDirectories; ///< deepest first

    [[nodiscard]] Vault vault() const { return AccountDirectory::vault(directory, random, clock); }
    Result<void> takeLock();
    Sighting look();
    Result<void> restorePrevious();
    Opening open(const SecretBytes &words, Way way, UnlockAttempts attempts);
    Result<OpenedCache> openWith(const SecretBytes &words, Way way, UnlockAttempts &attempts);
    Result<std::shared_ptr<SecretBytes>> create(const SecretBytes &passphrase);
    Result<std::shared_ptr<SecretBytes>> make(const SecretBytes &passphrase);
    Result<OpenedCache> finish(const AccountSettings &account, const QList<ProbedRight> &rights,
                               const Consent &consent);
    void discard();
};

Result<void> Gatekeeper::Site::takeLock()
{
    if (lock)
        return {};
    Result<std::unique_ptr<DirectoryLock>> taken = DirectoryLock::take(directory, 0ms);
    if (!taken)
        return taken.error();
    lock = *std::move(taken);
    return {};
}

Gatekeeper::Sighting Gatekeeper::Site::look()
{
    Sighting sighting;
    const Vault keys = vault();
    sighting.hasPrevious = keys.hasPrevious();
    if (!AccountDirectory::hasAccount(directory) && !sighting.hasPrevious) {
        sighting.state = State::NothingHere;
        return sighting;
    }
    if (const Result<void> locked = takeLock(); !locked) {
        const bool busy = locked.error().kind == Error::Kind::Busy;
        sighting.state = busy ? State::HeldByOther : State::Unusable;
        sighting.problem = locked.error();
        return sighting;
    }
    sighting.attempts = UnlockAttempts::load(directory, clock);
    sighting.state = keys.exists() ? State::Locked : State::WithoutKeyFile;
    if (!keys.exists()) {
        sighting.problem = vault().unlock({}).error(); // E-S12, in the vault's words
        return sighting;
    }
    const Result<QByteArray> bytes = SafeFile::read(CachePaths{directory}.keyFile(), KeyFile::readLimit);
    const Result<KeyFile> whole = bytes ? KeyFile::parse(*bytes) : Result<KeyFile>(bytes.error());
    if (!whole)
        sighting.problem = whole.error();
    return sighting;
}

Result<void> Gatekeeper::Site::restorePrevious()
{
    if (const Result<void> locked = takeLock(); !locked)
        return locked;
    return vault().restorePrevious();
}

Gatekeeper::Opening Gatekeeper::Site::open(const SecretBytes &words, Way way, UnlockAttempts attempts)
{
    Result<OpenedCache> opened = openWith(words, way, attempts);
    return {std::move(opened), attempts};
}

Result<OpenedCache> Gatekeeper::Site::openWith(const SecretBytes &words, Way way, UnlockAttempts &attempts)
{
    if (const Result<void> locked = takeLock(); !locked)
        return locked.error();
    Vault keys = vault();
    Result<CacheKey> key = way == Way::CodeAlone ? keys.unlockWithRecoveryCode(words.view())
                                                 : AccountDirectory::unlock(keys, words.view());
    if (!key) {
        if (key.error().code == u"E-U01")
            attempts.addWrong(directory, clock);
        return key.error();
    }
    attempts.forget(directory);
    Result<std::unique_ptr<Cache>> cache = Cache::open(directory, *std::move(key));
    if (!cache)
        return cache.error();
    const Result<bool> crashed = AccountDirectory::moveIn(directory);
    if (!crashed)
        return crashed.error();
    return regarded(*std::move(cache), *crashed);
}

Result<std::shared_ptr<SecretBytes>> Gatekeeper::Site::create(const SecretBytes &passphrase)
{
    madeDirectories = missingDirectories(directory);
    Result<std::shared_ptr<SecretBytes>> code = make(passphrase);
    if (!code)
        discard();
    return code;
}

Result<std::shared_ptr<SecretBytes>> Gatekeeper::Site::make(const SecretBytes &passphrase)
{
    if (const Result<void> locked = takeLock(); !locked)
        return locked.error();
    Vault keys = vault();
    begun = !AccountDirectory::hasAccount(directory) && !keys.hasPrevious(); // else create() refuses
    const ScryptCost cost = options.cost ? *options.cost : AccountDirectory::costForNew(clock);
    Result<Vault::Created> vaultMade = keys.create(passphrase.view(), cost);
    if (!vaultMade)
        return vaultMade.error();
    Result<std::unique_ptr<Cache>> cache = Cache::create(directory, std::move(vaultMade->key));
    if (!cache)
        return cache.error();
    made = *std::move(cache);
    return std::make_shared<SecretBytes>(std::move(vaultMade->recoveryCode));
}

Result<OpenedCache> Gatekeeper::Site::finish(const AccountSettings &account, const QList<ProbedRight> &rights,
                                             const Consent &consent)
{
    Result<std::unique_ptr<CacheWriter>> writer = made->openWriter();
    if (!writer)
        return writer.error();
    const Result<void> kept = (*writer)->transact([&](CacheWriter &writing) -> Result<void> {
        const Instant now = Instant::of(clock.now());
        if (const Result<void> saved = ProviderKey::keep(writing, account, rights, now, consent.who); !saved)
            return saved;
        const Result<bool> agreed = Desk(writing, clock, consent.who).save(consent);
        return agreed ? Result<void>() : agreed.error();
    });
    if (!kept)
        return kept.error();
    if (const Result<void> settled = (*writer)->settle(); !settled)
        return settled.error();
    writer->reset();
    const Result<bool> crashed = AccountDirectory::moveIn(directory);
    if (!crashed)
        return crashed.error();
    begun = false;
    madeDirectories.clear();
    return regarded(std::exchange(made, nullptr), *crashed);
}

/// Only what create() made, while it held the lock, where nothing had been.
void Gatekeeper::Site::discard()
{
    made.reset();
    if (std::exchange(begun, false)) {
        const CachePaths paths{directory};
        QFile::remove(paths.keyFile());
        QFile::remove(paths.seal());
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(paths.database() + QLatin1StringView(suffix));
        SafeFile::removeLeftovers(directory);
    }
    if (AccountDirectory::hasAccount(directory))
        return;
    lock.reset();
    for (const QString &path : std::exchange(madeDirectories, {}))
        QDir().rmdir(path); // stays where somebody put something into it
}

// ---- the facade ----

Gatekeeper::Gatekeeper(QString directory, const Clock &clock, RandomSource &random, QObject *parent)
    : Gatekeeper(std::move(directory), clock, random, Options(), parent)
{
}

Gatekeeper::Gatekeeper(QString directory, const Clock &clock, RandomSource &random, const Options &options,
                       QObject *parent)
    : QObject(parent), m_directory(std::move(directory)), m_clock(clock),
      m_site(new Site{m_directory, clock, random, options, {}, false, {}, {}}), m_anchor(new QObject)
{
    m_thread.setObjectName(QStringLiteral("gatekeeper"));
    m_anchor->moveToThread(&m_thread);
    m_thread.start();
    m_countdown.setInterval(200ms);
    connect(&m_countdown, &QTimer::timeout, this, [this] {
        if (wait() == 0ms)
            m_countdown.stop();
        Q_EMIT waitChanged();
    });
}

Gatekeeper::~Gatekeeper()
{
    QMetaObject::invokeMethod(
        m_anchor, [site = m_site] { site->discard(); }, Qt::BlockingQueuedConnection);
    m_anchor->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

/// `work` in the thread, then `done` here, unless cancel() came between.
template<class Work, class Done> void Gatekeeper::run(Work work, Done done)
{
    using Value = std::invoke_result_t<Work, Site &>;
    auto job = std::make_shared<Work>(std::move(work)); // it may hold what cannot be copied
    auto value = std::make_shared<std::optional<Value>>();
    const std::function<void()> deliver =
        Answer::in(this, [this, value, done = std::move(done), question = m_question] {
            if (question == m_question)
                done(std::move(**value));
        });
    QMetaObject::invokeMethod(m_anchor, [site = m_site, job, value, deliver] {
        value->emplace((*job)(*site));
        deliver();
    });
}

void Gatekeeper::look()
{
    if (m_state == State::Open || m_state == State::Made || m_busy)
        return;
    setBusy(true);
    run([](Site &site) { return site.look(); },
        [this](const Sighting &sighting) {
            setBusy(false);
            settle(sighting);
        });
}

/// The same while something that nobody waits for any more may still be under way.
void Gatekeeper::lookBehind()
{
    run([](Site &site) { return site.look(); },
        [this](const Sighting &sighting) {
            if (!m_busy)
                settle(sighting);
            else
                take(sighting.attempts);
        });
}

void Gatekeeper::settle(const Sighting &sighting)
{
    m_problem = sighting.problem;
    m_hasPrevious = sighting.hasPrevious;
    take(sighting.attempts);
    setState(sighting.state);
}

void Gatekeeper::unlock(SecretBytes words, Way way)
{
    if (m_busy || m_state == State::Open || m_state == State::Made || wait() > 0ms)
        return;
    setBusy(true);
    run([words = std::move(words), way,
         attempts = m_attempts](Site &site) { return site.open(words, way, attempts); },
        [this](const Opening &opening) {
            take(opening.attempts);
            conclude(opening.opened);
        });
}

void Gatekeeper::conclude(const Result<OpenedCache> &opened)
{
    setBusy(false);
    if (!opened) {
        if (opened.error().code == u"E-S13")
            lookBehind(); // there may be an earlier key file
        Q_EMIT failed(opened.error());
        return;
    }
    m_problem.reset();
    setState(State::Open);
    Q_EMIT unlocked(*opened);
}

void Gatekeeper::restorePrevious()
{
    if (m_busy || m_state == State::Open || m_state == State::Made)
        return;
    setBusy(true);
    run([](Site &site) { return site.restorePrevious(); },
        [this](const Result<void> &restored) {
            setBusy(false);
            if (!restored)
                Q_EMIT failed(restored.error());
            look();
        });
}

void Gatekeeper::create(SecretBytes passphrase)
{
    if (m_busy || m_state != State::NothingHere)
        return;
    setBusy(true);
    run([passphrase = std::move(passphrase)](Site &site) { return site.create(passphrase); },
        [this](const Result<std::shared_ptr<SecretBytes>> &code) {
            setBusy(false);
            if (!code) {
                Q_EMIT failed(code.error());
                return;
            }
            setState(State::Made);
            Q_EMIT created(*code);
        });
}

void Gatekeeper::finish(AccountSettings account, QList<ProbedRight> rights, Consent consent)
{
    if (m_busy || m_state != State::Made)
        return;
    setBusy(true);
    run([account = std::move(account), rights = std::move(rights),
         consent = std::move(consent)](Site &site) { return site.finish(account, rights, consent); },
        [this](const Result<OpenedCache> &opened) { conclude(opened); });
}

void Gatekeeper::discard()
{
    if (m_state == State::Open)
        return;
    ++m_question; // what is being made is taken away behind it
    setBusy(true);
    run(
        [](Site &site) {
            site.discard();
            return site.look();
        },
        [this](const Sighting &sighting) {
            setBusy(false);
            settle(sighting);
        });
}

void Gatekeeper::cancel()
{
    if (!m_busy)
        return;
    if (m_state == State::NothingHere || m_state == State::Made)
        return discard();
    ++m_question;
    setBusy(false);
    lookBehind();
}

void Gatekeeper::lock()
{
    if (m_state != State::Open)
        return;
    setState(State::Locked);
    look();
}

void Gatekeeper::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void Gatekeeper::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        Q_EMIT busyChanged();
}

void Gatekeeper::take(const UnlockAttempts &attempts)
{
    m_attempts = attempts;
    if (wait() > 0ms)
        m_countdown.start();
    Q_EMIT waitChanged();
}
