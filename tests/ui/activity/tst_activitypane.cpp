// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/changetext.h"
#include "core/report/pagedreport.h"
#include "core/settings/consolesettings.h"
#include "models/activitymodel.h"
#include "models/activityreport.h"
#include "models/syncmodel.h"
#include "tests/models/todayroom.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/activity/activitypane.h"
#include "ui/common/densetable.h"
#include "ui/common/figurelist.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
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
} // namespace

/// Task 6 of the console: what changed since yesterday or the last synchronisation; and who did what.
class TestActivityPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void changesSinceYesterdayAreThereWithOneClick();
    void theLastSynchronisationIsOneChoiceAway();
    void oneFieldIsShownAlone();
    void enterLeadsToTheCard();
    void runsAndDeedsStandInOneListNewestFirst();
    void oneKindOfActivityIsShownAlone();
    void enterOnARunShowsItsChanges();
    void printAndExportHoldWhatIsShown();
    void everyControlIsNamed();
    void choicesOutliveThePane();
    void anEmptyAccountOffersToSynchronise();

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

void TestActivityPane::changesSinceYesterdayAreThereWithOneClick()
{
    const Shown shown(*m_company->room);
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("changes"));
    QSet<QString> iccids;
    for (int row = 0; row < shown.figures().rowCount(); ++row) {
        iccids.insert(shown.figures().row(row).target.what.mid(QStringLiteral("card:").size()));
        QVERIFY(shown.text(row, QStringLiteral("before")) != shown.text(row, QStringLiteral("after")));
    }
    QVERIFY((iccids - m_company->iccids).isEmpty());
    QVERIFY(!iccids.isEmpty());
    const ActivityBriefing::Changes changes = shown.model.changesFacts()->changes;
    QCOMPARE(changes.changes, qint64(shown.figures().rowCount()));
    QCOMPARE(changes.cards, qint64(iccids.size()));
    QCOMPARE(changes.figures, qint64(changedCards)); // used traffic is not listed at first
    QTest::mouseClick(shown.pane->findChild<QCheckBox *>(QStringLiteral("figures")), Qt::LeftButton);
    QTRY_COMPARE(qint64(shown.figures().rowCount()), changes.changes + changedCards);
}

void TestActivityPane::theLastSynchronisationIsOneChoiceAway()
{
    Shown shown(*m_company->room);
    shown.span()->setCurrentIndex(0);
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
    for (const QString &section :
         {QStringLiteral("changes"), QStringLiteral("everything"), QStringLiteral("runs")}) {
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

void TestActivityPane::everyControlIsNamed()
{
    Shown shown(*m_company->room);
    for (const PaneSection *section : shown.pane->sections()) {
        shown.show(section->name());
        QCOMPARE(unnamedControls(shown.pane.get()), QStringList());
    }
}

void TestActivityPane::choicesOutliveThePane()
{
    Shown shown(*m_company->room);
    shown.span()->setCurrentIndex(2);
    shown.pane->showSection(QStringLiteral("everything"));
    const QJsonObject state = shown.pane->saveState();
    shown.pane = std::make_unique<ActivityPane>(shown.model, m_company->room->room, shown.settings);
    shown.pane->restoreState(state);
    shown.pane->show();
    QCOMPARE(shown.pane->section()->name(), QStringLiteral("everything"));
    QCOMPARE(shown.model.changesSpan().kind, ActivitySpan::Kind::Week);
    QCOMPARE(shown.span()->currentIndex(), 2);
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

QTEST_MAIN(TestActivityPane)
#include "tst_activitypane.moc"
