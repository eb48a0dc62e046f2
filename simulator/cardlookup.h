// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/actions.h"

#include <variant>

/// Finds the card an action is about by its Iccid, or the refusal that is due.
namespace CardLookup
{
/// The row of a card that is not closed. `unknown` is this action's code for a number nobody has.
[[nodiscard]] std::variant<int, ApiError> live(const ActionContext &context,
                                               const char *unknown = "linkcard.common.CardNotExist");
/// For GetCardDetail: with DestroyCard=true any card of this Iccid and InstanceId.
[[nodiscard]] std::variant<int, ApiError> any(const ActionContext &context);

/// "true" or "false"; absent or empty is false, anything else nothing.
[[nodiscard]] std::optional<bool> flag(const RequestParameters &parameters, QByteArrayView name);
/// The texts of a parameter that travels as a JSON array; nothing: it is none.
[[nodiscard]] std::optional<QList<QByteArray>> texts(const RequestParameters &parameters,
                                                     QByteArrayView name);
} // namespace CardLookup
