// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/rebatestatement.h"

/// Which cards of a month count for its rebate, card by card (R title, R annex 2, reading 8). Pure.
class RebateEligibility
{
public:
    /// `input` must outlive it.
    explicit RebateEligibility(const RebateInput &input);

    /// The tables that can apply in the month: of those with the same limits the one that took effect last.
    /// As positions in RebateInput::tables, ascending.
    [[nodiscard]] const QList<qsizetype> &tables() const { return m_tables; }
    /// The one for this kind of card: the one with more limits before the others, then the later one.
    [[nodiscard]] std::optional<qsizetype> tableFor(const RebateCard &card) const;

    /// Call once a card: the same card again is a duplicate.
    [[nodiscard]] RebateVerdict judge(const RebateCard &card);

    /// The month's completed orders that brought cards, by number, without their counts.
    [[nodiscard]] QList<RebateOrderLine> monthOrders() const;
    /// Whether the cards of this order could count, as far as the order tells.
    [[nodiscard]] bool mayCount(const QString &orderId) const;

private:
    [[nodiscard]] const Order *orderOf(const RebateCard &card) const;
    [[nodiscard]] std::optional<RebateVerdict> trafficVerdict(const RebateCard &card) const;
    [[nodiscard]] std::optional<RebateVerdict> orderVerdict(const RebateCard &card) const;

    const RebateInput &m_input;
    QHash<QString, const Order *> m_orders;
    QHash<QString, bool> m_intercom;
    QList<qsizetype> m_tables;
    QSet<std::pair<QString, qint64>> m_seen;
};
