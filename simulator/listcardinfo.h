// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/actions.h"

/// Pages through the fleet with filters. Unfiltered pages cost what the page costs.
[[nodiscard]] std::variant<QByteArray, ApiError> listCardInfo(const ActionContext &context);
