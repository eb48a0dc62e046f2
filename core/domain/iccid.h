// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHashFunctions>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <compare>
#include <optional>

/// The printed serial number of a card. If you hold one, it is well formed.
/// Twenty bytes without heap, so that a million of them stay cheap.
class Iccid
{
public:
    static constexpr int maxLength = 20;

    /// Accepts 19 or 20 characters, 0-9 and A-F in either case, beginning with "89"; kept in upper case.
    [[nodiscard]] static std::optional<Iccid> parse(QByteArrayView text);
    [[nodiscard]] static std::optional<Iccid> parse(QStringView text);

    [[nodiscard]] int length() const { return m_length; }
    [[nodiscard]] QByteArrayView bytes() const { return {m_text.data(), m_length}; }
    [[nodiscard]] QString toString() const { return QString::fromLatin1(m_text.data(), m_length); }

    friend auto operator<=>(const Iccid &, const Iccid &) = default;
    friend bool operator==(const Iccid &, const Iccid &) = default;
    friend size_t qHash(const Iccid &i, size_t seed = 0)
    {
        return qHashBits(i.m_text.data(), maxLength, seed);
    }

private:
    Iccid() = default;
    std::array<char, maxLength> m_text{}; ///< padded with NUL
    qint8 m_length = 0;
};
