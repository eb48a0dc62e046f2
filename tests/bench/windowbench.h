// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/bench/benchmark.h"
#include "tests/bench/figure.h"
#include "tests/bench/fleetcache.h"
#include "tests/bench/windowroom.h"

/// What the measurements work with.
struct WindowBench {
    BenchRoom &references; ///< directory, sizes and rounds; for the reference files
    FleetCache &fleet;
    WindowRoom &room; ///< presented; an account is open where the function says so
    int syncCards;    ///< of the demo accounts

    [[nodiscard]] int slowRounds() const { return std::min(references.rounds, 3); }
};

using Figures = Result<QList<Figure>>;

namespace WindowBenches
{
/// A million ICCIDs in a file, made once: for R3 and R4.
Result<QString> iccidFile(const BenchRoom &room);

// each opens and closes what it needs
Figures unlock(WindowBench &bench); ///< an account of its own: from the passphrase to the opened cache
Figures opening(WindowBench &bench);

// the account is open
Figures memory(WindowBench &bench);
Figures filter(WindowBench &bench);
Figures sort(WindowBench &bench);
Figures scroll(WindowBench &bench);
Figures stalls(WindowBench &bench); ///< filter, sort, scroll, selection, copy, export

// a demo account of its own, in a window of its own
Figures syncBehindToday(WindowBench &bench);
Figures syncBehindCards(WindowBench &bench);
Figures panes(WindowBench &bench); ///< from one to the other, with all data there
} // namespace WindowBenches
