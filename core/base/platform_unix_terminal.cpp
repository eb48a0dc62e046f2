// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signals and the terminal on Linux and macOS. What runs inside a signal handler touches only lock-free
// atomics, plain statics prepared before, and calls that POSIX lists as async-signal-safe.
#include "core/base/platform.h"
#include "core/base/sanitizer.h"
#include "core/base/secretbytes.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <mutex>
#include <thread>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/select.h>
#include <termios.h>
#include <unistd.h>

#if __has_include(<execinfo.h>)
#include <execinfo.h>
#define SIMLEDGER_HAS_BACKTRACE
#endif

namespace
{
constexpr int exitInterrupted = 130;
constexpr int secretLimit = 4096;
constexpr std::array interruptSignals{SIGINT, SIGTERM, SIGHUP};

static_assert(std::atomic<int>::is_always_lock_free, "used in signal handlers");
static_assert(std::atomic<void (*)()>::is_always_lock_free);

std::atomic<int> interruptCount{0};
std::atomic<void (*)()> wakeFunction{nullptr};
std::atomic<int> wakeWriteEnd{-1};

// The terminal whose echo is off at the moment, for handlers that end the process.
std::atomic<int> silencedTerminal{-1};
termios terminalBefore{};

void restoreTerminal()
{
    const int terminal = silencedTerminal.exchange(-1);
    if (terminal >= 0)
        tcsetattr(terminal, TCSANOW, &terminalBefore);
}

extern "C" void simledgerInterrupt(int signal)
{
    const int savedErrno = errno;
    if (interruptCount.fetch_add(1) > 0 && signal == SIGINT) {
        restoreTerminal();
        _exit(exitInterrupted);
    }
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = write(wakeWriteEnd.load(), &byte, 1); // full = already woken
    errno = savedErrno;
}

extern "C" void simledgerRestoreAndEnd(int signal)
{
    restoreTerminal();
    raise(signal); // the handler was for one time: now the default, once this one returns
}

void waitForWakes(int readEnd)
{
    char byte = 0;
    for (;;) {
        const ssize_t count = read(readEnd, &byte, 1);
        if (count == 1) {
            if (void (*wake)() = wakeFunction.load())
                wake();
        } else if (count == 0 || errno != EINTR) {
            return;
        }
    }
}

/// A thread that no signal interrupts; it lives as long as the process.
void startWakeThread(int readEnd)
{
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    std::thread(waitForWakes, readEnd).detach();
    pthread_sigmask(SIG_SETMASK, &before, nullptr);
}

void installHandler(int signal, void (*handler)(int), int flags)
{
    struct sigaction action {
    };
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigfillset(&action.sa_mask);
    sigaction(signal, &action, nullptr);
}

bool hasDisposition(int signal, void (*disposition)(int))
{
    struct sigaction current {
    };
    return sigaction(signal, nullptr, &current) == 0 && current.sa_handler == disposition;
}

void startWatching()
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        return;
    for (const int end : ends)
        fcntl(end, F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFL, O_NONBLOCK);
    wakeWriteEnd = ends[1];
    startWakeThread(ends[0]);
    for (const int signal : interruptSignals) {
        if (!hasDisposition(signal, SIG_IGN))
            installHandler(signal, simledgerInterrupt, SA_RESTART);
    }
}

Error readError(Error::Kind kind, const QString &message, const QString &detail)
{
    return Error{kind, QStringLiteral("E-U01"), message, detail, {}};
}

Error cancelled()
{
    return Error{Error::Kind::Cancelled,
                 QStringLiteral("E-U02"),
                 QCoreApplication::translate("Platform", "Cancelled. Nothing was changed."),
                 {},
                 {}};
}

/// Waits for input in slices, because an interrupt may be delivered to any thread.
Result<void> waitForInput(int descriptor)
{
    for (;;) {
        if (Platform::interrupted())
            return cancelled();
        fd_set readable;
        FD_ZERO(&readable);
        FD_SET(descriptor, &readable);
        timeval slice{0, 100'000};
        const int ready = select(descriptor + 1, &readable, nullptr, nullptr, &slice);
        if (ready > 0)
            return {};
        if (ready < 0 && errno != EINTR)
            return readError(
                Error::Kind::Usage,
                QCoreApplication::translate("Platform", "File descriptor %1 cannot be read.").arg(descriptor),
                QStringLiteral("select failed, errno %1").arg(errno));
    }
}

/// One byte; 0 at the end. Read singly so that nothing behind the line is taken from whoever comes next.
Result<int> readByte(int descriptor, char &byte)
{
    for (;;) {
        if (const Result<void> ready = waitForInput(descriptor); !ready)
            return ready.error();
        const ssize_t count = read(descriptor, &byte, 1);
        if (count >= 0)
            return int(count);
        if (errno != EINTR && errno != EAGAIN)
            return readError(
                Error::Kind::Usage,
                QCoreApplication::translate("Platform", "File descriptor %1 cannot be read.").arg(descriptor),
                QStringLiteral("read failed, errno %1").arg(errno));
    }
}

Error tooLong(int limit)
{
    return readError(Error::Kind::Usage,
                     QCoreApplication::translate("Platform", "The line is longer than %1 bytes.").arg(limit),
                     {});
}

/// Turns the echo off for its life. A signal that ends the process brings it back too; suspending is off.
class SilentTerminal
{
public:
    explicit SilentTerminal(int terminal)
    {
        if (tcgetattr(terminal, &terminalBefore) != 0)
            return;
        for (const int signal : endingSignals) {
            if (hasDisposition(signal, SIG_DFL))
                installHandler(signal, simledgerRestoreAndEnd, int(SA_RESETHAND));
        }
        silencedTerminal = terminal;
        termios silent = terminalBefore;
        silent.c_lflag &= ~tcflag_t(ECHO | ECHOE | ECHOK);
        silent.c_lflag |= tcflag_t(ICANON | ISIG | ECHONL);
        silent.c_cc[VSUSP] = cc_t(_POSIX_VDISABLE);
        m_silent = tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;
    ~SilentTerminal()
    {
        restoreTerminal();
        for (const int signal : endingSignals) {
            if (hasDisposition(signal, simledgerRestoreAndEnd))
                installHandler(signal, SIG_DFL, 0);
        }
    }
    [[nodiscard]] bool isSilent() const { return m_silent; }

private:
    static constexpr std::array endingSignals{SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    bool m_silent = false;
};

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

// ---- crashes ----

std::array<char, 4096> crashFile{}; // encoded name, prepared before
constexpr std::array crashSignals{SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT};

void writeText(int descriptor, const char *text, size_t size)
{
    [[maybe_unused]] const ssize_t written = write(descriptor, text, size);
}

extern "C" void simledgerCrashed(int signal)
{
    const int file =
        open(crashFile.data(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file >= 0) {
        const std::array<char, 11> line{
            's',  'i', 'g', 'n', 'a', 'l', ' ', char('0' + signal / 10 % 10), char('0' + signal % 10),
            '\n', '\0'};
        writeText(file, line.data(), line.size() - 1);
#ifdef SIMLEDGER_HAS_BACKTRACE
        std::array<void *, 64> frames{};
        backtrace_symbols_fd(frames.data(), backtrace(frames.data(), int(frames.size())), file);
#endif
        close(file);
    }
    raise(signal);
}
} // namespace

void Platform::onInterrupt(void (*wake)())
{
    static std::once_flag watching;
    wakeFunction = wake;
    std::call_once(watching, startWatching);
}

bool Platform::interrupted()
{
    return interruptCount.load() > 0;
}

void Platform::markCrashesIn(const QString &file)
{
    if (underSanitizer)
        return;
    const QByteArray name = QFile::encodeName(file);
    if (size_t(name.size()) >= crashFile.size())
        return;
    std::copy(name.begin(), name.end(), crashFile.begin());
    crashFile[size_t(name.size())] = '\0';
#ifdef SIMLEDGER_HAS_BACKTRACE
    std::array<void *, 2> frames{};
    backtrace(frames.data(), int(frames.size())); // its first call loads a library: not inside the handler
#endif
    for (const int signal : crashSignals)
        installHandler(signal, simledgerCrashed, int(SA_RESETHAND));
}

bool Platform::isTerminal(int descriptor)
{
    return isatty(descriptor) == 1;
}

int Platform::terminalWidth()
{
    constexpr int usual = 80;
    winsize size{};
    return ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? int(size.ws_col) : usual;
}

Result<QByteArray> Platform::readLineFromDescriptor(int descriptor, int limit)
{
    // select() looks only at descriptors that could be open: it would wait for the others for ever
    if (descriptor < 0 || descriptor >= FD_SETSIZE || fcntl(descriptor, F_GETFD) < 0)
        return readError(
            Error::Kind::Usage,
            QCoreApplication::translate("Platform", "File descriptor %1 cannot be read.").arg(descriptor),
            {});
    QByteArray line;
    line.reserve(limit + 2); // no growing: that would leave copies of a secret behind
    for (;;) {
        char byte = 0;
        const Result<int> count = readByte(descriptor, byte);
        if (!count || (*count == 1 && byte != '\n' && line.size() > limit)) {
            wipeContainer(line);
            return count ? tooLong(limit) : count.error();
        }
        if (*count == 0 || byte == '\n')
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
    const int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return noTerminal();
    const QByteArray words = prompt.toLocal8Bit();
    Result<QByteArray> answer = noTerminal();
    {
        const SilentTerminal silence(terminal);
        if (silence.isSilent()) {
            writeText(terminal, words.constData(), size_t(words.size()));
            answer = readLineFromDescriptor(terminal, secretLimit);
            if (!answer)
                writeText(terminal, "\n", 1);
        }
    }
    close(terminal);
    return answer;
}
