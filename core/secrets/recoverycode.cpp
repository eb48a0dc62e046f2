// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/recoverycode.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <array>
#include <optional>

namespace
{
constexpr QByteArrayView alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int dataCharacters = 26;
constexpr int checkCharacters = 2;
constexpr int characters = dataCharacters + checkCharacters;
constexpr int groupSize = 4;

/// The first ten bits of SHA-256 of the code's bytes.
unsigned checkBits(QByteArrayView bytes)
{
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return (unsigned(uchar(hash[0])) << 2) | (unsigned(uchar(hash[1])) >> 6);
}

std::optional<unsigned> valueOf(char c)
{
    if (c >= 'a' && c <= 'z')
        c = char(c - 'a' + 'A');
    if (c == 'O')
        c = '0';
    if (c == 'I' || c == 'L')
        c = '1';
    const qsizetype value = alphabet.indexOf(c);
    return value < 0 ? std::nullopt : std::optional(unsigned(value));
}

bool isSeparator(char c)
{
    return c == ' ' || c == '-' || c == '\t' || c == '\r' || c == '\n';
}

Error mistyped(const QString &what)
{
    return Error{Error::Kind::Usage,
                 QStringLiteral("E-U04"),
                 QCoreApplication::translate(
                     "RecoveryCode", "The recovery code was mistyped: %1. Nothing was tried or changed; "
                                     "compare it with the paper and type it again.")
                     .arg(what),
                 {},
                 {}};
}

/// Five bits a character; wiped when done.
struct Digits {
    std::array<unsigned char, characters> value{};
    ~Digits() { wipeMemory(value.data(), value.size()); }
};

Result<void> readDigits(QByteArrayView typed, Digits &digits)
{
    int count = 0;
    for (const char c : typed) {
        if (isSeparator(c))
            continue;
        const std::optional<unsigned> value = valueOf(c);
        if (!value)
            return mistyped(
                QCoreApplication::translate("RecoveryCode", "it has a character that is never used"));
        if (count < characters)
            digits.value[size_t(count)] = uchar(*value);
        ++count;
    }
    if (count != characters)
        return mistyped(QCoreApplication::translate("RecoveryCode", "it has %1 characters instead of %2")
                            .arg(count)
                            .arg(characters));
    return {};
}

/// 26 characters are 130 bits: 128 of the code and two zeros. False when those are not zero.
bool unpack(const Digits &digits, SecretBytes &bytes)
{
    unsigned pending = 0;
    int bits = 0;
    qsizetype next = 0;
    for (int i = 0; i < dataCharacters; ++i) {
        pending = (pending << 5) | digits.value[size_t(i)];
        bits += 5;
        if (bits >= 8 && next < bytes.size()) {
            bits -= 8;
            bytes.data()[next++] = uchar(pending >> bits);
            pending &= (1U << bits) - 1;
        }
    }
    return pending == 0;
}

/// Five bits of the code from this bit on, zeros behind its end.
unsigned fiveBits(const SecretBytes &bytes, qsizetype bit)
{
    unsigned value = 0;
    for (qsizetype i = bit; i < bit + 5; ++i) {
        const bool set = i < bytes.size() * 8 && (bytes.data()[i / 8] >> (7 - i % 8)) & 1;
        value = (value << 1) | unsigned(set);
    }
    return value;
}
} // namespace

SecretBytes RecoveryCode::text(const SecretBytes &bytes)
{
    const unsigned check = checkBits(bytes.view());
    SecretBytes text(characters + characters / groupSize - 1);
    qsizetype next = 0;
    for (int i = 0; i < characters; ++i) {
        if (i > 0 && i % groupSize == 0)
            text.data()[next++] = '-';
        const unsigned value = i < dataCharacters    ? fiveBits(bytes, i * 5)
                               : i == dataCharacters ? check >> 5
                                                     : check & 31;
        text.data()[next++] = uchar(alphabet[qsizetype(value)]);
    }
    return text;
}

Result<SecretBytes> RecoveryCode::parse(QByteArrayView typed)
{
    Digits digits;
    if (const Result<void> read = readDigits(typed, digits); !read)
        return read.error();
    SecretBytes bytes(size);
    const bool padded = unpack(digits, bytes);
    const unsigned check = unsigned(digits.value[dataCharacters]) << 5 | digits.value[dataCharacters + 1];
    if (!padded || check != checkBits(bytes.view()))
        return mistyped(QCoreApplication::translate("RecoveryCode", "its check characters do not fit"));
    return bytes;
}
