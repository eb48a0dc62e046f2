// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/company.h"
#include "simulator/fleetindex.h"
#include "simulator/simcharge.h"
#include "simulator/simorder.h"

/// Everything paid since the history's first month, oldest first. Days that pass only append.
namespace ChargeMaker
{
[[nodiscard]] QList<SimCharge> make(const Fleet &fleet, const FleetIndex &index,
                                    const QList<SimOrder> &orders, const QList<SimVoucher> &vouchers);
} // namespace ChargeMaker
