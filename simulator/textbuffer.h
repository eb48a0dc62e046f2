// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <algorithm>
#include <array>
#include <charconv>

/// Text in the making, on the stack: writing forty cards a page in small pieces onto the heap would cost more
/// than all the rest of an answer. What does not fit is left out; capacity is several times a card's text.
class TextBuffer
{
public:
    static constexpr size_t capacity = 8192;

    void append(QByteArrayView text)
    {
        const size_t count = std::min(size_t(text.size()), capacity - m_size);
        std::copy_n(text.data(), count, m_text.data() + m_size);
        m_size += count;
    }
    void append(char c)
    {
        if (m_size < capacity)
            m_text[m_size++] = c;
    }
    void append(qint64 number)
    {
        const auto written = std::to_chars(m_text.data() + m_size, m_text.data() + capacity, number);
        if (written.ec == std::errc())
            m_size = size_t(written.ptr - m_text.data());
    }
    [[nodiscard]] QByteArrayView view() const { return {m_text.data(), qsizetype(m_size)}; }

private:
    std::array<char, capacity> m_text; // not cleared: only what was written is ever read
    size_t m_size = 0;
};
