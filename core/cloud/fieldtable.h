// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <string_view>

/// The names of a row's fields, found in constant time; built by the compiler. A name's number is its place
/// in the list.
template<size_t N> class FieldTable
{
public:
    static constexpr size_t count = N;

    consteval explicit FieldTable(const char *const (&names)[N])
    {
        for (size_t i = 0; i < N; ++i) {
            m_names[i] = names[i];
            size_t place = hash(m_names[i]);
            while (m_places[place] != 0)
                place = (place + 1) % size;
            m_places[place] = static_cast<unsigned char>(i + 1);
        }
    }

    /// The number of this name; -1 for a name that is not in the list.
    [[nodiscard]] constexpr int find(QByteArrayView name) const
    {
        const std::string_view wanted(name.data(), size_t(name.size()));
        for (size_t place = hash(wanted); m_places[place] != 0; place = (place + 1) % size) {
            if (m_names[m_places[place] - 1u] == wanted)
                return m_places[place] - 1;
        }
        return -1;
    }

private:
    static constexpr size_t size = 128;
    static_assert(N <= size / 2);

    static constexpr size_t hash(std::string_view name)
    {
        if (name.empty())
            return 0;
        const auto byte = [name](size_t i) { return static_cast<unsigned char>(name[i]); };
        return (name.size() * 7 + byte(0) * 31u + byte(name.size() / 2) * 3u + byte(name.size() - 1)) % size;
    }

    std::array<std::string_view, N> m_names{};
    std::array<unsigned char, size> m_places{}; ///< number + 1; 0 is free
};
