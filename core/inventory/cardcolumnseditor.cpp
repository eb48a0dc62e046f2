// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardcolumnseditor.h"
#include "core/inventory/iccidorder.h"
#include "core/inventory/texthash.h"

#include <algorithm>

namespace
{
constexpr qint64 maxId = qint64(std::numeric_limits<quint32>::max()) - 1;

bool isIccid(QByteArrayView text)
{
    const bool framed = (text.size() == 19 || text.size() == 20) && text[0] == '8' && text[1] == '9';
    return framed && std::all_of(text.begin(), text.end(),
                                 [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F'); });
}
} // namespace

CardColumnsEditor::CardColumnsEditor(std::shared_ptr<const CardColumns> base)
    : m_base(std::move(base)), m_dictionaries(m_base->m_dictionaries), m_chunks(m_base->m_chunks),
      m_own(m_chunks.size()), m_rowCount(m_base->m_rowCount), m_cardCount(m_base->m_cardCount)
{
}

CardColumnsEditor::~CardColumnsEditor() = default;

CardChunk &CardColumnsEditor::writable(quint32 chunk)
{
    while (chunk >= m_own.size()) {
        m_own.push_back(std::make_shared<CardChunk>());
        m_chunks.push_back(m_own.back());
    }
    if (!m_own[chunk]) {
        m_own[chunk] = std::make_shared<CardChunk>(*m_chunks[chunk]);
        m_chunks[chunk] = m_own[chunk];
    }
    return *m_own[chunk];
}

bool CardColumnsEditor::put(const CardRow &row)
{
    if (row.id < 1 || row.id > maxId || !isIccid(row.iccid))
        return false;
    const auto global = quint32(row.id - 1);
    const quint32 local = global % CardChunk::capacity;
    CardChunk &chunk = writable(global / CardChunk::capacity);
    if (!TextHash::equal(chunk.iccid.at(local), row.iccid)) {
        m_iccidsChanged = true;
        chunk.iccid.set(local, row.iccid);
    }
    if (!(chunk.flags[local] & CardChunk::Present)) {
        ++chunk.cards;
        ++m_cardCount;
    }
    const bool remarkKnown = !row[CardText::Remark].isNull();
    chunk.flags[local] = quint8(CardChunk::Present | (row.listed ? CardChunk::Listed : 0) |
                                (remarkKnown ? CardChunk::RemarkKnown : 0));
    putTexts(chunk, local, row);
    for (size_t column = 0; column < cardNumberCount; ++column)
        chunk.setNumber(CardNumber(column), local, row.number[column]);
    chunk.lastSeen[local] = CardChunk::packedInstant(row.lastSeen);
    chunk.rows = std::max(chunk.rows, local + 1);
    m_rowCount = std::max(m_rowCount, global + 1);
    return true;
}

void CardColumnsEditor::putTexts(CardChunk &chunk, quint32 local, const CardRow &row)
{
    chunk.msisdn.set(local, row[CardText::Msisdn]);
    chunk.imsi.set(local, row[CardText::Imsi]);
    chunk.imei.set(local, row[CardText::Imei]);
    if (!TextHash::equal(chunk.remark.at(local), row[CardText::Remark]))
        chunk.remark.set(local, row[CardText::Remark]);
    for (size_t column = 0; column < cardTextCount; ++column) {
        if (isCoded(CardText(column)))
            chunk.codes[column].set(local, m_dictionaries->all[column].idOf(row.text[column]));
    }
}

void CardColumnsEditor::remove(qint64 id)
{
    if (id < 1 || id > m_rowCount)
        return;
    const auto global = quint32(id - 1);
    const quint32 local = global % CardChunk::capacity;
    if (!(m_chunks[global / CardChunk::capacity]->flags[local] & CardChunk::Present))
        return;
    CardChunk &chunk = writable(global / CardChunk::capacity);
    putTexts(chunk, local, CardRow());
    chunk.iccid.set(local, {});
    for (size_t column = 0; column < cardNumberCount; ++column)
        chunk.setNumber(CardNumber(column), local, CardRow::unknown);
    chunk.lastSeen[local] = CardChunk::unknownInstant;
    chunk.flags[local] = 0;
    --chunk.cards;
    --m_cardCount;
    m_iccidsChanged = true;
}

std::shared_ptr<const CardColumns> CardColumnsEditor::publish(quint64 generation)
{
    const std::shared_ptr<CardColumns> next(new CardColumns(*m_base));
    next->m_chunks = m_chunks;
    next->m_dictionaryBytes = 0;
    for (size_t column = 0; column < cardTextCount; ++column) {
        next->m_dictionarySizes[column] = m_dictionaries->all[column].size();
        next->m_dictionaryBytes += m_dictionaries->all[column].byteCount();
    }
    if (m_iccidsChanged)
        next->m_iccidOrder = std::make_shared<CardColumns::IccidOrder>();
    next->m_rowCount = m_rowCount;
    next->m_cardCount = m_cardCount;
    next->m_generation = generation;
    m_iccidsChanged = false;
    m_own.assign(m_chunks.size(), nullptr);
    m_base = next;
    return next;
}
