// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/workload.h"

#include "core/store/cacherestore.h"
#include "core/store/migrations.h"
#include "tests/core/store/pagework.h"
#include "tests/fakes/fakeclock.h"

#include <QDir>
#include <QFileInfo>

using namespace PageWork;

namespace
{
/// A small cache, so that every commit and many checkpoints fall into a run of a few dozen steps.
constexpr const char *checkpointOften = "PRAGMA wal_autocheckpoint = 30";

QString text(const Error &error)
{
    return error.code + u' ' + error.message + u' ' + error.detail;
}

/// A cache and its writing connection, as each judge and each run opens them.
struct Open {
    std::unique_ptr<Cache> cache;
    std::unique_ptr<CacheWriter> writer;
};

Result<Open> open(const QString &directory, const Workload::Way &way, const Clock *clock = nullptr)
{
    Cache::Options options;
    options.writerCacheBytes = 64 << 10; // so that transactions reach the disk before they are committed
    if (clock)
        options.clock = clock;
    Result<std::unique_ptr<Cache>> cache = Cache::open(directory, key(), options);
    if (!cache)
        return cache.error();
    Result<std::unique_ptr<CacheWriter>> writer = (*cache)->openWriter();
    if (!writer)
        return writer.error();
    QByteArray settings = checkpointOften;
    if (!way.synchronous.isEmpty())
        settings += "; PRAGMA synchronous = " + way.synchronous;
    if (const Result<void> set = (*writer)->database().execute(settings); !set)
        return set.error();
    return Open{*std::move(cache), *std::move(writer)};
}

/// What every judge asks first; `opened` is empty when something is wrong.
QString openSound(const QString &directory, Open &opened)
{
    Result<Open> now = open(directory, {});
    if (!now)
        return QStringLiteral("does not open: ") + text(now.error());
    for (const OpeningFinding &finding : now->cache->findings()) {
        if (finding.kind != OpeningFinding::Kind::PutBack && finding.kind != OpeningFinding::Kind::NoBackup)
            return QStringLiteral("finding: ") + text(finding.error());
    }
    const Result<CacheVerification> verified = now->cache->verify();
    if (!verified)
        return QStringLiteral("cannot be verified: ") + text(verified.error());
    if (!verified->isSound())
        return QStringLiteral("not sound: ") + verified->integrity.join(u' ');
    opened = *std::move(now);
    return {};
}

void create(const QString &directory, const std::function<void(CacheWriter &)> &fill = {})
{
    Result<std::unique_ptr<Cache>> cache = Cache::create(directory, key());
    if (!cache)
        qFatal("%s", qPrintable(text(cache.error())));
    const Result<std::unique_ptr<CacheWriter>> writer = (*cache)->openWriter();
    if (fill)
        fill(**writer);
    if (!(*writer)->settle())
        qFatal("cannot settle");
}

Result<void> enter(CacheWriter &writer, const QString &name, int value)
{
    return writer.transact([&](CacheWriter &writing) -> Result<void> {
        const auto put = writing.desk.put(QStringLiteral("note"), name, QByteArray::number(value),
                                          QStringLiteral("me"), at(value));
        return put ? Result<void>() : put.error();
    });
}

int entered(CacheWriter &writer, const QString &name)
{
    const auto entry = writer.desk.get(QStringLiteral("note"), name);
    return entry && *entry ? (*entry)->value.toInt() : -1;
}

QString off(const char *what, int found, int acknowledged)
{
    return QStringLiteral("%1 %2, acknowledged %3").arg(QLatin1StringView(what)).arg(found).arg(acknowledged);
}

/// Pages with cards, readings and the cursor.
class Synchronising : public Workload
{
public:
    [[nodiscard]] const char *name() const override { return "sync"; }
    void prepare(const QString &directory) const override { create(directory); }
    Result<void> run(const QString &directory, const Way &way, const Acknowledged &done) const override
    {
        Result<Open> opened = open(directory, way);
        if (!opened)
            return opened.error();
        for (int page = 0; page < pages; ++page) {
            if (const Result<void> saved = savePage(*opened->writer, page); !saved)
                return saved;
            done(page + 1);
            if (page % 5 == 4) {
                if (const Result<void> settled = opened->writer->settle(); !settled)
                    return settled;
            }
        }
        return {};
    }
    [[nodiscard]] QString judge(const QString &directory, int acknowledged, const Way &) const override
    {
        Open now;
        if (const QString wrong = openSound(directory, now); !wrong.isEmpty())
            return wrong;
        const int cursor = nextPage(*now.writer);
        if (cursor != acknowledged && cursor != acknowledged + 1)
            return off("cursor", cursor, acknowledged);
        if (!standsAt(*now.writer, cursor))
            return off("readings differ from cursor", cursor, acknowledged);
        if (!savePage(*now.writer, cursor) || !standsAt(*now.writer, cursor + 1))
            return QStringLiteral("cannot go on");
        return {};
    }

private:
    static constexpr int pages = 14;
};

/// Single edits of people, and imports of many in one transaction.
class Importing : public Workload
{
public:
    [[nodiscard]] const char *name() const override { return "import"; }
    void prepare(const QString &directory) const override { create(directory); }
    Result<void> run(const QString &directory, const Way &way, const Acknowledged &done) const override
    {
        Result<Open> opened = open(directory, way);
        if (!opened)
            return opened.error();
        for (int step = 1; step <= steps; ++step) {
            const Result<void> saved = step % 2 != 0 ? enter(*opened->writer, QStringLiteral("single"), step)
                                                     : import(*opened->writer, step);
            if (!saved)
                return saved;
            done(step);
        }
        return {};
    }
    [[nodiscard]] QString judge(const QString &directory, int acknowledged, const Way &) const override
    {
        Open now;
        if (const QString wrong = openSound(directory, now); !wrong.isEmpty())
            return wrong;
        const int single = entered(*now.writer, QStringLiteral("single"));
        const int whole = entered(*now.writer, nameOf(0));
        for (int entry = 1; entry < entries; ++entry) {
            if (entered(*now.writer, nameOf(entry)) != whole)
                return QStringLiteral("half an import");
        }
        const int found = std::max({single, whole, 0});
        if (found != acknowledged && found != acknowledged + 1)
            return off("step", found, acknowledged);
        return enter(*now.writer, QStringLiteral("single"), 99) ? QString() : QStringLiteral("cannot go on");
    }

private:
    static constexpr int steps = 8;
    static constexpr int entries = 120;
    static QString nameOf(int entry) { return QStringLiteral("entry %1").arg(entry); }
    static Result<void> import(CacheWriter &writer, int step)
    {
        return writer.transact([step](CacheWriter &writing) -> Result<void> {
            for (int entry = 0; entry < entries; ++entry) {
                const auto put = writing.desk.put(QStringLiteral("note"), nameOf(entry),
                                                  QByteArray::number(step), QString(200, u'w'), at(step));
                if (!put)
                    return put.error();
            }
            return {};
        });
    }
};

/// A cache that version 0.1 wrote is opened, which makes a backup and brings it up to date.
class Migrating : public Workload
{
public:
    [[nodiscard]] const char *name() const override { return "migrate"; }
    void prepare(const QString &directory) const override
    {
        QDir().mkpath(directory);
        for (int schema = 1; schema < Migrations::newest(); ++schema) {
            const CachePaths place{of(directory, schema)};
            QDir().mkpath(place.directory);
            writeBytes(place.database(), bytesOf(stored(schema, "db")));
            if (const QString seal = stored(schema, "seal"); QFileInfo::exists(seal))
                writeBytes(place.seal(), bytesOf(seal)); // the others were never counted, so there was none
        }
    }
    Result<void> run(const QString &directory, const Way &, const Acknowledged &done) const override
    {
        for (int schema = 1; schema < Migrations::newest(); ++schema) {
            const Result<std::unique_ptr<Cache>> cache = Cache::open(of(directory, schema), key());
            if (!cache)
                return cache.error();
            done(schema);
        }
        return {};
    }
    [[nodiscard]] QString judge(const QString &directory, int, const Way &way) const override
    {
        for (int schema = 1; schema < Migrations::newest(); ++schema) {
            if (const QString wrong = judgeOne(of(directory, schema), schema, way); !wrong.isEmpty())
                return QStringLiteral("schema %1: %2").arg(schema).arg(wrong);
        }
        return {};
    }

private:
    static QString stored(int schema, const char *suffix)
    {
        return QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/core/store/data/schema-%1.cache.%2")
            .arg(schema)
            .arg(QLatin1StringView(suffix));
    }
    static QString of(const QString &directory, int schema)
    {
        return directory + QStringLiteral("/schema-%1").arg(schema);
    }
    static QString judgeOne(const QString &place, int schema, const Way &way)
    {
        Open now;
        if (const QString wrong = openSound(place, now); !wrong.isEmpty())
            return wrong;
        const qint64 cards = now.writer->cardReader.totals()->cards;
        if (cards != (schema == 1 ? 3 : 5))
            return off("cards", int(cards), schema);
        if (**now.writer->database().pragma("PRAGMA user_version") != QString::number(Migrations::newest()))
            return QStringLiteral("not brought up to date");
        if (!way.faultless)
            return {}; // a backup that cannot be made is said and keeps nobody out
        const Backups backups(CachePaths{place}, key(), Platform::exclusiveVfs());
        for (const Backup &backup : Backups::in(CachePaths{place})) {
            const Result<BackupPreview> preview = backups.preview(backup);
            if (preview && backups.check(backup.path) && preview->inBackup.schema == schema &&
                preview->inBackup.cards == cards)
                return {};
        }
        return QStringLiteral("no good backup of what was there before");
    }
};

/// Edits, a backup after each, and in the end the second one is put back.
class BackingUp : public Workload
{
public:
    [[nodiscard]] const char *name() const override { return "backup"; }
    void prepare(const QString &directory) const override
    {
        create(directory, [](CacheWriter &writer) { (void)enter(writer, QStringLiteral("a"), 0); });
    }
    Result<void> run(const QString &directory, const Way &way, const Acknowledged &done) const override
    {
        if (const Result<void> made = makeBackups(directory, way, done); !made)
            return made;
        const CachePaths paths{directory};
        const QList<Backup> all = Backups::in(paths);
        const auto chosen = std::find_if(all.begin(), all.end(),
                                         [](const Backup &one) { return one.made == at(100 * putBack); });
        if (chosen == all.end())
            return Error{
                Error::Kind::Missing, QStringLiteral("E-LOST"), QStringLiteral("backup gone"), {}, {}};
        const Result<OpeningFinding> begun =
            CacheRestore(paths).begin(*chosen, OpeningFinding::Kind::PutBack, at(900));
        if (!begun)
            return begun.error();
        done(2 * rounds + 1);
        const Result<Open> opened = open(directory, way);
        return opened ? Result<void>() : opened.error();
    }
    [[nodiscard]] QString judge(const QString &directory, int acknowledged, const Way &) const override
    {
        Open now;
        if (const QString wrong = openSound(directory, now); !wrong.isEmpty())
            return wrong;
        const int value = entered(*now.writer, QStringLiteral("a"));
        const bool restoring = acknowledged >= 2 * rounds;
        const bool restored = restoring && value == putBack;
        const int least = std::min(acknowledged + 1, 2 * rounds) / 2;
        const int most = std::min(least + 1, int(rounds));
        if (!restored && (value < least || value > most || acknowledged > 2 * rounds))
            return off("value", value, acknowledged);
        if (restored && !isKept(directory))
            return QStringLiteral("what was replaced is gone");
        const Backups backups(CachePaths{directory}, key(), Platform::exclusiveVfs());
        const int made = std::min(acknowledged / 2, int(rounds));
        for (int round = std::max(1, made - Backups::kept + 2); round <= made; ++round) {
            if (!hasGood(backups, directory, round))
                return off("no backup", round, acknowledged);
        }
        return enter(*now.writer, QStringLiteral("a"), 77) ? QString() : QStringLiteral("cannot go on");
    }

private:
    static constexpr int rounds = 4;
    static constexpr int putBack = 3;
    static Result<void> makeBackups(const QString &directory, const Way &way, const Acknowledged &done)
    {
        Result<Open> opened = open(directory, way);
        if (!opened)
            return opened.error();
        const Backups backups(CachePaths{directory}, key(), Platform::exclusiveVfs());
        for (int round = 1; round <= rounds; ++round) {
            if (const Result<void> saved = enter(*opened->writer, QStringLiteral("a"), round); !saved)
                return saved;
            done(2 * round - 1);
            const Result<Backup> made = backups.make(opened->writer->database(), at(100 * round));
            if (!made)
                return made.error();
            done(2 * round);
        }
        return {};
    }
    static bool isKept(const QString &directory)
    {
        return !QDir(directory).entryList({QStringLiteral("cache.db.replaced-*")}, QDir::Files).isEmpty();
    }
    static bool hasGood(const Backups &backups, const QString &directory, int round)
    {
        for (const Backup &backup : Backups::in(CachePaths{directory})) {
            if (backup.made == at(100 * round))
                return bool(backups.check(backup.path));
        }
        return false;
    }
};

/// Transactions between which time passes, so that seals are written while the log is open and after it was
/// emptied. The seal is never ahead of the cache.
class Sealing : public Workload
{
public:
    [[nodiscard]] const char *name() const override { return "seal"; }
    void prepare(const QString &directory) const override { create(directory); }
    Result<void> run(const QString &directory, const Way &way, const Acknowledged &done) const override
    {
        FakeClock clock;
        Result<Open> opened = open(directory, way, &clock);
        if (!opened)
            return opened.error();
        for (int step = 1; step <= steps; ++step) {
            if (const Result<void> saved = enter(*opened->writer, QStringLiteral("a"), step); !saved)
                return saved;
            clock.advance(std::chrono::seconds(7));
            if (step % 4 == 0) {
                if (const Result<void> settled = opened->writer->settle(); !settled)
                    return settled;
                done(step);
            }
        }
        return {};
    }
    [[nodiscard]] QString judge(const QString &directory, int acknowledged, const Way &way) const override
    {
        const CacheSeal::Reading seal = CacheSeal(CachePaths{directory}.seal(), key()).read();
        if (seal.state != CacheSeal::State::Whole)
            return QStringLiteral("the seal is not whole");
        Open now; // an opening without finding: the seal is not ahead
        if (const QString wrong = openSound(directory, now); !wrong.isEmpty())
            return wrong;
        const int value = std::max(0, entered(*now.writer, QStringLiteral("a")));
        if (value < acknowledged || int(seal.progress.generation) > value + 1)
            return off("value", value, acknowledged);
        if (way.faultless && int(seal.progress.generation) < acknowledged + 1)
            return off("sealed", int(seal.progress.generation), acknowledged);
        return {};
    }

private:
    static constexpr int steps = 12;
};
} // namespace

const std::vector<std::unique_ptr<Workload>> &workloads()
{
    static const std::vector<std::unique_ptr<Workload>> all = [] {
        std::vector<std::unique_ptr<Workload>> made;
        made.push_back(std::make_unique<Synchronising>());
        made.push_back(std::make_unique<Importing>());
        made.push_back(std::make_unique<Migrating>());
        made.push_back(std::make_unique<BackingUp>());
        made.push_back(std::make_unique<Sealing>());
        return made;
    }();
    return all;
}
