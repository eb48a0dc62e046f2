// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/backupsview.h"

#include "core/base/safetext.h"
#include "models/backupsmodel.h"
#include "ui/common/densetable.h"
#include "ui/common/gatewidgets.h"
#include "ui/common/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

using Work = BackupsModel::Work;

DenseTable *BackupsView::makeTable(FigureTable &figures, const QString &name, int rows, QWidget *parent)
{
    auto *table = new DenseTable(name, parent);
    table->setModel(&figures);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSortingEnabled(false);
    const int header = table->horizontalHeader()->sizeHint().height();
    table->setMinimumHeight(header + rows * Theme::rowHeight(table->font()) + 2 * table->frameWidth() +
                            Theme::space(2));
    return table;
}

void BackupsView::fitColumns(DenseTable *table)
{
    table->resizeColumnsToContents();
    for (int at = 0; at < table->model()->columnCount(); ++at)
        table->setColumnWidth(at, table->columnWidth(at) + Theme::space(2));
    if (!table->currentIndex().isValid() && table->model()->rowCount() > 0)
        table->setCurrentIndex(table->model()->index(0, 0));
}

QString BackupsView::currentKey(const DenseTable *table)
{
    const QModelIndex index = table->currentIndex();
    return index.isValid() ? index.data(FigureTable::KeyRole).toString() : QString();
}

BackupsView::BackupsView(BackupsModel &model, QWidget *parent)
    : QWidget(parent), m_model(model), m_table(makeTable(model.backups(), tr("Backups"), 3, this)),
      m_none(GateWidgets::plain(tr("There is no backup yet."), Theme::Ink::Muted)),
      m_putBack(new QPushButton(Icons::icon(Icons::Glyph::Undo), tr("&Put back…"), this)),
      m_make(new QPushButton(Icons::icon(Icons::Glyph::Add), tr("&Make one now"), this)),
      m_check(new QPushButton(Icons::icon(Icons::Glyph::Check), tr("Chec&k again"), this)),
      m_text(GateWidgets::plain({})), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("&Stop"), this))
{
    m_table->setObjectName(QStringLiteral("backups"));
    m_none->setObjectName(QStringLiteral("none"));
    m_putBack->setObjectName(QStringLiteral("putBack"));
    m_make->setObjectName(QStringLiteral("make"));
    m_check->setObjectName(QStringLiteral("check"));
    m_text->setObjectName(QStringLiteral("work"));
    m_cancel->setObjectName(QStringLiteral("stop"));
    m_make->setVisible(m_model.canMake());
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::space(2));
    for (QPushButton *button : {m_putBack, m_make, m_check}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    column->addWidget(m_none);
    m_table->setMaximumHeight(2 * m_table->minimumHeight()); // there are three
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    makeWorkLine();

    connect(m_putBack, &QPushButton::clicked, this, &BackupsView::ask);
    // from the event loop: the dialog around gets the Enter next, and would press a button of the new one
    connect(m_table, &QAbstractItemView::activated, this, &BackupsView::ask, Qt::QueuedConnection);
    connect(m_make, &QPushButton::clicked, this, [this] { m_model.make(); });
    connect(m_check, &QPushButton::clicked, this, [this] { m_model.look(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_said.clear();
        followWork();
    });
    connect(&m_model, &BackupsModel::changed, this, &BackupsView::follow);
    connect(&m_model, &BackupsModel::workChanged, this, &BackupsView::followWork);
    connect(&m_model, &BackupsModel::said, this, [this](const QString &sentence, bool bad) {
        say(sentence, bad ? Theme::Ink::Bad : Theme::Ink::Good);
    });
    follow();
}

void BackupsView::makeWorkLine()
{
    m_progress->setObjectName(QStringLiteral("progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(Theme::space(1));
    GateWidgets::keepRoom(m_progress);
    m_cancel->setAutoDefault(false);
    GateWidgets::keepRoom(m_cancel);
    m_text->setMinimumHeight(2 * fontMetrics().lineSpacing());
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::space(2));
    line->addWidget(m_text, 1);
    line->addWidget(m_cancel, 0, Qt::AlignTop);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(m_progress);
    column->addLayout(line);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_model.cancel();
        say(tr("Stopped. Nothing was changed."), Theme::Ink::Muted);
        takeFocus();
    });
}

void BackupsView::setRefusal(const QString &why)
{
    m_refusal = why;
    m_putBack->setToolTip(why);
    followWork();
}

void BackupsView::takeFocus()
{
    if (m_table->isVisibleTo(this))
        m_table->setFocus();
    else if (m_make->isVisibleTo(this))
        m_make->setFocus();
    else
        m_check->setFocus();
}

void BackupsView::follow()
{
    const bool none = m_model.rows().isEmpty();
    const bool hadFocus = m_table->hasFocus() || m_make->hasFocus();
    m_table->setVisible(!none);
    m_none->setVisible(none && m_model.wasLooked());
    fitColumns(m_table);
    followWork();
    if (hadFocus && none)
        takeFocus();
}

bool BackupsView::canPutBack() const
{
    const BackupsModel::Row *row = m_model.row(currentKey(m_table));
    return row && row->health != BackupsModel::Health::Bad && m_refusal.isEmpty() &&
           m_model.work() != Work::Making;
}

void BackupsView::followWork()
{
    const bool busy = m_model.work() != Work::None;
    const std::optional<double> share = m_model.share();
    m_progress->setVisible(busy);
    m_progress->setRange(0, share ? 1000 : 0);
    if (share)
        m_progress->setValue(int(*share * 1000));
    m_cancel->setVisible(busy);
    m_putBack->setEnabled(canPutBack());
    m_make->setEnabled(m_model.work() != Work::Making);
    m_check->setEnabled(!busy);
    if (busy && !m_wasBusy)
        m_said.clear();
    m_wasBusy = busy;
    const BackupsModel::Row *row = m_model.row(currentKey(m_table));
    if (busy)
        GateWidgets::say(m_text, m_model.workText(), Theme::Ink::Muted);
    else if (!m_said.isEmpty())
        GateWidgets::say(m_text, m_said, m_saidInk);
    else if (row && row->problem)
        GateWidgets::say(m_text, *row->problem);
    else
        m_text->clear();
}

/// Until another row is looked at, or something else begins.
void BackupsView::say(const QString &sentence, Theme::Ink ink)
{
    m_said = SafeText::visible(sentence);
    m_saidInk = ink;
    followWork();
}

void BackupsView::ask()
{
    if (canPutBack())
        Q_EMIT putBackWanted(currentKey(m_table));
}
