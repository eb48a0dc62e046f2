// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"

#include "app/accountdirectory.h"
#include "app/cli/syncreporttext.h"
#include "app/cli/terminal.h"
#include "app/secretline.h"

#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/inventory/cardcolumnseditor.h"
#include "core/sync/syncwords.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Session)
};
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
    return {};
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
    Result<CacheKey> key = unlock();
    if (!key)
        return key.error();
    Result<std::unique_ptr<Cache>> opened = Cache::open(m_options.dataDirectory, *std::move(key));
    if (!opened)
        return opened.error();
    m_cache = *std::move(opened);
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

void Session::sayFindings() const
{
    for (const OpeningFinding &finding : m_cache->findings())
        Terminal::sayWarning(finding.error());
    const Result<std::optional<Backup>> backedUp = m_cache->backUpIfDue();
    if (!backedUp)
        Terminal::sayWarning(Backups::notMade(backedUp.error()));
}

Result<CacheKey> Session::key()
{
    if (m_options.demo)
        return Options::usageError(Text::tr("The demo has no files of its own: it is made anew each time."));
    if (const Result<void> locked = lock(); !locked)
        return locked.error();
    return unlock();
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
    Vault keys = vault();
    if (m_options.recoveryCodeFile) {
        const Result<SecretBytes> code = SecretLine::read(*m_options.recoveryCodeFile);
        return code ? keys.unlockWithRecoveryCode(code->view()) : code.error();
    }
    const Result<SecretBytes> words = passphrase(false);
    if (!words)
        return words.error();
    return AccountDirectory::unlock(keys, words->view());
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
    Result<QByteArray> again = Platform::askSecret(Text::tr("The same again: "));
    if (!again)
        return again.error();
    if (SecretLine::first(*again).view() == words.view())
        return words;
    return Options::usageError(Text::tr("The two passphrases differ. Nothing was created; try again."));
}
