// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <QCoreApplication>

#include <openssl/rand.h>

namespace
{
Result<void> outcome(int returned)
{
    if (returned == 1)
        return {};
    return Error{Error::Kind::Failed,
                 QStringLiteral("E-RANDOM"),
                 QCoreApplication::translate("RandomSource",
                                             "The system gives no random numbers. Nothing was changed."),
                 QStringLiteral("RAND_bytes failed"),
                 {}};
}
} // namespace

Result<void> SystemRandom::fill(std::span<unsigned char> bytes)
{
    return outcome(RAND_bytes(bytes.data(), int(bytes.size())));
}

Result<void> SystemRandom::fillSecret(std::span<unsigned char> bytes)
{
    return outcome(RAND_priv_bytes(bytes.data(), int(bytes.size())));
}
