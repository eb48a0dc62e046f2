// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/sessionwatch.h"
#include "core/base/language.h"
#include "core/store/setasidefiles.h"
#include "tests/app/console/recoveryroom.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/backups/recoverypage.h"
#include "ui/common/figurelist.h"
#include "ui/common/noticebar.h"
#include "ui/common/questions.h"
#include "ui/unlock/firstrun.h"
#include "ui/unlock/secretfield.h"
#include "ui/unlock/unlockpage.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>

using namespace Recovery;

/// Whether backups are made, looked into and put back in the window, and whether a damaged or missing cache
/// leads to a page that says what to do: by keyboard, over real encrypted files, with nothing done unasked.
class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupsAreMadeLookedIntoAndPutBackByKeyboard();
    void whoStopsPuttingBackFindsTheCacheAsItWas();
    void aLockThatIsWantedMeanwhileComesAfterPuttingBack();
    void whatWasSetAsideIsDeletedOnlyWhenSomebodySaysSo();
    void aMissingCacheIsReplacedOnlyWhenSomebodyChoosesABackup();
    void aDamagedCacheWithoutAGoodBackupIsBegunAnewBesideIt();
    void aCacheThatWentOnFromABackupSaysSoUntilItIsSynchronised();
};

void TestRecovery::init()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
}

void TestRecovery::backupsAreMadeLookedIntoAndPutBackByKeyboard()
{
    Room room;
    QVERIFY(room.open());
    BackupsDialog *dialog = room.openDialog();
    BackupsModel &model = room.console->account()->backups();
    QCOMPARE(model.rows().size(), 1);
    QVERIFY(model.rows().first().health == BackupsModel::Health::Good);
    QCOMPARE(model.rows().first().inside->deskEntries, 2); // the note and the consent
    QCOMPARE(unnamedControls(dialog), QStringList());
    QCOMPARE(brokenLetters(dialog), QStringList());

    QTest::keyClick(find<QPushButton>(*dialog, "make"), Qt::Key_Space);
    QVERIFY(model.work() == Work::Making);
    QVERIFY(Room::rest(model));
    QCOMPARE(model.rows().size(), 2);
    QVERIFY(find<QLabel>(*dialog, "work")->text().contains(QStringLiteral("A backup was made")));
    QVERIFY(model.rows().first().health == BackupsModel::Health::Good);

    auto *table = find<DenseTable>(*dialog, "backups");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down); // to the older one
    const QStringList before = room.files();
    PutBackDialog *preview = Room::preview(*dialog);
    QCOMPARE(unnamedControls(preview), QStringList());
    QCOMPARE(brokenLetters(preview), QStringList());
    const FigureTable &entries = find<FigureList>(*preview, "entries")->figures();
    QCOMPARE(entries.rowCount(), 1);
    QVERIFY(entries.index(0, 1).data().toString().contains(QStringLiteral("second")));
    QVERIFY(find<QLabel>(*preview, "entriesText")->text().contains(QStringLiteral("older value")));
    QVERIFY(find<QLabel>(*preview, "state")->text().contains(QStringLiteral("cache.db.replaced-")));
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_VERIFY(!dialog->findChild<PutBackDialog *>());
    QTest::keyClick(find<QPushButton>(*Room::preview(*dialog), "cancel"), Qt::Key_Return);
    QTRY_VERIFY(!dialog->findChild<PutBackDialog *>());
    QCOMPARE(room.files(), before);
    QCOMPARE(room.note(), u"second");

    QSignalSpy opened(room.console.get(), &ConsoleApplication::opened);
    QTest::keyClick(find<QPushButton>(*Room::preview(*dialog), "accept"), Qt::Key_Space);
    QVERIFY(opened.wait(patience));
    QCOMPARE(room.note(), u"first");
    QCOMPARE(room.aside().size(), 1);
    const Notice *notice = room.window().findChild<NoticeBar *>()->current();
    QVERIFY(notice && notice->standing);
    QCOMPARE(notice->code, u"E-S39");
    QVERIFY(notice->sentence.contains(room.aside().first()));
}

void TestRecovery::whoStopsPuttingBackFindsTheCacheAsItWas()
{
    Room room;
    QVERIFY(room.open());
    const QStringList before = room.files();
    PutBackDialog *preview = Room::preview(*room.openDialog());
    QSignalSpy opened(room.console.get(), &ConsoleApplication::opened);
    preview->accept();
    QCoreApplication::sendPostedEvents(room.console.get(), QEvent::MetaCall);
    find<QPushButton>(room.window(), "cancelPutBack")->click();
    QVERIFY(opened.wait(patience));
    QCOMPARE(room.note(), u"second");
    QCOMPARE(room.files(), before);
    const MessagesModel &messages = room.console->account()->models().messages;
    QVERIFY(messages.at(0).text.contains(QStringLiteral("No backup was put back")));
}

void TestRecovery::aLockThatIsWantedMeanwhileComesAfterPuttingBack()
{
    Room room;
    QVERIFY(room.open());
    PutBackDialog *preview = Room::preview(*room.openDialog());
    preview->accept();
    QCoreApplication::sendPostedEvents(room.console.get(), QEvent::MetaCall);
    QVERIFY(find<QPushButton>(room.window(), "cancelPutBack"));
    Q_EMIT room.console->autoLock().session().lockWanted(
        LockReason::SessionLocked); // not lost, and nothing is torn
    const auto unlockPage = [&room] { return room.window().findChild<UnlockPage *>(); };
    QTRY_VERIFY_WITH_TIMEOUT(unlockPage(), patience);
    QVERIFY(!room.console->account());
    QSignalSpy opened(room.console.get(), &ConsoleApplication::opened);
    find<QLineEdit>(*unlockPage(), "passphrase")->setText(QString::fromLatin1(words));
    auto *unlock = find<QPushButton>(*unlockPage(), "unlock");
    QTRY_VERIFY_WITH_TIMEOUT(unlock->isEnabled(), patience); // once the directory was given back
    unlock->click();
    QVERIFY(opened.wait(patience));
    QCOMPARE(room.note(), u"first"); // of the backup
}

void TestRecovery::whatWasSetAsideIsDeletedOnlyWhenSomebodySaysSo()
{
    Room room;
    const QString name = QStringLiteral("cache.db.damaged-20260224T061820Z");
    QVERIFY(QFile::copy(room.paths.database(), room.paths.directory + u'/' + name));
    QVERIFY(room.open());
    BackupsDialog *dialog = room.openDialog();
    BackupsModel &model = room.console->account()->backups();
    QCOMPARE(model.aside().rowCount(), 1);
    auto *button = find<QPushButton>(*dialog, "delete");
    {
        const Questions::Rehearsal no(false);
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(no.asked.size(), 1);
        QVERIFY(no.asked.first().dangerous && no.asked.first().text.contains(name));
        QCoreApplication::processEvents();
    }
    QCOMPARE(room.aside(), QStringList{name});
    const Questions::Rehearsal yes(true);
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(room.aside().isEmpty());
    QTRY_COMPARE(model.aside().rowCount(), 0);
    QTRY_VERIFY(!button->isVisible());
}

void TestRecovery::aMissingCacheIsReplacedOnlyWhenSomebodyChoosesABackup()
{
    Room room;
    const QString elsewhere = room.directory.filePath(QStringLiteral("moved.db"));
    QVERIFY(QFile::rename(room.paths.database(), elsewhere));
    const QStringList before = room.files();
    room.start();
    QTRY_VERIFY_WITH_TIMEOUT(room.window().findChild<RecoveryPage *>(), patience);
    auto *page = room.window().findChild<RecoveryPage *>();
    QCOMPARE(find<QLabel>(*page, "title")->text(), QStringLiteral("The cache file is missing"));
    QVERIFY(find<QLabel>(*page, "problem")->text().contains(QStringLiteral("E-S20")));
    auto *table = find<DenseTable>(*page, "backups");
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->index(0, 2).data().toString() == u"whole", patience);
    QCOMPARE(unnamedControls(page), QStringList());
    QCOMPARE(brokenLetters(page), QStringList());
    QCOMPARE(room.files(), before); // looking changes nothing

    PutBackDialog *preview = Room::preview(*page);
    QVERIFY(find<QLabel>(*preview, "entriesText")->text().contains(QStringLiteral("cannot be read")));
    QTest::keyClick(preview, Qt::Key_Escape);
    QTRY_VERIFY(!page->findChild<PutBackDialog *>());
    QCOMPARE(room.files(), before);

    QTest::keyClick(find<QPushButton>(*page, "leave"), Qt::Key_Space); // back to the passphrase
    QTRY_VERIFY(room.window().findChild<UnlockPage *>());
    auto *field = find<SecretField>(room.window(), "passphrase");
    QTRY_VERIFY(field->isEnabled());
    QTest::keyClicks(field, QString::fromLatin1(words));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(room.window().findChild<RecoveryPage *>(), patience);
    page = room.window().findChild<RecoveryPage *>();
    QTRY_COMPARE_WITH_TIMEOUT(find<DenseTable>(*page, "backups")->model()->rowCount(), 1, patience);
    QTest::keyClick(find<QPushButton>(*Room::preview(*page), "accept"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(room.console->account(), patience);
    QCOMPARE(room.note(), u"first");
    QVERIFY(room.aside().isEmpty());
    QVERIFY(room.window().findChild<NoticeBar *>()->current()->sentence.contains(
        QStringLiteral("There was no cache file")));

    room.close(); // and once more, with somebody who puts the file back
    QVERIFY(QFile::remove(room.paths.database()));
    room.start();
    QTRY_VERIFY_WITH_TIMEOUT(room.window().findChild<RecoveryPage *>(), patience);
    QVERIFY(QFile::rename(elsewhere, room.paths.database()));
    QTest::keyClick(find<QPushButton>(room.window(), "again"), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(room.console->account(), patience);
    QCOMPARE(room.note(), u"second");
}

void TestRecovery::aDamagedCacheWithoutAGoodBackupIsBegunAnewBesideIt()
{
    Room room;
    damageEverything(room.paths);
    const QStringList before = room.files();
    room.start();
    QTRY_VERIFY_WITH_TIMEOUT(room.window().findChild<RecoveryPage *>(), patience);
    auto *page = room.window().findChild<RecoveryPage *>();
    QCOMPARE(find<QLabel>(*page, "title")->text(), QStringLiteral("The cache cannot be opened"));
    auto *table = find<DenseTable>(*page, "backups");
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() == 1 &&
                                 table->model()->index(0, 2).data().toString() == u"damaged",
                             patience);
    QVERIFY(!find<QPushButton>(*page, "putBack")->isEnabled());
    {
        const Questions::Rehearsal no(false);
        QTest::keyClick(find<QPushButton>(*page, "anew"), Qt::Key_Space);
        QVERIFY(no.asked.first().detail.contains(QStringLiteral("cannot be fetched again")));
        QCoreApplication::processEvents();
    }
    const Questions::Rehearsal yes(true);
    QTest::keyClick(find<QPushButton>(*page, "anew"), Qt::Key_Space);
    QTRY_VERIFY(room.window().findChild<FirstRun *>());
    QTest::keyClick(find<QPushButton>(room.window(), "back"), Qt::Key_Space);
    QTRY_VERIFY(room.window().findChild<RecoveryPage *>() && !room.window().findChild<FirstRun *>());
    QCOMPARE(room.files(), before);

    QTest::keyClick(find<QPushButton>(room.window(), "anew"), Qt::Key_Space);
    QTRY_VERIFY(room.window().findChild<FirstRun *>());
    find<QLineEdit>(room.window(), "cardEndpoint")->setText(room.cloud->url().toString());
    find<QLineEdit>(room.window(), "billingEndpoint")->setText(room.cloud->url().toString());
    QTest::keyClicks(find<QLineEdit>(room.window(), "keyId"), QStringLiteral("demo-key-id"));
    QTest::keyClicks(find<QLineEdit>(room.window(), "secret"), QStringLiteral("demo-key-secret"));
    auto *next = find<QPushButton>(room.window(), "next");
    const auto agree = [&room] { return find<QCheckBox>(room.window(), "agree"); };
    QTest::keyClick(next, Qt::Key_Space); // tests the key
    QTRY_VERIFY_WITH_TIMEOUT(find<QWidget>(room.window(), "rights")->isVisible(), patience);
    QTRY_VERIFY(next->isEnabled());
    QTest::keyClick(next, Qt::Key_Space);
    QTRY_VERIFY(agree()->isVisible());
    QCOMPARE(room.files(), before); // nothing before the last page
    agree()->setChecked(true);
    QTest::keyClick(next, Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(room.console->account(), patience);
    QCOMPARE(room.aside().size(), 1);
    QVERIFY(room.aside().first().contains(QStringLiteral("damaged")));
    QCOMPARE(room.note(), QString());
    SyncModel &sync = room.console->account()->sync(); // it begins by itself
    QTRY_VERIFY_WITH_TIMEOUT(sync.asOf().has_value() && sync.state() == SyncModel::State::Idle, patience);
    QTRY_VERIFY(room.console->account()->models().messages.standing().isEmpty());
}

void TestRecovery::aCacheThatWentOnFromABackupSaysSoUntilItIsSynchronised()
{
    Room room;
    damage(room.paths.database());
    QVERIFY(room.open());
    const auto shown = [&room]() -> const Notice * {
        return room.window().findChild<ConsolePage *>()->notices().current();
    };
    QVERIFY(shown() && shown()->standing);
    QCOMPARE(shown()->code, u"E-S15");
    QTest::keyClick(&room.window().console()->notices(), Qt::Key_Escape);
    QVERIFY(shown()); // it is not closed away
    room.window().actions().languageChinese->trigger();
    QTRY_VERIFY(Language::current() == u"zh_CN" && shown() && shown()->standing); // nor lost
    find<QPushButton>(room.window().console()->notices(), "second")->click();
    QTRY_VERIFY(room.window().findChild<BackupsDialog *>());
    room.window().findChild<BackupsDialog *>()->close();
    QVERIFY(shown());
    find<QPushButton>(room.window().console()->notices(), "action")->click();
    const MessagesModel &messages = room.console->account()->models().messages;
    QTRY_VERIFY_WITH_TIMEOUT(messages.standing().isEmpty(), patience);
    QVERIFY(!shown() || !shown()->standing);
    room.close();
    QVERIFY(room.open());
    QVERIFY(room.console->account()->models().messages.standing().isEmpty()); // settled for good
}

QTEST_MAIN(TestRecovery)
#include "tst_recovery.moc"
