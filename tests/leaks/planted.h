// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// Texts that stand nowhere but where this test puts them, always the same.
namespace Planted
{

/// What each is used as; there are exactly as many texts as uses.
enum Use {
    Passphrase,
    WrongPassphrase, ///< typed at the gate
    KeyId,
    KeySecret,
    Searched,    ///< typed into the filter line
    Reason,      ///< why an export holds whole numbers
    Person,      ///< a name in notes, erased in the end
    PersonPhone, ///< likewise
    Remarks,     ///< of cards, sixteen
    Tags = Remarks + 16,
    Notes = Tags + 4, ///< of months, eight
    Contacts = Notes + 8,
    Count = Contacts + 4
};
static_assert(Count == 40);

[[nodiscard]] QString text(int use);

/// The same text as the bytes that a program might leave of it: UTF-8, UTF-16 and GB 18030.
[[nodiscard]] QList<QByteArray> encodings(int use);

/// Where in these files (or devices) any of them stands, "UTF-16 text 17 at 4096"; nothing: nowhere.
/// A file that cannot be read to its end is one more line.
[[nodiscard]] QStringList found(const QStringList &files);

} // namespace Planted
