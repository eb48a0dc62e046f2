// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/livestatus.h"

#include "simulator/subcardmaker.h"

namespace
{
constexpr quint64 subject = 76;
constexpr quint64 scramble = 0x5A5A'0F0F'1234ULL;
constexpr int digits = 12;

QByteArray serialOf(int row, int place)
{
    const quint64 number = (quint64(row) * 4 + quint64(place)) ^ scramble;
    return "4f84" + QByteArray::number(number, 16).rightJustified(digits, '0');
}

LiveState stateOf(quint64 seed, const CardFacts &card, QByteArrayView iccid, QByteArrayView status, int place)
{
    Draws draws(seed, subject, quint64(card.row) * 4 + quint64(place));
    LiveState state;
    state.iccid = Iccid::parse(iccid);
    state.serialNo = QString::fromLatin1(serialOf(card.row, place));
    state.query = QStringLiteral("SUCCESS");
    if (draws.permille(20)) {
        state.query = QStringLiteral("FAILURE");
        return state;
    }
    state.dataOpen = status == "30" || status == "20" || status == "10";
    state.online = status == "30" && draws.permille(720);
    return state;
}
} // namespace

QList<LiveState> LiveStatus::of(const Fleet &fleet, int row)
{
    const CardFacts card = fleet.card(row);
    const QList<SubCardFacts> subs = SubCardMaker::of(fleet, card);
    if (subs.isEmpty())
        return {stateOf(fleet.seed(), card, card.iccid(), card.status, 0)};
    QList<LiveState> all;
    for (const SubCardFacts &sub : subs)
        all.append(stateOf(fleet.seed(), card, sub.iccid, sub.status, int(all.size())));
    return all;
}

std::optional<LiveState> LiveStatus::ofSerial(const Fleet &fleet, QByteArrayView serial)
{
    bool ok = false;
    const quint64 number =
        serial.startsWith("4f84") ? serial.sliced(4).toByteArray().toULongLong(&ok, 16) ^ scramble : 0;
    if (!ok || number / 4 >= quint64(fleet.size()))
        return std::nullopt;
    for (const LiveState &state : of(fleet, int(number / 4))) {
        if (state.serialNo->toLatin1() == serial)
            return state;
    }
    return std::nullopt;
}
