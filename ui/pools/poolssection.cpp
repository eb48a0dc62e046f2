// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/poolssection.h"

#include "models/poolreport.h"
#include "models/poolsmodel.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/common/theme.h"
#include "ui/pools/poolactions.h"
#include "ui/pools/pooldetail.h"
#include "ui/reports/paneoutputs.h"

#include <QComboBox>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace
{
constexpr QLatin1StringView listKey("list"), detailKey("detail"), splitterKey("splitter"),
    sessionKey("session"), selectedKey("selected");
} // namespace

PoolsSection::PoolsSection(PoolsModel &model, const ModelRoom &room, ConsoleSettings &settings,
                           QWidget *parent)
    : PaneSection(parent), m_model(model), m_room(room), m_settings(settings),
      m_actions(new PoolActions(model, room, this)), m_months(new QComboBox(this)),
      m_list(new FigureList(model.pools(), tr("Pools"), this)),
      m_detail(new PoolDetail(model, *m_actions, this)), m_splitter(new QSplitter(Qt::Vertical, this))
{
    makeMonths();
    m_list->addTool(m_months);
    m_splitter->setChildrenCollapsible(false);
    m_list->keepRoomIn({QStringLiteral("balance_reminder"), QStringLiteral("pool_reminder")});
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({fontMetrics().lineSpacing() * 18, fontMetrics().lineSpacing() * 24}); // NOLINT
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
    connect(m_detail, &PoolDetail::cardWanted, this,
            [this](const QString &what) { Q_EMIT wanted(QStringLiteral("cards"), what); });
    connect(m_actions, &PoolActions::noticed, this, &PaneSection::noticed);
    connect(m_actions, &PoolActions::wanted, this, &PaneSection::wanted);
    connect(m_actions, &PoolActions::syncWanted, this, &PoolsSection::syncWanted);
    connect(&m_model, &PoolsModel::changed, this, &PoolsSection::refresh);
    connect(&m_model, &PoolsModel::cardsChanged, m_detail, &PoolDetail::refresh);
    refresh();
}

void PoolsSection::makeMonths()
{
    m_months->setObjectName(QStringLiteral("month"));
    m_months->setAccessibleName(tr("Month"));
    m_months->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(m_months, &QComboBox::activated, this,
            [this](int place) { m_model.setMonth(Month{m_months->itemData(place).toInt()}); });
}

QDialog *PoolsSection::reopen(const Draft &draft)
{
    return m_actions->reopen(draft);
}

QString PoolsSection::title() const
{
    return tr("Pools");
}

std::optional<Instant> PoolsSection::asOf() const
{
    return m_model.facts() ? m_model.facts()->asOf : std::nullopt;
}

bool PoolsSection::isUpdating() const
{
    return m_model.question().isUpdating();
}

QString PoolsSection::statusText() const
{
    return m_model.totals();
}

// ---- what is shown ----

void PoolsSection::refresh()
{
    refreshMonths();
    refreshEmpty();
    if (m_watched)
        follow();
    m_detail->setVisible(!m_model.pools().rows().isEmpty());
    m_detail->refresh();
    Q_EMIT changed();
}

/// The selected pool is that of the list in front; what was selected elsewhere is found again here.
void PoolsSection::follow()
{
    if (!m_wanted.isEmpty() && m_list->setCurrentKey(m_wanted))
        m_wanted.clear();
    else if (m_list->currentKey() != m_model.selected())
        m_list->setCurrentKey(m_model.selected());
    m_model.select(m_list->currentKey());
}

void PoolsSection::refreshMonths()
{
    const QList<Month> months = m_model.months();
    bool same = m_months->count() == months.size();
    for (int place = 0; same && place < months.size(); ++place)
        same = m_months->itemData(place).toInt() == months[place].index;
    if (!same) {
        m_months->clear();
        for (const Month month : months)
            m_months->addItem(month.iso(), month.index);
    }
    m_months->setCurrentIndex(int(months.indexOf(m_model.month())));
    m_months->setVisible(months.size() > 1);
}

void PoolsSection::refreshEmpty()
{
    const PaneQuestion &question = m_model.question();
    if (question.state() == PaneQuestion::State::Failed)
        return m_list->setEmpty(Icons::Glyph::Error, question.error().message, question.error().code);
    if (question.isEmptyAccount()) {
        m_list->setEmpty(Icons::Glyph::Cloud, tr("Nothing was read from the provider yet."),
                         tr("Synchronise once; from then on everything here works without a connection."));
        m_list->empty()
            .offer(tr("Synchronise now"), [this] { Q_EMIT syncWanted(SyncOptions()); })
            ->setObjectName(QStringLiteral("syncNow"));
        return;
    }
    if (question.state() == PaneQuestion::State::Waiting)
        return m_list->setEmpty(Icons::Glyph::Clock, tr("Looking at the pools…"));
    m_list->setEmpty(
        Icons::Glyph::Pools, tr("There is no pool in this month."),
        tr("Plans whose cards share an allowance appear here, and plans whose kind is unknown."));
}

void PoolsSection::activate()
{
    m_list->takeFocus();
}

void PoolsSection::setWatched(bool watched)
{
    m_watched = watched;
    m_model.setWatched(watched);
    if (watched)
        follow();
}

void PoolsSection::find()
{
    m_list->find();
}

bool PoolsSection::open(const QString &what)
{
    if (m_list->setCurrentKey(what)) {
        m_model.select(what);
        return true;
    }
    if (m_model.facts() || what.isEmpty())
        return false;
    m_wanted = what; // the answer is on its way
    return true;
}

bool PoolsSection::back()
{
    if (!m_detail->isAncestorOf(focusWidget()))
        return false;
    activate();
    return true;
}

// ---- what leaves it ----

bool PoolsSection::canExport() const
{
    return m_model.pools().rowCount() > 0;
}

bool PoolsSection::canPrint() const
{
    return m_model.facts() && !m_model.facts()->rows.isEmpty();
}

void PoolsSection::exportShown()
{
    if (!canExport())
        return;
    const PaneOutputs outputs{m_room, m_settings};
    if (m_detail->users()->isAncestorOf(focusWidget()) && m_model.users().rowCount() > 0)
        return outputs.exportList(this, *m_detail->users(), tr("Largest users of %1").arg(m_model.selected()),
                                  asOf());
    outputs.exportList(this, *m_list, tr("Pools %1").arg(m_model.month().iso()), asOf());
}

void PoolsSection::printShown()
{
    if (canPrint())
        PaneOutputs{m_room, m_settings}.print(this, PoolReport::of(m_model, m_room), QStringLiteral("pools"));
}

// ---- what is kept ----

QJsonObject PoolsSection::saveState() const
{
    QJsonObject list = m_list->saveState();
    list.remove(sessionKey);
    return {{listKey, list},
            {detailKey, m_detail->saveState()},
            {splitterKey, QString::fromLatin1(m_splitter->saveState().toBase64())},
            {sessionKey, QJsonObject{{selectedKey, m_list->currentKey()}}}};
}

void PoolsSection::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state.value(listKey).toObject());
    m_detail->restoreState(state.value(detailKey).toObject());
    m_splitter->restoreState(QByteArray::fromBase64(state.value(splitterKey).toString().toLatin1()));
    open(state.value(sessionKey).toObject().value(selectedKey).toString());
}
