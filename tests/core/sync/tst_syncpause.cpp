// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wakewatch.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/syncroom.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;

/// Real runs through outages, faults, a wrong clock and a computer that slept; their pauses a hundred times
/// shorter than the program's.
class TestSyncPause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunPausesAndGoesOnWhereItStood();
    void aFullOutageCostsFewCalls();
    void aRunWithOnePauseEndsAtTheSecond();
    void somebodyWhoAsksEndsThePause();
    void oneUnreachablePartStopsNoOther();
    void underTenPercentFaultsARunCompletes();
    void aWrongClockCostsOneCallASession_data();
    void aWrongClockCostsOneCallASession();
    void aComputerThatSleptAsksAgainWhatWasUnderWay();
    void sleepIsSeenByEitherClock();
};

namespace
{
constexpr int scale = 100;

SimOptions provider(int cards)
{
    SimOptions options;
    options.cards = cards;
    options.limiter = std::nullopt;
    options.keepJournal = true;
    return options;
}

CloudApi::Options scaled(int pauses = Circuit::Rule::forEver)
{
    CloudApi::Options options = SyncRoom::unlimited();
    options.waits.transientBase /= scale;
    options.waits.transientCap /= scale;
    options.circuit.pauses = pauses;
    options.circuit.first /= scale;
    options.circuit.longest /= scale;
    options.circuit.lead /= scale;
    return options;
}

FaultScript script(const char *json)
{
    Result<FaultScript> read = FaultScript::parse(json);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return *std::move(read);
}

FaultScript outage()
{
    return script(R"([{"fault":"drop","times":0}])");
}

bool allComplete(const SyncReport &report)
{
    return std::all_of(report.parts.begin(), report.parts.end(), [](const SyncPartReport &part) {
        return part.state == SyncPartReport::State::Complete;
    });
}

/// Every part that did not come to its end, and what was tried.
QString toldBy(const SyncReport &report)
{
    QStringList lines;
    for (const SyncPartReport &part : report.parts) {
        if (part.state != SyncPartReport::State::Complete)
            lines.append(QStringLiteral("%1: %2, %3 done")
                             .arg(part.name, part.error ? part.error->code : QStringLiteral("no error"))
                             .arg(part.done));
    }
    for (auto calls = report.calls.begin(); calls != report.calls.end(); ++calls)
        lines.append(QStringLiteral("%1 calls of %2").arg(calls.value()).arg(calls.key()));
    return lines.join(u'\n');
}

int pageCalls(const SimCloud &cloud, int page)
{
    const QList<JournalEntry> journal = cloud.journal();
    return int(std::count_if(journal.begin(), journal.end(), [page](const JournalEntry &entry) {
        return entry.action == "ListCardInfo" && entry.page == page && entry.status == 200;
    }));
}

int callsWith(const SimCloud &cloud, const QByteArray &code)
{
    const QList<JournalEntry> journal = cloud.journal();
    return int(std::count_if(journal.begin(), journal.end(),
                             [&code](const JournalEntry &entry) { return entry.code == code; }));
}
} // namespace

void TestSyncPause::aRunPausesAndGoesOnWhereItStood()
{
    SimOptions options = provider(4000);
    options.latencyMs = 2;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    bool out = false;
    int pauses = 0;
    qint64 kept = 0;
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::List}, scaled(),
                                        [&](SyncService &, const SyncProgress &progress) {
                                            if (!out && progress.done >= 400) {
                                                out = true;
                                                cloud.setFaults(outage());
                                            }
                                            if (progress.pause && ++pauses == 1) {
                                                QCOMPARE(progress.pause->reason.kind, Error::Kind::Network);
                                                QVERIFY(progress.pause->left <= 1s);
                                                kept = progress.done;
                                                cloud.setFaults({});
                                            }
                                        });
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QVERIFY(pauses >= 1);
    QVERIFY(kept >= 400);
    QCOMPARE(report.cards, 4000);
    for (int page = 1; page <= 100; ++page)
        QCOMPARE(pageCalls(cloud, page), 1); // each was answered once, whatever happened between
}

void TestSyncPause::aFullOutageCostsFewCalls()
{
    SimCloud cloud(provider(200));
    QVERIFY(cloud.start());
    cloud.setFaults(outage());
    SyncRoom room;
    QElapsedTimer since;
    since.start();
    qsizetype calls = 0;
    const SyncReport report =
        room.sync(cloud.url(), {}, scaled(), [&](SyncService &service, const SyncProgress &) {
            if (since.elapsed() < 600'000 / scale)
                return; // ten minutes
            calls = cloud.journal().size();
            service.cancel();
        });
    QCOMPARE(report.state, SyncReport::State::Cancelled);
    qInfo("%d calls in ten minutes without a provider", int(calls));
    QVERIFY(calls >= 7);
    QVERIFY(calls <= 25);
}

void TestSyncPause::aRunWithOnePauseEndsAtTheSecond()
{
    SimCloud cloud(provider(200));
    QVERIFY(cloud.start());
    cloud.setFaults(outage());
    SyncRoom room;
    const SyncReport report = room.sync(cloud.url(), {}, scaled(1));
    QCOMPARE(report.state, SyncReport::State::Failed);
    QCOMPARE(report.error->kind, Error::Kind::Network);
    QVERIFY(cloud.journal().size() <= 25);
}

void TestSyncPause::somebodyWhoAsksEndsThePause()
{
    SimCloud cloud(provider(200));
    QVERIFY(cloud.start());
    cloud.setFaults(outage());
    SyncRoom room;
    CloudApi::Options patient = scaled();
    patient.circuit.first = patient.circuit.longest = 1h;
    std::chrono::seconds left{0};
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::List}, patient,
                                        [&](SyncService &service, const SyncProgress &progress) {
                                            if (!progress.pause)
                                                return;
                                            left = std::max(left, progress.pause->left);
                                            cloud.setFaults({});
                                            service.tryNow();
                                        });
    QVERIFY(left > 50min);
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(report.cards, 200);
}

void TestSyncPause::oneUnreachablePartStopsNoOther()
{
    SimCloud cloud(provider(1000));
    QVERIFY(cloud.start());
    cloud.setFaults(script(R"([{"match":{"action":"QueryAccountBalance"},"fault":"drop","times":0}])"));
    SyncRoom room;
    const SyncReport report =
        room.sync(cloud.url(), {.topics = SyncTopic::List | SyncTopic::Money | SyncTopic::Detail}, scaled());
    QCOMPARE(report.state, SyncReport::State::InPart);
    for (const SyncPartReport &part : report.parts)
        QCOMPARE(part.state == SyncPartReport::State::Complete, part.name != SyncParts::balance);
}

void TestSyncPause::underTenPercentFaultsARunCompletes()
{
    SimCloud quiet(provider(500));
    QVERIFY(quiet.start());
    SyncRoom first;
    QCOMPARE(first.sync(quiet.url(), {}, scaled()).state, SyncReport::State::Succeeded);
    const qsizetype needed = quiet.journal().size();

    SimCloud cloud(provider(500));
    QVERIFY(cloud.start());
    cloud.setFaults(script(R"({"seed":7,"faults":[
        {"match":{"share":0.06},"fault":"error","code":"ServiceUnavailable","times":0},
        {"match":{"share":0.015},"fault":"drop","times":0},
        {"match":{"share":0.025},"fault":"cut","times":0}]})"));
    // Qt itself sends a request again whose connection is closed before an answer; the nonce is used then, so
    // that a drop costs two calls

    SyncRoom room;
    const SyncReport report = room.sync(cloud.url(), {}, scaled());
    QVERIFY2(allComplete(report), qPrintable(toldBy(report)));
    const double extra = double(cloud.journal().size() - needed) / double(needed);
    qInfo("%d calls without faults, %d with a tenth of them failing: %.1f %% more", int(needed),
          int(cloud.journal().size()), extra * 100);
    QVERIFY(extra <= 0.15);
}

void TestSyncPause::aWrongClockCostsOneCallASession_data()
{
    QTest::addColumn<int>("hours");
    for (const int hours : {-24, -2, 2, 24})
        QTest::addRow("%d h", hours) << hours;
}

void TestSyncPause::aWrongClockCostsOneCallASession()
{
    QFETCH(int, hours);
    SimCloud cloud(provider(400));
    QVERIFY(cloud.start());
    QVERIFY(cloud.setClockOffset(hours * 3600));
    SyncRoom room;
    SyncService session(*room.writer, room.clock, room.random);
    for (const int failures : {1, 1, 1}) {
        const SyncReport report = session.runToEnd(SyncRoom::account(cloud.url()), scaled(),
                                                   {.topics = SyncTopic::List | SyncTopic::Money});
        QCOMPARE(report.state, SyncReport::State::Succeeded);
        QCOMPARE(callsWith(cloud, "InvalidTimeStamp.Expired"), failures); // since the session began
    }
}

void TestSyncPause::aComputerThatSleptAsksAgainWhatWasUnderWay()
{
    SimOptions options = provider(2000);
    options.latencyMs = 20;
    SimCloud cloud(options);
    QVERIFY(cloud.start());
    SyncRoom room;
    bool slept = false;
    const SyncReport report = room.sync(cloud.url(), {.topics = SyncTopic::List}, scaled(),
                                        [&](SyncService &service, const SyncProgress &progress) {
                                            if (!slept && progress.done >= 400)
                                                service.wake();
                                            slept = slept || progress.done >= 400;
                                        });
    QVERIFY(slept);
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(report.cards, 2000);
    QVERIFY(cloud.journal().size() <= 50 + 20); // what was in flight, once more
}

void TestSyncPause::sleepIsSeenByEitherClock()
{
    FakeClock clock;
    WakeRule rule;
    QVERIFY(!rule.look(clock));
    for (int i = 0; i < 1000; ++i) {
        clock.advance(5s);
        QVERIFY(!rule.look(clock));
    }
    clock.setNow(clock.now().addSecs(9 * 3600)); // Linux: the monotonic clock slept too
    QVERIFY(rule.look(clock));
    clock.advance(5s);
    QVERIFY(!rule.look(clock));
    clock.advance(9h); // Windows: both went on
    QVERIFY(rule.look(clock));
    clock.setNow(clock.now().addSecs(-3600)); // somebody set it back
    QVERIFY(rule.look(clock));
    clock.setNow(clock.now().addSecs(10)); // a time server corrected it
    QVERIFY(!rule.look(clock));
}

QTEST_GUILESS_MAIN(TestSyncPause)
#include "tst_syncpause.moc"
