// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablecopy.h"

#include "core/base/safetext.h"
#include "models/tableroles.h"
#include "ui/common/clipboard.h"
#include "ui/common/noticebar.h"

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QMimeData>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

#include <algorithm>

using TableRoles::ColumnKind;

namespace
{
constexpr qint64 sliceMilliseconds = 8;
constexpr int rowsBetweenLooks = 64; ///< at the watch: fewer are always done at once

const QHeaderView *headerOf(const QAbstractItemView *view)
{
    if (const auto *table = qobject_cast<const QTableView *>(view))
        return table->horizontalHeader();
    if (const auto *tree = qobject_cast<const QTreeView *>(view))
        return tree->header();
    return nullptr;
}

QList<int> columnsOnScreen(const QAbstractItemView *view)
{
    QList<int> columns;
    const QHeaderView *header = headerOf(view);
    const int count = view->model()->columnCount();
    for (int visual = 0; visual < count; ++visual) {
        const int logical = header ? header->logicalIndex(visual) : visual;
        if (!header || !header->isSectionHidden(logical))
            columns.append(logical);
    }
    return columns;
}

/// A spreadsheet takes a field that begins with a quotation mark for a quoted one.
QString tabField(const QString &cell)
{
    if (!cell.startsWith(u'"'))
        return cell;
    return u'"' + QString(cell).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// What is not a number stays the text it is, in both families of spreadsheets.
QString htmlField(const QString &cell, bool plain)
{
    static const QString number = QStringLiteral("<td>");
    static const QString text = QStringLiteral("<td style='mso-number-format:\"\\@\"' sdnum=\"1033;0;@\">");
    return (plain ? number : text) + cell.toHtmlEscaped() + QStringLiteral("</td>");
}
} // namespace

TableCopy::TableCopy(QAbstractItemView *view) : QObject(view), m_view(view) {}

TableCopy::~TableCopy() = default;

void TableCopy::start(Headers headers)
{
    m_working = false;
    m_model = m_view->model();
    const QItemSelectionModel *selection = m_view->selectionModel();
    if (!m_model || !selection || !selection->hasSelection())
        return refuse(tr("Nothing is selected, so nothing was copied."));
    gather(selection->selection());
    if (m_rows * m_columns.size() > mostCells)
        return refuse(
            tr("%n row(s) are too many for the clipboard. Nothing was copied: export them into a file.",
               nullptr, int(m_rows)));
    if (m_columns.isEmpty())
        return refuse(tr("Nothing is selected, so nothing was copied."));
    m_text.clear();
    m_html = QStringLiteral("<meta charset=\"utf-8\"><table>");
    if (headers == Headers::With)
        header();
    m_block = 0;
    m_row = m_blocks.first().first;
    m_working = true;
    const auto broken = [this] {
        refuse(tr("The table changed while it was being copied. Nothing was copied: try again."));
    };
    connect(m_model, &QAbstractItemModel::modelReset, this, broken);
    connect(m_model, &QAbstractItemModel::layoutChanged, this, broken);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, broken);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, broken);
    connect(m_model, &QObject::destroyed, this, broken);
    work();
}

/// Ranges, never rows one by one: "all" may be a million.
void TableCopy::gather(const QItemSelection &selection)
{
    QList<int> edges;
    for (const QItemSelectionRange &range : selection)
        edges << range.top() << range.bottom() + 1;
    std::sort(edges.begin(), edges.end());
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());

    const QList<int> onScreen = columnsOnScreen(m_view);
    QList<bool> used(onScreen.size(), false);
    m_blocks.clear();
    m_rows = 0;
    for (qsizetype edge = 0; edge + 1 < edges.size(); ++edge) {
        Block block{edges[edge], edges[edge + 1] - 1, QList<bool>(onScreen.size(), false)};
        bool any = false;
        for (const QItemSelectionRange &range : selection) {
            if (range.top() > block.first || range.bottom() < block.first)
                continue;
            for (qsizetype place = 0; place < onScreen.size(); ++place) {
                if (onScreen[place] >= range.left() && onScreen[place] <= range.right())
                    any = used[place] = block.chosen[place] = true;
            }
        }
        if (!any)
            continue;
        m_rows += block.last - block.first + 1;
        m_blocks.append(std::move(block));
    }
    // leave out the columns of which nothing is selected
    m_columns.clear();
    m_plain.clear();
    for (qsizetype place = 0; place < onScreen.size(); ++place) {
        if (!used[place])
            continue;
        m_columns.append(onScreen[place]);
        const QVariant kind = m_model->headerData(onScreen[place], Qt::Horizontal, TableRoles::KindRole);
        m_plain.append(ColumnKind(kind.toInt()) == ColumnKind::Number);
    }
    for (Block &block : m_blocks) {
        QList<bool> chosen;
        for (qsizetype place = 0; place < onScreen.size(); ++place) {
            if (used[place])
                chosen.append(block.chosen[place]);
        }
        block.chosen = chosen;
    }
}

void TableCopy::header()
{
    QStringList titles;
    m_html += QStringLiteral("<tr>");
    for (const int column : std::as_const(m_columns)) {
        const QString title =
            SafeText::spreadsheetCell(m_model->headerData(column, Qt::Horizontal).toString());
        titles.append(tabField(title));
        m_html += QStringLiteral("<th>") + title.toHtmlEscaped() + QStringLiteral("</th>");
    }
    m_html += QStringLiteral("</tr>");
    m_text += titles.join(u'\t') + u'\n';
}

/// One slice; the next comes after what the window has to do.
void TableCopy::work()
{
    if (!m_working)
        return;
    QElapsedTimer watch;
    watch.start();
    int done = 0;
    while (m_block < m_blocks.size()) {
        const Block &block = m_blocks[m_block];
        row(m_row, block);
        if (++m_row > block.last && ++m_block < m_blocks.size())
            m_row = m_blocks[m_block].first;
        if (++done % rowsBetweenLooks == 0 && watch.elapsed() >= sliceMilliseconds) {
            QTimer::singleShot(0, this, &TableCopy::work);
            return;
        }
    }
    conclude();
}

void TableCopy::row(int row, const Block &block)
{
    m_html += QStringLiteral("<tr>");
    for (qsizetype place = 0; place < m_columns.size(); ++place) {
        QString text;
        if (block.chosen[place]) {
            const QString shown = cell(row, m_columns[place]);
            text = m_plain[place] ? SafeText::stripped(shown) : SafeText::spreadsheetCell(shown);
        }
        if (place > 0)
            m_text += u'\t';
        m_text += tabField(text);
        m_html += htmlField(text, m_plain[place]);
    }
    m_html += QStringLiteral("</tr>");
    m_text += u'\n';
}

QString TableCopy::cell(int row, int column) const
{
    const QModelIndex index = m_model->index(row, column);
    const QVariant copied = index.data(TableRoles::CopyTextRole);
    return copied.isValid() ? copied.toString() : index.data(Qt::DisplayRole).toString();
}

void TableCopy::conclude()
{
    m_working = false;
    disconnect(m_model, nullptr, this, nullptr);
    m_html += QStringLiteral("</table>");
    auto data = std::make_unique<QMimeData>();
    data->setText(std::exchange(m_text, {}));
    data->setHtml(std::exchange(m_html, {}));
    Clipboard::put(std::move(data));
    Q_EMIT finished({Notice::Severity::Good,
                     tr("%n row(s) copied.", nullptr, int(m_rows)),
                     {},
                     {},
                     {},
                     QStringLiteral("copy")});
}

void TableCopy::refuse(const QString &sentence)
{
    m_working = false;
    if (m_model)
        disconnect(m_model, nullptr, this, nullptr);
    m_text.clear();
    m_html.clear();
    Q_EMIT finished({Notice::Severity::Warning, sentence, {}, {}, {}, QStringLiteral("copy")});
}
