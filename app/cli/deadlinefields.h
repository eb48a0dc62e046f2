// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listrows.h"

#include "core/rules/findings.h"

/// A running clock as the command line prints it.
struct DatedDeadline {
    RunningDeadline running;
    QDate today;
};

namespace DeadlineFields
{

[[nodiscard]] std::span<const ListField<DatedDeadline>> all();
[[nodiscard]] QJsonObject json(const RunningDeadline &running, QDate today);

} // namespace DeadlineFields
