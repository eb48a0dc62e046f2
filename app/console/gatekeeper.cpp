// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/gatekeeper.h"

#include "app/accountdirectory.h"
#include "app/keyringnote.h"
#include "app/providerkey.h"
#include "app/unlockrecord.h"
#include "core/base/answer.h"
#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/desk/desk.h"
#include "core/secrets/keyfile.h"
#include "core/store/cacherestore.h"
#include "core/store/datakeychange.h"
#include "core/store/directoryerasure.h"
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
    std::shared_ptr<const Backups> backups = nullptr; ///< where the cache is broken
};

/// Of what opens the cache.
struct Gatekeeper::Renewal {
    Result<std::shared_ptr<SecretBytes>> code; ///< null: the passphrase was changed
    UnlockAttempts attempts;
};

/// A secret on its way into the keyring, or the way back from it.
struct Gatekeeper::KeyringWork {
    Result<Vault::KeyringSlot> slot;
    UnlockAttempts attempts;
};

struct Gatekeeper::Replacement {
    std::optional<Error> problem; ///< the old key counts
    std::optional<Error> withoutBackup;
    Opening opening;
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
    std::optional<UnlockRecord> unlocked; ///< not in the audit trail yet
    std::optional<Vault::NewDataKey> newKey;

    [[nodiscard]] Vault vault() const { return AccountDirectory::vault(directory, random, clock); }
    Result<void> takeLock();
    Sighting look();
    Result<void> restorePrevious();
    Opening open(const SecretBytes &words, Way way, UnlockAttempts attempts);
    Result<CacheKey> keyOf(const SecretBytes &words, Way way, UnlockAttempts &attempts);
    Opening openByKeyring(const SecretBytes &secret, UnlockAttempts attempts);
    KeyringWork prepareKeyring(const SecretBytes &passphrase, UnlockAttempts attempts);
    Result<void> addKeyring(const Vault::KeyringSlot &slot, const QString &keeper);
    Renewal removeKeyring(const SecretBytes &words, UnlockAttempts attempts);
    Renewal prepareDataKey(const SecretBytes &passphrase, UnlockAttempts attempts);
    Result<void> replaceDataKey(const DataKeyChange::Progress &progress, const DataKeyChange::GiveUp &giveUp);
    Replacement replaceAndOpen(const DataKeyChange::Progress &progress, const DataKeyChange::GiveUp &giveUp,
                               const UnlockAttempts &attempts);
    Opening openWith(CacheKey key, const UnlockAttempts &attempts);
    Result<OpenedCache> moveIn(Result<std::unique_ptr<Cache>> cache);
    Opening putBack(const Backups &backups, const Backup &backup, const UnlockAttempts &attempts,
                    const Backups::GiveWay &giveWay);
    Result<OpenedCache> beginAnew(const Backups &backups, const AccountSettings &account,
                                  const QList<ProbedRight> &rights, const Consent &consent);
    Result<std::shared_ptr<SecretBytes>> create(const SecretBytes &passphrase);
    Result<std::shared_ptr<SecretBytes>> make(const SecretBytes &passphrase);
    Result<OpenedCache> finish(const AccountSettings &account, const QList<ProbedRight> &rights,
                               const Consent &consent);
    Renewal changePassphrase(const SecretBytes &words, const SecretBytes &next, UnlockAttempts attempts);
    Renewal renewCode(const SecretBytes &passphrase, UnlockAttempts attempts);
    Renewal confirm(const SecretBytes &words, UnlockAttempts attempts) const;
    Renewal counted(Result<std::shared_ptr<SecretBytes>> code, UnlockAttempts attempts) const;
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
    if (const DirectoryErasure erasure(CachePaths{directory}); erasure.isUnderWay()) {
        const Result<void> locked = takeLock();
        const Result<bool> finished = locked ? erasure.finishInterrupted() : Result<bool>(locked.error());
        if (!finished) {
            sighting.state =
                finished.error().kind == Error::Kind::Busy ? State::HeldByOther : State::Unusable;
            sighting.problem = finished.error();
            return sighting;
        }
    }
    if (QFileInfo::exists(CachePaths{directory}.changingKey())) {
        const Result<void> locked = takeLock();
        const Result<bool> finished =
            locked ? DataKeyChange(CachePaths{directory}).finishInterrupted() : Result<bool>(locked.error());
        if (!finished) {
            sighting.state =
                finished.error().kind == Error::Kind::Busy ? State::HeldByOther : State::Unusable;
            sighting.problem = finished.error();
            return sighting;
        }
    }
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
    sighting.keyringEntry = keys.keyringEntry();
    sighting.keyringKeeper = KeyringNote::load(directory).value_or(KeyringNote()).keeper;
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
    Result<CacheKey> key = keyOf(words, way, attempts);
    if (!key)
        return {key.error(), attempts};
    return openWith(*std::move(key), attempts);
}

Result<CacheKey> Gatekeeper::Site::keyOf(const SecretBytes &words, Way way, UnlockAttempts &attempts)
{
    if (const Result<void> locked = takeLock(); !locked)
        return locked.error();
    Vault keys = vault();
    bool byCode = way == Way::CodeAlone;
    Result<CacheKey> key = byCode ? keys.unlockWithRecoveryCode(words.view())
                                  : AccountDirectory::unlock(keys, words.view(), &byCode);
    if (!key) {
        if (key.error().code == u"E-U01")
            attempts.addWrong(directory, clock);
        return key.error();
    }
    unlocked = UnlockRecord{byCode ? UnlockRecord::By::RecoveryCode : UnlockRecord::By::Passphrase,
                            attempts.forget(directory),
                            {}};
    return key;
}

/// What the keyring gave is no guess: it is not counted.
Gatekeeper::Opening Gatekeeper::Site::openByKeyring(const SecretBytes &secret, UnlockAttempts attempts)
{
    if (const Result<void> locked = takeLock(); !locked)
        return {locked.error(), attempts};
    Result<CacheKey> key = vault().unlockWithKeyring(secret);
    if (!key)
        return {key.error(), attempts};
    unlocked = UnlockRecord{UnlockRecord::By::Keyring, attempts.forget(directory), {}};
    return openWith(*std::move(key), attempts);
}

Gatekeeper::KeyringWork Gatekeeper::Site::prepareKeyring(const SecretBytes &passphrase,
                                                         UnlockAttempts attempts)
{
    Result<Vault::KeyringSlot> slot = vault().prepareKeyring(passphrase.view());
    if (slot)
        (void)attempts.forget(directory);
    else if (slot.error().code == u"E-U01")
        attempts.addWrong(directory, clock);
    return {std::move(slot), attempts};
}

Result<void> Gatekeeper::Site::addKeyring(const Vault::KeyringSlot &slot, const QString &keeper)
{
    if (const Result<void> noted = KeyringNote{keeper}.keep(directory); !noted)
        return noted;
    return vault().addKeyring(slot);
}

Gatekeeper::Renewal Gatekeeper::Site::removeKeyring(const SecretBytes &words, UnlockAttempts attempts)
{
    const Result<void> removed = vault().removeKeyring(words.view());
    return counted(removed ? Result<std::shared_ptr<SecretBytes>>(std::shared_ptr<SecretBytes>())
                           : Result<std::shared_ptr<SecretBytes>>(removed.error()),
                   attempts);
}

Gatekeeper::Renewal Gatekeeper::Site::prepareDataKey(const SecretBytes &passphrase, UnlockAttempts attempts)
{
    const ScryptCost cost = options.cost ? *options.cost : AccountDirectory::costForNew(clock);
    newKey.reset();
    Result<Vault::NewDataKey> key = vault().prepareDataKey(passphrase.view(), cost);
    if (!key)
        return counted(key.error(), attempts);
    newKey.emplace(*std::move(key));
    return counted(std::make_shared<SecretBytes>(newKey->recoveryCode.clone()), attempts);
}

Result<void> Gatekeeper::Site::replaceDataKey(const DataKeyChange::Progress &progress,
                                              const DataKeyChange::GiveUp &giveUp)
{
    return AccountDirectory::replaceDataKey(directory, *newKey, clock, progress, giveUp);
}

/// Whatever became of it, the account is opened again: with the key that counts.
Gatekeeper::Replacement Gatekeeper::Site::replaceAndOpen(const DataKeyChange::Progress &progress,
                                                         const DataKeyChange::GiveUp &giveUp,
                                                         const UnlockAttempts &attempts)
{
    const Result<void> replaced = replaceDataKey(progress, giveUp);
    const bool counts = AccountDirectory::isOf(directory, *newKey);
    Replacement done{std::nullopt, std::nullopt,
                     openWith(counts ? newKey->fresh.clone() : newKey->now.clone(), attempts)};
    if (!replaced)
        done.problem = replaced.error();
    if (!counts)
        newKey.reset();
    if (!counts || !done.opening.opened)
        return done;
    const Result<Backup> backup = done.opening.opened->cache->backUp();
    if (!backup)
        done.withoutBackup = Backups::notMade(backup.error());
    return done;
}

Gatekeeper::Opening Gatekeeper::Site::openWith(CacheKey key, const UnlockAttempts &attempts)
{
    made.reset(); // of a beginning that was left
    auto backups =
        std::make_shared<const Backups>(CachePaths{directory}, key.clone(), Platform::exclusiveVfs());
    Result<OpenedCache> opened = moveIn(Cache::open(directory, std::move(key)));
    if (opened || !Cache::isBroken(opened.error()))
        backups.reset();
    return {std::move(opened), attempts, std::move(backups)};
}

Result<OpenedCache> Gatekeeper::Site::moveIn(Result<std::unique_ptr<Cache>> cache)
{
    if (!cache)
        return cache.error();
    const Result<bool> crashed = AccountDirectory::moveIn(directory);
    if (!crashed)
        return crashed.error();
    if (const auto record = std::exchange(unlocked, std::nullopt))
        record->keep(**cache, clock);
    return regarded(*std::move(cache), *crashed);
}

Gatekeeper::Renewal Gatekeeper::Site::counted(Result<std::shared_ptr<SecretBytes>> code,
                                              UnlockAttempts attempts) const
{
    if (code)
        (void)attempts.forget(directory); // what was refused beside an open account is noted there
    else if (code.error().code == u"E-U01")
        attempts.addWrong(directory, clock);
    return {std::move(code), attempts};
}

Gatekeeper::Renewal Gatekeeper::Site::changePassphrase(const SecretBytes &words, const SecretBytes &next,
                                                       UnlockAttempts attempts)
{
    Vault keys = vault();
    const ScryptCost cost = options.cost ? *options.cost : AccountDirectory::costForNew(clock);
    const Result<void> changed = AccountDirectory::changePassphrase(keys, words.view(), next.view(), cost);
    return counted(changed ? Result<std::shared_ptr<SecretBytes>>(std::shared_ptr<SecretBytes>())
                           : Result<std::shared_ptr<SecretBytes>>(changed.error()),
                   attempts);
}

Gatekeeper::Renewal Gatekeeper::Site::renewCode(const SecretBytes &passphrase, UnlockAttempts attempts)
{
    Result<SecretBytes> code = vault().renewRecoveryCode(passphrase.view());
    if (!code)
        return counted(code.error(), attempts);
    return counted(std::make_shared<SecretBytes>(*std::move(code)), attempts);
}

Gatekeeper::Renewal Gatekeeper::Site::confirm(const SecretBytes &words, UnlockAttempts attempts) const
{
    Vault keys = vault();
    bool byCode = false;
    const Result<CacheKey> key = AccountDirectory::unlock(keys, words.view(), &byCode);
    return counted(key ? Result<std::shared_ptr<SecretBytes>>(std::shared_ptr<SecretBytes>())
                       : Result<std::shared_ptr<SecretBytes>>(key.error()),
                   attempts);
}

/// A damaged file is set aside as such; where there is none, somebody chose a backup.
Gatekeeper::Opening Gatekeeper::Site::putBack(const Backups &backups, const Backup &backup,
                                              const UnlockAttempts &attempts, const Backups::GiveWay &giveWay)
{
    using Kind = OpeningFinding::Kind;
    const CachePaths paths{directory};
    if (const Result<void> checked = backups.check(backup.path, giveWay); !checked)
        return {checked.error(), attempts};
    const Kind kind = QFileInfo::exists(paths.database()) ? Kind::Recovered : Kind::PutBack;
    const Result<OpeningFinding> put =
        CacheRestore(paths).begin(backup, kind, Instant::of(clock.now()), giveWay);
    if (!put)
        return {put.error(), attempts};
    return openWith(backups.key(), attempts);
}

Result<OpenedCache> Gatekeeper::Site::beginAnew(const Backups &backups, const AccountSettings &account,
                                                const QList<ProbedRight> &rights, const Consent &consent)
{
    if (!made) { // else its account could not be kept, and it is tried again
        Result<std::unique_ptr<Cache>> cache = Cache::beginAnew(directory, backups.key(), {});
        if (!cache)
            return cache.error();
        made = *std::move(cache);
    }
    return finish(account, rights, consent);
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
      m_site(new Site{m_directory, clock, random, options, {}, false, {}, {}, {}, {}}), m_anchor(new QObject),
      m_keyring(options.keyring, random, options.keyringLimit)
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
    if (m_giveUp)
        *m_giveUp = true;
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
    if (m_state == State::Open || m_state == State::Made || m_state == State::Broken || m_busy)
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
    m_keyringEntry = sighting.keyringEntry;
    m_keyringKeeper = sighting.keyringKeeper;
    take(sighting.attempts);
    setState(sighting.state);
}

void Gatekeeper::unlock(SecretBytes words, Way way)
{
    if (m_busy || m_state == State::Open || m_state == State::Made || m_state == State::Broken ||
        wait() > 0ms)
        return;
    setBusy(true);
    run([words = std::move(words), way,
         attempts = m_attempts](Site &site) { return site.open(words, way, attempts); },
        [this](const Opening &opening) {
            take(opening.attempts);
            conclude(opening);
        });
}

void Gatekeeper::unlockWithKeyring()
{
    if (m_busy || m_state != State::Locked || m_problem || !hasKeyring())
        return;
    setBusy(true);
    setAskingKeyring(true);
    m_keyring.fetch(m_keyringEntry, [this](Result<SecretBytes> secret) {
        if (!secret)
            return refuseKeyring(secret.error());
        setAskingKeyring(false);
        run([secret = *std::move(secret),
             attempts = m_attempts](Site &site) { return site.openByKeyring(secret, attempts); },
            [this](const Opening &opening) {
                take(opening.attempts);
                conclude(opening);
            });
    });
}

/// Says also where another program keeps the secrets than the one that was given this one.
void Gatekeeper::refuseKeyring(const Error &error)
{
    setAskingKeyring(false);
    setBusy(false);
    Q_EMIT failed(KeyringErrors::afterChange(error, m_keyringKeeper, m_keyring.keeper()));
}

void Gatekeeper::setAskingKeyring(bool asking)
{
    if (std::exchange(m_askingKeyring, asking) != asking)
        Q_EMIT busyChanged();
}

void Gatekeeper::openAgain()
{
    if (m_busy || m_state != State::Broken)
        return;
    setBusy(true);
    run([backups = m_backups,
         attempts = m_attempts](Site &site) { return site.openWith(backups->key(), attempts); },
        [this](const Opening &opening) { conclude(opening); });
}

void Gatekeeper::putBack(const Backup &backup)
{
    if (m_busy || m_state != State::Broken)
        return;
    setBusy(true);
    m_giveUp = std::make_shared<std::atomic<bool>>(false);
    run(
        [backups = m_backups, backup, giveUp = m_giveUp, attempts = m_attempts](Site &site) {
            return site.putBack(*backups, backup, attempts, [giveUp] { return giveUp->load(); });
        },
        [this](const Opening &opening) {
            m_giveUp.reset();
            conclude(opening);
        });
}

/// A cache that cannot be opened with the right key is a place of its own.
void Gatekeeper::conclude(const Opening &opening)
{
    if (!opening.backups)
        return conclude(opening.opened);
    setBusy(false);
    m_problem = opening.opened.error();
    m_backups = opening.backups;
    setState(State::Broken);
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
    m_backups.reset();
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
    if (m_busy || (m_state != State::Made && m_state != State::Broken))
        return;
    setBusy(true);
    if (m_state == State::Broken)
        return run([backups = m_backups, account = std::move(account), rights = std::move(rights),
                    consent = std::move(consent)](
                       Site &site) { return site.beginAnew(*backups, account, rights, consent); },
                   [this](const Result<OpenedCache> &opened) { conclude(opened); });
    run([account = std::move(account), rights = std::move(rights),
         consent = std::move(consent)](Site &site) { return site.finish(account, rights, consent); },
        [this](const Result<OpenedCache> &opened) { conclude(opened); });
}

bool Gatekeeper::mayChangeKeys() const
{
    return m_state == State::Open && !m_busy && wait() == 0ms;
}

void Gatekeeper::changePassphrase(SecretBytes words, SecretBytes next)
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    run([words = std::move(words), next = std::move(next),
         attempts = m_attempts](Site &site) { return site.changePassphrase(words, next, attempts); },
        [this](const Renewal &renewal) { conclude(renewal); });
}

void Gatekeeper::renewCode(SecretBytes passphrase)
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    run([words = std::move(passphrase),
         attempts = m_attempts](Site &site) { return site.renewCode(words, attempts); },
        [this](const Renewal &renewal) { conclude(renewal); });
}

void Gatekeeper::confirm(SecretBytes words)
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    run([words = std::move(words),
         attempts = m_attempts](Site &site) { return site.confirm(words, attempts); },
        [this](const Renewal &renewal) {
            take(renewal.attempts);
            setBusy(false);
            if (renewal.code)
                Q_EMIT confirmed();
            else
                Q_EMIT failed(renewal.code.error());
        });
}

void Gatekeeper::addKeyring(SecretBytes passphrase)
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    run([words = std::move(passphrase), attempts = m_attempts](
            Site &site) { return std::make_shared<KeyringWork>(site.prepareKeyring(words, attempts)); },
        [this](const std::shared_ptr<KeyringWork> &work) {
            take(work->attempts);
            storeInKeyring(work);
        });
}

void Gatekeeper::prepareDataKey(SecretBytes passphrase)
{
    if (!mayChangeKeys())
        return;
    setBusy(true);
    run([words = std::move(passphrase),
         attempts = m_attempts](Site &site) { return site.prepareDataKey(words, attempts); },
        [this](const Renewal &renewal) {
            take(renewal.attempts);
            setBusy(false);
            if (renewal.code)
                Q_EMIT dataKeyPrepared(*renewal.code);
            else
                Q_EMIT failed(renewal.code.error());
        });
}

void Gatekeeper::forgetDataKey()
{
    run(
        [](Site &site) {
            site.newKey.reset();
            return true;
        },
        [](bool) {});
}

void Gatekeeper::replaceDataKey()
{
    if (m_busy || m_state != State::Open)
        return;
    setBusy(true);
    m_giveUp = std::make_shared<std::atomic<bool>>(false);
    m_renewsKeyring = hasKeyring();
    const auto progress = [this, &clock = m_clock,
                           last = std::make_shared<std::chrono::nanoseconds>(0)](qint64 done, qint64 of) {
        const std::chrono::nanoseconds now = clock.monotonic();
        if (done < of && now - *last < 200ms)
            return;
        *last = now;
        QMetaObject::invokeMethod(
            this, [this, done, of] { Q_EMIT dataKeyProgressed(done, of); }, Qt::QueuedConnection);
    };
    run(
        [progress, giveUp = m_giveUp, attempts = m_attempts](Site &site) {
            return site.replaceAndOpen(
                progress, [giveUp] { return giveUp->load(); }, attempts);
        },
        [this](const Replacement &done) {
            m_giveUp.reset();
            const bool counts = !done.problem;
            m_renewsKeyring = m_renewsKeyring && counts;
            if (counts)
                m_keyringEntry.clear();
            if (!m_renewsKeyring)
                forgetDataKey();
            Q_EMIT dataKeyReplaced(done.problem, done.withoutBackup);
            if (!done.opening.opened && !done.opening.backups) {
                setBusy(false);
                setState(State::Locked);
                Q_EMIT failed(done.opening.opened.error());
                return look();
            }
            conclude(done.opening);
        });
}

bool Gatekeeper::renewKeyring()
{
    if (m_busy || !std::exchange(m_renewsKeyring, false))
        return false;
    setBusy(true);
    run(
        [attempts = m_attempts](Site &site) {
            Result<Vault::KeyringSlot> slot = site.vault().prepareKeyring(*site.newKey);
            site.newKey.reset();
            return std::make_shared<KeyringWork>(KeyringWork{std::move(slot), attempts});
        },
        [this](const std::shared_ptr<KeyringWork> &work) { storeInKeyring(work); });
    return true;
}

/// First into the keyring, read back, then into the key file: a slot whose secret nobody keeps is never made.
void Gatekeeper::storeInKeyring(const std::shared_ptr<KeyringWork> &work)
{
    if (!work->slot) {
        setBusy(false);
        Q_EMIT failed(work->slot.error());
        return;
    }
    setAskingKeyring(true);
    m_keyring.store(work->slot->entry, work->slot->secret, [this, work](const Result<QString> &keeper) {
        if (!keeper)
            return refuseKeyring(keeper.error());
        setAskingKeyring(false);
        addSlot(work, *keeper);
    });
}

void Gatekeeper::addSlot(const std::shared_ptr<KeyringWork> &work, const QString &keeper)
{
    run([work, keeper](Site &site) { return site.addKeyring(*work->slot, keeper); },
        [this, work, keeper](const Result<void> &added) {
            setBusy(false);
            if (!added) {
                m_keyring.erase(work->slot->entry, [](const Result<void> &) {}); // it opens nothing
                Q_EMIT failed(added.error());
                return;
            }
            m_keyringEntry = work->slot->entry;
            m_keyringKeeper = keeper;
            Q_EMIT keyringAdded(keeper);
        });
}

/// The slot first: from then on what the keyring keeps opens nothing.
void Gatekeeper::removeKeyring(SecretBytes words)
{
    if (!mayChangeKeys() || !hasKeyring())
        return;
    setBusy(true);
    run([words = std::move(words),
         attempts = m_attempts](Site &site) { return site.removeKeyring(words, attempts); },
        [this](const Renewal &renewal) {
            take(renewal.attempts);
            if (!renewal.code) {
                setBusy(false);
                Q_EMIT failed(renewal.code.error());
                return;
            }
            setAskingKeyring(true);
            m_keyring.erase(std::exchange(m_keyringEntry, QString()), [this](const Result<void> &gone) {
                setAskingKeyring(false);
                setBusy(false);
                if (gone)
                    run(
                        [](Site &site) {
                            KeyringNote::forget(site.directory);
                            return true;
                        },
                        [](bool) {});
                Q_EMIT keyringRemoved(gone ? std::optional<Error>() : gone.error());
            });
        });
}

/// Also where the key file has no slot any more, and a removal could not be proven then.
void Gatekeeper::eraseKeyring(KeyringErased done)
{
    struct Left {
        QString entry;
        bool noted = false;
    };
    run(
        [](Site &site) {
            return Left{site.vault().keyringName(), KeyringNote::load(site.directory).has_value()};
        },
        [this, done = std::move(done)](const Left &left) {
            if (!hasKeyring() && !left.noted)
                return done(std::nullopt);
            m_keyring.erase(left.entry, [done](const Result<void> &gone) { done(gone); });
        });
}

void Gatekeeper::conclude(const Renewal &renewal)
{
    take(renewal.attempts);
    setBusy(false);
    if (!renewal.code)
        Q_EMIT failed(renewal.code.error());
    else if (*renewal.code)
        Q_EMIT codeRenewed(*renewal.code);
    else
        Q_EMIT passphraseChanged();
}

void Gatekeeper::discard()
{
    if (m_state == State::Open || m_state == State::Broken)
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
    if (m_askingKeyring) { // whatever it keeps or gives from now on, nothing here depends on
        m_keyring.giveUp();
        setAskingKeyring(false);
        return setBusy(false);
    }
    if (m_state == State::Broken ||
        (m_state == State::Open && m_giveUp)) { // what is under way ends by itself, and says so
        if (m_giveUp)
            *m_giveUp = true;
        return;
    }
    if (m_state == State::NothingHere || m_state == State::Made)
        return discard();
    ++m_question;
    setBusy(false);
    lookBehind();
}

void Gatekeeper::lock()
{
    if (m_state != State::Open && (m_state != State::Broken || m_busy))
        return;
    m_backups.reset();
    m_problem.reset();
    m_renewsKeyring = false;
    forgetDataKey();
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
