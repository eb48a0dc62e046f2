// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/referenceworkbook.h"
#include "app/cli/bench/shelltimer.h"

#include "core/report/tabletext.h"

#include <QFile>
#include <QtEndian>

#include <zlib.h>

namespace
{
/// Reads a line a row, a tab between cells, in front of each what it is: s text, n number, d day and time.
constexpr char program[] = R"(
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

int main(int argc, char **argv)
{
    lxw_workbook_options options = {.constant_memory = LXW_TRUE, .tmpdir = argv[3]};
    lxw_workbook *book = workbook_new_opt(argv[2], &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, NULL);
    lxw_format *number = workbook_add_format(book), *day = workbook_add_format(book);
    format_set_num_format(number, "#,##0");
    format_set_num_format(day, "yyyy-mm-dd hh:mm:ss");
    FILE *cells = fopen(argv[1], "r");
    char *line = NULL;
    size_t size = 0;
    for (lxw_row_t row = 0; getline(&line, &size, cells) > 0; ++row) {
        line[strcspn(line, "\n")] = 0;
        char *rest = line, *cell;
        for (lxw_col_t column = 0; (cell = strsep(&rest, "\t")); ++column) {
            if (*cell == 's')
                worksheet_write_string(sheet, row, column, cell + 1, NULL);
            else if (*cell == 'n')
                worksheet_write_number(sheet, row, column, strtod(cell + 1, NULL), number);
            else if (*cell == 'd')
                worksheet_write_number(sheet, row, column, strtod(cell + 1, NULL), day);
        }
    }
    return argc != 4 || workbook_close(book) != LXW_NO_ERROR;
}
)";

/// The cells of a table for that program. Of kinds that the benchmark has no column of there is nothing.
class CellLines final : public TableSink
{
public:
    explicit CellLines(QFile &file) : m_file(file) {}
    bool endRow()
    {
        m_line.chop(1);
        m_line += '\n';
        const bool written = m_file.write(m_line) == m_line.size();
        m_line.clear();
        return written;
    }
    [[nodiscard]] TableForm form() const override { return TableForm::People; }
    void unknown() override { m_line += '\t'; }
    void text(QByteArrayView text) override { cell('s', text); }
    void id(QByteArrayView id) override { cell('s', id); }
    void number(qint64 value) override { cell('n', QByteArray::number(value)); }
    void money(Money amount) override { cell('n', amount.decimal().toLatin1()); }
    void date(QDate) override { unknown(); }
    void instant(Instant instant) override
    {
        constexpr double daySeconds = 86400, epochDay = 25569, beijingOffset = 8 * 3600;
        cell('d',
             QByteArray::number((double(instant.seconds) + beijingOffset) / daySeconds + epochDay, 'g', 16));
    }
    void share(double) override { unknown(); }
    void truth(bool) override { unknown(); }

private:
    void cell(char kind, QByteArrayView text)
    {
        m_line += kind;
        m_line += text;
        m_line += '\t';
    }
    QFile &m_file;
    QByteArray m_line;
};

Result<void> writeCells(const TableSource &table, const QString &path)
{
    QFile file(path);
    CellLines lines(file);
    bool written = file.open(QIODevice::WriteOnly);
    for (const TableColumn &column : table.columns())
        lines.text(TableText::title(column).toUtf8());
    written = written && lines.endRow();
    for (qint64 row = 0; row < table.rows() && written; ++row) {
        table.row(row, lines);
        written = lines.endRow();
    }
    return written ? Result<void>() : Benchmarks::failure(path);
}

/// Counts rows and follows the first column in XML that comes in pieces.
class SheetWatch
{
public:
    void take(QByteArrayView piece)
    {
        seen.bytes += piece.size();
        m_waiting += piece;
        qsizetype at = 0;
        for (qsizetype end = m_waiting.indexOf("</row>"); end >= 0; end = m_waiting.indexOf("</row>", at)) {
            row(QByteArrayView(m_waiting).sliced(at, end - at));
            at = end + 6;
        }
        m_waiting.remove(0, at);
    }
    ReferenceWorkbook::Seen seen;

private:
    void row(QByteArrayView row)
    {
        ++seen.rows;
        const qsizetype begin = row.indexOf("<t>"), end = row.indexOf("</t>");
        if (begin >= 0 && end > begin && seen.rows > 1)
            seen.first = ReferenceWorkbook::mixed(seen.first, row.sliced(begin + 3, end - begin - 3));
    }
    QByteArray m_waiting;
};

/// Where the packed bytes of the first sheet begin; -1 where there is none.
qint64 sheetStart(QFile &file)
{
    const auto number = [](const QByteArray &bytes, qsizetype at) {
        return qint64(qFromLittleEndian<quint32>(bytes.data() + at));
    };
    file.seek(std::max<qint64>(0, file.size() - 8192));
    const QByteArray tail = file.readAll();
    const qint64 tailAt = file.size() - tail.size();
    const qsizetype name = tail.lastIndexOf("xl/worksheets/sheet1.xml");
    if (name < 46 || tailAt < 0)
        return -1;
    const qint64 header = number(tail, name - 4);
    file.seek(header);
    const QByteArray head = file.read(30);
    return head.size() < 30 ? -1
                            : header + 30 + qFromLittleEndian<quint16>(head.data() + 26) +
                                  qFromLittleEndian<quint16>(head.data() + 28);
}
} // namespace

Result<QString> ReferenceWorkbook::command(const BenchRoom &room, const TableSource &table)
{
    const QString source = room.directory + QStringLiteral("/reference.c");
    const QString binary = room.directory + QStringLiteral("/reference");
    QFile file(source);
    if (!file.open(QIODevice::WriteOnly) || file.write(program) < 0)
        return Benchmarks::failure(source);
    file.close();
    const QString compile = QStringLiteral("cc -O2 %1 -o %2 -lxlsxwriter 2>/dev/null").arg(source, binary);
    if (!ShellTimer::isThere(QStringLiteral("cc")) || !ShellTimer::run(compile))
        return QString();
    const QString cells = room.directory + QStringLiteral("/cells.txt");
    if (const Result<void> written = writeCells(table, cells); !written)
        return written.error();
    return QStringLiteral("%1 %2 %3/reference.xlsx %3").arg(binary, cells, room.directory);
}

Result<ReferenceWorkbook::Seen> ReferenceWorkbook::look(const QString &path)
{
    QFile file(path);
    const qint64 start = file.open(QIODevice::ReadOnly) ? sheetStart(file) : -1;
    if (start < 0 || !file.seek(start))
        return Benchmarks::failure(path);
    z_stream stream{};
    inflateInit2(&stream, -15);
    SheetWatch watch;
    QByteArray out(1 << 20, Qt::Uninitialized);
    int state = Z_OK;
    while (state == Z_OK) {
        QByteArray in = file.read(1 << 18);
        stream.next_in = reinterpret_cast<Bytef *>(in.data());
        stream.avail_in = uInt(in.size());
        do {
            stream.next_out = reinterpret_cast<Bytef *>(out.data());
            stream.avail_out = uInt(out.size());
            state = inflate(&stream, Z_NO_FLUSH);
            watch.take(QByteArrayView(out).first(out.size() - stream.avail_out));
        } while (state == Z_OK && stream.avail_out == 0);
        if (in.isEmpty())
            break;
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END ? Result<Seen>(watch.seen) : Benchmarks::failure(path);
}

quint64 ReferenceWorkbook::mixed(quint64 sum, QByteArrayView text)
{
    for (const char c : text)
        sum = (sum ^ quint8(c)) * 0x100000001B3ULL;
    return sum;
}
