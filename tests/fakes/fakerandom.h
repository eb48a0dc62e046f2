// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"

/// A predictable stream of bytes (splitmix64).
class FakeRandom final : public RandomSource
{
public:
    explicit FakeRandom(quint64 seed = 1) : m_state(seed) {}
    Result<void> fill(std::span<unsigned char> bytes) override
    {
        for (unsigned char &byte : bytes)
            byte = static_cast<unsigned char>(next());
        return {};
    }
    Result<void> fillSecret(std::span<unsigned char> bytes) override { return fill(bytes); }

private:
    quint64 next()
    {
        m_state += 0x9E3779B97F4A7C15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};
