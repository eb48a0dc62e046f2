// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/messagesmodel.h"
#include "models/synchistory.h"
#include "models/syncmodel.h"
#include "tests/fakes/syncroom.h"
#include "ui/sync/messagelist.h"
#include "ui/sync/syncindicator.h"
#include "ui/sync/syncpanel.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
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
                    service.start(std::move(account), SyncRoom::unlimited(), wanted);
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
    void aRunThatSucceedsSaysHowOldItIs();
    void aRefusedPartIsNamedWithCodeAndRequest();
    void aProviderThatIsGoneIsAFailure();
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
