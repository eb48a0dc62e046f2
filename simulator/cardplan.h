// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/textbuffer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <optional>

enum class SimVendor : quint8 { Cmcc, Cucc, Ctcc, Vno };
enum class SimPlanKind : quint8 {
    Single,
    Directional,
    SameTier,
    DirectionalSameTier,
    Unified,
    UnifiedDirectional
};
enum class SimPeriod : quint8 { Month, Quarter, HalfYear, Year };

/// What a card is bought with: operator, kind, cycle, tariff and tier or pool. Many cards share one.
struct CardPlan {
    SimVendor vendor = SimVendor::Cmcc;
    SimPlanKind kind = SimPlanKind::Single;
    SimPeriod period = SimPeriod::Month;
    quint8 tariff = 2;
    quint8 tier = 0; ///< of per-card plans and same-tier pools: place in the list of levels
    quint8 pool = 0; ///< of unified pools: 1 … poolsPerVendor

    static constexpr int poolsPerVendor = 8;
    static constexpr int tiers = 6;
    static constexpr int firstIntercomTier = 1;
    static constexpr int lastIntercomTier = 2;

    [[nodiscard]] bool isUnified() const { return kind >= SimPlanKind::Unified; }
    [[nodiscard]] bool isDirectional() const;
    /// Directional traffic of the middle tiers is for intercom devices; only the name of the plan says so.
    [[nodiscard]] bool isIntercom() const;
    /// The same from the parts of a credential: "DSC", "100M".
    [[nodiscard]] static bool isIntercom(QStringView kindMark, QStringView levelMark);
    [[nodiscard]] bool isSameTier() const
    {
        return kind == SimPlanKind::SameTier || kind == SimPlanKind::DirectionalSameTier;
    }

    [[nodiscard]] QByteArrayView vendorCode() const; ///< "CMCC"
    [[nodiscard]] QByteArrayView kindCode() const;   ///< "singlecard"
    [[nodiscard]] QByteArrayView periodCode() const; ///< "1101"
    [[nodiscard]] QByteArrayView tariffCode() const; ///< "ali_2"
    [[nodiscard]] QByteArrayView levelText() const;  ///< "30MB"; null for unified pools
    [[nodiscard]] std::optional<qint64> levelBytes() const;
    [[nodiscard]] int months() const;        ///< of one cycle
    [[nodiscard]] QByteArray poolId() const; ///< "demo3"; empty where there is none
    [[nodiscard]] QByteArray name() const;   ///< UTF-8: "移动-单卡通用流量-月包-30M"

    void appendCredential(TextBuffer &out) const;
    [[nodiscard]] QByteArray credential() const;     ///< "CM-SC-M-2-30M"
    [[nodiscard]] qint64 credentialInstance() const; ///< another number for every credential
};
