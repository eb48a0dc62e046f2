// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

/// The one place where text from outside is made harmless for where it goes, personal data is masked and
/// log lines are filtered. Pure functions, safe from every thread.
namespace SafeText
{

// ---- escaping ----

/// A CSV field by RFC 4180: quoted when it must be, and text that a spreadsheet would run as a formula
/// (also behind blanks, NBSP, BOM or on an inner line, in full-width forms too) gets an apostrophe in front
/// of the line. For text; numbers are written by whoever formats them. Everything else stays as it is, so
/// control characters that a reader should not get are taken out before, by stripped().
[[nodiscard]] QString csvField(QStringView text);
/// A cell that is pasted into a spreadsheet: one line like stripped(), guarded against formulas like
/// csvField().
[[nodiscard]] QString spreadsheetCell(QStringView text);
/// The text of an XML element, for the cells of workbooks: what stripped() keeps, with & < > as entities and
/// whatever reads like a workbook's own escape ("_x0041_") taken literally.
[[nodiscard]] QString xmlText(QStringView text);
/// Whether csvField(), or xmlText() and so stripped(), would leave this UTF-8 as it is: a quick look for
/// exports of millions of cells. It may say no to texts that would be left.
[[nodiscard]] bool isPlainCsvField(QByteArrayView utf8);
[[nodiscard]] bool isPlainXmlText(QByteArrayView utf8);
/// For HTML and Qt's rich text: what visible() says, with & < > " ' escaped.
[[nodiscard]] QString html(QStringView text);
/// One line for a terminal or a table cell: control, bidirectional and zero-width characters become visible
/// marks (␛, ‹U+202E›), line ends too (␊). For what is shown: while private view is on, numbers and amounts
/// in it are hidden (PrivateView::figures()). The text itself is unchanged wherever it is stored.
[[nodiscard]] QString visible(QStringView text);
/// The same whatever is on: for texts that are kept.
[[nodiscard]] QString marked(QStringView text);
/// A file name suggestion without an extension: letters (Latin, CJK, kana, hangul), digits, space . _ -,
/// anything else becomes one "_"; at most 80 characters and 200 bytes, no leading dot, no trailing dot or
/// blank, not a device name of Windows; "_" when nothing is left.
[[nodiscard]] QString fileName(QStringView text);
/// Drops control, bidirectional and zero-width characters, for exports; a line end or tab becomes a blank.
[[nodiscard]] QString stripped(QStringView text);

// ---- masking ----
// What is too short to hide anything behind its shown ends becomes stars altogether.

[[nodiscard]] QString maskKeyId(QStringView keyId); ///< first 4, four stars, last 4
[[nodiscard]] QString maskName(QStringView name);   ///< first character, then stars; one alone is a star
[[nodiscard]] QString maskPhone(QStringView phone); ///< first 3, last 2, true length
[[nodiscard]] QByteArray maskPhone(QByteArrayView phone); ///< the same for UTF-8, quicker
[[nodiscard]] QString maskIdentityNumber(QStringView id); ///< first 1, last 1, true length

/// What people wrote, with what is plainly somebody's in it masked: identity numbers, mobile numbers (not the
/// longer ones of cards), and a name behind a word that announces one ("联系人：", "name:"). A name that
/// nothing announces is not known to be one.
[[nodiscard]] QString personalMasked(const QString &text);
[[nodiscard]] bool hasPersonal(const QString &text); ///< personalMasked() would change it

// ---- log filtering ----

/// What may stand in a log: one line, at most 2 KiB of UTF-8, without anything that looks like a key id, a
/// signature, a secret, a URL query, an e-mail address, an identity number, a phone number or a card number
/// (of which the last six stay). Numbers up to ten digits and request ids (UUIDs) stay.
[[nodiscard]] QString logLine(QStringView text);

} // namespace SafeText
