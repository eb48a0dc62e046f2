// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <functional>

class Session;

/// What benchmarks work with. The directory is private, empty and removed at the end; caches in it have a
/// throw-away key.
struct BenchRoom {
    Session &session;
    const Clock &clock;
    RandomSource &random;
    QString directory;
    qint64 cards; ///< how large the invented fleets are
    int rounds;   ///< how often quick things are measured
};

/// A measured figure beside the reference it is compared with.
struct BenchResult {
    QString name;
    QString what;
    QString reference;        ///< "R3"; empty: none for this one
    QString referenceCommand; ///< as it was run
    std::chrono::microseconds ours{0};
    std::chrono::microseconds theirs{0}; ///< 0: the tool is not there
    double goal = 0;                     ///< largest ratio that meets the goal; 0: none is set
    bool correct = false;                ///< the result itself was checked
    QJsonObject figures;                 ///< what else was seen

    [[nodiscard]] double ratio() const
    {
        return theirs.count() > 0 ? double(ours.count()) / double(theirs.count()) : 0;
    }
};

struct Benchmark {
    const char *name;
    const char *what;
    Result<BenchResult> (*run)(BenchRoom &room);
};

namespace Benchmarks
{
[[nodiscard]] const QList<Benchmark> &all();

Result<BenchResult> load(BenchRoom &room);
Result<BenchResult> filter(BenchRoom &room);
Result<BenchResult> filterAll(BenchRoom &room);
Result<BenchResult> sortIccid(BenchRoom &room);
Result<BenchResult> sortNumber(BenchRoom &room);
Result<BenchResult> sync(BenchRoom &room);
Result<BenchResult> resync(BenchRoom &room);
Result<BenchResult> usage(BenchRoom &room);
Result<BenchResult> csv(BenchRoom &room);
Result<BenchResult> xlsx(BenchRoom &room);

/// The median of a number of runs of `work`.
[[nodiscard]] std::chrono::microseconds median(int rounds, const Clock &clock,
                                               const std::function<void()> &work);
[[nodiscard]] std::chrono::microseconds median(QList<std::chrono::microseconds> values);
[[nodiscard]] Error failure(const QString &what);
} // namespace Benchmarks
