// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/fleetwalk.h"

namespace
{
LifeStage lifeOf(QByteArrayView status)
{
    if (status == "10" || status == "20")
        return LifeStage::NotActivated;
    if (status == "35")
        return LifeStage::Stopped;
    if (status == "40")
        return LifeStage::ShutDown;
    return status == "50" ? LifeStage::Closed : LifeStage::InUse;
}
} // namespace

FleetWalk::FleetWalk(std::shared_ptr<const CardColumns> fleet) : m_fleet(std::move(fleet))
{
    m_lives.resize(codes(CardText::Status));
    for (quint32 code = 0; code < m_lives.size(); ++code)
        m_lives[code] = lifeOf(m_fleet->dictionary(CardText::Status).at(code));
}

std::optional<FleetWalk::Card> FleetWalk::card(qint64 row) const
{
    if (row < 0 || row >= m_fleet->rowCount() || !m_fleet->isCard(quint32(row)))
        return std::nullopt;
    Card card;
    card.m_walk = this;
    card.m_chunk = &m_fleet->chunkOf(quint32(row));
    card.m_local = quint32(row) % CardChunk::capacity;
    card.m_row = quint32(row);
    return card;
}

std::optional<QString> FleetWalk::text(CardText column, quint32 code) const
{
    if (code == 0)
        return std::nullopt;
    return QString::fromUtf8(m_fleet->dictionary(column).at(code));
}

std::optional<quint32> FleetWalk::codeOf(CardText column, const QString &text) const
{
    const QByteArray wanted = text.toUtf8();
    for (quint32 code = 1; code < codes(column); ++code) {
        if (m_fleet->dictionary(column).at(code) == wanted)
            return code;
    }
    return std::nullopt;
}

std::optional<QString> FleetWalk::Card::text(CardText column) const
{
    return m_walk->text(column, code(column));
}

std::optional<Instant> FleetWalk::Card::instant(CardNumber column) const
{
    const qint64 seconds = m_chunk->number(column, m_local);
    return seconds == CardRow::unknown ? std::nullopt : std::optional(Instant{seconds});
}

std::optional<QDate> FleetWalk::Card::day(CardNumber column) const
{
    const std::optional<Instant> at = instant(column);
    return at ? std::optional(at->beijingDate()) : std::nullopt;
}

std::optional<QDate> FleetWalk::Card::lastDay() const
{
    const std::optional<Instant> end = instant(CardNumber::Expires);
    return end ? std::optional(Instant{end->seconds - 1}.beijingDate()) : std::nullopt;
}

std::optional<bool> FleetWalk::Card::autoRenew() const
{
    const qint64 value = m_chunk->number(CardNumber::AutoRenew, m_local);
    return value == CardRow::unknown ? std::nullopt : std::optional(value != 0);
}
