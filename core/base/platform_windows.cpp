// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"

#include "core/base/idlememory.h"
#include "core/base/secretbytes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <mutex>

#ifndef NOMINMAX
#define NOMINMAX
#endif
#ifndef WIN32_LEAN_AND_MEAN
#define WIN32_LEAN_AND_MEAN
#endif
#include <windows.h>
// after windows.h
#include <io.h>
#include <lmcons.h>
#include <psapi.h>

namespace
{
constexpr UINT exitInterrupted = 130;
constexpr DWORD secretLimit = 4096;

std::atomic<int> interruptCount{0};
std::atomic<void (*)()> wakeFunction{nullptr};
std::array<wchar_t, 4096> crashFile{};

std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

Platform::FileFault faultOf(DWORD error)
{
    switch (error) {
    case ERROR_SUCCESS:
        return Platform::FileFault::None;
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED:
        return Platform::FileFault::DiskFull;
    case ERROR_FILE_TOO_LARGE:
        return Platform::FileFault::SizeLimit;
    case ERROR_WRITE_PROTECT:
        return Platform::FileFault::ReadOnly;
    case ERROR_ACCESS_DENIED:
        return Platform::FileFault::Denied;
    case ERROR_SHARING_VIOLATION:
    case ERROR_LOCK_VIOLATION:
        return Platform::FileFault::InUse;
    case ERROR_PATH_NOT_FOUND:
        return Platform::FileFault::Missing;
    default:
        return Platform::FileFault::Other;
    }
}

DWORD writeAll(HANDLE file, QByteArrayView bytes)
{
    constexpr qsizetype slice = 1 << 20;
    for (qsizetype done = 0; done < bytes.size();) {
        DWORD count = 0;
        const DWORD wanted = DWORD(qMin(slice, bytes.size() - done));
        if (!WriteFile(file, bytes.data() + done, wanted, &count, nullptr))
            return GetLastError();
        if (count == 0)
            return ERROR_WRITE_FAULT;
        done += qsizetype(count);
    }
    return ERROR_SUCCESS;
}

/// Called by the system on a thread of its own, so `wake` may be called from here.
BOOL WINAPI consoleEvent(DWORD event)
{
    if (interruptCount.fetch_add(1) > 0 && (event == CTRL_C_EVENT || event == CTRL_BREAK_EVENT))
        TerminateProcess(GetCurrentProcess(), exitInterrupted);
    if (void (*wake)() = wakeFunction.load())
        wake();
    if (event == CTRL_CLOSE_EVENT || event == CTRL_LOGOFF_EVENT || event == CTRL_SHUTDOWN_EVENT)
        Sleep(5000); // returning ends the process at once; this is the time it has to end by itself
    return TRUE;
}

LONG WINAPI crashed(EXCEPTION_POINTERS *exception)
{
    const HANDLE file = CreateFileW(crashFile.data(), GENERIC_WRITE, 0, nullptr, CREATE_ALWAYS,
                                    FILE_ATTRIBUTE_NORMAL, nullptr);
    if (file != INVALID_HANDLE_VALUE) {
        std::array<char, 32> line{};
        const int size =
            wsprintfA(line.data(), "exception %08X\r\n", unsigned(exception->ExceptionRecord->ExceptionCode));
        DWORD count = 0;
        WriteFile(file, line.data(), DWORD(size), &count, nullptr);
        CloseHandle(file);
    }
    return EXCEPTION_CONTINUE_SEARCH;
}

Error usage(const QString &message)
{
    return Error{Error::Kind::Usage, QStringLiteral("E-U01"), message, {}, {}};
}

Error unreadable(int descriptor)
{
    return usage(
        QCoreApplication::translate("Platform", "File descriptor %1 cannot be read.").arg(descriptor));
}

Error tooLong(int limit)
{
    return usage(QCoreApplication::translate("Platform", "The line is longer than %1 bytes.").arg(limit));
}

Error cancelled()
{
    return Error{Error::Kind::Cancelled,
                 QStringLiteral("E-U02"),
                 QCoreApplication::translate("Platform", "Cancelled. Nothing was changed."),
                 {},
                 {}};
}

Error noTerminal()
{
    return Error{Error::Kind::Missing,
                 QStringLiteral("E-U01"),
                 QCoreApplication::translate("Platform",
                                             "There is no terminal to ask at. Use --passphrase-file or "
                                             "--passphrase-fd."),
                 {},
                 {}};
}

/// The console's two ends for the life of this object, input without echo.
class SilentConsole
{
public:
    SilentConsole()
        : m_in(CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE,
                           nullptr, OPEN_EXISTING, 0, nullptr)),
          m_out(CreateFileW(L"CONOUT$", GENERIC_WRITE, FILE_SHARE_WRITE, nullptr, OPEN_EXISTING, 0, nullptr))
    {
        m_silent = m_in != INVALID_HANDLE_VALUE && m_out != INVALID_HANDLE_VALUE &&
                   GetConsoleMode(m_in, &m_before) &&
                   SetConsoleMode(m_in, (m_before & ~DWORD(ENABLE_ECHO_INPUT)) | ENABLE_LINE_INPUT |
                                            ENABLE_PROCESSED_INPUT);
    }
    SilentConsole(const SilentConsole &) = delete;
    SilentConsole &operator=(const SilentConsole &) = delete;
    ~SilentConsole()
    {
        if (m_silent)
            SetConsoleMode(m_in, m_before);
        for (const HANDLE handle : {m_in, m_out}) {
            if (handle != INVALID_HANDLE_VALUE)
                CloseHandle(handle);
        }
    }
    [[nodiscard]] bool isSilent() const { return m_silent; }

    void print(const QString &text) const
    {
        const std::wstring words = text.toStdWString();
        DWORD count = 0;
        WriteConsoleW(m_out, words.c_str(), DWORD(words.size()), &count, nullptr);
    }

    Result<QByteArray> readLine() const
    {
        QString line(qsizetype(secretLimit), u'\0');
        DWORD count = 0;
        const BOOL read = ReadConsoleW(m_in, line.data(), secretLimit, &count, nullptr);
        const bool stopped =
            !read || count == 0 || Platform::interrupted(); // Ctrl+C ends the read with nothing
        const bool whole = count > 0 && line[qsizetype(count) - 1] == u'\n';
        while (count > 0 && (line[qsizetype(count) - 1] == u'\n' || line[qsizetype(count) - 1] == u'\r'))
            --count;
        QByteArray answer = QStringView(line).first(qsizetype(count)).toUtf8();
        wipeContainer(line);
        if (!stopped && whole)
            return answer;
        wipeContainer(answer);
        return stopped ? cancelled() : tooLong(int(secretLimit));
    }

private:
    HANDLE m_in;
    HANDLE m_out;
    DWORD m_before = 0;
    bool m_silent = false;
};

quint64 valueOf(FILETIME time)
{
    return (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime;
}
} // namespace

void Platform::prepareProcess()
{
    // No crash dialog and no report with memory contents; no libraries from the current directory.
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    SetDllDirectoryW(L"");
}

void Platform::onInterrupt(void (*wake)())
{
    static std::once_flag watching;
    wakeFunction = wake;
    std::call_once(watching, [] { SetConsoleCtrlHandler(consoleEvent, TRUE); });
}

bool Platform::interrupted()
{
    return interruptCount.load() > 0;
}

void Platform::markCrashesIn(const QString &file)
{
    const std::wstring name = nativePath(file);
    if (name.size() >= crashFile.size())
        return;
    std::copy(name.begin(), name.end(), crashFile.begin());
    crashFile[name.size()] = L'\0';
    SetUnhandledExceptionFilter(crashed);
}

void IdleMemory::giveBack() {}

QString Platform::programOf(qint64 process)
{
    Q_UNUSED(process)
    return {};
}

QString Platform::userName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = DWORD(name.size());
    const bool known = GetUserNameW(name.data(), &size);
    return (known ? QString::fromWCharArray(name.data()) : QStringLiteral("?")) + u'@' +
           QSysInfo::machineHostName();
}

Platform::FileFault Platform::writeNewFile(const QString &path, const QByteArray &bytes)
{
    const HANDLE file = CreateFileW(nativePath(path).c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW,
                                    FILE_ATTRIBUTE_NORMAL | FILE_FLAG_OPEN_REPARSE_POINT, nullptr);
    if (file == INVALID_HANDLE_VALUE)
        return faultOf(GetLastError());
    DWORD error = writeAll(file, bytes);
    if (error == ERROR_SUCCESS && !FlushFileBuffers(file))
        error = GetLastError();
    if (!CloseHandle(file) && error == ERROR_SUCCESS)
        error = GetLastError();
    return faultOf(error);
}

Platform::FileFault Platform::writeOn(int descriptor, QByteArrayView bytes)
{
    return faultOf(writeAll(HANDLE(_get_osfhandle(descriptor)), bytes));
}

Platform::FileFault Platform::replaceFile(const QString &from, const QString &to)
{
    const BOOL moved = MoveFileExW(nativePath(from).c_str(), nativePath(to).c_str(),
                                   MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH);
    return moved ? FileFault::None : faultOf(GetLastError());
}

Result<void> Platform::syncDirectory(const QString &)
{
    return {}; // MOVEFILE_WRITE_THROUGH waited for it already
}

bool Platform::syncFile(int descriptor)
{
    return _commit(descriptor) == 0;
}

bool Platform::setPrivate(const QString &path)
{
    return QFile::exists(path); // the profile's access list gives files to their owner already
}

QByteArray Platform::exclusiveVfs()
{
    return {};
}

qint64 Platform::freeDiskBytes(const QString &path)
{
    ULARGE_INTEGER free{};
    return GetDiskFreeSpaceExW(nativePath(path).c_str(), &free, nullptr, nullptr) ? qint64(free.QuadPart)
                                                                                  : -1;
}

qint64 Platform::freeMemoryBytes()
{
    MEMORYSTATUSEX status{};
    status.dwLength = sizeof(status);
    return GlobalMemoryStatusEx(&status) ? qint64(status.ullAvailPhys) : -1;
}

qint64 Platform::residentBytes()
{
    PROCESS_MEMORY_COUNTERS counters{};
    return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters))
               ? qint64(counters.WorkingSetSize)
               : -1;
}

qint64 Platform::peakResidentBytes()
{
    PROCESS_MEMORY_COUNTERS counters{};
    return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof(counters))
               ? qint64(counters.PeakWorkingSetSize)
               : -1;
}

std::chrono::microseconds Platform::cpuTime()
{
    FILETIME created{}, ended{}, kernel{}, user{};
    if (!GetProcessTimes(GetCurrentProcess(), &created, &ended, &kernel, &user))
        return {};
    return std::chrono::microseconds((valueOf(kernel) + valueOf(user)) / 10); // in units of 100 ns
}

bool Platform::isTerminal(int descriptor)
{
    return _isatty(descriptor) != 0;
}

int Platform::terminalWidth()
{
    constexpr int usual = 80;
    CONSOLE_SCREEN_BUFFER_INFO info{};
    if (!GetConsoleScreenBufferInfo(GetStdHandle(STD_ERROR_HANDLE), &info))
        return usual;
    return info.srWindow.Right - info.srWindow.Left + 1;
}

Result<QByteArray> Platform::readLineFromDescriptor(int descriptor, int limit)
{
    if (descriptor < 0)
        return unreadable(descriptor);
    QByteArray line;
    line.reserve(limit + 2); // no growing: that would leave copies of a secret behind
    for (;;) {
        char byte = 0;
        const int count = _read(descriptor, &byte, 1);
        if (count < 0 || (count == 1 && byte != '\n' && line.size() > limit)) {
            wipeContainer(line);
            return count < 0 ? unreadable(descriptor) : tooLong(limit);
        }
        if (count == 0 || byte == '\n')
            break;
        line.append(byte);
    }
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.size() <= limit)
        return line;
    wipeContainer(line);
    return tooLong(limit);
}

Result<QByteArray> Platform::askSecret(const QString &prompt)
{
    const SilentConsole console;
    if (!console.isSilent())
        return noTerminal();
    console.print(prompt);
    Result<QByteArray> answer = console.readLine();
    console.print(QStringLiteral("\n"));
    return answer;
}
