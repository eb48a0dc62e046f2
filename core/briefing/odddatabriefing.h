// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/odddata.h"

#include <QList>

/// Data that could not be read: what was odd, since when, from which call, and whether a later reading could
/// read it. In a reader.
namespace OddDataBriefing
{

struct Entry {
    enum class State {
        Standing, ///< nothing shows that it is over
        Readable, ///< a later reading of the same card could read it
        Gone,     ///< a later whole reading did not send it any more
    };
    QString key; ///< for good: "row:…", "field:…", "name:ACTION/NAME"
    OddData::Kind kind = OddData::Kind::Row;
    QString action;
    QString subject; ///< the card or number it is about; empty: a row that names nothing
    QString field;   ///< the provider's name; empty for rows
    QString reason;  ///< keyword of the decoder; empty for new names
    QByteArray sent; ///< as sent, shortened; empty for new names
    Instant firstSeen;
    Instant lastSeen;
    qint64 times = 0;
    State state = State::Standing;
    std::optional<Instant> settled; ///< when the later reading was; nothing while it stands
    QString seenBy;                 ///< who marked it as seen; empty: nobody
    std::optional<Instant> seenAt;

    [[nodiscard]] bool isOpen() const { return state == State::Standing && seenBy.isEmpty(); }
    [[nodiscard]] QString stateName() const; ///< "standing", "readable", "gone": for machines
    [[nodiscard]] QString stateText() const;
};

struct All {
    QList<Entry> entries; ///< rows, fields, new names; the newest first in each
    qint64 rows = 0;      ///< how many there are of each, whatever is listed
    qint64 fields = 0;
    qint64 names = 0;
};

constexpr int most = 5'000; ///< of a kind are listed

Result<All> all(const BriefingContext &context);
/// Rows of which nothing shows that they are over and that nobody marked as seen: what Today tells.
Result<qint64> openRows(const BriefingContext &context);

/// The subject of the note that marks an entry as seen.
[[nodiscard]] QString noteSubject(const QString &key);

} // namespace OddDataBriefing
