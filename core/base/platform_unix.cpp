// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files, memory and process limits of Linux and macOS. Signals and the terminal: platform_unix_terminal.cpp.
#include "core/base/platform.h"

#include "core/base/idlememory.h"
#include "core/base/sanitizer.h"

#include <QCoreApplication>
#include <QFile>
#include <QSysInfo>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>

#include <fcntl.h>
#include <pwd.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef __GLIBC__
#include <malloc.h>
#endif
#ifdef Q_OS_DARWIN
#include <mach/mach.h>
#endif

namespace
{
/// Memory holds personal data: it goes neither to core files nor to other processes of the same user.
void refuseDumps()
{
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

Platform::FileFault faultOf(int error)
{
    switch (error) {
    case 0:
        return Platform::FileFault::None;
    case ENOSPC:
    case EDQUOT:
        return Platform::FileFault::DiskFull;
    case EFBIG:
        return Platform::FileFault::SizeLimit;
    case EROFS:
        return Platform::FileFault::ReadOnly;
    case EACCES:
    case EPERM:
        return Platform::FileFault::Denied;
    case ETXTBSY:
    case EBUSY:
        return Platform::FileFault::InUse;
    case ENOENT:
    case ENOTDIR:
        return Platform::FileFault::Missing;
    default:
        return Platform::FileFault::Other;
    }
}

/// 0, or the errno of the write that took less than it was given.
int writeAll(int descriptor, QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const ssize_t count = write(descriptor, bytes.data() + done, size_t(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return count < 0 ? errno : EIO;
        done += count;
    }
    return 0;
}

#ifdef Q_OS_LINUX
QByteArray smallFile(const char *path)
{
    QFile file(QString::fromLatin1(path));
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(16384) : QByteArray();
}

/// The number of a text such as "4096\n"; -1 for "max" and everything else.
qint64 numberIn(const QByteArray &text)
{
    bool ok = false;
    const qint64 number = text.trimmed().toLongLong(&ok);
    return ok ? number : -1;
}

qint64 availableOfMachine()
{
    for (const QByteArray &line : smallFile("/proc/meminfo").split('\n')) {
        if (line.startsWith("MemAvailable:")) {
            const qint64 kilobytes = numberIn(line.mid(13).replace("kB", ""));
            return kilobytes < 0 ? -1 : kilobytes * 1024;
        }
    }
    return -1;
}

/// What the container (cgroup version 2) still allows; -1 without a limit.
qint64 availableOfContainer()
{
    for (const QByteArray &line : smallFile("/proc/self/cgroup").split('\n')) {
        if (!line.startsWith("0::"))
            continue;
        const QByteArray group = "/sys/fs/cgroup" + line.mid(3);
        const qint64 limit = numberIn(smallFile((group + "/memory.max").constData()));
        const qint64 used = numberIn(smallFile((group + "/memory.current").constData()));
        return limit < 0 || used < 0 ? -1 : qMax<qint64>(0, limit - used);
    }
    return -1;
}
#endif

std::chrono::microseconds durationOf(const timeval &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}
} // namespace

void Platform::prepareProcess()
{
    if (hidesMemory)
        refuseDumps();
    umask(077);
#ifdef __GLIBC__
    if (!underSanitizer)
        mallopt(M_PERTURB, 0xA5); // measured: 2 leftover copies of 20,000 identity numbers instead of 20,061
#endif
    std::signal(SIGXFSZ, SIG_IGN);
    std::signal(SIGPIPE, SIG_IGN);
}

void IdleMemory::giveBack()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

QString Platform::programOf(qint64 process)
{
#ifdef Q_OS_LINUX
    const QByteArray path =
        smallFile(QByteArray("/proc/" + QByteArray::number(process) + "/cmdline").constData());
    return QString::fromLocal8Bit(path.left(path.indexOf('\0'))).section(u'/', -1);
#else
    Q_UNUSED(process)
    return {};
#endif
}

QString Platform::userName()
{
    std::array<char, 4096> buffer{};
    passwd entry{};
    passwd *found = nullptr;
    getpwuid_r(getuid(), &entry, buffer.data(), buffer.size(), &found);
    const QString name = found ? QFile::decodeName(found->pw_name) : QString::number(getuid());
    return name + u'@' + QSysInfo::machineHostName();
}

Platform::FileFault Platform::writeNewFile(const QString &path, const QByteArray &bytes)
{
    const int descriptor = open(QFile::encodeName(path).constData(),
                                O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return faultOf(errno);
    int error = writeAll(descriptor, bytes);
    if (!error && !syncFile(descriptor))
        error = errno ? errno : EIO;
    if (close(descriptor) != 0 && errno != EINTR && !error) // some file systems report a full disk only here
        error = errno;
    return faultOf(error);
}

Platform::FileFault Platform::writeOn(int descriptor, QByteArrayView bytes)
{
    return faultOf(writeAll(descriptor, bytes));
}

Platform::FileFault Platform::replaceFile(const QString &from, const QString &to)
{
    const int failed = rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData());
    return failed ? faultOf(errno) : FileFault::None;
}

Result<void> Platform::syncDirectory(const QString &directory)
{
    const int descriptor = open(QFile::encodeName(directory).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    int error = descriptor < 0 ? errno : 0;
    if (descriptor >= 0) {
        error = fsync(descriptor) == 0 ? 0 : errno;
        close(descriptor);
    }
    if (error == 0 || error == EINVAL || error == ENOTSUP) // file systems without directory sync say so
        return {};
    return Error{Error::Kind::Storage,
                 QStringLiteral("E-S02"),
                 QCoreApplication::translate("Platform",
                                             "The folder %1 could not be written safely to the disk. "
                                             "Check the disk and try again.")
                     .arg(directory),
                 QStringLiteral("fsync of a directory failed, errno %1").arg(error),
                 {}};
}

bool Platform::syncFile(int descriptor)
{
#ifdef F_FULLFSYNC // macOS: fsync stops at the drive's cache
    if (fcntl(descriptor, F_FULLFSYNC) == 0)
        return true;
#endif
    int failed = fsync(descriptor);
    while (failed && errno == EINTR)
        failed = fsync(descriptor);
    return failed == 0;
}

bool Platform::setPrivate(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat state {
    };
    if (stat(name.constData(), &state) != 0)
        return false;
    return chmod(name.constData(), S_ISDIR(state.st_mode) ? S_IRWXU : S_IRUSR | S_IWUSR) == 0;
}

QByteArray Platform::exclusiveVfs()
{
    return QByteArrayLiteral("unix-excl");
}

qint64 Platform::freeDiskBytes(const QString &path)
{
    struct statvfs state {
    };
    if (statvfs(QFile::encodeName(path).constData(), &state) != 0)
        return -1;
    return qint64(state.f_bavail) * qint64(state.f_frsize);
}

#ifdef Q_OS_LINUX
qint64 Platform::freeMemoryBytes()
{
    const qint64 machine = availableOfMachine();
    const qint64 container = availableOfContainer();
    return machine < 0 || (container >= 0 && container < machine) ? container : machine;
}

qint64 Platform::residentBytes()
{
    const QList<QByteArray> pages = smallFile("/proc/self/statm").split(' ');
    const qint64 resident = pages.size() > 1 ? numberIn(pages[1]) : -1;
    return resident < 0 ? -1 : resident * qint64(sysconf(_SC_PAGESIZE));
}
#elif defined(Q_OS_DARWIN)
qint64 Platform::freeMemoryBytes()
{
    vm_statistics64_data_t statistics{};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    const mach_port_t host = mach_host_self();
    const kern_return_t outcome =
        host_statistics64(host, HOST_VM_INFO64, reinterpret_cast<host_info64_t>(&statistics), &count);
    mach_port_deallocate(mach_task_self(), host);
    if (outcome != KERN_SUCCESS)
        return -1;
    return (qint64(statistics.free_count) + qint64(statistics.inactive_count)) *
           qint64(sysconf(_SC_PAGESIZE));
}

qint64 Platform::residentBytes()
{
    mach_task_basic_info_data_t info{};
    mach_msg_type_number_t count = MACH_TASK_BASIC_INFO_COUNT;
    const kern_return_t outcome =
        task_info(mach_task_self(), MACH_TASK_BASIC_INFO, reinterpret_cast<task_info_t>(&info), &count);
    return outcome == KERN_SUCCESS ? qint64(info.resident_size) : -1;
}
#else
qint64 Platform::freeMemoryBytes()
{
    return -1;
}
qint64 Platform::residentBytes()
{
    return -1;
}
#endif

qint64 Platform::peakResidentBytes()
{
    rusage usage{};
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return -1;
#ifdef Q_OS_DARWIN
    return qint64(usage.ru_maxrss); // bytes there, kilobytes elsewhere
#else
    return qint64(usage.ru_maxrss) * 1024;
#endif
}

std::chrono::microseconds Platform::cpuTime()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return durationOf(usage.ru_utime) + durationOf(usage.ru_stime);
}
