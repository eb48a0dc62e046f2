// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keyringnote.h"

#include "core/base/safefile.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
constexpr qint64 largestFile = 4096;
const QString keeperKey = QStringLiteral("keeper");

QString fileIn(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("keyring.json"));
}
} // namespace

std::optional<KeyringNote> KeyringNote::load(const QString &directory)
{
    const Result<QByteArray> bytes = SafeFile::read(fileIn(directory), largestFile);
    if (!bytes)
        return std::nullopt;
    return KeyringNote{QJsonDocument::fromJson(*bytes).object().value(keeperKey).toString()};
}

Result<void> KeyringNote::keep(const QString &directory) const
{
    return SafeFile::replace(fileIn(directory), QJsonDocument(QJsonObject{{keeperKey, keeper}}).toJson());
}

void KeyringNote::forget(const QString &directory)
{
    QFile::remove(fileIn(directory));
}
