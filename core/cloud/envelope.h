// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cloud/json.h"
#include "core/domain/reading.h"

#include <QLatin1StringView>

/// What all answers of both products share. The HTTP status has been judged before a body comes here.
namespace Envelope
{

/// The answer's Data, whatever it is, when Success says so; otherwise the cloud's own reason. Fields of the
/// envelope that nobody has described are counted in `notes`.
[[nodiscard]] Result<const JsonValue *> data(const JsonDocument &answer, QLatin1StringView action,
                                             DecodeNotes &notes);

/// BadReply E-N10: the answer says success but `missing` is not there.
[[nodiscard]] Error incomplete(QLatin1StringView action, QLatin1StringView missing);

/// Counts a field that is in no description: by name, at most 64 bytes of it, at most 200 names.
void noteUnknownField(DecodeNotes &notes, QByteArrayView name);

} // namespace Envelope
