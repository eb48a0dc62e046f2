// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QtEndian>

// What is written about the programs, beside what the programs say themselves.
namespace
{
const QString linuxFolder = QStringLiteral(SIMLEDGER_SOURCE_DIR "/packaging/linux/");
const QStringList programs{QStringLiteral("simledger"), QStringLiteral("simledger-cli"),
                           QStringLiteral("simledger-simcloud")};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString answerOf(const QString &program, const QStringList &words)
{
    QProcess process;
    process.setEnvironment({QStringLiteral("LC_ALL=C.UTF-8"),
                            QStringLiteral("LSAN_OPTIONS=") + qEnvironmentVariable("LSAN_OPTIONS")});
    process.start(QStringLiteral(SIMLEDGER_BINARY_DIR "/") + program, words);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

QStringList capturesOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

QSet<QString> setOf(const QStringList &list)
{
    return {list.begin(), list.end()};
}

QString listed(const QSet<QString> &set)
{
    QStringList list = set.values();
    list.sort();
    return list.join(u' ');
}

/// The long options in the column a help text begins its lines with.
QSet<QString> optionsIn(const QString &help)
{
    static const QRegularExpression line(QStringLiteral("^ +((?:-\\w, )?--[a-z].*)$"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression option(QStringLiteral("--([a-z][a-z-]*)"));
    static const QRegularExpression gap(QStringLiteral("  +"));
    QSet<QString> options;
    for (const QString &found : capturesOf(line, help))
        options.unite(setOf(capturesOf(option, found.section(gap, 0, 0))));
    return options;
}

/// Of the program and, where it has them, of each of its commands.
QSet<QString> optionsOffered(const QString &program)
{
    static const QRegularExpression command(QStringLiteral("^  ([a-z]+) "),
                                            QRegularExpression::MultilineOption);
    const QString help = answerOf(program, {QStringLiteral("--help")});
    QSet<QString> options = optionsIn(help);
    const QString commands =
        help.section(QStringLiteral("\nCommands:\n"), 1).section(QStringLiteral("\n\n"), 0, 0);
    for (const QString &name : capturesOf(command, commands))
        options.unite(optionsIn(answerOf(program, {name, QStringLiteral("--help")})));
    return options;
}

QString manualOf(const QString &program, const QString &folder)
{
    return textOf(linuxFolder + QStringLiteral("man/") + folder + program + QStringLiteral(".1"));
}

/// Sections and entries in their order, without their words.
QStringList skeletonOf(const QString &manual)
{
    static const QRegularExpression heading(QStringLiteral("^\\.(Sh [A-Z ]+|It Fl [a-z, -]+|It Cm [a-z]+)"),
                                            QRegularExpression::MultilineOption);
    return capturesOf(heading, manual);
}
} // namespace

class TestPackaging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manualsNameExactlyTheOptionsThereAre_data();
    void manualsNameExactlyTheOptionsThereAre();
    void manualsAreTheSameInBothLanguages_data();
    void manualsAreTheSameInBothLanguages();
    void everyPaperNamesTheVersionOfTheProgram();
    void theProgramsAreHardToMisuse_data();
    void theProgramsAreHardToMisuse();
    void theDesktopEntryStartsTheProgram();
    void iconsHaveTheSizeTheyAreFiledUnder();
};

void TestPackaging::manualsNameExactlyTheOptionsThereAre_data()
{
    QTest::addColumn<QString>("program");
    for (const QString &program : programs)
        QTest::newRow(qPrintable(program)) << program;
}

void TestPackaging::manualsNameExactlyTheOptionsThereAre()
{
    static const QRegularExpression flag(QStringLiteral("Fl (?:[a-z] , )?-([a-z][a-z-]*)"));
    QFETCH(QString, program);
    const QSet<QString> offered = optionsOffered(program);
    QVERIFY(offered.contains(QStringLiteral("help")));
    for (const QString &folder : {QString(), QStringLiteral("zh_CN/")}) {
        const QSet<QString> named = setOf(capturesOf(flag, manualOf(program, folder)));
        QCOMPARE(listed(offered - named), QString()); // missing there
        QCOMPARE(listed(named - offered), QString()); // there is no such option
    }
}

void TestPackaging::manualsAreTheSameInBothLanguages_data()
{
    manualsNameExactlyTheOptionsThereAre_data();
}

void TestPackaging::manualsAreTheSameInBothLanguages()
{
    QFETCH(QString, program);
    const QStringList english = skeletonOf(manualOf(program, {}));
    QVERIFY(english.size() > 10);
    QCOMPARE(skeletonOf(manualOf(program, QStringLiteral("zh_CN/"))).join(u'\n'), english.join(u'\n'));
}

void TestPackaging::everyPaperNamesTheVersionOfTheProgram()
{
    const QString version =
        answerOf(programs.first(), {QStringLiteral("--version")}).section(u'\n', 0, 0).section(u' ', 1, 1);
    QVERIFY(!version.isEmpty());
    const auto begins = [&version](const QString &text, const char *pattern) {
        const QRegularExpression wanted(QString::fromLatin1(pattern), QRegularExpression::MultilineOption);
        QCOMPARE(wanted.match(text).captured(1), version);
    };
    begins(textOf(linuxFolder + QStringLiteral("changelog")), "^simledger \\((.*?)\\)");
    begins(textOf(linuxFolder + QStringLiteral("invalid.simledger.simledger.metainfo.xml")),
           "<release version=\"(.*?)\"");
    begins(textOf(QStringLiteral(SIMLEDGER_SOURCE_DIR "/CHANGELOG.md")), "^## (\\S+)");
}

void TestPackaging::theProgramsAreHardToMisuse_data()
{
    QTest::addColumn<QString>("program");
    for (const QString &program : programs)
        QTest::newRow(qPrintable(program)) << program;
}

/// Loaded anywhere, with tables that nobody can overwrite once it runs, and no stack that is code.
void TestPackaging::theProgramsAreHardToMisuse()
{
    QFETCH(QString, program);
    QProcess readelf;
    readelf.start(QStringLiteral("readelf"),
                  {QStringLiteral("-Wld"), QStringLiteral(SIMLEDGER_BINARY_DIR "/") + program});
    QVERIFY(readelf.waitForFinished(60'000) && readelf.exitCode() == 0);
    const QString told = QString::fromUtf8(readelf.readAllStandardOutput());
    for (const char *mark : {"Elf file type is DYN", "GNU_RELRO", "BIND_NOW"})
        QVERIFY2(told.contains(QString::fromLatin1(mark)), mark);
    static const QRegularExpression stack(QStringLiteral("GNU_STACK.* RW +0x"));
    QVERIFY(told.contains(stack));
    static const QRegularExpression writableCode(QStringLiteral("LOAD.* RWE +0x"));
    QVERIFY(!told.contains(writableCode));
}

/// The window tells the desktop "simledger" as its name: the entry and the icons have to be filed under it.
void TestPackaging::theDesktopEntryStartsTheProgram()
{
    const QStringList entry = textOf(linuxFolder + QStringLiteral("simledger.desktop")).split(u'\n');
    for (const char *line : {"Exec=simledger", "TryExec=simledger", "Icon=simledger",
                             "StartupWMClass=simledger", "Exec=simledger --demo"})
        QVERIFY2(entry.contains(QString::fromLatin1(line)), line);
    QVERIFY(textOf(linuxFolder + QStringLiteral("invalid.simledger.simledger.metainfo.xml"))
                .contains(QStringLiteral("<launchable type=\"desktop-id\">simledger.desktop</launchable>")));
}

void TestPackaging::iconsHaveTheSizeTheyAreFiledUnder()
{
    int icons = 0;
    for (QDirIterator files(linuxFolder + QStringLiteral("icons"), {QStringLiteral("*.png")});
         files.hasNext(); ++icons) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray head = file.read(24); // signature, length and name of IHDR, width, height
        QCOMPARE(head.size(), 24);
        const quint32 size = files.fileName().section(u'-', 1).section(u'.', 0, 0).toUInt();
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 16), size);
        QCOMPARE(qFromBigEndian<quint32>(head.constData() + 20), size);
    }
    QCOMPARE(icons, 8);
}

QTEST_GUILESS_MAIN(TestPackaging)
#include "tst_packaging.moc"
