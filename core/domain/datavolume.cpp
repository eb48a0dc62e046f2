// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/datavolume.h"

#include <QLatin1StringView>
#include <QtNumeric>

#include <array>

namespace
{
constexpr qsizetype maxWhole = 15;
constexpr qsizetype maxFraction = 6; // fraction × 1 TB stays below 2^63

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArrayView takeDigits(QByteArrayView &text)
{
    qsizetype count = 0;
    while (count < text.size() && isDigit(text[count]))
        ++count;
    const QByteArrayView taken = text.first(count);
    text = text.sliced(count);
    return taken;
}

qint64 valueOf(QByteArrayView digits)
{
    qint64 value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

std::optional<qint64> unitBytes(QByteArrayView unit)
{
    static constexpr std::array<const char *, 5> units{"B", "KB", "MB", "GB", "TB"};
    qint64 bytes = 1;
    for (const char *name : units) {
        if (unit.compare(QByteArrayView(name), Qt::CaseInsensitive) == 0)
            return bytes;
        bytes *= DataVolume::unitStep;
    }
    return std::nullopt;
}

/// How many hundredths of the unit, rounded half up.
qint64 hundredths(qint64 bytes, qint64 unit)
{
    return bytes / unit * 100 + (bytes % unit * 100 + unit / 2) / unit;
}

qint64 fractionBytes(QByteArrayView fraction, qint64 unit) // rounded half up
{
    qint64 scale = 1;
    for (qsizetype i = 0; i < fraction.size(); ++i)
        scale *= 10;
    const qint64 product = valueOf(fraction) * unit;
    return product / scale + (product % scale * 2 >= scale ? 1 : 0);
}
} // namespace

std::optional<DataVolume> DataVolume::parse(QByteArrayView text)
{
    const QByteArrayView whole = takeDigits(text);
    if (whole.isEmpty() || whole.size() > maxWhole)
        return std::nullopt;
    QByteArrayView fraction;
    if (text.startsWith('.')) {
        text = text.sliced(1);
        fraction = takeDigits(text);
        if (fraction.isEmpty())
            return std::nullopt;
        while (fraction.endsWith('0'))
            fraction.chop(1);
    }
    if (text.startsWith(' '))
        text = text.sliced(1);
    const std::optional<qint64> unit = unitBytes(text);
    qint64 bytes = 0;
    if (!unit || fraction.size() > maxFraction || qMulOverflow(valueOf(whole), *unit, &bytes) ||
        qAddOverflow(bytes, fractionBytes(fraction, *unit), &bytes))
        return std::nullopt;
    return DataVolume{bytes};
}

QString DataVolume::text() const
{
    static constexpr std::array<const char *, 5> units{" B", " KB", " MB", " GB", " TB"};
    if (bytes < unitStep)
        return QString::number(bytes) + QLatin1StringView(units[0]);
    size_t step = 1;
    qint64 unit = unitStep;
    // In whole numbers, so that nothing depends on a double; what would read 1024.00 belongs to the next
    // unit.
    while (step + 1 < units.size() && hundredths(bytes, unit) >= unitStep * 100) {
        unit *= unitStep;
        ++step;
    }
    const qint64 shown = hundredths(bytes, unit);
    const bool whole = step == 1 && bytes % unit == 0;
    const QString fraction = whole ? QString() : u'.' + QString::number(shown % 100).rightJustified(2, u'0');
    return QString::number(shown / 100) + fraction + QLatin1StringView(units[step]);
}

VolumeUnit VolumeUnit::fitting(DataVolume largest)
{
    static constexpr std::array<const char *, 5> names{"B", "KB", "MB", "GB", "TB"};
    size_t step = 0;
    qint64 unit = 1;
    while (step + 1 < names.size() && largest.bytes >= unit * DataVolume::unitStep) {
        unit *= DataVolume::unitStep;
        ++step;
    }
    return {unit, QString::fromLatin1(names[step])};
}
