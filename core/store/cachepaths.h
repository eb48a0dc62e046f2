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
    [[nodiscard]] QString backups() const { return file(QStringLiteral("backups")); }
    [[nodiscard]] QString lock() const { return file(QStringLiteral("lock")); }

private:
    [[nodiscard]] QString file(const QString &name) const { return QDir(directory).filePath(name); }
};
