// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportfacts.h"
#include "core/report/reportpen.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportFacts)
};

constexpr qreal lineEms = 1.6;
constexpr qreal baselineEms = 1.1;
constexpr qreal titleHeight = 20;
constexpr qreal betweenColumns = 22;
constexpr qreal labelGap = 12;
constexpr qreal mostLabelShare = 0.42; ///< of a column; longer labels go on in the next line
constexpr qreal leastColumnEms = 22;
constexpr qreal leastTextEms = 8;

/// What stands at one place in a line.
struct FactCell {
    QString label;
    QString text;
    bool urgent = false;
};
using FactLine = QList<FactCell>; ///< a cell a column

/// Where columns stand on a width.
struct FactColumns {
    int count = 1;
    qreal width = 0; ///< of one
    qreal indent = 0;

    [[nodiscard]] qreal left(qsizetype column) const { return qreal(column) * (width + betweenColumns); }
};

FactColumns columnsOn(qreal width, int wanted, qreal labelEms)
{
    constexpr qreal size = ReportLook::bodySize;
    FactColumns columns;
    const int fitting = int((width + betweenColumns) / (leastColumnEms * size + betweenColumns));
    columns.count = std::clamp(fitting, 1, std::max(wanted, 1));
    columns.width = (width - betweenColumns * (columns.count - 1)) / columns.count;
    if (labelEms > 0)
        columns.indent = std::min(labelEms * size + labelGap, columns.width * mostLabelShare);
    return columns;
}

class FactLines final : public ReportLines
{
public:
    FactLines(ReportFont &font, const QString &title, QList<FactLine> lines, FactColumns columns)
        : m_font(font), m_title(title), m_lines(std::move(lines)), m_columns(columns)
    {
    }
    [[nodiscard]] qint64 count() const override { return m_lines.size(); }
    [[nodiscard]] qreal lineHeight() const override { return lineEms * ReportLook::bodySize; }
    [[nodiscard]] qreal headHeight() const override { return m_title.isEmpty() ? 0 : titleHeight; }
    [[nodiscard]] qint64 together() const override { return ReportBlock::keptTogether(count()); }

    void paint(QPainter &painter, qint64 first, qint64 count) const override
    {
        ReportPen pen(painter, m_font);
        if (!m_title.isEmpty()) {
            pen.setText(ReportLook::headingSize, ReportLook::ink);
            pen.left({0, ReportLook::headingSize}, m_title);
        }
        qreal baseline = headHeight() + baselineEms * ReportLook::bodySize;
        for (qint64 i = first; i < first + count; ++i, baseline += lineHeight()) {
            for (qsizetype column = 0; column < m_lines[i].size(); ++column)
                paintCell(pen, m_lines[i][column], {m_columns.left(column), baseline});
        }
    }

private:
    void paintCell(ReportPen &pen, const FactCell &cell, QPointF at) const
    {
        pen.setText(ReportLook::bodySize, ReportLook::pale);
        if (!cell.label.isEmpty())
            pen.left(at, cell.label);
        pen.setText(ReportLook::bodySize, cell.urgent ? ReportLook::warning : ReportLook::ink);
        if (!cell.text.isEmpty())
            pen.left(at + QPointF(m_columns.indent, 0), cell.text);
    }

    ReportFont &m_font;
    QString m_title;
    QList<FactLine> m_lines;
    FactColumns m_columns;
};

/// Fills rows of facts into lines.
class FactRows
{
public:
    FactRows(ReportFont &font, const FactColumns &columns) : m_font(font), m_columns(columns) {}

    void add(const ReportFacts::Fact &fact, qreal width)
    {
        const QStringList labels =
            m_font.wrapped(fact.label, ReportLook::bodySize, m_columns.indent - labelGap / 2);
        const QStringList texts = m_font.wrapped(fact.text, ReportLook::bodySize, width - m_columns.indent);
        const qsizetype lines = std::max(labels.size(), texts.size());
        while (m_row.size() < lines)
            m_row.append(FactLine(m_columns.count));
        for (qsizetype i = 0; i < lines; ++i)
            m_row[i][m_column] = {labels.value(i), texts.value(i), fact.urgent};
        ++m_column;
    }
    void addShort(const ReportFacts::Fact &fact)
    {
        if (m_column == m_columns.count)
            endRow();
        add(fact, m_columns.width);
    }
    void addWide(const ReportFacts::Fact &fact, qreal width)
    {
        endRow();
        add(fact, width);
        endRow();
    }
    [[nodiscard]] QList<FactLine> lines()
    {
        endRow();
        if (m_lines.isEmpty())
            m_lines.append(FactLine(m_columns.count));
        return m_lines;
    }

private:
    void endRow()
    {
        m_lines += std::exchange(m_row, {});
        m_column = 0;
    }

    ReportFont &m_font;
    FactColumns m_columns;
    QList<FactLine> m_lines;
    QList<FactLine> m_row;
    int m_column = 0;
};
} // namespace

ReportFacts::ReportFacts(QString title, QList<Fact> facts, int columns)
    : m_title(std::move(title)), m_facts(std::move(facts)), m_columns(columns)
{
}

Result<void> ReportFacts::prepare(ReportFont &font, const std::function<bool(qint64 rows)> &)
{
    m_title = font.printable(m_title);
    for (Fact &fact : m_facts) {
        fact.label = font.printable(fact.label);
        fact.text = font.printable(fact.text);
        m_labelEms = std::max(m_labelEms, font.width(fact.label, 1));
    }
    return {};
}

Result<std::unique_ptr<ReportLines>> ReportFacts::layOut(ReportFont &font, qreal width) const
{
    const FactColumns columns = columnsOn(width, m_columns, m_labelEms);
    if (columns.width - columns.indent < leastTextEms * ReportLook::bodySize)
        return ReportErrors::tooNarrow(Text::tr("the texts"));
    FactRows rows(font, columns);
    for (const Fact &fact : m_facts) {
        if (fact.wide)
            rows.addWide(fact, width);
        else
            rows.addShort(fact);
    }
    return std::unique_ptr<ReportLines>(std::make_unique<FactLines>(font, m_title, rows.lines(), columns));
}
