// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <memory>
#include <vector>

/// Distinct texts of one column, numbered from 1 in the order of their arrival; 0 is "unknown" (a null view).
/// Only ever grows, and entries never move: snapshots share it. Numbers that a published snapshot holds may
/// be read from any thread while one thread, the writer's, appends further ones.
class TextDictionary
{
public:
    /// Makes the text to search in out of the stored text (tags: names out of JSON).
    using Derive = QByteArray (*)(QByteArrayView text);
    explicit TextDictionary(Derive derive = nullptr) : m_derive(derive) {}

    /// Writer only.
    [[nodiscard]] quint32 idOf(QByteArrayView text);
    [[nodiscard]] quint32 size() const { return m_size; } ///< greatest number

    [[nodiscard]] QByteArrayView at(quint32 id) const { return id ? entry(m_texts, id) : QByteArrayView(); }
    [[nodiscard]] QByteArrayView searched(quint32 id) const
    {
        return id == 0 ? QByteArrayView() : entry(m_derive ? m_derived : m_texts, id);
    }
    [[nodiscard]] size_t byteCount() const { return m_bytes; }

private:
    static constexpr int firstBits = 6;
    using Block = std::unique_ptr<QByteArrayView[]>;
    using Blocks = std::array<Block, 32 - firstBits + 1>; ///< block n holds 64 × 2^n entries; never moved

    struct Slot {
        const char *text = nullptr;
        quint32 size = 0;
        quint32 id = 0;
    };

    static QByteArrayView entry(const Blocks &blocks, quint32 id);
    void append(Blocks &blocks, quint32 id, QByteArrayView text);
    QByteArrayView keep(QByteArrayView text);
    void grow();

    Derive m_derive = nullptr;
    Blocks m_texts;
    Blocks m_derived;
    quint32 m_size = 0;
    size_t m_bytes = 0;
    std::vector<std::unique_ptr<char[]>> m_arena;
    size_t m_arenaFree = 0;
    char *m_arenaNext = nullptr;
    std::vector<Slot> m_slots; ///< open addressing, a power of two, at most half full
};
