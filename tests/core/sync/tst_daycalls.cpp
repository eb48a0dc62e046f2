// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/companydays.h"

#include "core/sync/accountspans.h"
#include "core/sync/syncbudget.h"

#include <QTest>

#include <utility>

/// What a day costs in calls, by the provider's journal, and that nothing is missed by asking for so little.
class TestDayCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysCostATenthAndNoFigureIsOlderThanPromised();
    void aClosedMonthIsReadOnceAndNeverAgain();
    void theOpenedCardsAreReadBeforeTheListIsThrough();
    void aWishDuringARunIsReadNext();
    void aPauseIsKeptInTheJournalAndNothingIsAskedTwice_data();
    void aPauseIsKeptInTheJournalAndNothingIsAskedTwice();
    void theBudgetSaysWhatARunThenCalls();
    void ordersAndInvoicesAreReadAnewOnlyWhereTheyMayMove();
    void anOpenOrderIsReadAgainHoweverOldItIs();
    void whatAThrottleTaughtServesTheNextSessions();
};

namespace
{
/// The month's total of every card that can have traffic, as the provider has it and as the cache has it.
QStringList wrongTotals(CompanyDays &days)
{
    QStringList wrong;
    const Company company = days.cloud.company();
    QHash<CardKey, int> rows;
    for (int row = 0; row < company.fleet().size(); ++row)
        rows.insert(company.trueDetail(row).key, row);
    const Month month = Month::of(days.room.clock.today());
    const std::unique_ptr<CacheReader> reader = days.room.reader();
    for (qint64 id = 1; id <= company.fleet().size(); ++id) {
        const CardRecord record = **reader->cards.byId(id);
        if (!ReadingAges::applies(ReadingClass::Usage, record.card.status.value_or(QString()).toUtf8(), {}))
            continue;
        const auto truth = company.trueUsage(rows.value(record.card.key), {month});
        const auto stored = *reader->usage.month(id, month);
        const auto total = [](const auto &known) {
            return known && known->total ? known->total->bytes : qint64(0);
        };
        const std::optional<MonthUsage> there =
            truth && !truth->months.isEmpty() ? std::optional(truth->months.first()) : std::nullopt;
        const std::optional<MonthUsage> here = stored ? std::optional(stored->usage) : std::nullopt;
        if (total(there) != total(here))
            wrong.append(QStringLiteral("card %1: %2, not %3").arg(id).arg(total(here)).arg(total(there)));
    }
    return wrong;
}

int callsOf(const SimCloud &cloud, const QByteArray &action)
{
    const QList<JournalEntry> journal = cloud.journal();
    return int(std::count_if(journal.begin(), journal.end(),
                             [&action](const JournalEntry &entry) { return entry.action == action; }));
}
} // namespace

/// Steady days: everything was read before, each reading somewhere in its span (CompanyDays::liveIn). The
/// counts of 10,000 and 100,000 cards, with pools, orders and money: simledger-bench-day
/// (docs/benchmarks.md).
void TestDayCalls::daysCostATenthAndNoFigureIsOlderThanPromised()
{
    CompanyDays days(1500);
    const CompanyDays::Count first = days.firstDay();
    QVERIFY(first.cardByCard() > 2000); // everything was read
    days.liveIn();
    for (int day = 0; day < 2; ++day) {
        const CompanyDays::Count count = days.day(0.05);
        QVERIFY2(
            count.ofCards() * 10 <= days.naiveCalls(),
            qPrintable(QStringLiteral("%1 calls instead of %2").arg(count.ofCards()).arg(days.naiveCalls())));
        QVERIFY(count.cardByCard() > 100); // those that moved, those opened, those whose turn it was
        const QStringList broken = days.brokenPromises();
        QVERIFY2(broken.isEmpty(), qPrintable(broken.value(0)));
        const QStringList wrong = wrongTotals(days); // what was not asked for had not moved
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.value(0)));
    }
}

void TestDayCalls::aClosedMonthIsReadOnceAndNeverAgain()
{
    const Month february = Month::of(QDate(2026, 2, 1));
    const Month march = february.next();
    CompanyDays days(120);
    days.firstDay();
    const auto asOf = [&days](qint64 id, Month month) {
        const auto record = *days.room.reader()->usage.month(id, month);
        return record ? std::optional(record->asOf) : std::nullopt;
    };
    qint64 id = 1;
    while (!asOf(id, february))
        ++id;
    const SyncOptions again{.topics = SyncTopic::Usage, .wishes = {{id}, {}}, .onlyWishes = true};
    const std::optional<Instant> readInMarch = asOf(id, february); // read on the 10th of March
    const std::optional<Instant> before = asOf(id, march);
    days.synchronise(again);
    QCOMPARE(asOf(id, february), readInMarch);
    QVERIFY(asOf(id, march) > before);

    // early in April March may still get its last days; in the middle of it it is over
    const auto goOn = [&days](int by) {
        days.room.clock.advance(std::chrono::hours(24 * by));
        QVERIFY(days.cloud.setClockOffset(days.room.clock.shift()));
        QVERIFY(days.cloud.advance(by, 0));
    };
    goOn(22);
    QCOMPARE(days.room.clock.today(), QDate(2026, 4, 2));
    days.synchronise(again);
    const std::optional<Instant> onTheSecond = asOf(id, march);
    QVERIFY(onTheSecond > before);
    goOn(10);
    days.synchronise(again);
    const std::optional<Instant> onTheTwelfth = asOf(id, march);
    QVERIFY(onTheTwelfth > onTheSecond);
    goOn(5);
    days.synchronise(again);
    QCOMPARE(asOf(id, march), onTheTwelfth);
    QCOMPARE(asOf(id, february), readInMarch);
}

void TestDayCalls::theOpenedCardsAreReadBeforeTheListIsThrough()
{
    CompanyDays days(1200);
    days.firstDay();
    days.cloud.clearJournal();
    SyncOptions options;
    options.wishes.cards = {700};
    days.synchronise(options);
    const QList<JournalEntry> journal = days.cloud.journal();
    qsizetype detail = -1, lastPage = -1;
    for (qsizetype i = 0; i < journal.size(); ++i) {
        if (journal[i].action == "GetCardDetail" && detail < 0)
            detail = i;
        if (journal[i].action == "ListCardInfo")
            lastPage = i;
    }
    QVERIFY(detail >= 0 && detail < lastPage);
    QCOMPARE(callsOf(days.cloud, "GetCardDetail"), 1); // not once more when the list was through
}

void TestDayCalls::aWishDuringARunIsReadNext()
{
    CompanyDays days(400);
    days.synchronise({.topics = SyncTopic::List});
    qint64 last = 400;
    const std::unique_ptr<CacheReader> reader = days.room.reader();
    while ((*reader->cards.byId(last))->card.status == QStringView(u"50"))
        --last;
    SyncOptions options{.topics = SyncTopic::Detail};
    options.callsInFlight = 1;
    bool wished = false;
    const SyncReport report = days.room.sync(days.cloud.url(), options, SyncRoom::unlimited(),
                                             [&](SyncService &service, const SyncProgress &progress) {
                                                 if (!std::exchange(wished, true))
                                                     service.wish({{last}, {}});
                                                 else if (progress.done >= 250)
                                                     service.cancel();
                                             });
    QCOMPARE(report.state, SyncReport::State::Cancelled);
    // the last in the order, and the run ended long before its turn
    QVERIFY((*reader->readings.of(last, ReadingClass::Detail)).read);
    QVERIFY(!(*reader->readings.of(last - 20, ReadingClass::Detail)).read);

    // the next run goes on where this one stood, and asks nobody twice
    const qint64 kept = reader->readings.counts(ReadingClass::Detail)->have;
    const std::unique_ptr<SimCloud> twin = days.twin();
    QCOMPARE(days.room.sync(twin->url(), {.topics = SyncTopic::Detail}).state, SyncReport::State::Succeeded);
    QCOMPARE(callsOf(*twin, "GetCardDetail"), reader->readings.counts(ReadingClass::Detail)->should - kept);
}

void TestDayCalls::aPauseIsKeptInTheJournalAndNothingIsAskedTwice_data()
{
    QTest::addColumn<SyncStop>("why");
    QTest::addColumn<QString>("code");
    QTest::newRow("paused") << SyncStop::Paused << QStringLiteral("E-PAUSE");
    QTest::newRow("the account was closed") << SyncStop::Left << QStringLiteral("E-LEFT");
    QTest::newRow("stopped") << SyncStop::Asked << QString();
}

void TestDayCalls::aPauseIsKeptInTheJournalAndNothingIsAskedTwice()
{
    QFETCH(SyncStop, why);
    QFETCH(QString, code);
    CompanyDays days(400);
    const SyncReport report = days.room.sync(days.cloud.url(), {}, SyncRoom::unlimited(),
                                             [why](SyncService &service, const SyncProgress &progress) {
                                                 if (progress.part == SyncParts::usage && progress.done >= 60)
                                                     service.cancel(why);
                                             });
    QCOMPARE(report.state, SyncReport::State::Cancelled);
    const std::unique_ptr<CacheReader> reader = days.room.reader();
    const SyncRun run = reader->journal.newestRuns(1)->first();
    QCOMPARE(run.state, SyncRun::State::Cancelled);
    QCOMPARE(run.errorCode, code);

    // as after the program was closed and opened: only what the cache knows
    QHash<ReadingClass, qint64> kept;
    for (const ReadingClass which : CompanyDays::classes())
        kept[which] = reader->readings.counts(which)->have;
    QVERIFY(kept[ReadingClass::Usage] >= 60);
    const std::unique_ptr<SimCloud> twin = days.twin();
    QCOMPARE(days.room.sync(twin->url()).state, SyncReport::State::Succeeded);
    for (const auto &[which, action] :
         {std::pair{ReadingClass::Detail, "GetCardDetail"}, std::pair{ReadingClass::Usage, "GetCardFlowInfo"},
          std::pair{ReadingClass::Identity, "GetRealNameStatus"}})
        QCOMPARE(callsOf(*twin, action), reader->readings.counts(which)->should - kept[which]);
}

void TestDayCalls::theBudgetSaysWhatARunThenCalls()
{
    CompanyDays days(600);
    days.firstDay();
    days.liveIn();
    days.room.clock.advance(std::chrono::hours(24 * 4));
    QVERIFY(days.cloud.setClockOffset(days.room.clock.shift()));
    const std::unique_ptr<CacheReader> reader = days.room.reader();
    const SyncOptions options;
    const Result<BudgetFacts> facts =
        BudgetFacts::read(*reader, options, Instant::of(days.room.clock.now()), days.room.clock.today());
    QVERIFY(facts);
    CloudApi::Options slow;
    const SyncBudget budget = SyncBudget::of(*facts, options, BudgetPace::of(slow));
    QVERIFY(budget.callsFor(SyncParts::details) > 20);
    days.cloud.clearJournal();
    days.synchronise(options);
    QCOMPARE(budget.callsFor(SyncParts::list), callsOf(days.cloud, "ListCardInfo"));
    QCOMPARE(budget.callsFor(SyncParts::details), callsOf(days.cloud, "GetCardDetail"));
    QCOMPARE(budget.callsFor(SyncParts::usage), callsOf(days.cloud, "GetCardFlowInfo"));
    QCOMPARE(budget.callsFor(SyncParts::identity), callsOf(days.cloud, "GetRealNameStatus"));
    qint64 longest = 0; // side by side, behind the list
    for (const SyncBudget::Line &line : budget.lines)
        longest = line.part == SyncParts::list ? longest : std::max(longest, line.calls);
    const qint64 seconds = budget.duration()->count();
    QVERIFY(std::abs(seconds - (budget.callsFor(SyncParts::list) + longest) / 16) <=
            1); // 20 a second, four fifths of it ours
}

/// All of both are read at first and after a week; what a run is asked for by name it reads whole.
void TestDayCalls::ordersAndInvoicesAreReadAnewOnlyWhereTheyMayMove()
{
    CompanyDays days(3000);
    const SyncTopics account = SyncTopic::Orders | SyncTopic::Money;
    const SyncOptions usual{.topics = account | SyncTopic::List};
    const std::unique_ptr<CacheReader> reader = days.room.reader();
    const auto counted = [&](const SyncOptions &options) {
        const Result<BudgetFacts> facts =
            BudgetFacts::read(*reader, options, Instant::of(days.room.clock.now()), days.room.clock.today());
        const SyncBudget budget = SyncBudget::of(*facts, options, BudgetPace::of({}));
        days.cloud.clearJournal();
        days.synchronise(options);
        const int orders = callsOf(days.cloud, "ListOrder");
        if (*reader->orders.count() != days.cloud.company().trueOrders().size())
            qFatal("not all orders");
        if (budget.callsFor(SyncParts::orders) < orders - 1) // what the budget cannot know is what is new
            qFatal("the budget says %lld, not %d", budget.callsFor(SyncParts::orders), orders);
        return std::pair{orders, callsOf(days.cloud, "QueryEvaluateList")};
    };
    days.synchronise(usual);
    const auto [orders, invoices] = counted({.topics = account});
    QVERIFY(orders > 3 && invoices > 3); // else this shows nothing
    const std::optional<Instant> asOf = (*reader->journal.part(SyncParts::invoiceItems)).completedAt;

    const auto pass = [&days](std::chrono::seconds time) {
        days.room.clock.advance(time);
        QVERIFY(days.cloud.setClockOffset(days.room.clock.shift()));
    };
    pass(std::chrono::hours(10)); // in the evening
    const auto [ordersLater, invoicesLater] = counted(usual);
    QVERIFY2(ordersLater <= 1 + orders / 4, qPrintable(QString::number(ordersLater)));
    QCOMPARE(invoicesLater, 0);
    QCOMPARE((*reader->journal.part(SyncParts::invoiceItems)).completedAt, asOf); // as old as it is
    const SyncPart noted = *reader->journal.part(SyncParts::orders);
    QCOMPARE(noted.completedTotal.value_or(0), *reader->orders.count()); // all there are, not what was read

    pass(std::chrono::hours(14));
    const auto [ordersNextDay, invoicesNextDay] = counted(usual);
    QCOMPARE(ordersNextDay, ordersLater);
    QCOMPARE(invoicesNextDay, invoices);

    pass(std::chrono::hours(24 * 6));
    QCOMPARE(counted(usual).first, orders);
}

void TestDayCalls::anOpenOrderIsReadAgainHoweverOldItIs()
{
    CompanyDays days(120);
    days.synchronise({.topics = SyncTopic::Orders});
    const std::unique_ptr<CacheReader> reader = days.room.reader();
    const Instant now = Instant::of(days.room.clock.now());
    const QDate today = days.room.clock.today();
    QCOMPARE(**AccountSpans::ordersFrom(reader->meta, now, today), today.addDays(-30));

    const auto note = [&](const Order &order) {
        days.write([&](CacheWriter &cache) -> Result<void> {
            if (const auto saved = cache.orders.save({order}, 1, now); !saved)
                return saved.error();
            return AccountSpans::noteOrders(cache.meta, cache.orders, false, now);
        });
    };
    Order order{.id = QStringLiteral("1")};
    order.created = Instant::startOfBeijingDay(today.addDays(-90));
    order.status = QStringLiteral("processing");
    note(order);
    QCOMPARE(**AccountSpans::ordersFrom(reader->meta, now, today), today.addDays(-90));
    order.status = QStringLiteral("completed");
    note(order);
    QCOMPARE(**AccountSpans::ordersFrom(reader->meta, now, today), today.addDays(-30));
    order.created.reset(); // the provider could not find it by its day
    note(order);
    QVERIFY(!*AccountSpans::ordersFrom(reader->meta, now, today));
}

/// A session is a service of its own; all they share is the cache. What the lesson is worth over ten minutes:
/// tst_rategovernor_limiters.
void TestDayCalls::whatAThrottleTaughtServesTheNextSessions()
{
    CompanyDays days(2000);
    CloudApi::Options quick;
    quick.callsPerSecond = 2000;
    quick.share = 1;
    quick.waits.throttledBase = quick.waits.throttledCap = std::chrono::milliseconds(2);
    const auto session = [&] { // whether its calls waited for answers, and how many were throttled
        bool waits = false;
        const SyncReport report = days.room.sync(days.cloud.url(), {.topics = SyncTopic::List}, quick,
                                                 [&waits](SyncService &, const SyncProgress &progress) {
                                                     waits = waits || (progress.pace && progress.pace->waits);
                                                 });
        return std::pair{waits, report.throttled};
    };
    const auto pass = [&days](int dayCount) {
        days.room.clock.advance(std::chrono::hours(24 * dayCount));
        QVERIFY(days.cloud.setClockOffset(days.room.clock.shift()));
    };
    QCOMPARE(session(), std::pair(false, qint64(0)));
    days.cloud.setFaults(*FaultScript::parse(
        R"([{"match":{"action":"ListCardInfo","page":2},"times":1,"fault":"throttle"}])"));
    QCOMPARE(session().second, 1);
    days.cloud.setFaults(FaultScript());
    QCOMPARE(session(), std::pair(true, qint64(0)));
    pass(29);
    QCOMPARE(session(), std::pair(true, qint64(0))); // not renewed by being used
    pass(2);
    QCOMPARE(session(), std::pair(false, qint64(0)));
}

QTEST_GUILESS_MAIN(TestDayCalls)
#include "tst_daycalls.moc"
