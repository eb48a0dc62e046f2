// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/benchmark.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Benchmarks)
};
} // namespace

const QList<Benchmark> &Benchmarks::all()
{
    static const QList<Benchmark> list{
        {"load", QT_TRANSLATE_NOOP("Benchmarks", "the fleet from the cache's rows into columns"), load},
        {"filter", QT_TRANSLATE_NOOP("Benchmarks", "six digits anywhere in the ICCIDs"), filter},
        {"filter-all", QT_TRANSLATE_NOOP("Benchmarks", "six digits anywhere in all searched columns"),
         filterAll},
        {"sort-iccid", QT_TRANSLATE_NOOP("Benchmarks", "all cards by ICCID, first time"), sortIccid},
        {"sort-number", QT_TRANSLATE_NOOP("Benchmarks", "all cards by usage"), sortNumber},
        {"sync",
         QT_TRANSLATE_NOOP("Benchmarks", "a first synchronisation without limits: CPU of this program"),
         sync},
        {"resync", QT_TRANSLATE_NOOP("Benchmarks", "one per cent changed: CPU of the cache's work"), resync},
        {"usage", QT_TRANSLATE_NOOP("Benchmarks", "six months of day usage: CPU of writing them"), usage},
        {"csv", QT_TRANSLATE_NOOP("Benchmarks", "invented cards of 25 columns from memory into a CSV file"),
         csv},
        {"xlsx", QT_TRANSLATE_NOOP("Benchmarks", "invented cards of 12 columns from memory into a workbook"),
         xlsx},
    };
    return list;
}

std::chrono::microseconds Benchmarks::median(QList<std::chrono::microseconds> values)
{
    if (values.isEmpty())
        return std::chrono::microseconds(0);
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

std::chrono::microseconds Benchmarks::median(int rounds, const Clock &clock,
                                             const std::function<void()> &work)
{
    QList<std::chrono::microseconds> taken;
    for (int round = 0; round < rounds; ++round) {
        const auto began = clock.monotonic();
        work();
        taken.append(std::chrono::duration_cast<std::chrono::microseconds>(clock.monotonic() - began));
    }
    return median(taken);
}

Error Benchmarks::failure(const QString &what)
{
    return {Error::Kind::Failed,
            QStringLiteral("E-BENCH"),
            Text::tr("The benchmark could not be run: %1.").arg(what),
            {},
            {}};
}
