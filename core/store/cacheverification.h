// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

class Database;

/// What a whole reading of the cache found.
struct CacheVerification {
    QStringList integrity; ///< what SQLite and the page seals say; empty: every page is whole
    int schema = 0;
    qint64 cards = 0;
    qint64 notListed = 0;
    qint64 duplicateCards = 0;    ///< rows whose (ICCID, instance) is there already
    qint64 rowGaps = 0;           ///< row ids that are missing below the highest
    qint64 wrongFingerprints = 0; ///< rows whose stored fingerprint is not the one of their fields
    qint64 wrongFacts = 0;        ///< rows that do not say what their readings say
    qint64 danglingHistory = 0;   ///< history of cards that are not there
    qint64 unreadableRows = 0;    ///< rows that are no cards
    qint64 danglingReadings = 0; ///< readings, lines and revisions whose card, record or version is not there
    qint64 unreadableReadings = 0; ///< readings that cannot be decoded

    [[nodiscard]] bool isSound() const
    {
        return integrity.isEmpty() && duplicateCards == 0 && rowGaps == 0 && wrongFingerprints == 0 &&
               wrongFacts == 0 && danglingHistory == 0 && unreadableRows == 0 && danglingReadings == 0 &&
               unreadableReadings == 0;
    }

    /// Reads every page, every card and every reading. An error is returned only when reading itself was not
    /// possible.
    static Result<CacheVerification> of(Database &database);
};
