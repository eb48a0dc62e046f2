// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carddetailstore.h"
#include "core/store/cardfacts.h"
#include "core/store/cardrecords.h"
#include "core/store/committedchanges.h"
#include "core/store/readingages.h"
#include "core/store/recordfields.h"

Result<bool> CardDetailStore::save(qint64 cardId, const CardDetail &detail, qint64 runId, Instant at)
{
    CardRecords records(m_database, CardRecords::Kind::Detail);
    const Result<bool> saved = records.save(cardId, RecordCodec::encode(detail), runId, at);
    if (!saved)
        return saved;
    if (const Result<void> renewed = CardFacts::renew(m_database, cardId); !renewed)
        return renewed.error();
    if (m_changes)
        m_changes->cards.push_back(cardId);
    const Result<void> noted = ReadingAges(m_database).noteRead(cardId, ReadingClass::Detail, at);
    return noted ? saved : noted.error();
}

Result<std::optional<CardDetailRecord>> CardDetailStore::newest(qint64 cardId)
{
    return CardRecords(m_database, CardRecords::Kind::Detail).newestAs<CardDetail, CardDetailRecord>(cardId);
}

Result<void> CardDetailStore::stream(const std::function<bool(const CardDetailRecord &)> &visit)
{
    return CardRecords(m_database, CardRecords::Kind::Detail).eachAs<CardDetail, CardDetailRecord>(visit);
}

Result<QList<CardChange>> CardDetailStore::history(qint64 cardId)
{
    return CardRecords(m_database, CardRecords::Kind::Detail).changes<CardDetail>(cardId);
}
