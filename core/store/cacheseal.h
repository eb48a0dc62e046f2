// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/result.h"
#include "core/domain/instant.h"
#include "core/store/audittrail.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// What the seal says about the cache.
struct SealedProgress {
    /// Working: transactions may stand in the log alone. Settled: everything stood in the main file.
    enum class Stage : quint8 { Working = 1, Settled = 2 };

    quint32 generation = 0; ///< of the cache, counted by every transaction that changed something
    Stage stage = Stage::Working;
    quint32 run = 0; ///< the newest run of the synchronisation
    Instant at;      ///< of that generation
    /// Where the audit trail ended; nothing: an older version wrote it, which knew of none.
    std::optional<AuditHead> audit = {};

    friend bool operator==(const SealedProgress &, const SealedProgress &) = default;
};

/// The file of 104 bytes beside the key file that says how far the cache had come and where its audit trail
/// ended. Only who has the data key can write it. A cache that is behind its seal is an older copy, or lost
/// its log.
///
/// Little-endian: 16 bytes cache id (from the data key), u8 version, u8 stage, u16 zero, u32 run,
/// u32 generation, u32 time (Unix seconds), from version 2 on u64 number and 32 bytes link of the last audit
/// entry, HMAC-SHA256 of all before it. Version 1, of 64 bytes, is read. Safe from every thread.
class CacheSeal
{
public:
    static constexpr qsizetype size = 104;
    static constexpr qsizetype sizeWithoutAudit = 64;  ///< version 1
    enum class State : quint8 { Whole, Missing, Bad }; ///< bad: damaged, cut, or of another cache

    struct Reading {
        State state = State::Missing;
        SealedProgress progress; ///< where it is whole
    };

    CacheSeal(QString path, const CacheKey &key);

    /// Replaces the file; the old one stays until the new one is proven.
    Result<void> write(const SealedProgress &progress) const;
    [[nodiscard]] Reading read() const;

    [[nodiscard]] QByteArray encode(const SealedProgress &progress) const;
    [[nodiscard]] std::optional<SealedProgress> decode(QByteArrayView bytes) const;

private:
    QString m_path;
    SecretBytes m_key; ///< for seals alone, derived from the data key
    QByteArray m_id;
};
