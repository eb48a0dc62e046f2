// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/moneyreadings.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

/// A field that could not be read: it is unknown in its row, its text is kept here (reliability A18, A28,
/// A30).
struct Oddity {
    QString action; ///< the call it came from
    QString row;    ///< ICCID, voucher number …; empty for the page itself
    QString field;  ///< the provider's name, with its path inside the row
    QString text;   ///< as sent, at most 4 KiB
    QString reason; ///< why it was not understood, a stable English keyword ("unit", "range", "type" …)
};

/// A row without a readable identity: kept whole, counted, never guessed (reliability A15).
struct QuarantinedRow {
    QString action;
    QByteArray row; ///< its JSON as sent, at most 64 KiB
    QString reason;
};

/// What every decoder hands over besides its values.
struct DecodeNotes {
    QList<QuarantinedRow> quarantined;
    QList<Oddity> oddities;
    QHash<QString, int> unknownFields; ///< name → how often: fields nobody has described yet
};

/// One page of ListCardInfo.
struct CardPage {
    std::optional<qint64> pageNo;
    std::optional<qint64> total;
    int rowCount = 0; ///< rows in the answer, quarantined ones included
    QList<Card> cards;
    DecodeNotes notes;
};

/// One value an answer holds, with everything odd about it.
template<class T> struct Decoded {
    T value;
    DecodeNotes notes;
};

/// One page of a list of rows.
template<class T> struct DecodedPage {
    std::optional<qint64> pageNo;
    std::optional<qint64> total;
    std::optional<QString> nextToken; ///< where the list goes on by token; nothing at its end
    std::optional<QString> account;   ///< whose rows they are, where the answer tells
    int rowCount = 0;                 ///< rows in the answer, quarantined ones included
    QList<T> rows;
    DecodeNotes notes;
};

struct BalanceReply {
    BalanceReading balance;
    DecodeNotes notes;
};

struct VoucherReply {
    QList<Voucher> vouchers;
    DecodeNotes notes;
};
