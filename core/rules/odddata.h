// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// What people should know about data that could not be read: from which call, what is the matter with it,
/// and which figures miss it. Pure; texts for people in their language.
namespace OddData
{

enum class Kind {
    Row,     ///< a whole row that names nothing: kept as sent, counted nowhere
    Field,   ///< one field of a row: unknown there, the rest of the row counts
    NewName, ///< a field that nobody has described yet: kept as a name, nothing misses it
};

[[nodiscard]] QString kindName(Kind kind); ///< "row", "field", "new_name": for machines
[[nodiscard]] QString kindText(Kind kind);
[[nodiscard]] QString actionText(const QString &action); ///< "list of cards"; an unknown one is its name
[[nodiscard]] QString reasonText(const QString &reason); ///< "it is no size"; an unknown one is the keyword
/// Which figures miss it, one sentence.
[[nodiscard]] QString missingText(Kind kind, const QString &action, const QString &reason = {});
/// The same for machines: "cards", "orders" …; empty where nothing misses it.
[[nodiscard]] QString missingName(Kind kind, const QString &action);

/// The part of a synchronisation that reads all of this again each time; empty: not all, or card by card.
[[nodiscard]] QString wholePart(const QString &action);
/// Whether it is asked card by card, and as what (ReadingClass by its name: "detail"); empty: it is not.
[[nodiscard]] QString readingOf(const QString &action);
/// VsimInstanceId of a row of the list; nothing: it has none that can be read.
[[nodiscard]] std::optional<qint64> instanceOf(const QByteArray &row);

enum class Shown { Masked, AsSent };
/// What was sent, one value a line where it is JSON, without control characters. Masked: telephone,
/// subscriber and device numbers, names, addresses and mails are starred; numbers of cards and orders stay.
[[nodiscard]] QString excerpt(const QByteArray &sent, Shown shown);

} // namespace OddData
