// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tableexport.h"
#include "core/base/notguithread.h"
#include "core/report/columnwidths.h"
#include "core/report/newfile.h"
#include "core/report/xlsxwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TableExport)
};

static_assert(TableExport::mostWorkbookRows == XlsxWriter::mostRows);

constexpr qint64 leastStep = 256;
constexpr qint64 steps = 500; ///< how often the watch is asked at least, where there are many rows

Error errorOf(Error::Kind kind, const char *code, const QString &message, const char *detail)
{
    return {kind, QString::fromLatin1(code), message, QString::fromLatin1(detail), {}};
}

Error cancelled()
{
    return errorOf(Error::Kind::Cancelled, "E-INT",
                   Text::tr("The export was stopped. No file was made or changed."), "stopped");
}

Error notTaken()
{
    return errorOf(Error::Kind::Storage, "E-S02",
                   Text::tr("The table could not be written completely. Check the disk and try again."),
                   "write error");
}

Error tooManyRows(qint64 rows)
{
    return errorOf(Error::Kind::Usage, "E-ROWS",
                   Text::tr("Nothing was exported: a workbook has room for %1 rows, and this table has %2. "
                            "Filter the table, or export it as CSV.")
                       .arg(QLocale().toString(TableExport::mostWorkbookRows), QLocale().toString(rows)),
                   "too many rows");
}

Error tooLarge()
{
    return errorOf(Error::Kind::Usage, "E-ROWS",
                   Text::tr("Nothing was exported: the workbook would be larger than spreadsheet programs "
                            "can open (4 GiB). Filter the table, leave columns out, or export it as CSV."),
                   "beyond 4 GiB");
}

Error outOfMemory()
{
    return errorOf(Error::Kind::Failed, "E-MEM",
                   Text::tr("Nothing was exported: there is not enough memory. Close other programs and "
                            "try again."),
                   "deflate");
}

/// The marks that spreadsheet programs put beside a file they hold open: LibreOffice's and Excel's.
bool isHeldOpen(const QFileInfo &file)
{
    const QDir folder = file.absoluteDir();
    return folder.exists(QStringLiteral(".~lock.%1#").arg(file.fileName())) ||
           folder.exists(QStringLiteral("~$") + file.fileName());
}

/// Before anything is written, so that nobody waits for a refusal.
Result<void> mayReplace(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return {};
    if (isHeldOpen(file))
        return errorOf(Error::Kind::Storage, "E-S27",
                       Text::tr("%1 is open in a spreadsheet program; nothing was changed. Close the file in "
                                "the spreadsheet program and try again, or choose another name.")
                           .arg(path),
                       "held open");
    if (!file.permission(QFile::WriteOwner))
        return errorOf(Error::Kind::Storage, "E-S27",
                       Text::tr("%1 is protected from writing; nothing was changed. Choose another name, or "
                                "close the file in the spreadsheet program and take the protection away.")
                           .arg(path),
                       "read-only file");
    return {};
}

/// Asks the watch now and then.
class Steps
{
public:
    Steps(const TableExport::Watch &watch, qint64 rows)
        : m_watch(watch), m_rows(rows), m_step(std::max(leastStep, rows / steps))
    {
    }
    [[nodiscard]] bool goOn(qint64 row) const
    {
        return row % m_step != 0 || !m_watch || m_watch(row, m_rows);
    }

private:
    const TableExport::Watch &m_watch;
    qint64 m_rows;
    qint64 m_step;
};

/// All rows into a writer whose endRow() says whether it could.
template<class Writer>
Result<void> writeRows(const TableSource &table, Writer &writer, const TableExport::Watch &watch)
{
    const qint64 rows = table.rows();
    const Steps progress(watch, rows);
    for (qint64 row = 0; row < rows; ++row) {
        if (!progress.goOn(row))
            return cancelled();
        table.row(row, writer);
        if (!writer.endRow())
            return notTaken();
    }
    return {};
}

QList<XlsxParts::Line> aboutLines(const TableSource &table, const TableExport::Provenance &from)
{
    QList<XlsxParts::Line> lines{
        {Text::tr("Table"), from.title},
        {Text::tr("Filter"), from.filter.isEmpty() ? Text::tr("none: everything") : from.filter},
        {Text::tr("Data as of"), from.asOf ? Text::tr("%1 (Beijing time)").arg(from.asOf->beijingText())
                                           : Text::tr("nothing was read yet")},
        {Text::tr("Rows"), QString::number(table.rows())},
        {Text::tr("Columns"), QString::number(table.columns().size())},
        {Text::tr("Exported"), Text::tr("%1 (Beijing time)").arg(from.exported.beijingText())}};
    if (!from.exportedBy.isEmpty())
        lines.append({Text::tr("Exported by"), from.exportedBy});
    for (const QString &note : from.notes)
        lines.append({Text::tr("Note"), note});
    if (from.demo)
        lines.append({Text::tr("DEMO"), Text::tr("Invented data of the demo account; no real cards.")});
    return lines;
}

XlsxParts::Workbook workbookOf(const TableSource &table, const TableExport::Provenance &from)
{
    return {.title = from.title,
            .mark = from.demo ? Text::tr("DEMO") : QString(),
            .exported = from.exported,
            .columns = table.columns(),
            .widths = ColumnWidths::of(table),
            .rows = table.rows(),
            .about = aboutLines(table, from)};
}

Result<TableExport::Done> writeXlsx(const TableSource &table, QIODevice &device,
                                    const TableExport::Provenance &from, const TableExport::Watch &watch)
{
    XlsxWriter writer(device, workbookOf(table, from));
    Result<void> written = writer.begin() ? writeRows(table, writer, watch) : notTaken();
    if (written && !writer.finish())
        written = notTaken();
    if (writer.fault() == ZipWriter::Fault::TooLarge)
        return tooLarge();
    if (writer.fault() == ZipWriter::Fault::Memory)
        return outOfMemory();
    if (!written)
        return written.error();
    return TableExport::Done{table.rows(), writer.shortened()};
}
} // namespace

QString TableExport::extension(Format format)
{
    return format == Format::Xlsx ? QStringLiteral("xlsx") : QStringLiteral("csv");
}

Result<TableExport::Done> TableExport::write(const TableSource &table, const QString &path, Format format,
                                             const Provenance &provenance, const Watch &watch)
{
    NotGuiThread::check("exporting a table");
    if (format == Format::Xlsx && table.rows() > mostWorkbookRows)
        return tooManyRows(table.rows());
    if (const Result<void> may = mayReplace(path); !may)
        return may.error();
    const Result<std::unique_ptr<NewFile>> file = NewFile::begin(path);
    if (!file)
        return file.error();
    QIODevice &device = (*file)->device();
    const auto target = [&device](QByteArrayView piece) {
        return device.write(piece.data(), piece.size()) == piece.size();
    };
    const TableForm form = format == Format::Csv ? TableForm::Programs : TableForm::People;
    const Result<Done> done = format == Format::Xlsx ? writeXlsx(table, device, provenance, watch)
                                                     : writeCsv(table, form, target, watch);
    if (!done)
        return done.error().kind == Error::Kind::Storage ? (*file)->writeError() : done.error();
    if (watch && !watch(done->rows, done->rows))
        return cancelled();
    if (const Result<void> kept = (*file)->keep(); !kept)
        return kept.error();
    return done;
}

Result<TableExport::Done> TableExport::writeCsv(const TableSource &table, TableForm form,
                                                const CsvWriter::Target &target, const Watch &watch)
{
    CsvWriter writer(target, form);
    writer.columns(table.columns());
    if (const Result<void> written = writeRows(table, writer, watch); !written)
        return written.error();
    if (!writer.flush())
        return notTaken();
    return Done{table.rows(), 0};
}
