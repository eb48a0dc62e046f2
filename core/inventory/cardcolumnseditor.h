// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/inventory/cardcolumns.h"

/// Makes the next snapshot out of an earlier one by copying only the chunks it changes. Earlier snapshots
/// stay as they are, and may be read by other threads meanwhile.
///
/// All editors of one family of snapshots (those that began with the same CardColumns::none() editor) append
/// to the same dictionaries: use them on one thread, the writer's.
class CardColumnsEditor
{
public:
    explicit CardColumnsEditor(std::shared_ptr<const CardColumns> base = CardColumns::none());
    ~CardColumnsEditor();
    CardColumnsEditor(const CardColumnsEditor &) = delete;
    CardColumnsEditor &operator=(const CardColumnsEditor &) = delete;

    /// Adds the card or replaces the one with this id. Instants outside 1970–2106 become unknown. False,
    /// and nothing changes, where the id is below 1 or the ICCID is not one.
    [[nodiscard]] bool put(const CardRow &row);

    /// Takes the card out; its row becomes a hole.
    void remove(qint64 id);

    /// The state so far, under this generation. The editor may go on from here.
    [[nodiscard]] std::shared_ptr<const CardColumns> publish(quint64 generation);

private:
    CardChunk &writable(quint32 chunk);
    void putTexts(CardChunk &chunk, quint32 local, const CardRow &row);

    std::shared_ptr<const CardColumns> m_base;
    std::shared_ptr<CardDictionaries> m_dictionaries;
    std::vector<std::shared_ptr<const CardChunk>> m_chunks;
    std::vector<std::shared_ptr<CardChunk>> m_own; ///< those of m_chunks nobody else has seen yet
    quint32 m_rowCount = 0;
    quint32 m_cardCount = 0;
    bool m_iccidsChanged = false;
};
