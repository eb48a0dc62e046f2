// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/shelltimer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShellTimer)
};

/// "0m1.234s" in microseconds.
std::chrono::microseconds duration(const QByteArray &text)
{
    const qsizetype minutes = text.indexOf('m');
    const double seconds =
        text.first(minutes).toDouble() * 60 + text.sliced(minutes + 1).chopped(1).toDouble();
    return std::chrono::microseconds(qint64(seconds * 1e6));
}

/// What the shell's `times` printed last: the user and system time of its children.
std::chrono::microseconds childrenCpu(const QByteArray &times)
{
    const QList<QByteArray> fields = times.simplified().split(' ');
    return fields.size() < 4 ? std::chrono::microseconds(0) : duration(fields[2]) + duration(fields[3]);
}
} // namespace

bool ShellTimer::isThere(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

Result<ShellTimer::Taken> ShellTimer::run(const QString &command, const QByteArray &input)
{
    QProcess shell;
    QElapsedTimer timer;
    timer.start();
    shell.start(QStringLiteral("/bin/sh"),
                {QStringLiteral("-c"), QStringLiteral("{ %1 ; } && times >&2").arg(command)});
    shell.write(input);
    shell.closeWriteChannel();
    const bool ended = shell.waitForFinished(-1);
    const auto wall = std::chrono::microseconds(timer.nsecsElapsed() / 1000);
    if (!ended || shell.exitCode() != 0)
        return Error{Error::Kind::Failed,
                     QStringLiteral("E-BENCH"),
                     Text::tr("The reference \"%1\" failed.").arg(command),
                     {},
                     {}};
    return Taken{wall, childrenCpu(shell.readAllStandardError()), shell.readAllStandardOutput()};
}
