// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accountdirectory.h"
#include "app/console/accountconsole.h"
#include "app/console/consoleapplication.h"
#include "core/base/language.h"
#include "core/base/notguithread.h"
#include "core/base/random.h"
#include "core/settings/consolesettings.h"
#include "core/store/cache.h"
#include "ui/unlock/consentgate.h"
#include "ui/unlock/unlockpage.h"

#include <QAction>
#include <QCheckBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// Whether a real account is opened with its passphrase, asks for consent, and is locked, whatever is chosen
/// in the menus meanwhile.
class TestLocking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLookMaySwitchWhileTheAccountIsClosed();
};

void TestLocking::theLookMaySwitchWhileTheAccountIsClosed()
{
    QVERIFY(Language::install(QStringLiteral("en")));
    Theme::apply(Theme::Mode::Light);
    const QTemporaryDir directory;
    const SystemClock clock;
    SystemRandom random;
    {
        Vault vault = AccountDirectory::vault(directory.path(), random, clock);
        Result<Vault::Created> made =
            vault.create("a passphrase for tests", ScryptCost{.log2N = 15, .r = 8, .p = 1});
        QVERIFY(made);
        QVERIFY(Cache::create(directory.path(), std::move(made->key)));
    }
    ConsoleSettings settings(directory.filePath(QStringLiteral("settings.ini")));
    ConsoleOptions options;
    options.dataDirectory = directory.path();
    NotGuiThread::mark();
    {
        ConsoleApplication console(options, settings, clock, random);
        console.start(SecretBytes::copyOf("a passphrase for tests"));
        MainWindow &window = console.window();
        QTRY_VERIFY(window.findChild<ConsentGate *>());
        window.findChild<QCheckBox *>(QStringLiteral("agree"))->setChecked(true);
        window.findChild<QPushButton *>(QStringLiteral("open"))->click();
        QTRY_VERIFY(window.console());

        window.actions().lock->trigger();
        window.actions().themeDark->trigger();
        window.actions().languageChinese->trigger();
        QTRY_VERIFY(Theme::isDark() && Language::current() == u"zh_CN");
        QTRY_VERIFY(!console.account());
        QTRY_VERIFY(window.findChild<UnlockPage *>());
        QSignalSpy finished(&console, &ConsoleApplication::finished);
        window.close();
        QTRY_COMPARE(finished.size(), 1);
        NotGuiThread::unmark();
    }
}

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
