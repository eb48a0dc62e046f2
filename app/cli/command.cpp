// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Command)
};

constexpr int nameWidth = 22;

QList<QCommandLineOption> optionsOf(const Command &command)
{
    return Options::global() + (command.options ? command.options() : QList<QCommandLineOption>());
}

QString optionLine(const QCommandLineOption &option)
{
    QString name = QStringLiteral("--") + option.names().constLast();
    if (!option.valueName().isEmpty())
        name += u' ' + option.valueName();
    return QStringLiteral("  %1 %2\n")
        .arg(Terminal::displayWidth(name) > nameWidth ? name : Terminal::fitted(name, nameWidth, false),
             option.description());
}

QString optionLines(const QList<QCommandLineOption> &options)
{
    QString lines;
    for (const QCommandLineOption &option : options)
        lines += optionLine(option);
    return lines;
}

Result<ExitCode> parseAndRun(const Command &command, const QStringList &words, Session &session,
                             Terminal::MachineOutput &output, const Clock &clock)
{
    QCommandLineParser parser;
    if (!parser.addOptions(optionsOf(command)) ||
        !parser.parse(QStringList(QCoreApplication::applicationName()) + words))
        return Options::usageError(parser.errorText());
    if (parser.isSet(QStringLiteral("help"))) {
        output.write(Commands::help(command).toUtf8());
        return ExitCode::Done;
    }
    Invocation invocation{parser, parser.positionalArguments().mid(1), session, output, clock};
    return command.run(invocation);
}
} // namespace

QString Command::translatedSummary() const
{
    return Text::tr(summary);
}

Result<Format> Invocation::format() const
{
    if (!parser.isSet(QStringLiteral("format")))
        return Format::Table;
    if (const std::optional<Format> format = formatByName(parser.value(QStringLiteral("format"))))
        return *format;
    return Options::usageError(Text::tr("--format wants table, csv or json."));
}

Result<Format> Invocation::formatAlone() const
{
    if (arguments.isEmpty())
        return format();
    return Options::usageError(
        Text::tr("\"%1\" stands where only options may; --help lists them.").arg(arguments.constFirst()));
}

Result<Format> Invocation::formatOfDocument() const
{
    Result<Format> wanted = formatAlone();
    if (wanted && *wanted == Format::Csv)
        return Options::usageError(Text::tr("This prints as table or json, not as csv."));
    return wanted;
}

Result<ExitCode> Invocation::print(const RowSource &source, Format format)
{
    const Result<void> printed = ListDocument::print(source, format, output, now());
    return printed ? Result<ExitCode>(ExitCode::Done) : printed.error();
}

QCommandLineOption Commands::formatOption()
{
    return QCommandLineOption(QStringLiteral("format"), Text::tr("How to print: table, csv or json."),
                              Text::tr("FORMAT"));
}

const Command *Commands::byName(QStringView name)
{
    for (const Command &command : all()) {
        if (name == QLatin1StringView(command.name))
            return &command;
    }
    return nullptr;
}

ExitCode Commands::run(const Command &command, const QStringList &words, Session &session,
                       Terminal::MachineOutput &output, const Clock &clock)
{
    session.setCommand(QString::fromLatin1(command.name));
    const Result<ExitCode> code = parseAndRun(command, words, session, output, clock);
    const Result<void> flushed = output.flush();
    if (!code)
        Terminal::sayError(code.error());
    else if (!flushed)
        Terminal::sayError(flushed.error());
    if (!code)
        return exitCodeOf(code.error());
    return flushed ? *code : exitCodeOf(flushed.error());
}

QString Commands::help()
{
    QString text = Text::tr("Usage: simledger-cli [options] COMMAND …\n\nWorks on IoT SIM cards from an "
                            "encrypted cache, offline.\n\nCommands:\n");
    for (const Command &command : all())
        text += QStringLiteral("  %1 %2\n")
                    .arg(Terminal::fitted(QString::fromLatin1(command.name), nameWidth, false),
                         command.translatedSummary());
    text += Text::tr("\nOptions of all commands:\n") + optionLines(Options::global());
    return text +
           Text::tr("\nExit codes: 0 done, 1 failed, 2 usage, 4 locked or wrong passphrase, 5 network or "
                    "cloud refused,\n"
                    "6 done in part, 7 held by another process, 130 interrupted.\n"
                    "\"simledger-cli COMMAND --help\" tells more; the manual page tells everything.\n");
}

QString Commands::help(const Command &command)
{
    QString text = Text::tr("Usage: simledger-cli [options] %1 %2\n\n%3\n")
                       .arg(QString::fromLatin1(command.name), QString::fromLatin1(command.syntax),
                            command.translatedSummary());
    if (command.options)
        text += Text::tr("\nOptions:\n") + optionLines(command.options());
    return text + Text::tr("\nOptions of all commands:\n") + optionLines(Options::global());
}
