// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleoptions.h"
#include "app/console/display.h"

#include <QTest>

/// Whether the console's words are read as command-line.md has them, without a display.
class TestConsoleOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsEverythingAsUsual();
    void everyOptionIsRead();
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void helpAndVersionNameWhatThereIs();
    void withoutADisplayItIsSaid();
};

void TestConsoleOptions::nothingIsEverythingAsUsual()
{
    const Result<ConsoleOptions> read = ConsoleOptions::read({});
    QVERIFY(read);
    QVERIFY(read->dataDirectory.endsWith(QStringLiteral("/simledger")));
    QVERIFY(!read->demo && !read->help && !read->version && !read->dataDirectoryGiven);
    QCOMPARE(read->cards, 5000);
}

void TestConsoleOptions::everyOptionIsRead()
{
    const Result<ConsoleOptions> read = ConsoleOptions::read(
        {QStringLiteral("--demo"), QStringLiteral("--cards=100000"), QStringLiteral("--lang"),
         QStringLiteral("zh_CN"), QStringLiteral("--pane"), QStringLiteral("cards"),
         QStringLiteral("--today"), QStringLiteral("2026-02-28"), QStringLiteral("--data-dir"),
         QStringLiteral("/tmp/x"), QStringLiteral("--passphrase-file"), QStringLiteral("p"),
         QStringLiteral("--log-level=debug")});
    QVERIFY(read);
    QVERIFY(read->demo);
    QCOMPARE(read->cards, 100'000);
    QCOMPARE(read->language, QStringLiteral("zh_CN"));
    QCOMPARE(read->pane, QStringLiteral("cards"));
    QCOMPARE(read->today, QDate(2026, 2, 28));
    QCOMPARE(read->dataDirectory, QStringLiteral("/tmp/x"));
    QCOMPARE(read->passphraseFile, QStringLiteral("p"));
    QCOMPARE(read->logLevel, Log::Level::Debug);
}

void TestConsoleOptions::wrongWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    for (const char *words : {"--nonsense", "cards", "--cards 0", "--cards many", "--cards 1000001",
                              "--lang de", "--today 2026-02-30", "--log-level loud", "--data-dir="})
        QTest::newRow(words) << QString::fromLatin1(words).split(u' ');
}

void TestConsoleOptions::wrongWordsAreRefused()
{
    QFETCH(QStringList, words);
    const Result<ConsoleOptions> read = ConsoleOptions::read(words);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Usage);
    QVERIFY(!read.error().message.isEmpty());
}

void TestConsoleOptions::helpAndVersionNameWhatThereIs()
{
    for (const char *option : {"--data-dir", "--passphrase-file", "--lang", "--pane", "--demo", "--cards"})
        QVERIFY2(ConsoleOptions::helpText().contains(QString::fromLatin1(option)), option);
    QVERIFY(ConsoleOptions::versionText().contains(QStringLiteral("SQLCipher")));
}

void TestConsoleOptions::withoutADisplayItIsSaid()
{
    const QByteArray platform = qgetenv("QT_QPA_PLATFORM"), display = qgetenv("DISPLAY");
    qunsetenv("QT_QPA_PLATFORM");
    qunsetenv("DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    QVERIFY(ConsoleDisplay::isMissing());
#endif
    qputenv("DISPLAY", ":0");
    QVERIFY(!ConsoleDisplay::isMissing());
    qunsetenv("DISPLAY");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QVERIFY(!ConsoleDisplay::isMissing());
    QVERIFY(ConsoleDisplay::advice().contains(QStringLiteral("simledger-cli")));
    qputenv("QT_QPA_PLATFORM", platform);
    if (!display.isEmpty())
        qputenv("DISPLAY", display);
}

QTEST_GUILESS_MAIN(TestConsoleOptions)
#include "tst_consoleoptions.moc"
