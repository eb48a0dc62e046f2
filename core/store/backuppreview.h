// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class Database;

/// An encrypted copy of the whole cache, under the same key.
struct Backup {
    QString name; ///< of the file: "backup-<generation>-<time>.db"
    QString path;
    quint32 generation = 0;
    Instant made;
    qint64 bytes = 0;
};

/// What is in a cache or a backup, in figures.
struct CacheContents {
    int schema = 0;
    qint64 cards = 0;
    std::optional<Instant> newestReading; ///< of any part
    std::optional<Instant> newestList;    ///< the last card list that was read to its end
    std::optional<Instant> newestLedger;  ///< likewise
    std::optional<Instant> newestEntry;   ///< the last thing people entered, changed or removed
    qint64 deskEntries = 0;               ///< what people entered, as it stands
    qint64 runs = 0;
};

/// One value that people entered, as it stands. What it means is the business of core/desk.
struct KeptEntry {
    QString kind;
    QString key;
    QByteArray value;
    QString who;
    Instant at;
};

/// One value that would not be what it is now.
struct DeskDifference {
    enum class Change : quint8 {
        Lost,     ///< only the cache has it
        Older,    ///< the backup has another value of it
        Returned, ///< only the backup has it: it was removed since
    };
    Change change = Change::Lost;
    KeptEntry entry; ///< as the cache has it; what returns, as the backup has it
};

/// The inside of a cache: its figures and everything that people entered.
struct CacheInside {
    CacheContents figures;
    QList<KeptEntry> entries;

    /// Of any schema that has backups.
    static Result<CacheInside> of(Database &database);
};

/// What putting a backup back would change. A comparison of values: it reads nothing.
struct BackupPreview {
    Backup backup;
    CacheContents inBackup;
    std::optional<CacheContents> inCache; ///< nothing: the cache cannot be read, or there is none
    QList<DeskDifference> desk;           ///< by kind and key

    [[nodiscard]] static BackupPreview compare(const Backup &backup, const CacheInside &inBackup,
                                               const std::optional<CacheInside> &inCache);
    [[nodiscard]] qint64 count(DeskDifference::Change change) const;
};
