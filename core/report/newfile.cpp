// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/newfile.h"
#include "core/base/platform.h"
#include "core/base/random.h"
#include "core/base/safefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <array>

namespace
{
using Platform::FileFault;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(NewFile)
};

Error storageError(const char *code, const QString &message, const char *detail)
{
    return {Error::Kind::Storage, QString::fromLatin1(code), message, QString::fromLatin1(detail), {}};
}

Error faultError(FileFault fault, const QString &path)
{
    switch (fault) {
    case FileFault::DiskFull:
        return storageError(
            "E-S01",
            Text::tr("The disk is full: %1 was not written. Free some space and try again.").arg(path),
            "disk full");
    case FileFault::SizeLimit:
        return storageError(
            "E-S05",
            Text::tr("A file size limit stopped writing %1. Raise the limit and try again.").arg(path),
            "file size limit");
    case FileFault::ReadOnly:
        return storageError(
            "E-S08", Text::tr("%1 is on a disk that can only be read. Choose another folder.").arg(path),
            "read-only file system");
    case FileFault::Denied:
        return storageError(
            "E-S10",
            Text::tr("There is no permission to write %1. Check the folder's permissions.").arg(path),
            "permission denied");
    case FileFault::InUse:
        return storageError(
            "E-S27", Text::tr("%1 is open in another program. Close it there and try again.").arg(path),
            "file in use");
    case FileFault::Missing:
        return storageError("E-S02",
                            Text::tr("The folder of %1 does not exist. Choose another one.").arg(path),
                            "no such directory");
    case FileFault::None:
    case FileFault::Other:
        break;
    }
    return storageError(
        "E-S02",
        Text::tr("%1 could not be written; what was there before stays. Check the disk and try again.")
            .arg(path),
        "write error");
}

/// Named as SafeFile names its siblings, so that leftovers are found.
Result<QString> siblingOf(const QString &path)
{
    std::array<unsigned char, 16> bytes{};
    if (const Result<void> random = SystemRandom().fill(bytes); !random)
        return random.error();
    const QByteArray name =
        QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
    return QFileInfo(path).absoluteDir().filePath(
        QStringLiteral(".simledger-%1.new").arg(QString::fromLatin1(name)));
}
} // namespace

Result<std::unique_ptr<NewFile>> NewFile::begin(const QString &path)
{
    const QFileInfo info(path);
    if (info.isSymbolicLink() || (info.exists() && !info.isFile()))
        return storageError(
            "E-S10",
            Text::tr("%1 is a folder, a link or a device and is not replaced. Name another file.").arg(path),
            "not a file");
    const Result<QString> sibling = siblingOf(path);
    if (!sibling)
        return sibling.error();
    if (const FileFault fault = Platform::writeNewFile(*sibling, {}); fault != FileFault::None) {
        QFile::remove(*sibling);
        return faultError(fault, path);
    }
    std::unique_ptr<NewFile> file(new NewFile(path, *sibling));
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file->writeError();
    return file;
}

NewFile::~NewFile()
{
    if (m_kept)
        return;
    m_file.close();
    SafeFile::overwrite(m_file.fileName()); // nobody is to find rows that were not wanted in the end
    m_file.remove();
}

/// Qt tells that a write failed, not why; the usual reason can be seen from the disk.
Error NewFile::writeError() const
{
    const qint64 free = Platform::freeDiskBytes(QFileInfo(m_path).absolutePath());
    constexpr qint64 nothing = 64 * 1024;
    return faultError(free >= 0 && free < nothing ? FileFault::DiskFull : FileFault::Other, m_path);
}

Result<void> NewFile::keep()
{
    if (!Platform::syncFile(m_file.handle()))
        return writeError();
    m_file.close();
    if (m_file.error() != QFileDevice::NoError)
        return writeError();
    if (const FileFault fault = Platform::replaceFile(m_file.fileName(), m_path); fault != FileFault::None)
        return faultError(fault, m_path);
    m_kept = true;
    return Platform::syncDirectory(QFileInfo(m_path).absolutePath());
}
