// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardplan.h"

#include <QString>

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

bool CardPlan::isIntercom() const
{
    return isDirectional() && !isUnified() && tier >= firstIntercomTier && tier <= lastIntercomTier;
}

bool CardPlan::isIntercom(QStringView kindMark, QStringView levelMark)
{
    for (int tier = firstIntercomTier; tier <= lastIntercomTier; ++tier) {
        if (levelMark == QLatin1StringView(levels[size_t(tier)].suffix))
            return kindMark == u"DSC" || kindMark == u"DSF";
    }
    return false;
}

QByteArray CardPlan::name() const
{
    static constexpr std::array<const char *, 4> vendors{"移动", "联通", "电信", "多网"};
    static constexpr std::array<const char *, 6> kinds{"单卡通用流量",     "单卡定向流量",
                                                       "同档位池共享流量", "同档位池共享定向流量",
                                                       "统付池通用流量",   "统付池定向流量"};
    static constexpr std::array<const char *, 4> periods{"月包", "季包", "半年包", "年包"};
    QByteArray text = kinds[size_t(kind)];
    if (isIntercom())
        text.replace("定向", "定向对讲");
    return QByteArray(vendors[size_t(vendor)]) + '-' + text + '-' + periods[size_t(period)] + '-' +
           (isUnified() ? poolId() : QByteArray(levels[tier].suffix));
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
