// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/figurelist.h"

#include "models/figuretable.h"
#include "ui/common/columnchooser.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/privatefields.h"
#include "ui/common/tablekeys.h"
#include "ui/common/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr QLatin1StringView columnsKey("columns"), currentKeyName("current");
constexpr int lookedAt = 200;  ///< rows whose texts decide how wide a column is
constexpr int widestText = 48; ///< characters
} // namespace

FigureList::FigureList(FigureTable &table, const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_table(table)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("search"));
    PrivateFields::exempt(m_search);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Search this list (Ctrl+F)"));
    m_search->setAccessibleName(tr("Search: %1").arg(accessibleName));
    m_search->installEventFilter(this);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 44);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("count"));
    m_tools = new QHBoxLayout;
    m_tools->setSpacing(Theme::space(2));
    m_tools->addWidget(m_search, 1);
    m_tools->addWidget(m_count);
    m_tools->addStretch(1);

    m_stack = new QStackedWidget(this);
    m_view = new DenseTable(accessibleName, m_stack);
    m_view->setObjectName(QStringLiteral("list"));
    m_view->setModel(&m_table);
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSectionsClickable(true);
    m_empty = new EmptyState(m_stack);
    m_nothingFound = new EmptyState(Icons::Glyph::Search, tr("No row has these words."),
                                    tr("Esc empties the search line and shows all rows again."), m_stack);
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_empty, m_nothingFound})
        m_stack->addWidget(page);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addLayout(m_tools);
    column->addWidget(m_stack, 1);

    connect(m_search, &QLineEdit::textChanged, &m_table, &FigureTable::setSearch);
    connect(&m_table, &FigureTable::shownChanged, this, &FigureList::refresh);
    connect(&m_table, &QAbstractItemModel::modelReset, this, &FigureList::refresh);
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_table, &FigureTable::sort);
    connect(m_view, &QAbstractItemView::activated, this,
            [this](const QModelIndex &index) { Q_EMIT activated(m_table.key(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this] { Q_EMIT currentChanged(currentKey()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FigureList::selectionChanged);
    connect(m_view->keys(), &TableKeys::menuOpening, this, [this](QMenu *menu, const QModelIndex &index) {
        Q_EMIT menuOpening(menu, index.isValid() ? m_table.key(index.row()) : QString());
    });
    for (const auto arranged : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved}) {
        connect(m_view->horizontalHeader(), arranged, this,
                [this] { // by the mouse; not by us, nor the window
                    const bool pulled = QGuiApplication::mouseButtons().testFlag(Qt::LeftButton) &&
                                        m_view->horizontalHeader()->underMouse();
                    m_arranged |= !m_fitting && pulled;
                });
    }
    connect(m_view->headerMenu(), &HeaderMenu::chosen, this, [this] { m_arranged = true; });
    m_search->setText(m_table.search());
    m_view->horizontalHeader()->setSortIndicatorShown(true);
    m_view->horizontalHeader()->setSortIndicator(m_table.sortColumn(), m_table.sortOrder());
    connect(m_view->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this,
            [this] { m_arranged = true; });
    refresh();
}

void FigureList::setEmpty(Icons::Glyph glyph, const QString &sentence, const QString &hint)
{
    m_empty->say(glyph, sentence, hint);
}

void FigureList::addTool(QWidget *tool)
{
    m_tools->addWidget(tool);
}

void FigureList::refresh()
{
    const bool any = !m_table.rows().isEmpty();
    const bool found = m_table.rowCount() > 0;
    m_search->setEnabled(any || !m_search->text().isEmpty());
    m_count->setText(countText());
    m_stack->setCurrentWidget(found ? static_cast<QWidget *>(m_view) : any ? m_nothingFound : m_empty);
    if (found && !m_arranged && !m_fitted)
        fitColumns(); // once: nothing jumps while somebody searches or new figures come
    m_fitted = any;
    if (found && !m_view->currentIndex().isValid())
        m_view->selectionModel()->setCurrentIndex(m_table.index(0, 0), QItemSelectionModel::NoUpdate);
    Q_EMIT shownChanged();
}

/// A column of words gives way when they are many; one at the end takes what is left.
void FigureList::fitColumns()
{
    m_fitting = true;
    QHeaderView *header = m_view->horizontalHeader();
    const int rows = std::min(m_table.rowCount(), lookedAt);
    const int most = fontMetrics().averageCharWidth() * widestText;
    int last = -1;
    for (int column = 0; column < header->count(); ++column) {
        if (header->isSectionHidden(column))
            continue;
        int width = header->sectionSizeHint(column);
        if (const FigureColumn &kept = m_table.columns()[column]; m_roomy.contains(kept.name))
            width = std::max(width, fontMetrics().horizontalAdvance(kept.typical) + Theme::space(5));
        for (int row = 0; row < rows; ++row)
            width = std::max(
                width,
                m_view->itemDelegate()->sizeHint(m_view->cellOption(), m_table.index(row, column)).width());
        header->resizeSection(column, std::min(width, most));
        if (last < 0 || header->visualIndex(column) > header->visualIndex(last))
            last = column;
    }
    header->setStretchLastSection(last >= 0 && m_table.columns()[last].kind == TableKind::Text);
    m_fitting = false;
}

QString FigureList::countText() const
{
    const qsizetype all = m_table.rows().size();
    if (all == 0)
        return {};
    if (m_table.rowCount() == all)
        return tr("%Ln row(s)", nullptr, int(all));
    return tr("%1 of %2").arg(QLocale().toString(m_table.rowCount()), QLocale().toString(all));
}

// ---- which row ----

QString FigureList::currentKey() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? m_table.key(current.row()) : QString();
}

QStringList FigureList::selectedKeys() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    QStringList keys;
    for (const int row : std::as_const(rows))
        keys.append(m_table.key(row));
    return keys;
}

bool FigureList::setCurrentKey(const QString &key)
{
    const int row = m_table.shownRow(key);
    if (row < 0)
        return false;
    m_view->selectRow(row);
    m_view->scrollTo(m_table.index(row, 0));
    return true;
}

QList<int> FigureList::shownColumns() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QList<int> columns;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

// ---- the keyboard ----

void FigureList::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FigureList::takeFocus()
{
    m_stack->currentWidget()->setFocus();
}

/// Esc empties the search line, and then gives the table the keyboard, as Enter and Down do.
bool FigureList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Escape || key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        takeFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

// ---- what is kept ----

QJsonObject FigureList::saveState() const
{
    QJsonObject state{{QStringLiteral("session"), QJsonObject{{currentKeyName, currentKey()}}}};
    if (m_arranged)
        state.insert(columnsKey, m_view->columns());
    return state;
}

void FigureList::restoreState(const QJsonObject &state)
{
    if (state.contains(columnsKey)) {
        m_arranged = true;
        m_view->setColumns(state.value(columnsKey).toObject());
    }
    setCurrentKey(state.value(QStringLiteral("session")).toObject().value(currentKeyName).toString());
}
