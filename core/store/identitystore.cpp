// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/identitystore.h"
#include "core/store/cardfacts.h"
#include "core/store/cardrecords.h"
#include "core/store/committedchanges.h"
#include "core/store/readingages.h"
#include "core/store/recordfields.h"

Result<bool> IdentityStore::save(qint64 cardId, const IdentityReading &reading, qint64 runId, Instant at)
{
    CardRecords records(m_database, CardRecords::Kind::Identity);
    const Result<bool> saved = records.save(cardId, RecordCodec::encode(reading), runId, at);
    if (!saved)
        return saved;
    if (const Result<void> renewed = CardFacts::renew(m_database, cardId); !renewed)
        return renewed.error();
    if (m_changes)
        m_changes->cards.push_back(cardId);
    const Result<void> noted = ReadingAges(m_database).noteRead(cardId, ReadingClass::Identity, at);
    return noted ? saved : noted.error();
}

Result<std::optional<IdentityRecord>> IdentityStore::newest(qint64 cardId)
{
    return CardRecords(m_database, CardRecords::Kind::Identity)
        .newestAs<IdentityReading, IdentityRecord>(cardId);
}

Result<void> IdentityStore::stream(const std::function<bool(const IdentityRecord &)> &visit)
{
    return CardRecords(m_database, CardRecords::Kind::Identity)
        .eachAs<IdentityReading, IdentityRecord>(visit);
}

Result<QList<CardChange>> IdentityStore::history(qint64 cardId)
{
    return CardRecords(m_database, CardRecords::Kind::Identity).changes<IdentityReading>(cardId);
}
