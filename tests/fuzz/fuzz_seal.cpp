// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacheseal.h"
#include "tests/fuzz/fuzztarget.h"

#include <QtEndian>

namespace
{
using Fuzz::holds;

const CacheSeal &seal()
{
    static const CacheSeal made(QStringLiteral("unused"),
                                CacheKey{SecretBytes::copyOf(QByteArray(CacheKey::keySize, 'k')),
                                         SecretBytes::copyOf(QByteArray(CacheKey::saltSize, 's'))});
    return made;
}

SealedProgress progressOf(QByteArrayView bytes)
{
    QByteArray padded = bytes.first(std::min<qsizetype>(bytes.size(), 13)).toByteArray();
    padded.append(13 - padded.size(), '\0');
    const auto number = [&padded](qsizetype at) {
        return qFromLittleEndian<quint32>(padded.constData() + at);
    };
    return {number(0),
            (padded[12] & 1) != 0 ? SealedProgress::Stage::Settled : SealedProgress::Stage::Working,
            number(4), Instant{number(8)}};
}

SealedProgress whole()
{
    return {7, SealedProgress::Stage::Settled, 3, {1'767'225'600}, AuditHead{9, QByteArray(32, 'l')}};
}

void run(QByteArrayView bytes)
{
    switch (Fuzz::choice(bytes, 3)) {
    case 0: {
        const std::optional<SealedProgress> read = seal().decode(bytes);
        return holds(!read || seal().encode(*read) == bytes, "a seal that counts is one of ours");
    }
    case 1: {
        const SealedProgress progress = progressOf(bytes);
        const QByteArray made = seal().encode(progress);
        holds(made.size() == (progress.audit ? CacheSeal::size : CacheSeal::sizeWithoutAudit),
              "a seal has its size");
        return holds(seal().decode(made) == progress, "a seal says what was sealed");
    }
    default: {
        const QByteArray made = seal().encode(whole());
        const QByteArray changed = Fuzz::edited(made, bytes);
        return holds(changed == made || !seal().decode(changed), "every change is noticed");
    }
    }
}

QList<QByteArray> seeds()
{
    const QByteArray made = seal().encode(whole());
    return {QByteArray(1, '\0') + made, QByteArray("\1\7\0\0\0\3\0\0\0\0\xb9\x55\x69\1", 14),
            QByteArray("\2\0\x18\1", 4), QByteArray("\2\xFF\x20\1", 4)};
}
} // namespace

const FuzzTarget FuzzTargets::seal{"seal", &run, &seeds};
