// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Puts any bytes in the place of one value of an answer, so that a script can say what no writer of JSON
/// would write: a number that is none, a half of a character, the same name twice.
namespace FieldBend
{
/// The body with `json` as the value of this field of the row with this number (from 0) of its list; of Data
/// itself for a row below 0. Without `json` the field is left out. A body without such a row stays as it is.
[[nodiscard]] QByteArray withField(const QByteArray &body, int row, const QByteArray &name,
                                   const QByteArray &json);
} // namespace FieldBend
