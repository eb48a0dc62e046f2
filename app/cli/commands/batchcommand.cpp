// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "app/cli/shellwords.h"

#include "core/base/platform.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BatchCommand)
};

constexpr qsizetype longestLine = 64 * 1024;

/// The next line of standard input without its end; nothing at the end of input.
std::optional<QByteArray> nextLine()
{
    QByteArray line;
    for (int c = std::getchar(); c != EOF; c = std::getchar()) {
        if (c == '\n')
            return line;
        if (line.size() <= longestLine)
            line.append(char(c));
    }
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

/// Options that were settled before the first line: which directory, which passphrase, which day.
bool namesGlobalOption(const QString &word)
{
    const QList<QCommandLineOption> global = Options::global();
    return std::any_of(global.begin(), global.end(), [&word](const QCommandLineOption &option) {
        return !option.valueName().isEmpty() &&
               word.section(u'=', 0, 0) == QStringLiteral("--") + option.names().constLast();
    });
}

Result<const Command *> commandOf(const QStringList &words)
{
    const qsizetype at = Options::commandPosition(words);
    const Command *command = at < 0 ? nullptr : Commands::byName(words[at]);
    if (at != 0 || !command || !command->inBatch ||
        std::any_of(words.begin(), words.end(), namesGlobalOption))
        return Options::usageError(
            Text::tr("\"%1\" is no command that can be sent here; global options stand before \"batch\".")
                .arg(words.value(std::max<qsizetype>(at, 0))));
    return command;
}

ExitCode failed(const Error &error)
{
    Terminal::sayError(error);
    return exitCodeOf(error);
}

ExitCode answer(const QByteArray &line, Invocation &batch)
{
    if (line.size() > longestLine)
        return failed(Options::usageError(Text::tr("The line is longer than 64 KiB.")));
    const Result<QStringList> words = ShellWords::split(QString::fromUtf8(line));
    if (!words)
        return failed(words.error());
    const Result<const Command *> command = commandOf(*words);
    return command ? Commands::run(**command, *words, batch.session, batch.output, batch.clock)
                   : failed(command.error());
}
} // namespace

Result<ExitCode> BatchCommand::run(Invocation &invocation)
{
    if (const Result<Cache *> opened = invocation.session.cache(); !opened)
        return opened.error();
    while (!Platform::interrupted() && !invocation.output.readerLeft()) {
        const std::optional<QByteArray> line = nextLine();
        if (!line)
            break;
        if (line->trimmed().isEmpty())
            continue;
        const ExitCode code = answer(*line, invocation);
        invocation.output.write("{\"exit\":" + QByteArray::number(int(code)) + "}\n");
        if (const Result<void> flushed = invocation.output.flush(); !flushed)
            return flushed.error();
    }
    return Platform::interrupted() ? ExitCode::Interrupted : ExitCode::Done;
}
