// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/cardcolumns.h"

#include <mutex>
#include <vector>

/// The order of all cards by ICCID, made when first asked for. Snapshots with the same ICCIDs share it.
struct CardColumns::IccidOrder {
    [[nodiscard]] const std::vector<quint32> &of(const CardColumns &columns);

private:
    std::once_flag m_once;
    std::vector<quint32> m_rows;
};
