// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

/// JSON's small grammars, strictly: numbers and the escapes of texts. Pure functions.
namespace JsonText
{

/// Whether this is a JSON number and nothing else.
[[nodiscard]] bool isNumber(QByteArrayView text);
/// Whether a JSON number is within what any reader can hold (1e400 is not).
[[nodiscard]] bool isFinite(QByteArrayView number);

/// The quote that ends the text beginning at `from` (behind its opening quote); null when there is none.
[[nodiscard]] const char *closingQuote(const char *from, const char *end);

/// Writes `text` without its escapes to `to`, which has room for text.size() bytes, and returns the end of
/// what was written; null for an escape that JSON does not know. Half a surrogate pair becomes U+FFFD.
[[nodiscard]] char *unescape(QByteArrayView text, char *to);

} // namespace JsonText
