// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simserver.h"

#include "simulator/faultdelivery.h"
#include "simulator/simcontrol.h"
#include "simulator/simstate.h"
#include "simulator/timetext.h"

#include <QCoreApplication>

namespace
{
Fleet newFleet(const SimOptions &options, const SimClock &clock)
{
    return {options.seed, options.cards, options.today.value_or(clock.realToday())};
}
} // namespace

SimServer::SimServer(SimOptions options)
    : m_options(std::move(options)), m_clock(m_options.clock), m_company(newFleet(m_options, m_clock)),
      m_gateway(m_options, m_company, m_clock), m_faults(m_options.faults),
      m_listener([this](const HttpRequest &request) { return handle(request); },
                 [this](int status) {
                     HttpAnswer answer;
                     answer.status = status;
                     return answer.head(date(), 0, false);
                 }),
      m_jitter(m_options.seed, 800, 0)
{
}

SimServer::~SimServer() = default;

Result<void> SimServer::start()
{
    if (m_options.keepJournal)
        m_journal.keepEntries();
    if (!m_options.journalFile.isEmpty()) {
        if (Result<void> opened = m_journal.openFile(m_options.journalFile); !opened)
            return opened;
    }
    if (!m_options.stateFile.isEmpty()) {
        if (Result<void> restored = restoreState(); !restored)
            return restored;
    }
    if (!m_options.certificateFile.isEmpty()) {
        if (Result<void> ready = m_listener.useTls(m_options.certificateFile, m_options.privateKeyFile);
            !ready)
            return ready;
    }
    return m_listener.listen(m_options.address, m_options.port);
}

void SimServer::stop()
{
    m_listener.close();
}

QUrl SimServer::url() const
{
    QUrl url;
    url.setScheme(m_listener.isTls() ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_options.address.toString());
    url.setPort(m_listener.port());
    return url;
}

/// A state belongs to one fleet: another seed, size or first day would make nonsense of its changes.
Result<void> SimServer::restoreState()
{
    const Result<std::optional<SimState>> loaded = SimState::load(m_options.stateFile);
    if (!loaded)
        return loaded.error();
    if (!*loaded)
        return saveState();
    const SimState &state = **loaded;
    const bool fits = state.seed == m_options.seed && state.cards == m_company.fleet().size() &&
                      (!m_options.today || *m_options.today == state.firstDay);
    if (!fits)
        return Error{Error::Kind::Usage,
                     QStringLiteral("E-U01"),
                     QCoreApplication::translate(
                         "SimServer", "The state file %1 belongs to a fleet with another seed, size "
                                      "or first day; nothing was changed.")
                         .arg(m_options.stateFile),
                     {},
                     {}};
    m_company = Company(Fleet(state.seed, state.cards, state.firstDay));
    m_company.restore(state.daysGone, state.changes);
    m_clock.setOffsetSeconds(state.offsetSeconds);
    return {};
}

Result<void> SimServer::saveState() const
{
    if (m_options.stateFile.isEmpty())
        return {};
    const Fleet &fleet = m_company.fleet();
    return SimState{fleet.seed(),     fleet.size(),    fleet.firstDay(),
                    fleet.daysGone(), fleet.changes(), m_clock.offsetSeconds()}
        .save(m_options.stateFile);
}

Result<int> SimServer::advance(int days, double changed)
{
    const int cards = m_company.advance(days, changed);
    if (const Result<void> saved = saveState(); !saved)
        return saved.error();
    return cards;
}

Result<void> SimServer::setOffset(qint64 seconds)
{
    m_clock.setOffsetSeconds(seconds);
    return saveState();
}

SimTotals SimServer::totals()
{
    const Fleet &fleet = m_company.fleet();
    if (m_countedGeneration != fleet.generation()) {
        m_byStatus.clear();
        for (int row = 0; row < fleet.size(); ++row)
            ++m_byStatus[fleet.card(row).status.toByteArray()];
        m_countedGeneration = fleet.generation();
    }
    SimTotals totals{
        fleet.size(), fleet.generation(), fleet.today(), m_clock.offsetSeconds(), m_byStatus, {}, 0};
    const auto &served = m_gateway.served();
    for (auto action = served.begin(); action != served.end(); ++action)
        totals.requests.insert(action.key(), action.value());
    totals.throttled = m_gateway.throttled();
    return totals;
}

Delivery SimServer::handle(const HttpRequest &request)
{
    if (request.path.startsWith("/_sim/"))
        return FaultDelivery::plain(SimControl(*this).answer(request), date());
    GatewayAnswer answer = m_gateway.answer(request);
    const std::optional<Fault> fault = m_faults.next({answer.action, answer.page, answer.subject});
    Delivery delivery = deliver(answer, fault);
    delivery.delayMs = delay();
    if (fault && fault->kind == FaultKind::Vanish)
        m_listener.vanish(fault->milliseconds);
    note(answer, fault, request.header("cookie"));
    return delivery;
}

Delivery SimServer::deliver(GatewayAnswer &answer, const std::optional<Fault> &fault)
{
    if (!fault)
        return FaultDelivery::plain(answer.http, date());
    if (fault->kind == FaultKind::Error || fault->kind == FaultKind::Throttle) {
        ApiError error = ApiError::of(fault->code.isEmpty() ? "Throttling.User" : fault->code);
        if (fault->http != 0)
            error.http = fault->http;
        if (!fault->message.isEmpty())
            error.message = fault->message;
        m_gateway.refuse(answer, error);
    } else if (fault->kind == FaultKind::Xml) {
        Gateway::turnIntoXml(answer);
    }
    if (!FaultDelivery::sendsAnswer(fault->kind))
        answer.code.clear();
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    return FaultDelivery::of(*fault, answer.http, date(), TimeText::http(now + fault->seconds));
}

void SimServer::note(const GatewayAnswer &answer, const std::optional<Fault> &fault, const QByteArray &cookie)
{
    m_journal.add({m_clock.now(), answer.action, answer.page, answer.http.status, answer.code,
                   answer.http.body.size(), fault ? fault->name : QByteArray(), cookie});
}

const QByteArray &SimServer::date()
{
    const qint64 now = m_clock.now().toSecsSinceEpoch();
    if (now != m_dateSecond)
        m_date = TimeText::http(now);
    m_dateSecond = now;
    return m_date;
}

int SimServer::delay()
{
    return m_options.latencyMs + (m_options.jitterMs > 0 ? m_jitter.below(m_options.jitterMs + 1) : 0);
}
