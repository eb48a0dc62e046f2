// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/workdays.h"
#include "core/report/tableexport.h"
#include "core/rules/deadlines.h"
#include "core/settings/consolesettings.h"
#include "models/deadlinereport.h"
#include "models/deadlinesmodel.h"
#include "models/deadlinetext.h"
#include "tests/models/todayroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/densetable.h"
#include "ui/common/emptystate.h"
#include "ui/common/figurelist.h"
#include "ui/common/questions.h"
#include "ui/deadlines/casedialog.h"
#include "ui/deadlines/deadlinespane.h"
#include "ui/deadlines/monthview.h"
#include "ui/deadlines/reasondialog.h"
#include "ui/reports/exportdialog.h"
#include "ui/reports/reportpreviewdialog.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace
{
/// An account without cards whose clock says what a test wants, over the calendar the programs carry.
struct Account {
    explicit Account(QDate today) : room(sync)
    {
        room.clock.setNow(QDateTime(today, QTime(10, 0), Qt::OffsetFromUTC, 8 * 3600));
        room.room.calendar = [](CacheReader &cache) { return Workdays::with(cache); };
        model = std::make_unique<DeadlinesModel>(room.room);
        remake();
    }
    /// As a change of language does.
    void remake()
    {
        const QJsonObject state = pane ? pane->saveState() : QJsonObject();
        pane = std::make_unique<DeadlinesPane>(*model, room.room, settings);
        pane->restoreState(state);
        pane->resize(1200, 760);
        pane->show();
        pane->activate();
        QApplication::setActiveWindow(pane.get());
    }
    [[nodiscard]] bool ready() const
    {
        return QTest::qWaitFor([this] { return model->question().state() == PaneQuestion::State::Ready; });
    }
    template<class Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        return pane->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] CaseDialog *dialog() const { return pane->findChild<CaseDialog *>(); }
    [[nodiscard]] FigureList *list() const { return pane->findChild<FigureList *>(); }
    /// What the list shows of the row that is chosen.
    [[nodiscard]] QString shown(const char *column) const
    {
        const FigureTable &table = model->list();
        const int row = list()->table()->currentIndex().row();
        return row < 0 ? QString() : table.row(row).cells[table.column(QString::fromLatin1(column))].text;
    }
    /// Starts a clock by hand, as the dialog does.
    [[nodiscard]] bool add(const char *rule, const char *day, const char *subject)
    {
        const qint64 before = model->running();
        bool kept = false;
        model->add({QString::fromLatin1(rule), QString::fromLatin1(day), {}, QString::fromUtf8(subject), {}},
                   model.get(), [&kept](const Result<QString> &key) { kept = bool(key); });
        return QTest::qWaitFor([&] { return kept && model->running() == before + 1; });
    }

    SyncRoom sync;
    TodayRoom room;
    QTemporaryDir directory;
    ConsoleSettings settings{directory.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<DeadlinesModel> model;
    std::unique_ptr<DeadlinesPane> pane;
};

void type(QWidget *field, const QString &text)
{
    auto *edit = qobject_cast<QLineEdit *>(field);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QByteArray noticeMail()
{
    // 23:50 in Beijing on Friday, the 13th: "解绑通知" in GB18030, spelled in two words
    return "Received: from mail.example by mx.example; Sat, 14 Feb 2026 00:03:00 +0800\r\n"
           "From: notices@example.com\r\n"
           "Subject: =?UTF-8?B?6Kej57uR?=\r\n =?UTF-8?B?6YCa55+l?=\r\n"
           "Date: Fri, 13 Feb 2026 15:50:00 +0000\r\n"
           "\r\n"
           "Date: Mon, 1 Jan 2001 00:00:00 +0000\r\nThe text that nobody keeps.\r\n";
}
} // namespace

/// Which clocks run, what is due next, what happens if it is missed, and what people do about it.
class TestDeadlinesPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aDroppedNoticeBecomesAClockWithEnter();
    void aCaseByHandIsTypedAndItsDayIsThereAtOnce();
    void theDaysAreThoseOfTheWorkedExamples_data();
    void theDaysAreThoseOfTheWorkedExamples();
    void pastedTextTellsWhenItWasSent();
    void everyRuleCanBeChosen();
    void wrongDaysAreRefusedWithASentence();
    void aCaseIsDonePutOffAndTakenBack();
    void aClockOfARebateIsDoneInRebates();
    void theMonthShowsRestDaysAndMakeUpWorkdays();
    void theMonthIsWalkedByKeys();
    void anImportedYearCountsAndTheBadgeGoes();
    void theListIsExportedAndPrintedWhole();
    void whatAFindingNamesIsChosen();
    void everyControlIsNamed();
    void anEmptyListSaysWhatToDo();
};

void TestDeadlinesPane::initTestCase()
{
    QAccessible::setActive(true);
}

/// Task 11: drop the mail, check the sent date, Enter.
void TestDeadlinesPane::aDroppedNoticeBecomesAClockWithEnter()
{
    Account account(QDate(2026, 2, 14));
    QVERIFY(account.ready());
    const QString path = account.directory.filePath(QStringLiteral("notice.eml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(noticeMail()) > 0);
    file.close();
    QMimeData mail;
    mail.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(40, 40), Qt::CopyAction, &mail, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(account.pane.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(40, 40), Qt::CopyAction, &mail, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(account.pane.get(), &drop);

    QTRY_VERIFY(account.dialog());
    CaseDialog *dialog = account.dialog();
    QCOMPARE(dialog->findChild<QComboBox *>()->currentData().toString(),
             QStringLiteral("unbinding-evidence"));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("day"))->text(), QStringLiteral("2026-02-13"));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("time"))->text(), QStringLiteral("23:50"));
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("subject"))->text(), QStringLiteral("解绑通知"));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("headline"))->text().contains(u"2026-02-25"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(account.model->running(), 1);
    QTRY_COMPARE(account.shown("due"), QStringLiteral("2026-02-25"));
    const DeadlineCase entry = account.model->facts()->running.first().entry;
    QCOMPARE(entry.sentAt, std::optional(QTime(23, 50)));
    QVERIFY(account.model->facts()->running.first().deadline.shortClock);
    QVERIFY(!entry.note.contains(QStringLiteral("nobody keeps")));
}

void TestDeadlinesPane::aCaseByHandIsTypedAndItsDayIsThereAtOnce()
{
    Account account(QDate(2026, 9, 29));
    QVERIFY(account.ready());
    QTest::keyClick(account.pane.get(), Qt::Key_N, Qt::ControlModifier);
    CaseDialog *dialog = account.dialog();
    QVERIFY(dialog && dialog->isVisible());
    auto *rule = dialog->findChild<QComboBox *>();
    QVERIFY(rule->hasFocus() || dialog->focusWidget() == rule);
    QTest::keyClicks(rule, QStringLiteral("confirmation of a p"));
    QCOMPARE(rule->currentData().toString(), QStringLiteral("purchase-confirmation"));
    type(dialog->findChild<QLineEdit *>(QStringLiteral("day")), QStringLiteral("2026-09-29"));
    type(dialog->findChild<QLineEdit *>(QStringLiteral("subject")), QStringLiteral("PO-17"));
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("headline"))->text().contains(u"2026-10-12"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(account.model->running(), 1);
    QTRY_COMPARE(account.shown("subject"), QStringLiteral("PO-17"));
    QCOMPARE(account.shown("days_left"), QStringLiteral("13"));
    QCOMPARE(account.shown("working_days_left"), QStringLiteral("5"));
}

void TestDeadlinesPane::theDaysAreThoseOfTheWorkedExamples_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *rule, const char *start, const char *due, const char *target) {
        QTest::addRow("%s %s", rule, start) << QString::fromLatin1(rule) << QString::fromLatin1(start)
                                            << QString::fromLatin1(due) << QString::fromUtf8(target);
    };
    row("unbinding-evidence", "2026-02-13", "2026-02-25", "2026-02-24");
    row("purchase-confirmation", "2026-09-29", "2026-10-12", "–");
    row("identity-integration", "2026-10-12", "2026-09-29", "2026-09-28");
    row("holder-change", "2026-06-17", "2026-06-23", "2026-06-22");
    row("rebate-invoice", "2026-09", "2026-10-10",
        "2026-09-30"); // 10, 9, 8 October and 30 September are worked
    row("rebate-invoice", "2025-12", "2026-01-09", "2026-01-06");
    // our own: 30 April, then holidays 1, 4, 5 May; make-up Saturday 9 May
    row("unbinding-evidence", "2026-04-30", "2026-05-08", "2026-05-07");
    row("holder-change", "2026-05-06", "2026-05-09", "2026-05-08");
    row("tariff-change", "2026-02-14", "2026-02-21",
        "2026-02-14"); // seven calendar days, target before the feast
    row("rebate-credit", "2026-01", "2026-02-28", "–");
    row("confidentiality", "2024-02-29", "2029-02-28", "–");
}

void TestDeadlinesPane::theDaysAreThoseOfTheWorkedExamples()
{
    QFETCH(const QString, rule);
    QFETCH(const QString, start);
    QFETCH(const QString, due);
    QFETCH(const QString, target);
    Account account(QDate(2026, 2, 10));
    QVERIFY(account.ready());
    QVERIFY(account.add(rule.toLatin1().constData(), start.toLatin1().constData(), "an example"));
    QTRY_COMPARE(account.model->list().rowCount(), 1);
    QCOMPARE(account.shown("due"), due);
    QCOMPARE(account.shown("internal_target"), target);
}

void TestDeadlinesPane::pastedTextTellsWhenItWasSent()
{
    Account account(QDate(2026, 2, 14));
    QVERIFY(account.ready());
    QApplication::clipboard()->setText(QStringLiteral(
        "发件人：通知\n主题：关于资费调整的通知\n发件时间：2026年2月13日(星期五) 下午11:50\n\n各位客户："));
    account.list()->table()->setFocus();
    QTest::keyClick(account.list()->table(), Qt::Key_V, Qt::ControlModifier);
    QTRY_VERIFY(account.dialog());
    const DeadlineDraft draft = account.dialog()->draft();
    QCOMPARE(draft.rule, QStringLiteral("tariff-change"));
    QCOMPARE(draft.day, QStringLiteral("2026-02-13"));
    QCOMPARE(draft.time, QStringLiteral("23:50"));
    // another clock does not start with the mail: somebody has to say the day
    auto *rule = account.dialog()->findChild<QComboBox *>();
    rule->setCurrentIndex(rule->findData(QStringLiteral("maintenance")));
    QCOMPARE(account.dialog()->draft().day, QString());
    rule->setCurrentIndex(rule->findData(QStringLiteral("agreement-change")));
    QCOMPARE(account.dialog()->draft().day, QStringLiteral("2026-02-13"));
}

void TestDeadlinesPane::everyRuleCanBeChosen()
{
    Account account(QDate(2026, 2, 14));
    QVERIFY(account.ready());
    account.pane->newCase();
    auto *rule = account.dialog()->findChild<QComboBox *>();
    for (const QString &name : DeadlineRule::names()) {
        rule->setCurrentIndex(rule->findData(name));
        QVERIFY2(rule->currentIndex() >= 0, qPrintable(name));
        QVERIFY2(DeadlineText::startLabel(name) != u"Start", qPrintable(name));
    }
    QCOMPARE(rule->count(), DeadlineRule::names().size() + DeadlineRuleGroup::all().size());
    const int title = rule->findData(QVariant()); // of a group: cannot be chosen
    QVERIFY(title >= 0 && !(rule->model()->flags(rule->model()->index(title, 0)) & Qt::ItemIsEnabled));
}

void TestDeadlinesPane::wrongDaysAreRefusedWithASentence()
{
    Account account(QDate(2026, 2, 14));
    QVERIFY(account.ready());
    account.pane->newCase();
    CaseDialog *dialog = account.dialog();
    auto *save = dialog->findChild<QPushButton *>(QStringLiteral("save"));
    auto *problem = dialog->findChild<QLabel *>(QStringLiteral("problem"));
    QVERIFY(!save->isEnabled() && problem->text().contains(u"Choose"));
    auto *rule = dialog->findChild<QComboBox *>();
    rule->setCurrentIndex(rule->findData(QStringLiteral("unbinding-evidence")));
    auto *day = dialog->findChild<QLineEdit *>(QStringLiteral("day"));
    for (const char *wrong : {"", "2026-02-30", "13.02.2026", "1812-01-01", "2026-2"}) {
        type(day, QString());
        day->clear();
        QTest::keyClicks(day, QString::fromLatin1(wrong));
        QVERIFY2(!save->isEnabled() && !problem->text().isEmpty(), wrong);
    }
    for (const char *right : {"2026-02-13", "2026/2/13", "20260213"}) {
        type(day, QString::fromLatin1(right));
        QVERIFY2(save->isEnabled() && problem->text().isEmpty(), right);
    }
    auto *time = dialog->findChild<QLineEdit *>(QStringLiteral("time"));
    type(time, QStringLiteral("25:00"));
    QVERIFY(!save->isEnabled());
    type(time, QStringLiteral("9:05"));
    QVERIFY(save->isEnabled());
}

void TestDeadlinesPane::aCaseIsDonePutOffAndTakenBack()
{
    Account account(QDate(2026, 2, 14));
    QVERIFY(account.ready());
    QVERIFY(account.add("unbinding-evidence", "2026-02-13", "8986 0400"));
    QTRY_COMPARE(account.model->list().rowCount(), 1);
    QSignalSpy noticed(account.pane.get(), &Pane::noticed);

    QTest::mouseClick(account.find<QPushButton>("putOff"), Qt::LeftButton);
    auto *dialog = account.pane->findChild<ReasonDialog *>();
    QVERIFY(dialog && !dialog->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    QCOMPARE(dialog->findChild<QLineEdit *>(QStringLiteral("day"))->text(), QStringLiteral("2026-02-24"));
    type(dialog->findChild<QLineEdit *>(QStringLiteral("words")), QStringLiteral("waiting for the customer"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(account.shown("state"), QStringLiteral("put off until 2026-02-24"));

    QTRY_VERIFY(!account.pane->findChild<ReasonDialog *>());
    account.list()->table()->setFocus();
    QTest::keyClick(account.list()->table(), Qt::Key_Return); // Enter: done
    dialog = account.pane->findChild<ReasonDialog *>();
    QVERIFY(dialog);
    type(dialog->findChild<QLineEdit *>(QStringLiteral("words")), QStringLiteral("evidence sent by mail"));
    type(dialog->findChild<QLineEdit *>(QStringLiteral("day")), QStringLiteral("2026-02-15")); // tomorrow
    QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    type(dialog->findChild<QLineEdit *>(QStringLiteral("day")), QStringLiteral("2026-02-14"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(account.model->running(), 0);
    QVERIFY(!account.list()->table()->isVisible());

    QTest::keyClick(account.find<QCheckBox>("showDone"), Qt::Key_Space);
    QTRY_COMPARE(account.model->list().rowCount(), 1);
    const RunningDeadline done = account.model->facts()->done.first();
    QCOMPARE(done.entry.done, std::optional(QDate(2026, 2, 14)));
    QCOMPARE(done.entry.reason, QStringLiteral("evidence sent by mail"));
    const auto history = account.model->facts()->history.value(done.entry.id);
    QCOMPARE(history.size(), 3);
    QCOMPARE(history[0].kind, DeadlineBriefing::CaseEvent::Kind::Done);
    QCOMPARE(history[1].kind, DeadlineBriefing::CaseEvent::Kind::Snoozed);
    QCOMPARE(history[1].reason, QStringLiteral("waiting for the customer"));
    QCOMPARE(history[2].who, QStringLiteral("li"));

    QVERIFY(!noticed.isEmpty());
    noticed.last().first().value<Notice>().act(); // Undo
    QTRY_COMPARE(account.model->running(), 1);
    QTRY_COMPARE(account.model->facts()->running.first().entry.snoozedUntil,
                 std::optional(QDate(2026, 2, 24)));
    QTest::mouseClick(account.find<QPushButton>("reopen"), Qt::LeftButton);
    QTRY_VERIFY(!account.model->facts()->running.first().entry.snoozedUntil);
}

void TestDeadlinesPane::aClockOfARebateIsDoneInRebates()
{
    Account account(QDate(2026, 5, 6));
    QVERIFY(account.ready());
    bool kept = false;
    account.room.desk.save(PlatformCount{*Month::parse("2026-04"), 1200, QStringLiteral("the platform")},
                           account.pane.get(), [&kept](const Result<void> &saved) { kept = bool(saved); });
    QTRY_VERIFY(kept);
    QTRY_VERIFY(account.model->running() >= 1);
    account.pane->open(QStringLiteral("rebate-invoice:2026-04"));
    QTRY_COMPARE(account.list()->currentKey(), QStringLiteral("rebate-invoice:2026-04"));
    QCOMPARE(account.shown("due"), QStringLiteral("2026-05-09")); // the 10th is a Sunday, the 9th is worked
    QVERIFY(!account.find<QPushButton>("putOff")->isEnabled());
    QSignalSpy wanted(account.pane.get(), &Pane::wanted);
    QTest::mouseClick(account.find<QPushButton>("done"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(0).toString(), QStringLiteral("rebates"));
    QCOMPARE(wanted.first().at(1).toString(), QStringLiteral("2026-04"));
}

void TestDeadlinesPane::theMonthShowsRestDaysAndMakeUpWorkdays()
{
    Account account(QDate(2026, 2, 10));
    QVERIFY(account.ready());
    DeadlineMonth &month = account.model->month();
    using Kind = DeadlineMonth::DayKind;
    const auto kind = [&month](int m, int d) {
        month.setMonth(Month::of(QDate(2026, m, d)));
        return month.day(month.indexOf(QDate(2026, m, d))).kind;
    };
    for (const int day : {16, 17, 18, 19, 20, 23})
        QCOMPARE(kind(2, day), Kind::Holiday);
    for (const int day : {14, 28})
        QCOMPARE(kind(2, day), Kind::MakeUpWorkday);
    for (const int day : {15, 21, 22})
        QCOMPARE(kind(2, day), Kind::Rest);
    for (const int day : {13, 24, 25})
        QCOMPARE(kind(2, day), Kind::Workday);
    QCOMPARE(kind(1, 4), Kind::MakeUpWorkday);
    QCOMPARE(kind(9, 20), Kind::MakeUpWorkday);
    QCOMPARE(kind(10, 10), Kind::MakeUpWorkday);
    QCOMPARE(kind(10, 7), Kind::Holiday);
    // and what assistive technology hears
    month.setMonth(*Month::parse("2026-02"));
    const QString heard = month.data(month.indexOf(QDate(2026, 2, 14)), Qt::AccessibleTextRole).toString();
    QVERIFY2(heard.contains(u"2026-02-14") && heard.contains(u"make-up workday"), qPrintable(heard));
}

void TestDeadlinesPane::theMonthIsWalkedByKeys()
{
    Account account(QDate(2026, 2, 24));
    QVERIFY(account.ready());
    QVERIFY(account.add("unbinding-evidence", "2026-02-13", "a card"));
    QTest::keyClick(account.pane.get(), Qt::Key_PageDown, Qt::ControlModifier);
    auto *view = account.find<MonthView>("month");
    QVERIFY(view->isVisible() && view->currentDay() == QDate(2026, 2, 24));
    QTest::keyClick(view, Qt::Key_PageDown);
    QCOMPARE(view->currentDay(), QDate(2026, 3, 24));
    QTest::keyClick(view, Qt::Key_PageUp);
    QTest::keyClick(view, Qt::Key_Down);
    QCOMPARE(view->currentDay(), QDate(2026, 3, 3));
    QCOMPARE(account.find<QLabel>("monthName")->text(), QStringLiteral("March 2026"));
    QTest::keyClick(view, Qt::Key_Home);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(view->currentDay(), QDate(2026, 2, 25));
    QTest::keyClick(view, Qt::Key_Return); // the day on which it ends
    QVERIFY(account.list()->isVisible());
    QCOMPARE(account.shown("due"), QStringLiteral("2026-02-25"));
}

void TestDeadlinesPane::anImportedYearCountsAndTheBadgeGoes()
{
    Account account(QDate(2026, 12, 29));
    QVERIFY(account.ready());
    QVERIFY(account.add("unbinding-evidence", "2026-12-30", "a card"));
    QTRY_COMPARE(account.shown("due"), QStringLiteral("2027-01-04"));
    auto *badge = account.find<QPushButton>("years");
    QVERIFY(badge->text().contains(u"2027"));
    const QString path = account.directory.filePath(QStringLiteral("2027.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"year": 2027, "source": "an invented notice", "published": "2026-11-03",
                   "weekdays_off": ["2027-01-01", "2027-01-04"], "make_up_workdays": ["2027-01-03"]})");
    file.close();
    account.pane->importYear(path);
    // Thursday the 31st, Sunday the 3rd (worked), and then Tuesday the 5th
    QTRY_COMPARE(account.shown("due"), QStringLiteral("2027-01-05"));
    QVERIFY(!badge->text().contains(u"2027"));
    // a year that is there already counts only when somebody says so
    const Questions::Rehearsal no(false);
    file.setFileName(account.directory.filePath(QStringLiteral("2026.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"year": 2026, "source": "another", "weekdays_off": [], "make_up_workdays": []})");
    file.close();
    account.pane->importYear(file.fileName());
    QTRY_COMPARE(no.asked.size(), 1);
    QVERIFY(no.asked.first().text.contains(u"2026"));
}

void TestDeadlinesPane::theListIsExportedAndPrintedWhole()
{
    Account account(QDate(2026, 2, 14));
    QVERIFY(account.ready());
    QVERIFY(account.add("unbinding-evidence", "2026-02-13", "8986 0400"));
    QVERIFY(account.add("holder-change", "2026-02-13", "Lin"));
    QVERIFY(account.add("unbinding-evidence", "2026-02-13", "card 89860400112233445566, lost"));
    account.pane->open(QStringLiteral("card 89860400112233445566, lost"));
    QCOMPARE(account.shown("subject"), QStringLiteral("card 8986 0400 1122 3344 5566, lost"));
    QVERIFY(account.pane->canExport() && account.pane->canPrint());
    QByteArray csv;
    const auto written = TableExport::writeCsv(*account.model->list().source(account.list()->shownColumns()),
                                               TableForm::Programs, [&csv](QByteArrayView piece) {
                                                   csv.append(piece.data(), piece.size());
                                                   return true;
                                               });
    QVERIFY(written && written->rows == 3);
    QVERIFY(csv.contains("card 89860400112233445566, lost"));
    QVERIFY2(csv.startsWith("due,days_left,working_days_left,rule,subject,state"), csv.constData());
    QVERIFY2(csv.contains("2026-02-25,11,2,"), csv.constData()); // 24 and 25 February
    account.pane->exportShown();
    QVERIFY(account.pane->findChild<ExportDialog *>());
    account.pane->printShown();
    auto *preview = account.pane->findChild<ReportPreviewDialog *>();
    QVERIFY(preview);
    QTRY_VERIFY(preview->findChild<QPushButton *>(QStringLiteral("save"))->isEnabled());
    preview->close();
}

void TestDeadlinesPane::whatAFindingNamesIsChosen()
{
    Account account(QDate(2026, 2, 14));
    QVERIFY(account.ready());
    QVERIFY(account.add("unbinding-evidence", "2026-02-13", "89860400"));
    QVERIFY(account.add("holder-change", "2026-02-13", "Lin"));
    account.pane->open(QStringLiteral("Lin"));
    QCOMPARE(account.shown("rule"), QStringLiteral("change of the holder"));
    account.pane->open(QStringLiteral("case-unbinding-evidence-2026-02-13"));
    QCOMPARE(account.shown("subject"), QStringLiteral("89860400"));
    account.remake();
    QCOMPARE(account.shown("subject"), QStringLiteral("89860400")); // also after a change of language
    // asked for before anything was answered
    DeadlinesModel model(account.room.room);
    DeadlinesPane pane(model, account.room.room, account.settings);
    pane.open(QStringLiteral("Lin"));
    pane.show();
    QTRY_COMPARE(pane.findChild<FigureList *>()->currentKey(),
                 QStringLiteral("case-holder-change-2026-02-13"));
}

void TestDeadlinesPane::everyControlIsNamed()
{
    Account account(QDate(2026, 2, 14));
    QVERIFY(account.ready());
    QVERIFY(account.add("unbinding-evidence", "2026-02-13", "8986 0400"));
    QCOMPARE(unnamedControls(account.pane.get()), QStringList());
    account.pane->showSection(QStringLiteral("month"));
    QCOMPARE(unnamedControls(account.pane.get()), QStringList());
    account.pane->newCase();
    QCOMPARE(unnamedControls(account.dialog()), QStringList());
    QCOMPARE(brokenLetters(account.dialog()).join(u'\n'), QString());
}

void TestDeadlinesPane::anEmptyListSaysWhatToDo()
{
    Account account(QDate(2026, 2, 14));
    QVERIFY(account.ready());
    const EmptyState *empty = &account.list()->empty();
    QTRY_COMPARE(empty->sentence(), QStringLiteral("No clock runs."));
    QVERIFY(empty->isVisible());
    QVERIFY(!account.pane->canExport());
    QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
    QVERIFY(account.dialog());
}

QTEST_MAIN(TestDeadlinesPane)
#include "tst_deadlinespane.moc"
