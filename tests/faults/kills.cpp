// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/cache.h"
#include "core/store/writer.h"
#include "core/sync/syncservice.h"
#include "simulator/simcloud.h"
#include "tests/end_to_end/walfile.h"
#include "tests/faults/disk.h"
#include "tests/faults/trials.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSet>

#include <cstdio>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

namespace
{
constexpr int cards = 6000;
constexpr int inFlightAtThePace = 8; ///< calls, with the group that is not yet kept

CacheKey key()
{
    CacheKey fixed{SecretBytes(CacheKey::keySize), SecretBytes(CacheKey::saltSize)};
    fixed.key.data()[0] = 9; // any key will do: the file is thrown away
    return fixed;
}

/// Little memory for pages, so that a transaction reaches the disk long before its commit and a kill finds
/// it there.
Cache::Options smallCache()
{
    Cache::Options options;
    options.writerCacheBytes = 64 << 10;
    return options;
}

struct Found {
    QString wrong;
    qint64 cards = 0;
    std::optional<SyncPosition> position;
};

Found examine(const QString &directory)
{
    Found found;
    const Result<std::unique_ptr<Cache>> cache = Cache::open(directory, key(), smallCache());
    const Result<CacheVerification> verified =
        cache ? (*cache)->verify() : Result<CacheVerification>(cache.error());
    if (!verified) {
        found.wrong = QStringLiteral("does not open: ") + verified.error().code + verified.error().detail;
        return found;
    }
    if (!verified->isSound())
        found.wrong = QStringLiteral("not sound: ") + verified->integrity.join(u' ');
    else if (!(*cache)->findings().isEmpty())
        found.wrong = (*cache)->findings().first().error().message;
    found.cards = verified->cards;
    const Result<std::unique_ptr<CacheReader>> reader = (*cache)->openReader();
    found.position = (*reader)->journal.part(SyncParts::list)->position;
    return found;
}

QSet<int> pagesAsked(const SimCloud &cloud)
{
    QSet<int> pages;
    for (const JournalEntry &entry : cloud.journal()) {
        if (entry.action == "ListCardInfo" && entry.page)
            pages.insert(*entry.page);
    }
    return pages;
}

/// Runs of the synchronisation that are killed, one after the other, on one cache.
class Crashes
{
public:
    Crashes(const Trials &trials, bool paced)
        : m_tally(paced ? QStringLiteral("crash, at the pace") : QStringLiteral("crash, unlimited")),
          m_paced(paced), m_rounds(trials.rounds / 2), m_random(trials.seed), m_cloud(options(paced))
    {
    }
    int run()
    {
        const QString directory = m_room.path("disk");
        if (!m_cloud.start() || !Cache::create(directory, key(), smallCache()))
            qFatal("cannot begin");
        for (int kills = 0; kills < m_rounds;)
            kills += round(directory) ? 1 : 0;
        finish(directory);
        return m_tally.losses();
    }

private:
    static SimOptions options(bool paced)
    {
        SimOptions options;
        options.cards = cards;
        if (!paced)
            options.limiter = std::nullopt;
        options.keepJournal = true;
        options.latencyMs = 5;
        options.jitterMs = 5;
        return options;
    }
    std::unique_ptr<QProcess> child(const QString &directory) const
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(),
                       {QStringLiteral("crash-child"), directory, m_cloud.url().toString(),
                        m_paced ? QStringLiteral("paced") : QStringLiteral("unlimited")});
        if (!process->waitForReadyRead(60'000))
            qFatal("the child does not begin: %s", process->readAllStandardError().constData());
        return process;
    }
    /// True: it was killed. False: it had come to its end.
    bool round(const QString &directory)
    {
        m_cloud.clearJournal();
        const std::unique_ptr<QProcess> process = child(directory);
        if (process->waitForFinished(std::uniform_int_distribution(1, m_paced ? 400 : 200)(m_random))) {
            m_tally.add("runs at their end");
            m_tally.judge(QStringLiteral("a whole run"),
                          process->exitCode() == 0 ? QString() : QStringLiteral("it failed"));
            m_position.reset();
            m_asked.clear();
            (void)m_cloud.advance(0, 0.2);
            ++m_passes;
            return false;
        }
        process->kill();
        process->waitForFinished();
        m_tally.add("kills");
        m_tally.add("inside a transaction",
                    WalFile::endsInsideTransaction(directory + QStringLiteral("/cache.db-wal")) ? 1 : 0);
        look(directory);
        return true;
    }
    void look(const QString &directory)
    {
        const QSet<int> asked = pagesAsked(m_cloud);
        qint64 again = 0;
        for (const int page : asked) {
            if (m_position && page < m_position->nextPage)
                m_tally.judge(QStringLiteral("page %1").arg(page),
                              QStringLiteral("committed and asked again"));
            again += m_asked.contains(page) ? 1 : 0;
        }
        m_tally.highest("pages repeated at most", again);
        if (m_paced && again > inFlightAtThePace)
            m_tally.judge(QStringLiteral("after a kill"), QStringLiteral("%1 pages asked again").arg(again));
        const Found found = examine(directory);
        m_tally.judge(QStringLiteral("after a kill"), found.wrong);
        const qint64 least = found.position && m_passes == 0
                                 ? std::min<qint64>(cards, (found.position->nextPage - 1) * 40)
                                 : 0;
        if (found.cards < std::max(m_cards, least))
            m_tally.judge(QStringLiteral("after a kill"), QStringLiteral("%1 cards").arg(found.cards));
        if (m_position && found.position && found.position->passId == m_position->passId &&
            found.position->nextPage < m_position->nextPage)
            m_tally.judge(QStringLiteral("after a kill"), QStringLiteral("the cursor went back"));
        m_cards = found.cards;
        m_position = found.position;
        m_asked = asked;
    }
    void finish(const QString &directory)
    {
        const std::unique_ptr<QProcess> process = child(directory);
        process->waitForFinished(120'000);
        const Found found = examine(directory);
        m_tally.judge(QStringLiteral("in the end"), found.wrong);
        if (process->exitCode() != 0 || found.cards != cards)
            m_tally.judge(QStringLiteral("in the end"), QStringLiteral("%1 cards").arg(found.cards));
    }

    Tally m_tally;
    const bool m_paced;
    const int m_rounds;
    std::mt19937 m_random;
    SimCloud m_cloud;
    Room m_room;
    std::optional<SyncPosition> m_position;
    QSet<int> m_asked;
    qint64 m_cards = 0;
    int m_passes = 0;
};
} // namespace

int crashTrials(const Trials &trials)
{
    return Crashes(trials, false).run() + Crashes(trials, true).run();
}

/// One run of the synchronisation, until it is done or killed.
int crashChild(const QString &directory, const QString &url, bool paced)
{
    Result<std::unique_ptr<Cache>> cache = Cache::open(directory, key(), smallCache());
    Result<std::unique_ptr<CacheWriter>> connection =
        cache ? (*cache)->openWriter() : Result<std::unique_ptr<CacheWriter>>(cache.error());
    if (!connection)
        return 4;
    Writer writer(*std::move(connection));
    const SystemClock clock;
    SystemRandom random;
    SyncService service(writer, clock, random);
    CloudApi::Options cloud;
    cloud.unlimited = !paced;
    std::puts("started");
    std::fflush(stdout);
    const SyncReport report = service.runToEnd(
        {QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-key-secret"), QUrl(url), QUrl(url)}, cloud,
        {.topics = SyncTopic::List});
    return report.state == SyncReport::State::Succeeded ? 0 : 1;
}

/// The process ends at its n-th change of the disk, for each n or for some.
int migrationTrials(const Trials &trials)
{
    const Workload &workload = **std::find_if(workloads().begin(), workloads().end(), [](const auto &one) {
        return qstrcmp(one->name(), "migrate") == 0;
    });
    Tally tally(QStringLiteral("migrate"));
    const Room room;
    workload.prepare(room.path("prepared"));
    std::mt19937 random(trials.seed);
    int changes = 0;
    {
        const QString disk = room.copy(room.path("prepared"), "disk");
        Disk::watch(disk);
        const Result<void> done = workload.run(disk, {}, [](int) {});
        changes = Disk::changesSoFar();
        Disk::watch({});
        tally.judge(QStringLiteral("the whole run"),
                    done ? workload.judge(disk, 2, {}) : done.error().detail);
    }
    tally.add("places to be killed at", changes);
    const int kills = trials.all ? changes : std::min(trials.rounds, changes);
    for (int kill = 0; kill < kills; ++kill) {
        const int place = trials.all ? kill : int(random() % unsigned(changes));
        const QString disk = room.copy(room.path("prepared"), "disk");
        const pid_t child = fork();
        if (child == 0) {
            Disk::watch(disk);
            Disk::killAfter(place);
            (void)workload.run(disk, {}, [](int) {});
            _exit(0);
        }
        int status = 0;
        waitpid(child, &status, 0);
        tally.add("kills", WIFSIGNALED(status) ? 1 : 0);
        tally.judge(QStringLiteral("killed at %1").arg(place), workload.judge(disk, 0, {}));
    }
    return tally.losses();
}
