// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/fleetcache.h"

#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/referencefleet.h"
#include "core/store/cache.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

#include <cstdio>

namespace
{
constexpr qint64 runId = 1;
constexpr qint64 batch = 1000;

QByteArray hex(const CacheKey &key)
{
    return key.key.view().toByteArray().toHex() + ' ' + key.salt.view().toByteArray().toHex() + '\n';
}

CacheKey keyOf(const QByteArray &line)
{
    const QList<QByteArray> parts = line.trimmed().split(' ');
    return {SecretBytes::copyOf(QByteArray::fromHex(parts.value(0))),
            SecretBytes::copyOf(QByteArray::fromHex(parts.value(1)))};
}

Result<void> addCards(CacheWriter &writer, const ReferenceFleet &fleet, Instant now)
{
    for (qint64 first = 0; first < fleet.size(); first += batch) {
        QList<Card> cards;
        for (qint64 number = first; number < std::min(first + batch, fleet.size()); ++number)
            cards.append(fleet.card(number));
        const Result<void> added = writer.transact([&](CacheWriter &writing) -> Result<void> {
            const auto applied = writing.cards.apply(cards, {runId, runId, now});
            return applied ? Result<void>() : applied.error();
        });
        if (!added)
            return added;
    }
    return {};
}

Result<void> conclude(CacheWriter &writing, qint64 cards, Instant now)
{
    const auto passed = writing.cards.completePass({runId, runId, now});
    if (!passed)
        return passed.error();
    if (const auto part = writing.journal.completePart(SyncParts::list, runId, now, cards); !part)
        return part;
    SyncRun run;
    run.id = runId;
    run.kind = QStringLiteral("sync");
    run.started = now;
    run.finished = now;
    run.state = SyncRun::State::Succeeded;
    run.cards = cards;
    run.added = cards;
    if (const auto finished = writing.journal.finishRun(run); !finished)
        return finished;
    const QUrl nowhere(QStringLiteral("http://127.0.0.1:9/"));
    return writing.account.save(
        {QStringLiteral("bench-key-id"), SecretBytes::copyOf("bench-key-secret"), nowhere, nowhere}, now);
}

Result<void> fillCache(const QString &directory, qint64 cards, CacheKey key)
{
    const Result<std::unique_ptr<Cache>> cache = Cache::create(directory, std::move(key));
    if (!cache)
        return cache.error();
    const Result<std::unique_ptr<CacheWriter>> writer = (*cache)->openWriter();
    if (!writer)
        return writer.error();
    const Instant now = Instant::of(SystemClock().now());
    const Result<void> begun = (*writer)->transact([now](CacheWriter &writing) -> Result<void> {
        const auto run = writing.journal.beginRun(QStringLiteral("sync"), now);
        return run ? Result<void>() : run.error();
    });
    if (!begun)
        return begun;
    if (const Result<void> added = addCards(**writer, ReferenceFleet(cards), now); !added)
        return added;
    const Result<void> concluded =
        (*writer)->transact([cards, now](CacheWriter &writing) { return ::conclude(writing, cards, now); });
    return concluded ? (*writer)->settle() : concluded;
}
} // namespace

const QString FleetCache::childOption = QStringLiteral("--fill");

Result<FleetCache> FleetCache::make(const QString &directory, qint64 cards, RandomSource &random)
{
    Result<CacheKey> key = CacheKey::random(random);
    if (!key)
        return key.error();
    if (!QDir().mkpath(directory))
        return Benchmarks::failure(directory);
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {childOption, directory, QString::number(cards)});
    child.write(hex(*key));
    child.closeWriteChannel();
    if (!child.waitForFinished(-1) || child.exitCode() != 0)
        return Benchmarks::failure(QStringLiteral("the cache was not filled"));
    return FleetCache(directory, cards, *std::move(key));
}

int FleetCache::fill(const QStringList &arguments)
{
    std::array<char, 256> line{};
    if (!std::fgets(line.data(), int(line.size()), stdin))
        return 1;
    const Result<void> filled =
        fillCache(arguments.value(0), arguments.value(1).toLongLong(), keyOf(QByteArray(line.data())));
    if (!filled)
        std::fprintf(stderr, "%s %s\n", qPrintable(filled.error().message),
                     qPrintable(filled.error().detail));
    return filled ? 0 : 1;
}
