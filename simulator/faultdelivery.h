// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/delivery.h"
#include "simulator/faultscript.h"
#include "simulator/httpmessage.h"

namespace FaultDelivery
{
/// How this fault sends an answer. The kinds that only change the answer (error, throttle, xml) are the
/// caller's; here they go out properly. `answer` is updated to what is sent, its status is 0 when nothing
/// of it arrives.
[[nodiscard]] Delivery of(const Fault &fault, HttpAnswer &answer, const QByteArray &date,
                          const QByteArray &wrongDate);
/// Whether the provider's own body, or a part of it, is what goes out.
[[nodiscard]] bool sendsAnswer(FaultKind kind);
/// An answer without any fault: one piece, headers and body together.
[[nodiscard]] Delivery plain(const HttpAnswer &answer, const QByteArray &date);
} // namespace FaultDelivery
