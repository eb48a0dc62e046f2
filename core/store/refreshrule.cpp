// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refreshrule.h"

#include "core/domain/identity.h"

#include <QtEndian>

#include <bit>

namespace
{
using namespace std::chrono_literals;
constexpr auto day = 24h;
constexpr qint64 expiresSoon = 30 * 86'400;

quint64 mixed(quint64 z)
{
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31);
}

/// Hashes by value, whatever the byte order of the machine.
class Mixer
{
public:
    void add(quint64 word)
    {
        m_state = (std::rotl(m_state, 23) ^ word) * 0x9E3779B97F4A7C15ULL;
        m_state ^= m_state >> 29;
    }
    void add(qint64 number) { add(quint64(number)); }
    void add(QByteArrayView text)
    {
        add(text.isNull() ? quint64(0) : quint64(text.size()) + 1);
        qsizetype i = 0;
        for (; i + 8 <= text.size(); i += 8)
            add(qFromLittleEndian<quint64>(text.data() + i));
        quint64 rest = 0;
        for (; i < text.size(); ++i)
            rest = rest << 8 | uchar(text[i]);
        add(rest);
    }
    [[nodiscard]] quint32 result() const { return quint32(mixed(m_state) >> 32); }

private:
    quint64 m_state = 0x243F6A8885A308D3ULL;
};

bool isNotYetInUse(QByteArrayView status)
{
    return status == QByteArrayView("10") || status == QByteArrayView("20");
}

/// A fifth or less of the whole is left.
bool isNearlyUsedUp(qint64 used, qint64 whole)
{
    return whole > 0 && used / 4 >= whole / 5; // without overflow; exact enough for a hint
}
} // namespace

RowMark RowMark::of(const RowGlimpse &row)
{
    Mixer mixer;
    for (const QByteArrayView text : {row.status, row.osStatus, row.vendor, row.planKind, row.planLevel,
                                      row.period, row.tariff, row.credential, row.certifyType, row.apn})
        mixer.add(text);
    for (const qint64 number : {row.activated, row.expires, row.autoRenew})
        mixer.add(number);
    return {mixer.result(), trafficOf(row.usageAsOf, row.used)};
}

quint32 RowMark::trafficOf(qint64 usageAsOf, qint64 used)
{
    if (usageAsOf == RowGlimpse::unknown && used == RowGlimpse::unknown)
        return 0;
    Mixer mixer;
    mixer.add(usageAsOf);
    mixer.add(used);
    return std::max<quint32>(1, mixer.result());
}

/// Details: IMEI, stop rule, real-name state. What the list does not show changes rarely while nothing else
/// does, but a device can only be changed with traffic: a busy card is looked at every week.
/// Usage: days. Those of a busy card are read once a day, in the first run after 20 hours. A still card has
/// none to add; one reading a month also completes its last month, and a call brings five.
/// Identity: a verified card stays so until its state moves; one that is not may be verified any day.
ReadingHorizons ReadingHorizons::of(ReadingClass which)
{
    switch (which) {
    case ReadingClass::Usage:
        return {.busy = 20h, .still = 30 * day};
    case ReadingClass::Detail:
    case ReadingClass::Identity:
        break;
    }
    return {.busy = 6 * day, .still = 29 * day};
}

bool RefreshRule::applies(ReadingClass which, QByteArrayView status, QByteArrayView vendor)
{
    if (status == QByteArrayView("50")) // closed
        return false;
    if (which == ReadingClass::Usage)
        return !isNotYetInUse(status);
    return which != ReadingClass::Identity || vendor != QByteArrayView("VNO");
}

RefreshRule::Unrest RefreshRule::unrest(const RowGlimpse &row, const ReadingAge &age) const
{
    if (!age.mark)
        return Unrest::Unproven;
    const RowMark now = RowMark::of(row);
    if (now.state != age.mark->state)
        return Unrest::Moved;
    if (isNotYetInUse(row.status))
        return Unrest::Still;
    if (m_which == ReadingClass::Identity)
        return Identity::byName(row.realName) == RealName::Verified ? Unrest::Still : Unrest::Unproven;
    if (now.traffic != age.mark->traffic)
        return Unrest::Busy;
    return now.traffic == 0 ? Unrest::Unproven : Unrest::Still;
}

/// A fleet that was read on one day must not be due on one day: each card's month ends up to a quarter
/// earlier, by its number.
std::chrono::seconds RefreshRule::spread(qint64 id) const
{
    const quint64 most = quint64(m_horizons.still.count()) / 4;
    return std::chrono::seconds(mixed(quint64(id) * 3 + quint64(m_which)) % most);
}

std::chrono::seconds RefreshRule::dueAfter(const RowGlimpse &row, const ReadingAge &age, Unrest unrest) const
{
    if (unrest == Unrest::Moved)
        return m_horizons.moved;
    if (!age.refusal.isEmpty()) // it may have been passing; asking at every run would be no use
        return m_horizons.busy;
    if (unrest == Unrest::Busy)
        return isNearEdge(row) ? std::min(m_horizons.edge, m_horizons.busy) : m_horizons.busy;
    return unrest == Unrest::Unproven ? m_horizons.busy : m_horizons.still - spread(row.id);
}

bool RefreshRule::isNearEdge(const RowGlimpse &row) const
{
    if (row.expires != RowGlimpse::unknown && row.expires >= m_now.seconds &&
        row.expires - m_now.seconds <= expiresSoon)
        return true;
    if (row.used == RowGlimpse::unknown || row.used <= 0)
        return false;
    qint64 whole = 0;
    if (row.remaining != RowGlimpse::unknown && row.remaining >= 0 &&
        !qAddOverflow(row.used, row.remaining, &whole) && isNearlyUsedUp(row.used, whole))
        return true;
    return row.stopThreshold != RowGlimpse::unknown && isNearlyUsedUp(row.used, row.stopThreshold);
}

std::optional<RefreshPlace> RefreshRule::place(const RowGlimpse &row, const ReadingAge &age) const
{
    const auto calm = [&] { return isNearEdge(row) ? RefreshGroup::NearEdge : RefreshGroup::Rotation; };
    if (!age.asked)
        return RefreshPlace{calm(), RefreshPlace::never, row.id};
    const Unrest unrest = this->unrest(row, age);
    const qint64 old = m_now.seconds - age.asked->seconds;
    const bool inTheFuture = old < -std::chrono::seconds(day).count(); // a clock was wrong once
    if (!inTheFuture && old < dueAfter(row, age, unrest).count())
        return std::nullopt;
    const bool moved = unrest == Unrest::Moved || unrest == Unrest::Busy;
    return RefreshPlace{moved ? RefreshGroup::Moved : calm(), age.asked->seconds, row.id};
}
