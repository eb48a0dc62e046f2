// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QList>
#include <QString>

class Database;

struct AuditEntry {
    qint64 id = 0;
    Instant at;
    QString who;    ///< the system's user name
    QString what;   ///< a stable keyword: "account-saved" …
    QString detail; ///< for people; without secrets
};

/// Who did what and when. Only appended. Belongs to the thread of its Database; append() happens inside the
/// transaction of the deed it speaks of.
class AuditLog
{
public:
    explicit AuditLog(Database &database) : m_database(database) {}

    Result<void> append(Instant at, const QString &who, const QString &what, const QString &detail = {});
    Result<QList<AuditEntry>> newest(int limit);

private:
    Database &m_database;
};
