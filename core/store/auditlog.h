// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secretbytes.h"
#include "core/domain/instant.h"
#include "core/store/audittrail.h"

#include <QList>
#include <QString>

#include <functional>

class Database;

struct AuditEntry {
    qint64 id = 0; ///< its number in the trail
    Instant at;
    QString who;           ///< the system's user name
    QString what;          ///< a stable keyword: "account-saved" …
    QString detail;        ///< for people; without secrets
    bool isErased = false; ///< the detail was taken out of it, and that is said by a later entry
    bool isOld = false;    ///< written before the entries were a chain, and taken over as it was found
};

/// Who did what and when. Only appended; each entry carries the keyed digest of itself and of the one before
/// it, so that a removed, changed or moved one shows (audittrail.h). Belongs to the thread of its Database;
/// append() happens inside the transaction of the deed it speaks of.
class AuditLog
{
public:
    explicit AuditLog(Database &database) : m_database(database) {}

    Result<void> append(Instant at, const QString &who, const QString &what, const QString &detail = {});
    /// The same under a number above `number`: those between are missing, and that shows from then on.
    Result<void> appendAfter(qint64 number, Instant at, const QString &who, const QString &what,
                             const QString &detail = {});
    Result<QList<AuditEntry>> newest(int limit);

    /// The last entry; number 0: there is none.
    Result<AuditHead> head();
    /// Whether the trail still holds the entry that the seal speaks of.
    Result<AuditTrail::Against> against(const AuditHead &sealed);
    /// Follows the whole chain. `sealed` is what the seal says, read before this is called; nothing: it says
    /// nothing. A hundred thousand entries take a second or two: in a reader. Cancelled where `giveUp` says
    /// so.
    Result<AuditVerification> verify(const std::optional<AuditHead> &sealed,
                                     const std::function<bool()> &giveUp = {});

    /// Takes the detail out of one entry, for an erasure; the chain stays whole and says that it is gone.
    /// Not undone. Inside a transaction; the caller appends what was erased and why.
    Result<void> eraseDetail(qint64 number);

    /// Links all entries anew under the key of the database. What stands without a mark is from an older
    /// schema and taken over as it is. For Migrations, and for a data key that is replaced: whoever calls it
    /// has followed the chain under the old key before.
    static Result<void> takeOver(Database &database);

private:
    struct Tail;
    Result<Tail> tail();
    [[nodiscard]] QByteArrayView key();

    Database &m_database;
    SecretBytes m_key; ///< for the trail alone; made when it is first wanted
};
