// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <span>

/// Where random bytes come from. Tests give a predictable one; nothing else may.
class RandomSource
{
public:
    virtual ~RandomSource() = default;

    /// Fills the buffer with bytes fit for nonces and salts. Fails only when the system has none to give.
    [[nodiscard]] virtual Result<void> fill(std::span<unsigned char> bytes) = 0;

    /// Fills the buffer with bytes fit for keys.
    [[nodiscard]] virtual Result<void> fillSecret(std::span<unsigned char> bytes) = 0;
};

/// OpenSSL's generator.
class SystemRandom final : public RandomSource
{
public:
    [[nodiscard]] Result<void> fill(std::span<unsigned char> bytes) override;
    [[nodiscard]] Result<void> fillSecret(std::span<unsigned char> bytes) override;
};
