// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/briefing/fleetwalk.h"

#include <limits>

/// The fleet by plan credential. Internal to core/briefing.
class FleetPlans
{
public:
    /// A credential of at least one listed card that is not closed. Operator, kind and tariff are those of
    /// the cards of which they are known, where these agree; else nothing.
    struct Plan {
        QString credential;
        std::optional<QString> vendor;
        std::optional<QString> planKind;
        std::optional<QString> tariff;
        qint64 cards = 0;  ///< listed, not closed
        qint64 active = 0; ///< of them: activated and not shut down
    };
    static constexpr quint32 none = std::numeric_limits<quint32>::max();

    explicit FleetPlans(const FleetWalk &walk);

    [[nodiscard]] const std::vector<Plan> &all() const { return m_plans; } ///< by credential
    /// The place of a card's plan in all(), or `none`.
    [[nodiscard]] quint32 planOf(const FleetWalk::Card &card) const
    {
        return m_places[card.code(CardText::Credential)];
    }

private:
    std::vector<Plan> m_plans;
    std::vector<quint32> m_places; ///< by code of the credential
};
