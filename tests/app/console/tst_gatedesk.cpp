// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/gatedesk.h"
#include "core/base/language.h"
#include "core/report/pagedreport.h"
#include "core/store/cachepaths.h"
#include "simulator/simcloud.h"
#include "tests/fakes/fakeclock.h"
#include "tests/ui/sharedletters.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/unlock/accessdialog.h"
#include "ui/unlock/consentgate.h"
#include "ui/unlock/firstrun.h"
#include "ui/unlock/privacytext.h"
#include "ui/unlock/secretfield.h"
#include "ui/unlock/unlockpage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>
#include <optional>

namespace
{
using namespace std::chrono_literals;
using Place = UnlockDesk::Place;

const Gatekeeper::Options cheap{.cost = ScryptCost{.log2N = 15, .r = 8, .p = 1}};
constexpr int patience = 60'000; // a disk that others keep busy answers late
const QString rightWords = QStringLiteral("correct horse battery");
const QString wrongWords = QStringLiteral("Wrong words");

/// A data directory and the desk in front of it.
struct Room {
    QTemporaryDir parent;
    QString directory = parent.filePath(QStringLiteral("data"));
    FakeClock clock; // of the waits; a test of a key asks with the computer's
    SystemRandom random;
    std::unique_ptr<GateDesk> desk;
    std::optional<OpenedCache> opened;

    void start(const Clock &time)
    {
        opened.reset();
        desk.reset();
        desk = std::make_unique<GateDesk>(directory, time, random, cheap);
        QObject::connect(desk.get(), &GateDesk::opened, desk.get(),
                         [this](const OpenedCache &cache) { opened = cache; });
        desk->look();
        QVERIFY(QTest::qWaitFor([this] { return !desk->isBusy(); }, patience));
    }
    /// An account that is there and locked.
    void makeAccount()
    {
        start(clock);
        QSignalSpy made(desk.get(), &UnlockDesk::created);
        desk->create(SecretBytes::copyOf(rightWords.toUtf8()));
        QTRY_COMPARE_WITH_TIMEOUT(made.size(), 1, patience);
        const QUrl url(QStringLiteral("http://127.0.0.1:9"));
        desk->finish({QStringLiteral("id"), SecretBytes::copyOf("secret"), url, url},
                     {PrivacyText::keyword(), PrivacyText::version(), desk->today(), desk->user()});
        QTRY_VERIFY_WITH_TIMEOUT(opened, patience);
        start(clock);
    }
};

template<class T> T *find(const QWidget &in, const char *name)
{
    return in.findChild<T *>(QString::fromLatin1(name));
}

/// Every text that a widget of the page still holds.
QString textsOf(const QWidget &page)
{
    QString texts;
    for (const QLineEdit *field : page.findChildren<QLineEdit *>())
        texts += field->text() + u'\n' + field->placeholderText() + u'\n';
    for (const QLabel *label : page.findChildren<QLabel *>())
        texts += label->text() + u'\n';
    return texts;
}

template<class Page> void present(Page &page)
{
    page.resize(1180, 760);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
}

void press(Qt::Key key)
{
    QWidget *at = QApplication::focusWidget();
    QVERIFY(at);
    QTest::keyClick(at, key);
}

void type(const QString &text)
{
    QWidget *at = QApplication::focusWidget();
    QVERIFY(at);
    QTest::keyClicks(at, text);
}
} // namespace

/// The pages in front of an account, over real key files and a real provider on loopback, by keyboard.
class TestGateDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWrongPassphraseIsSaidAndTheRightOneOpens();
    void tooManyTriesShowTheWaitAndAreNotTried();
    void theRecoveryCodeHasItsOwnField();
    void aHeldDirectoryCanBeLookedAtAgain();
    void everyPageInFrontOfAnAccountIsNamed();
    void theWholeWayByKeyboard();
    void aRefusedKeyGoesNoFurther();
    void goingBackForTheDemoTakesTheAccountAway();
    void thePassphraseOfAnOpenAccountIsChanged();
    void aNewRecoveryCodeIsShownUntilItIsKept();
    void anotherLanguageGoesOnWhereSomebodyWas();
};

void TestGateDesk::initTestCase()
{
    QVERIFY(Language::install(QStringLiteral("en")));
}

void TestGateDesk::aWrongPassphraseIsSaidAndTheRightOneOpens()
{
    Room room;
    room.makeAccount();
    UnlockPage page(*room.desk);
    present(page);
    auto *field = find<SecretField>(page, "passphrase");
    QVERIFY(field->hasFocus()); // nothing to click before one may type
    QVERIFY(!find<QPushButton>(page, "unlock")->isEnabled());
    const QRect before = field->geometry();
    type(wrongWords);
    press(Qt::Key_Return);
    QVERIFY(field->text().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(page, "problem")->text().contains(QStringLiteral("E-U01")),
                             patience);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->geometry(), before); // nothing jumped
    QVERIFY(!textsOf(page).contains(wrongWords));
    type(rightWords);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(room.opened, patience);
    QVERIFY(!textsOf(page).contains(rightWords));
}

void TestGateDesk::tooManyTriesShowTheWaitAndAreNotTried()
{
    Room room;
    room.makeAccount();
    UnlockPage page(*room.desk);
    present(page);
    for (int i = 0; i < 5; ++i) {
        QTRY_VERIFY(find<SecretField>(page, "passphrase")->hasFocus());
        type(wrongWords);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!room.desk->isBusy(), patience);
    }
    auto *unlock = find<QPushButton>(page, "unlock");
    auto *wait = find<QLabel>(page, "wait");
    QVERIFY2(wait->text().contains(u'1'), qPrintable(wait->text()));
    type(rightWords);
    press(Qt::Key_Return);
    QVERIFY(!room.desk->isBusy() && !unlock->isEnabled());
    QCOMPARE(find<SecretField>(page, "passphrase")->text(), rightWords); // not lost
    room.clock.advance(1s);
    QTRY_VERIFY(unlock->isEnabled());
    QVERIFY(wait->text().isEmpty());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(room.opened, patience);
}

void TestGateDesk::theRecoveryCodeHasItsOwnField()
{
    Room room;
    room.makeAccount();
    UnlockPage page(*room.desk);
    present(page);
    auto *field = find<SecretField>(page, "passphrase");
    type(wrongWords);
    QTest::mouseClick(find<QToolButton>(page, "useCode"), Qt::LeftButton);
    QCOMPARE(field->accessibleName(), QStringLiteral("Recovery code"));
    QVERIFY(field->text().isEmpty() && field->hasFocus());
    type(QStringLiteral("ABCD"));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(page, "problem")->text().contains(QStringLiteral("E-U04")),
                             patience);
    press(Qt::Key_Escape);
    QCOMPARE(field->accessibleName(), QStringLiteral("Passphrase"));
}

void TestGateDesk::aHeldDirectoryCanBeLookedAtAgain()
{
    Room room;
    room.makeAccount();
    Room other; // as another program
    other.directory = room.directory;
    other.start(other.clock);
    QCOMPARE(other.desk->place(), Place::HeldByOther);
    UnlockPage page(*other.desk);
    present(page);
    QVERIFY(!find<SecretField>(page, "passphrase")->isVisible());
    QVERIFY(find<QLabel>(page, "problem")->text().contains(QStringLiteral("E-S11")));
    QCOMPARE(unnamedControls(&page), QStringList());
    room.desk.reset();
    auto *again = find<QPushButton>(page, "again");
    again->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(find<SecretField>(page, "passphrase")->isVisible());
    QVERIFY(find<QLabel>(page, "problem")->text().isEmpty());
    QTRY_VERIFY(find<SecretField>(page, "passphrase")->hasFocus());
}

void TestGateDesk::everyPageInFrontOfAnAccountIsNamed()
{
    Room room;
    room.start(room.clock);
    FirstRunDraft draft;
    for (int step = 0; step < 5; ++step) {
        FirstRun run(
            *room.desk, draft, [](std::unique_ptr<PagedReport>) {}, step);
        present(run);
        QCOMPARE(unnamedControls(&run), QStringList());
        QCOMPARE(brokenLetters(&run).join(u'\n'), QString());
    }
    UnlockPage page(*room.desk);
    present(page);
    QCOMPARE(unnamedControls(&page), QStringList());
    ConsentGate consent({room.directory, QDate(2026, 3, 2), QStringLiteral("li")}, {});
    present(consent);
    QCOMPARE(unnamedControls(&consent), QStringList());
    auto *open = find<QPushButton>(consent, "open");
    QVERIFY(!open->isEnabled());
    find<QCheckBox>(consent, "agree")->setChecked(true);
    QSignalSpy agreed(&consent, &ConsentGate::agreed);
    open->click();
    QCOMPARE(agreed.size(), 1);
}

void TestGateDesk::theWholeWayByKeyboard()
{
    SimOptions provider;
    provider.cards = 20;
    provider.limiter = std::nullopt;
    SimCloud cloud(provider);
    QVERIFY(cloud.start());
    Room room;
    const SystemClock now;
    room.start(now);
    FirstRunDraft draft;
    int printed = 0;
    FirstRun run(*room.desk, draft,
                 [&printed](const std::unique_ptr<PagedReport> &report) { printed += report ? 1 : 0; });
    present(run);
    press(Qt::Key_Return); // the language stays
    QCOMPARE(run.step(), 1);
    press(Qt::Key_Return); // a real account
    QCOMPARE(run.step(), 2);

    type(QString::fromLatin1(provider.keyId));
    press(Qt::Key_Tab);
    QVERIFY(find<SecretField>(run, "secret")->hasFocus());
    type(QString::fromLatin1(provider.keySecret));
    find<QToolButton>(run, "unfoldAddresses")->setFocus();
    press(Qt::Key_Space);
    for (const char *field : {"cardEndpoint", "billingEndpoint"}) {
        press(Qt::Key_Tab);
        QVERIFY(find<QLineEdit>(run, field)->hasFocus());
        type(cloud.url().toString());
    }
    press(Qt::Key_Return); // tests it
    auto *rights = find<QTableWidget>(run, "rights");
    QTRY_VERIFY_WITH_TIMEOUT(rights->rowCount() > 10, patience);
    QVERIFY2(find<QLabel>(run, "keyState")->text().contains(QStringLiteral("everything")),
             qPrintable(find<QLabel>(run, "keyState")->text()));
    QCOMPARE(unnamedControls(&run), QStringList());
    press(Qt::Key_Return);
    QCOMPARE(run.step(), 3);
    QVERIFY(!textsOf(run).contains(QString::fromLatin1(provider.keySecret)));

    type(QStringLiteral("short"));
    press(Qt::Key_Return);
    QVERIFY(find<QLabel>(run, "verdict")->text().contains(QStringLiteral("E-U05")));
    find<SecretField>(run, "newPassphrase")->wipe();
    type(rightWords);
    press(Qt::Key_Return);
    QVERIFY(find<QLabel>(run, "verdict")->text().contains(QStringLiteral("differ")));
    QVERIFY(find<SecretField>(run, "newPassphraseAgain")->hasFocus());
    type(rightWords);
    press(Qt::Key_Return);
    auto *kept = find<QCheckBox>(run, "codeKept");
    QTRY_VERIFY_WITH_TIMEOUT(kept->isVisible() && kept->hasFocus(), patience);
    const QString code = find<QLabel>(run, "recoveryCode")->text();
    QCOMPARE(code.size(), 34);
    QCOMPARE(unnamedControls(&run), QStringList());
    find<QPushButton>(run, "printCode")->click();
    QCOMPARE(printed, 1);
    press(Qt::Key_Return); // not before somebody has kept it
    QCOMPARE(run.step(), 3);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QCOMPARE(run.step(), 4);

    press(Qt::Key_Return); // not before somebody has agreed
    QVERIFY(!room.desk->isBusy());
    auto *agree = find<QCheckBox>(run, "agree");
    for (int tab = 0; tab < 5 && !agree->hasFocus(); ++tab)
        press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(room.opened, patience);
    QVERIFY(room.opened->hasAccount);
    QCOMPARE(room.opened->consents.size(), 1);
    QCOMPARE(room.opened->consents[0].version, PrivacyText::version());
    for (const QString &secret : {rightWords, code, QString::fromLatin1(provider.keySecret)})
        QVERIFY(!textsOf(run).contains(secret));

    room.start(now);
    room.desk->unlock(SecretBytes::copyOf(code.toUtf8()), true);
    QTRY_VERIFY_WITH_TIMEOUT(room.opened, patience); // the code that was shown is the one
    const Result<std::unique_ptr<CacheReader>> reader = room.opened->cache->openReader();
    QVERIFY(reader);
    const Result<QList<ProbedRight>> found = (*reader)->account.rights();
    QVERIFY(found && found->size() > 10); // what the test of the key found is kept too
}

void TestGateDesk::aRefusedKeyGoesNoFurther()
{
    SimOptions provider;
    provider.cards = 5;
    SimCloud cloud(provider);
    QVERIFY(cloud.start());
    Room room;
    const SystemClock now;
    room.start(now);
    FirstRunDraft draft;
    draft.keyId = QString::fromLatin1(provider.keyId);
    draft.cardEndpoint = draft.billingEndpoint = cloud.url().toString();
    FirstRun run(*room.desk, draft, {}, 2);
    present(run);
    press(Qt::Key_Return);
    QVERIFY(find<QLabel>(run, "keyState")->text().contains(QStringLiteral("secret of the key first")));
    find<SecretField>(run, "secret")->setFocus();
    type(QStringLiteral("not-the-secret"));
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(run, "keyState")->text().contains(QStringLiteral("(E-A")),
                             patience);
    QCOMPARE(find<QTableWidget>(run, "rights")->rowCount(), 0);
    QCOMPARE(run.step(), 2);
    cloud.stop(); // and without a network one may go on, for the key can be tested later
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(run, "keyState")->text().contains(QStringLiteral("later")),
                             patience);
    press(Qt::Key_Return);
    QCOMPARE(run.step(), 3);
    press(Qt::Key_Escape);
    QCOMPARE(run.step(), 2);
}

void TestGateDesk::thePassphraseOfAnOpenAccountIsChanged()
{
    Room room;
    room.makeAccount();
    room.desk->unlock(SecretBytes::copyOf(rightWords.toUtf8()), false);
    QTRY_VERIFY_WITH_TIMEOUT(room.opened, patience);
    AccessDialog dialog(*room.desk, AccessDialog::Purpose::ChangePassphrase, {});
    QSignalSpy changed(&dialog, &AccessDialog::passphraseChanged);
    present(dialog);
    QCOMPARE(unnamedControls(&dialog).join(u'\n'), QString());
    QCOMPARE(brokenLetters(&dialog).join(u'\n'), QString());
    QVERIFY(find<SecretField>(dialog, "now")->hasFocus());
    QVERIFY(!find<QPushButton>(dialog, "accept")->isEnabled());
    type(QStringLiteral("not these words"));
    find<QPushButton>(dialog, "suggest")->click();
    const QString next = find<QLineEdit>(dialog, "suggestion")->text();
    QCOMPARE(next.size(), 10);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(dialog, "problem")->text().contains(QStringLiteral("E-U01")),
                             patience);
    QVERIFY(dialog.isVisible());

    find<SecretField>(dialog, "now")->wipe();
    type(rightWords);
    press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, patience);
    QVERIFY(!dialog.isVisible());
    room.start(room.clock);
    QSignalSpy failed(room.desk.get(), &UnlockDesk::failed);
    room.desk->unlock(SecretBytes::copyOf(rightWords.toUtf8()), false);
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, patience);
    room.desk->unlock(SecretBytes::copyOf(next.toUtf8()), false);
    QTRY_VERIFY_WITH_TIMEOUT(room.opened, patience);
}

void TestGateDesk::aNewRecoveryCodeIsShownUntilItIsKept()
{
    Room room;
    room.makeAccount();
    room.desk->unlock(SecretBytes::copyOf(rightWords.toUtf8()), false);
    QTRY_VERIFY_WITH_TIMEOUT(room.opened, patience);
    AccessDialog dialog(*room.desk, AccessDialog::Purpose::RenewCode, {});
    present(dialog);
    type(rightWords);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!find<QLabel>(dialog, "recoveryCode")->text().isEmpty(), patience);
    QCOMPARE(unnamedControls(&dialog).join(u'\n'), QString());
    const QString code = find<QLabel>(dialog, "recoveryCode")->text();
    press(Qt::Key_Escape); // the old one is void already
    QVERIFY(dialog.isVisible());
    QVERIFY(find<QCheckBox>(dialog, "codeKept")->hasFocus());
    press(Qt::Key_Space);
    press(Qt::Key_Return);
    QTRY_VERIFY(!dialog.isVisible());
    room.start(room.clock);
    room.desk->unlock(SecretBytes::copyOf(code.toUtf8()), true);
    QTRY_VERIFY_WITH_TIMEOUT(room.opened, patience);
}

void TestGateDesk::goingBackForTheDemoTakesTheAccountAway()
{
    Room room;
    room.start(room.clock);
    FirstRunDraft draft;
    FirstRun run(*room.desk, draft, {}, 3);
    present(run);
    find<QPushButton>(run, "suggest")->setFocus();
    press(Qt::Key_Space);
    QCOMPARE(find<QLineEdit>(run, "suggestion")->text().size(), 10);
    press(Qt::Key_Return); // the two fields are filled
    QTRY_VERIFY_WITH_TIMEOUT(draft.recoveryCode, patience);
    QVERIFY(QFile::exists(CachePaths{room.directory}.keyFile()));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QCOMPARE(run.step(), 1);
    auto *demo = find<QRadioButton>(run, "demo");
    demo->setFocus();
    press(Qt::Key_Space);
    QSignalSpy wanted(&run, &FirstRun::demoWanted);
    press(Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QVERIFY(!draft.recoveryCode);
    QTRY_COMPARE(room.desk->place(), Place::NothingHere);
    QVERIFY(QDir(room.parent.path()).isEmpty());
}

void TestGateDesk::anotherLanguageGoesOnWhereSomebodyWas()
{
    Room room;
    room.start(room.clock);
    FirstRunDraft draft;
    auto run = std::make_unique<FirstRun>(*room.desk, draft, PrivacyPage::Print(), 3);
    present(*run);
    type(rightWords);
    press(Qt::Key_Tab);
    type(rightWords);
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(draft.recoveryCode, patience);
    const int step = run->step();
    run.reset(); // the window makes it anew, in another language
    run = std::make_unique<FirstRun>(*room.desk, draft, PrivacyPage::Print(), step);
    present(*run);
    QCOMPARE(run->step(), 3);
    QCOMPARE(find<QLabel>(*run, "recoveryCode")->text().toUtf8(), draft.recoveryCode->view().toByteArray());
    QVERIFY(find<QCheckBox>(*run, "codeKept")->hasFocus());
}

QTEST_MAIN(TestGateDesk)
#include "tst_gatedesk.moc"
