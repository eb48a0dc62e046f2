// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/deskwriting.h"
#include "app/cli/session.h"

#include "core/base/safefile.h"
#include "core/desk/desk.h"
#include "core/desk/deskdocument.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeskCommand)
};

constexpr qint64 largestDocument = 64 * 1024 * 1024;

Result<ExitCode> import(Invocation &invocation, const QString &path)
{
    const Result<QByteArray> bytes = SafeFile::read(path, largestDocument);
    if (!bytes)
        return bytes.error();
    if (const auto good = DeskDocument::parse(*bytes); !good) // before anything is opened
        return good.error();
    DeskDocument::Imported imported;
    const Result<void> written = DeskWriting::transact(invocation, [&](Desk &desk) -> Result<void> {
        const Result<DeskDocument::Imported> done = DeskDocument::import(desk, *bytes);
        imported = done ? *done : DeskDocument::Imported();
        return done ? Result<void>() : done.error();
    });
    if (!written)
        return written.error();
    Terminal::say(Text::tr("%n entry(s) read, %1 of them new or changed.", nullptr, imported.entries)
                      .arg(imported.changed));
    return ExitCode::Done;
}

Result<ExitCode> show(Invocation &invocation)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    DeskReader desk(**reader);
    const Result<QByteArray> document = DeskDocument::exported(desk);
    if (!document)
        return document.error();
    invocation.output.write(*document);
    if (!document->endsWith('\n'))
        invocation.output.write("\n");
    return ExitCode::Done;
}

Result<ExitCode> undo(Invocation &invocation)
{
    std::optional<QString> undone;
    const Result<void> written = DeskWriting::transact(invocation, [&](Desk &desk) -> Result<void> {
        const Result<std::optional<QString>> taken = desk.undo();
        undone = taken ? *taken : std::nullopt;
        return taken ? Result<void>() : taken.error();
    });
    if (!written)
        return written.error();
    Terminal::say(undone ? Text::tr("Taken back: %1.").arg(*undone)
                         : Text::tr("There is nothing to take back."));
    return ExitCode::Done;
}
} // namespace

QList<QCommandLineOption> DeskCommand::options()
{
    return {};
}

Result<ExitCode> DeskCommand::run(Invocation &invocation)
{
    const QStringList &words = invocation.arguments;
    if (words.value(0) == u"import" && words.size() == 2)
        return import(invocation, words[1]);
    if (words == QStringList{QStringLiteral("show")})
        return show(invocation);
    if (words == QStringList{QStringLiteral("undo")})
        return undo(invocation);
    return Options::usageError(Text::tr("\"desk\" wants import FILE, show, or undo."));
}
