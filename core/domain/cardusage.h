// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/month.h"

#include <QDate>

struct DayUsage {
    QDate day;                      ///< Beijing
    std::optional<DataVolume> used; ///< nothing: the day is listed with an amount nobody can read
    friend bool operator==(const DayUsage &, const DayUsage &) = default;
};

struct MonthUsage {
    Month month;
    std::optional<DataVolume> total; ///< FlowCount; not computed from the days
    QList<DayUsage> days;            ///< ascending, each day once; days the provider left out are missing
    friend bool operator==(const MonthUsage &, const MonthUsage &) = default;
};

/// A plan on a card. Only its name tells the intercom kind (cloud-api 13).
struct CardPackage {
    std::optional<QString> name;
    std::optional<Instant> effective;
    std::optional<Instant> expires;
    std::optional<QString> remark;
    friend bool operator==(const CardPackage &, const CardPackage &) = default;
};

/// What a card used at one operator.
struct VendorUsage {
    std::optional<QString> vendor;
    std::optional<DataVolume> used;
    std::optional<QString> ratio; ///< "80%", as sent
    std::optional<QString> delay; ///< milliseconds, as sent
    std::optional<QString> signal;
    friend bool operator==(const VendorUsage &, const VendorUsage &) = default;
};

/// One answer of GetCardFlowInfo.
struct CardUsage {
    QList<MonthUsage> months; ///< ascending
    QList<CardPackage> packages;
    QList<VendorUsage> vendors;
    friend bool operator==(const CardUsage &, const CardUsage &) = default;
};

/// A card's month with its age.
struct MonthUsageRecord {
    MonthUsage usage;
    Instant asOf; ///< the newest reading that told this month
};

/// The plans and operators of a card, as its newest usage reading told them.
struct CardPlans {
    QList<CardPackage> packages;
    QList<VendorUsage> vendors;
    friend bool operator==(const CardPlans &, const CardPlans &) = default;
};

struct CardPlansRecord {
    CardPlans plans;
    Instant asOf;
};
