// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacherestore.h"
#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/store/setasidefiles.h"
#include "core/store/stepwatch.h"
#include "core/store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace
{
using StepWatch::step;

constexpr qint64 planLimit = 4096;
const QLatin1StringView logSuffix("-wal");

Error givenUp()
{
    return Error{Error::Kind::Cancelled, QStringLiteral("E-INT"), {}, QStringLiteral("gave way"), {}};
}

Result<void> rename(const QString &from, const QString &to)
{
    if (Platform::renameOver(from, to))
        return Platform::syncDirectory(QFileInfo(to).absolutePath());
    return StoreError::cannotSetAside(from);
}
} // namespace

QString CacheRestore::pathOf(const QString &name) const
{
    return QDir(m_paths.directory).filePath(name);
}

Result<OpeningFinding> CacheRestore::begin(const Backup &backup, OpeningFinding::Kind kind, Instant now,
                                           const Backups::GiveWay &giveWay) const
{
    Plan plan{backup.name, {}, kind, backup.made};
    if (QFileInfo::exists(m_paths.database()))
        plan.aside = SetAsideFiles::nameFor(
            m_paths,
            kind == OpeningFinding::Kind::PutBack ? SetAsideFile::Why::Replaced : SetAsideFile::Why::Damaged,
            now);
    QFile::remove(copyPath()); // of another plan
    if (giveWay) {
        if (const Result<void> copied = copy(backup.name, giveWay); !copied)
            return copied.error(); // there is no plan yet, and nothing to undo
    }
    if (const Result<void> written = write(plan); !written)
        return written.error();
    return carryOut(plan);
}

Result<void> CacheRestore::write(const Plan &plan) const
{
    const QJsonObject object{{QStringLiteral("backup"), plan.backup},
                             {QStringLiteral("aside"), plan.aside},
                             {QStringLiteral("kind"), int(plan.kind)},
                             {QStringLiteral("from"), plan.from.seconds}};
    return SafeFile::replace(m_paths.restoring(), QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<std::optional<OpeningFinding>> CacheRestore::finishInterrupted() const
{
    if (!QFileInfo::exists(m_paths.restoring())) {
        QFile::remove(copyPath()); // of a plan that was never written
        return std::optional<OpeningFinding>();
    }
    const Result<QByteArray> bytes = SafeFile::read(m_paths.restoring(), planLimit);
    if (!bytes)
        return bytes.error();
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    Plan plan;
    plan.backup = object[QStringLiteral("backup")].toString();
    plan.aside = object[QStringLiteral("aside")].toString();
    plan.kind = OpeningFinding::Kind(object[QStringLiteral("kind")].toInt());
    plan.from = Instant{object[QStringLiteral("from")].toInteger()};
    const bool named = !plan.backup.isEmpty() && !plan.backup.contains(u'/') && !plan.aside.contains(u'/');
    const bool possible = isPutIn(plan) || QFileInfo::exists(copyPath()) ||
                          QFileInfo::exists(QDir(m_paths.backups()).filePath(plan.backup));
    if (!named || !possible) { // rubbish, or a plan whose backup is gone: nothing to go by
        forget();
        return std::optional<OpeningFinding>();
    }
    const Result<OpeningFinding> done = carryOut(plan);
    if (!done)
        return done.error();
    return std::optional(*done);
}

/// Each step is done only where it has not been done yet: first the copy is whole under a name of its own,
/// then the old file is moved; a cache beside the file that was set aside is the new one.
Result<OpeningFinding> CacheRestore::carryOut(const Plan &plan) const
{
    if (!isPutIn(plan)) {
        const bool move = !isSetAside(plan);
        if (const Result<void> copied = copy(plan.backup, {}); !copied) {
            if (move && copied.error().kind != Error::Kind::Cancelled)
                forget(); // nothing was changed
            return copied.error();
        }
        if (const Result<void> exchanged = exchange(plan.aside, move); !exchanged)
            return exchanged.error();
    }
    OpeningFinding found{plan.kind};
    found.from = plan.from;
    found.file = plan.aside.isEmpty() ? QString() : pathOf(plan.aside);
    return found;
}

bool CacheRestore::isSetAside(const Plan &plan) const
{
    return plan.aside.isEmpty() || QFileInfo::exists(pathOf(plan.aside));
}

bool CacheRestore::isPutIn(const Plan &plan) const
{
    return isSetAside(plan) && QFileInfo::exists(m_paths.database());
}

void CacheRestore::forget() const
{
    if (QFile::remove(m_paths.restoring()))
        (void)Platform::syncDirectory(m_paths.directory);
}

Result<void> CacheRestore::exchange(const QString &aside, bool move) const
{
    if (const Result<void> stepped = step("aside"); !stepped)
        return stepped;
    if (move) {
        if (const Result<void> moved = rename(m_paths.database(), pathOf(aside)); !moved)
            return moved;
    }
    if (const Result<void> stepped = step("log"); !stepped)
        return stepped;
    if (const Result<void> moved = moveLog(aside); !moved)
        return moved;
    if (const Result<void> stepped = step("rename"); !stepped)
        return stepped;
    if (const Result<void> put = rename(copyPath(), m_paths.database()); !put)
        return put;
    return step("done");
}

Result<QString> CacheRestore::setAside(Instant now) const
{
    if (!QFileInfo::exists(m_paths.database())) {
        const Result<void> moved = moveLog({});
        return moved ? Result<QString>(QString()) : moved.error();
    }
    const QString aside = SetAsideFiles::nameFor(m_paths, SetAsideFile::Why::Damaged, now);
    if (const Result<void> moved = rename(m_paths.database(), pathOf(aside)); !moved)
        return moved.error();
    if (const Result<void> moved = moveLog(aside); !moved)
        return moved.error();
    return pathOf(aside);
}

void CacheRestore::putAsideBack(const QString &aside) const
{
    if (aside.isEmpty() || QFileInfo::exists(m_paths.database()))
        return;
    (void)rename(aside, m_paths.database());
    if (QFileInfo::exists(aside + logSuffix))
        (void)rename(aside + logSuffix, m_paths.database() + logSuffix);
}

/// The old log must not meet the new file.
Result<void> CacheRestore::moveLog(const QString &aside) const
{
    const QString log = m_paths.database() + logSuffix;
    if (!QFileInfo::exists(log))
        return {};
    const QString name =
        aside.isEmpty() ? QFileInfo(m_paths.database()).fileName() + QStringLiteral(".left") : aside;
    return rename(log, pathOf(name) + logSuffix);
}

Result<void> CacheRestore::copy(const QString &backup, const Backups::GiveWay &giveWay) const
{
    if (const Result<void> stepped = step("copy"); !stepped || QFileInfo::exists(copyPath()))
        return stepped;
    QFile source(QDir(m_paths.backups()).filePath(backup));
    if (!source.open(QIODevice::ReadOnly))
        return StoreError::noSuchBackup(backup);
    return SafeFile::replaceInPieces(
        copyPath(),
        [&source, &giveWay](const SafeFile::Put &put) -> Result<void> {
            for (QByteArray piece = source.read(1 << 20); !piece.isEmpty(); piece = source.read(1 << 20)) {
                if (giveWay && giveWay())
                    return givenUp();
                if (const Result<void> taken = put(piece); !taken)
                    return taken;
            }
            return {};
        },
        [&source](const QString &sibling) -> Result<void> {
            if (QFileInfo(sibling).size() == source.size())
                return {};
            return StoreError::badBackup(source.fileName(), QStringLiteral("short copy"));
        });
}

QString CacheRestore::copyPath() const
{
    return m_paths.database() + QStringLiteral(".new");
}
