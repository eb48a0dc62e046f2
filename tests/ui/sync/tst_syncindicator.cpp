// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagesmodel.h"
#include "models/synchistory.h"
#include "models/syncmodel.h"
#include "tests/fakes/syncroom.h"
#include "ui/common/theme.h"
#include "ui/sync/messagelist.h"
#include "ui/sync/syncindicator.h"
#include "ui/sync/syncpanel.h"
#include "ui/sync/syncplandialog.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QToolButton>

namespace
{
SimOptions provider(int cards, int latencyMs)
{
    SimOptions options;
    options.cards = cards;
    options.limiter = std::nullopt;
    options.latencyMs = latencyMs;
    return options;
}

/// An account over a provider of its own, as a window has it.
struct Room {
    explicit Room(const SimOptions &options)
        : cloud(options), started(cloud.start()), quick(sync.reader()), slow(sync.reader()),
          fleet(sync.reader()), desk(*sync.writer, sync.clock, QStringLiteral("li")),
          room{quick, slow, fleet, desk, sync.clock, [](CacheReader &) { return WorkdayCalendar(); }, {}},
          service(*sync.writer, sync.clock, sync.random),
          model(room, service,
                [this](AccountSettings account, const SyncOptions &wanted) {
                    asked = wanted;
                    service.start(std::move(account), pace, wanted);
                }),
          history(room, model), messages(sync.clock)
    {
        const Result<void> saved = sync.writer->runNow(Writer::Priority::Edit, [this](CacheWriter &cache) {
            return cache.account.save(SyncRoom::account(cloud.url()), Instant::of(sync.clock.now()));
        });
        Q_ASSERT(saved);
        messages.follow(model);
        messages.follow(desk);
    }
    SimCloud cloud;
    Result<void> started;
    CloudApi::Options pace = SyncRoom::unlimited();
    SyncOptions asked; ///< of the newest run
    SyncRoom sync;
    Reader quick;
    Reader slow;
    FleetFeed fleet;
    DeskService desk;
    ModelRoom room;
    SyncService service;
    SyncModel model;
    SyncHistory history;
    MessagesModel messages;
};

QString headline(const SyncIndicator &indicator)
{
    return indicator.findChild<QToolButton *>(QStringLiteral("headline"))->text();
}

QToolButton *button(const SyncIndicator &indicator)
{
    return indicator.findChild<QToolButton *>(QStringLiteral("startOrStop"));
}

/// The texts of a table, line by line.
QStringList linesOf(const QTableWidget &table)
{
    QStringList lines;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.item(row, column) ? table.item(row, column)->text() : QString());
        lines.append(cells.join(u'|'));
    }
    return lines;
}
} // namespace

/// The synchronisation as people see it, against a real provider that answers, refuses or is gone.
class TestSyncIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunShowsItsProgressAndCanBeStopped();
    void aPauseOutlivesTheSessionAndEndsWhenSomebodySaysSo();
    void theBudgetIsShownBeforeItIsSpent();
    void aRunThatSucceedsSaysHowOldItIs();
    void aRefusedPartIsNamedWithCodeAndRequest();
    void aProviderThatIsGoneIsAFailure();
    void aRunThatWaitsSaysSoAndTriesWhenAsked();
    void theSettingsAreKeptAndBeginRuns();
    void messagesAreCountedBoundedAndCopied();
};

void TestSyncIndicator::aRunShowsItsProgressAndCanBeStopped()
{
    Room room(provider(4000, 10));
    SyncIndicator indicator(room.model, room.history);
    indicator.show();
    QCOMPARE(headline(indicator), QStringLiteral("Never synchronised"));
    auto *progress = indicator.findChild<QProgressBar *>();
    QVERIFY(!progress->isVisible());
    QTest::mouseClick(button(indicator), Qt::LeftButton);
    QTRY_VERIFY(progress->isVisible());
    QTRY_VERIFY2(headline(indicator).contains(QStringLiteral(" calls")), qPrintable(headline(indicator)));
    QCOMPARE(button(indicator)->accessibleName(), QStringLiteral("Stop the synchronisation"));
    QTRY_VERIFY(progress->value() > 0);
    QSignalSpy finished(&room.model, &SyncModel::finished);
    QTest::mouseClick(button(indicator), Qt::LeftButton);
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(headline(indicator).startsWith(QStringLiteral("Synchronisation stopped")));
    QVERIFY(!progress->isVisible());
    QCOMPARE(room.messages.at(0).severity, Message::Severity::Info);
}

void TestSyncIndicator::aPauseOutlivesTheSessionAndEndsWhenSomebodySaysSo()
{
    Room room(provider(800, 5));
    SyncIndicator indicator(room.model, room.history);
    SyncPanel panel(room.model, room.history);
    panel.show();
    auto *pause = panel.findChild<QPushButton *>(QStringLiteral("pause"));
    QVERIFY(!pause->isVisible());
    room.model.syncNow();
    QTRY_VERIFY(pause->isVisible());
    QTRY_VERIFY(room.model.share().value_or(0) > 0);
    QTest::mouseClick(pause, Qt::LeftButton);
    QTRY_VERIFY(room.model.isPaused());
    QVERIFY(!pause->isVisible());
    QVERIFY2(headline(indicator).startsWith(QStringLiteral("Synchronisation paused")),
             qPrintable(headline(indicator)));
    QCOMPARE(button(indicator)->accessibleName(), QStringLiteral("Resume the synchronisation"));
    QCOMPARE(panel.findChild<QPushButton *>(QStringLiteral("startOrStop"))->text(), QStringLiteral("Resume"));

    SyncModel later(room.room, room.service, {}); // the next session neither forgets it nor begins by itself
    QTRY_VERIFY(later.isPaused());
    QVERIFY(!room.service.isRunning());
    QTest::mouseClick(button(indicator), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(room.model.state(), SyncModel::State::Idle, 60'000);

    room.sync.clock.advance(std::chrono::hours(24 * 40)); // there is much to read
    QVERIFY(room.cloud.setClockOffset(room.sync.clock.shift()));
    room.model.syncNow(); // and a run that was under way when the account was closed goes on by itself
    QTRY_VERIFY(room.service.isRunning());
    room.model.leave();
    QTRY_VERIFY(!room.service.isRunning());
    bool begun = false;
    SyncModel reopened(room.room, room.service,
                       [&begun](AccountSettings, const SyncOptions &) { begun = true; });
    QTRY_VERIFY(begun);
}

void TestSyncIndicator::theBudgetIsShownBeforeItIsSpent()
{
    Room room(provider(100, 0));
    SyncIndicator indicator(room.model, room.history);
    SyncPanel panel(room.model, room.history);
    room.model.setPace({0.8, 16});
    room.model.syncNow();
    QTRY_COMPARE(room.model.state(), SyncModel::State::Idle);
    QTRY_COMPARE(room.history.runs().size(), 1);
    QString budget = panel.findChild<QLabel *>(QStringLiteral("budget"))->text();
    QVERIFY2(budget.contains(QStringLiteral("less than a minute at your share of 80 %")), qPrintable(budget));
    QVERIFY2(budget.contains(QStringLiteral("Cards 3")), qPrintable(budget));
    QVERIFY(!budget.contains(QStringLiteral("Details"))); // everything is young
    QVERIFY(button(indicator)->toolTip().contains(QStringLiteral("calls")));

    room.sync.clock.advance(std::chrono::hours(24 * 40)); // everything is old
    room.history.load();
    QTRY_VERIFY(
        panel.findChild<QLabel *>(QStringLiteral("budget"))->text().contains(QStringLiteral("Usage")));
    budget = panel.findChild<QLabel *>(QStringLiteral("budget"))->text();
    QVERIFY2(budget.contains(QStringLiteral("Details")), qPrintable(budget));
}

void TestSyncIndicator::aRunThatSucceedsSaysHowOldItIs()
{
    Room room(provider(100, 0));
    SyncIndicator indicator(room.model, room.history);
    SyncPanel panel(room.model, room.history);
    QSignalSpy read(&room.history, &SyncHistory::changed);
    room.model.syncNow();
    QTRY_COMPARE(room.model.state(), SyncModel::State::Idle);
    QVERIFY2(headline(indicator).startsWith(QStringLiteral("Synced ")), qPrintable(headline(indicator)));
    QVERIFY(headline(indicator).endsWith(QStringLiteral(" · just now")));
    QCOMPARE(room.messages.at(0).severity, Message::Severity::Good);
    QTRY_VERIFY(read.count() >= 1 && room.history.runs().size() == 1);
    const QStringList parts = linesOf(*panel.findChild<QTableWidget *>(QStringLiteral("parts")));
    QCOMPARE(parts.size(), 13);
    QVERIFY2(parts.first().startsWith(QStringLiteral("Cards|fresh|100|")), qPrintable(parts.first()));
    QCOMPARE(panel.findChild<QTableWidget *>(QStringLiteral("runs"))->rowCount(), 1);
    QVERIFY(room.history.plainText().contains(QStringLiteral("succeeded")));

    SyncModel later(room.room, room.service, {}); // the next session knows it too
    QTRY_COMPARE(later.state(), SyncModel::State::Idle);
}

void TestSyncIndicator::aRefusedPartIsNamedWithCodeAndRequest()
{
    SimOptions options = provider(60, 0);
    options.policy = QStringList{QStringLiteral("linkcard:*")}; // no money
    Room room(options);
    SyncIndicator indicator(room.model, room.history);
    SyncPanel panel(room.model, room.history);
    QSignalSpy important(&room.messages, &MessagesModel::important);
    room.model.syncNow();
    QTRY_COMPARE(room.model.state(), SyncModel::State::InPart);
    QVERIFY(headline(indicator).startsWith(QStringLiteral("Synchronised in part")));
    QCOMPARE(important.count(), 1); // one line, not a storm
    const Message &message = room.messages.at(0);
    QCOMPARE(message.severity, Message::Severity::Warning);
    QVERIFY(message.code.startsWith(QStringLiteral("E-")));
    QVERIFY(!message.requestId.isEmpty());
    QTRY_COMPARE(room.history.runs().size(), 1);
    QTRY_VERIFY(!room.history.troubles().isEmpty());
    const QString parts = linesOf(*panel.findChild<QTableWidget *>(QStringLiteral("parts"))).join(u'\n');
    QVERIFY2(parts.contains(QStringLiteral("Balance|not read||never read")), qPrintable(parts));
    QVERIFY(parts.contains(message.code));
    const QString troubles = panel.findChild<QLabel *>(QStringLiteral("troubles"))->text();
    QVERIFY2(troubles.startsWith(
                 QStringLiteral("Balance: The access key lacks the right to call QueryAccountBalance. ")),
             qPrintable(troubles));
    QVERIFY(troubles.contains(QStringLiteral("request ")));
}

void TestSyncIndicator::aProviderThatIsGoneIsAFailure()
{
    Room room(provider(10, 0));
    room.cloud.stop();
    SyncIndicator indicator(room.model, room.history);
    room.model.syncNow();
    QTRY_COMPARE_WITH_TIMEOUT(room.model.state(), SyncModel::State::Failed, 60'000);
    QVERIFY(headline(indicator).startsWith(QStringLiteral("Synchronisation failed")));
    QCOMPARE(room.messages.at(0).severity, Message::Severity::Bad);
    QVERIFY(room.messages.at(0).text.startsWith(QStringLiteral("Nothing was synchronised. ")));
}

void TestSyncIndicator::aRunThatWaitsSaysSoAndTriesWhenAsked()
{
    Room room(provider(100, 0));
    room.pace.circuit.pauses = Circuit::Rule::forEver;
    room.pace.waits.transientBase = std::chrono::milliseconds(1);
    room.cloud.setFaults(*FaultScript::parse(R"([{"fault":"drop","times":0}])"));
    SyncIndicator indicator(room.model, room.history);
    SyncPanel panel(room.model, room.history);
    panel.show();
    auto *tryNow = panel.findChild<QPushButton *>(QStringLiteral("tryNow"));
    QVERIFY(!tryNow->isVisible());
    room.model.syncNow();
    QTRY_VERIFY_WITH_TIMEOUT(room.model.isWaiting(), 30'000);
    QTRY_VERIFY(tryNow->isVisible());
    QVERIFY2(headline(indicator).startsWith(QStringLiteral("Waiting for the provider · next try in ")),
             qPrintable(headline(indicator)));
    const QString remark = panel.findChild<QLabel *>(QStringLiteral("remark"))->text();
    QVERIFY2(remark.startsWith(QStringLiteral("The provider cannot be reached; next try in ")),
             qPrintable(remark));
    QVERIFY(remark.endsWith(QStringLiteral("; everything read so far is kept.")));
    room.cloud.setFaults({});
    QTest::mouseClick(tryNow, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(room.model.state(), SyncModel::State::Idle, 30'000);
    QVERIFY(!tryNow->isVisible());
}

void TestSyncIndicator::theSettingsAreKeptAndBeginRuns()
{
    Room room(provider(20, 0));
    SyncIndicator indicator(room.model, room.history);
    SyncPanel panel(room.model, room.history);
    indicator.show();
    SyncPlan often; // nothing was ever read: it is due at once
    often.when = SyncPlan::When::EveryHours;
    often.sharePercent = 100;
    room.model.planner().save(often, &room.model, {});
    QTRY_COMPARE_WITH_TIMEOUT(room.model.state(), SyncModel::State::Idle, 30'000);
    QCOMPARE(room.asked.share, std::optional(1.0));
    QVERIFY(*room.model.planner().nextRun() > room.room.now());

    indicator.openSettings();
    auto *dialog = indicator.findChild<SyncPlanDialog *>();
    QVERIFY(dialog);
    auto *times = dialog->findChild<QLineEdit *>(QStringLiteral("times"));
    QCOMPARE(*dialog->plan(), often);
    QVERIFY(!times->isEnabled());
    dialog->findChild<QComboBox *>(QStringLiteral("when"))->setCurrentIndex(2);
    const auto *complaint = dialog->findChild<QLabel *>(QStringLiteral("complaint"));
    for (const QString &words : {QString(), QStringLiteral("18:00, 25:00")}) {
        times->setText(words);
        QTest::keyClick(dialog, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QVERIFY2(complaint->text().contains(QStringLiteral("08:30")), qPrintable(words));
        QCOMPARE(dialog->focusWidget(), times);
    }
    times->clear();
    QTest::keyClicks(times, QStringLiteral("18:00 8:30"));
    QVERIFY(complaint->text().isEmpty());
    dialog->findChild<QCheckBox *>(QStringLiteral("quiet"))->setChecked(true);
    dialog->findChild<QSpinBox *>(QStringLiteral("share"))->setValue(90);
    const SyncPlan wanted = *dialog->plan();
    QCOMPARE(wanted.times, (QList<QTime>{QTime(8, 30), QTime(18, 0)}));
    QVERIFY(wanted.quiet.has_value());
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(room.model.planner().plan(), wanted);
    QTRY_VERIFY(indicator.findChildren<SyncPlanDialog *>().isEmpty());
    QVERIFY2(panel.findChild<QLabel *>(QStringLiteral("remark"))
                 ->text()
                 .startsWith(QStringLiteral("Next run at ")),
             qPrintable(panel.findChild<QLabel *>(QStringLiteral("remark"))->text()));
    QVERIFY(!room.model.isRunning());
}

void TestSyncIndicator::messagesAreCountedBoundedAndCopied()
{
    SystemClock clock;
    MessagesModel messages(clock);
    QAbstractItemModelTester tester(&messages);
    const Error refused{Error::Kind::Refused,
                        QStringLiteral("E-A07"),
                        QStringLiteral("No <b>right</b>."),
                        {},
                        QStringLiteral("4F0C")};
    messages.add(refused);
    messages.add(refused);
    QCOMPARE(messages.rowCount(), 1);
    QCOMPARE(messages.index(0).data(MessagesModel::TimesRole).toInt(), 2);
    bool ran = false;
    messages.add(
        {Message::Severity::Good, QStringLiteral("Exported."), {}, {}, QStringLiteral("Open folder"), [&ran] {
             ran = true;
         }});
    MessageList list(messages);
    list.show();
    auto *view = list.findChild<QAbstractItemView *>(QStringLiteral("messages"));
    view->setCurrentIndex(messages.index(0));
    QTest::keyClick(view, Qt::Key_Return);
    QVERIFY(ran);
    const QRect row = view->visualRect(messages.index(0));
    const QPoint link = row.bottomRight() - QPoint(Theme::space(3), Theme::space(3));
    ran = false;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, row.center());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, Qt::ControlModifier, link);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(messages.index(1)).bottomRight() -
                          QPoint(Theme::space(3), Theme::space(3))); // it offers nothing
    QCoreApplication::processEvents();
    QVERIFY(!ran);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, link);
    QTRY_VERIFY(ran);
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(QStringLiteral("Exported.")));
    QVERIFY(copied.contains(QStringLiteral("error · No <b>right</b>. · E-A07 · request 4F0C")));
    for (int i = 0; i < 2 * MessagesModel::most; ++i)
        messages.add({Message::Severity::Info, QString::number(i), {}, {}, {}, {}});
    QCOMPARE(messages.rowCount(), MessagesModel::most);
    QCOMPARE(messages.at(0).text, QString::number(2 * MessagesModel::most - 1));
}

QTEST_MAIN(TestSyncIndicator)
#include "tst_syncindicator.moc"
