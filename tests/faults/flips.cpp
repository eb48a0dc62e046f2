// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/keyfile.h"
#include "tests/core/store/pagework.h"
#include "tests/faults/trials.h"

#include <QDir>
#include <QFileInfo>

#include <array>
#include <random>

using namespace PageWork;

namespace
{
constexpr int pages = 8;

QByteArray keyFile()
{
    KeyFile file;
    file.entries = {KeySlot{}, KeySlot{}};
    file.entries[0].cost = ScryptCost{17, 8, 1};
    file.entries[1].type = KeySlot::Type::Recovery;
    return file.encode();
}

/// A cache with its seal and a key file: as closing leaves it, and as a kill does, where the newest
/// transaction stands in the log alone and the seal speaks of it.
struct Whole {
    QByteArray database, log, seal, key = keyFile();
    QByteArray settledSeal; ///< of the database without the log

    explicit Whole(const QString &directory)
    {
        const std::unique_ptr<Cache> cache = *Cache::create(directory, StoreTest::key());
        std::unique_ptr<CacheWriter> writer = *cache->openWriter();
        for (int page = 0; page < pages - 1; ++page) {
            if (!savePage(*writer, page))
                qFatal("cannot prepare");
        }
        if (!writer->settle())
            qFatal("cannot settle");
        settledSeal = bytesOf(CachePaths{directory}.seal());
        writer = *cache->openWriter(); // a new one seals its first commit at once
        if (!savePage(*writer, pages - 1))
            qFatal("cannot prepare");
        const CachePaths paths{directory};
        database = bytesOf(paths.database());
        log = bytesOf(paths.database() + QStringLiteral("-wal"));
        seal = bytesOf(paths.seal());
    }
};

enum class Which : quint8 { Database, Log, Seal, Key };
constexpr std::array<const char *, 4> names{"database", "log", "seal", "key file"};

/// How a damage came out: named by its code, or nothing of what is shown has changed; else what is wrong.
struct Outcome {
    QString code;
    QString wrong;
};

Outcome look(const QString &directory, Which which)
{
    const auto named = [which](const QString &code) -> Outcome {
        const bool right = which == Which::Database ? code == u"E-S14" || code == u"E-S15" || code == u"E-S18"
                           : which == Which::Log    ? code == u"E-S19" || code == u"E-S18"
                                                    : code == u"E-S38" || code == u"E-S37";
        return {code, right ? QString() : QStringLiteral("named wrongly: ") + code};
    };
    const Result<std::unique_ptr<Cache>> cache = Cache::open(directory, StoreTest::key());
    if (!cache)
        return named(cache.error().code);
    if (!(*cache)->findings().isEmpty())
        return named((*cache)->findings().first().error().code);
    const Result<CacheVerification> verified = (*cache)->verify();
    if (!verified)
        return named(verified.error().code);
    if (!verified->integrity.isEmpty())
        return named(QStringLiteral("E-S15"));
    if (!verified->isSound())
        return {{}, QStringLiteral("silently wrong: verify alone finds it")};
    const Result<std::unique_ptr<CacheWriter>> writer = (*cache)->openWriter();
    if (!writer)
        return named(writer.error().code);
    const int expected = which == Which::Database ? pages - 1 : pages;
    if (nextPage(**writer) != expected || !standsAt(**writer, expected))
        return {{}, QStringLiteral("silently wrong: other contents")};
    return {};
}

void write(const QString &directory, const Whole &whole, Which which, const QByteArray &changed)
{
    QDir(directory).removeRecursively();
    QDir().mkpath(directory);
    const CachePaths paths{directory};
    const bool settled = which == Which::Database; // pages that stand in the log, too, would hide the damage
    writeBytes(paths.database(), settled ? changed : whole.database);
    if (!settled)
        writeBytes(paths.database() + QStringLiteral("-wal"), which == Which::Log ? changed : whole.log);
    writeBytes(paths.seal(), which == Which::Seal ? changed : settled ? whole.settledSeal : whole.seal);
}

const QByteArray &bytesIn(const Whole &whole, Which which)
{
    switch (which) {
    case Which::Database:
        return whole.database;
    case Which::Log:
        return whole.log;
    case Which::Seal:
        return whole.seal;
    case Which::Key:
        break;
    }
    return whole.key;
}

void tryOne(const Whole &whole, const QString &directory, Which which, const QByteArray &changed,
            const QString &where, Tally &tally)
{
    Outcome outcome;
    if (which == Which::Key) {
        const Result<KeyFile> read = KeyFile::parse(changed);
        outcome.code = read ? QString() : read.error().code;
        if (outcome.code != u"E-S13")
            outcome.wrong = QStringLiteral("named wrongly: ") + outcome.code;
    } else {
        write(directory, whole, which, changed);
        outcome = look(directory, which);
    }
    tally.add(outcome.code.isEmpty() ? "without effect" : "named");
    tally.judge(where, outcome.wrong);
}
} // namespace

int flipTrials(const Trials &trials)
{
    const Room room;
    const Whole whole(room.path("whole"));
    std::mt19937 random(trials.seed);
    int losses = 0;
    constexpr std::array<int, 4> shares{50, 30, 10, 10}; // in a hundred
    for (int i = 0; i < 4; ++i) {
        const auto which = Which(i);
        const QByteArray &bytes = bytesIn(whole, which);
        Tally tally(QStringLiteral("flips, ") + QLatin1StringView(names[size_t(i)]));
        for (int flip = 0; flip < trials.flips * shares[size_t(i)] / 100; ++flip) {
            QByteArray changed = bytes;
            const auto bit = qsizetype(random() % size_t(bytes.size() * 8));
            changed[bit / 8] = char(uchar(changed[bit / 8]) ^ (1U << (bit % 8)));
            tally.add("flips");
            tryOne(whole, room.path("disk"), which, changed, QStringLiteral("bit %1").arg(bit), tally);
        }
        for (int cut = 0; cut < trials.flips / 30; ++cut) {
            const auto size = qsizetype(random() % size_t(bytes.size()));
            tally.add("cut short");
            tryOne(whole, room.path("disk"), which, bytes.first(size),
                   QStringLiteral("%1 bytes left").arg(size), tally);
        }
        losses += tally.losses();
    }
    return losses;
}
