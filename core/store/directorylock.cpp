// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/directorylock.h"
#include "core/base/safefile.h"
#include "core/store/cachepaths.h"
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace
{
QString since(const QString &path)
{
    const QDateTime taken = QFileInfo(path).lastModified();
    return taken.isValid() ? taken.toString(Qt::ISODate)
                           : QCoreApplication::translate("DirectoryLock", "an unknown time");
}

Error held(const QLockFile &file)
{
    qint64 process = 0;
    QString host;
    QString program;
    file.getLockInfo(&process, &host, &program);
    return Error{
        Error::Kind::Busy,
        QStringLiteral("E-S11"),
        QCoreApplication::translate("DirectoryLock",
                                    "The data directory is in use by %1 (process %2 on %3) since %4. Nothing "
                                    "was changed; close that program or wait for it.")
            .arg(program.isEmpty() ? QStringLiteral("?") : program)
            .arg(process)
            .arg(host.isEmpty() ? QStringLiteral("?") : host, since(file.fileName())),
        {},
        {}};
}

Error cannotLock(const QLockFile &file)
{
    const QFileInfo directory(QFileInfo(file.fileName()).absolutePath());
    if (directory.exists() && directory.isReadable() && !directory.isWritable())
        return StoreError::readOnlyDirectory(directory.filePath(), QStringLiteral("lock file"));
    return Error{Error::Kind::Storage,
                 QStringLiteral("E-S10"),
                 QCoreApplication::translate("DirectoryLock",
                                             "The lock file %1 cannot be written. Nothing was "
                                             "changed; check the directory's permissions.")
                     .arg(file.fileName()),
                 QStringLiteral("QLockFile error %1").arg(int(file.error())),
                 {}};
}
} // namespace

Result<std::unique_ptr<DirectoryLock>> DirectoryLock::take(const QString &directory,
                                                           std::chrono::milliseconds wait)
{
    if (const Result<void> made = SafeFile::makePrivateDirectory(directory); !made)
        return made.error();
    std::unique_ptr<DirectoryLock> lock(new DirectoryLock(CachePaths{directory}.lock()));
    lock->m_file.setStaleLockTime(0); // however long a run takes; a dead holder is noticed all the same
    if (lock->m_file.tryLock(int(wait.count())))
        return lock;
    return lock->m_file.error() == QLockFile::LockFailedError ? held(lock->m_file) : cannotLock(lock->m_file);
}
