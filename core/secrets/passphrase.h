// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/secretbytes.h"

#include <QByteArrayView>
#include <QStringView>

/// What a passphrase must look like when it is set. When one is tried, no rule applies.
namespace Passphrase
{

constexpr int minimumLength = 10; ///< characters after NFC
constexpr int maximumLength = 128;
constexpr double strongBits = 45;

/// UTF-8 in Unicode's normal form C, so that the same words open the cache whichever keyboard typed them.
SecretBytes normalised(QByteArrayView utf8);

/// The normal form, or why it cannot be a passphrase (Usage, E-U05): length, control characters, not UTF-8.
Result<SecretBytes> checked(QByteArrayView utf8);

/// A cautious estimate of how many bits a guesser faces. Below strongBits people are warned and asked again.
double estimatedBits(QByteArrayView utf8);
inline bool isWeak(QByteArrayView utf8)
{
    return estimatedBits(utf8) < strongBits;
}

/// Ten lower-case letters and digits at random: 51.7 bits, and what one draw in ten costs that would look
/// weak.
Result<SecretBytes> generated(RandomSource &random);

} // namespace Passphrase
