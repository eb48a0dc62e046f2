// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tariffbook.h"

#include <QtNumeric>

#include <tuple>

namespace
{
constexpr qint64 fen = Money::unit / 100;
constexpr qint64 gigabyte = 1LL << 30;
constexpr qint64 mostFenPerGigabyte = 1LL << 32; // above it the products below would not fit

bool applies(const TariffLine &line, const std::optional<QString> &vendor,
             const std::optional<QString> &planKind, const std::optional<QString> &tariff)
{
    return vendor == line.vendor && planKind == line.planKind && (!line.tariff || line.tariff == tariff);
}

/// Larger counts more. A line without a day is older than all others.
auto rank(const TariffLine &line)
{
    return std::tuple(line.written, line.tariff.has_value(), line.seen.value_or(QDate(1, 1, 1)));
}
} // namespace

std::optional<TariffLine> TariffBook::lineFor(const QList<TariffLine> &lines,
                                              const std::optional<QString> &vendor,
                                              const std::optional<QString> &planKind,
                                              const std::optional<QString> &tariff)
{
    std::optional<TariffLine> best;
    for (const TariffLine &line : lines) {
        if (applies(line, vendor, planKind, tariff) && (!best || rank(line) >= rank(*best)))
            best = line;
    }
    return best;
}

/// bytes = g·2³⁰ + r and micros = q·10⁴ + s, so fen = (g·2³⁰ + r)(q·10⁴ + s) / (2³⁰·10⁴), term by term. What
/// each division leaves is added up before the one rounding.
std::optional<Money> TariffBook::costOf(DataVolume volume, Money perGigabyte)
{
    const qint64 g = volume.bytes / gigabyte;
    const qint64 r = volume.bytes % gigabyte;
    const qint64 q = perGigabyte.micros / fen;
    const qint64 s = perGigabyte.micros % fen;
    qint64 whole = 0;
    if (volume.bytes < 0 || perGigabyte.micros < 0 || q > mostFenPerGigabyte || qMulOverflow(g, q, &whole))
        return std::nullopt;
    const qint64 rest = g * s % fen * gigabyte + r * q % gigabyte * fen + r * s;
    const qint64 part = g * s / fen + r * q / gigabyte + (rest + gigabyte * fen / 2) / (gigabyte * fen);
    qint64 micros = 0;
    if (qAddOverflow(whole, part, &whole) || qMulOverflow(whole, fen, &micros))
        return std::nullopt;
    return Money{micros};
}

bool TariffBook::canCauseOverage(const std::optional<QString> &planKind)
{
    return planKind != u"singlecard" && planKind != u"directionalcard";
}
