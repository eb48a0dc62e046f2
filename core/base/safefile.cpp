// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safefile.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/base/random.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <span>

namespace
{
using Platform::FileFault;

Error storageError(const QString &code, const QString &message, const QString &detail)
{
    return Error{Error::Kind::Storage, code, message, detail, {}};
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(SafeFile)
};

/// All of these are found before the old file is touched, and say so.
Error faultError(FileFault fault, const QString &path)
{
    switch (fault) {
    case FileFault::DiskFull:
        return storageError(
            QStringLiteral("E-S01"),
            Text::tr(
                "The disk is full: %1 was not written and stays as it was. Free some space and try again.")
                .arg(path),
            QStringLiteral("disk full"));
    case FileFault::SizeLimit:
        return storageError(
            QStringLiteral("E-S05"),
            Text::tr(
                "A file size limit stopped writing %1, which stays as it was. Raise the limit and try again.")
                .arg(path),
            QStringLiteral("file size limit"));
    case FileFault::ReadOnly:
        return storageError(
            QStringLiteral("E-S08"),
            Text::tr("%1 is on a disk that can only be read. Nothing was changed. Choose another folder.")
                .arg(path),
            QStringLiteral("read-only file system"));
    case FileFault::Denied:
        return storageError(
            QStringLiteral("E-S10"),
            Text::tr(
                "There is no permission to write %1. Nothing was changed. Check the folder's permissions.")
                .arg(path),
            QStringLiteral("permission denied"));
    case FileFault::InUse:
        return storageError(
            QStringLiteral("E-S27"),
            Text::tr("%1 is open in another program. Nothing was changed. Close it there and try again.")
                .arg(path),
            QStringLiteral("file in use"));
    case FileFault::Missing:
        return storageError(QStringLiteral("E-S02"),
                            Text::tr("The folder of %1 does not exist. Nothing was changed.").arg(path),
                            QStringLiteral("no such directory"));
    case FileFault::None:
    case FileFault::Other:
        break;
    }
    return storageError(
        QStringLiteral("E-S02"),
        Text::tr("%1 could not be written and stays as it was. Check the disk and try again.").arg(path),
        QStringLiteral("write error"));
}

/// ".simledger-<32 characters>.new"
QString siblingName(const QString &middle)
{
    return QStringLiteral(".simledger-%1.new").arg(middle);
}

/// A name nobody can guess, so that nobody can put a link or a file there first.
Result<QString> siblingOf(const QString &path)
{
    std::array<unsigned char, 16> bytes{};
    if (const Result<void> random = SystemRandom().fill(bytes); !random)
        return random.error();
    const QByteArray name =
        QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
    return QFileInfo(path).absoluteDir().filePath(siblingName(QString::fromLatin1(name)));
}

/// Removes the sibling unless it became the file itself.
class SiblingGuard
{
public:
    explicit SiblingGuard(const QString &path) : m_path(path) {}
    SiblingGuard(const SiblingGuard &) = delete;
    SiblingGuard &operator=(const SiblingGuard &) = delete;
    ~SiblingGuard()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    void release() { m_path.clear(); }

private:
    QString m_path;
};

Result<void> prove(const QString &sibling, const QString &path, const QByteArray &bytes,
                   const SafeFile::Proof &proof)
{
    const Result<QByteArray> readBack = SafeFile::read(sibling, bytes.size());
    if (!readBack || *readBack != bytes)
        return storageError(
            QStringLiteral("E-S02"),
            Text::tr(
                "What was written for %1 does not read back the same; the old file stays. Check the disk.")
                .arg(path),
            QStringLiteral("read-back differs"));
    if (proof && !proof(*readBack))
        return storageError(QStringLiteral("E-S13"),
                            Text::tr("The new %1 did not pass its check; the old file stays.").arg(path),
                            QStringLiteral("proof refused"));
    return {};
}

Error linkError(const QString &path)
{
    return storageError(
        QStringLiteral("E-S10"),
        Text::tr("%1 is a symbolic link and is not replaced. Nothing was changed. Name the file itself.")
            .arg(path),
        QStringLiteral("symbolic link"));
}

Error unreadable(const QFile &file)
{
    return storageError(QStringLiteral("E-S10"), Text::tr("%1 could not be read.").arg(file.fileName()),
                        QStringLiteral("file error %1").arg(int(file.error())));
}

/// Reads until the end or one byte more than allowed; a pipe gives its bytes in pieces.
QByteArray readUpTo(QFile &file, qint64 size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const QByteArray piece = file.read(qMin<qint64>(size - bytes.size(), 1 << 20));
        if (piece.isEmpty())
            break;
        bytes += piece;
    }
    return bytes;
}
} // namespace

Result<void> SafeFile::replace(const QString &path, const QByteArray &bytes, const Proof &proof)
{
    NotGuiThread::check("replacing a file");
    if (QFileInfo(path).isSymbolicLink())
        return linkError(path);
    const Result<QString> sibling = siblingOf(path);
    if (!sibling)
        return sibling.error();
    SiblingGuard guard(*sibling);
    if (const FileFault fault = Platform::writeNewFile(*sibling, bytes); fault != FileFault::None)
        return faultError(fault, path);
    if (Result<void> proven = prove(*sibling, path, bytes, proof); !proven)
        return proven;
    if (const FileFault fault = Platform::replaceFile(*sibling, path); fault != FileFault::None)
        return faultError(fault, path);
    guard.release();
    return Platform::syncDirectory(QFileInfo(path).absolutePath());
}

/// What Qt tells of the reason why a file could not be made.
static FileFault faultOf(const QFile &file)
{
    switch (file.error()) {
    case QFileDevice::ResourceError:
        return FileFault::DiskFull;
    case QFileDevice::PermissionsError:
        return FileFault::Denied;
    default:
        return FileFault::Other;
    }
}

static Result<void> writePieces(const QString &sibling, const QString &path,
                                const std::function<Result<void>(const SafeFile::Put &)> &fill)
{
    QFile file(sibling);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly | QIODevice::Unbuffered,
                   QFile::ReadOwner | QFile::WriteOwner))
        return faultError(QFileInfo(path).absoluteDir().exists() ? faultOf(file) : FileFault::Missing, path);
    const Result<void> filled = fill([&file, &path](QByteArrayView piece) -> Result<void> {
        const FileFault fault = Platform::writeOn(file.handle(), piece);
        return fault == FileFault::None ? Result<void>() : faultError(fault, path);
    });
    if (!filled)
        return filled;
    return Platform::syncFile(file.handle()) ? Result<void>() : faultError(FileFault::Other, path);
}

Result<void> SafeFile::replaceInPieces(const QString &path,
                                       const std::function<Result<void>(const Put &put)> &fill,
                                       const std::function<Result<void>(const QString &sibling)> &proof)
{
    NotGuiThread::check("replacing a file");
    if (QFileInfo(path).isSymbolicLink())
        return linkError(path);
    const Result<QString> sibling = siblingOf(path);
    if (!sibling)
        return sibling.error();
    SiblingGuard guard(*sibling);
    if (const Result<void> written = writePieces(*sibling, path, fill); !written)
        return written;
    if (const Result<void> proven = proof(*sibling); !proven)
        return proven;
    if (const FileFault fault = Platform::replaceFile(*sibling, path); fault != FileFault::None)
        return faultError(fault, path);
    guard.release();
    return Platform::syncDirectory(QFileInfo(path).absolutePath());
}

Result<QByteArray> SafeFile::read(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.exists())
        return Error{Error::Kind::Missing,
                     QStringLiteral("E-S12"),
                     Text::tr("%1 does not exist.").arg(path),
                     QStringLiteral("no such file"),
                     {}};
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    const QByteArray bytes = readUpTo(file, limit + 1);
    if (bytes.size() > limit)
        return storageError(QStringLiteral("E-S13"),
                            Text::tr("%1 is larger than %2 bytes and was not read.").arg(path).arg(limit),
                            QStringLiteral("too large"));
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    return bytes;
}

Result<void> SafeFile::makePrivateDirectory(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    const QString parent = info.absolutePath();
    if (parent != info.absoluteFilePath()) {
        if (Result<void> made = makePrivateDirectory(parent); !made)
            return made;
    }
    constexpr QFileDevice::Permissions ownerOnly =
        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (QDir().mkdir(info.absoluteFilePath(), ownerOnly))
        return Platform::syncDirectory(parent); // or a power cut takes it away with all that is written in it
    if (QFileInfo(path).isDir())
        return {};
    return storageError(
        QStringLiteral("E-S10"),
        Text::tr("The folder %1 could not be made. Nothing was changed. Choose another place.").arg(path),
        QStringLiteral("mkdir failed"));
}

void SafeFile::overwrite(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (info.isSymLink() || !file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return;
    constexpr qint64 most = 1 << 20;
    for (qint64 left = info.size(); left > 0; left -= most) {
        QByteArray bytes(qsizetype(std::min(left, most)), '\0');
        (void)SystemRandom().fill(
            std::span(reinterpret_cast<unsigned char *>(bytes.data()), size_t(bytes.size())));
        if (Platform::writeOn(file.handle(), bytes) != FileFault::None)
            break;
    }
    (void)Platform::syncFile(file.handle());
}

void SafeFile::removeLeftovers(const QString &directory)
{
    QDir dir(directory);
    const QStringList names =
        dir.entryList({siblingName(QString(32, u'?'))}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QString &name : names)
        dir.remove(name);
}
