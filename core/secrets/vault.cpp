// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/vault.h"
#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/secrets/keyfile.h"
#include "core/secrets/passphrase.h"
#include "core/secrets/recoverycode.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace
{
constexpr qsizetype keyringSecretSize = 32;

Error cacheWithoutKey(const QString &path)
{
    return Error{Error::Kind::Missing,
                 QStringLiteral("E-S12"),
                 QCoreApplication::translate(
                     "Vault", "The cache is there but its key file %1 is missing. Nothing was created: "
                              "put the key file back from a copy, or move the cache away.")
                     .arg(path),
                 {},
                 {}};
}

Error nothingHere(const QString &path)
{
    return Error{
        Error::Kind::Missing,
        QStringLiteral("E-S31"),
        QCoreApplication::translate("Vault", "There is no cache yet: no key file %1. Add an account first.")
            .arg(path),
        {},
        {}};
}

Error alreadyThere(const QString &path)
{
    return Error{Error::Kind::Usage,
                 QStringLiteral("E-S30"),
                 QCoreApplication::translate("Vault", "There is a key file already: %1. It was not changed.")
                     .arg(path),
                 {},
                 {}};
}

Error noSuchSlot()
{
    return Error{Error::Kind::Locked,
                 QStringLiteral("E-U06"),
                 QCoreApplication::translate("Vault",
                                             "The cache cannot be opened in this way; use the other one "
                                             "(passphrase or recovery code). Nothing was changed."),
                 {},
                 {}};
}

Error unacceptableCost()
{
    return Error{Error::Kind::Usage,
                 QStringLiteral("E-S36"),
                 QCoreApplication::translate("Vault",
                                             "These costs of the key derivation would not be accepted again. "
                                             "Nothing was changed."),
                 {},
                 {}};
}

CacheKey splitPayload(const SecretBytes &payload)
{
    return {SecretBytes::copyOf(payload.view().first(CacheKey::keySize)),
            SecretBytes::copyOf(payload.view().sliced(CacheKey::keySize))};
}

/// Tries every slot of this type. Wrong only when none fits.
Result<SecretBytes> openSlots(const KeyFile &file, KeySlot::Type type, QByteArrayView secret)
{
    Result<SecretBytes> outcome = noSuchSlot();
    for (const KeySlot &slot : file.entries) {
        if (slot.type != type)
            continue;
        outcome = file.unwrap(slot, secret);
        if (outcome || outcome.error().kind != Error::Kind::Locked)
            break;
    }
    return outcome;
}

/// One secret of each kind opens the cache: the old one must not.
void put(KeyFile &file, const KeySlot &slot)
{
    file.entries.removeIf([&slot](const KeySlot &old) { return old.type == slot.type; });
    file.entries.prepend(slot);
    ++file.rewrites;
}

/// One a cache, whatever its secret is.
QString entryOf(const KeyFile &file)
{
    const QByteArray id(file.cacheId.data(), qsizetype(file.cacheId.size()));
    return QStringLiteral("cache-") + QString::fromLatin1(id.toHex());
}

bool opensTo(const QByteArray &bytes, KeySlot::Type type, const SecretBytes &payload, QByteArrayView secret)
{
    const Result<KeyFile> file = KeyFile::parse(bytes);
    if (!file)
        return false;
    const Result<SecretBytes> opened = openSlots(*file, type, secret);
    return opened && opened->view() == payload.view();
}
} // namespace

Vault::Vault(QString keyFilePath, QString cacheFilePath, RandomSource &random, const Clock &clock)
    : m_path(std::move(keyFilePath)), m_cachePath(std::move(cacheFilePath)), m_random(random), m_clock(clock)
{
}

QString Vault::previousPath() const
{
    return m_path + QStringLiteral(".prev");
}

bool Vault::exists() const
{
    const QFileInfo file(m_path);
    return file.exists() || file.isSymLink();
}

Result<void> Vault::refuseToCreate() const
{
    if (exists())
        return alreadyThere(m_path);
    if (QFileInfo::exists(m_cachePath) || QFileInfo::exists(previousPath()))
        return cacheWithoutKey(m_path);
    return {};
}

Result<Vault::Created> Vault::create(QByteArrayView passphrase, ScryptCost cost)
{
    if (const Result<void> allowed = refuseToCreate(); !allowed)
        return allowed.error();
    if (!cost.isAcceptable())
        return unacceptableCost();
    const Result<SecretBytes> checked = Passphrase::checked(passphrase);
    if (!checked)
        return checked.error();

    KeyFile file;
    file.created = m_clock.now().toSecsSinceEpoch();
    SecretBytes payload(KeySlot::payloadSize);
    SecretBytes code(RecoveryCode::size);
    const std::span<unsigned char> id{reinterpret_cast<unsigned char *>(file.cacheId.data()),
                                      file.cacheId.size()};
    for (const Result<void> &filled :
         {m_random.fill(id), m_random.fillSecret(payload.span()), m_random.fillSecret(code.span())}) {
        if (!filled)
            return filled.error();
    }
    const Result<KeySlot> first =
        file.wrap(KeySlot::Type::Passphrase, checked->view(), cost, payload, m_random);
    const Result<KeySlot> second = file.wrap(KeySlot::Type::Recovery, code.view(), {}, payload, m_random);
    if (!first || !second)
        return first ? second.error() : first.error();
    file.entries = {*first, *second};

    if (const Result<void> made = SafeFile::makePrivateDirectory(QFileInfo(m_path).absolutePath()); !made)
        return made.error();
    if (const Result<void> saved = save(file, KeySlot::Type::Passphrase, payload, checked->view()); !saved)
        return saved.error();
    return Created{splitPayload(payload), RecoveryCode::text(code)};
}

Result<KeyFile> Vault::load() const
{
    if (!exists()) {
        const bool hasCache = QFileInfo::exists(m_cachePath) || QFileInfo::exists(previousPath());
        return hasCache ? cacheWithoutKey(m_path) : nothingHere(m_path);
    }
    const Result<QByteArray> bytes = SafeFile::read(m_path, KeyFile::readLimit);
    if (!bytes)
        return bytes.error();
    return KeyFile::parse(*bytes);
}

Result<SecretBytes> Vault::open(const KeyFile &file, QByteArrayView passphrase) const
{
    return openSlots(file, KeySlot::Type::Passphrase, Passphrase::normalised(passphrase).view());
}

Result<SecretBytes> Vault::openByCode(const KeyFile &file, QByteArrayView code) const
{
    const Result<SecretBytes> bytes = RecoveryCode::parse(code);
    if (!bytes)
        return bytes.error();
    return openSlots(file, KeySlot::Type::Recovery, bytes->view());
}

Result<CacheKey> Vault::unlock(QByteArrayView passphrase)
{
    const Result<KeyFile> file = load();
    if (!file)
        return file.error();
    const Result<SecretBytes> payload = open(*file, passphrase);
    if (!payload)
        return payload.error();
    dropPrevious();
    return splitPayload(*payload);
}

Result<CacheKey> Vault::unlockWithRecoveryCode(QByteArrayView code)
{
    const Result<KeyFile> file = load();
    if (!file)
        return file.error();
    const Result<SecretBytes> payload = openByCode(*file, code);
    if (!payload)
        return payload.error();
    dropPrevious();
    return splitPayload(*payload);
}

Result<void> Vault::changePassphrase(QByteArrayView current, QByteArrayView next, ScryptCost cost)
{
    const Result<KeyFile> file = load();
    if (!file)
        return file.error();
    const Result<SecretBytes> payload = open(*file, current);
    if (!payload)
        return payload.error();
    return replacePassphrase(*file, *payload, next, cost);
}

Result<void> Vault::resetPassphrase(QByteArrayView recoveryCode, QByteArrayView next, ScryptCost cost)
{
    const Result<KeyFile> file = load();
    if (!file)
        return file.error();
    const Result<SecretBytes> payload = openByCode(*file, recoveryCode);
    if (!payload)
        return payload.error();
    return replacePassphrase(*file, *payload, next, cost);
}

Result<void> Vault::replacePassphrase(KeyFile file, const SecretBytes &payload, QByteArrayView next,
                                      ScryptCost cost)
{
    if (!cost.isAcceptable())
        return unacceptableCost();
    const Result<SecretBytes> checked = Passphrase::checked(next);
    if (!checked)
        return checked.error();
    const Result<KeySlot> slot =
        file.wrap(KeySlot::Type::Passphrase, checked->view(), cost, payload, m_random);
    if (!slot)
        return slot.error();
    return replaceSlot(file, *slot, payload, checked->view());
}

Result<SecretBytes> Vault::renewRecoveryCode(QByteArrayView passphrase)
{
    Result<KeyFile> file = load();
    if (!file)
        return file.error();
    const Result<SecretBytes> payload = open(*file, passphrase);
    if (!payload)
        return payload.error();
    SecretBytes code(RecoveryCode::size);
    if (const Result<void> filled = m_random.fillSecret(code.span()); !filled)
        return filled.error();
    const Result<KeySlot> slot = file->wrap(KeySlot::Type::Recovery, code.view(), {}, *payload, m_random);
    if (!slot)
        return slot.error();
    if (const Result<void> replaced = replaceSlot(*file, *slot, *payload, code.view()); !replaced)
        return replaced.error();
    return RecoveryCode::text(code);
}

QString Vault::keyringEntry() const
{
    const Result<KeyFile> file = load();
    const bool has = file && std::any_of(file->entries.begin(), file->entries.end(), [](const KeySlot &slot) {
                         return slot.type == KeySlot::Type::Keyring;
                     });
    return has ? entryOf(*file) : QString();
}

QString Vault::keyringName() const
{
    const Result<KeyFile> file = load();
    return file ? entryOf(*file) : QString();
}

Result<CacheKey> Vault::unlockWithKeyring(const SecretBytes &secret)
{
    const Result<KeyFile> file = load();
    if (!file)
        return file.error();
    const Result<SecretBytes> payload = openSlots(*file, KeySlot::Type::Keyring, secret.view());
    if (!payload)
        return payload.error();
    dropPrevious();
    return splitPayload(*payload);
}

Result<Vault::KeyringSlot> Vault::prepareKeyring(QByteArrayView passphrase)
{
    Result<KeyFile> file = load();
    if (!file)
        return file.error();
    Result<SecretBytes> payload = open(*file, passphrase);
    if (!payload)
        return payload.error();
    return keyringSlot(*std::move(file), *std::move(payload));
}

Result<Vault::KeyringSlot> Vault::prepareKeyring(const NewDataKey &key)
{
    return keyringSlot(key.file, key.payload.clone());
}

Result<Vault::KeyringSlot> Vault::keyringSlot(KeyFile file, SecretBytes payload)
{
    SecretBytes secret(keyringSecretSize);
    if (const Result<void> filled = m_random.fillSecret(secret.span()); !filled)
        return filled.error();
    const Result<KeySlot> slot = file.wrap(KeySlot::Type::Keyring, secret.view(), {}, payload, m_random);
    if (!slot)
        return slot.error();
    put(file, *slot);
    return KeyringSlot{entryOf(file), std::move(secret), std::move(payload), std::move(file)};
}

Result<Vault::NewDataKey> Vault::prepareDataKey(QByteArrayView passphrase, ScryptCost cost)
{
    Result<KeyFile> file = load();
    if (!file)
        return file.error();
    const Result<SecretBytes> now = open(*file, passphrase);
    if (!now)
        return now.error();
    if (!cost.isAcceptable())
        return unacceptableCost();
    SecretBytes payload(KeySlot::payloadSize);
    SecretBytes code(RecoveryCode::size);
    for (const Result<void> &filled :
         {m_random.fillSecret(payload.span()), m_random.fillSecret(code.span())}) {
        if (!filled)
            return filled.error();
    }
    const SecretBytes words = Passphrase::normalised(passphrase);
    const Result<KeySlot> first =
        file->wrap(KeySlot::Type::Passphrase, words.view(), cost, payload, m_random);
    const Result<KeySlot> second = file->wrap(KeySlot::Type::Recovery, code.view(), {}, payload, m_random);
    if (!first || !second)
        return first ? second.error() : first.error();
    file->entries = {*first, *second};
    ++file->rewrites;
    return NewDataKey{splitPayload(*now), splitPayload(payload), RecoveryCode::text(code), std::move(payload),
                      *std::move(file)};
}

Result<void> Vault::writeBeside(const NewDataKey &key, const QString &path)
{
    const Result<SecretBytes> code = RecoveryCode::parse(key.recoveryCode.view());
    if (!code)
        return code.error();
    return SafeFile::replace(path, key.file.encode(), [&](const QByteArray &readBack) {
        return opensTo(readBack, KeySlot::Type::Recovery, key.payload, code->view());
    });
}

Result<void> Vault::addKeyring(const KeyringSlot &slot)
{
    if (const Result<void> kept = keepPrevious(); !kept)
        return kept;
    return save(slot.file, KeySlot::Type::Keyring, slot.payload, slot.secret.view());
}

Result<void> Vault::removeKeyring(QByteArrayView words)
{
    Result<KeyFile> file = load();
    if (!file)
        return file.error();
    KeySlot::Type type = KeySlot::Type::Passphrase;
    SecretBytes secret = Passphrase::normalised(words);
    Result<SecretBytes> payload = openSlots(*file, type, secret.view());
    if (!payload && payload.error().kind == Error::Kind::Locked) {
        Result<SecretBytes> code = RecoveryCode::parse(words);
        Result<SecretBytes> byCode = code ? openSlots(*file, KeySlot::Type::Recovery, code->view())
                                          : Result<SecretBytes>(code.error());
        if (!byCode)
            return payload.error();
        type = KeySlot::Type::Recovery;
        secret = *std::move(code);
        payload = std::move(byCode);
    }
    if (!payload)
        return payload.error();
    file->entries.removeIf([](const KeySlot &old) { return old.type == KeySlot::Type::Keyring; });
    ++file->rewrites;
    if (const Result<void> kept = keepPrevious(); !kept)
        return kept;
    return save(*file, type, *payload, secret.view());
}

Result<void> Vault::replaceSlot(KeyFile &file, const KeySlot &slot, const SecretBytes &payload,
                                QByteArrayView secret)
{
    put(file, slot);
    if (const Result<void> kept = keepPrevious(); !kept)
        return kept;
    return save(file, slot.type, payload, secret);
}

Result<void> Vault::save(const KeyFile &file, KeySlot::Type type, const SecretBytes &payload,
                         QByteArrayView secret)
{
    return SafeFile::replace(m_path, file.encode(), [type, &payload, secret](const QByteArray &readBack) {
        return opensTo(readBack, type, payload, secret);
    });
}

Result<void> Vault::keepPrevious() const
{
    const Result<QByteArray> bytes = SafeFile::read(m_path, KeyFile::readLimit);
    if (!bytes)
        return bytes.error();
    return SafeFile::replace(previousPath(), *bytes);
}

/// Best effort: a previous file that stays only means the older passphrase still opens that copy.
void Vault::dropPrevious() const
{
    if (QFileInfo::exists(previousPath()) && QFile::remove(previousPath()))
        (void)Platform::syncDirectory(QFileInfo(m_path).absolutePath());
}

bool Vault::hasPrevious() const
{
    const Result<QByteArray> bytes = SafeFile::read(previousPath(), KeyFile::readLimit);
    return bytes && KeyFile::parse(*bytes);
}

Result<void> Vault::restorePrevious()
{
    const Result<QByteArray> previous = SafeFile::read(previousPath(), KeyFile::readLimit);
    if (!previous)
        return previous.error();
    if (const Result<KeyFile> whole = KeyFile::parse(*previous); !whole)
        return whole.error();
    if (exists()) {
        const Result<QByteArray> damaged = SafeFile::read(m_path, KeyFile::readLimit);
        if (!damaged)
            return damaged.error();
        if (const Result<void> kept = SafeFile::replace(m_path + QStringLiteral(".bad"), *damaged); !kept)
            return kept;
    }
    return SafeFile::replace(m_path, *previous);
}
