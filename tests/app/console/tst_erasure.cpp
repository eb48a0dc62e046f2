// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "models/syncmodel.h"
#include "tests/app/console/recoveryroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/common/questions.h"
#include "ui/erasure/erasedpage.h"
#include "ui/erasure/erasuredialog.h"
#include "ui/key/accesskeydialog.h"
#include "ui/reports/reportpreviewdialog.h"
#include "ui/unlock/unlockpage.h"

#include <QApplication>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Recovery;

/// Erasing in the window, by keyboard, over real encrypted files: seen before, confirmed by a typed name,
/// told afterwards.
class TestErasure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPersonGoesEverywhereAndTheRestStays();
    void theProvidersDataGoAndOwnEntriesStay();
    void everythingGoesAndTheCertificateComesFirst();

private:
    /// The dialog at its last step, with the name typed wrongly and then rightly.
    [[nodiscard]] static QPushButton *confirmed(ErasureDialog &dialog);
    [[nodiscard]] static ErasureDialog *openDialog(const Room &room);
    [[nodiscard]] static ErasedPage *erasedPage(const Room &room);
    static void unlockAgain(Room &room);
};

void TestErasure::init()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
}

ErasureDialog *TestErasure::openDialog(const Room &room)
{
    room.window().actions().erase->trigger();
    auto *dialog = room.window().findChild<ErasureDialog *>();
    if (!dialog || !unnamedControls(dialog).isEmpty() || !brokenLetters(dialog).isEmpty())
        qFatal("no dialog, or one with controls without a name or a letter of their own");
    return dialog;
}

QPushButton *TestErasure::confirmed(ErasureDialog &dialog)
{
    auto *next = find<QPushButton>(dialog, "next");
    const auto *steps = dialog.findChild<QStackedWidget *>();
    QTest::keyClick(&dialog, Qt::Key_Return); // what would go
    if (!QTest::qWaitFor([steps] { return steps->currentIndex() == 1; }, patience))
        qFatal("no preview");
    if (!brokenLetters(&dialog).isEmpty() || !unnamedControls(&dialog).isEmpty())
        qFatal("controls without a name or a letter of their own");
    QTest::keyClick(&dialog, Qt::Key_Return);
    auto *typed = find<QLineEdit>(dialog, "typed");
    QTest::keyClicks(typed, QStringLiteral("eras"));
    if (steps->currentIndex() != 2 || next->isEnabled())
        qFatal("not asked for the word");
    QTest::keyClicks(typed, QStringLiteral("e"));
    return next;
}

ErasedPage *TestErasure::erasedPage(const Room &room)
{
    ErasedPage *page = nullptr;
    if (!QTest::qWaitFor([&] { return (page = room.window().findChild<ErasedPage *>()) != nullptr; },
                         patience))
        qFatal("no page");
    return page;
}

void TestErasure::unlockAgain(Room &room)
{
    QSignalSpy opened(room.console.get(), &ConsoleApplication::opened);
    QPushButton *unlock = nullptr;
    const auto isReady = [&room, &unlock] { // the page is made anew when the directory was looked at
        auto *page = room.window().findChild<UnlockPage *>();
        if (!page)
            return false;
        find<QLineEdit>(*page, "passphrase")->setText(QString::fromLatin1(words));
        unlock = find<QPushButton>(*page, "unlock");
        return unlock->isEnabled();
    };
    QVERIFY(QTest::qWaitFor(isReady, patience));
    unlock->click();
    QVERIFY(opened.wait(patience));
}

void TestErasure::aPersonGoesEverywhereAndTheRestStays()
{
    Room room;
    QVERIFY(room.open());
    DeskService &desk = room.console->account()->room().desk;
    QSignalSpy changed(&desk, &DeskService::changed);
    desk.save(noteOf(QStringLiteral("ask Zhang Weiguo, 13912345678, first")), &desk, {});
    QVERIFY(changed.wait(patience));
    ErasureDialog *dialog = openDialog(room);
    auto *next = find<QPushButton>(*dialog, "next");
    QVERIFY(!next->isEnabled()); // nobody is named yet
    QCOMPARE(dialog->focusWidget(), find<QLineEdit>(*dialog, "name"));
    QTest::keyClicks(find<QLineEdit>(*dialog, "phone"), QStringLiteral("13912345678"));
    QVERIFY(next->isEnabled());
    QTest::keyClick(confirmed(*dialog), Qt::Key_Return);
    QTest::keyClick(find<QPushButton>(*erasedPage(room), "continue"), Qt::Key_Space);
    unlockAgain(room);
    const QString note = room.note();
    QVERIFY2(!note.contains(QStringLiteral("13912345678")), qPrintable(note));
    QVERIFY2(note.contains(QStringLiteral("[erased]")), qPrintable(note));
    QVERIFY(!room.window().findChild<ErasureDialog *>());
}

void TestErasure::theProvidersDataGoAndOwnEntriesStay()
{
    Room room;
    QVERIFY(room.open());
    SyncModel &sync = room.console->account()->sync();
    QSignalSpy finished(&sync, &SyncModel::finished);
    sync.syncNow();
    QVERIFY(finished.wait(patience));
    QTRY_COMPARE(room.console->account()->room().fleet.snapshot()->cardCount(), 60);
    ErasureDialog *dialog = openDialog(room);
    find<QRadioButton>(*dialog, "provider")->setFocus();
    QTest::keyClick(find<QRadioButton>(*dialog, "provider"), Qt::Key_Space);
    QTest::keyClick(confirmed(*dialog), Qt::Key_Return);
    ErasedPage *page = erasedPage(room);
    QCOMPARE(unnamedControls(page).join(u'\n'), QString());
    QCOMPARE(brokenLetters(page).join(u'\n'), QString());
    QTest::keyClick(find<QPushButton>(*page, "continue"), Qt::Key_Space);
    unlockAgain(room);
    QCOMPARE(room.note(), u"second");
    QCOMPARE(room.console->account()->room().fleet.snapshot()->cardCount(), 0);
    MessagesModel &messages = room.console->account()->models().messages;
    QVERIFY2(messages.at(0).text.contains(QStringLiteral("erased")), qPrintable(messages.at(0).text));
    QCOMPARE(messages.at(0).actionLabel, QStringLiteral("AccessKey…"));
    QTRY_VERIFY(!room.console->account()->models().today.hasKey());
    room.console->account()->sync().syncNow(); // refused, and it says where a key is entered
    QTRY_COMPARE(messages.at(0).code, QStringLiteral("E-S31"));
    QCOMPARE(messages.at(0).actionLabel, QStringLiteral("AccessKey…"));
    messages.run(0);
    QTRY_VERIFY(room.window().findChild<AccessKeyDialog *>());
}

void TestErasure::everythingGoesAndTheCertificateComesFirst()
{
    Room room;
    QVERIFY(room.open());
    ErasureDialog *dialog = openDialog(room);
    find<QRadioButton>(*dialog, "everything")->setFocus();
    QTest::keyClick(find<QRadioButton>(*dialog, "everything"), Qt::Key_Space);
    QTest::keyClick(confirmed(*dialog), Qt::Key_Return);
    ErasedPage *page = erasedPage(room);
    auto *go = find<QPushButton>(*page, "continue");
    QVERIFY(!go->isEnabled()); // nothing else will tell what was erased
    QCOMPARE(room.files(), QStringList());
    {
        const Questions::Rehearsal no(false);
        room.window().close();
        QCOMPARE(no.asked.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(room.window().isVisible());
    }
    QTest::keyClick(find<QPushButton>(*page, "certificate"), Qt::Key_Space);
    ReportPreviewDialog *preview = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((preview = room.window().findChild<ReportPreviewDialog *>()), patience);
    Q_EMIT preview->concluded({ReportOutcome::Kind::Saved, QStringLiteral("certificate.pdf"), 1, {}, {}});
    preview->reject();
    QTRY_VERIFY(go->isEnabled());
    QSignalSpy ended(room.console.get(), &ConsoleApplication::finished);
    QTest::keyClick(go, Qt::Key_Space);
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    room.console.reset();
    NotGuiThread::unmark();
    QVERIFY2(
        QDir(room.paths.directory).isEmpty(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden),
        qPrintable(QDir(room.paths.directory).entryList(QDir::NoDotAndDotDot | QDir::AllEntries).join(u' ')));
}

QTEST_MAIN(TestErasure)
#include "tst_erasure.moc"
