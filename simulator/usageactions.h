// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/actions.h"

[[nodiscard]] std::variant<QByteArray, ApiError> getCardFlowInfo(const ActionContext &context);
[[nodiscard]] std::variant<QByteArray, ApiError> getCardLatestFlow(const ActionContext &context);
