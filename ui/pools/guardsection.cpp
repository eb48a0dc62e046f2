// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/guardsection.h"

#include "models/poolreport.h"
#include "models/poolsmodel.h"
#include "ui/common/densetable.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/pools/guardsview.h"
#include "ui/pools/poolactions.h"
#include "ui/reports/paneoutputs.h"

#include <QLabel>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView listKey("list"), splitterKey("splitter"), sessionKey("session"),
    selectedKey("selected");
} // namespace

GuardSection::GuardSection(PoolsModel &model, const ModelRoom &room, ConsoleSettings &settings,
                           QWidget *parent)
    : PaneSection(parent), m_model(model), m_room(room), m_settings(settings),
      m_actions(new PoolActions(model, room, this)),
      m_list(new FigureList(model.guards(), tr("Guards of all plans"), this)),
      m_splitter(new QSplitter(Qt::Vertical, this))
{
    auto *content = new QWidget(this);
    m_plan = new QLabel(content);
    m_plan->setTextFormat(Qt::PlainText);
    m_plan->setFont(Theme::heading(font()));
    m_plan->setContentsMargins(Theme::space(3), 0, 0, 0);
    m_guards = new GuardsView(model, *m_actions, content);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, Theme::space(2), 0, 0);
    inner->addWidget(m_plan);
    inner->addWidget(m_guards, 1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    m_splitter->setChildrenCollapsible(false);
    m_list->keepRoomIn({QStringLiteral("balance_reminder"), QStringLiteral("pool_reminder")});
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(scroll);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({fontMetrics().lineSpacing() * 22, fontMetrics().lineSpacing() * 20}); // NOLINT
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_splitter);
    setFocusProxy(m_list->table());

    connect(m_list, &FigureList::currentChanged, this, [this](const QString &key) {
        if (m_watched)
            m_model.select(key);
    });
    connect(m_list, &FigureList::activated, m_actions, &PoolActions::showCards);
    connect(m_list, &FigureList::shownChanged, this, &PaneSection::changed);
    connect(m_actions, &PoolActions::noticed, this, &PaneSection::noticed);
    connect(m_actions, &PoolActions::wanted, this, &PaneSection::wanted);
    connect(m_actions, &PoolActions::syncWanted, this, &GuardSection::syncWanted);
    connect(&m_model, &PoolsModel::changed, this, &GuardSection::refresh);
    connect(&m_model, &PoolsModel::cardsChanged, this, &GuardSection::refresh);
    refresh();
}

QDialog *GuardSection::reopen(const Draft &draft)
{
    return m_actions->reopen(draft);
}

QString GuardSection::title() const
{
    return tr("Guards");
}

std::optional<Instant> GuardSection::asOf() const
{
    return m_room.fleet.listAsOf();
}

bool GuardSection::isUpdating() const
{
    return m_model.question().isUpdating();
}

QString GuardSection::statusText() const
{
    return m_model.totals();
}

void GuardSection::refresh()
{
    const PaneQuestion &question = m_model.question();
    if (question.state() == PaneQuestion::State::Failed)
        m_list->setEmpty(Icons::Glyph::Error, question.error().message, question.error().code);
    else if (question.state() == PaneQuestion::State::Waiting)
        m_list->setEmpty(Icons::Glyph::Clock, tr("Looking at the guards…"));
    else
        m_list->setEmpty(Icons::Glyph::Shield, tr("No card has a plan, so there is nothing to guard."),
                         tr("Synchronise the list of cards."));
    if (m_watched)
        m_model.select(m_list->currentKey());
    m_plan->setText(m_model.plan() ? m_model.plan()->credential : QString());
    m_guards->refresh();
    Q_EMIT changed();
}

void GuardSection::activate()
{
    m_list->takeFocus();
}

/// The selected plan is that of the list in front.
void GuardSection::setWatched(bool watched)
{
    m_watched = watched;
    m_model.setWatched(watched);
    if (!watched)
        return;
    if (!m_list->setCurrentKey(m_model.selected()))
        m_model.select(m_list->currentKey());
}

void GuardSection::find()
{
    m_list->find();
}

bool GuardSection::open(const QString &what)
{
    if (!m_list->setCurrentKey(what))
        return false;
    m_model.select(what);
    return true;
}

bool GuardSection::back()
{
    if (!m_guards->isAncestorOf(focusWidget()))
        return false;
    activate();
    return true;
}

bool GuardSection::canExport() const
{
    return m_model.guards().rowCount() > 0;
}

void GuardSection::exportShown()
{
    if (canExport())
        PaneOutputs{m_room, m_settings}.exportList(this, *m_list, tr("Guards of the plans"), asOf());
}

void GuardSection::printShown()
{
    if (canPrint())
        PaneOutputs{m_room, m_settings}.print(this, PoolReport::guards(m_model, m_room),
                                              QStringLiteral("guards"));
}

QJsonObject GuardSection::saveState() const
{
    QJsonObject list = m_list->saveState();
    list.remove(sessionKey);
    return {{listKey, list},
            {splitterKey, QString::fromLatin1(m_splitter->saveState().toBase64())},
            {sessionKey, QJsonObject{{selectedKey, m_list->currentKey()}}}};
}

void GuardSection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state.value(listKey).toObject());
    m_splitter->restoreState(QByteArray::fromBase64(state.value(splitterKey).toString().toLatin1()));
    m_list->setCurrentKey(state.value(sessionKey).toObject().value(selectedKey).toString());
}
