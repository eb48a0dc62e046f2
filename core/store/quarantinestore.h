// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"
#include "core/domain/reading.h"

#include <QList>

class Database;

struct StandingRow {
    QuarantinedRow row;
    Instant firstSeen;
    Instant lastSeen;
    qint64 times = 0;
    QByteArray digest = {}; ///< by which the same row is found again
};

struct StandingOddity {
    Oddity oddity;
    Instant firstSeen;
    Instant lastSeen;
    qint64 times = 0;
    QByteArray digest = {}; ///< likewise
};

struct UnknownField {
    QString action;
    QString name;
    qint64 times = 0;
    Instant firstSeen;
    Instant lastSeen;
};

/// What the cloud sent and nobody could read: kept, counted, never guessed. The same thing again is counted,
/// not repeated. Belongs to the thread of its Database; add() happens inside a transaction of the caller.
class QuarantineStore
{
public:
    explicit QuarantineStore(Database &database) : m_database(database) {}

    /// `action` names the call for the unknown fields; rows and oddities carry their own.
    Result<void> add(const QString &action, const DecodeNotes &notes, Instant at);

    Result<qint64> quarantinedCount(); ///< different rows
    Result<qint64> oddityCount();
    Result<QList<StandingRow>> quarantined(int limit); ///< newest first
    Result<QList<StandingOddity>> oddities(int limit);
    Result<QList<UnknownField>> unknownFields();

private:
    Result<void> addRow(const QuarantinedRow &row, Instant at);
    Result<void> addOddity(const Oddity &oddity, Instant at);
    Result<void> addUnknownField(const QString &action, const QString &name, int times, Instant at);
    Database &m_database;
};
