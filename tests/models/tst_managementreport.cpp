// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/managementbriefing.h"
#include "core/briefing/usagebriefing.h"
#include "core/domain/cardfilter.h"
#include "core/inventory/cardquery.h"
#include "core/report/pagedreport.h"
#include "models/managementreport.h"
#include "models/todayfacts.h"
#include "tests/models/todayroom.h"

#include <QTest>

#include <numeric>

/// The month for the management says what the panes say.
class TestManagementReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void itIsOnePageOfAnAccount();
    void itsFiguresAreThoseOfThePanes();

private:
    /// Asks in the slow reader, as a pane does.
    template<class Job> auto asked(Job job) const
    {
        using Value = typename std::invoke_result_t<Job, const BriefingContext &>;
        std::optional<Value> value;
        QObject context;
        TodayRoom &room = *m_company->room;
        Briefings::ask(room.room, room.slow, &context, job,
                       [&value](const Value &answer) { value = answer; });
        const bool answered = QTest::qWaitFor([&value] { return value.has_value(); }, 20'000);
        Q_ASSERT(answered);
        return *value;
    }
    std::unique_ptr<SyncedCompany> m_company;
};

void TestManagementReport::initTestCase()
{
    m_company = std::make_unique<SyncedCompany>(300);
    QVERIFY(m_company->synced);
    QTRY_COMPARE(m_company->room->fleet.state(), FleetFeed::State::Ready);
}

void TestManagementReport::itIsOnePageOfAnAccount()
{
    const ModelRoom &room = m_company->room->room;
    std::unique_ptr<PagedReport> report;
    bool given = false;
    ManagementReport::ask(room, ManagementReport::usualMonth(room))(
        this, [&](Result<std::unique_ptr<PagedReport>> made) {
            given = true;
            if (made)
                report = std::move(*made);
        });
    QTRY_VERIFY_WITH_TIMEOUT(given, 20'000);
    QVERIFY(report);
    QVERIFY(report->prepare([](const ReportProgress &) { return true; }));
    const auto pages = report->pages(PageGeometry::of(QPageSize(QPageSize::A4), QPageLayout::Portrait));
    QVERIFY(pages);
    QCOMPARE((*pages)->count(), 1);
}

void TestManagementReport::itsFiguresAreThoseOfThePanes()
{
    const Month month = ManagementReport::usualMonth(m_company->room->room);
    const auto facts =
        asked([month](const BriefingContext &context) { return ManagementBriefing::of(context, month); });
    QVERIFY(facts);
    const auto today = asked([](const BriefingContext &context) { return TodayFacts::read(context); });
    QVERIFY(today);
    const TodayRoom &room = *m_company->room;
    const CardQuery listed(room.fleet.snapshot(), *CardFilter::parse(u"listed:yes"), room.room.today());
    QCOMPARE(facts->cards, listed.count());
    const qint64 byState = std::accumulate(
        facts->states.begin(), facts->states.end(), qint64(0),
        [](qint64 sum, const ManagementFacts::StateCount &state) { return sum + state.cards; });
    QCOMPARE(byState, facts->cards);
    QCOMPARE(facts->findings.size(), today->findings.size());
    QCOMPARE(facts->findings.first().id, today->findings.first().id);
    QCOMPARE(facts->clocks.size(), today->clocks.size());
    QCOMPARE(facts->runway->balance, today->input.runway->balance);
    QCOMPARE(facts->traffic.size(), ManagementFacts::trafficMonths);
    const auto usage = asked([month](const BriefingContext &context) {
        return UsageBriefing::months(context, UsageScope::fleet(), month.previous(), month);
    });
    QVERIFY(usage && usage->size() == 2);
    QCOMPARE(facts->traffic.last().used, usage->last().used);
    QCOMPARE(facts->traffic[facts->traffic.size() - 2].used, usage->first().used);
    QVERIFY(!facts->closed); // nobody looked when the month began
}

QTEST_MAIN(TestManagementReport)
#include "tst_managementreport.moc"
