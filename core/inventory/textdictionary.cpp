// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/textdictionary.h"

#include "core/inventory/texthash.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace
{
constexpr size_t arenaBlock = size_t(64) << 10;

struct Place {
    size_t block;
    size_t offset;
};

Place placeOf(quint32 id,
              int firstBits) // entry n = id − 1 + 2^firstBits stands in the block of its highest bit
{
    const quint64 n = quint64(id) - 1 + (quint64(1) << firstBits);
    const auto top = int(std::bit_width(n)) - 1;
    return {size_t(top - firstBits), size_t(n - (quint64(1) << top))};
}
} // namespace

QByteArrayView TextDictionary::entry(const Blocks &blocks, quint32 id)
{
    const Place place = placeOf(id, firstBits);
    return blocks[place.block][place.offset];
}

void TextDictionary::append(Blocks &blocks, quint32 id, QByteArrayView text)
{
    const Place place = placeOf(id, firstBits);
    if (!blocks[place.block]) {
        const size_t entries = size_t(1) << (size_t(firstBits) + place.block);
        blocks[place.block] = std::make_unique<QByteArrayView[]>(entries);
        m_bytes += entries * sizeof(QByteArrayView);
    }
    blocks[place.block][place.offset] = keep(text);
}

QByteArrayView TextDictionary::keep(QByteArrayView text)
{
    if (text.isEmpty())
        return QByteArrayView("", qsizetype(0));
    const size_t size = size_t(text.size());
    if (size > m_arenaFree) {
        m_arenaFree = std::max(arenaBlock, size);
        m_arena.push_back(std::make_unique<char[]>(m_arenaFree));
        m_arenaNext = m_arena.back().get();
        m_bytes += m_arenaFree;
    }
    std::memcpy(m_arenaNext, text.data(), size);
    const QByteArrayView kept(m_arenaNext, text.size());
    m_arenaNext += size;
    m_arenaFree -= size;
    return kept;
}

void TextDictionary::grow()
{
    std::vector<Slot> old(std::max<size_t>(64, m_slots.size() * 2));
    m_slots.swap(old);
    m_bytes += (m_slots.size() - old.size()) * sizeof(Slot);
    const size_t mask = m_slots.size() - 1;
    for (const Slot &one : old) {
        if (one.id == 0)
            continue;
        size_t slot = TextHash::of(QByteArrayView(one.text, qsizetype(one.size))) & mask;
        while (m_slots[slot].id)
            slot = (slot + 1) & mask;
        m_slots[slot] = one;
    }
}

quint32 TextDictionary::idOf(QByteArrayView text)
{
    if (text.isNull())
        return 0;
    const auto size = size_t(text.size());
    if (size_t(m_size) * 2 >= m_slots.size())
        grow();
    const size_t mask = m_slots.size() - 1;
    size_t slot = TextHash::of(text) & mask;
    for (; m_slots[slot].id; slot = (slot + 1) & mask) {
        const Slot &one = m_slots[slot];
        if (one.size == size && TextHash::equal(one.text, text.data(), size))
            return one.id;
    }
    append(m_texts, m_size + 1, text);
    if (m_derive)
        append(m_derived, m_size + 1, m_derive(text));
    ++m_size;
    m_slots[slot] = {at(m_size).data(), quint32(size), m_size};
    return m_size;
}
