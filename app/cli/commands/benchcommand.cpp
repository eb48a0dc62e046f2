// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/benchmark.h"
#include "app/cli/commands/commands.h"
#include "app/cli/session.h"

#include "core/base/platform.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QTemporaryDir>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BenchCommand)
};

constexpr qint64 defaultCards = 1'000'000;
constexpr qint64 defaultRounds = 7;

QJsonValue number(double value)
{
    return value > 0 ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const BenchResult &result)
{
    return {{QStringLiteral("name"), result.name},
            {QStringLiteral("what"), result.what},
            {QStringLiteral("correct"), result.correct},
            {QStringLiteral("ours_s"), double(result.ours.count()) / 1e6},
            {QStringLiteral("reference"),
             result.reference.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(result.reference)},
            {QStringLiteral("reference_command"), result.referenceCommand},
            {QStringLiteral("reference_s"), number(double(result.theirs.count()) / 1e6)},
            {QStringLiteral("ratio"), number(result.ratio())},
            {QStringLiteral("goal"), number(result.goal)},
            {QStringLiteral("figures"), result.figures}};
}

Result<QList<Benchmark>> chosen(const QStringList &names)
{
    if (names.isEmpty())
        return Benchmarks::all();
    QList<Benchmark> list;
    for (const QString &name : names) {
        const auto found =
            std::find_if(Benchmarks::all().begin(), Benchmarks::all().end(),
                         [&name](const Benchmark &b) { return name == QLatin1StringView(b.name); });
        if (found == Benchmarks::all().end())
            return Options::usageError(Text::tr("There is no benchmark \"%1\".").arg(name));
        list.append(*found);
    }
    return list;
}

void sayResult(const BenchResult &result)
{
    QString line =
        QStringLiteral("%1: %2 s").arg(result.name).arg(double(result.ours.count()) / 1e6, 0, 'f', 4);
    if (result.ratio() > 0)
        line += Text::tr(", %1 × %2 (goal %3)")
                    .arg(result.ratio(), 0, 'f', 3)
                    .arg(result.reference)
                    .arg(result.goal);
    Terminal::say(result.correct ? line : line + Text::tr(" — the result was wrong"));
}

Result<QJsonArray> runAll(const QList<Benchmark> &list, BenchRoom &room, bool &allCorrect)
{
    QJsonArray results;
    for (const Benchmark &benchmark : list) {
        if (Platform::interrupted())
            return Error{Error::Kind::Cancelled,
                         QStringLiteral("E-INT"),
                         Text::tr("The benchmarks were stopped."),
                         {},
                         {}};
        Result<BenchResult> result = benchmark.run(room);
        if (!result)
            return result.error();
        result->name = QString::fromLatin1(benchmark.name);
        result->what = QCoreApplication::translate("Benchmarks", benchmark.what);
        sayResult(*result);
        allCorrect = allCorrect && result->correct;
        results.append(jsonOf(*result));
    }
    return results;
}
} // namespace

QList<QCommandLineOption> BenchCommand::options()
{
    return {
        QCommandLineOption(QStringLiteral("rounds"),
                           Text::tr("How often quick things are measured (default 7)."), Text::tr("N")),
    };
}

Result<ExitCode> BenchCommand::run(Invocation &invocation)
{
    const Result<QList<Benchmark>> list = chosen(invocation.arguments);
    if (!list)
        return list.error();
    const auto rounds = Options::number(invocation.parser, QStringLiteral("rounds"), 1);
    if (!rounds)
        return rounds.error();
    const QTemporaryDir directory;
    if (!directory.isValid())
        return Benchmarks::failure(directory.path());
    BenchRoom room{invocation.session,
                   invocation.clock,
                   invocation.session.random(),
                   directory.path(),
                   invocation.session.options().cards.value_or(defaultCards),
                   int(rounds->value_or(defaultRounds))};
    bool allCorrect = true;
    const Result<QJsonArray> results = runAll(*list, room, allCorrect);
    if (!results)
        return results.error();
    ListDocument::printJson({{QStringLiteral("benchmarks"), *results}}, invocation.output);
    return allCorrect ? ExitCode::Done : ExitCode::Failed;
}
