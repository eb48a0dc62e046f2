// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/referencedatabase.h"
#include "app/cli/bench/referencefleet.h"
#include "app/cli/session.h"

#include "core/base/platform.h"
#include "core/store/replacereference.h"
#include "core/store/writer.h"
#include "core/sync/syncservice.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QUrl>

#include <algorithm>

// Writing: the whole road from a provider's bytes into a throw-away cache, and the cache's part of it alone.
namespace
{
Result<std::unique_ptr<Cache>> throwAwayCache(BenchRoom &room, const QString &name)
{
    const QString directory = room.directory + u'/' + name;
    Result<CacheKey> key = CacheKey::random(room.random);
    if (!key)
        return key.error();
    if (!QDir().mkpath(directory))
        return Benchmarks::failure(directory);
    return Cache::create(directory, *std::move(key));
}

/// The provider as a process of its own, so that only our CPU is counted.
class ChildProvider
{
public:
    Result<QUrl> start(qint64 cards)
    {
        const QString program =
            QCoreApplication::applicationDirPath() + QStringLiteral("/simledger-simcloud");
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(program,
                        {QStringLiteral("--cards"), QString::number(cards), QStringLiteral("--no-limits")});
        constexpr int patience = 60'000;
        if (!m_process.waitForReadyRead(patience))
            return Benchmarks::failure(program);
        const QByteArray line = m_process.readLine().trimmed();
        return QUrl(QString::fromLatin1(line.sliced(line.lastIndexOf(' ') + 1)));
    }
    ~ChildProvider()
    {
        m_process.terminate();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

SyncReport synchronise(BenchRoom &room, Writer &writer, const QUrl &url)
{
    SyncService service(writer, room.clock, room.random);
    AccountSettings account{QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-key-secret"), url, url};
    CloudApi::Options cloud;
    cloud.unlimited = true;
    return service.runToEnd(std::move(account), cloud, {.topics = SyncTopic::List | SyncTopic::Money});
}

/// R5: the sqlcipher shell imports as many rows of 25 columns with a unique ICCID.
Result<void> importReference(const BenchRoom &room, BenchResult &result)
{
    result.reference = QStringLiteral("R5");
    if (!ReferenceDatabase::canBeMade())
        return {};
    ReferenceDatabase database(room);
    const Result<ShellTimer::Taken> taken = database.import();
    if (!taken)
        return taken.error();
    result.theirs = taken->cpu;
    result.referenceCommand =
        database.command() + QStringLiteral("  <<  ") + database.imported().simplified();
    return {};
}

constexpr qint64 batch = 1000;

/// Hands the whole fleet to the card writer; only its own work is counted.
Result<std::chrono::microseconds> applyAll(CacheWriter &cache, const ReferenceFleet &fleet, int generation,
                                           qint64 run, CardCounts &counts)
{
    std::chrono::microseconds cpu{0};
    for (qint64 first = 0; first < fleet.size(); first += batch) {
        QList<Card> cards;
        for (qint64 i = first; i < std::min(first + batch, fleet.size()); ++i)
            cards.append(fleet.card(i, generation));
        const auto began = Platform::cpuTime();
        const Result<void> done = cache.transact([&](CacheWriter &writing) -> Result<void> {
            const Result<AppliedCards> applied =
                writing.cards.apply(cards, {run, run, Instant{1'780'000'000}});
            if (!applied)
                return applied.error();
            counts += applied->counts;
            return {};
        });
        if (!done)
            return done.error();
        cpu += Platform::cpuTime() - began;
    }
    return cpu;
}
} // namespace

Result<BenchResult> Benchmarks::load(BenchRoom &room)
{
    BenchResult result;
    qint64 cards = 0;
    for (int round = 0; round < std::min(room.rounds, 3); ++round) {
        room.session.forgetFleet();
        const auto began = room.clock.monotonic();
        const auto fleet = room.session.fleet();
        if (!fleet)
            return fleet.error();
        const auto taken =
            std::chrono::duration_cast<std::chrono::microseconds>(room.clock.monotonic() - began);
        result.ours = round == 0 ? taken : std::min(result.ours, taken);
        cards = (*fleet)->cardCount();
        result.figures = {{QStringLiteral("cards"), cards},
                          {QStringLiteral("column_bytes"), qint64((*fleet)->byteCount())}};
    }
    const Result<CacheReader *> reader = room.session.reader();
    if (!reader)
        return reader.error();
    const Result<CardTotals> totals = (*reader)->cards.totals();
    result.correct = totals && totals->cards == cards;
    return result;
}

Result<BenchResult> Benchmarks::sync(BenchRoom &room)
{
    BenchResult result{.goal = 1.5};
    ChildProvider provider;
    const Result<QUrl> url = provider.start(room.cards);
    if (!url)
        return url.error();
    Result<std::unique_ptr<Cache>> cache = throwAwayCache(room, QStringLiteral("sync"));
    if (!cache)
        return cache.error();
    Result<std::unique_ptr<CacheWriter>> connection = (*cache)->openWriter();
    if (!connection)
        return connection.error();
    Writer writer(*std::move(connection));
    const auto began = Platform::cpuTime();
    const SyncReport report = synchronise(room, writer, *url);
    result.ours = Platform::cpuTime() - began;
    result.correct = report.state == SyncReport::State::Succeeded && report.cards == room.cards;
    result.figures = {{QStringLiteral("cards"), report.cards},
                      {QStringLiteral("wall_s"), double(report.duration.count()) / 1000.0}};
    if (const Result<void> stopped = writer.stop(); !stopped)
        return stopped.error();
    const Result<void> imported = importReference(room, result);
    return imported ? Result<BenchResult>(result) : imported.error();
}

Result<BenchResult> Benchmarks::resync(BenchRoom &room)
{
    const ReferenceFleet fleet(room.cards);
    Result<std::unique_ptr<Cache>> cache = throwAwayCache(room, QStringLiteral("resync"));
    if (!cache)
        return cache.error();
    Result<std::unique_ptr<CacheWriter>> writer = (*cache)->openWriter();
    if (!writer)
        return writer.error();
    CardCounts first, second;
    const auto filled = applyAll(**writer, fleet, 0, 1, first);
    if (!filled)
        return filled.error();
    const auto again = applyAll(**writer, fleet, 1, 2, second);
    if (!again)
        return again.error();
    BenchResult result{.reference = QStringLiteral("R11"), .ours = *again, .goal = 0.2};
    result.referenceCommand =
        QStringLiteral("INSERT OR REPLACE of the same rows, prepared, C API, unique ICCID");
    result.correct =
        first.added == room.cards && second.changed == (room.cards + 99) / 100 && second.added == 0;
    result.figures = {{QStringLiteral("changed"), second.changed},
                      {QStringLiteral("first_fill_cpu_us"), qint64(filled->count())}};
    const Result<std::chrono::microseconds> reference =
        ReplaceReference::cpuOfReplacing(room.directory + QStringLiteral("/replace.db"), room.cards,
                                         [&fleet](qint64 i) { return fleet.csvLine(i); });
    if (!reference)
        return reference.error();
    result.theirs = *reference;
    return result;
}
