// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdirectory.h"
#include "app/console/accountconsole.h"
#include "app/console/consoleapplication.h"
#include "app/console/sessionwatch.h"
#include "core/base/language.h"
#include "core/base/notguithread.h"
#include "core/base/privateview.h"
#include "core/base/random.h"
#include "core/settings/consolesettings.h"
#include "core/store/cache.h"
#include "tests/fakes/fakeclock.h"
#include "ui/common/clipboard.h"
#include "ui/unlock/accessdialog.h"
#include "ui/unlock/consentgate.h"
#include "ui/unlock/secretfield.h"
#include "ui/unlock/unlockpage.h"
#include "ui/unlock/wholevaluesdialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#ifdef SIMLEDGER_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusServer>
#include <QDBusUnixFileDescriptor>
#endif

#include <memory>
#include <utility>

/// Whether a real account is opened with its passphrase, asks for consent, and is locked, whatever is chosen
/// in the menus meanwhile.
class TestLocking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLookMaySwitchWhileTheAccountIsClosed();
    void nobodyAtTheWindowLocksIt();
    void theKeysLockOverADialog();
    void aComputerThatSleptLocksIt();
    void aRecoveryCodeThatALockTookAwayIsSpokenOf();
    void personalDataIsShownWholeOnlyAfterUnlockingAgain();
    void howLongIsChosenInTheMenuOrByAnAdministrator();
#ifdef SIMLEDGER_WITH_DBUS
    void whatTheSessionTellsLocks();
    void theComputerWaitsWithSleepingUntilItIsLocked();
#endif
};

namespace
{
const QByteArray passphrase = QByteArrayLiteral("a passphrase for tests");

/// The whole program on a real account that was made a moment ago, opened.
class Room
{
public:
    explicit Room(const Clock &clock) : m_settings(m_directory.filePath(QStringLiteral("settings.ini")))
    {
        Vault vault = AccountDirectory::vault(m_directory.path(), m_random, clock);
        Result<Vault::Created> made = vault.create(passphrase, ScryptCost{.log2N = 15, .r = 8, .p = 1});
        if (!made || !Cache::create(m_directory.path(), std::move(made->key)))
            qFatal("no account");
        m_settings.setAdministratorFiles({administratorFile()});
        ConsoleOptions options;
        options.dataDirectory = m_directory.path();
        NotGuiThread::mark();
        console = std::make_unique<ConsoleApplication>(options, m_settings, clock, m_random);
        console->start(SecretBytes::copyOf(passphrase));
    }
    ~Room() { NotGuiThread::unmark(); }

    [[nodiscard]] bool agree()
    {
        const auto gate = [this] { return window().findChild<ConsentGate *>(); };
        if (!QTest::qWaitFor([gate] { return gate() != nullptr; }, 60'000))
            return false;
        window().findChild<QCheckBox *>(QStringLiteral("agree"))->setChecked(true);
        window().findChild<QPushButton *>(QStringLiteral("open"))->click();
        return QTest::qWaitFor([this] { return window().console() != nullptr; }, 60'000);
    }
    [[nodiscard]] bool end()
    {
        QSignalSpy finished(console.get(), &ConsoleApplication::finished);
        window().close();
        return !finished.isEmpty() || finished.wait(60'000);
    }
    [[nodiscard]] MainWindow &window() const { return console->window(); }
    [[nodiscard]] UnlockPage *unlockPage() const { return window().findChild<UnlockPage *>(); }
    [[nodiscard]] QString administratorFile() const
    {
        return m_directory.filePath(QStringLiteral("administrator.ini"));
    }
    [[nodiscard]] ConsoleSettings &settings() { return m_settings; }

private:
    QTemporaryDir m_directory;
    ConsoleSettings m_settings;
    SystemRandom m_random;

public:
    std::unique_ptr<ConsoleApplication> console;
};
} // namespace

void TestLocking::init()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
}

void TestLocking::theLookMaySwitchWhileTheAccountIsClosed()
{
    const SystemClock clock;
    Room room(clock);
    QVERIFY(room.agree());
    room.window().actions().lock->trigger();
    room.window().actions().themeDark->trigger();
    room.window().actions().languageChinese->trigger();
    QTRY_VERIFY(Theme::isDark() && Language::current() == u"zh_CN");
    QTRY_VERIFY(!room.console->account());
    QTRY_VERIFY(room.unlockPage());
    QCOMPARE(room.unlockPage()->findChild<QLabel *>(QStringLiteral("reason"))->text(), QString());
    QVERIFY(room.end());
}

void TestLocking::nobodyAtTheWindowLocksIt()
{
    FakeClock clock;
    Room room(clock);
    QVERIFY(room.agree());
    AutoLock &lock = room.console->autoLock();
    clock.advance(std::chrono::seconds(299));
    lock.look();
    QTest::keyClick(&room.window(), Qt::Key_F1); // opens the list of shortcuts, and is a sign of life
    QTRY_VERIFY(room.window().findChild<QDialog *>());
    Clipboard::put(QStringLiteral("a copied figure"));
    clock.advance(std::chrono::seconds(299));
    lock.look();
    QCoreApplication::processEvents();
    QVERIFY(room.window().console());

    clock.advance(std::chrono::seconds(1));
    lock.look();
    QTRY_VERIFY(!room.console->account());
    QTRY_VERIFY(room.unlockPage());
    QVERIFY(!room.window().findChild<QDialog *>()); // no dialog stands above the gate
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    const auto *reason = room.unlockPage()->findChild<QLabel *>(QStringLiteral("reason"));
    QVERIFY2(reason->text().contains(QStringLiteral("nobody used")), qPrintable(reason->text()));
    clock.advance(std::chrono::hours(9));
    lock.look(); // nothing is open any more: nothing to lock
    QVERIFY(room.end());
}

/// The window behind a dialog hears no shortcut.
void TestLocking::theKeysLockOverADialog()
{
    const SystemClock clock;
    Room room(clock);
    QVERIFY(room.agree());
    room.window().actions().company->trigger();
    QTRY_VERIFY(QApplication::activeModalWidget());
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(!room.console->account());
    QTRY_VERIFY(room.unlockPage());
    QVERIFY(!room.window().findChild<QDialog *>());
    QVERIFY(room.end());
}

void TestLocking::aComputerThatSleptLocksIt()
{
    FakeClock clock;
    Room room(clock);
    QVERIFY(room.agree());
    clock.setNow(clock.now().addSecs(6 * 60)); // the clock for waiting stood still
    room.console->autoLock().look();
    QTRY_VERIFY(room.unlockPage());
    QVERIFY(room.end());
}

void TestLocking::aRecoveryCodeThatALockTookAwayIsSpokenOf()
{
    FakeClock clock;
    Room room(clock);
    QVERIFY(room.agree());
    const QString words = QString::fromUtf8(passphrase);
    room.window().actions().recoveryCode->trigger();
    auto *dialog = room.window().findChild<AccessDialog *>();
    dialog->findChild<SecretField *>(QStringLiteral("now"))->setText(words);
    dialog->findChild<QPushButton *>(QStringLiteral("accept"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->holdsUnkeptCode(), 60'000);
    clock.advance(std::chrono::minutes(5));
    room.console->autoLock().look();
    QTRY_VERIFY(room.unlockPage());
    QVERIFY(!room.window().findChild<AccessDialog *>());
    room.unlockPage()->findChild<SecretField *>(QStringLiteral("passphrase"))->setText(words);
    auto *unlock = room.unlockPage()->findChild<QPushButton *>(QStringLiteral("unlock"));
    QTRY_VERIFY_WITH_TIMEOUT(unlock->isEnabled(), 60'000); // once the directory was given back
    unlock->click();
    QTRY_VERIFY_WITH_TIMEOUT(room.window().console(), 60'000);
    const MessagesModel &messages = room.console->account()->models().messages;
    QVERIFY2(messages.at(0).text.contains(QStringLiteral("recovery code")), qPrintable(messages.at(0).text));
    messages.at(0).action();
    QVERIFY(room.window().findChild<AccessDialog *>());
    QVERIFY(room.end());
}

/// With a reason, which the audit trail keeps; in private view not at all.
void TestLocking::personalDataIsShownWholeOnlyAfterUnlockingAgain()
{
    const SystemClock clock;
    Room room(clock);
    QVERIFY(room.agree());
    QStringList granted;
    const auto ask = [&] {
        WholeValues::ask(&room.window(), {QStringLiteral("a note"), {}},
                         [&granted](const QString &reason) { granted.append(reason); });
        return room.window().findChild<WholeValuesDialog *>();
    };
    QPointer<WholeValuesDialog> dialog = ask();
    QVERIFY(dialog);
    auto *now = dialog->findChild<SecretField *>(QStringLiteral("now"));
    auto *accept = dialog->findChild<QPushButton *>(QStringLiteral("accept"));
    now->setText(QStringLiteral("not the passphrase"));
    QVERIFY(!accept->isEnabled()); // why?
    QTest::keyClicks(dialog->findChild<QLineEdit *>(QStringLiteral("reason")),
                     QStringLiteral("police request 7"));
    accept->click();
    QTRY_VERIFY_WITH_TIMEOUT(
        dialog->findChild<QLabel *>(QStringLiteral("problem"))->text().contains(u"E-U01"), 20'000);
    QVERIFY(granted.isEmpty());
    now->setText(QString::fromUtf8(passphrase));
    accept->click();
    QTRY_COMPARE_WITH_TIMEOUT(granted, QStringList{QStringLiteral("police request 7")}, 20'000);
    QTRY_VERIFY(!dialog);
    QStringList deeds;
    room.console->account()->room().quick.ask(
        room.console.get(),
        [](CacheReader &cache, const ReaderTicket &) {
            QStringList all;
            const Result<QList<AuditEntry>> entries = cache.audit.newest(20);
            for (const AuditEntry &entry : entries ? *entries : QList<AuditEntry>())
                all.append(entry.what + u' ' + entry.detail);
            return all;
        },
        [&deeds](const QStringList &all) { deeds = all; });
    QTRY_VERIFY(deeds.contains(QStringLiteral("personal-shown a note: police request 7")));
    QVERIFY(deeds.contains(QStringLiteral("passphrase-refused ")));
    room.window().actions().privateView->trigger();
    QTRY_VERIFY(PrivateView::isOn());
    QVERIFY(!ask());
    Clipboard::put(QStringLiteral("13912345678"));
    room.window().actions().lock->trigger();
    QTRY_VERIFY(room.unlockPage());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    QVERIFY(!ask()); // nothing is open
    QVERIFY(room.end());
}

void TestLocking::howLongIsChosenInTheMenuOrByAnAdministrator()
{
    FakeClock clock;
    Room room(clock);
    QVERIFY(room.agree());
    const auto chosen = [&room] {
        QStringList texts;
        for (const QAction *action : room.window().actions().lockAfter())
            texts += action->isChecked() ? action->text() : QString();
        texts.removeAll(QString());
        return texts.join(u'|');
    };
    QCOMPARE(chosen(), QStringLiteral("5 minutes"));
    room.window().actions().lockAfter().constFirst()->trigger();
    QCOMPARE(chosen(), QStringLiteral("1 minute"));
    QVERIFY(room.console->autoLock().idle().idleFor() == std::chrono::milliseconds(0));
    clock.advance(std::chrono::minutes(1));
    QVERIFY(room.console->autoLock().idle().isDue());

    for (const auto &[value, minutes] :
         {std::pair("never", std::optional<int>()), std::pair("30", std::optional(30)),
          std::pair("0", std::optional(1)), std::pair("90", std::optional(1)),
          std::pair("x", std::optional(1))}) {
        QFile file(room.administratorFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray("lock-when-idle=") + value + "\n");
        file.close();
        QCOMPARE(room.settings().lockMinutes(), minutes);
        QCOMPARE(room.settings().isLockFixed(), minutes != 1);
    }
    room.settings().setLockMinutes(90); // by an editor: as if it were not there
    QCOMPARE(room.settings().lockMinutes(), ConsoleSettings::usualLockMinutes);
    QVERIFY(room.end());
}

#ifdef SIMLEDGER_WITH_DBUS
namespace
{
/// What stands for logind.
class Logind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QString m_asked;
    QDBusUnixFileDescriptor m_hold;

public Q_SLOTS:
    QDBusObjectPath GetSessionByPID(uint pid)
    {
        return QDBusObjectPath(pid == uint(QCoreApplication::applicationPid()) ? "/session/mine" : "/other");
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode)
    {
        m_asked = what + u' ' + mode;
        return m_hold;
    }
};

/// Two ends of a bus without a daemon.
class Bus
{
public:
    Bus()
    {
        QObject::connect(&m_server, &QDBusServer::newConnection, &logind,
                         [this](const QDBusConnection &made) {
                             m_there = std::make_unique<QDBusConnection>(made);
                             m_there->registerObject(QStringLiteral("/org/freedesktop/login1"), &logind,
                                                     QDBusConnection::ExportAllSlots);
                         });
        QDBusConnection::connectToPeer(m_server.address(), name());
    }
    ~Bus() { QDBusConnection::disconnectFromPeer(name()); }
    [[nodiscard]] static QString name() { return QStringLiteral("bus-of-tst-locking"); }
    [[nodiscard]] bool isConnected() const
    {
        return QTest::qWaitFor([this] { return m_there != nullptr; });
    }
    void say(const char *path, const char *interface, const char *what, const QVariantList &arguments = {})
    {
        QDBusMessage signal = QDBusMessage::createSignal(
            QLatin1StringView(path), QLatin1StringView(interface), QLatin1StringView(what));
        signal.setArguments(arguments);
        m_there->send(signal);
    }

    Logind logind;

private:
    QDBusServer m_server;
    std::unique_ptr<QDBusConnection> m_there;
};
} // namespace

void TestLocking::whatTheSessionTellsLocks()
{
    Bus bus;
    SessionWatch watch;
    QList<LockReason> heard;
    connect(&watch, &SessionWatch::lockWanted, this, [&heard](LockReason reason) { heard.append(reason); });
    watch.listenAt(Bus::name(), Bus::name());
    QVERIFY(bus.isConnected());
    bus.say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {false});
    bus.say("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true});
    bus.say("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {false});
    bus.say("/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true});
    QTRY_COMPARE(heard, QList({LockReason::Sleep, LockReason::SessionLocked}));

    const char *session = "org.freedesktop.login1.Session";
    QTRY_VERIFY((bus.say("/session/mine", session, "Lock"), QCoreApplication::processEvents(),
                 heard.size() > 2)); // the path of the session is asked for, and comes a moment later
    heard.clear();
    const auto changed = [&bus, session](const char *path, const char *property, bool value) {
        bus.say(path, "org.freedesktop.DBus.Properties", "PropertiesChanged",
                {QString::fromLatin1(session), QVariantMap{{QString::fromLatin1(property), value}},
                 QStringList()});
    };
    changed("/session/other", "Active", false);
    changed("/session/mine", "IdleHint", true);
    changed("/session/mine", "Active", true);
    changed("/session/mine", "Active", false);
    changed("/session/mine", "LockedHint", true);
    QTRY_VERIFY(heard.contains(LockReason::UserSwitched) && heard.endsWith(LockReason::SessionLocked));
    QCOMPARE(heard.count(LockReason::UserSwitched), 1);
}

void TestLocking::theComputerWaitsWithSleepingUntilItIsLocked()
{
    Bus bus;
    QLocalServer rendezvous; // a socket pair: the far end sees when the near one is closed by all
    const QTemporaryDir directory;
    QVERIFY(rendezvous.listen(directory.filePath(QStringLiteral("s"))));
    QLocalSocket near;
    near.connectToServer(rendezvous.fullServerName());
    QVERIFY(rendezvous.waitForNewConnection(5'000));
    QLocalSocket *far = rendezvous.nextPendingConnection();
    QVERIFY(near.waitForConnected());
    bus.logind.m_hold = QDBusUnixFileDescriptor(int(near.socketDescriptor())); // a copy
    near.close();

    SessionWatch watch;
    watch.listenAt(Bus::name(), {});
    QVERIFY(bus.isConnected());
    watch.holdSleep();
    QTRY_COMPARE(bus.logind.m_asked, QStringLiteral("sleep delay"));
    bus.logind.m_hold = QDBusUnixFileDescriptor(); // only the watch has one now
    QTest::qWait(0);
    QCOMPARE(far->state(), QLocalSocket::ConnectedState);
    watch.letSleep();
    QTRY_COMPARE(far->state(), QLocalSocket::UnconnectedState);
}
#endif

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
