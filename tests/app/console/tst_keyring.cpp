// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"
#include "core/base/safefile.h"
#include "core/secrets/keyfile.h"
#include "core/store/backups.h"
#include "models/messagesmodel.h"
#include "tests/app/console/recoveryroom.h"
#include "tests/fakes/fakekeyring.h"
#include "tests/ui/unnamedcontrols.h"
#include "ui/erasure/erasedpage.h"
#include "ui/erasure/erasuredialog.h"
#include "ui/unlock/accessdialog.h"
#include "ui/unlock/secretfield.h"
#include "ui/unlock/unlockpage.h"

#include <QCheckBox>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QStackedWidget>

using namespace Recovery;
using State = FakeKeyring::State;

Q_DECLARE_METATYPE(FakeKeyring::State)

namespace
{
/// What happened to the keyring since it was given the secret.
struct Fate {
    State state = State::Open;
    bool hasEntry = true;
    bool replaced = false;
};

void befall(FakeKeyring &keyring, const Fate &fate)
{
    keyring.state = fate.state;
    if (!fate.hasEntry)
        keyring.entries.clear();
    if (fate.replaced) {
        for (QByteArray &secret : keyring.entries)
            secret.fill('r');
        keyring.name = QStringLiteral("another-keyring");
    }
}

/// An account that the keyring opens, in the window.
class KeyringRoom : public Room
{
public:
    KeyringRoom()
    {
        keyring = &fake;
        if (!open())
            qFatal("no account");
        AccessDialog *dialog = access();
        QTest::keyClicks(find<SecretField>(*dialog, "now"), QString::fromLatin1(words));
        QTest::keyClick(dialog, Qt::Key_Return);
        if (!QTest::qWaitFor([this] { return !messages().isEmpty(); }, patience))
            qFatal("nothing was said");
    }
    [[nodiscard]] AccessDialog *access() const
    {
        window().actions().keyring->trigger();
        auto *dialog = window().findChild<AccessDialog *>();
        if (!dialog || !unnamedControls(dialog).isEmpty())
            qFatal("no dialog, or one with controls without a name");
        return dialog;
    }
    [[nodiscard]] QString messages() const
    {
        const MessagesModel &model = console->account()->models().messages;
        return model.rowCount() > 0 ? model.at(0).text : QString();
    }
    /// A new start of the program, without a passphrase.
    void startAgain()
    {
        close();
        givesWords = false;
        start();
    }
    [[nodiscard]] UnlockPage *page() const { return window().findChild<UnlockPage *>(); }
    [[nodiscard]] QString said() const
    {
        return page() ? find<QLabel>(*page(), "problem")->text() : QString();
    }
    [[nodiscard]] bool isOpen() const { return console->account() && window().console(); }
    [[nodiscard]] bool waitForOpen() const
    {
        return QTest::qWaitFor([this] { return isOpen(); }, patience);
    }
    /// Either it opens, or it says why it does not.
    void waitForEnd() const
    {
        QVERIFY(
            QTest::qWaitFor([this] { return isOpen() || said().contains(QStringLiteral("E-")); }, patience));
    }
    void giveWords() const
    {
        auto *field = find<SecretField>(*page(), "passphrase");
        QVERIFY(QTest::qWaitFor([field] { return field->isEnabled(); }, patience));
        QTest::keyClicks(field, QString::fromLatin1(words));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(waitForOpen());
    }
    [[nodiscard]] bool offersKeyring() const
    {
        const auto *button = page() ? find<QPushButton>(*page(), "keyring") : nullptr;
        return button && button->isVisible() && button->isEnabled();
    }
    void lock() const
    {
        window().actions().lock->trigger();
        QVERIFY(QTest::qWaitFor([this] { return offersKeyring(); }, patience));
    }
    /// No file of ours is readable without a key, or holds what the keyring keeps.
    void nothingIsPlain() const
    {
        QVERIFY(QTest::qWaitFor([this] { return stoodStillWhileRead(); }, patience));
    }
    /// False: a file went while we read, as the new seal does that takes the old one's name.
    [[nodiscard]] bool stoodStillWhileRead() const
    {
        bool stood = true;
        QDirIterator i(paths.directory, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (i.hasNext()) {
            QFile file(i.next());
            if (file.open(QIODevice::ReadOnly))
                isSecret(file.fileName(), file.readAll());
            else
                stood = false;
        }
        return stood;
    }
    void isSecret(const QString &name, const QByteArray &bytes) const
    {
        QVERIFY2(!bytes.startsWith("SQLite format 3"), qPrintable(name));
        for (const QByteArray &secret : given) {
            QVERIFY2(!bytes.contains(secret), qPrintable(name));
            QVERIFY2(!bytes.contains(secret.toHex()), qPrintable(name));
        }
    }

    FakeKeyring fake;
    QList<QByteArray> given;
};

void rowsOfFates()
{
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("hasEntry");
    QTest::addColumn<bool>("replaced");
    QTest::addColumn<QString>("code"); ///< empty: it opens
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, const Fate &fate, const char *code, const char *sentence) {
        QTest::newRow(name) << fate.state << fate.hasEntry << fate.replaced << QString::fromLatin1(code)
                            << QString::fromLatin1(sentence);
    };
    row("open", {}, "", "");
    row("absent", {State::Absent}, "E-U07", "no keyring here");
    row("locked", {State::Locked}, "E-U08", "is locked");
    row("empty", {State::Open, false}, "E-U09", "gone from it");
    row("replaced", {State::Open, true, true}, "E-U10", "another secret");
}
} // namespace

/// The system's keyring and the window: whatever became of the keyring, nothing is lost, nothing lies open,
/// and each case has its own sentence.
class TestKeyring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theStartAsksTheKeyring_data() { rowsOfFates(); }
    void theStartAsksTheKeyring();
    void aLockAsksForThePassphrase_data() { rowsOfFates(); }
    void aLockAsksForThePassphrase();
    void erasingSaysWhetherItReachedTheKeyring_data() { rowsOfFates(); }
    void erasingSaysWhetherItReachedTheKeyring();
    void aKeyringThatWaitsIsSpokenOfAndLeft();
    void whoKnowsThePassphraseTakesItAway();
    void aKeyringThatKeepsNothingIsNotRelied();
    void anotherDataKeyTakesTheKeyringAlong();
    void anotherDataKeyIsForgottenAgain();
};

void TestKeyring::init()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
}

void TestKeyring::theStartAsksTheKeyring()
{
    QFETCH(State, state);
    QFETCH(bool, hasEntry);
    QFETCH(bool, replaced);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    KeyringRoom room;
    QVERIFY2(room.messages().contains(QStringLiteral("fake-keyring")), qPrintable(room.messages()));
    QCOMPARE(room.fake.entries.size(), 1);
    room.given = room.fake.entries.values();
    room.nothingIsPlain();
    room.close();
    befall(room.fake, {state, hasEntry, replaced});
    const QMap<QString, QByteArray> before = room.fake.entries;
    const QStringList files = room.files();
    room.startAgain();
    room.waitForEnd();
    QCOMPARE(room.isOpen(), code.isEmpty());
    if (!code.isEmpty()) {
        QVERIFY2(room.said().contains(code) && room.said().contains(sentence), qPrintable(room.said()));
        QCOMPARE(room.files(), files); // never taken for a first run
        QCOMPARE(room.fake.entries, before);
        room.giveWords();
    }
    QCOMPARE(room.note(), u"second");
    room.nothingIsPlain();
}

void TestKeyring::aLockAsksForThePassphrase()
{
    QFETCH(State, state);
    QFETCH(bool, hasEntry);
    QFETCH(bool, replaced);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    KeyringRoom room;
    befall(room.fake, {state, hasEntry, replaced});
    const int asked = room.fake.asked;
    room.lock();
    QCoreApplication::processEvents();
    QCOMPARE(room.fake.asked, asked); // not by itself
    QVERIFY(unnamedControls(room.page()).isEmpty());
    find<QPushButton>(*room.page(), "keyring")->click();
    room.waitForEnd();
    QCOMPARE(room.isOpen(), code.isEmpty());
    if (!code.isEmpty()) {
        QVERIFY2(room.said().contains(code) && room.said().contains(sentence), qPrintable(room.said()));
        room.giveWords();
    }
    QCOMPARE(room.note(), u"second");
}

void TestKeyring::erasingSaysWhetherItReachedTheKeyring()
{
    QFETCH(State, state);
    QFETCH(bool, hasEntry);
    QFETCH(bool, replaced);
    KeyringRoom room;
    befall(room.fake, {state, hasEntry, replaced});
    room.window().actions().erase->trigger();
    auto *dialog = room.window().findChild<ErasureDialog *>();
    QVERIFY(dialog);
    const auto *steps = dialog->findChild<QStackedWidget *>();
    find<QRadioButton>(*dialog, "everything")->setFocus();
    QTest::keyClick(find<QRadioButton>(*dialog, "everything"), Qt::Key_Space);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(steps->currentIndex(), 1, patience);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTest::keyClicks(find<QLineEdit>(*dialog, "typed"), QStringLiteral("erase"));
    QTest::keyClick(find<QPushButton>(*dialog, "next"), Qt::Key_Return);
    ErasedPage *page = nullptr;
    QTRY_VERIFY_WITH_TIMEOUT((page = room.window().findChild<ErasedPage *>()), patience);
    QString words;
    for (const QLabel *label : page->findChildren<QLabel *>())
        words += label->text() + u'\n';
    const bool reached = state == State::Open;
    QCOMPARE(words.contains(QStringLiteral("a read of the open keyring proved it")), reached);
    QCOMPARE(words.contains(QStringLiteral("nothing could be proven")), !reached);
    QCOMPARE(room.fake.entries.isEmpty(), reached);
    QCOMPARE(room.files(), QStringList());
    Q_EMIT page->certificateKept();
    QSignalSpy ended(room.console.get(), &ConsoleApplication::finished);
    Q_EMIT page->continueWanted();
    QVERIFY(!ended.isEmpty() || ended.wait(patience));
    room.console.reset();
    NotGuiThread::unmark();
}

void TestKeyring::aKeyringThatWaitsIsSpokenOfAndLeft()
{
    KeyringRoom room;
    room.close();
    room.fake.state = State::Silent;
    QElapsedTimer time;
    time.start();
    room.startAgain();
    auto *instead = find<QPushButton>(*room.page(), "cancel");
    QTRY_VERIFY(instead->isVisible() && instead->text().contains(QStringLiteral("passphrase")));
    QVERIFY(time.elapsed() < 2'900 || room.said().contains(QStringLiteral("Waiting")));
    QTRY_VERIFY_WITH_TIMEOUT(room.said().contains(QStringLiteral("Waiting for the system's keyring")), 6'000);
    QVERIFY(time.elapsed() >= 2'900);
    instead->click();
    QVERIFY(!room.said().contains(QStringLiteral("Waiting")));
    room.giveWords();
    QCOMPARE(room.note(), u"second");
}

void TestKeyring::whoKnowsThePassphraseTakesItAway()
{
    KeyringRoom room;
    AccessDialog *dialog = room.access();
    QCOMPARE(dialog->windowTitle(), QStringLiteral("Ask for the passphrase again"));
    QTest::keyClicks(find<SecretField>(*dialog, "now"), QStringLiteral("not the passphrase"));
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *problem = find<QLabel>(*dialog, "problem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(QStringLiteral("E-U01")), patience);
    QCOMPARE(room.fake.entries.size(), 1);
    find<SecretField>(*dialog, "now")->clear();
    QTest::keyClicks(find<SecretField>(*dialog, "now"), QString::fromLatin1(words));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(room.messages().contains(QStringLiteral("its entry is gone")), patience);
    QVERIFY(room.fake.entries.isEmpty());
    const int asked = room.fake.asked;
    room.startAgain();
    room.giveWords();
    QCOMPARE(room.fake.asked, asked);
}

void TestKeyring::aKeyringThatKeepsNothingIsNotRelied()
{
    FakeKeyring locked;
    locked.state = State::Locked;
    Room room;
    room.keyring = &locked;
    QVERIFY(room.open());
    const QByteArray before = *SafeFile::read(room.paths.keyFile(), KeyFile::readLimit);
    room.window().actions().keyring->trigger();
    auto *dialog = room.window().findChild<AccessDialog *>();
    QTest::keyClicks(find<SecretField>(*dialog, "now"), QString::fromLatin1(words));
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *problem = find<QLabel>(*dialog, "problem");
    QTRY_VERIFY_WITH_TIMEOUT(problem->text().contains(QStringLiteral("E-U12")), patience);
    QCOMPARE(*SafeFile::read(room.paths.keyFile(), KeyFile::readLimit), before);
    dialog->reject();
}

namespace
{
/// At the code of another data key; the code as shown.
AccessDialog *dataKeyDialog(const Room &room, QString *code)
{
    room.window().actions().dataKey->trigger();
    auto *dialog = room.window().findChild<AccessDialog *>();
    QTest::keyClicks(find<SecretField>(*dialog, "now"), QString::fromLatin1(words));
    QTest::keyClick(dialog, Qt::Key_Return);
    auto *shown = find<QLabel>(*dialog, "recoveryCode");
    if (!QTest::qWaitFor([shown] { return shown->text().size() > 20; }, patience))
        qFatal("no code");
    *code = shown->text();
    const auto *remark = find<QLabel>(*dialog, "codeRemark");
    if (!remark->isVisible() || !remark->text().contains(QStringLiteral("the old recovery code opens")))
        qFatal("it must be said that the new code does not count yet");
    if (find<QPushButton>(*dialog, "accept")->isEnabled() || !unnamedControls(dialog).isEmpty())
        qFatal("the code must be kept first, and every control have a name");
    return dialog;
}
} // namespace

void TestKeyring::anotherDataKeyTakesTheKeyringAlong()
{
    KeyringRoom room;
    const QMap<QString, QByteArray> before = room.fake.entries;
    const QByteArray keyFile = *SafeFile::read(room.paths.keyFile(), KeyFile::readLimit);
    QVERIFY(!Backups::in(room.paths).isEmpty());
    const QString oldBackup = Backups::in(room.paths).constFirst().name;
    QString code;
    AccessDialog *dialog = dataKeyDialog(room, &code);
    find<QCheckBox>(*dialog, "codeKept")->setChecked(true);
    QSignalSpy opened(room.console.get(), &ConsoleApplication::opened);
    QTest::keyClick(find<QPushButton>(*dialog, "accept"), Qt::Key_Space);
    QVERIFY(opened.wait(patience));
    QVERIFY2(room.messages().contains(QStringLiteral("new data key")), qPrintable(room.messages()));
    QTRY_VERIFY_WITH_TIMEOUT(room.fake.entries != before, patience);
    QVERIFY(*SafeFile::read(room.paths.keyFile(), KeyFile::readLimit) != keyFile);
    QCOMPARE(Backups::in(room.paths).size(), 1);
    QVERIFY(room.note() == u"second");
    room.given = room.fake.entries.values() + before.values();
    room.nothingIsPlain();
    room.startAgain(); // by the keyring's new secret
    QVERIFY(room.waitForOpen());
    QCOMPARE(room.note(), u"second");
    room.close();
    room.fake.state = State::Absent;
    room.startAgain(); // and by the code that was shown
    room.waitForEnd();
    auto *field = find<SecretField>(*room.page(), "passphrase");
    field->setText(code);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(room.waitForOpen());
}

void TestKeyring::anotherDataKeyIsForgottenAgain()
{
    KeyringRoom room;
    const QByteArray keyFile = *SafeFile::read(room.paths.keyFile(), KeyFile::readLimit);
    const QStringList files = room.files();
    QString code;
    dataKeyDialog(room, &code)->reject();
    QVERIFY(room.isOpen());
    QCOMPARE(*SafeFile::read(room.paths.keyFile(), KeyFile::readLimit), keyFile);
    QCOMPARE(room.files(), files);
    QCOMPARE(room.note(), u"second");
}

QTEST_MAIN(TestKeyring)
#include "tst_keyring.moc"
