// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/syncpanel.h"

#include "core/base/safetext.h"
#include "core/sync/syncwords.h"
#include "models/synchistory.h"
#include "models/syncmodel.h"
#include "ui/common/clipboard.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
using Part = SyncHistory::Part;

struct Look {
    Icons::Glyph glyph;
    Theme::Ink ink;
};

Look lookOf(Part::State state)
{
    switch (state) {
    case Part::State::Fresh:
        return {Icons::Glyph::Check, Theme::Ink::Good};
    case Part::State::Old:
        return {Icons::Glyph::Clock, Theme::Ink::Warning};
    case Part::State::Partial:
        return {Icons::Glyph::Warning, Theme::Ink::Warning};
    case Part::State::Failed:
        return {Icons::Glyph::Error, Theme::Ink::Bad};
    case Part::State::Never:
        break;
    }
    return {Icons::Glyph::CloudOff, Theme::Ink::Muted};
}

/// Cells that begin where their header does.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    static int room() { return Theme::space(2); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        const QStyle &style = *option.widget->style();
        style.drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, option.widget);
        cell.rect.adjust(room(), 0, -room(), 0);
        cell.state &= ~QStyle::State_Selected; // the ground is painted
        style.drawControl(QStyle::CE_ItemViewItem, &cell, painter, option.widget);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * room(), 0);
    }
};

QTableWidget *table(const QStringList &titles, QWidget *parent)
{
    auto *table = new QTableWidget(0, int(titles.size()), parent);
    table->setHorizontalHeaderLabels(titles);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setItemDelegate(new RoomyDelegate(table));
    table->setShowGrid(false);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(true);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return table;
}

void setCell(QTableWidget *table, int row, int column, const QString &text, Theme::Ink ink = Theme::Ink::Text)
{
    auto *item = new QTableWidgetItem(SafeText::visible(text));
    item->setForeground(Theme::ink(ink));
    table->setItem(row, column, item);
}

/// As high as what is in it: a short table needs no scroll bars.
void fit(QTableWidget *table)
{
    table->resizeColumnsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    int height = table->horizontalHeader()->sizeHint().height();
    for (int row = 0; row < table->rowCount(); ++row) {
        table->setRowHeight(row, Theme::rowHeight(table->font()));
        height += table->rowHeight(row);
    }
    table->setFixedHeight(height + Theme::space(1));
}

QString visibleLines(QStringList lines)
{
    for (QString &line : lines)
        line = SafeText::visible(line);
    return lines.join(u'\n');
}
} // namespace

SyncPanel::SyncPanel(SyncModel &sync, SyncHistory &history, QWidget *parent)
    : QWidget(parent), m_sync(sync), m_history(history), m_headline(new QLabel(this)),
      m_remark(new QLabel(this)), m_budget(new QLabel(this)), m_remarks(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_parts(table({tr("Part"), tr("State"), tr("Read"), tr("Age"), tr("Code")}, this)),
      m_runs(table({tr("Begun"), tr("Result"), tr("What it did"), tr("Code")}, this)),
      m_tryNow(new QPushButton(tr("Try now"), this)),
      m_pause(new QPushButton(Icons::icon(Icons::Glyph::Pause), tr("Pause"), this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("syncPanel"));
    setAccessibleName(tr("Synchronisation"));
    m_parts->setObjectName(QStringLiteral("parts"));
    m_parts->setAccessibleName(tr("Parts of the data and how fresh they are"));
    m_runs->setObjectName(QStringLiteral("runs"));
    m_runs->setAccessibleName(tr("The last runs"));
    m_button->setObjectName(QStringLiteral("startOrStop"));
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    m_headline->setFont(bold);
    m_remark->setObjectName(QStringLiteral("remark"));
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_tryNow->setObjectName(QStringLiteral("tryNow"));
    m_budget->setObjectName(QStringLiteral("budget"));
    m_budget->setTextFormat(Qt::PlainText);
    m_budget->setWordWrap(true);
    m_pause->setObjectName(QStringLiteral("pause"));
    m_pause->setToolTip(tr("Ends the calls until you let it go on, also after the program was closed"));
    m_remarks->setWordWrap(true);
    m_remarks->setObjectName(QStringLiteral("troubles"));
    m_remarks->setTextFormat(Qt::PlainText);
    m_remarks->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    m_progress->setAccessibleName(tr("Progress of the synchronisation"));

    auto *copy = new QPushButton(Icons::icon(Icons::Glyph::Copy), tr("Copy"), this);
    connect(copy, &QPushButton::clicked, this, [this] { Clipboard::put(m_history.plainText()); });
    auto *settings = new QPushButton(Icons::icon(Icons::Glyph::Settings), tr("Settings…"), this);
    settings->setObjectName(QStringLiteral("settings"));
    connect(settings, &QPushButton::clicked, this, &SyncPanel::settingsWanted);
    connect(m_tryNow, &QPushButton::clicked, &m_sync, &SyncModel::syncNow);
    auto *top = new QHBoxLayout;
    top->addWidget(m_headline, 1);
    top->addWidget(settings);
    top->addWidget(copy);
    top->addWidget(m_tryNow);
    top->addWidget(m_pause);
    top->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(2));
    layout->addLayout(top);
    layout->addWidget(m_progress);
    layout->addWidget(m_remark);
    layout->addWidget(m_budget);
    layout->addWidget(m_parts);
    layout->addWidget(m_remarks);
    layout->addWidget(m_runs);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    setFocusProxy(m_button);
    QWidget *before = m_progress; // what stands above the lists, in its order
    for (QPushButton *next : {settings, copy, m_tryNow, m_pause, m_button}) {
        setTabOrder(before, next);
        before = next;
    }

    connect(m_pause, &QPushButton::clicked, &m_sync, &SyncModel::pause);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_sync.isRunning())
            m_sync.cancel();
        else
            m_sync.syncNow();
    });
    connect(&m_sync, &SyncModel::changed, this, &SyncPanel::refresh);
    connect(&m_history, &SyncHistory::changed, this, &SyncPanel::fill);
    fill();
    refresh();
}

void SyncPanel::refresh()
{
    const bool running = m_sync.isRunning();
    m_headline->setText(m_sync.headline());
    m_remark->setText(m_sync.remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_tryNow->setVisible(m_sync.isWaiting());
    m_progress->setVisible(running);
    const std::optional<double> share = m_sync.share();
    m_progress->setRange(0, share || !running ? 1000 : 0);
    m_progress->setValue(share ? int(*share * 1000) : 0);
    m_pause->setVisible(running);
    m_budget->setVisible(!running && !m_budget->text().isEmpty());
    m_button->setText(running ? tr("Stop") : m_sync.isPaused() ? tr("Resume") : tr("Synchronise now"));
    m_button->setIcon(Icons::icon(running ? Icons::Glyph::Stop : Icons::Glyph::Sync));
}

void SyncPanel::fill()
{
    fillParts();
    fillRuns();
    const std::optional<SyncBudget> budget = m_history.budget();
    m_budget->setText(budget ? tr("A run now: %1\n%2", "summary, then the parts")
                                   .arg(SyncWords::budgetSummary(*budget), SyncWords::budgetShort(*budget))
                             : QString());
    m_budget->setVisible(!m_sync.isRunning() && budget);
    m_remarks->setText(visibleLines(m_history.troubles() + m_sync.remarks()));
    m_remarks->setVisible(!m_remarks->text().isEmpty());
}

void SyncPanel::fillParts()
{
    m_parts->setRowCount(0);
    for (const Part &part : m_history.parts()) {
        const int row = m_parts->rowCount();
        m_parts->insertRow(row);
        setCell(m_parts, row, 0, part.title);
        const Look look = lookOf(part.state);
        setCell(m_parts, row, 1, part.stateText(), look.ink);
        m_parts->item(row, 1)->setIcon(Icons::icon(look.glyph, look.ink));
        setCell(m_parts, row, 2, part.amount);
        m_parts->item(row, 2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setCell(m_parts, row, 3, part.age,
                part.state == Part::State::Old ? Theme::Ink::Warning : Theme::Ink::Text);
        setCell(m_parts, row, 4, part.code);
    }
    fit(m_parts);
}

void SyncPanel::fillRuns()
{
    m_runs->setRowCount(0);
    for (const SyncHistory::Run &run : m_history.runs()) {
        const int row = m_runs->rowCount();
        m_runs->insertRow(row);
        setCell(m_runs, row, 0, run.started);
        setCell(m_runs, row, 1, run.outcome, run.trouble ? Theme::Ink::Warning : Theme::Ink::Text);
        setCell(m_runs, row, 2, run.figures);
        setCell(m_runs, row, 3, run.code);
    }
    fit(m_runs);
    m_runs->setVisible(m_runs->rowCount() > 0);
}
