// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

/// The one place where text from outside is made harmless for where it goes, personal data is masked and
/// log lines are filtered. Pure functions, safe from every thread.
namespace SafeText {

// ---- escaping ----

/// A CSV field by RFC 4180: quoted when it must be, and text that a spreadsheet would run as a formula
/// (also behind blanks, NBSP, BOM or on an inner line) gets an apostrophe in front.
[[nodiscard]] QString csvField(QStringView text);
/// For HTML and Qt's rich text: & < > " ' escaped, control characters made visible.
[[nodiscard]] QString html(QStringView text);
/// One line for a terminal or a table cell: control, bidirectional and zero-width characters become visible
/// marks, line ends too. The text itself is unchanged wherever it is stored.
[[nodiscard]] QString visible(QStringView text);
/// A file name suggestion: letters, digits, space . _ - and CJK; at most 80 characters, no leading dot.
[[nodiscard]] QString fileName(QStringView text);
/// Drops control, bidirectional and zero-width characters: for exports.
[[nodiscard]] QString stripped(QStringView text);

// ---- masking ----

[[nodiscard]] QString maskKeyId(QStringView keyId);       ///< first 4, last 4
[[nodiscard]] QString maskName(QStringView name);         ///< first character, then stars
[[nodiscard]] QString maskPhone(QStringView phone);       ///< first 3, last 2
[[nodiscard]] QString maskIdentityNumber(QStringView id); ///< first 1, last 1, true length

// ---- log filtering ----

/// What may stand in a log: one line, at most 2 KiB, without anything that looks like a key id, a signature,
/// a secret, a URL query, an identity number, a phone number or a card number (of which the last six stay).
[[nodiscard]] QString logLine(QStringView text);

} // namespace SafeText
