// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardplan.h"

#include <array>

namespace
{
struct Level {
    const char *text;   // as DataLevel has it
    const char *suffix; // as the credential has it
    qint64 bytes;
};
constexpr qint64 megabyte = 1024 * 1024;
constexpr std::array<Level, CardPlan::tiers> levels{{{"30MB", "30M", 30 * megabyte},
                                                     {"100MB", "100M", 100 * megabyte},
                                                     {"500MB", "500M", 500 * megabyte},
                                                     {"1GB", "1G", 1024 * megabyte},
                                                     {"2GB", "2G", 2048 * megabyte},
                                                     {"12GB", "12G", 12288 * megabyte}}};
constexpr std::array<const char *, 4> vendorCodes{"CMCC", "CUCC", "CTCC", "VNO"};
constexpr std::array<const char *, 4> vendorMarks{"CM", "CU", "CT", "AL"};
constexpr std::array<const char *, 6> kindCodes{
    "singlecard", "directionalcard", "sameflowcard", "directional_sameflowcard", "unityPayPool", "GREcard"};
// Only SC, SF and UPG are documented; the directional marks are made up and opaque like the rest.
constexpr std::array<const char *, 6> kindMarks{"SC", "DSC", "SF", "DSF", "UPG", "GRE"};
constexpr std::array<const char *, 4> periodCodes{"1101", "1103", "1106", "1112"};
constexpr std::array<char, 4> periodMarks{'M', 'Q', 'H', 'Y'};
constexpr std::array<int, 4> periodMonths{1, 3, 6, 12};
} // namespace

bool CardPlan::isDirectional() const
{
    return kind == SimPlanKind::Directional || kind == SimPlanKind::DirectionalSameTier ||
           kind == SimPlanKind::UnifiedDirectional;
}

QByteArrayView CardPlan::vendorCode() const
{
    return vendorCodes[size_t(vendor)];
}

QByteArrayView CardPlan::kindCode() const
{
    return kindCodes[size_t(kind)];
}

QByteArrayView CardPlan::periodCode() const
{
    return periodCodes[size_t(period)];
}

QByteArrayView CardPlan::tariffCode() const
{
    return tariff == 2 ? QByteArrayView("ali_2") : QByteArrayView("ali_3");
}

QByteArrayView CardPlan::levelText() const
{
    return isUnified() ? QByteArrayView() : QByteArrayView(levels[tier].text);
}

std::optional<qint64> CardPlan::levelBytes() const
{
    return isUnified() ? std::nullopt : std::optional(levels[tier].bytes);
}

int CardPlan::months() const
{
    return periodMonths[size_t(period)];
}

QByteArray CardPlan::poolId() const
{
    return isUnified() ? "demo" + QByteArray::number(pool) : QByteArray();
}

void CardPlan::appendCredential(TextBuffer &out) const
{
    out.append(QByteArrayView(vendorMarks[size_t(vendor)]));
    out.append('-');
    out.append(QByteArrayView(kindMarks[size_t(kind)]));
    out.append('-');
    out.append(periodMarks[size_t(period)]);
    out.append('-');
    out.append(char('0' + tariff));
    out.append('-');
    out.append(isUnified() ? QByteArrayView("demo") : QByteArrayView(levels[tier].suffix));
    if (isUnified())
        out.append(qint64(pool));
}

QByteArray CardPlan::credential() const
{
    TextBuffer text;
    appendCredential(text);
    return text.view().toByteArray();
}

qint64 CardPlan::credentialInstance() const
{
    const int last = isUnified() ? tiers + pool : tier;
    return 2620000 + (((qint64(vendor) * 6 + qint64(kind)) * 4 + qint64(period)) * 10 + tariff) * 20 + last;
}
