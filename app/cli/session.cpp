// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/accountdirectory.h"
#include "app/cli/syncreporttext.h"
#include "app/cli/terminal.h"
#include "app/keyringnote.h"
#include "app/keyringwait.h"
#include "app/secretline.h"
#include "app/unlockattempts.h"

#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/inventory/cardcolumnseditor.h"
#include "core/store/cacheerasure.h"
#include "core/store/datakeychange.h"
#include "core/store/directoryerasure.h"
#include "core/sync/syncwords.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};

Result<SecretBytes> askedAgain(SecretBytes words)
{
    Result<QByteArray> again = Platform::askSecret(Text::tr("The same again: "));
    if (!again)
        return again.error();
    if (SecretLine::first(*again).view() == words.view())
        return words;
    return Options::usageError(Text::tr("The two passphrases differ. Nothing was changed; try again."));
}
} // namespace

Session::Session(GlobalOptions options, const Clock &clock, RandomSource &random)
    : m_options(std::move(options)), m_clock(clock), m_random(random)
{
}

Vault Session::vault() const
{
    return AccountDirectory::vault(m_options.dataDirectory, m_random, m_clock);
}

bool Session::exists() const
{
    return m_options.demo || AccountDirectory::hasAccount(m_options.dataDirectory);
}

Result<void> Session::lock()
{
    if (m_lock)
        return {};
    Result<std::unique_ptr<DirectoryLock>> taken =
        DirectoryLock::take(m_options.dataDirectory, std::chrono::seconds(m_options.waitSeconds));
    if (!taken)
        return taken.error();
    m_lock = *std::move(taken);
    const Result<bool> finished = DirectoryErasure(CachePaths{m_options.dataDirectory}).finishInterrupted();
    if (finished && *finished)
        Terminal::say(Text::tr("An erasure of this account had been interrupted. It is finished now."));
    if (!finished)
        return finished.error();
    const Result<bool> changed = DataKeyChange(CachePaths{m_options.dataDirectory}).finishInterrupted();
    if (changed && *changed)
        Terminal::say(
            Text::tr("A new data key was interrupted when it had begun to count. It is complete now."));
    return changed ? Result<void>() : changed.error();
}

Result<Cache *> Session::cache()
{
    if (m_options.demo)
        return demoCache();
    if (m_cache)
        return m_cache.get();
    if (!exists())
        return Error{Error::Kind::Missing,
                     QStringLiteral("E-S31"),
                     Text::tr("There is no account in %1 yet. Create one with \"simledger-cli account add\".")
                         .arg(m_options.dataDirectory),
                     {},
                     {}};
    if (const Result<void> locked = lock(); !locked)
        return locked.error();
    return openWith(unlock());
}

Result<Cache *> Session::openWith(Result<CacheKey> key)
{
    if (!key)
        return key.error();
    if (m_cache)
        return m_cache.get();
    Result<std::unique_ptr<Cache>> opened = Cache::open(m_options.dataDirectory, *std::move(key));
    if (!opened)
        return opened.error();
    m_cache = *std::move(opened);
    recordUnlock();
    sayFindings();
    const Result<bool> crashed = AccountDirectory::moveIn(m_options.dataDirectory);
    if (!crashed)
        return crashed.error();
    if (*crashed)
        Terminal::say(
            Text::tr("An earlier run ended in a crash. Nothing that was saved is lost; the log says "
                     "where it happened."));
    return m_cache.get();
}

/// The real time, also in a rehearsal.
void Session::recordUnlock()
{
    if (const auto record = std::exchange(m_unlocked, std::nullopt))
        record->keep(*m_cache, SystemClock());
}

Result<void> Session::note(const QString &what, const QString &detail)
{
    if (!m_cache || m_cache->isReadOnly())
        return {};
    const Result<std::unique_ptr<CacheWriter>> writer = m_cache->openWriter();
    if (!writer)
        return writer.error();
    const Result<void> kept = (*writer)->transact([&](CacheWriter &open) {
        return open.audit.append(Instant::of(SystemClock().now()), Platform::userName(), what, detail);
    });
    return kept && !m_reader ? (*writer)->settle() : kept; // who reads holds the log
}

Result<CacheKey> Session::counted(Result<CacheKey> key, UnlockRecord::By by)
{
    const SystemClock clock;
    UnlockAttempts attempts = UnlockAttempts::load(m_options.dataDirectory, clock);
    if (key)
        m_unlocked = UnlockRecord{by, attempts.refused > 0 ? attempts.forget(m_options.dataDirectory) : 0,
                                  QStringLiteral("simledger-cli ") + m_command};
    else if (key.error().code == u"E-U01")
        attempts.addRefused(m_options.dataDirectory, clock);
    return key;
}

void Session::sayFindings() const
{
    for (const OpeningFinding &finding : m_cache->findings())
        Terminal::sayWarning(finding.error());
    const Result<std::optional<Backup>> backedUp = m_cache->backUpIfDue();
    if (!backedUp)
        Terminal::sayWarning(Backups::notMade(backedUp.error()));
}

Result<void> Session::lockFiles()
{
    if (m_options.demo)
        return Options::usageError(Text::tr("The demo has no files of its own: it is made anew each time."));
    return lock();
}

Result<CacheKey> Session::key()
{
    if (const Result<void> locked = lockFiles(); !locked)
        return locked.error();
    return unlock();
}

Result<void> Session::changePassphrase(const SecretBytes &next)
{
    if (const Result<void> locked = lockFiles(); !locked)
        return locked;
    Vault keys = vault();
    const ScryptCost cost = AccountDirectory::costForNew(m_clock);
    const Result<SecretBytes> words =
        m_options.recoveryCodeFile ? SecretLine::read(*m_options.recoveryCodeFile) : passphrase(false);
    if (!words)
        return words.error();
    const Result<void> changed =
        m_options.recoveryCodeFile
            ? keys.resetPassphrase(words->view(), next.view(), cost)
            : AccountDirectory::changePassphrase(keys, words->view(), next.view(), cost);
    if (!changed)
        return changed;
    const Result<Cache *> opened = openWith(counted(keys.unlock(next.view()), UnlockRecord::By::Passphrase));
    return opened ? Result<void>() : opened.error();
}

Result<SecretBytes> Session::renewRecoveryCode()
{
    if (const Result<void> locked = lockFiles(); !locked)
        return locked.error();
    const Result<SecretBytes> words = passphrase(false);
    if (!words)
        return words.error();
    Result<SecretBytes> code = vault().renewRecoveryCode(words->view());
    if (!code)
        return code;
    const Result<Cache *> opened =
        openWith(counted(vault().unlock(words->view()), UnlockRecord::By::Passphrase));
    return opened ? std::move(code) : opened.error();
}

namespace
{
Error noKeyringSlot()
{
    return Error{
        Error::Kind::Locked,
        QStringLiteral("E-U14"),
        Text::tr("The system's keyring does not open this account. Let it with \"simledger-cli account "
                 "keyring add\"; until then use the passphrase. Nothing was changed."),
        {},
        {}};
}
} // namespace

Result<CacheKey> Session::unlockWithKeyring()
{
    Vault keys = vault();
    const QString entry = keys.keyringEntry();
    if (entry.isEmpty()) {
        const Result<CacheKey> why = keys.unlockWithKeyring(SecretBytes());
        const bool whole = !why && (why.error().code == u"E-U06" || why.error().code == u"E-U10");
        return whole ? noKeyringSlot() : why.error();
    }
    KeyringWait keyring(m_random);
    const Result<SecretBytes> secret = keyring.fetch(entry);
    if (secret)
        return counted(keys.unlockWithKeyring(*secret), UnlockRecord::By::Keyring);
    const QString keeper = KeyringNote::load(m_options.dataDirectory).value_or(KeyringNote()).keeper;
    return KeyringErrors::afterChange(secret.error(), keeper, keyring.keeper());
}

Result<QString> Session::addKeyring()
{
    if (const Result<void> locked = lockFiles(); !locked)
        return locked.error();
    const Result<SecretBytes> words = passphrase(false);
    if (!words)
        return words.error();
    Vault keys = vault();
    const Result<Vault::KeyringSlot> slot = keys.prepareKeyring(words->view());
    if (!slot)
        return counted(slot.error(), UnlockRecord::By::Passphrase).error();
    KeyringWait keyring(m_random);
    Result<QString> keeper = keyring.store(slot->entry, slot->secret);
    if (!keeper)
        return keeper;
    const Result<void> noted = KeyringNote{*keeper}.keep(m_options.dataDirectory);
    const Result<void> added = noted ? keys.addKeyring(*slot) : noted;
    if (!added) {
        (void)keyring.erase(slot->entry); // it opens nothing
        return added.error();
    }
    const Result<Cache *> opened =
        openWith(counted(keys.unlockWithKeyring(slot->secret), UnlockRecord::By::Passphrase));
    return opened ? std::move(keeper) : opened.error();
}

Result<Session::KeyringRemoved> Session::removeKeyring()
{
    if (const Result<void> locked = lockFiles(); !locked)
        return locked.error();
    Vault keys = vault();
    const QString entry = keys.keyringEntry();
    if (entry.isEmpty())
        return noKeyringSlot();
    const Result<SecretBytes> words =
        m_options.recoveryCodeFile ? SecretLine::read(*m_options.recoveryCodeFile) : passphrase(false);
    if (!words)
        return words.error();
    bool byCode = false;
    Result<CacheKey> key = AccountDirectory::unlock(keys, words->view(), &byCode);
    if (const Result<void> removed = key ? keys.removeKeyring(words->view()) : Result<void>(); !removed)
        return removed.error();
    const Result<Cache *> opened = openWith(
        counted(std::move(key), byCode ? UnlockRecord::By::RecoveryCode : UnlockRecord::By::Passphrase));
    if (!opened)
        return opened.error();
    KeyringRemoved removed{KeyringWait(m_random).erase(entry)};
    if (removed.gone)
        KeyringNote::forget(m_options.dataDirectory);
    return removed;
}

Result<Session::KeyringStatus> Session::keyringStatus()
{
    if (const Result<void> locked = lockFiles(); !locked)
        return locked.error();
    Vault keys = vault();
    const QString entry = keys.keyringEntry();
    KeyringWait keyring(m_random);
    KeyringStatus status{!entry.isEmpty(), keyring.look(), noKeyringSlot(),
                         KeyringNote::load(m_options.dataDirectory).value_or(KeyringNote()).keeper};
    if (!status.slot)
        return status;
    const Result<SecretBytes> secret = keyring.fetch(entry);
    const Result<CacheKey> key = secret ? keys.unlockWithKeyring(*secret) : Result<CacheKey>(secret.error());
    status.opens = key ? Result<void>() : key.error();
    return status;
}

Result<Session::DataKeyReplaced>
Session::replaceDataKey(const std::function<void(const SecretBytes &code)> &showCode)
{
    if (const Result<void> locked = lockFiles(); !locked)
        return locked.error();
    const Result<SecretBytes> words = passphrase(false);
    if (!words)
        return words.error();
    Vault keys = vault();
    const bool hadKeyring = !keys.keyringEntry().isEmpty();
    const Result<Vault::NewDataKey> key =
        keys.prepareDataKey(words->view(), AccountDirectory::costForNew(m_clock));
    if (!key)
        return counted(key.error(), UnlockRecord::By::Passphrase).error();
    closeCache();
    showCode(key->recoveryCode);
    Terminal::ProgressLine line;
    const Result<void> replaced = AccountDirectory::replaceDataKey(
        m_options.dataDirectory, *key, SystemClock(),
        [&](qint64 done, qint64 of) {
            line.show(done < of ? Text::tr("Encrypting anew: %1 of %2 MB").arg(done >> 20).arg(of >> 20)
                                : Text::tr("Checking what was written"),
                      SystemClock().monotonic());
        },
        [] { return Platform::interrupted(); });
    line.finish();
    if (!replaced)
        return replaced.error();
    DataKeyReplaced done;
    const Result<Cache *> opened =
        openWith(counted(Result<CacheKey>(key->fresh.clone()), UnlockRecord::By::Passphrase));
    if (!opened)
        return opened.error();
    if (const Result<Backup> backup = (*opened)->backUp(); !backup)
        done.withoutBackup = Backups::notMade(backup.error());
    if (hadKeyring)
        done.withoutKeyring = renewKeyring(*key);
    return done;
}

std::optional<Error> Session::renewKeyring(const Vault::NewDataKey &key)
{
    Vault keys = vault();
    const Result<Vault::KeyringSlot> slot = keys.prepareKeyring(key);
    if (!slot)
        return slot.error();
    KeyringWait keyring(m_random);
    const Result<QString> keeper = keyring.store(slot->entry, slot->secret);
    if (!keeper)
        return keeper.error();
    const Result<void> noted = KeyringNote{*keeper}.keep(m_options.dataDirectory);
    const Result<void> added = noted ? keys.addKeyring(*slot) : noted;
    return added ? std::optional<Error>() : added.error();
}

Result<std::optional<Result<void>>> Session::eraseKeyring()
{
    if (const Result<void> locked = lockFiles(); !locked)
        return locked.error();
    if (vault().keyringEntry().isEmpty() && !KeyringNote::load(m_options.dataDirectory))
        return std::optional<Result<void>>();
    return std::optional(KeyringWait(m_random).erase(vault().keyringName()));
}

Result<Cache *> Session::demoCache()
{
    if (m_demo)
        return m_demo->cache().get();
    Terminal::say(Text::tr("DEMO: invented cards, nothing of this is real."));
    Terminal::ProgressLine line;
    Result<std::unique_ptr<DemoAccount>> made = DemoAccount::create(
        int(m_options.cards.value_or(DemoAccount::defaultCards)), m_clock, m_random,
        [&](const SyncProgress &progress) { line.show(SyncWords::progress(progress), m_clock.monotonic()); });
    if (!made)
        return made.error();
    m_demo = *std::move(made);
    return m_demo->cache().get();
}

Result<CacheReader *> Session::reader()
{
    if (m_reader)
        return m_reader.get();
    const Result<Cache *> opened = cache();
    if (!opened)
        return opened.error();
    Result<std::unique_ptr<CacheReader>> reader = (*opened)->openReader();
    if (!reader)
        return reader.error();
    m_reader = *std::move(reader);
    return m_reader.get();
}

void Session::closeCache()
{
    forgetReader();
    m_cache.reset();
}

void Session::forgetReader()
{
    m_reader.reset();
    m_fleet.reset();
}

Result<AccountSettings> Session::account()
{
    const Result<CacheReader *> opened = reader();
    if (!opened)
        return opened.error();
    Result<std::optional<AccountSettings>> account = (*opened)->account.load();
    if (!account)
        return account.error();
    const Result<std::optional<Instant>> erased =
        *account ? Result<std::optional<Instant>>(std::nullopt) : CacheErasure::providerErasedAt(**opened);
    if (erased && *erased)
        return Error{Error::Kind::Missing,
                     QStringLiteral("E-S31"),
                     Text::tr("The provider's data and key were erased on %1. Own records can be read; there "
                              "is nothing to synchronise. Give the cache a key with \"simledger-cli account "
                              "add\" to begin anew.")
                         .arg((*erased)->beijingText()),
                     {},
                     {}};
    if (!*account)
        return Error{Error::Kind::Missing,
                     QStringLiteral("E-S31"),
                     Text::tr("This cache has no account. Give it one with \"simledger-cli account add\"."),
                     {},
                     {}};
    return std::move(**account);
}

Result<std::shared_ptr<const CardColumns>> Session::fleet()
{
    if (m_fleet)
        return m_fleet;
    const Result<CacheReader *> opened = reader();
    if (!opened)
        return opened.error();
    CardColumnsEditor editor;
    bool allCards = true;
    const Result<void> read = (*opened)->cards.stream([&](const CardRow &row) {
        allCards = editor.put(row);
        return allCards && !Platform::interrupted();
    });
    if (!read)
        return read.error();
    if (!allCards)
        return Error{Error::Kind::Damaged,
                     QStringLiteral("E-S15"),
                     Text::tr("The cache holds a row that is no card. Nothing was changed; \"simledger-cli "
                              "verify\" says more."),
                     {},
                     {}};
    if (Platform::interrupted())
        return Error{Error::Kind::Cancelled,
                     QStringLiteral("E-INT"),
                     Text::tr("Interrupted. Nothing was changed."),
                     {},
                     {}};
    m_fleet = editor.publish(1);
    return m_fleet;
}

Result<CacheKey> Session::unlock()
{
    if (m_options.keyring)
        return unlockWithKeyring();
    Vault keys = vault();
    if (m_options.recoveryCodeFile) {
        const Result<SecretBytes> code = SecretLine::read(*m_options.recoveryCodeFile);
        return code ? counted(keys.unlockWithRecoveryCode(code->view()), UnlockRecord::By::RecoveryCode)
                    : code.error();
    }
    const Result<SecretBytes> words = passphrase(false);
    if (!words)
        return words.error();
    bool byCode = false;
    Result<CacheKey> key = AccountDirectory::unlock(keys, words->view(), &byCode);
    return counted(std::move(key), byCode ? UnlockRecord::By::RecoveryCode : UnlockRecord::By::Passphrase);
}

Result<Session::Created> Session::create()
{
    if (const Result<void> made = SafeFile::makePrivateDirectory(m_options.dataDirectory); !made)
        return made.error();
    if (const Result<void> locked = lock(); !locked)
        return locked.error();
    const Result<SecretBytes> words = passphrase(true);
    if (!words)
        return words.error();
    Result<Vault::Created> made = vault().create(words->view(), AccountDirectory::costForNew(m_clock));
    if (!made)
        return made.error();
    Result<std::unique_ptr<Cache>> cache = Cache::create(m_options.dataDirectory, std::move(made->key));
    if (!cache)
        return cache.error();
    m_cache = *std::move(cache);
    return Created{m_cache.get(), std::move(made->recoveryCode)};
}

Result<SecretBytes> Session::passphrase(bool forNew) const
{
    if (m_options.passphraseFile)
        return SecretLine::read(*m_options.passphraseFile);
    Result<QByteArray> line =
        m_options.passphraseDescriptor
            ? Platform::readLineFromDescriptor(*m_options.passphraseDescriptor, SecretLine::longest)
            : Platform::askSecret(forNew ? Text::tr("New passphrase: ") : Text::tr("Passphrase: "));
    if (!line && line.error().kind == Error::Kind::Missing)
        return Error{Error::Kind::Locked,
                     QStringLiteral("E-U02"),
                     Text::tr("The cache is locked and there is no terminal to ask at. Give "
                              "--passphrase-file or --passphrase-fd."),
                     {},
                     {}};
    if (!line)
        return line.error();
    SecretBytes words = SecretLine::first(*line);
    if (!forNew || m_options.passphraseDescriptor)
        return words;
    return askedAgain(std::move(words));
}

Result<SecretBytes> Session::askNewPassphrase()
{
    Result<QByteArray> line = Platform::askSecret(Text::tr("New passphrase: "));
    if (!line)
        return line.error();
    return askedAgain(SecretLine::first(*line));
}
