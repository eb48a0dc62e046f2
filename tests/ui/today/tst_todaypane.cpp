// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardfilter.h"
#include "core/inventory/cardquery.h"
#include "core/report/tableexport.h"
#include "core/settings/consolesettings.h"
#include "core/store/syncjournal.h"
#include "models/todaytable.h"
#include "tests/models/todayroom.h"
#include "ui/common/emptystate.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"
#include "ui/today/explanationdialog.h"
#include "ui/today/findinglist.h"
#include "ui/today/linkbutton.h"
#include "ui/today/tilewidget.h"
#include "ui/today/todaypane.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace
{
/// A pane over a model that has answered.
struct Shown {
    explicit Shown(TodayRoom &room) : model(room.room, TodayRoom::quick)
    {
        const bool answered = QTest::qWaitFor([this] { return model.state() != TodayModel::State::Waiting; });
        Q_ASSERT(answered);
        pane = std::make_unique<TodayPane>(model, room.room, settings);
        pane->resize(1100, 740);
        pane->show();
        pane->activate();
    }
    [[nodiscard]] FindingList *list() const { return pane->findChild<FindingList *>(); }
    [[nodiscard]] TileWidget *tile(const QString &name) const { return pane->findChild<TileWidget *>(name); }
    /// Makes this finding the current one.
    bool choose(const QString &id) const
    {
        const QModelIndexList found =
            model.match(model.index(0), TodayModel::IdRole, id, 1, Qt::MatchExactly);
        if (!found.isEmpty())
            list()->setCurrentIndex(found.first());
        return !found.isEmpty();
    }
    TodayModel model;
    QTemporaryDir directory;
    ConsoleSettings settings{directory.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<TodayPane> pane;
};

/// Controls that the keyboard reaches and that say nothing to assistive technology.
QStringList namelessBelow(QAccessibleInterface *parent)
{
    QStringList nameless;
    for (int i = 0; parent && i < parent->childCount(); ++i) {
        QAccessibleInterface *child = parent->child(i);
        if (!child || child->state().invisible)
            continue;
        if (child->state().focusable && child->text(QAccessible::Name).isEmpty() && child->object())
            nameless.append(QString::fromLatin1(child->object()->metaObject()->className()) + u' ' +
                            child->object()->objectName());
        nameless += namelessBelow(child);
    }
    return nameless;
}

/// Everything was read just now, of an account without cards and with much money.
Result<void> readAnAccountInOrder(CacheWriter &cache, Instant now)
{
    const Result<qint64> run = cache.journal.beginRun(QStringLiteral("sync"), now);
    if (!run)
        return run.error();
    BalanceReading balance;
    balance.available = Money{1'000'000 * Money::unit};
    balance.currency = QStringLiteral("CNY");
    if (const Result<void> saved = cache.money.saveBalance(balance, *run, now); !saved)
        return saved;
    for (const QString &part : {SyncParts::list, SyncParts::orders, SyncParts::balance, SyncParts::vouchers,
                                SyncParts::ledger, SyncParts::bills}) {
        if (const Result<void> done = cache.journal.completePart(part, *run, now, 0); !done)
            return done;
    }
    return {};
}
} // namespace

/// Task 1 of the console: what needs me today, without a click and without the provider.
class TestTodayPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everythingIsThereAtOnceWithTheProviderGone();
    void enterOnExpiringCardsAsksForThoseCards();
    void enterOnOldDataSynchronisesIt();
    void enterOnTheRestExplainsIt();
    void aStateInTheTileLeadsToItsCards();
    void aTileWhosePaneIsNotThereExplainsItself();
    void everyControlIsReachedByKeyAndNamed();
    void theCurrentFindingOutlivesItsPane();
    void sentencesAreCopied();
    void everyFindingIsExported();
    void thePageIsPreviewedForPaper();
    void anEmptyCacheOffersToSynchronise();
    void anEmptyCacheWithoutAKeyLeadsToIt();
    void nothingToDoIsSaidInWords();

private:
    std::unique_ptr<SyncedCompany> m_company;
};

void TestTodayPane::initTestCase()
{
    QAccessible::setActive(true);
    m_company = std::make_unique<SyncedCompany>(300);
    QVERIFY(m_company->synced);
    QTRY_COMPARE(m_company->room->fleet.state(), FleetFeed::State::Ready);
}

void TestTodayPane::everythingIsThereAtOnceWithTheProviderGone()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.list()->isVisible());
    QVERIFY(shown.model.rowCount() >= 8);
    for (const QString &name : {QStringLiteral("balance"), QStringLiteral("states"),
                                QStringLiteral("traffic"), QStringLiteral("deadlines")}) {
        QVERIFY(shown.tile(name)->isVisible());
        const auto *figure = shown.tile(name)->findChild<QLabel *>(QStringLiteral("figure"));
        QVERIFY2(figure->text() != u"–", qPrintable(name));
    }
    QVERIFY(!shown.pane->findChild<QLabel *>(QStringLiteral("date"))->text().isEmpty());
    QCOMPARE(shown.pane->statusText(), shown.model.summary());
    QVERIFY(shown.list()->hasFocus() || shown.list()->currentIndex().isValid());
}

void TestTodayPane::enterOnExpiringCardsAsksForThoseCards()
{
    const Shown shown(*m_company->room);
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    QVERIFY(shown.choose(QStringLiteral("cards_expiring:7")));
    const QString figure = shown.list()->currentIndex().data(TodayModel::FigureRole).toString();
    QTest::keyClick(shown.list(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("cards"));
    const Result<CardFilter> filter = CardFilter::parse(wanted.first().at(1).toString());
    QVERIFY(filter);
    const TodayRoom &room = *m_company->room;
    QCOMPARE(QString::number(CardQuery(room.fleet.snapshot(), *filter, room.room.today()).count()), figure);
}

void TestTodayPane::enterOnOldDataSynchronisesIt()
{
    TodayRoom &room = *m_company->room;
    room.clock.advance(std::chrono::hours(24 * 10));
    {
        const Shown shown(room);
        QSignalSpy sync(shown.pane.get(), &TodayPane::syncWanted);
        QVERIFY(shown.choose(QStringLiteral("data_old:list")));
        QTest::keyClick(shown.list(), Qt::Key_Return);
        QCOMPARE(sync.count(), 1);
        QCOMPARE(sync.first().first().value<SyncOptions>().topics, SyncTopics(SyncTopic::List));
    }
    room.clock.setNow(m_company->sync.clock.now());
}

void TestTodayPane::enterOnTheRestExplainsIt()
{
    const Shown shown(*m_company->room);
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    int row = 0;
    while (shown.model.actionOf(row).kind != FindingAction::Kind::Explain)
        ++row;
    shown.list()->setCurrentIndex(shown.model.index(row));
    QTest::keyClick(shown.list(), Qt::Key_Enter);
    auto *dialog = shown.pane->findChild<ExplanationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("sentence"))->text(),
             shown.model.index(row).data(TodayModel::TextRole).toString());
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("action")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(wanted.count(), 0);
    // and of what leads somewhere the explanation has a button that goes there
    QVERIFY(shown.choose(QStringLiteral("cards_expiring:7")));
    QTest::keyClick(shown.list(), Qt::Key_Return, Qt::AltModifier);
    QTest::mouseClick(QApplication::activeModalWidget()->findChild<QPushButton *>(QStringLiteral("action")),
                      Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
}

void TestTodayPane::aStateInTheTileLeadsToItsCards()
{
    const Shown shown(*m_company->room);
    QSignalSpy wanted(shown.pane.get(), &Pane::wanted);
    LinkButton *inUse = nullptr;
    for (LinkButton *link : shown.tile(QStringLiteral("states"))->findChildren<LinkButton *>())
        inUse = link->text() == u"in use" ? link : inUse;
    QVERIFY(inUse);
    QTest::keyClick(inUse, Qt::Key_Space);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("status:inuse listed:yes"));
}

void TestTodayPane::aTileWhosePaneIsNotThereExplainsItself()
{
    const Shown shown(*m_company->room);
    auto *title = shown.tile(QStringLiteral("balance"))->findChild<LinkButton *>(QStringLiteral("title"));
    QTest::mouseClick(title, Qt::LeftButton);
    const auto *dialog = shown.pane->findChild<ExplanationDialog *>();
    QVERIFY(dialog && dialog->isVisible());
}

void TestTodayPane::everyControlIsReachedByKeyAndNamed()
{
    const Shown shown(*m_company->room);
    QCOMPARE(namelessBelow(QAccessible::queryAccessibleInterface(shown.pane.get())), QStringList());
    QTest::keyClick(shown.list(), Qt::Key_Down);
    QCOMPARE(shown.list()->currentIndex().row(), 1);
    QApplication::setActiveWindow(shown.pane.get());
    shown.list()->setFocus();
    const QList<LinkButton *> links = shown.pane->findChildren<LinkButton *>();
    QSet<QObject *> reached;
    for (qsizetype i = 0; i < links.size() + 5; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget());
    }
    for (LinkButton *link : links)
        QVERIFY2(reached.contains(link), qPrintable(link->text()));
}

void TestTodayPane::theCurrentFindingOutlivesItsPane()
{
    Shown shown(*m_company->room);
    shown.list()->setCurrentIndex(shown.model.index(4));
    const QJsonObject state = shown.pane->saveState();
    shown.pane = std::make_unique<TodayPane>(shown.model, m_company->room->room, shown.settings);
    shown.pane->restoreState(state);
    QCOMPARE(shown.list()->currentIndex().row(), 4);
}

void TestTodayPane::sentencesAreCopied()
{
    const Shown shown(*m_company->room);
    QTest::keyClick(shown.list(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), shown.model.plainText(0));
}

void TestTodayPane::everyFindingIsExported()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.pane->canExport());
    shown.pane->exportShown();
    const auto *dialog = shown.pane->findChild<ExportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QByteArray csv;
    const auto written = TableExport::writeCsv(*TodayTable::of(shown.model), TableForm::Programs,
                                               [&csv](QByteArrayView piece) {
                                                   csv.append(piece.data(), piece.size());
                                                   return true;
                                               });
    QVERIFY(written);
    QCOMPARE(written->rows, qint64(shown.model.rowCount()));
    QVERIFY(csv.startsWith("severity,date,text,count,amount,bytes,clause,action,filter"));
    QVERIFY(csv.contains("expires:0d..7d auto_renew:no"));
}

void TestTodayPane::thePageIsPreviewedForPaper()
{
    const Shown shown(*m_company->room);
    QVERIFY(shown.pane->canPrint());
    shown.pane->printShown();
    auto *preview = shown.pane->findChild<ReportPreviewDialog *>();
    QVERIFY(preview && preview->isVisible());
    QTRY_VERIFY(preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled()); // there are pages
    preview->close();
}

void TestTodayPane::anEmptyCacheOffersToSynchronise()
{
    SyncRoom sync;
    TodayRoom room(sync);
    const Shown shown(room);
    QSignalSpy wanted(shown.pane.get(), &TodayPane::syncWanted);
    QVERIFY(!shown.list()->isVisible());
    QTest::mouseClick(shown.pane->findChild<QPushButton *>(QStringLiteral("syncNow")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<SyncOptions>().topics, SyncOptions().topics);
    QVERIFY(!shown.pane->canExport());
}

/// As after the provider's data and key were erased.
void TestTodayPane::anEmptyCacheWithoutAKeyLeadsToIt()
{
    SyncRoom sync;
    TodayRoom room(sync);
    QVERIFY(sync.writer->runNow(Writer::Priority::Edit,
                                [](CacheWriter &cache) { return cache.account.forget(); }));
    const Shown shown(room);
    QVERIFY(!shown.pane->findChild<QPushButton *>(QStringLiteral("syncNow")));
    QSignalSpy wanted(shown.pane.get(), &TodayPane::wanted);
    QTest::mouseClick(shown.pane->findChild<QPushButton *>(QStringLiteral("key")), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("key"));
}

void TestTodayPane::nothingToDoIsSaidInWords()
{
    SyncRoom sync;
    TodayRoom room(sync);
    QVERIFY(sync.writer->runNow(Writer::Priority::Edit, [&room](CacheWriter &cache) {
        return readAnAccountInOrder(cache, room.room.now());
    }));
    const Shown shown(room);
    QCOMPARE(shown.model.state(), TodayModel::State::Ready);
    QCOMPARE(shown.model.rowCount(), 0);
    const auto *empty = shown.pane->findChild<EmptyState *>();
    QVERIFY(empty->isVisible());
    QCOMPARE(empty->sentence(), QStringLiteral("Nothing needs you today."));
    QVERIFY(
        shown.model.checked().first().startsWith(QStringLiteral("Looked at: balance, runway and vouchers")));
    QVERIFY(shown.model.checked().last().startsWith(QStringLiteral("Not known, so not looked at: ")));
}

QTEST_MAIN(TestTodayPane)
#include "tst_todaypane.moc"
