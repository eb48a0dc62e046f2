// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directoryerasure.h"
#include "core/base/log.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/base/safefile.h"
#include "core/store/stepwatch.h"
#include "core/store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>

namespace
{
using StepWatch::step;

struct Pattern {
    const char *name;
    const char *kind;
};
/// The first that fits. Siblings of a key file are written under a name that does not tell them apart: all
/// temporary files are treated as keys.
constexpr std::array<Pattern, 17> patterns{{
    {"cache.key", "keyfile"},
    {"cache.key.*", "keyfile"},
    {".simledger-*", "leftovers"},
    {"cache.db", "cache"},
    {"cache.db-*", "cache"},
    {"cache.db.damaged-*", "aside"},
    {"cache.db.replaced-*", "aside"},
    {"cache.db.*", "aside"},
    {"cache.seal", "marks"},
    {"cache.seal.fresh", "marks"},
    {"cache.rekeying", "marks"},
    {"cache.suspect", "marks"},
    {"cache.restoring", "marks"},
    {"unlock.json*", "marks"},
    {"keyring.json", "marks"},
    {"simledger.*log", "log"},
    {"simledger.crash*", "log"},
}};

QString kindOf(const QString &name)
{
    for (const Pattern &pattern : patterns) {
        if (QDir::match(QString::fromLatin1(pattern.name), name))
            return QString::fromLatin1(pattern.kind);
    }
    return {};
}

constexpr qint64 mostKeyBytes =
    1 << 20; ///< nothing larger is a key file; without one there is nothing to unwrap

Result<void> remove(const QString &path)
{
    const QFileInfo info(path);
    if ((!info.exists() && !info.isSymLink()) || QFile::remove(path))
        return {};
    return StoreError::cannotRemove(path);
}
} // namespace

/// Key files first.
QList<DirectoryErasure::Found> DirectoryErasure::files() const
{
    QList<Found> found;
    const QDir::Filters all = QDir::Files | QDir::Hidden | QDir::System;
    const QDir directory(m_paths.directory);
    for (const QString &name : directory.entryList(all, QDir::Name)) {
        const QString kind = kindOf(name);
        if (kind.isEmpty())
            continue;
        const Found file{directory.filePath(name), kind};
        if (kind == u"keyfile" || kind == u"leftovers")
            found.prepend(file);
        else
            found.append(file);
    }
    const QDir backups(m_paths.backups());
    if (QFileInfo(m_paths.backups()).isSymLink())
        return found;
    for (const QString &name :
         backups.entryList({QStringLiteral("backup-*"), QStringLiteral(".simledger-*")}, all, QDir::Name))
        found.append({backups.filePath(name), QStringLiteral("backups")});
    return found;
}

QList<ErasureItem> DirectoryErasure::preview() const
{
    ErasureReport report;
    for (const Found &file : files())
        report.add(report.files, file.kind, 1, QFileInfo(file.path).size());
    return report.files;
}

bool DirectoryErasure::isUnderWay() const
{
    return QFileInfo::exists(m_paths.erasing());
}

Result<void> DirectoryErasure::run() const
{
    NotGuiThread::check("erasing a directory");
    if (const Result<void> stepped = step("mark"); !stepped)
        return stepped;
    if (const Result<void> marked = SafeFile::replace(m_paths.erasing(), QByteArray("erasing\n")); !marked)
        return marked;
    return carryOut();
}

Result<ErasureReport> DirectoryErasure::run(ErasureReport preview, const Clock &clock) const
{
    const auto began = clock.monotonic();
    if (const Result<void> gone = run(); !gone)
        return gone.error();
    preview.done = Instant::of(clock.now());
    preview.seconds = std::chrono::duration<double>(clock.monotonic() - began).count();
    return preview;
}

Result<bool> DirectoryErasure::finishInterrupted() const
{
    if (!isUnderWay())
        return false;
    const Result<void> done = carryOut();
    return done ? Result<bool>(true) : done.error();
}

Result<void> DirectoryErasure::carryOut() const
{
    if (const Result<void> stepped = step("keys"); !stepped)
        return stepped;
    const QList<Found> all = files();
    for (const Found &file : all) {
        const bool mayHoldKeys = file.kind == u"keyfile" || file.kind == u"leftovers";
        if (mayHoldKeys && QFileInfo(file.path).size() <= mostKeyBytes)
            SafeFile::overwrite(file.path);
    }
    if (const Result<void> stepped = step("overwritten"); !stepped)
        return stepped;
    bool keysAreGone = false;
    std::optional<Error> failed;
    for (const Found &file : all) {
        const bool isKey = file.kind == u"keyfile" || file.kind == u"leftovers";
        if (!isKey && !std::exchange(keysAreGone, true)) {
            (void)Platform::syncDirectory(m_paths.directory);
            if (const Result<void> stepped = step("files"); !stepped)
                return stepped;
        }
        if (file.kind == u"log")
            continue;
        if (const Result<void> gone = remove(file.path); !gone && !failed)
            failed = gone.error();
        if (const Result<void> stepped = step("file"); !stepped)
            return stepped;
    }
    Log::stop();
    Log::removeFrom(m_paths.directory);
    for (const Found &file : all) {
        if (file.kind != u"log")
            continue;
        if (const Result<void> gone = remove(file.path); !gone && !failed)
            failed = gone.error();
    }
    QDir(m_paths.directory).rmdir(QFileInfo(m_paths.backups()).fileName()); // stays where it is not empty
    (void)Platform::syncDirectory(m_paths.directory);
    if (failed)
        return *failed;
    if (const Result<void> stepped = step("done"); !stepped)
        return stepped;
    if (const Result<void> gone = remove(m_paths.erasing()); !gone)
        return gone;
    return Platform::syncDirectory(m_paths.directory);
}
