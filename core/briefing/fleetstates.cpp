// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/fleetstates.h"

#include "core/domain/cardcodes.h"

namespace
{
/// By code; the unknown one is not described.
std::vector<bool> describedCodes(const FleetWalk &walk, CardText column, CardField field)
{
    std::vector<bool> described(walk.codes(column));
    for (quint32 code = 1; code < described.size(); ++code) {
        const QString text = *walk.text(column, code);
        described[code] = CardCodes::codeByWord(field, text) == text;
    }
    return described;
}

void countExpiry(ExpiringCards &cards, QDate day, std::optional<bool> renews, QDate today)
{
    const qint64 left = today.daysTo(day);
    if (renews.value_or(false) || left > 30)
        return;
    if (!renews) {
        cards.renewUnknown += left >= 0 ? 1 : 0;
        return;
    }
    if (left < 0) {
        ++cards.past;
        return;
    }
    ++cards.within30;
    cards.within7 += left <= 7 ? 1 : 0;
    cards.first = std::min(cards.first.value_or(day), day);
}
} // namespace

FleetStates::Counts FleetStates::count(const FleetWalk &walk)
{
    const std::vector<bool> status = describedCodes(walk, CardText::Status, CardField::Status);
    const std::vector<bool> osStatus = describedCodes(walk, CardText::OsStatus, CardField::OsStatus);
    std::vector<qint64> perCode(osStatus.size());
    Counts counts;
    walk.all([&](const FleetWalk::Card &card) {
        if (!card.isListed())
            return;
        const quint32 coarse = card.code(CardText::Status);
        const quint32 fine = card.code(CardText::OsStatus);
        ++perCode[fine];
        const bool undescribed = (coarse != 0 && !status[coarse]) || (fine != 0 && !osStatus[fine]);
        counts.unknown += undescribed || (coarse == 0 && fine == 0) ? 1 : 0;
    });
    for (quint32 code = 1; code < perCode.size(); ++code) {
        if (perCode[code] > 0)
            counts.byOsStatus.insert(*walk.text(CardText::OsStatus, code), perCode[code]);
    }
    return counts;
}

ExpiringCards FleetStates::expiring(const FleetWalk &walk, const DetailDigest &details, QDate today)
{
    ExpiringCards cards;
    walk.current([&](const FleetWalk::Card &card) {
        const std::optional<QDate> day = card.lastDay();
        if (!day)
            return;
        const std::optional<bool> listed = card.autoRenew();
        countExpiry(cards, *day, listed ? listed : details.autoRenew(card.row()), today);
    });
    return cards;
}
