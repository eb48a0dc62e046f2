// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/referencedatabase.h"
#include "app/cli/bench/referencefleet.h"
#include "tests/bench/deafwatch.h"
#include "tests/bench/windowbench.h"

#include <QFile>

namespace
{
Figure figureOf(const QString &name, const QString &what, double goal, const QString &command)
{
    Figure figure{.name = name, .what = what};
    figure.reference = QStringLiteral("R2");
    figure.referenceCommand = command;
    figure.goal = goal;
    figure.correct = true;
    return figure;
}
} // namespace

Result<QString> WindowBenches::iccidFile(const BenchRoom &room)
{
    const QString path = room.directory + QStringLiteral("/iccids.txt");
    if (QFile::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Benchmarks::failure(path);
    const ReferenceFleet fleet(room.cards);
    for (qint64 number = 0; number < room.cards; ++number) {
        if (file.write(fleet.iccid(number) + '\n') < 0)
            return Benchmarks::failure(path);
    }
    return path;
}

Figures WindowBenches::opening(WindowBench &bench)
{
    ReferenceDatabase database(bench.references);
    const bool hasReference = ReferenceDatabase::canBeMade();
    const QString script = QStringLiteral("SELECT sum(length(c21)) FROM card NOT INDEXED;\n");
    if (hasReference) {
        if (const auto imported = database.import(); !imported)
            return imported.error();
    }
    const QString command =
        hasReference ? database.command() + QStringLiteral("  <<  ") + script.trimmed() : QString();
    Figure painted =
        figureOf(QStringLiteral("open-painted"),
                 QStringLiteral("from the unlocked key to a table with rows in it"), 0.9, command);
    Figure whole = figureOf(QStringLiteral("open-whole"),
                            QStringLiteral("from the unlocked key to the table of all cards"), 2.6, command);
    Figure deaf{.name = QStringLiteral("deaf-opening"),
                .what = QStringLiteral("the window's longest silence meanwhile"),
                .goal = 50,
                .correct = true};
    QList<Median::Microseconds> first, last, theirs;
    for (int round = 0; round < bench.slowRounds(); ++round) {
        if (hasReference) {
            const auto taken = database.run(script);
            if (!taken)
                return taken.error();
            theirs.append(taken->wall);
        }
        if (!bench.room.present())
            return Benchmarks::failure(QStringLiteral("the window was not painted"));
        DeafWatch watch;
        const WindowRoom::Opening opening = bench.room.open(bench.fleet);
        const bool settled = opening.correct && bench.room.settle();
        const DeafWatch::Seen seen = watch.end();
        if (!settled || !bench.room.close())
            return Benchmarks::failure(QStringLiteral("the account did not open and close"));
        first.append(*opening.painted);
        last.append(*opening.whole);
        deaf.work = std::max(deaf.work.value_or(0), seen.workMilliseconds());
        if (seen.milliseconds() > deaf.value) {
            deaf.value = seen.milliseconds();
            deaf.more = {{QStringLiteral("longest_events"), seen.json()}};
        }
    }
    for (Figure *figure : {&painted, &whole}) {
        figure->referenceValue = Median::milliseconds(theirs);
        figure->more.insert(QStringLiteral("cards"), bench.fleet.cards());
    }
    painted.value = Median::milliseconds(first);
    whole.value = Median::milliseconds(last);
    return QList<Figure>{painted, whole, deaf};
}
