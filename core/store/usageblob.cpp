// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usageblob.h"

#include <array>

namespace
{
constexpr char version = 1;
constexpr quint64 notListed = 0;
constexpr quint64 unknown = 1;
constexpr quint64 known = 2;   ///< added to the code of a volume
constexpr quint64 rawCode = 3; ///< the bytes follow
constexpr qint64 step = DataVolume::unitStep;
constexpr std::array<qint64, 3> units{step, step *step, step *step *step};
constexpr qint64 largestScaled = qint64(1) << 53; ///< above it volumes are kept raw: nothing can overflow

void putNumber(QByteArray &blob, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        blob.append(char(number | 0x80));
    blob.append(char(number));
}

/// Hundredths of a unit, if they give exactly these bytes.
std::optional<quint64> hundredths(qint64 bytes, qint64 unit)
{
    const qint64 count = (bytes * 100 + unit / 2) / unit;
    return (count * unit + 50) / 100 == bytes ? std::optional(quint64(count)) : std::nullopt;
}

quint64 codeOf(qint64 bytes)
{
    if (bytes < 0 || bytes > largestScaled)
        return rawCode;
    for (size_t unit = units.size(); unit-- > 0;) {
        if (const std::optional<quint64> count = hundredths(bytes, units[unit]))
            return *count << 2 | unit;
    }
    return rawCode;
}

void putAmount(QByteArray &blob, std::optional<DataVolume> amount)
{
    if (!amount)
        return putNumber(blob, unknown);
    const quint64 code = codeOf(amount->bytes);
    putNumber(blob, known + code);
    if (code == rawCode)
        putNumber(blob, quint64(amount->bytes));
}

/// Reads amounts until the end; what is not as written is remembered as damage.
class AmountReader
{
public:
    struct Amount {
        bool listed = true;
        std::optional<DataVolume> volume;
    };

    explicit AmountReader(QByteArrayView blob) : m_blob(blob) {}
    [[nodiscard]] bool atEnd() const { return m_at >= m_blob.size(); }

    std::optional<Amount> next()
    {
        const std::optional<quint64> number = varint();
        if (!number)
            return std::nullopt;
        if (*number < known)
            return Amount{*number == unknown, std::nullopt};
        const std::optional<qint64> bytes = bytesOf(*number - known);
        return bytes ? std::optional(Amount{true, DataVolume{*bytes}}) : std::nullopt;
    }

private:
    std::optional<quint64> varint()
    {
        quint64 number = 0;
        for (int shift = 0; shift < 64 && !atEnd(); shift += 7) {
            const quint64 byte = uchar(m_blob[m_at++]);
            const quint64 bits = byte & 0x7f;
            if (bits << shift >> shift != bits)
                return std::nullopt; // more than 64 bits
            number |= bits << shift;
            if (byte < 0x80)
                return byte == 0 && shift > 0 ? std::nullopt : std::optional(number);
        }
        return std::nullopt;
    }

    std::optional<qint64> bytesOf(quint64 code)
    {
        if (code == rawCode) {
            const std::optional<quint64> bytes = varint();
            return bytes && codeOf(qint64(*bytes)) == rawCode ? std::optional(qint64(*bytes)) : std::nullopt;
        }
        const size_t unit = code & 3;
        if (unit >= units.size() || code >> 2 > quint64((largestScaled / units[unit] + 1) * 100))
            return std::nullopt;
        const qint64 bytes = (qint64(code >> 2) * units[unit] + 50) / 100;
        return codeOf(bytes) == code ? std::optional(bytes) : std::nullopt;
    }

    QByteArrayView m_blob;
    qsizetype m_at = 0;
};
} // namespace

std::optional<QByteArray> UsageBlob::encode(const MonthUsage &usage)
{
    QByteArray blob;
    blob.reserve(128);
    blob.append(version);
    putAmount(blob, usage.total);
    int written = 0;
    for (const DayUsage &day : usage.days) {
        if (!day.day.isValid() || Month::of(day.day) != usage.month || day.day.day() <= written)
            return std::nullopt;
        for (++written; written < day.day.day(); ++written)
            putNumber(blob, notListed);
        putAmount(blob, day.used);
    }
    return blob;
}

std::optional<MonthUsage> UsageBlob::decode(Month month, QByteArrayView blob)
{
    if (blob.isEmpty() || blob.front() != version)
        return std::nullopt;
    AmountReader reader(blob.sliced(1));
    const auto total = reader.next();
    if (!total || !total->listed)
        return std::nullopt;
    MonthUsage usage{month, total->volume, {}};
    bool lastListed = true;
    const int days = month.days();
    const qint64 dayBefore = month.firstDay().toJulianDay() - 1; // a sum a day, instead of a calendar's
    usage.days.reserve(days);
    for (int day = 1; !reader.atEnd(); ++day) {
        const auto amount = reader.next();
        if (!amount || day > days)
            return std::nullopt;
        lastListed = amount->listed;
        if (lastListed)
            usage.days.append({QDate::fromJulianDay(dayBefore + day), amount->volume});
    }
    return lastListed ? std::optional(std::move(usage)) : std::nullopt;
}
