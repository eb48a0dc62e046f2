// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/actions.h"

[[nodiscard]] std::variant<QByteArray, ApiError> queryBillOverview(const ActionContext &context);
[[nodiscard]] std::variant<QByteArray, ApiError> queryAccountBill(const ActionContext &context);
[[nodiscard]] std::variant<QByteArray, ApiError> queryInstanceBill(const ActionContext &context);
[[nodiscard]] std::variant<QByteArray, ApiError> describeInstanceBill(const ActionContext &context);
[[nodiscard]] std::variant<QByteArray, ApiError> querySettleBill(const ActionContext &context);
