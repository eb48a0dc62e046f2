// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/fakeclock.h"
#include "ui/common/agelabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/noticebar.h"
#include "ui/common/questions.h"
#include "ui/common/theme.h"

#include <QAccessible>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

namespace
{
Questions::Question suspend()
{
    Questions::Question question;
    question.title = QStringLiteral("Suspend 3 cards");
    question.text = QStringLiteral("<b>3 cards</b> will be suspended.");
    question.accept = QStringLiteral("Suspend");
    question.dangerous = true;
    return question;
}

Notice notice(Notice::Severity severity, const char *sentence, const char *key = "")
{
    return {severity, QString::fromLatin1(sentence), {}, {}, {}, QString::fromLatin1(key)};
}

QString shownBy(const NoticeBar &bar)
{
    return bar.findChild<QLabel *>(QStringLiteral("sentence"))->text();
}
} // namespace

/// What speaks to people: questions, notices, empty places, ages.
class TestMessages final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { Theme::apply(Theme::Mode::Light); }

    void aQuestionIsAnsweredWithoutHoldingTheProgramUp();
    void enterMeansNoWhereItIsDangerous();
    void aRehearsalAnswersInsteadOfPeople();
    void theWorstNoticeIsShownFirstAndNoneIsLost();
    void aNoticeOfTheSameMatterTakesThePlaceOfTheOlder();
    void anActionIsDoneOnceAndItsNoticeGoes();
    void anEmptyPlaceSaysWhyToEverybody();
    void anAgeGrowsAndWarnsAfterADay();
};

void TestMessages::aQuestionIsAnsweredWithoutHoldingTheProgramUp()
{
    QWidget window;
    window.show();
    QList<bool> answers;
    Questions::ask(&window, suspend(), [&](bool accepted) { answers.append(accepted); });
    auto *box = window.findChild<QMessageBox *>();
    QVERIFY(box && box->isVisible()); // and we are here
    QCOMPARE(box->textFormat(), Qt::PlainText);
    QCOMPARE(box->windowTitle(), QStringLiteral("Suspend 3 cards"));
    box->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    QTRY_COMPARE(answers, QList<bool>{true});
    QTRY_VERIFY(!window.findChild<QMessageBox *>());
}

void TestMessages::enterMeansNoWhereItIsDangerous()
{
    for (const int key : {Qt::Key_Return, Qt::Key_Escape}) {
        QWidget window;
        window.show();
        QList<bool> answers;
        Questions::ask(&window, suspend(), [&](bool accepted) { answers.append(accepted); });
        QTest::keyClick(window.findChild<QMessageBox *>(), Qt::Key(key));
        QTRY_COMPARE(answers, QList<bool>{false});
    }
}

void TestMessages::aRehearsalAnswersInsteadOfPeople()
{
    QWidget window;
    QList<bool> answers;
    {
        Questions::Rehearsal rehearsal(true);
        Questions::ask(&window, suspend(), [&](bool accepted) { answers.append(accepted); });
        Questions::tell(
            &window, QStringLiteral("Export"),
            Error{
                Error::Kind::Storage, QStringLiteral("E-X01"), QStringLiteral("The disk is full."), {}, {}});
        QCOMPARE(rehearsal.asked.size(), 1);
        QCOMPARE(rehearsal.told.first().code, QStringLiteral("E-X01"));
        QVERIFY(answers.isEmpty()); // as from people: later
        QTRY_COMPARE(answers, QList<bool>{true});
    }
    QVERIFY(!window.findChild<QMessageBox *>());
}

void TestMessages::theWorstNoticeIsShownFirstAndNoneIsLost()
{
    NoticeBar bar;
    QVERIFY(bar.isHidden());
    bar.say(notice(Notice::Severity::Warning, "old", "age"));
    bar.say(notice(Notice::Severity::Error, "failed", "sync"));
    bar.say(notice(Notice::Severity::Good, "copied"));
    bar.say(notice(Notice::Severity::Info, "exported"));
    QVERIFY(!bar.isHidden());
    QCOMPARE(shownBy(bar), QStringLiteral("failed"));
    QCOMPARE(bar.count(), 3); // of what is merely good to know only the last
    bar.findChild<QToolButton *>(QStringLiteral("next"))->click();
    QCOMPARE(shownBy(bar), QStringLiteral("old"));
    for (int i = 0; i < 3; ++i)
        bar.findChild<QToolButton *>(QStringLiteral("close"))->click();
    QVERIFY(bar.isHidden());
}

void TestMessages::aNoticeOfTheSameMatterTakesThePlaceOfTheOlder()
{
    NoticeBar bar;
    bar.say(notice(Notice::Severity::Error, "failed", "sync"));
    bar.say(notice(Notice::Severity::Warning, "failed in part", "sync"));
    QCOMPARE(bar.count(), 1);
    QCOMPARE(shownBy(bar), QStringLiteral("failed in part"));
    bar.withdraw(QStringLiteral("sync")); // the next run succeeded
    QVERIFY(bar.isHidden());
}

void TestMessages::anActionIsDoneOnceAndItsNoticeGoes()
{
    NoticeBar bar;
    int done = 0;
    Notice again = notice(Notice::Severity::Error, "failed");
    again.action = QStringLiteral("Try again");
    again.act = [&done] { ++done; };
    bar.say(again);
    bar.findChild<QPushButton *>(QStringLiteral("action"))->click();
    QCOMPARE(done, 1);
    QCOMPARE(bar.count(), 0);
}

void TestMessages::anEmptyPlaceSaysWhyToEverybody()
{
    int shown = 0;
    EmptyState empty(Icons::Glyph::Cards, QStringLiteral("No card matches."),
                     QStringLiteral("Remove a word."));
    empty.offer(QStringLiteral("Show all"), [&shown] { ++shown; })->click();
    QCOMPARE(shown, 1);
    QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&empty);
    QCOMPARE(access->text(QAccessible::Name), QStringLiteral("No card matches."));
    QCOMPARE(access->text(QAccessible::Description), QStringLiteral("Remove a word."));
}

void TestMessages::anAgeGrowsAndWarnsAfterADay()
{
    FakeClock clock; // 09:00 in Beijing
    AgeLabel label(clock);
    QVERIFY(label.isOld()); // never read
    label.setAsOf(Instant::of(clock.now().addSecs(-720)));
    QVERIFY2(label.text().contains(QStringLiteral("08:48")), qPrintable(label.text()));
    QVERIFY(!label.isOld());
    clock.advance(std::chrono::hours(25));
    label.show();
    QVERIFY(label.isOld());
    QVERIFY2(label.text().contains(QStringLiteral("2026-03-02 08:48")), qPrintable(label.text()));
    QCOMPARE(label.palette().color(QPalette::WindowText), Theme::ink(Theme::Ink::Warning));
}

QTEST_MAIN(TestMessages)
#include "tst_messages.moc"
