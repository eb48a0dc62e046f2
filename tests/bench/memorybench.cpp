// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/platform.h"
#include "tests/bench/windowbench.h"

Figures WindowBenches::memory(WindowBench &bench)
{
    using namespace std::chrono_literals;
    constexpr double megabyte = 1e6;
    Patience::pause(45s); // readers that have nothing to do give back what they had
    const CardColumns &columns = *bench.room.cards().listing.table().columns();
    Figure figure{.name = QStringLiteral("memory"),
                  .what = QStringLiteral("resident, the account opened once, idle, against the columns"),
                  .unit = Figure::Unit::Megabytes};
    figure.value = double(Platform::residentBytes()) / megabyte;
    figure.reference = QStringLiteral("columns");
    figure.referenceValue = double(columns.byteCount()) / megabyte;
    figure.goal = 1.6;
    figure.correct = bench.room.cards().listing.shown() == bench.fleet.cards();
    figure.more = {{QStringLiteral("peak_mb"), double(Platform::peakResidentBytes()) / megabyte}};
    return QList<Figure>{figure};
}
