// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/poolsmodel.h"

#include "core/domain/cardfiltervalues.h"
#include "models/poolstables.h"

namespace
{
using namespace std::chrono_literals;
constexpr auto walking = 120ms;

Result<PoolCards> none(const BriefingContext &)
{
    return PoolCards();
}
} // namespace

PoolsModel::PoolsModel(const ModelRoom &room, QObject *parent)
    : QObject(parent), m_room(room), m_month(Month::of(room.today())),
      m_answer(
          room,
          [](const BriefingContext &context) { return PoolsFacts::read(context, Month::of(context.today)); }),
      m_cards(room, none)
{
    m_pools.setColumns(PoolsTables::poolColumns());
    m_guards.setColumns(PoolsTables::guardColumns());
    m_users.setColumns(PoolsTables::userColumns());
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PoolsModel::askForCards);
    connect(&m_answer, &PaneQuestion::changed, this, &PoolsModel::take);
    connect(&m_cards, &PaneQuestion::changed, this, &PoolsModel::takeCards);
}

void PoolsModel::follow(const SyncModel &sync)
{
    m_answer.follow(sync);
    m_cards.follow(sync);
}

void PoolsModel::setWatched(bool watched)
{
    m_watched = watched;
    m_answer.setWatched(watched);
    m_cards.setWatched(watched && !m_askedFor.isEmpty());
}

void PoolsModel::refresh()
{
    m_answer.refresh();
}

void PoolsModel::retranslate()
{
    m_pools.setColumns(PoolsTables::poolColumns());
    m_guards.setColumns(PoolsTables::guardColumns());
    m_users.setColumns(PoolsTables::userColumns());
    if (m_facts) {
        m_pools.setRows(PoolsTables::pools(*m_facts));
        m_guards.setRows(PoolsTables::guards(*m_facts));
    }
    if (const PoolCards *known = cards())
        m_users.setRows(PoolsTables::users(*known));
    Q_EMIT changed();
    m_answer.refresh(); // the reasons are words of the rules
}

// ---- the month ----

void PoolsModel::setMonth(Month month)
{
    if (month == m_month)
        return;
    m_month = month;
    m_currentMonth = month == Month::of(m_room.today());
    m_answer.setWork([month, current = m_currentMonth](const BriefingContext &context) {
        return PoolsFacts::read(context, current ? Month::of(context.today) : month);
    });
    Q_EMIT changed();
}

QList<Month> PoolsModel::months() const
{
    return m_facts ? m_facts->months : QList<Month>{m_month};
}

void PoolsModel::take()
{
    if (m_answer.facts() && m_answer.facts() != m_facts) {
        m_facts = m_answer.facts();
        if (m_currentMonth)
            m_month = m_facts->month;
        m_pools.setRows(PoolsTables::pools(*m_facts));
        m_guards.setRows(PoolsTables::guards(*m_facts));
        m_pause.start(0ms);
    }
    Q_EMIT changed();
}

// ---- the selected pool ----

void PoolsModel::select(const QString &credential)
{
    if (credential == m_selected)
        return;
    m_selected = credential;
    if (!cards())
        m_users.setRows({});
    m_pause.start(walking);
    Q_EMIT cardsChanged();
}

void PoolsModel::askForCards()
{
    if (m_selected.isEmpty() || !m_facts)
        return;
    const PoolsFacts::Row *shown = row();
    const std::optional<QDate> asOf =
        shown && shown->forecast.asOf ? std::optional(shown->forecast.asOf->beijingDate()) : std::nullopt;
    const QString question =
        m_selected + u' ' + m_facts->month.iso() + u' ' + (asOf ? asOf->toString(Qt::ISODate) : QString());
    if (question == m_askedFor)
        return;
    m_askedFor = question;
    m_cards.setWork([credential = m_selected, month = m_facts->month, asOf](const BriefingContext &context) {
        return PoolCardsBriefing::of(context, credential, month, asOf);
    });
    m_cards.setWatched(m_watched);
}

const PoolCards *PoolsModel::cards() const
{
    const PoolCards *known = m_cards.facts().get();
    return known && m_facts && known->credential == m_selected && known->month == m_facts->month ? known
                                                                                                 : nullptr;
}

QString PoolsModel::cardsError() const
{
    return m_cards.state() == PaneQuestion::State::Failed ? m_cards.error().message : QString();
}

void PoolsModel::takeCards()
{
    if (const PoolCards *known = cards())
        m_users.setRows(PoolsTables::users(*known));
    Q_EMIT cardsChanged();
}

const PoolsFacts::Row *PoolsModel::row() const
{
    return m_facts ? m_facts->row(m_selected) : nullptr;
}

const PlanGuards *PoolsModel::plan() const
{
    return m_facts ? m_facts->guardsOf(m_selected) : nullptr;
}

QString PoolsModel::totals() const
{
    return m_facts ? PoolWords::totals(*m_facts) : QString();
}

TariffLine PoolsModel::priceToEnter() const
{
    TariffLine line;
    const PoolsFacts::Row *shown = row();
    if (!shown)
        return line;
    if (shown->forecast.price)
        return *shown->forecast.price;
    line.vendor = shown->forecast.vendor.value_or(QString());
    line.planKind = shown->forecast.planKind.value_or(QString());
    return line;
}

// ---- ways out of here ----

SyncOptions PoolsModel::unreadDetails() const
{
    SyncOptions options;
    options.topics = SyncTopic::Detail;
    if (const PoolCards *known = cards())
        options.wishes.cards = known->ruleUnread;
    return options;
}

SyncOptions PoolsModel::poolReading(const QString &credential)
{
    SyncOptions options;
    options.topics = SyncTopic::Pools;
    options.wishes.pools = {credential};
    return options;
}

QString PoolsModel::cardsOf(const QString &credential)
{
    return QStringLiteral("credential:") + CardFilterValues::quotedValue(credential);
}

QString PoolsModel::withoutRule(const QString &credential)
{
    return cardsOf(credential) + QStringLiteral(" status:30,35 stop_threshold:none");
}
