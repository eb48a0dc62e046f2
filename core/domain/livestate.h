// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/iccid.h"

#include <QString>

#include <optional>

/// What the operator says about one card right now (GetCardRealStatus); an answer holds one a sub-card.
/// While `query` is PROCESSING it is asked again with the serial number.
struct LiveState {
    std::optional<Iccid> iccid;
    std::optional<QString> serialNo;
    std::optional<QString> query; ///< PROCESSING, SUCCESS, FAILURE, or what the provider sent
    std::optional<bool> dataOpen; ///< Gprs
    std::optional<bool> online;
    friend bool operator==(const LiveState &, const LiveState &) = default;
};
