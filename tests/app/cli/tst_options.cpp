// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/options.h"

#include <QTest>

class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCommandIsTheFirstWordThatIsNoOption();
    void theLanguageIsFoundWhereverItStands();
    void everyCommandHasHelpThatNamesItsOptions();
};

void TestOptions::theCommandIsTheFirstWordThatIsNoOption()
{
    const auto position = [](const QString &line) {
        return Options::commandPosition(line.split(u' ', Qt::SkipEmptyParts));
    };
    QCOMPARE(position(QStringLiteral("cards --count")), 0);
    QCOMPARE(position(QStringLiteral("--data-dir cards sync")), 2);
    QCOMPARE(position(QStringLiteral("--data-dir=cards sync")), 1);
    QCOMPARE(position(QStringLiteral("--lang en --wait 3 balance --format json")), 4);
    QCOMPARE(position(QStringLiteral("--help")), -1);
    QCOMPARE(position(QString()), -1);
}

void TestOptions::theLanguageIsFoundWhereverItStands()
{
    QCOMPARE(*Options::language({QStringLiteral("cards"), QStringLiteral("--lang"), QStringLiteral("en")}),
             QStringLiteral("en"));
    QCOMPARE(*Options::language({QStringLiteral("--lang=zh_CN"), QStringLiteral("cards")}),
             QStringLiteral("zh_CN"));
    QVERIFY(!Options::language({QStringLiteral("cards"), QStringLiteral("--lang")}));
}

void TestOptions::everyCommandHasHelpThatNamesItsOptions()
{
    const QString whole = Commands::help();
    for (const Command &command : Commands::all()) {
        QVERIFY(whole.contains(QLatin1StringView(command.name)));
        const QString own = Commands::help(command);
        for (const QCommandLineOption &option :
             command.options ? command.options() : QList<QCommandLineOption>()) {
            QVERIFY(own.contains(QStringLiteral("--") + option.names().constLast()));
            QVERIFY(!option.description().isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
