// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/actions.h"

[[nodiscard]] std::variant<QByteArray, ApiError> listDirectionalDetail(const ActionContext &context);
