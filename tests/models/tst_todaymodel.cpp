// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/todaybriefing.h"
#include "core/domain/cardfilter.h"
#include "core/inventory/cardquery.h"
#include "models/todaymodel.h"
#include "tests/models/todayroom.h"

#include <QAbstractItemModelTester>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

namespace
{
constexpr AnswerPace quick = TodayRoom::quick;

QStringList ids(const TodayModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row).data(TodayModel::IdRole).toString());
    return ids;
}

int rowOf(const TodayModel &model, const QString &id)
{
    return int(ids(model).indexOf(id));
}
} // namespace

/// Today over a synchronised company, through the threads of a window.
class TestTodayModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyCacheSaysSoAndFindsNothing();
    void aCompanysFindingsAreThoseOfTheBriefing();
    void aClockToConfirmIsNotLate();
    void aFindingAboutCardsLeadsToExactlyThose();
    void everyKindIsMendedSomewhere();
    void withoutAKeyNothingIsMendedByReadingAgain();
    void aPaneThatComesLaterTakesItsFindings();
    void nothingMovesWhileNothingChanges();
    void anEditTakesAwayWhatItMendsAndLeavesTheRest();
    void aSlowAnswerIsDropped();
    void anotherDayBeginsInBeijing();
    void tilesSayWhatIsKnownAndHowToGetTheRest();
    void aThresholdIsToldOnceEachTimeItIsCrossed();

private:
    std::unique_ptr<SyncedCompany> m_company;
    TodayRoom *m_room = nullptr;
};

void TestTodayModel::initTestCase()
{
    m_company = std::make_unique<SyncedCompany>(300); // everything below works without the provider
    QVERIFY(m_company->synced);
    m_room = m_company->room.get();
    QTRY_COMPARE(m_room->fleet.state(), FleetFeed::State::Ready);
}

void TestTodayModel::anEmptyCacheSaysSoAndFindsNothing()
{
    SyncRoom sync;
    TodayRoom room(sync);
    const TodayModel model(room.room, quick);
    QCOMPARE(model.state(), TodayModel::State::Waiting);
    QTRY_COMPARE(model.state(), TodayModel::State::Empty);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(model.ages().isEmpty());
    QCOMPARE(model.tiles()[TodayTiles::Balance].figure, QStringLiteral("–"));
    QVERIFY(!model.tiles()[TodayTiles::Balance].hint.isEmpty());
}

void TestTodayModel::aCompanysFindingsAreThoseOfTheBriefing()
{
    TodayModel model(m_room->room, quick);
    QAbstractItemModelTester tester(&model);
    QTRY_COMPARE(model.state(), TodayModel::State::Ready);
    const std::unique_ptr<CacheReader> reader = m_company->sync.reader();
    const WorkdayCalendar calendar;
    const auto findings = TodayBriefing::findings(
        {*reader, m_room->fleet.snapshot(), calendar, m_room->room.today(), m_room->room.now()});
    QVERIFY(findings);
    QCOMPARE(model.rowCount(), findings->size());
    QVERIFY(model.rowCount() >= 8);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        QCOMPARE(index.data(TodayModel::IdRole).toString(), findings->at(row).id);
        QVERIFY(row == 0 || index.data(TodayModel::SeverityRole).toInt() >=
                                model.index(row - 1).data(TodayModel::SeverityRole).toInt());
        QVERIFY(!index.data(TodayModel::ClauseRole).toString().isEmpty());
        QVERIFY(!index.data(TodayModel::ActionRole).toString().isEmpty());
        QVERIFY(index.data(TodayModel::DateRole).toDate().isValid());
        QVERIFY(model.explanation(row).facts.size() >= 1);
    }
    QVERIFY(model.ages().startsWith(QStringLiteral("Oldest reading: ")));
    QVERIFY(model.asOf());
}

/// As the pane of the deadlines counts them.
void TestTodayModel::aClockToConfirmIsNotLate()
{
    using State = RunningDeadline::State;
    TodayFacts facts;
    facts.input.today = QDate(2026, 4, 15);
    const auto add = [&facts](int days, State state) {
        RunningDeadline clock;
        clock.deadline.due = facts.input.today.addDays(days);
        clock.state = state;
        facts.clocks.append(clock);
    };
    add(-60, State::ToConfirm);
    add(-30, State::Running);
    add(1, State::ToConfirm);
    add(3, State::Running);
    add(5, State::Running);
    const TodayTile tile = TodayTiles::of(facts)[TodayTiles::Deadlines];
    QCOMPARE(tile.figure, QStringLiteral("2"));
    QMap<QString, QString> lines;
    for (const TodayTile::Line &line : tile.lines)
        lines.insert(line.text, line.figure);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.value(QStringLiteral("overdue")), QStringLiteral("1"));
    QCOMPARE(lines.value(QStringLiteral("to confirm")), QStringLiteral("2"));
}

void TestTodayModel::aFindingAboutCardsLeadsToExactlyThose()
{
    const TodayModel model(m_room->room, quick);
    QTRY_COMPARE(model.state(), TodayModel::State::Ready);
    int checked = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const auto target = index.data(TodayModel::TargetRole).value<PaneTarget>();
        if (target.pane != u"cards")
            continue;
        QVERIFY(!target.what.isEmpty());
        const Result<CardFilter> filter = CardFilter::parse(target.what);
        QVERIFY2(filter, qPrintable(target.what));
        const qsizetype cards = CardQuery(m_room->fleet.snapshot(), *filter, m_room->room.today()).count();
        if (!index.data(TodayModel::KindRole).toString().startsWith(QStringLiteral("cards_")))
            continue; // others count money or traffic
        QString figure = index.data(TodayModel::FigureRole).toString();
        QCOMPARE(QString::number(cards), figure.remove(u','));
        ++checked;
    }
    QVERIFY(checked >= 3);
}

void TestTodayModel::everyKindIsMendedSomewhere()
{
    const QStringList all{QStringLiteral("today"),    QStringLiteral("cards"),     QStringLiteral("traffic"),
                          QStringLiteral("pools"),    QStringLiteral("finance"),   QStringLiteral("rebates"),
                          QStringLiteral("realname"), QStringLiteral("deadlines"), QStringLiteral("activity"),
                          QStringLiteral("key")};
    const QStringList now{QStringLiteral("today"), QStringLiteral("cards")};
    for (int kind = 0; kind <= int(FindingKind::BillProvisional); ++kind) {
        Finding finding;
        finding.kind = FindingKind(kind);
        finding.filter = QStringLiteral("status:inuse");
        QVERIFY2(all.contains(FindingAction::homeOf(finding)), qPrintable(finding.kindName()));
        const FindingAction later = FindingAction::of(finding, all);
        if (later.kind == FindingAction::Kind::Show)
            QCOMPARE(later.target.pane, FindingAction::homeOf(finding));
        else
            QCOMPARE(later.kind, FindingAction::Kind::Sync);
        QVERIFY(!later.label().isEmpty());
        // with the two panes there are: to the cards, or an explanation where there are none
        const bool syncs = later.kind == FindingAction::Kind::Sync;
        QCOMPARE(FindingAction::of(finding, now).target.pane, syncs ? QString() : QStringLiteral("cards"));
        finding.filter.clear();
        QCOMPARE(FindingAction::of(finding, now).kind,
                 syncs ? FindingAction::Kind::Sync : FindingAction::Kind::Explain);
    }
    Finding old;
    old.kind = FindingKind::DataOld;
    old.subject = QStringLiteral("bills");
    QCOMPARE(FindingAction::of(old, now).topics, SyncTopics(SyncTopic::Money));
}

void TestTodayModel::withoutAKeyNothingIsMendedByReadingAgain()
{
    Finding old;
    old.kind = FindingKind::DataOld;
    old.subject = QStringLiteral("bills");
    const QStringList panes{QStringLiteral("today"), QStringLiteral("key")};
    QCOMPARE(FindingAction::of(old, panes).kind, FindingAction::Kind::Sync);
    QCOMPARE(FindingAction::of(old, panes, false), FindingAction::toKey());
    QCOMPARE(FindingAction::toKey().label(), QStringLiteral("AccessKey…"));

    SyncRoom sync;
    TodayRoom room(sync);
    TodayModel model(room.room, quick);
    QTRY_COMPARE(model.state(), TodayModel::State::Empty);
    QVERIFY(model.hasKey());
    QVERIFY(sync.writer->runNow(Writer::Priority::Edit,
                                [](CacheWriter &cache) { return cache.account.forget(); }));
    model.refresh();
    QTRY_VERIFY(!model.hasKey());
}

void TestTodayModel::aPaneThatComesLaterTakesItsFindings()
{
    TodayModel model(m_room->room, quick);
    QTRY_COMPARE(model.state(), TodayModel::State::Ready);
    const QHash<QString, int> before = model.counts();
    QVERIFY(before.value(QStringLiteral("today")) > 0);
    QVERIFY(!before.contains(QStringLiteral("finance")));
    QSignalSpy counted(&model, &TodayModel::countsChanged);
    model.setPanes({QStringLiteral("today"), QStringLiteral("cards"), QStringLiteral("pools"),
                    QStringLiteral("realname")});
    QCOMPARE(counted.count(), 1);
    QCOMPARE(model.counts().value(QStringLiteral("today")), before.value(QStringLiteral("today")));
    QVERIFY(model.counts().value(QStringLiteral("realname")) > 0);
}

void TestTodayModel::nothingMovesWhileNothingChanges()
{
    TodayModel model(m_room->room, quick);
    QTRY_COMPARE(model.state(), TodayModel::State::Ready);
    const QStringList before = ids(model);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy altered(&model, &QAbstractItemModel::dataChanged);
    model.refresh();
    QVERIFY(model.isUpdating());
    QCOMPARE(ids(model), before); // what was there stays while it is computed
    QTRY_VERIFY(!model.isUpdating());
    QCOMPARE(ids(model), before);
    QCOMPARE(reset.count() + inserted.count() + removed.count() + moved.count() + altered.count(), 0);
}

void TestTodayModel::anEditTakesAwayWhatItMendsAndLeavesTheRest()
{
    TodayModel model(m_room->room, quick);
    QAbstractItemModelTester tester(&model);
    QTRY_COMPARE(model.state(), TodayModel::State::Ready);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QHash<QString, QPersistentModelIndex> kept;
    for (int row = 0; row < model.rowCount(); ++row)
        kept.insert(model.index(row).data(TodayModel::IdRole).toString(), model.index(row));

    DeadlineCase late;
    late.id = QStringLiteral("case-1");
    late.rule = QStringLiteral("workdays:+3");
    late.start = m_room->room.today().addDays(-30);
    const auto saved = [](const Result<void> &outcome) { QVERIFY(outcome); };
    m_room->desk.save(late, this, saved);
    const QString id = QStringLiteral("deadline_overdue:case-1");
    QTRY_VERIFY(rowOf(model, id) >= 0);
    const QPersistentModelIndex added = model.index(rowOf(model, id));
    late.done = m_room->room.today();
    m_room->desk.save(late, this, saved);
    QTRY_COMPARE(rowOf(model, id), -1);

    QVERIFY(!added.isValid());
    QCOMPARE(reset.count(), 0);
    for (auto one = kept.cbegin(); one != kept.cend(); ++one)
        QCOMPARE(one.value().data(TodayModel::IdRole).toString(), one.key());
}

void TestTodayModel::aSlowAnswerIsDropped()
{
    TodayModel model(m_room->room, quick);
    QTRY_COMPARE(model.state(), TodayModel::State::Ready);
    QSemaphore go;
    m_room->slow.ask(
        this, [&go](CacheReader &, const ReaderTicket &) { return go.tryAcquire(1, 30'000); }, [](bool) {});
    QSignalSpy changed(&model, &TodayModel::changed);
    model.refresh();
    model.refresh();
    model.refresh();
    QCOMPARE(changed.count(), 3); // "updating" each time
    go.release();
    QTRY_VERIFY(!model.isUpdating());
    QCOMPARE(changed.count(), 4); // and one answer
}

void TestTodayModel::anotherDayBeginsInBeijing()
{
    const QDate today = m_room->clock.today();
    m_room->clock.setNow(QDateTime(today, QTime(15, 59, 59), Qt::UTC)); // 23:59:59 in Beijing
    TodayModel model(m_room->room, quick);
    QTRY_COMPARE(model.state(), TodayModel::State::Ready);
    QCOMPARE(model.day(), today);
    m_room->clock.advance(std::chrono::seconds(1));
    QTRY_COMPARE(model.day(), today.addDays(1));
    QTRY_VERIFY(!model.isUpdating());
    m_room->clock.setNow(m_company->sync.clock.now());
}

void TestTodayModel::tilesSayWhatIsKnownAndHowToGetTheRest()
{
    const TodayModel model(m_room->room, quick);
    QTRY_COMPARE(model.state(), TodayModel::State::Ready);
    const TodayTile &balance = model.tiles()[TodayTiles::Balance];
    QCOMPARE(balance.figure, m_company->cloud->trueBalance().available->text(u"CNY"));
    QVERIFY(balance.asOf);
    const TodayTile &cards = model.tiles()[TodayTiles::Cards];
    QCOMPARE(cards.figure, QStringLiteral("300"));
    qint64 sum = 0;
    for (const TodayTile::Line &line : cards.lines) {
        const Result<CardFilter> filter = CardFilter::parse(line.target.what);
        QVERIFY(filter);
        const qsizetype found = CardQuery(m_room->fleet.snapshot(), *filter, m_room->room.today()).count();
        QCOMPARE(line.figure, QString::number(found));
        sum += found;
    }
    QCOMPARE(sum, 300);
    QVERIFY(!model.tiles()[TodayTiles::Traffic].bars.isEmpty());
    for (const int place : {0, 1, 2, 3})
        QVERIFY(!model.explanation(TodayTiles::Place(place)).sentence.isEmpty());
}

void TestTodayModel::aThresholdIsToldOnceEachTimeItIsCrossed()
{
    using State = ThresholdCheck::State;
    const auto runway = [](State state) {
        Runway all;
        all.thresholds = {{ThresholdCheck::Kind::Amount, state, QStringLiteral("below")}};
        return all;
    };
    BalanceWatch watch;
    QVERIFY(watch.news(runway(State::Broken)).isEmpty()); // it was so before
    QVERIFY(watch.news(runway(State::Kept)).isEmpty());
    QCOMPARE(watch.news(runway(State::Broken)), QStringList{QStringLiteral("below")});
    QVERIFY(watch.news(runway(State::Broken)).isEmpty());
    QVERIFY(watch.news(runway(State::Unknown)).isEmpty());
    QVERIFY(watch.news(runway(State::Broken)).isEmpty()); // nobody has seen it kept
    QVERIFY(watch.news(runway(State::Kept)).isEmpty());
    QCOMPARE(watch.news(runway(State::Broken)).size(), 1);
}

QTEST_GUILESS_MAIN(TestTodayModel)
#include "tst_todaymodel.moc"
