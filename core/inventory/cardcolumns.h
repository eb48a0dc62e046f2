// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/inventory/cardchunk.h"
#include "core/inventory/cardrow.h"
#include "core/inventory/textdictionary.h"

#include <array>
#include <memory>
#include <vector>

/// The whole fleet as packed columns: an immutable snapshot. Made by CardColumnsEditor, shared by
/// std::shared_ptr<const CardColumns>; whoever holds one may read it on any thread for as long as they like.
/// Snapshots share the chunks and dictionaries that did not change between them.
///
/// A card keeps its row (its id in the cache − 1) in all snapshots. A row without a card (a hole, where the
/// cache has no such id) is never found by filters and orders; ask isCard() before reading an arbitrary row.
class CardColumns
{
public:
    /// A fleet without cards, generation 0.
    [[nodiscard]] static std::shared_ptr<const CardColumns> none();

    [[nodiscard]] quint32 rowCount() const { return m_rowCount; } ///< rows 0 … rowCount − 1, holes included
    [[nodiscard]] quint32 cardCount() const { return m_cardCount; } ///< without holes
    [[nodiscard]] quint64 generation() const { return m_generation; }
    [[nodiscard]] bool isCard(quint32 row) const;

    /// The card as a value (some 2 µs): for details and the cells on screen.
    [[nodiscard]] CardRecord record(quint32 row) const;
    /// The card as views into this snapshot, valid while it lives: the fast way, for exports.
    [[nodiscard]] CardRow row(quint32 row) const;
    [[nodiscard]] CardKey key(quint32 row) const;

    [[nodiscard]] QByteArrayView iccid(quint32 row) const;
    [[nodiscard]] QByteArrayView text(CardText column, quint32 row) const; ///< null: unknown
    [[nodiscard]] qint64 number(CardNumber column, quint32 row) const;     ///< or CardRow::unknown

    /// All rows with this ICCID, ascending: a closed card and its successors. A few µs at a million cards.
    [[nodiscard]] std::vector<quint32> rowsOf(const Iccid &iccid) const;

    /// What this snapshot occupies, chunks and dictionaries it shares with others included.
    [[nodiscard]] size_t byteCount() const;

    // For filter, sort and counts.
    [[nodiscard]] const std::vector<std::shared_ptr<const CardChunk>> &chunks() const { return m_chunks; }
    [[nodiscard]] const CardChunk &chunkOf(quint32 row) const { return *m_chunks[row / CardChunk::capacity]; }
    /// Entries beyond dictionarySize() belong to later snapshots.
    [[nodiscard]] const TextDictionary &dictionary(CardText column) const;
    [[nodiscard]] quint32 dictionarySize(CardText column) const { return m_dictionarySizes[size_t(column)]; }
    /// The rows of all cards by ICCID, then row; made on first use, kept while no ICCID changes.
    [[nodiscard]] const std::vector<quint32> &iccidOrder() const;

private:
    friend class CardColumnsEditor;
    struct IccidOrder;
    CardColumns();

    std::vector<std::shared_ptr<const CardChunk>> m_chunks;
    std::shared_ptr<CardDictionaries> m_dictionaries;
    std::array<quint32, cardTextCount> m_dictionarySizes{};
    std::shared_ptr<IccidOrder> m_iccidOrder;
    quint32 m_rowCount = 0;
    quint32 m_cardCount = 0;
    quint64 m_generation = 0;
    size_t m_dictionaryBytes = 0; ///< when published; the writer may be adding to them now
};
