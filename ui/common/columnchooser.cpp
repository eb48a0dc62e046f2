// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/columnchooser.h"

#include "ui/common/icons.h"
#include "ui/common/searchfields.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
constexpr int nameRole = Qt::UserRole;
constexpr int essentialRole = Qt::UserRole + 1;
} // namespace

ColumnChooser::ColumnChooser(const QList<ColumnChoice> &current, QList<ColumnChoice> standard,
                             QWidget *parent)
    : QDialog(parent), m_standard(std::move(standard)), m_search(new QLineEdit(this)),
      m_list(new QListWidget(this)), m_up(new QToolButton(this)), m_down(new QToolButton(this)),
      m_count(new QLabel(this))
{
    setWindowTitle(tr("Choose columns"));
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Find a column"));
    m_search->setAccessibleName(m_search->placeholderText());
    SearchFields::furnish(m_search, Icons::Glyph::Search);
    m_list->setObjectName(QStringLiteral("columns"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setUniformItemSizes(true);
    const auto button = [](QToolButton *tool, Icons::Glyph glyph, const QString &text, int key) {
        tool->setIcon(Icons::icon(glyph));
        tool->setAccessibleName(text);
        tool->setShortcut(QKeySequence(Qt::ALT | Qt::Key(key)));
        tool->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, tool->shortcut().toString(QKeySequence::NativeText)));
        tool->setAutoRaise(true);
    };
    m_up->setObjectName(QStringLiteral("up"));
    m_down->setObjectName(QStringLiteral("down"));
    button(m_up, Icons::Glyph::ArrowUp, tr("Move the column forward"), Qt::Key_Up);
    button(m_down, Icons::Glyph::ArrowDown, tr("Move the column back"), Qt::Key_Down);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *take = buttons->addButton(tr("Show these columns"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *reset = buttons->addButton(tr("As at the beginning"), QDialogButtonBox::ResetRole);
    take->setDefault(true);
    take->setObjectName(QStringLiteral("take"));
    reset->setObjectName(QStringLiteral("reset"));

    auto *order = new QVBoxLayout;
    order->addWidget(m_up);
    order->addWidget(m_down);
    order->addStretch();
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(order);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addLayout(middle, 1);
    column->addWidget(m_count);
    column->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 52, fontMetrics().height() * 28);

    connect(m_search, &QLineEdit::textChanged, this, &ColumnChooser::search);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnChooser::present);
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnChooser::present);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(reset, &QPushButton::clicked, this, [this] { fill(m_standard); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT chosen(choices()); });
    fill(current);
}

QList<ColumnChoice> ColumnChooser::choices() const
{
    QList<ColumnChoice> all;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        all.append({item->data(nameRole).toString(), item->text(), item->checkState() == Qt::Checked,
                    item->data(essentialRole).toBool()});
    }
    return all;
}

void ColumnChooser::fill(const QList<ColumnChoice> &choices)
{
    m_list->clear();
    for (const ColumnChoice &choice : choices) {
        auto *item = new QListWidgetItem(choice.title);
        item->setData(nameRole, choice.name);
        item->setData(essentialRole, choice.essential);
        item->setCheckState(choice.shown || choice.essential ? Qt::Checked : Qt::Unchecked);
        Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
        if (!choice.essential)
            flags |= Qt::ItemIsUserCheckable;
        item->setFlags(flags);
        m_list->addItem(item);
    }
    m_list->setCurrentRow(0);
    search(m_search->text());
}

/// What is found stays where it is; an order among part of the columns would say nothing.
void ColumnChooser::search(const QString &text)
{
    int found = -1;
    for (int row = m_list->count() - 1; row >= 0; --row) {
        QListWidgetItem *item = m_list->item(row);
        item->setHidden(!item->text().contains(text, Qt::CaseInsensitive) &&
                        !item->data(nameRole).toString().contains(text, Qt::CaseInsensitive));
        if (!item->isHidden())
            found = row;
    }
    if (m_list->currentItem() && m_list->currentItem()->isHidden())
        m_list->setCurrentRow(found);
    m_list->setDragEnabled(text.isEmpty());
    present();
}

void ColumnChooser::move(int by)
{
    const int row = m_list->currentRow();
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentRow(row + by);
}

void ColumnChooser::present()
{
    int shown = 0;
    for (int row = 0; row < m_list->count(); ++row)
        shown += m_list->item(row)->checkState() == Qt::Checked ? 1 : 0;
    m_count->setText(tr("%1 of %2 columns are shown").arg(shown).arg(m_list->count()));
    const bool whole = m_search->text().isEmpty() && m_list->currentRow() >= 0;
    m_up->setEnabled(whole && m_list->currentRow() > 0);
    m_down->setEnabled(whole && m_list->currentRow() < m_list->count() - 1);
}

HeaderMenu::HeaderMenu(QTableView *table) : QObject(table), m_table(table)
{
    QHeaderView *header = table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &HeaderMenu::open);
    connect(header, &QHeaderView::sectionMoved, this, &HeaderMenu::changed);
    connect(header, &QHeaderView::sectionResized, this, &HeaderMenu::changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &HeaderMenu::changed);
}

void HeaderMenu::chooseColumns()
{
    auto *dialog =
        new ColumnChooser(ColumnLayout::choices(m_table), ColumnLayout::standard(m_table), m_table->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnChooser::chosen, this, [this](const QList<ColumnChoice> &choices) {
        ColumnLayout::choose(m_table, choices);
        Q_EMIT changed();
        Q_EMIT chosen();
    });
    dialog->open();
}

void HeaderMenu::open(const QPoint &position)
{
    QHeaderView *header = m_table->horizontalHeader();
    const int section = header->logicalIndexAt(position);
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::icon(Icons::Glyph::Columns), tr("Choose &columns…"), this,
                    &HeaderMenu::chooseColumns);
    if (section >= 0) {
        QList<ColumnChoice> choices = ColumnLayout::choices(m_table);
        const ColumnChoice here = choices.value(header->visualIndex(section));
        QAction *hide =
            menu->addAction(tr("&Hide “%1”").arg(QString(here.title).replace(u'&', QStringLiteral("&&"))));
        hide->setEnabled(!here.essential);
        connect(hide, &QAction::triggered, this, [this, section] {
            m_table->horizontalHeader()->setSectionHidden(section, true);
            Q_EMIT changed();
            Q_EMIT chosen();
        });
        menu->addSeparator();
        menu->addAction(tr("&Fit this column"), this, [this, section] {
            m_table->resizeColumnToContents(section);
            Q_EMIT chosen();
        });
    }
    menu->addAction(tr("&Widths as at the beginning"), this, [this] {
        ColumnLayout::resetWidths(m_table);
        Q_EMIT chosen();
    });
    menu->popup(header->viewport()->mapToGlobal(position));
}
