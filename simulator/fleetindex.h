// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fleetstatistics.h"
#include "core/domain/month.h"
#include "simulator/cardlife.h"
#include "simulator/usagemaker.h"

#include <QList>
#include <QMap>

#include <array>

/// The coarse states the provider counts by.
enum class SimCount : quint8 { Test, Unused, Using, Stopped, ShutDown, Closed };

/// One plan credential in one month: its cards by state at the month's end (or today), their traffic.
struct CredentialMonth {
    std::array<qint64, 6> cards{}; ///< by SimCount
    qint64 usedBytes = 0;
    qint64 firstUsedBytes = 0; ///< without what later changes added: orders of the past do not move with it

    [[nodiscard]] qint64 count(SimCount state) const { return cards[size_t(state)]; }
    [[nodiscard]] qint64 total() const;
    [[nodiscard]] qint64 active() const; ///< activated, neither shut down nor closed
    void add(const CredentialMonth &other);
};

struct CredentialFigures {
    CardPlan plan;
    QList<CredentialMonth> months; ///< from FleetIndex::start() to today's
    qint64 sms = 0;                ///< of today's cards
};

/// Renewals that one generation of changes made, of one credential.
struct ChangeRenewals {
    int generation = 0;
    QDate day;
    CardPlan plan;
    qint64 cards = 0;
};

/// What adds up over all cards: one pass over the fleet, then immutable. Sums are exact: a credential's
/// traffic of a month is that of its cards' days.
class FleetIndex
{
public:
    explicit FleetIndex(const Fleet &fleet);

    [[nodiscard]] Month start() const { return m_start; }
    [[nodiscard]] Month end() const { return m_end; } ///< today's month
    [[nodiscard]] const QMap<QByteArray, CredentialFigures> &credentials() const { return m_credentials; }
    /// Null: no such credential, or a month out of range.
    [[nodiscard]] const CredentialMonth *month(const QByteArray &credential, Month month) const;
    [[nodiscard]] CredentialMonth wholeFleet(Month month) const;
    [[nodiscard]] const RiskCounts &risks() const { return m_risks; }
    [[nodiscard]] const QList<ChangeRenewals> &renewals() const { return m_renewals; }

private:
    void add(const Fleet &fleet, const SimCardLife &life);
    void addMonths(CredentialFigures &figures, const Fleet &fleet, const SimCardLife &life) const;
    void addRenewals(const SimCardLife &life);
    [[nodiscard]] CredentialFigures &figuresOf(const CardPlan &plan);

    Month m_start;
    Month m_end;
    Month m_first; ///< of the fleet's first day
    QDate m_today;
    QHash<qint64, CredentialFigures> m_byInstance; ///< while it is made
    QMap<QByteArray, CredentialFigures> m_credentials;
    QMap<std::pair<int, qint64>, ChangeRenewals> m_renewing; ///< while it is made
    QList<ChangeRenewals> m_renewals;
    RiskCounts m_risks;
};
