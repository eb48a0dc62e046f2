// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/consolesettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// Whether what the window remembers survives, and rubbish in its place keeps nobody from starting.
class TestConsoleSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSetIsReadBack();
    void rubbishIsKeptAsBadAndTheDefaultsHold();
};

void TestConsoleSettings::whatIsSetIsReadBack()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("console.ini"));
    ConsoleSettings(file).setTheme(QStringLiteral("dark"));
    ConsoleSettings again(file);
    QCOMPARE(again.theme(), u"dark");
    again.setLanguage(QStringLiteral("en"));
    QCOMPARE(again.language(), QStringLiteral("en"));
    QVERIFY(!QFile::exists(file + QStringLiteral(".bad")));
}

void TestConsoleSettings::rubbishIsKeptAsBadAndTheDefaultsHold()
{
    const QTemporaryDir directory;
    const QString path = directory.filePath(QStringLiteral("console.ini"));
    const QByteArray rubbish("\x7f"
                             "ELF\x02\x01\n\0\xff[theme\ntheme\n\xfe\xfd",
                             22);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rubbish) == rubbish.size());
    file.close();
    {
        ConsoleSettings settings(path);
        QCOMPARE(settings.theme(), u"system");
        QVERIFY(!settings.language());
        QVERIFY(!settings.lastDataDirectory());
        settings.setTheme(QStringLiteral("light"));
    }
    QCOMPARE(ConsoleSettings(path).theme(), u"light");
    QFile bad(path + QStringLiteral(".bad"));
    QVERIFY(bad.open(QIODevice::ReadOnly));
    QCOMPARE(bad.readAll(), rubbish);
}

QTEST_GUILESS_MAIN(TestConsoleSettings)
#include "tst_consolesettings.moc"
