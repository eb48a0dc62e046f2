// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/tablefile.h"

#include "app/cli/session.h"

#include "core/base/platform.h"
#include "core/base/safetext.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableFile)
};
} // namespace

QCommandLineOption TableFile::formatOption()
{
    return QCommandLineOption(QStringLiteral("format"),
                              Text::tr("How to print: table, csv, json, or xlsx with --output."),
                              Text::tr("FORMAT"));
}

QCommandLineOption TableFile::outputOption()
{
    return QCommandLineOption(QStringLiteral("output"),
                              Text::tr("Write csv or xlsx into this file, whole or not at all."),
                              Text::tr("FILE"));
}

Result<std::optional<TableFile>> TableFile::read(const Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    const QString format = parser.value(QStringLiteral("format"));
    const QString path = parser.value(QStringLiteral("output"));
    if (!parser.isSet(QStringLiteral("output"))) {
        if (format == u"xlsx")
            return Options::usageError(Text::tr("--format xlsx wants --output FILE.xlsx."));
        return std::optional<TableFile>();
    }
    if (!invocation.arguments.isEmpty())
        return invocation.formatAlone().error();
    if (path.isEmpty() || (format != u"csv" && format != u"xlsx"))
        return Options::usageError(Text::tr(
            "--output FILE goes with --format csv or --format xlsx; the other formats are printed."));
    return std::optional(
        TableFile{path, format == u"xlsx" ? TableExport::Format::Xlsx : TableExport::Format::Csv});
}

TableExport::Provenance TableFile::provenance(const Invocation &invocation, const QString &title,
                                              std::optional<Instant> asOf) const
{
    const bool demo = invocation.session.options().demo;
    return {.title = title,
            .filter = invocation.parser.value(QStringLiteral("filter")),
            .asOf = asOf,
            .exported = invocation.now(),
            .exportedBy = demo ? QStringLiteral("demo") : Platform::userName(),
            .demo = demo,
            .notes = {}};
}

Result<void> TableFile::write(Invocation &invocation, const TableSource &table,
                              const TableExport::Provenance &from) const
{
    Terminal::ProgressLine line;
    const Result<TableExport::Done> done =
        TableExport::write(table, path, format, from, [&](qint64 row, qint64 of) {
            line.show(Text::tr("Writing row %1 of %2").arg(row).arg(of), invocation.clock.monotonic());
            return !Platform::interrupted();
        });
    line.finish();
    if (!done)
        return done.error();
    Terminal::say(Text::tr("%1: %n row(s).", nullptr, int(done->rows)).arg(path));
    if (const Result<void> noted =
            invocation.session.note(QStringLiteral("exported"),
                                    Text::tr("%1, %n row(s), by the command line", nullptr, int(done->rows))
                                        .arg(SafeText::visible(QFileInfo(path).fileName())));
        !noted)
        Terminal::sayWarning(noted.error());
    if (done->shortened > 0)
        Terminal::say(Text::tr("%n text(s) were too long for a cell and end with \"…\".", nullptr,
                               int(done->shortened)));
    return {};
}
