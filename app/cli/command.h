// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/exitcode.h"
#include "app/cli/listdocument.h"
#include "app/cli/options.h"
#include "app/cli/terminal.h"

#include "core/base/clock.h"

#include <QCommandLineOption>
#include <QList>
#include <QStringList>

class QCommandLineParser;
class Session;

/// One call of one command: its words, and what it works with.
struct Invocation {
    const QCommandLineParser &parser;
    QStringList arguments; ///< the words behind the command's name
    Session &session;
    Terminal::MachineOutput &output;
    const Clock &clock;

    [[nodiscard]] Result<Format> format() const; ///< --format, table when absent
    /// The same where nothing but options may stand behind the command's name.
    [[nodiscard]] Result<Format> formatAlone() const;
    /// The same where the answer is one document and no list: table or json.
    [[nodiscard]] Result<Format> formatOfDocument() const;
    Result<ExitCode> print(const RowSource &source, Format format);
    [[nodiscard]] Instant now() const { return Instant::of(clock.now()); }
};

/// A command of the command line, as the table in commands.cpp lists it.
struct Command {
    const char *name;
    const char *syntax;                     ///< what stands behind the name in the usage line
    const char *summary;                    ///< source text, translated in the context "Command"
    QList<QCommandLineOption> (*options)(); ///< besides the global ones
    Result<ExitCode> (*run)(Invocation &);
    bool inBatch = true; ///< may be sent to `batch`

    [[nodiscard]] QString translatedSummary() const;
};

namespace Commands
{

[[nodiscard]] const QList<Command> &all();
[[nodiscard]] const Command *byName(QStringView name);

/// Parses the words and runs the command; errors are said, the exit code is what they mean.
ExitCode run(const Command &command, const QStringList &words, Session &session,
             Terminal::MachineOutput &output, const Clock &clock);

[[nodiscard]] QCommandLineOption formatOption();
/// The whole help, and the help of one command.
[[nodiscard]] QString help();
[[nodiscard]] QString help(const Command &command);

} // namespace Commands
