// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/faultroom.h"

using namespace std::chrono_literals;

/// Qt waits five seconds for a thread of the network that has too much to read, and leaves it behind then:
/// where it ends after ours has, nobody deletes it. A program of its own, so that all others are searched for
/// leaks.
extern "C" const char *__asan_default_options();
const char *__asan_default_options()
{
    return "detect_leaks=0";
}

class TestEndlessHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void N16_headersThatNeverEndAreSilenceAndLeftBehind();
};

namespace
{
const QString noAnswer =
    QStringLiteral("The cloud did not answer in time. What was complete is kept; it will be tried again.");
} // namespace

/// Qt's thread is busy with them and tells nothing, to nobody: it is left behind after two silences. Headers
/// that end sooner are E-N16, see tst_httptransport.
void TestEndlessHeaders::N16_headersThatNeverEndAreSilenceAndLeftBehind()
{
    FaultRoom room;
    room.limits.limits.idle = 400ms;
    room.strike(R"("huge-headers")", 0);
    const SyncReport report = room.sync(SyncTopic::List, 1);
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(report, QStringLiteral("E-N04"), noAnswer));
    QCOMPARE(report.retries, 3);
    QVERIFY(room.requestsFor(FaultRoom::faultyPage) >= 1 && room.requestsFor(FaultRoom::faultyPage) <= 5);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::faultyPage - 1));
    room.strike(R"("huge-headers")", 1);
    const SyncReport healed = room.sync(SyncTopic::List, 1);
    QCOMPARE(healed.state, SyncReport::State::Succeeded);
    QVERIFY(healed.retries >= 1 && healed.retries <= 3);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

QTEST_GUILESS_MAIN(TestEndlessHeaders)
#include "tst_endlessheaders.moc"
