// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/inventory/cardcolumns.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

/// Where a card stands in its life, as its coarse state tells.
enum class LifeStage : quint8 {
    NotActivated, ///< testable or unused
    InUse,        ///< in use, or of a state that is unknown: it may be
    Stopped,      ///< deactivated, by whomever
    ShutDown,
    Closed,
};

/// A snapshot's cards one after the other, on codes and numbers alone: a million take milliseconds. Internal
/// to core/briefing.
class FleetWalk
{
public:
    /// One card; valid while the walk lives.
    class Card
    {
    public:
        [[nodiscard]] quint32 row() const { return m_row; }
        [[nodiscard]] LifeStage life() const { return m_walk->m_lives[code(CardText::Status)]; }
        /// Activated, neither shut down nor closed.
        [[nodiscard]] bool isActive() const
        {
            return life() == LifeStage::InUse || life() == LifeStage::Stopped;
        }
        [[nodiscard]] bool isListed() const { return m_chunk->flags[m_local] & CardChunk::Listed; }
        /// The number of the text in its column's dictionary; 0 is unknown.
        [[nodiscard]] quint32 code(CardText column) const
        {
            return quint32(m_chunk->codes[size_t(column)].at(m_local));
        }
        [[nodiscard]] std::optional<QString> text(CardText column) const;
        [[nodiscard]] std::optional<Instant> instant(CardNumber column) const;
        [[nodiscard]] std::optional<QDate> day(CardNumber column) const; ///< of an instant, in Beijing
        /// The last day of its plan: one that ends at midnight is over on the day before.
        [[nodiscard]] std::optional<QDate> lastDay() const;
        [[nodiscard]] std::optional<bool> autoRenew() const;

    private:
        friend class FleetWalk;
        const FleetWalk *m_walk = nullptr;
        const CardChunk *m_chunk = nullptr;
        quint32 m_local = 0;
        quint32 m_row = 0;
    };

    explicit FleetWalk(std::shared_ptr<const CardColumns> fleet);

    [[nodiscard]] const CardColumns &fleet() const { return *m_fleet; }

    /// Nothing: the snapshot has no such card.
    [[nodiscard]] std::optional<Card> card(qint64 row) const;

    /// Every listed card that is not closed, by row.
    template<class Visit> void current(const Visit &visit) const
    {
        all([&visit](const Card &card) {
            if (card.isListed() && card.life() != LifeStage::Closed)
                visit(card);
        });
    }

    template<class Visit> void all(const Visit &visit) const
    {
        Card card;
        card.m_walk = this;
        for (size_t chunk = 0; chunk < m_fleet->chunks().size(); ++chunk) {
            card.m_chunk = m_fleet->chunks()[chunk].get();
            for (card.m_local = 0; card.m_local < card.m_chunk->rows; ++card.m_local) {
                card.m_row = quint32(chunk) * CardChunk::capacity + card.m_local;
                if (card.m_chunk->flags[card.m_local] & CardChunk::Present)
                    visit(card);
            }
        }
    }

    /// The text behind a code; nothing behind 0.
    [[nodiscard]] std::optional<QString> text(CardText column, quint32 code) const;
    /// Codes of a column, the unknown one included.
    [[nodiscard]] size_t codes(CardText column) const { return size_t(m_fleet->dictionarySize(column)) + 1; }
    /// The code of a text; nothing where no card has it.
    [[nodiscard]] std::optional<quint32> codeOf(CardText column, const QString &text) const;

private:
    std::shared_ptr<const CardColumns> m_fleet;
    std::vector<LifeStage> m_lives; ///< by code of the coarse state
};
