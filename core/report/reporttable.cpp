// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporttable.h"
#include "core/report/reportpen.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <numeric>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportTable)
};

constexpr qreal gapEms = 1.4;       ///< between two columns
constexpr qreal widestGapEms = 4;   ///< what a table that has room to spare may grow to
constexpr qreal leastElidedEms = 8; ///< what is left of a column that gives way
constexpr qreal rowEms = 1.75;
constexpr qreal headerEms = 2.1;
constexpr qreal baselineEms = 1.2; ///< from a row's upper edge
constexpr qreal titleHeight = 20;
constexpr qint64 rowsBetweenQuestions = 500;

/// Where the columns of a table stand.
struct Columns {
    qreal size = 0; ///< of the letters
    QList<qreal> left;
    QList<qreal> width;
    bool elides = false;

    [[nodiscard]] qreal right() const { return left.constLast() + width.constLast(); }
};

qreal sum(const QList<qreal> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// Widths between `least` and `natural` that fill `room`.
QList<qreal> squeezed(const QList<qreal> &natural, const QList<qreal> &least, qreal room)
{
    const qreal canGive = sum(natural) - sum(least);
    const qreal share = canGive > 0 ? std::clamp((room - sum(least)) / canGive, 0.0, 1.0) : 0.0;
    QList<qreal> widths;
    for (qsizetype i = 0; i < natural.size(); ++i)
        widths.append(least[i] + (natural[i] - least[i]) * share);
    return widths;
}

Columns placed(qreal size, const QList<qreal> &ems, bool elides, qreal room)
{
    Columns columns{.size = size, .left = {}, .width = {}, .elides = elides};
    const qsizetype gaps = std::max<qsizetype>(ems.size() - 1, 1);
    const qreal gap = std::clamp((room - sum(ems) * size) / qreal(gaps), gapEms * size, widestGapEms * size);
    qreal x = 0;
    for (const qreal em : ems) {
        columns.left.append(x);
        columns.width.append(em * size);
        x += em * size + gap;
    }
    return columns;
}

std::optional<Columns> fitted(const QList<qreal> &natural, const QList<qreal> &least, qreal width)
{
    struct Try {
        qreal size;
        bool elides;
    };
    constexpr std::array tries{
        Try{ReportLook::tableSize, false},    Try{7.5, false}, Try{7, false}, Try{7, true}, Try{6.5, true},
        Try{ReportLook::leastTableSize, true}};
    for (const Try &attempt : tries) {
        const qreal room = width / attempt.size - gapEms * qreal(natural.size() - 1); // in ems
        if (!attempt.elides && sum(natural) <= room)
            return placed(attempt.size, natural, false, width);
        if (attempt.elides && sum(least) <= room)
            return placed(attempt.size, squeezed(natural, least, room), true, width);
    }
    return std::nullopt;
}

class TableLines final : public ReportLines
{
public:
    TableLines(ReportFont &font, const QString &title, const QList<ReportColumn> &columns,
               const ReportRows &rows, const QString &whenEmpty, Columns places)
        : m_font(font), m_title(title), m_columns(columns), m_rows(rows), m_whenEmpty(whenEmpty),
          m_places(std::move(places)), m_totals(rows.totals())
    {
    }

    [[nodiscard]] qint64 count() const override
    {
        return std::max<qint64>(m_rows.count(), 1) + (m_totals.isEmpty() ? 0 : 1);
    }
    [[nodiscard]] qreal lineHeight() const override { return rowEms * m_places.size; }
    [[nodiscard]] qreal headHeight() const override { return titleRoom() + headerEms * m_places.size; }
    [[nodiscard]] qint64 together() const override { return ReportBlock::keptTogether(count()); }
    [[nodiscard]] bool comfortable() const override { return !m_places.elides; }

    void paint(QPainter &painter, qint64 first, qint64 count) const override
    {
        ReportPen pen(painter, m_font);
        paintHead(pen);
        qreal top = headHeight();
        pen.setText(m_places.size, ReportLook::ink);
        for (qint64 line = first; line < first + count; ++line, top += lineHeight())
            paintLine(pen, line, top);
    }

private:
    [[nodiscard]] qreal titleRoom() const { return m_title.isEmpty() ? 0 : titleHeight; }

    void paintHead(ReportPen &pen) const
    {
        if (!m_title.isEmpty()) {
            pen.setText(ReportLook::headingSize, ReportLook::ink);
            pen.left({0, ReportLook::headingSize}, m_font.printable(m_title));
        }
        QStringList titles;
        for (const ReportColumn &column : m_columns)
            titles.append(column.title);
        pen.setText(m_places.size, ReportLook::pale);
        paintCells(pen, titles, titleRoom() + baselineEms * m_places.size);
        paintRule(pen, headHeight() - 0.2 * m_places.size, ReportLook::rule, ReportLook::pale);
    }
    void paintLine(ReportPen &pen, qint64 line, qreal top) const
    {
        const qreal baseline = top + baselineEms * m_places.size;
        if (line < m_rows.count()) {
            paintCells(pen, m_rows.row(line), baseline);
            paintRule(pen, top + lineHeight(), ReportLook::hair, ReportLook::hairline);
        } else if (m_rows.count() == 0 && line == 0) {
            pen.left({0, baseline}, m_font.printable(m_whenEmpty));
        } else {
            paintRule(pen, top, ReportLook::rule, ReportLook::ink);
            paintCells(pen, m_totals, baseline + 0.1 * m_places.size);
        }
    }
    void paintRule(ReportPen &pen, qreal y, qreal width, const QColor &color) const
    {
        pen.line({0, y}, {m_places.right(), y}, width, color);
    }
    void paintCells(ReportPen &pen, const QStringList &cells, qreal baseline) const
    {
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const QString text = shown(i, cells[i]);
            if (m_columns[i].number)
                pen.right({m_places.left[i] + m_places.width[i], baseline}, text);
            else if (!text.isEmpty())
                pen.left({m_places.left[i], baseline}, text);
        }
    }
    [[nodiscard]] QString shown(qsizetype column, const QString &cell) const
    {
        const QString text = m_font.printable(cell);
        return m_places.elides && m_columns[column].mayElide
                   ? m_font.elided(text, m_places.size, m_places.width[column])
                   : text;
    }

    ReportFont &m_font;
    const QString &m_title;
    const QList<ReportColumn> &m_columns;
    const ReportRows &m_rows;
    const QString &m_whenEmpty;
    Columns m_places;
    QStringList m_totals;
};
} // namespace

ReportTable::ReportTable(QString title, QList<ReportColumn> columns, std::unique_ptr<ReportRows> rows,
                         QString whenEmpty)
    : m_title(std::move(title)), m_columns(std::move(columns)), m_rows(std::move(rows)),
      m_whenEmpty(std::move(whenEmpty))
{
}

qint64 ReportTable::rowCount() const
{
    return m_rows->count();
}

void ReportTable::measure(ReportFont &font, const QStringList &cells)
{
    for (qsizetype i = 0; i < cells.size(); ++i)
        m_natural[i] = std::max(m_natural[i], font.width(font.printable(cells[i]), 1));
}

Result<void> ReportTable::prepare(ReportFont &font, const std::function<bool(qint64 rows)> &keepGoing)
{
    m_natural = QList<qreal>(m_columns.size(), 0);
    QStringList titles;
    for (const ReportColumn &column : m_columns)
        titles.append(column.title);
    measure(font, titles);
    m_least = m_natural;
    measure(font, m_rows->totals());
    for (qint64 row = 0; row < m_rows->count(); ++row) {
        if (row % rowsBetweenQuestions == 0 && !keepGoing(row))
            return ReportErrors::cancelled();
        measure(font, m_rows->row(row));
    }
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        m_least[i] = m_columns[i].mayElide ? std::min(m_natural[i], std::max(m_least[i], leastElidedEms))
                                           : m_natural[i];
    return {};
}

Result<std::unique_ptr<ReportLines>> ReportTable::layOut(ReportFont &font, qreal width) const
{
    std::optional<Columns> places = fitted(m_natural, m_least, width);
    if (!places)
        return ReportErrors::tooNarrow(Text::tr("the columns"));
    return std::unique_ptr<ReportLines>(
        std::make_unique<TableLines>(font, m_title, m_columns, *m_rows, m_whenEmpty, *std::move(places)));
}
