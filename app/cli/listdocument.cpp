// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listdocument.h"

#include "core/base/platform.h"
#include "core/base/safetext.h"
#include "core/domain/agetext.h"
#include "core/report/tableexport.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonValue>

#include <algorithm>

namespace
{
constexpr qsizetype sampleRows = 200;
constexpr int widestCell = 40;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListDocument)
};

bool goOn(const Terminal::MachineOutput &output)
{
    return !Platform::interrupted() && !output.readerLeft();
}

QList<int> columnWidths(const RowSource &source, const QList<RowSource::Column> &columns)
{
    QList<int> widths;
    for (qsizetype c = 0; c < columns.size(); ++c) {
        int width = std::max(Terminal::displayWidth(columns[c].title), columns[c].width);
        for (qsizetype row = 0; row < std::min(sampleRows, source.count()) && columns[c].width == 0; ++row)
            width = std::max(width, Terminal::displayWidth(SafeText::visible(source.display(row, c))));
        widths.append(std::min(width, std::max(widestCell, columns[c].width)));
    }
    return widths;
}

QString tableLine(const QList<RowSource::Column> &columns, const QList<int> &widths,
                  const std::function<QString(qsizetype)> &cell)
{
    QStringList cells;
    for (qsizetype c = 0; c < columns.size(); ++c)
        cells.append(Terminal::fitted(SafeText::visible(cell(c)), widths[c], columns[c].alignRight));
    QString line = cells.join(QStringLiteral("  "));
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

void printTable(const RowSource &source, Terminal::MachineOutput &output, const Instant &now)
{
    const QList<RowSource::Column> columns = source.columns();
    const QList<int> widths = columnWidths(source, columns);
    output.line(tableLine(columns, widths, [&](qsizetype c) { return columns[c].title; }));
    for (qsizetype row = 0; row < source.count() && goOn(output); ++row)
        output.line(tableLine(columns, widths, [&](qsizetype c) { return source.display(row, c); }));
    output.line(Text::tr("%n row(s)", nullptr, int(source.count())) + QStringLiteral(" · ") +
                ListDocument::freshness(source.asOf(), now));
    for (const QString &note : source.notes())
        output.line(SafeText::visible(note));
}

void printCsvRows(const RowSource &source, Terminal::MachineOutput &output)
{
    const QList<RowSource::Column> columns = source.columns();
    QByteArray line;
    for (const RowSource::Column &column : columns)
        line += (line.isEmpty() ? "" : ",") + column.name.toUtf8();
    output.write(line + "\r\n");
    for (qsizetype row = 0; row < source.count() && goOn(output); ++row) {
        line.clear();
        for (qsizetype c = 0; c < columns.size(); ++c) {
            if (c > 0)
                line += ',';
            line += SafeText::csvField(source.machine(row, c).value_or(QString())).toUtf8();
        }
        output.write(line + "\r\n");
    }
}

void printList(const RowSource &source, Terminal::MachineOutput &output)
{
    QJsonObject head = source.extras();
    head.insert(QStringLiteral("as_of"), ListDocument::json(source.asOf()));
    head.insert(QStringLiteral("count"), qint64(source.count()));
    QByteArray open = QJsonDocument(head).toJson(QJsonDocument::Compact);
    open.chop(1);
    output.write(open + ",\"" + source.plural().toUtf8() + "\":[");
    for (qsizetype row = 0; row < source.count() && goOn(output); ++row)
        output.write((row > 0 ? ",\n" : "\n") +
                     QJsonDocument(source.json(row)).toJson(QJsonDocument::Compact));
    output.write("]}\n");
}

/// A reader that left is no error; an output that stops in the middle is one.
Result<void> conclude(Terminal::MachineOutput &output)
{
    const Result<void> flushed = output.flush();
    if (flushed && Platform::interrupted())
        return Error{Error::Kind::Cancelled,
                     QStringLiteral("E-INT"),
                     Text::tr("Interrupted: the output is not complete."),
                     {},
                     {}};
    return flushed;
}
} // namespace

std::optional<Format> formatByName(QStringView name)
{
    if (name == u"table")
        return Format::Table;
    if (name == u"csv")
        return Format::Csv;
    if (name == u"json")
        return Format::Json;
    return std::nullopt;
}

Result<void> ListDocument::print(const RowSource &source, Format format, Terminal::MachineOutput &output,
                                 const Instant &now)
{
    switch (format) {
    case Format::Table:
        printTable(source, output, now);
        break;
    case Format::Csv:
        printCsvRows(source, output);
        break;
    case Format::Json:
        printList(source, output);
        break;
    }
    return conclude(output);
}

Result<void> ListDocument::printCsv(const TableSource &table, Terminal::MachineOutput &output)
{
    const auto take = [&output](QByteArrayView piece) {
        output.write(piece);
        return goOn(output);
    };
    const Result<TableExport::Done> written = TableExport::writeCsv(
        table, TableForm::Programs, take, [](qint64, qint64) { return !Platform::interrupted(); });
    if (!written && goOn(output))
        return written.error();
    return conclude(output);
}

QString ListDocument::freshness(std::optional<Instant> asOf, const Instant &now)
{
    if (!asOf)
        return Text::tr("nothing was read from the cloud yet");
    return Text::tr("data of %1 (%2)").arg(asOf->beijingText(), AgeText::ago(*asOf, now));
}

QJsonValue ListDocument::json(std::optional<Instant> instant)
{
    return instant ? QJsonValue(instant->beijingIso()) : QJsonValue(QJsonValue::Null);
}

void ListDocument::printJson(const QJsonObject &document, Terminal::MachineOutput &output)
{
    output.write(QJsonDocument(document).toJson(QJsonDocument::Compact));
    output.write("\n");
}
