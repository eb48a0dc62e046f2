// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/todaypane.h"

#include "models/todaymodel.h"
#include "models/todayreport.h"
#include "models/todaytable.h"
#include "ui/common/agelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/theme.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreview.h"
#include "ui/today/explanationdialog.h"
#include "ui/today/findinglist.h"
#include "ui/today/tilewidget.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace
{
using namespace std::chrono_literals;
const QString currentKey = QStringLiteral("finding");
constexpr int beside = -1;
constexpr auto ageing = 30s;

QToolButton *button(Icons::Glyph glyph, const QString &name, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Icons::icon(glyph));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

QLabel *muted(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(Theme::Ink::Muted));
    label->setPalette(palette);
    return label;
}
} // namespace

TodayPane::TodayPane(TodayModel &model, const ModelRoom &room, ConsoleSettings &settings, QWidget *parent)
    : Pane(parent), m_model(model), m_room(room), m_settings(settings)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    makeHeader(layout);
    makeBody(layout);
    connect(&m_model, &TodayModel::changed, this, &TodayPane::refresh);
    auto *timer = new QTimer(this);
    timer->setInterval(ageing);
    connect(timer, &QTimer::timeout, this, &TodayPane::refresh);
    timer->start();
    placeTiles();
    refresh();
}

void TodayPane::makeHeader(QBoxLayout *layout)
{
    m_date = new QLabel(this);
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setFont(Theme::heading(font(), 2));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_updating = muted(this);
    m_updating->setText(tr("updating…"));
    QSizePolicy kept = m_updating->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    m_updating->setSizePolicy(kept);
    m_age = new AgeLabel(m_room.clock, this);
    m_ages = muted(this);
    m_ages->setObjectName(QStringLiteral("ages"));
    m_ages->setWordWrap(true);

    auto *first = new QHBoxLayout;
    first->setSpacing(Theme::space(4));
    first->addWidget(m_date, 0, Qt::AlignBaseline);
    first->addWidget(m_summary, 0, Qt::AlignBaseline);
    first->addStretch(1);
    first->addWidget(m_updating, 0, Qt::AlignBaseline);
    first->addWidget(m_age, 0, Qt::AlignBaseline);
    m_exportButton = button(Icons::Glyph::Export, tr("Export the findings"), this);
    connect(m_exportButton, &QToolButton::clicked, this, &TodayPane::exportShown);
    m_printButton = button(Icons::Glyph::Print, tr("Print this page"), this);
    connect(m_printButton, &QToolButton::clicked, this, &TodayPane::printShown);
    first->addWidget(m_exportButton);
    first->addWidget(m_printButton);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(Theme::space(4), Theme::space(3), Theme::space(4), Theme::space(2));
    header->setSpacing(Theme::space(1));
    header->addLayout(first);
    header->addWidget(m_ages);
    layout->addLayout(header);
}

void TodayPane::makeBody(QBoxLayout *layout)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget(scroll);
    m_grid = new QGridLayout(body);
    m_grid->setContentsMargins(Theme::space(4), 0, Theme::space(4), Theme::space(4));
    m_grid->setSpacing(Theme::space(3));
    scroll->setWidget(body);
    layout->addWidget(scroll, 1);

    m_stack = new QStackedWidget(body);
    m_list = new FindingList(m_model, m_stack);
    m_empty = new EmptyState(m_stack);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    connect(m_list, &FindingList::actionWanted, this, &TodayPane::act);
    connect(m_list, &FindingList::explainWanted, this, &TodayPane::explain);

    const QStringList names{QStringLiteral("balance"), QStringLiteral("states"), QStringLiteral("traffic"),
                            QStringLiteral("deadlines")};
    for (int place = 0; place < TodayTiles::count; ++place) {
        auto *tile = new TileWidget(names[place], m_room.clock, body);
        m_tiles[size_t(place)] = tile;
        connect(tile, &TileWidget::titleClicked, this,
                [this, place] { goTo(m_model.tiles()[place].target); });
        connect(tile, &TileWidget::targetWanted, this, &TodayPane::goTo);
    }
}

// ---- where the tiles are ----

/// Beside the findings where the window is wide, below them in one row, two or four otherwise.
void TodayPane::placeTiles()
{
    const int ems = width() / std::max(fontMetrics().averageCharWidth(), 1);
    const int columns = ems >= 190 ? beside : ems >= 128 ? 4 : ems >= 64 ? 2 : 1;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_stack, m_tiles[0], m_tiles[1], m_tiles[2], m_tiles[3]})
        m_grid->removeWidget(widget);
    for (int i = 0; i < 6; ++i) {
        m_grid->setColumnStretch(i, 0);
        m_grid->setRowStretch(i, 0);
    }
    if (columns == beside) {
        m_grid->addWidget(m_stack, 0, 0, 3, 1);
        for (int place = 0; place < TodayTiles::count; ++place)
            m_grid->addWidget(m_tiles[size_t(place)], place / 2, 1 + place % 2);
        m_grid->setRowStretch(2, 1);
        m_grid->setColumnStretch(0, 3);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnStretch(2, 1);
        return;
    }
    m_grid->addWidget(m_stack, 0, 0, 1, columns);
    m_grid->setRowStretch(0, 1);
    for (int place = 0; place < TodayTiles::count; ++place)
        m_grid->addWidget(m_tiles[size_t(place)], 1 + place / columns, place % columns);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void TodayPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    placeTiles();
}

// ---- what is shown ----

void TodayPane::refresh()
{
    const QDate day = m_model.day().isValid() ? m_model.day() : m_room.today();
    m_date->setText(QLocale().toString(day, QLocale::LongFormat));
    m_summary->setText(m_model.summary());
    m_updating->setVisible(m_model.isUpdating());
    m_age->setAsOf(m_model.asOf());
    m_ages->setText(m_model.ages());
    for (int place = 0; place < TodayTiles::count; ++place)
        m_tiles[size_t(place)]->show(m_model.tiles()[place]);
    const bool findings = m_model.rowCount() > 0;
    m_stack->setCurrentWidget(findings ? static_cast<QWidget *>(m_list) : m_empty);
    if (!findings)
        showEmptyState();
    else if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model.index(0));
    m_exportButton->setEnabled(canExport());
    m_printButton->setEnabled(canPrint());
    Q_EMIT statusChanged();
    Q_EMIT abilitiesChanged();
}

void TodayPane::showEmptyState()
{
    switch (m_model.state()) {
    case TodayModel::State::Waiting:
        return m_empty->say(Icons::Glyph::Clock, tr("Looking at everything…"),
                            tr("The findings appear here in a moment."));
    case TodayModel::State::Empty:
        if (!m_model.hasKey()) {
            m_empty->say(Icons::Glyph::Cloud, tr("This account has no AccessKey."),
                         tr("Enter one to read cards and money; own records can be read and printed."));
            m_empty
                ->offer(FindingAction::toKey().label(),
                        [this] { Q_EMIT wanted(FindingAction::toKey().target.pane, {}); })
                ->setObjectName(QStringLiteral("key"));
            return;
        }
        m_empty->say(Icons::Glyph::Cloud, tr("Nothing was read from the provider yet."),
                     tr("Synchronise once; from then on everything here works without a connection."));
        m_empty->offer(tr("Synchronise now"), [this] { Q_EMIT syncWanted({}); })
            ->setObjectName(QStringLiteral("syncNow"));
        return;
    case TodayModel::State::Failed:
        return m_empty->say(Icons::Glyph::Error, m_model.error().message, m_model.error().code);
    case TodayModel::State::Ready:
        break;
    }
    m_empty->say(Icons::Glyph::Check, tr("Nothing needs you today."), m_model.checked().join(u'\n'));
}

QString TodayPane::statusText() const
{
    return m_model.summary();
}

void TodayPane::activate()
{
    (m_model.rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_empty)->setFocus();
}

QJsonObject TodayPane::saveState() const
{
    return {{currentKey, m_list->currentIndex().data(TodayModel::IdRole).toString()}};
}

void TodayPane::restoreState(const QJsonObject &state)
{
    const QString id = state.value(currentKey).toString();
    const QModelIndexList found =
        m_model.match(m_model.index(0), TodayModel::IdRole, id, 1, Qt::MatchExactly);
    if (!found.isEmpty())
        m_list->setCurrentIndex(found.first());
}

// ---- what is done ----

void TodayPane::act(int row)
{
    const FindingAction action = m_model.actionOf(row);
    switch (action.kind) {
    case FindingAction::Kind::Show:
        Q_EMIT wanted(action.target.pane, action.target.what);
        return;
    case FindingAction::Kind::Sync:
        Q_EMIT syncWanted({.topics = action.topics});
        return;
    case FindingAction::Kind::Explain:
        return explain(row);
    }
}

void TodayPane::explain(int row)
{
    const FindingAction action = m_model.actionOf(row);
    const bool more = action.kind != FindingAction::Kind::Explain;
    auto *dialog = new ExplanationDialog(m_model.explanation(row), more ? action.label() : QString(), this);
    connect(dialog, &ExplanationDialog::actionWanted, this, [this, action] {
        if (action.kind == FindingAction::Kind::Sync)
            Q_EMIT syncWanted({.topics = action.topics});
        else
            Q_EMIT wanted(action.target.pane, action.target.what);
    });
    dialog->open();
}

/// To its pane where there is one; else what there is to say about it.
void TodayPane::goTo(const PaneTarget &target)
{
    if (m_model.hasPane(target.pane)) {
        Q_EMIT wanted(target.pane, target.what);
        return;
    }
    if (const std::optional<Explanation> explanation = m_model.explanation(target))
        (new ExplanationDialog(*explanation, {}, this))->open();
}

// ---- what leaves the window ----

bool TodayPane::canExport() const
{
    return m_model.rowCount() > 0;
}

bool TodayPane::canPrint() const
{
    return m_model.state() == TodayModel::State::Ready || m_model.rowCount() > 0;
}

void TodayPane::exportShown()
{
    if (!canExport())
        return;
    ExportDialog::Subject subject;
    subject.amount = tr("%n finding(s)", nullptr, m_model.rowCount());
    subject.rows = m_model.rowCount();
    subject.columns = TodayTable::of(m_model)->columns().size();
    subject.from.title = tr("Today");
    subject.from.asOf = m_model.oldest();
    subject.from.exportedBy = m_room.desk.who();
    subject.from.demo = m_room.demo;
    subject.table = [&model = m_model](ExportMasking) { return TodayTable::of(model); };
    auto *dialog = new ExportDialog(subject, m_settings, m_room.clock, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &TodayPane::noteExport);
    dialog->open();
}

/// What left the cache stands in the audit log.
void TodayPane::noteExport(const QString &path, qint64 rows, const QString &format)
{
    Q_UNUSED(path) // names of folders may be names of people
    m_room.desk.note(QStringLiteral("exported"),
                     tr("Today: %n finding(s) as %1", nullptr, int(rows)).arg(format));
}

void TodayPane::printShown()
{
    if (canPrint())
        ReportPreview::open(this, TodayReport::of(m_model, m_room, m_room.desk.who()), m_settings,
                            ReportPreview::noteIn(m_room.desk, QStringLiteral("today")));
}
