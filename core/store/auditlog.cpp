// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditlog.h"
#include "core/store/rows.h"

Result<void> AuditLog::append(Instant at, const QString &who, const QString &what, const QString &detail)
{
    return Rows::run(m_database, Sql::AuditInsert, [&](Statement &statement) {
        statement.bind(1, at.seconds).bind(2, who).bind(3, what).bind(4, detail);
    });
}

Result<QList<AuditEntry>> AuditLog::newest(int limit)
{
    return Rows::all<AuditEntry>(
        m_database, Sql::AuditNewest, [limit](Statement &statement) { statement.bind(1, qint64(limit)); },
        [](const Statement &row) {
            return AuditEntry{row.integer(0), Instant{row.integer(1)}, row.string(2), row.string(3),
                              row.string(4)};
        });
}
