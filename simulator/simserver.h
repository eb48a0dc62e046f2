// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/faultscript.h"
#include "simulator/gateway.h"
#include "simulator/httplistener.h"
#include "simulator/journal.h"
#include "simulator/simclock.h"
#include "simulator/simoptions.h"
#include "simulator/simtotals.h"

#include <QUrl>

/// The whole simulated provider behind one port. Lives and is used in one thread with an event loop.
class SimServer
{
public:
    explicit SimServer(SimOptions options);
    ~SimServer();

    /// Opens state, journal and port.
    Result<void> start();
    void stop();
    [[nodiscard]] QUrl url() const;

    /// Moves the business day, changes this share of the cards, saves the state. Says how many changed.
    Result<int> advance(int days, double changed);
    Result<void> setOffset(qint64 seconds);
    void setFaults(const FaultScript &script) { m_faults = FaultPlayer(script); }
    void setPolicy(const Policy &policy) { m_gateway.setPolicy(policy); }
    void setVariants(const Variants &variants) { m_gateway.setVariants(variants); }

    [[nodiscard]] const Company &company() const { return m_company; }
    [[nodiscard]] Journal &journal() { return m_journal; }
    [[nodiscard]] SimTotals totals();

private:
    [[nodiscard]] Result<void> restoreState();
    [[nodiscard]] Result<void> saveState() const;
    [[nodiscard]] Delivery handle(const HttpRequest &request);
    [[nodiscard]] Delivery deliver(GatewayAnswer &answer, const std::optional<Fault> &fault);
    void note(const GatewayAnswer &answer, const std::optional<Fault> &fault, const QByteArray &cookie);
    [[nodiscard]] const QByteArray &date();
    [[nodiscard]] int delay();

    SimOptions m_options;
    SimClock m_clock;
    Company m_company;
    Gateway m_gateway;
    FaultPlayer m_faults;
    Journal m_journal;
    HttpListener m_listener;
    Draws m_jitter;
    qint64 m_dateSecond = -1;
    QByteArray m_date; ///< of m_dateSecond, as a header
    int m_countedGeneration = -1;
    QMap<QByteArray, int> m_byStatus; ///< of m_countedGeneration
};
