// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QString>

/// The files of one data directory.
struct CachePaths {
    QString directory;

    [[nodiscard]] QString database() const { return file(QStringLiteral("cache.db")); }
    [[nodiscard]] QString keyFile() const { return file(QStringLiteral("cache.key")); }
    [[nodiscard]] QString seal() const { return file(QStringLiteral("cache.seal")); }
    [[nodiscard]] QString restoring() const { return file(QStringLiteral("cache.restoring")); }
    [[nodiscard]] QString suspect() const
    {
        return file(QStringLiteral("cache.suspect"));
    } ///< a page was damaged
    /// Everything here is being erased: whatever else is still there, it is no account any more.
    [[nodiscard]] QString erasing() const { return file(QStringLiteral("cache.erasing")); }
    /// What a new data key is prepared in, and the mark from which on it is the one that counts.
    [[nodiscard]] QString freshDatabase() const { return file(QStringLiteral("cache.db.fresh")); }
    [[nodiscard]] QString freshKeyFile() const { return file(QStringLiteral("cache.key.fresh")); }
    [[nodiscard]] QString freshSeal() const { return file(QStringLiteral("cache.seal.fresh")); }
    [[nodiscard]] QString changingKey() const { return file(QStringLiteral("cache.rekeying")); }
    [[nodiscard]] QString backups() const { return file(QStringLiteral("backups")); }
    [[nodiscard]] QString lock() const { return file(QStringLiteral("lock")); }

private:
    [[nodiscard]] QString file(const QString &name) const { return QDir(directory).filePath(name); }
};
