// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

/// Where the audit trail ends: the number of its last entry and that entry's link.
struct AuditHead {
    qint64 number = 0; ///< 0: there is none
    QByteArray link;

    friend bool operator==(const AuditHead &, const AuditHead &) = default;
};

/// Something that is not as it was written.
struct AuditFault {
    enum class Kind : quint8 {
        Missing,      ///< entries `from` to `to` are not there
        Changed,      ///< entry `from` is not as it was written, or does not stand where it was written
        CutOff,       ///< entries `from` to `to`, the last ones, are not there
        NotTheSealed, ///< entry `from` is another one than the seal speaks of
    };
    Kind kind = Kind::Missing;
    qint64 from = 0;
    qint64 to = 0;
    std::optional<Instant> at; ///< of the first entry behind it, or of itself

    [[nodiscard]] QString name() const; ///< "missing": stable
    [[nodiscard]] QString text() const; ///< one sentence, in the language in force

    friend bool operator==(const AuditFault &, const AuditFault &) = default;
};

/// Entries that went with a cache which somebody replaced: the entry that comes after them says so.
struct AuditReplacement {
    qint64 from = 0;
    qint64 to = 0;
    Instant at;
    QString what; ///< the keyword of that entry

    friend bool operator==(const AuditReplacement &, const AuditReplacement &) = default;
};

/// What following the chain found.
struct AuditVerification {
    static constexpr qsizetype mostFaults = 100;

    qint64 entries = 0;
    AuditHead head;               ///< the last one: kept elsewhere, it shows later that nothing was rewritten
    std::optional<Instant> since; ///< the first one's time
    std::optional<Instant> until; ///< the last one's
    qint64 takenOver = 0;         ///< from before there was a chain
    qint64 missingBefore = 0;     ///< numbers that were missing among those
    qint64 erasedDetails = 0;
    std::optional<qint64> sealed; ///< up to this number the seal vouches for the end; nothing: it does not
    QList<AuditReplacement> replaced; ///< not faults: said in the trail itself
    QList<AuditFault> faults;         ///< the first ones …
    qint64 faultCount = 0;            ///< … of so many

    [[nodiscard]] bool isWhole() const { return faultCount == 0; }
    /// "Whole: 1,204 entries since 2026-03-01.", or what is wrong where; in the language in force.
    [[nodiscard]] QString text() const;
    /// What else is to be known, one sentence each.
    [[nodiscard]] QStringList remarks() const;
};

/// How the entries hang together.
///
/// link = HMAC(key, link of the one before · number · time · who · what · digest of the detail), where the
/// key comes from the data key. The digest of the detail is made with a salt that stands in the entry, so
/// that a detail that has to be erased can go with its salt and leaves a digest that says nothing about it.
///
/// It shows what was done to the rows by whoever has not the account: to open and change a copy of the cache
/// takes the data key, and so does forging a link. It does not keep from it who has the passphrase and the
/// skill: he can write a whole new trail, and one who puts back an older cache together with its older seal
/// leaves no trace. Pure.
namespace AuditTrail
{

constexpr qsizetype saltSize = 16;

/// How the seal's entry and the trail agree.
enum class Against : quint8 { Agrees, Behind, Differs };

/// What the trail keeps beside an entry: whether it was taken over, and the salt of its detail, or, when that
/// is gone, the digest.
struct Mark {
    bool takenOver = false;
    bool erased = false;
    QByteArray bytes; ///< salt or digest

    [[nodiscard]] QByteArray kept() const;
    [[nodiscard]] static std::optional<Mark> parse(QByteArrayView kept);
};

/// The texts as UTF-8.
struct Row {
    qint64 number = 0;
    qint64 at = 0;
    QByteArrayView who, what, detail;
};

[[nodiscard]] QByteArray detailDigest(QByteArrayView key, const Mark &mark, QByteArrayView detail);
/// `before`: empty for the first.
[[nodiscard]] QByteArray link(QByteArrayView key, QByteArrayView before, const Row &row, const Mark &mark);
[[nodiscard]] bool fits(QByteArrayView link, QByteArrayView key, QByteArrayView before, const Row &row,
                        const Mark &mark);

/// An entry with this keyword explains that numbers before it are missing: a cache was replaced by a backup,
/// or begun anew.
[[nodiscard]] bool explainsMissing(QByteArrayView what);
[[nodiscard]] bool saysNotTheSealed(QByteArrayView what);
[[nodiscard]] QString notTheSealedWord();

} // namespace AuditTrail
