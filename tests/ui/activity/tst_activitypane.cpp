// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/todaybriefing.h"
#include "core/domain/changetext.h"
#include "core/inventory/cardcolumnseditor.h"
#include "core/report/pagedreport.h"
#include "core/settings/consolesettings.h"
#include "models/activitymodel.h"
#include "models/activityreport.h"
#include "models/findingaction.h"
#include "models/syncmodel.h"
#include "tests/models/todayroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/activity/activitypane.h"
#include "ui/common/densetable.h"
#include "ui/common/figurelist.h"
#include "ui/common/wholevalues.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

namespace
{
constexpr int changedCards = 7;

/// A pane over a model that has answered.
struct Shown {
    explicit Shown(TodayRoom &room, const SyncModel *sync = nullptr) : model(room.room)
    {
        if (sync)
            model.follow(*sync);
        pane = std::make_unique<ActivityPane>(model, room.room, settings);
        pane->resize(1200, 740);
        pane->show();
        pane->activate();
        settle();
    }
    void settle()
    {
        const bool answered = QTest::qWaitFor([this] { return isReady(); });
        Q_ASSERT(answered);
    }
    void show(const QString &what)
    {
        pane->open(what);
        settle();
    }
    [[nodiscard]] bool isReady() const
    {
        const PaneQuestion &question = pane->section()->name() == u"changes"      ? model.changesQuestion()
                                       : pane->section()->name() == u"everything" ? model.deedsQuestion()
                                       : pane->section()->name() == u"odd"        ? model.oddQuestion()
                                       : pane->section()->name() == u"trail"      ? model.trailQuestion()
                                                                                  : model.runsQuestion();
        return question.state() != PaneQuestion::State::Waiting && !question.isUpdating();
    }
    [[nodiscard]] FigureList *list() const { return pane->section()->findChild<FigureList *>(); }
    [[nodiscard]] QComboBox *span() const
    {
        return pane->section(QStringLiteral("changes"))->findChild<QComboBox *>(QStringLiteral("span"));
    }
    [[nodiscard]] FigureTable &figures() const { return list()->figures(); }
    [[nodiscard]] QString text(int row, const QString &column) const
    {
        return figures().row(row).cells[figures().column(column)].text;
    }
    ActivityModel model;
    QTemporaryDir directory;
    ConsoleSettings settings{directory.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<ActivityPane> pane;
};

/// A company that was read twice: in between, some cards were stopped.
struct ReadTwice {
    ReadTwice()
    {
        SimOptions options;
        options.cards = 200;
        options.limiter = std::nullopt;
        cloud = std::make_unique<SimCloud>(options);
        SyncOptions lists;
        lists.topics = SyncTopic::List;
        synced = cloud->start() && sync.sync(cloud->url(), lists).state == SyncReport::State::Succeeded;
        changeSome();
        room = std::make_unique<TodayRoom>(sync);
    }
    /// A second run, by hand: what it saw is known card by card.
    void changeSome()
    {
        const Result<void> done =
            sync.writer->runNow(Writer::Priority::Edit, [this](CacheWriter &cache) -> Result<void> {
                const Instant now = Instant::of(sync.clock.now());
                const Result<qint64> run = cache.journal.beginRun(QStringLiteral("sync"), now);
                if (!run)
                    return run.error();
                secondRun = *run;
                QList<Card> cards;
                for (int row = 0; row < changedCards; ++row) {
                    Card card = (*cache.cardReader.byId(row + 1))->card;
                    card.osStatus = QStringLiteral("200");
                    card.used = DataVolume{12345};
                    cards.append(card);
                    iccids.insert(card.key.iccid.toString());
                }
                const auto applied = cache.cards.apply(cards, {*run, *run, now});
                if (!applied)
                    return applied.error();
                SyncRun finished;
                finished.id = *run;
                finished.kind = QStringLiteral("sync");
                finished.started = now;
                finished.finished = now;
                finished.state = SyncRun::State::Succeeded;
                finished.changed = changedCards;
                return cache.journal.finishRun(finished);
            });
        synced = synced && done;
    }
    std::unique_ptr<SimCloud> cloud;
    SyncRoom sync;
    std::unique_ptr<TodayRoom> room;
    QSet<QString> iccids; ///< of the changed cards
    qint64 secondRun = 0;
    bool synced = false;
};
/// A company whose provider breaks some rows.
struct ReadOdd {
    static constexpr int cards = 120;
    ReadOdd()
    {
        SimOptions options;
        options.cards = cards;
        options.limiter = std::nullopt;
        options.variants.add(Variant::BrokenRows);
        options.variants.add(Variant::OddQuantities);
        options.variants.add(Variant::ExtraFields);
        cloud = std::make_unique<SimCloud>(options);
        synced = cloud->start() && read();
        room = std::make_unique<TodayRoom>(sync);
    }
    bool read()
    {
        SyncOptions lists;
        lists.topics = SyncTopic::List;
        return sync.sync(cloud->url(), lists).state == SyncReport::State::Succeeded;
    }
    /// What Today says of it; nothing: nothing.
    [[nodiscard]] std::optional<Finding> finding() const
    {
        Finding found;
        bool told = false;
        const std::unique_ptr<CacheReader> reader = *sync.cache->openReader();
        CardColumnsEditor editor;
        if (!reader->cards.stream([&editor](const CardRow &row) { return editor.put(row); }))
            return std::nullopt;
        const WorkdayCalendar calendar;
        const Instant now = Instant::of(room->clock.now());
        const auto input =
            TodayBriefing::input({*reader, editor.publish(1), calendar, now.beijingDate(), now});
        for (const Finding &one : input ? Findings::of(*input) : QList<Finding>()) {
            if (one.kind != FindingKind::QuarantinedRows)
                continue;
            found = one;
            told = true;
        }
        return told ? std::optional(found) : std::nullopt;
    }
    std::unique_ptr<SimCloud> cloud;
    SyncRoom sync;
    std::unique_ptr<TodayRoom> room;
    bool synced = false;
};
} // namespace

/// Task 6 of the console: what changed since yesterday or the last synchronisation; and who did what.
class TestActivityPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theLastTwoSynchronisationsAreComparedAtOnce();
    void totalsTellWhatBecameWhatAndByWhom();
    void anyTwoMomentsCanBeCompared();
    void theLastVisitIsOffered();
    void theLastSynchronisationIsOneChoiceAway();
    void oneFieldIsShownAlone();
    void enterLeadsToTheCard();
    void runsAndDeedsStandInOneListNewestFirst();
    void oneKindOfActivityIsShownAlone();
    void enterOnARunShowsItsChanges();
    void printAndExportHoldWhatIsShown();
    void theTrailSaysThatItIsWholeAndPrintsItsEnd();
    void aTrailThatWasTamperedWithNamesTheEntry();
    void everyControlIsNamed();
    void choicesOutliveThePane();
    void anEmptyAccountOffersToSynchronise();
    void todayLeadsToOddDataAndItIsThereWhole();
    void oddDataSeenIsNoFindingUntilThatIsTakenBack();
    void whatCanBeReadLaterIsSettled();

private:
    std::unique_ptr<ReadTwice> m_company;
};

void TestActivityPane::initTestCase()
{
    QAccessible::setActive(true);
    m_company = std::make_unique<ReadTwice>();
    QVERIFY(m_company->synced);
    QTRY_COMPARE(m_company->room->fleet.state(), FleetFeed::State::Ready);
    TodayRoom &room = *m_company->room;
    room.desk.note(QStringLiteral("exported"), QStringLiteral("Cards: 12 rows as CSV"));
    room.desk.note(QStringLiteral("printed"), QStringLiteral("realname, 2 pages"));
    bool saved = false;
    room.desk.save(Note{QStringLiteral("card:8986"), QStringLiteral("secret words")}, this,
                   [&saved](const Result<void> &kept) { saved = bool(kept); });
    QTRY_VERIFY(saved);
}

void TestActivityPane::theLastTwoSynchronisationsAreComparedAtOnce()
{
    const Shown shown(*m_company->room);
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("changes"));
    QCOMPARE(shown.model.changesSpan().kind, ActivitySpan::Kind::LastRuns);
    QSet<QString> iccids;
    for (int row = 0; row < shown.figures().rowCount(); ++row) {
        iccids.insert(shown.figures().row(row).target.what.mid(QStringLiteral("card:").size()));
        QVERIFY(shown.text(row, QStringLiteral("before")) != shown.text(row, QStringLiteral("after")));
    }
    QVERIFY((iccids - m_company->iccids).isEmpty());
    QVERIFY(!iccids.isEmpty());
    const DifferenceBriefing::Differences changes = shown.model.changesFacts()->changes;
    QCOMPARE(changes.changes, qint64(shown.figures().rowCount()));
    QCOMPARE(changes.cards, qint64(iccids.size()));
    QCOMPARE(changes.figures, qint64(changedCards)); // used traffic is not listed at first
    QTest::mouseClick(shown.pane->findChild<QCheckBox *>(QStringLiteral("figures")), Qt::LeftButton);
    QTRY_COMPARE(qint64(shown.figures().rowCount()), changes.changes + changedCards);
}

void TestActivityPane::totalsTellWhatBecameWhatAndByWhom()
{
    const Shown shown(*m_company->room);
    const FigureTable &totals = shown.model.totals();
    const int row = totals.shownRow(QStringLiteral("os_status"));
    QVERIFY(row >= 0);
    const auto cell = [&](const char *column) {
        return totals.row(row).cells[totals.column(QString::fromLatin1(column))].text;
    };
    QCOMPARE(cell("changes"), cell("us")); // they were stopped by us, says the provider's state
    QCOMPARE(cell("rule"), QStringLiteral("0"));
    QVERIFY2(cell("moves").contains(QStringLiteral("→ stopped by us: ")), qPrintable(cell("moves")));
    QCOMPARE(shown.text(0, QStringLiteral("by")), QStringLiteral("us"));
    auto *list = shown.pane->section()->findChild<FigureList *>(QStringLiteral("totals"));
    QVERIFY(list->isVisible() && list->setCurrentKey(QStringLiteral("os_status")));
    QTest::keyClick(list->table(), Qt::Key_Return); // that field alone
    QTRY_COMPARE(QString::number(shown.figures().rowCount()), cell("changes"));
    auto *causes = shown.pane->section()->findChild<QLabel *>(QStringLiteral("causes"));
    QVERIFY2(causes->text().contains(QStringLiteral("By us: ")), qPrintable(causes->text()));
}

void TestActivityPane::anyTwoMomentsCanBeCompared()
{
    Shown shown(*m_company->room);
    auto *from = shown.pane->findChild<QDateTimeEdit *>(QStringLiteral("from"));
    auto *until = shown.pane->findChild<QDateTimeEdit *>(QStringLiteral("until"));
    const QDateTime now = until->dateTime(); // Beijing's clocks
    QVERIFY(from->dateTime() <= now && from->dateTime().addDays(1) > now);
    until->setDateTime(now.addDays(-1));
    from->setDateTime(now.addDays(-2));
    shown.settle();
    QCOMPARE(shown.model.changesSpan().kind, ActivitySpan::Kind::Between);
    QTRY_COMPARE(shown.figures().rowCount(), 0);
    QCOMPARE(from->dateTime(), now.addDays(-2));
    until->setDateTime(now);
    QTRY_VERIFY(shown.figures().rowCount() > 0);
    const Instant end = shown.model.changesFacts()->period->until; // exclusive
    QCOMPARE(end.beijingText(), now.addSecs(1).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
    from->setDateTime(now.addDays(1)); // after the second
    QTRY_COMPARE(shown.figures().rowCount(), 0);
    auto *sentence = shown.pane->section()->findChild<QLabel *>(QStringLiteral("sentence"));
    QVERIFY(sentence->isVisible() && sentence->text().contains(QStringLiteral("after the second")));
}

void TestActivityPane::theLastVisitIsOffered()
{
    QJsonObject state;
    {
        const Shown shown(*m_company->room);
        QVERIFY(!shown.model.lastVisit());
        state = shown.pane->saveState();
    }
    Shown shown(*m_company->room); // the next session
    shown.pane->restoreState(state);
    QVERIFY(shown.model.lastVisit());
    const QString name = ActivitySpan{ActivitySpan::Kind::LastVisit, 0, *shown.model.lastVisit()}.name();
    QTRY_VERIFY(shown.span()->findData(name) >= 0);
    shown.span()->setCurrentIndex(shown.span()->findData(name));
    shown.settle();
    QCOMPARE(shown.model.changesFacts()->period->from, *shown.model.lastVisit());
}

void TestActivityPane::theLastSynchronisationIsOneChoiceAway()
{
    Shown shown(*m_company->room);
    shown.span()->setCurrentIndex(shown.span()->findData(QStringLiteral("last_run")));
    shown.settle();
    QCOMPARE(shown.model.changesSpan().kind, ActivitySpan::Kind::LastRun);
    QVERIFY(shown.figures().rowCount() > 0);
    for (int row = 0; row < shown.figures().rowCount(); ++row)
        QCOMPARE(shown.text(row, QStringLiteral("run")), QString::number(m_company->secondRun));
}

void TestActivityPane::oneFieldIsShownAlone()
{
    Shown shown(*m_company->room);
    auto *fields = shown.pane->findChild<QComboBox *>(QStringLiteral("fields"));
    const int place = fields->findData(QStringLiteral("os_status"));
    QVERIFY(place > 0);
    const QString total = fields->itemText(place);
    fields->setCurrentIndex(place);
    shown.settle();
    QVERIFY2(total.endsWith(QStringLiteral("(%1)").arg(shown.figures().rowCount())), qPrintable(total));
    for (int row = 0; row < shown.figures().rowCount(); ++row) {
        QCOMPARE(shown.text(row, QStringLiteral("field")), ChangeText::field(QStringLiteral("os_status")));
        QCOMPARE(shown.text(row, QStringLiteral("after")), QStringLiteral("stopped by us"));
    }
    shown.model.setField({});
}

void TestActivityPane::enterLeadsToTheCard()
{
    const Shown shown(*m_company->room);
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    QTest::keyClick(shown.list()->table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("cards"));
    QVERIFY(m_company->iccids.contains(wanted.first().at(1).toString().mid(QStringLiteral("card:").size())));
}

void TestActivityPane::runsAndDeedsStandInOneListNewestFirst()
{
    Shown shown(*m_company->room);
    shown.show(QStringLiteral("everything"));
    QHash<QString, int> kinds;
    QString before = QStringLiteral("9999");
    for (int row = 0; row < shown.figures().rowCount(); ++row) {
        ++kinds[shown.text(row, QStringLiteral("kind"))];
        QVERIFY(shown.text(row, QStringLiteral("at")) <= before);
        before = shown.text(row, QStringLiteral("at"));
        QVERIFY(!shown.text(row, QStringLiteral("detail")).contains(QStringLiteral("secret")));
    }
    QCOMPARE(kinds.value(QStringLiteral("Synchronisation")), 2);
    QCOMPARE(kinds.value(QStringLiteral("Export")), 1);
    QCOMPARE(kinds.value(QStringLiteral("Print")), 1);
    QCOMPARE(kinds.value(QStringLiteral("Edit")), 1);
}

void TestActivityPane::oneKindOfActivityIsShownAlone()
{
    Shown shown(*m_company->room);
    shown.show(QStringLiteral("everything:print"));
    QCOMPARE(shown.figures().rowCount(), 1);
    QCOMPARE(shown.text(0, QStringLiteral("who")), QStringLiteral("li"));
    QCOMPARE(shown.text(0, QStringLiteral("what")), QStringLiteral("printed"));
    shown.pane->section()->findChild<QComboBox *>(QStringLiteral("kinds"))->setCurrentIndex(0);
    QTest::keyClicks(shown.list()->findChild<QLineEdit *>(QStringLiteral("search")),
                     QStringLiteral("exported csv"));
    QCOMPARE(shown.figures().rowCount(), 1);
    shown.figures().setSearch({});
}

void TestActivityPane::enterOnARunShowsItsChanges()
{
    Shown shown(*m_company->room);
    shown.show(QStringLiteral("runs"));
    QCOMPARE(shown.figures().rowCount(), 2);
    QCOMPARE(shown.text(0, QStringLiteral("changed")), QString::number(changedCards));
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    QTest::keyClick(shown.list()->table(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("activity"));
    shown.show(wanted.first().at(1).toString());
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("changes"));
    QCOMPARE(shown.model.changesSpan(), (ActivitySpan{ActivitySpan::Kind::Run, m_company->secondRun}));
    QVERIFY(shown.figures().rowCount() > 0);
}

void TestActivityPane::printAndExportHoldWhatIsShown()
{
    Shown shown(*m_company->room);
    for (const QString &section : {QStringLiteral("changes"), QStringLiteral("everything"),
                                   QStringLiteral("trail"), QStringLiteral("runs")}) { // odd: below
        shown.show(section);
        QVERIFY2(shown.pane->canPrint() && shown.pane->canExport(), qPrintable(section));
        shown.pane->printShown();
        auto *preview = shown.pane->findChild<ReportPreviewDialog *>();
        QVERIFY(preview && preview->isVisible());
        QTRY_VERIFY(preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
        delete preview;
        shown.pane->exportShown();
        auto *dialog = shown.pane->findChild<ExportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        delete dialog;
    }
}

void TestActivityPane::theTrailSaysThatItIsWholeAndPrintsItsEnd()
{
    Shown shown(*m_company->room);
    shown.show(QStringLiteral("trail"));
    auto *verdict = shown.pane->section()->findChild<QLabel *>(QStringLiteral("verdict"));
    const AuditVerification &found = shown.model.trailFacts()->found;
    QVERIFY2(found.isWhole() && found.entries >= 3, qPrintable(found.text()));
    QCOMPARE(verdict->text(), found.text());
    QCOMPARE(shown.figures().rowCount(), int(found.entries));
    QCOMPARE(shown.text(0, QStringLiteral("number")), QString::number(found.head.number)); // newest first
    QCOMPARE(shown.text(0, QStringLiteral("what")), QStringLiteral("saved"));
    const std::unique_ptr<PagedReport> report = ActivityReport::trail(shown.model, m_company->room->room);
    QVERIFY(report);
    // a deed beside it is there when somebody looks again
    m_company->room->desk.note(QStringLiteral("printed"), QStringLiteral("the trail"));
    QTRY_COMPARE(shown.text(0, QStringLiteral("what")), QStringLiteral("printed"));
}

void TestActivityPane::aTrailThatWasTamperedWithNamesTheEntry()
{
    const auto tamper = [this](const QByteArray &sql) {
        const Result<void> done = m_company->sync.writer->runNow(
            Writer::Priority::Edit, [&sql](CacheWriter &cache) { return cache.database().execute(sql); });
        QVERIFY(done);
    };
    Shown shown(*m_company->room);
    shown.show(QStringLiteral("trail"));
    tamper("UPDATE audit SET who = who || 'x' WHERE id = 2");
    QTest::mouseClick(shown.pane->section()->findChild<QPushButton *>(QStringLiteral("followAgain")),
                      Qt::LeftButton);
    auto *verdict = shown.pane->section()->findChild<QLabel *>(QStringLiteral("verdict"));
    QTRY_VERIFY2(verdict->text().contains(QStringLiteral("Entry 2 is not as it was written")),
                 qPrintable(verdict->text()));
    tamper("UPDATE audit SET who = substr(who, 1, length(who) - 1) WHERE id = 2");
    shown.model.followTrailAgain();
    QTRY_VERIFY(shown.model.trailFacts()->found.isWhole());
}

void TestActivityPane::everyControlIsNamed()
{
    Shown shown(*m_company->room);
    for (const PaneSection *section : shown.pane->sections()) {
        shown.show(section->name());
        QCOMPARE(unnamedControls(shown.pane.get()), QStringList());
        QCOMPARE(brokenLetters(shown.pane.get()), QStringList());
    }
}

void TestActivityPane::choicesOutliveThePane()
{
    Shown shown(*m_company->room);
    shown.span()->setCurrentIndex(shown.span()->findData(QStringLiteral("week")));
    shown.pane->showSection(QStringLiteral("everything"));
    const QJsonObject state = shown.pane->saveState();
    shown.pane = std::make_unique<ActivityPane>(shown.model, m_company->room->room, shown.settings);
    shown.pane->restoreState(state);
    shown.pane->show();
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("everything"));
    QCOMPARE(shown.model.changesSpan().kind, ActivitySpan::Kind::Week);
    QCOMPARE(shown.span()->currentData().toString(), QStringLiteral("week"));
}

void TestActivityPane::anEmptyAccountOffersToSynchronise()
{
    SyncRoom sync;
    TodayRoom room(sync);
    const Shown shown(room);
    QSignalSpy wanted(shown.pane.get(), &ActivityPane::syncWanted);
    QTest::mouseClick(shown.pane->section()->findChild<QPushButton *>(QStringLiteral("syncNow")),
                      Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(!shown.pane->canExport() && !shown.pane->canPrint());
}

void TestActivityPane::todayLeadsToOddDataAndItIsThereWhole()
{
    ReadOdd odd;
    QVERIFY(odd.synced);
    QTRY_COMPARE(odd.room->fleet.state(), FleetFeed::State::Ready);
    const std::optional<Finding> finding = odd.finding();
    QVERIFY(finding);
    QCOMPARE(finding->figure.count, qint64(ReadOdd::cards / 17)); // every 17th row has no ICCID
    const FindingAction action = FindingAction::of(*finding, {QStringLiteral("activity")});
    QCOMPARE(action.target, (PaneTarget{QStringLiteral("activity"), QStringLiteral("odd")}));

    Shown shown(*odd.room);
    shown.show(action.target.what);
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("odd"));
    QHash<QString, int> kinds;
    for (int row = 0; row < shown.figures().rowCount(); ++row)
        ++kinds[shown.text(row, QStringLiteral("kind"))];
    QCOMPARE(qint64(kinds.value(QStringLiteral("Unreadable row"))), finding->figure.count);
    QVERIFY(kinds.value(QStringLiteral("Unreadable field")) > 0);
    QVERIFY(kinds.value(QStringLiteral("New field")) > 0);
    QCOMPARE(shown.text(0, QStringLiteral("state")), QStringLiteral("stands"));
    QCOMPARE(shown.text(0, QStringLiteral("times")), QStringLiteral("1"));

    const PaneSection *section = shown.pane->section();
    auto *sent = section->findChild<QPlainTextEdit *>(QStringLiteral("sent"));
    auto *whole = section->findChild<QCheckBox *>(QStringLiteral("whole"));
    const QJsonObject masked = QJsonDocument::fromJson(sent->toPlainText().toUtf8()).object();
    QTest::mouseClick(whole, Qt::LeftButton);
    QVERIFY(!whole->isChecked()); // nobody granted it
    WholeValues::setAsker(
        [](QWidget *, const WholeValues::Wish &, const WholeValues::Granted &granted) { granted({}); });
    QTest::mouseClick(whole, Qt::LeftButton);
    WholeValues::setAsker({});
    const QJsonObject plain = QJsonDocument::fromJson(sent->toPlainText().toUtf8()).object();
    QCOMPARE(masked.keys(), plain.keys());
    QVERIFY(plain.value(u"Msisdn")[0].toString().size() > 5);
    QVERIFY(!plain.value(u"Msisdn")[0].toString().contains(u'*'));
    QVERIFY(masked.value(u"Msisdn")[0].toString().contains(u'*'));
    QCOMPARE(masked.value(u"OsStatus"), plain.value(u"OsStatus"));
    QVERIFY(section->findChild<QLabel *>(QStringLiteral("missing"))
                ->text()
                .contains(QStringLiteral("missing everywhere")));
    QVERIFY(section->findChild<QLabel *>(QStringLiteral("what"))
                ->text()
                .contains(QStringLiteral("ListCardInfo")));
    shown.show(QStringLiteral("runs")); // who comes back sees it masked again
    QVERIFY(!whole->isChecked());
    shown.show(QStringLiteral("odd"));
    QVERIFY(shown.pane->canPrint() && shown.pane->canExport());
}

void TestActivityPane::oddDataSeenIsNoFindingUntilThatIsTakenBack()
{
    ReadOdd odd;
    QVERIFY(odd.synced);
    QTRY_COMPARE(odd.room->fleet.state(), FleetFeed::State::Ready);
    const qint64 all = odd.finding()->figure.count;
    Shown shown(*odd.room);
    shown.show(QStringLiteral("odd"));
    const QString key = shown.figures().key(0);
    QTest::mouseClick(shown.pane->section()->findChild<QPushButton *>(QStringLiteral("seen")),
                      Qt::LeftButton);
    const auto state = [&] { return shown.text(shown.figures().shownRow(key), QStringLiteral("state")); };
    QTRY_COMPARE(state(), QStringLiteral("stands; seen by li"));
    QCOMPARE(odd.finding()->figure.count, all - 1);
    bool undone = false;
    odd.room->desk.undo(this,
                        [&undone](const Result<std::optional<QString>> &what) { undone = what && *what; });
    QTRY_VERIFY(undone);
    QTRY_COMPARE(state(), QStringLiteral("stands"));
    QCOMPARE(odd.finding()->figure.count, all);
}

void TestActivityPane::whatCanBeReadLaterIsSettled()
{
    ReadOdd odd;
    QVERIFY(odd.synced);
    odd.cloud->setVariants({});
    const qint64 firstRead = Instant::of(odd.sync.clock.now()).seconds;
    QTRY_VERIFY(Instant::of(odd.sync.clock.now()).seconds > firstRead); // a later second
    QVERIFY(odd.read());
    odd.room = std::make_unique<TodayRoom>(odd.sync);
    QTRY_COMPARE(odd.room->fleet.state(), FleetFeed::State::Ready);
    QVERIFY(!odd.finding());
    Shown shown(*odd.room);
    shown.show(QStringLiteral("odd"));
    int readable = 0;
    for (int row = 0; row < shown.figures().rowCount(); ++row) {
        if (shown.text(row, QStringLiteral("kind")) != u"New field")
            readable += shown.text(row, QStringLiteral("state")).startsWith(QStringLiteral("readable since"));
    }
    const OddDataBriefing::All &all = shown.model.oddFacts()->all;
    QCOMPARE(qint64(readable), all.rows + all.fields);
}

QTEST_MAIN(TestActivityPane)
#include "tst_activitypane.moc"
