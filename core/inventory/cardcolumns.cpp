// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardcolumns.h"
#include "core/inventory/cardrecords.h"
#include "core/inventory/iccidorder.h"

CardColumns::CardColumns()
    : m_dictionaries(std::make_shared<CardDictionaries>()), m_iccidOrder(std::make_shared<IccidOrder>())
{
}

std::shared_ptr<const CardColumns> CardColumns::none()
{
    return std::shared_ptr<const CardColumns>(new CardColumns);
}

bool CardColumns::isCard(quint32 row) const
{
    return row < m_rowCount && (chunkOf(row).flags[row % CardChunk::capacity] & CardChunk::Present);
}

QByteArrayView CardColumns::iccid(quint32 row) const
{
    return chunkOf(row).iccid.at(row % CardChunk::capacity);
}

QByteArrayView CardColumns::text(CardText column, quint32 row) const
{
    const CardChunk &chunk = chunkOf(row);
    const quint32 local = row % CardChunk::capacity;
    switch (column) {
    case CardText::Msisdn:
        return chunk.msisdn.at(local);
    case CardText::Imsi:
        return chunk.imsi.at(local);
    case CardText::Imei:
        return chunk.imei.at(local);
    case CardText::Remark:
        return chunk.flags[local] & CardChunk::RemarkKnown ? chunk.remark.at(local) : QByteArrayView();
    default:
        return dictionary(column).at(quint32(chunk.codes[size_t(column)].at(local)));
    }
}

qint64 CardColumns::number(CardNumber column, quint32 row) const
{
    return chunkOf(row).number(column, row % CardChunk::capacity);
}

CardRow CardColumns::row(quint32 row) const
{
    const CardChunk &chunk = chunkOf(row);
    const quint32 local = row % CardChunk::capacity;
    CardRow card;
    card.id = qint64(row) + 1;
    card.iccid = chunk.iccid.at(local);
    for (size_t column = 0; column < cardTextCount; ++column)
        card.text[column] = text(CardText(column), row);
    for (size_t column = 0; column < cardNumberCount; ++column)
        card.number[column] = chunk.number(CardNumber(column), local);
    card.listed = chunk.flags[local] & CardChunk::Listed;
    const quint32 seen = chunk.lastSeen[local];
    card.lastSeen = seen == CardChunk::unknownInstant ? CardRow::unknown : qint64(seen);
    return card;
}

CardRecord CardColumns::record(quint32 row) const
{
    return *CardRecords::of(this->row(row)); // put() takes no row without a good ICCID
}

CardKey CardColumns::key(quint32 row) const
{
    const qint64 instance = number(CardNumber::InstanceId, row);
    return {*Iccid::parse(iccid(row)), instance == CardRow::unknown ? std::nullopt : std::optional(instance)};
}

std::vector<quint32> CardColumns::rowsOf(const Iccid &iccid) const
{
    std::vector<quint32> found;
    for (quint32 i = 0; i < m_chunks.size(); ++i) {
        const CardChunk &chunk = *m_chunks[i];
        chunk.index.find(chunk.iccid, chunk.rows, iccid.bytes(), i * CardChunk::capacity, found);
    }
    return found;
}

size_t CardColumns::byteCount() const
{
    size_t bytes = sizeof(CardColumns) + m_dictionaryBytes;
    for (const auto &chunk : m_chunks)
        bytes += chunk->byteCount();
    return bytes;
}

const TextDictionary &CardColumns::dictionary(CardText column) const
{
    return m_dictionaries->all[size_t(column)];
}

const std::vector<quint32> &CardColumns::iccidOrder() const
{
    return m_iccidOrder->of(*this);
}
