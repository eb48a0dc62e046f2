// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLatin1StringView>

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <utility>

namespace
{
#ifdef EDQUOT
constexpr int noQuota = EDQUOT;
#else
constexpr int noQuota = ENOSPC;
#endif

struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoreError)
};

Error make(Error::Kind kind, const char *code, const QString &message, const QString &detail = {})
{
    return Error{kind, QString::fromLatin1(code), message, detail, {}};
}

Error ioError(int systemError, const QString &path, const QString &detail)
{
    if (systemError == EFBIG)
        return make(
            Error::Kind::Storage, "E-S05",
            Text::tr(
                "The file size limit of this account was reached while writing %1. What was saved before is "
                "kept; have the limit raised.")
                .arg(path),
            detail);
    if (systemError == ENOSPC || systemError == noQuota)
        return make(
            Error::Kind::Storage, "E-S01",
            Text::tr(
                "The disk is full: %1 cannot grow. Everything saved before is kept; free some space and try "
                "again.")
                .arg(path),
            detail);
    return make(Error::Kind::Storage, "E-S02",
                Text::tr("The disk reported an error at %1. Everything saved before is kept; check the disk "
                         "and try again.")
                    .arg(path),
                detail);
}
} // namespace

/// The library says the same of all of these.
static Error cannotOpen(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    const QFileInfo directory(file.absolutePath());
    if (file.exists() && !file.isReadable())
        return StoreError::denied(path, detail);
    if (directory.exists() && !directory.isWritable())
        return StoreError::readOnlyDirectory(directory.filePath(), detail);
    return make(
        Error::Kind::Storage, "E-S08",
        Text::tr("The cache %1 cannot be opened: the file or its directory is gone, or nothing more can be "
                 "opened. Nothing was changed; look whether the directory is there, and try again.")
            .arg(path),
        detail);
}

/// "rw-r-----" and whose it is.
static QString modeOf(const QFileInfo &file)
{
    static constexpr std::array<std::pair<QFile::Permission, char>, 9> rights{{{QFile::ReadOwner, 'r'},
                                                                               {QFile::WriteOwner, 'w'},
                                                                               {QFile::ExeOwner, 'x'},
                                                                               {QFile::ReadGroup, 'r'},
                                                                               {QFile::WriteGroup, 'w'},
                                                                               {QFile::ExeGroup, 'x'},
                                                                               {QFile::ReadOther, 'r'},
                                                                               {QFile::WriteOther, 'w'},
                                                                               {QFile::ExeOther, 'x'}}};
    QString mode;
    for (const auto &[right, letter] : rights)
        mode += QLatin1Char(file.permissions().testFlag(right) ? letter : '-');
    return file.owner().isEmpty() ? mode : mode + u' ' + file.owner();
}

Error StoreError::readOnly(const QString &path, const QString &detail)
{
    return make(
        Error::Kind::Storage, "E-S09",
        Text::tr("The cache %1 is read-only: it can be looked at, and nothing is saved in it. It was not "
                 "changed; make the file writable and open it again.")
            .arg(path),
        detail);
}

Error StoreError::readOnlyDirectory(const QString &path, const QString &detail)
{
    return make(
        Error::Kind::Storage, "E-S08",
        Text::tr("The directory %1 is read-only, and so not even reading in it works. Nothing was changed; "
                 "make it writable, or copy it whole to a place where you may write and open it there.")
            .arg(path),
        detail);
}

Error StoreError::denied(const QString &path, const QString &detail)
{
    return make(Error::Kind::Storage, "E-S10",
                Text::tr("The system does not permit access to %1 (%2). Nothing was changed; check owner and "
                         "permissions.")
                    .arg(path, modeOf(QFileInfo(path))),
                detail);
}

Error StoreError::foundDamaged(const QString &path, const QString &detail)
{
    return make(
        Error::Kind::Damaged, "E-S15",
        Text::tr("A part of the cache %1 is damaged and cannot be read. Nothing more is written to it. Close "
                 "the account and open it again: the damaged file is then set aside, the newest backup is "
                 "opened in its place, and everything is to be synchronised again.")
            .arg(path),
        detail);
}

Error StoreError::damagedWithoutBackup(const QString &path)
{
    return make(
        Error::Kind::Damaged, "E-S15",
        Text::tr("The cache %1 is damaged, and there is no backup. What is whole can be read; nothing is "
                 "written. Export what you entered, move the file aside, and set the account up again: its "
                 "data is in the cloud.")
            .arg(path));
}

Error StoreError::movedAway(const QString &path, const QString &backup)
{
    if (backup.isEmpty())
        return make(
            Error::Kind::Storage, "E-S20",
            Text::tr("The cache file %1 was deleted or replaced while it was open. Nothing more is written; "
                     "what is shown can still be read. Export what you need before you close the account, "
                     "and put the file back.")
                .arg(path));
    return make(
        Error::Kind::Storage, "E-S20",
        Text::tr("The cache file %1 was deleted or replaced while it was open. Nothing more is written. All "
                 "that was saved is kept as the backup %2: close the account, and put it back.")
            .arg(path, backup));
}

static QString megabytes(qint64 bytes)
{
    return QString::number(bytes / 1'000'000);
}

Error StoreError::noRoom(const QString &directory, qint64 free)
{
    return make(
        Error::Kind::Storage, "E-S01",
        Text::tr("Synchronising pauses: the disk of %1 has only %2 MB left, and the last 200 MB are kept for "
                 "what you enter. Everything saved before is kept; free some space and synchronise again.")
            .arg(directory, megabytes(free)));
}

Error StoreError::littleRoom(const QString &directory, qint64 free)
{
    return make(
        Error::Kind::Storage, "E-S01",
        Text::tr("The disk of %1 has only %2 MB left. Below 200 MB synchronising pauses; free some space.")
            .arg(directory, megabytes(free)));
}

Error StoreError::fromLibrary(int returned, int systemError, const QString &path, const QString &detail)
{
    switch (returned == SQLITE_IOERR_NOMEM ? SQLITE_NOMEM : returned & 0xff) {
    case SQLITE_FULL:
        return ioError(ENOSPC, path, detail);
    case SQLITE_IOERR:
        return ioError(systemError, path, detail);
    case SQLITE_READONLY:
        return readOnly(path, detail);
    case SQLITE_CANTOPEN:
        return cannotOpen(path, detail);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return denied(path, detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(Error::Kind::Busy, "E-S11",
                    Text::tr("The cache %1 is in use by another process. Nothing was changed; close the "
                             "other one or wait.")
                        .arg(path),
                    detail);
    case SQLITE_NOTADB:
        return make(
            Error::Kind::Damaged, "E-S14",
            Text::tr(
                "The cache %1 is damaged at its beginning, or the key file belongs to another cache. It was "
                "not changed. The account's data is in the cloud: move the file aside and sync again.")
                .arg(path),
            detail);
    case SQLITE_CORRUPT:
        return make(Error::Kind::Damaged, "E-S15",
                    Text::tr("The cache %1 is damaged (page error). It was not changed. The account's data "
                             "is in the cloud: "
                             "move the file aside and sync again.")
                        .arg(path),
                    detail);
    case SQLITE_NOMEM:
        return make(
            Error::Kind::Storage, "E-S28",
            Text::tr("There is not enough memory for the cache. Everything saved before is kept; close other "
                     "programs and try again."),
            detail);
    default:
        return make(Error::Kind::Storage, "E-S00",
                    Text::tr("The cache %1 refused an operation. Everything saved before is kept.").arg(path),
                    detail);
    }
}

Error StoreError::commitUncertain(const Error &cause)
{
    Error error = cause;
    if (error.code == u"E-S02" || error.code == u"E-S00") {
        error.code = QStringLiteral("E-S03");
        error.message =
            Text::tr("The disk did not confirm the last step. Everything confirmed before is kept; where the "
                     "work stands is read again from the cache.");
    }
    error.detail = QStringLiteral("commit: ") + error.detail;
    return error;
}

Error StoreError::notOpen(const QString &path)
{
    return make(Error::Kind::Storage, "E-S03",
                Text::tr("The connection to the cache %1 was lost after a disk error. Everything confirmed "
                         "before is kept; "
                         "start the program again.")
                    .arg(path));
}

Error StoreError::settingRefused(const QString &path, const QString &setting)
{
    return make(Error::Kind::Storage, "E-S32",
                Text::tr("The database library did not accept a setting that keeps the cache %1 safe, so it "
                         "was not opened. "
                         "Nothing was changed; reinstall the program.")
                    .arg(path),
                setting);
}

Error StoreError::notEncrypting()
{
    return make(
        Error::Kind::Storage, "E-S33",
        Text::tr(
            "This program was built with a database library that does not encrypt. Nothing was opened or "
            "written; install a correct build."));
}

Error StoreError::missing(const QString &path)
{
    return make(Error::Kind::Missing, "E-S20",
                Text::tr("The cache file %1 is not there. Nothing was created in its place; put it back, or "
                         "set the account "
                         "up again.")
                    .arg(path));
}

Error StoreError::emptied(const QString &path)
{
    return make(Error::Kind::Damaged, "E-S18",
                Text::tr("The cache file %1 was emptied. Nothing was changed; put a copy back, or set the "
                         "account up again.")
                    .arg(path));
}

Error StoreError::alreadyThere(const QString &path)
{
    return make(Error::Kind::Usage, "E-S30",
                Text::tr("There is a cache already: %1. It was not changed.").arg(path));
}

Error StoreError::cannotCreate(const QString &path, const QString &detail)
{
    return make(
        Error::Kind::Storage, "E-S10",
        Text::tr("The file %1 cannot be created for you alone. Nothing was written; check the directory's "
                 "permissions and free space.")
            .arg(path),
        detail);
}

Error StoreError::newerSchema(const QString &path, qint64 schema, qint64 known)
{
    return make(Error::Kind::Newer, "E-S21",
                Text::tr("The cache %1 was made by a newer version of the program (schema %2, this program "
                         "knows %3). It was "
                         "not changed; use the newer program.")
                    .arg(path)
                    .arg(schema)
                    .arg(known));
}

Error StoreError::notACache(const QString &path)
{
    return make(
        Error::Kind::Damaged, "E-S34",
        Text::tr("The file %1 is an encrypted database but not a cache of this program. It was not changed.")
            .arg(path));
}

Error StoreError::damagedValue(const QString &what)
{
    return make(
        Error::Kind::Damaged, "E-S15",
        Text::tr(
            "The cache holds a value that cannot be read. Nothing was changed. The account's data is in the "
            "cloud: check the cache and, if it is damaged, sync into a new one."),
        what);
}

Error StoreError::notStorable(const QString &what)
{
    return make(Error::Kind::BadReply, "E-S35",
                Text::tr("A reading has a form that the cache cannot keep. Nothing of it was saved; what was "
                         "saved before is kept. Report this with the code."),
                what);
}

Error StoreError::noSuchBackup(const QString &name)
{
    return make(Error::Kind::Missing, "E-S40",
                Text::tr("There is no backup named %1. Nothing was changed.").arg(name));
}

Error StoreError::badBackup(const QString &path, const QString &detail)
{
    return make(Error::Kind::Damaged, "E-S41",
                Text::tr("The backup %1 is damaged or belongs to another cache. It was not used, and nothing "
                         "was changed; choose another one.")
                    .arg(path),
                detail);
}

Error StoreError::cannotSetAside(const QString &path)
{
    return make(Error::Kind::Storage, "E-S42",
                Text::tr("%1 could not be given another name, so that putting the backup in its place "
                         "stopped halfway. Nothing was deleted; check the directory's permissions, and open "
                         "the cache again to finish.")
                    .arg(path));
}

Error StoreError::noSuchSetAside(const QString &name)
{
    return make(Error::Kind::Missing, "E-S43",
                Text::tr("There is no file named %1 that was set aside. Nothing was deleted.").arg(name));
}

Error StoreError::cannotRemove(const QString &path)
{
    return make(Error::Kind::Storage, "E-S44",
                Text::tr("%1 could not be deleted. Check the directory's permissions, or whether another "
                         "program has it open.")
                    .arg(path));
}

Error StoreError::noRoomForNewKey(const QString &directory, qint64 needed, qint64 free)
{
    return make(
        Error::Kind::Storage, "E-S46",
        Text::tr("A new data key needs %1 MB of free space in %2, for a second cache, and there are %3 MB. "
                 "Nothing was changed; free some space and try again.")
            .arg(megabytes(needed), directory, megabytes(free)));
}

Error StoreError::newKeyNotProven(const QString &path)
{
    return make(
        Error::Kind::Damaged, "E-S47",
        Text::tr("The cache under the new key, %1, is not the whole of the present one. It is thrown away; "
                 "the present key and cache stay as they are.")
            .arg(path));
}

Error StoreError::keyChangeUnfinished(const QString &path)
{
    return make(
        Error::Kind::Storage, "E-S48",
        Text::tr("%1 could not be replaced, so the new data key is not complete yet. Nothing is lost: it is "
                 "finished as soon as the directory can be written.")
            .arg(path));
}
