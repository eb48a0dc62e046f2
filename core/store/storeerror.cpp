// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/storeerror.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <sqlite3.h>

#include <cerrno>

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

Error StoreError::fromLibrary(int returned, int systemError, const QString &path, const QString &detail)
{
    switch (returned & 0xff) {
    case SQLITE_FULL:
        return ioError(ENOSPC, path, detail);
    case SQLITE_IOERR:
        return ioError(systemError, path, detail);
    case SQLITE_READONLY:
        return make(
            Error::Kind::Storage, "E-S09",
            Text::tr("The cache %1 is read-only, so nothing can be saved. It was not changed; make the file "
                     "writable.")
                .arg(path),
            detail);
    case SQLITE_CANTOPEN:
        return make(
            Error::Kind::Storage, "E-S08",
            Text::tr(
                "The cache %1 cannot be opened: its directory is missing or read-only. Nothing was changed; "
                "check the directory's permissions.")
                .arg(path),
            detail);
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return make(
            Error::Kind::Storage, "E-S10",
            Text::tr(
                "The system does not permit access to %1. Nothing was changed; check owner and permissions.")
                .arg(path),
            detail);
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
