// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdirectory.h"
#include "app/console/gatedesk.h"
#include "core/base/safefile.h"
#include "core/store/cachepaths.h"
#include "tests/bench/deafwatch.h"
#include "tests/bench/paintwatch.h"
#include "tests/bench/windowbench.h"
#include "ui/unlock/secretfield.h"
#include "ui/unlock/unlockpage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTest>

#include <thread>

namespace
{
using namespace std::chrono_literals;

const QByteArray words = "a passphrase for the bench";
constexpr double least = 250, most = 1000; ///< of the derivation: what one guess costs, and what people wait

Result<ScryptCost> makeAccount(const QString &directory, const Clock &clock, RandomSource &random)
{
    Vault vault = AccountDirectory::vault(directory, random, clock);
    Result<Vault::Created> made = vault.create(words, AccountDirectory::costForNew(clock));
    if (!made)
        return made.error();
    const Result<std::unique_ptr<Cache>> cache = Cache::create(directory, std::move(made->key));
    const Result<QByteArray> bytes = SafeFile::read(CachePaths{directory}.keyFile(), KeyFile::readLimit);
    const Result<KeyFile> file = bytes ? KeyFile::parse(*bytes) : Result<KeyFile>(bytes.error());
    if (!cache || !file)
        return cache ? file.error() : cache.error();
    return file->entries.first().cost;
}

/// Work that refuses the window's thread.
template<class Work> auto aside(Work work)
{
    std::optional<std::invoke_result_t<Work>> result;
    std::thread([&] { result.emplace(work()); }).join();
    return *std::move(result);
}

/// From Enter at the page to the opened cache; nothing: it did not open.
std::optional<double> unlockOnce(WindowBench &bench, const QString &directory, DeafWatch::Seen *seen)
{
    GateDesk desk(directory, bench.references.clock, bench.references.random);
    UnlockPage page(desk);
    bool opened = false;
    QObject::connect(&desk, &UnlockDesk::unlocked, &page, [&opened] { opened = true; });
    page.resize(1000, 700);
    page.show();
    desk.look();
    auto *field = page.findChild<SecretField *>(QStringLiteral("passphrase"));
    if (!Patience::until([&] { return desk.place() == UnlockDesk::Place::Locked && field->isEnabled(); }))
        return std::nullopt;
    field->setText(QString::fromLatin1(words));
    QElapsedTimer time;
    time.start();
    DeafWatch watch;
    QTest::keyClick(field, Qt::Key_Return);
    const bool done = Patience::until([&opened] { return opened; });
    const double taken = double(time.nsecsElapsed()) / 1e6;
    *seen = watch.end();
    return done ? std::optional(taken) : std::nullopt;
}
} // namespace

Figures WindowBenches::unlock(WindowBench &bench)
{
    const QString directory = bench.references.directory + QStringLiteral("/unlock");
    const Result<ScryptCost> cost =
        aside([&] { return makeAccount(directory, bench.references.clock, bench.references.random); });
    if (!cost)
        return cost.error();
    QList<Median::Microseconds> derived;
    for (int round = 0; round < bench.references.rounds; ++round) {
        const auto taken = aside([&] {
            QElapsedTimer time;
            time.start();
            (void)Kdf::scrypt(words, "salt of the bench", *cost);
            return Median::Microseconds(time.nsecsElapsed() / 1000);
        });
        derived.append(taken);
    }
    Figure derivation{.name = QStringLiteral("unlock-derivation"),
                      .what = QStringLiteral("one derivation at the cost measured for this computer"),
                      .value = Median::milliseconds(derived),
                      .goal = most};
    derivation.correct = derivation.value >= least;
    derivation.more = {{QStringLiteral("log2_n"), cost->log2N}, {QStringLiteral("p"), cost->p}};
    Figure deaf{.name = QStringLiteral("deaf-unlock"),
                .what = QStringLiteral("the window's longest silence meanwhile"),
                .goal = 50,
                .correct = true};
    QList<Median::Microseconds> whole;
    for (int round = 0; round < bench.slowRounds(); ++round) {
        DeafWatch::Seen seen;
        const std::optional<double> taken = unlockOnce(bench, directory, &seen);
        if (!taken)
            return Benchmarks::failure(QStringLiteral("the account did not open"));
        whole.append(Median::Microseconds(qint64(*taken * 1000)));
        deaf.work = std::max(deaf.work.value_or(0), seen.workMilliseconds());
        if (seen.milliseconds() > deaf.value) {
            deaf.value = seen.milliseconds();
            deaf.more = {{QStringLiteral("longest_events"), seen.json()}};
        }
    }
    const Figure unlocked{.name = QStringLiteral("unlock"),
                          .what = QStringLiteral("from Enter at the unlock page to the opened cache"),
                          .value = Median::milliseconds(whole),
                          .correct = true};
    QDir(directory).removeRecursively();
    return QList<Figure>{derivation, unlocked, deaf};
}
