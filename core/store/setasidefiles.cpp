// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/setasidefiles.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace
{
const QLatin1StringView logSuffix("-wal");
const QLatin1StringView timeFormat("yyyyMMdd'T'HHmmss'Z'");

QString wordOf(SetAsideFile::Why why)
{
    return why == SetAsideFile::Why::Replaced ? QStringLiteral("replaced") : QStringLiteral("damaged");
}

std::optional<SetAsideFile> setAside(const QFileInfo &file)
{
    static const QRegularExpression pattern(
        QStringLiteral("^cache\\.db\\.(damaged|replaced)-(\\d{8}T\\d{6}Z)(-\\d+)?$"));
    const QRegularExpressionMatch match = pattern.match(file.fileName());
    QDateTime at = QDateTime::fromString(match.captured(2), timeFormat);
    at.setTimeSpec(Qt::UTC);
    if (!match.hasMatch() || !at.isValid() || file.isSymLink())
        return std::nullopt;
    SetAsideFile found{file.fileName(), file.filePath()};
    found.why = match.captured(1) == u"replaced" ? SetAsideFile::Why::Replaced : SetAsideFile::Why::Damaged;
    found.at = Instant::of(at);
    found.bytes = file.size() + QFileInfo(file.filePath() + logSuffix).size();
    return found;
}
} // namespace

QList<SetAsideFile> SetAsideFiles::in(const CachePaths &paths)
{
    NotGuiThread::check("looking for files that were set aside");
    QList<SetAsideFile> all;
    for (const QFileInfo &file : QDir(paths.directory).entryInfoList(QDir::Files, QDir::Name)) {
        if (const std::optional<SetAsideFile> found = setAside(file))
            all.append(*found);
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const SetAsideFile &a, const SetAsideFile &b) { return a.at > b.at; });
    return all;
}

QString SetAsideFiles::nameFor(const CachePaths &paths, SetAsideFile::Why why, Instant now)
{
    const QString base =
        QStringLiteral("%1.%2-%3")
            .arg(QFileInfo(paths.database()).fileName(), wordOf(why), now.utc().toString(timeFormat));
    QString name = base;
    for (int more = 2; QFileInfo::exists(QDir(paths.directory).filePath(name)); ++more)
        name = QStringLiteral("%1-%2").arg(base).arg(more);
    return name;
}

Result<void> SetAsideFiles::remove(const CachePaths &paths, const QString &name)
{
    for (const SetAsideFile &file : in(paths)) {
        if (file.name != name)
            continue;
        const QString log = file.path + logSuffix;
        // the log first: alone it is of no use to anybody
        if ((QFile::exists(log) && !QFile::remove(log)) || !QFile::remove(file.path))
            return StoreError::cannotRemove(file.path);
        return Platform::syncDirectory(paths.directory);
    }
    return StoreError::noSuchSetAside(name);
}
