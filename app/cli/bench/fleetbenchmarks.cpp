// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/referencefleet.h"
#include "app/cli/bench/shelltimer.h"
#include "app/cli/session.h"

#include "core/inventory/cardquery.h"

#include <QFile>

#include <algorithm>

// Loading, filtering and sorting the fleet of the opened cache. The references work on a file with as many
// invented ICCIDs: none of the cache's numbers leaves it.
namespace
{
using Snapshot = std::shared_ptr<const CardColumns>;

/// "iccids.txt" in the room, made once.
Result<QString> iccidFile(const BenchRoom &room, qint64 cards)
{
    const QString path = room.directory + QStringLiteral("/iccids.txt");
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Benchmarks::failure(path);
    const ReferenceFleet fleet(cards);
    for (qint64 i = 0; i < cards; ++i) {
        if (file.write(fleet.iccid(i) + '\n') < 0)
            return Benchmarks::failure(path);
    }
    return path;
}

/// Ours and theirs in turn, so that a drift of the machine's speed meets both.
Result<void> alternate(BenchRoom &room, BenchResult &result, const std::function<void()> &ours)
{
    QList<std::chrono::microseconds> mine, others;
    for (int round = 0; round < room.rounds; ++round) {
        const auto began = room.clock.monotonic();
        ours();
        mine.append(std::chrono::duration_cast<std::chrono::microseconds>(room.clock.monotonic() - began));
        if (result.referenceCommand.isEmpty())
            continue;
        const Result<ShellTimer::Taken> taken = ShellTimer::run(result.referenceCommand);
        if (!taken)
            return taken.error();
        others.append(taken->wall);
    }
    result.ours = Benchmarks::median(mine);
    result.theirs = Benchmarks::median(others);
    return {};
}

qsizetype countByHand(const CardColumns &columns, QByteArrayView needle)
{
    qsizetype count = 0;
    for (quint32 row = 0; row < columns.rowCount(); ++row)
        count += columns.isCard(row) && columns.iccid(row).contains(needle) ? 1 : 0;
    return count;
}

Result<BenchResult> filterWith(BenchRoom &room, BenchResult result, const QString &expression,
                               const std::function<bool(const CardColumns &, qsizetype)> &check)
{
    const Result<Snapshot> fleet = room.session.fleet();
    if (!fleet)
        return fleet.error();
    const Result<QString> file = iccidFile(room, (*fleet)->cardCount());
    if (!file)
        return file.error();
    result.reference = QStringLiteral("R3");
    if (ShellTimer::isThere(QStringLiteral("grep")))
        result.referenceCommand = QStringLiteral("grep -cF 123456 %1 | cat").arg(*file);
    const Result<CardFilter> filter = CardFilter::parse(expression);
    if (!filter)
        return filter.error();
    CardOrder found;
    const Result<void> done =
        alternate(room, result, [&] { found = CardQuery(*fleet, *filter, room.clock.today()).rows(); });
    if (!done)
        return done.error();
    result.correct = check(**fleet, qsizetype(found.rows.size()));
    result.figures = {{QStringLiteral("cards"), qint64((*fleet)->cardCount())},
                      {QStringLiteral("hits"), qint64(found.rows.size())},
                      {QStringLiteral("filter"), expression}};
    return result;
}

Result<BenchResult> sortBy(BenchRoom &room, BenchResult result, CardField field)
{
    const Result<Snapshot> fleet = room.session.fleet();
    if (!fleet)
        return fleet.error();
    const Result<QString> file = iccidFile(room, (*fleet)->cardCount());
    if (!file)
        return file.error();
    result.reference = QStringLiteral("R4");
    if (ShellTimer::isThere(QStringLiteral("sort")))
        result.referenceCommand =
            QStringLiteral("LC_ALL=C sort -S 1G --parallel=2 -o /dev/null %1").arg(*file);
    CardOrder sorted;
    const Result<void> done =
        alternate(room, result, [&] { sorted = CardSort{field}.sorted(**fleet, CardOrder::all(**fleet)); });
    if (!done)
        return done.error();
    result.correct = sorted.rows.size() == (*fleet)->cardCount();
    return result;
}
} // namespace

Result<BenchResult> Benchmarks::filter(BenchRoom &room)
{
    return filterWith(
        room, {.goal = 0.17}, QStringLiteral("iccid~123456"),
        [](const CardColumns &columns, qsizetype hits) { return hits == countByHand(columns, "123456"); });
}

Result<BenchResult> Benchmarks::filterAll(BenchRoom &room)
{
    return filterWith(
        room, {.goal = 0.65}, QStringLiteral("123456"),
        [](const CardColumns &columns, qsizetype hits) { return hits >= countByHand(columns, "123456"); });
}

Result<BenchResult> Benchmarks::sortIccid(BenchRoom &room)
{
    Result<Snapshot> fleet = room.session.fleet();
    if (!fleet)
        return fleet.error();
    room.session.forgetFleet(); // so that the order by ICCID is made, not remembered
    const auto began = room.clock.monotonic();
    const CardOrder first = CardSort{CardField::Iccid}.sorted(**fleet, CardOrder::all(**fleet));
    const auto cold = std::chrono::duration_cast<std::chrono::microseconds>(room.clock.monotonic() - began);
    Result<BenchResult> result = sortBy(room, {.goal = 0.4}, CardField::Iccid);
    if (!result)
        return result;
    const auto ascending = [&](quint32 a, quint32 b) {
        return (*fleet)->iccid(a).compare((*fleet)->iccid(b)) < 0;
    };
    result->correct = result->correct && std::is_sorted(first.rows.begin(), first.rows.end(), ascending);
    result->figures.insert(QStringLiteral("again_us"), qint64(result->ours.count()));
    result->ours = cold;
    return result;
}

Result<BenchResult> Benchmarks::sortNumber(BenchRoom &room)
{
    return sortBy(room, {.goal = 0.08}, CardField::UsedBytes);
}
