// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/fleet.h"
#include "simulator/requestparameters.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

/// The filters of one ListCardInfo request. All given ones must hold.
class SimCardQuery
{
public:
    /// Nothing: a value is not of its documented form.
    [[nodiscard]] static std::optional<SimCardQuery> parse(const RequestParameters &parameters);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// The same text for the same filters, to remember results by.
    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// All rows that match, ascending. Looks a card up by its number where there is one, else reads the
    /// fleet.
    [[nodiscard]] QList<int> rows(const Fleet &fleet) const;

private:
    [[nodiscard]] bool matches(const CardFacts &card) const;
    [[nodiscard]] std::optional<QList<int>> candidates(const Fleet &fleet) const;

    QByteArray m_text;
    QByteArray m_iccid, m_msisdn, m_imsi;
    QList<std::function<bool(const CardFacts &)>> m_conditions;
};
