// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyfile.h"
#include "tests/fakes/fakerandom.h"
#include "tests/fuzz/fuzztarget.h"

#include <QCryptographicHash>

namespace
{
using Fuzz::holds;

const QByteArray keyringSecret(32, 'k');
const QByteArray recoverySecret(16, 'r');
const QByteArray payload(KeySlot::payloadSize, 'p');
constexpr qsizetype checksumSize = 32;

QByteArrayView secretOf(const KeySlot &slot)
{
    return slot.type == KeySlot::Type::Keyring ? keyringSecret : recoverySecret;
}

/// A file that opens in two ways, both of which derive quickly.
const QByteArray &goodFile()
{
    static const QByteArray made = [] {
        FakeRandom random;
        KeyFile file;
        file.cacheId.fill('c');
        file.created = 1'767'225'600;
        for (const KeySlot::Type type : {KeySlot::Type::Keyring, KeySlot::Type::Recovery}) {
            const KeySlot named{.type = type};
            const Result<KeySlot> slot =
                file.wrap(type, secretOf(named), {0, 0, 0}, SecretBytes::copyOf(payload), random);
            if (slot)
                file.entries.append(*slot);
        }
        return file.encode();
    }();
    return made;
}

QByteArray summed(const QByteArray &body)
{
    return body + QCryptographicHash::hash(body, QCryptographicHash::Sha256);
}

/// What is accepted is a key file of ours to the last byte, and no slot opens to anything but what was
/// locked.
void check(const QByteArray &bytes)
{
    const Result<KeyFile> file = KeyFile::parse(bytes);
    if (!file) {
        Fuzz::isProperError(file.error());
        holds(file.error().kind == Error::Kind::Damaged || file.error().kind == Error::Kind::Newer,
              "what is no key file is damaged or newer");
        return;
    }
    holds(file->encode() == bytes, "a key file is written as it was read");
    holds(!file->entries.isEmpty() && file->entries.size() <= KeyFile::maxSlots,
          "there are one to four slots");
    for (const KeySlot &slot : file->entries) {
        if (slot.type == KeySlot::Type::Passphrase) {
            holds(slot.cost.isAcceptable(), "no slot asks for more than this computer gives");
            continue; // deriving takes too long here
        }
        const Result<SecretBytes> opened = file->unwrap(slot, secretOf(slot));
        holds(!opened || opened->view() == payload, "a slot opens to what was locked, or not at all");
        holds(opened || opened.error().kind == Error::Kind::Locked, "a changed slot is a wrong secret");
    }
}

void run(QByteArrayView bytes)
{
    switch (Fuzz::choice(bytes, 4)) {
    case 0:
        return check(bytes.toByteArray());
    case 1: // a checksum that fits: what is behind it is read
        return check(summed(bytes.toByteArray()));
    case 2: {
        const QByteArray changed = Fuzz::edited(goodFile(), bytes);
        holds(changed == goodFile() || !KeyFile::parse(changed), "every change is noticed");
        return check(changed);
    }
    default:
        return check(summed(Fuzz::edited(goodFile().chopped(checksumSize), bytes)));
    }
}

QList<QByteArray> seeds()
{
    const QByteArray body = goodFile().chopped(checksumSize);
    QList<QByteArray> all{QByteArray(1, '\0') + goodFile(), '\1' + body, QByteArray("\2\0\x08\x01", 4),
                          QByteArray("\3\0\x30\x02", 4), QByteArray("\3\xFF\x10\x01", 4)};
    QByteArray passphrase = body;
    passphrase.replace(KeyFile::headSize, 4, QByteArray("\1\x0f\x08\1", 4));
    all.append('\1' + passphrase);
    return all;
}
} // namespace

const FuzzTarget FuzzTargets::keyFile{"keyfile", &run, &seeds};
