// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/carddetailpanel.h"

#include "core/domain/datavolume.h"
#include "models/carddetailmodel.h"
#include "models/cardlook.h"
#include "ui/cards/noteeditor.h"
#include "ui/common/chart/chartwithtable.h"
#include "ui/common/clipboard.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/factgrid.h"
#include "ui/common/statemarks.h"
#include "ui/common/tablekeys.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace
{
constexpr int factsTab = 0, changesTab = 2, noteTab = 3;
constexpr double megabyte = 1024.0 * 1024.0;

QToolButton *iconButton(Icons::Glyph glyph, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setIcon(Icons::icon(glyph));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

ChartData chartOf(const CardDetailModel::Days &days)
{
    ChartData data;
    data.title = CardDetailPanel::tr("Usage by day");
    data.unit = QStringLiteral("MB");
    data.dates = days.days;
    ChartData::Series used{CardDetailPanel::tr("Used"), {}};
    for (const std::optional<qint64> bytes : days.bytes)
        used.values.append(bytes ? std::optional(double(*bytes) / megabyte) : std::nullopt);
    data.series = {used};
    data.emptyReason = CardDetailPanel::tr("No daily usage was read of this card yet. It comes with the next "
                                           "synchronisations, card by card.");
    data.exact = [](double value) { return DataVolume{qint64(std::llround(value * megabyte))}.text(); };
    return data;
}
} // namespace

CardDetailPanel::CardDetailPanel(CardDetailModel &detail, const ModelRoom &room, QWidget *parent)
    : QWidget(parent), m_detail(detail), m_room(room), m_stack(new QStackedWidget(this)),
      m_empty(new EmptyState(m_stack)), m_tabs(new QTabWidget(m_stack))
{
    setObjectName(QStringLiteral("detail"));
    setAccessibleName(tr("Detail of the selected card"));
    m_tabs->setObjectName(QStringLiteral("detailTabs"));
    m_tabs->setAccessibleName(tr("About this card"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setAccessibleName(tr("Parts of the detail"));
    m_tabs->addTab(makeFacts(), tr("Card"));
    m_tabs->addTab(makeUsage(), tr("Usage"));
    m_tabs->addTab(makeChanges(), tr("Changes"));
    m_note = new NoteEditor(detail, room, m_tabs);
    m_tabs->addTab(m_note, tr("Note"));
    connect(m_note, &NoteEditor::noticed, this, &CardDetailPanel::noticed);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tabs);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_stack, 1);
    connect(&m_detail, &CardDetailModel::changed, this, &CardDetailPanel::refresh);
    refresh();
}

QWidget *CardDetailPanel::makeHeader()
{
    auto *header = new QWidget(this);
    m_iccid = new QLabel(header);
    m_iccid->setObjectName(QStringLiteral("detailIccid"));
    m_iccid->setTextFormat(Qt::PlainText);
    m_iccid->setFont(Theme::digits(Theme::heading(font())));
    m_iccid->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_iccid->setFocusPolicy(Qt::NoFocus);
    m_state = new StateLabel(header);
    QToolButton *copy = iconButton(Icons::Glyph::Copy, tr("Copy everything about this card"), header);
    copy->setObjectName(QStringLiteral("copyDetail"));
    connect(copy, &QToolButton::clicked, this, &CardDetailPanel::copyAll);
    QToolButton *print = iconButton(Icons::Glyph::Print, tr("Print the sheet of this card (Ctrl+P)"), header);
    print->setObjectName(QStringLiteral("printDetail"));
    connect(print, &QToolButton::clicked, this, &CardDetailPanel::printWanted);
    QToolButton *read = iconButton(Icons::Glyph::Sync, tr("Read this card anew from the provider"), header);
    read->setObjectName(QStringLiteral("readDetail"));
    connect(read, &QToolButton::clicked, this, &CardDetailPanel::readWanted);
    QToolButton *close = iconButton(Icons::Glyph::Close, tr("Close the detail (Esc)"), header);
    close->setObjectName(QStringLiteral("closeDetail"));
    connect(close, &QToolButton::clicked, this, &CardDetailPanel::closeWanted);
    auto *row = new QHBoxLayout;
    row->addWidget(m_iccid, 1);
    row->addWidget(read);
    row->addWidget(copy);
    row->addWidget(print);
    row->addWidget(close);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(2), Theme::space(2));
    column->setSpacing(Theme::space(1));
    column->addLayout(row);
    column->addWidget(m_state);
    return header;
}

QWidget *CardDetailPanel::makeFacts()
{
    m_scroll = new QScrollArea(m_tabs);
    m_scroll->setObjectName(QStringLiteral("facts"));
    m_scroll->setAccessibleName(tr("What is known about the card"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::StrongFocus);
    m_facts = new FactGrid(m_scroll);
    m_scroll->setWidget(m_facts);
    auto *copy = new QAction(tr("&Copy everything about this card"), m_scroll);
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &CardDetailPanel::copyAll);
    m_scroll->addAction(copy);
    m_scroll->setContextMenuPolicy(Qt::ActionsContextMenu);
    return m_scroll;
}

QWidget *CardDetailPanel::makeUsage()
{
    auto *page = new QWidget(m_tabs);
    m_usage = new ChartWithTable(tr("Usage by day"), page);
    connect(m_usage->table()->keys(), &TableKeys::noticed, this, &CardDetailPanel::noticed);
    auto *scroll = new QScrollArea(page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("Usage by month"));
    m_months = new FactGrid(scroll);
    scroll->setWidget(m_months);
    auto *column = new QVBoxLayout(page);
    column->addWidget(m_usage, 3);
    column->addWidget(scroll, 2);
    return page;
}

QWidget *CardDetailPanel::makeChanges()
{
    m_changesStack = new QStackedWidget(m_tabs);
    m_changes = new DenseTable(tr("What changed on this card"), m_changesStack);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_changes->setModel(&m_detail.changes());
    connect(m_changes->keys(), &TableKeys::noticed, this, &CardDetailPanel::noticed);
    m_changesStack->addWidget(m_changes);
    m_changesStack->addWidget(new EmptyState(
        Icons::Glyph::Check, tr("Nothing has changed since this card was first read."), {}, m_changesStack));
    return m_changesStack;
}

void CardDetailPanel::focusFirst()
{
    if (m_stack->currentWidget() != m_tabs)
        return m_empty->setFocus();
    QWidget *page = m_tabs->currentWidget();
    if (page == m_changesStack)
        page = m_changes;
    else if (page == m_note)
        page = m_note->findChild<QWidget *>(QStringLiteral("note"));
    else if (page != m_scroll)
        return m_usage->takeFocus();
    page->setFocus(Qt::ShortcutFocusReason);
}

int CardDetailPanel::tab() const
{
    return m_tabs->currentIndex();
}

void CardDetailPanel::setTab(int tab)
{
    m_tabs->setCurrentIndex(std::clamp(tab, factsTab, noteTab));
}

void CardDetailPanel::saveNote()
{
    m_note->save();
}

void CardDetailPanel::refresh()
{
    const std::optional<WholeCard> &card = m_detail.card();
    m_note->refresh();
    m_iccid->setText(card ? CardLook::grouped(card->record.card.key.iccid.toString()) : QString());
    if (!card)
        return showNothing();
    m_state->setState(CardLook::mark(card->record.card.status), card->state.state);
    m_facts->show(m_detail.sections());
    refreshUsage();
    const int changes = m_detail.changes().rowCount();
    m_changesStack->setCurrentIndex(changes > 0 ? 0 : 1);
    m_tabs->setTabText(changesTab, changes > 0 ? tr("Changes (%1)").arg(changes) : tr("Changes"));
    m_tabs->setTabText(noteTab, card->note ? tr("Note (1)") : tr("Note"));
    m_stack->setCurrentWidget(m_tabs);
}

void CardDetailPanel::refreshUsage()
{
    const ChartData curve = chartOf(m_detail.days());
    const ChartData &shown = m_usage->data();
    if (shown.title.isEmpty() || curve.dates != shown.dates ||
        curve.series.first().values != shown.series.first().values)
        m_usage->setData(curve);
    CardSection months{QStringLiteral("months"), tr("Usage by month"), {}};
    for (const CardDetailModel::MonthLine &line : m_detail.months())
        months.facts.append({line.month, tr("%1 (read at %2)").arg(line.used, line.readAt)});
    if (months.facts.isEmpty())
        months.facts.append({QString(), tr("The usage of this card was never read.")});
    m_months->show({months});
}

void CardDetailPanel::showNothing()
{
    m_state->setState(TableRoles::StateMark::None, {});
    switch (m_detail.state()) {
    case CardDetailModel::State::Failed:
        m_empty->say(Icons::Glyph::Error, m_detail.error().message, m_detail.error().code);
        break;
    case CardDetailModel::State::Loading:
        m_empty->say(Icons::Glyph::Clock, tr("Reading the card…"));
        break;
    default:
        m_empty->say(Icons::Glyph::Card, tr("No card is selected."),
                     tr("Choose a card in the table to see everything about it."));
    }
    m_stack->setCurrentWidget(m_empty);
}

void CardDetailPanel::copyAll()
{
    if (!m_detail.card())
        return;
    Clipboard::put(CardSections::plainText(*m_detail.card(), m_detail.sections()));
    Q_EMIT noticed({Notice::Severity::Good,
                    tr("Everything about the card was copied."),
                    {},
                    {},
                    {},
                    QStringLiteral("copy")});
}
