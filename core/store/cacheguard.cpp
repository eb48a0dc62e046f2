// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacheguard.h"
#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/store/storeerror.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

void CacheGuard::forbid(const Error &why)
{
    const std::lock_guard lock(m_mutex);
    if (!m_forbidden)
        m_forbidden = why;
}

std::optional<Error> CacheGuard::forbidden() const
{
    const std::lock_guard lock(m_mutex);
    return m_forbidden;
}

Error CacheGuard::damaged(const Error &found)
{
    const Error told = StoreError::foundDamaged(m_paths.database(), found.detail);
    if (forbidden())
        return told;
    forbid(told);
    const QJsonObject object{{QStringLiteral("found"), found.detail}};
    const Result<void> marked =
        SafeFile::replace(m_paths.suspect(), QJsonDocument(object).toJson(QJsonDocument::Compact));
    if (!marked)
        qWarning("the damaged cache was not marked: %s", qPrintable(marked.error().detail));
    return told;
}

bool CacheGuard::isMarked() const
{
    return QFileInfo::exists(m_paths.suspect());
}

void CacheGuard::forgetMark() const
{
    if (QFile::remove(m_paths.suspect()))
        (void)Platform::syncDirectory(m_paths.directory);
}

std::optional<Error> CacheGuard::noRoom() const
{
    const qint64 free = m_freeBytes(m_paths.directory);
    return free >= 0 && free < pausesBelow ? std::optional(StoreError::noRoom(m_paths.directory, free))
                                           : std::nullopt;
}

std::optional<Error> CacheGuard::littleRoom() const
{
    const qint64 free = m_freeBytes(m_paths.directory);
    return free >= 0 && free < warnsBelow ? std::optional(StoreError::littleRoom(m_paths.directory, free))
                                          : std::nullopt;
}
