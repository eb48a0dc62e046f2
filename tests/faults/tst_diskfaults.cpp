// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

/// The quick part of the storage faults: a few of each, always the same. README.md tells of the long one.
class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
    void aDiskThatIsNotWaitedForIsNoticed_data();
    void aDiskThatIsNotWaitedForIsNoticed();

private:
    /// What it printed; `code` is how it ended.
    static QString output(const QString &arguments, int *code);
};

QString TestDiskFaults::output(const QString &arguments, int *code)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"),
                       QStringLiteral("detect_leaks=0")); // of children that are killed
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(SIMLEDGER_FAULTS), arguments.split(u' '));
    const bool ended = process.waitForFinished(280'000) && process.exitStatus() == QProcess::NormalExit;
    *code = ended ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAll());
}

void TestDiskFaults::nothingIsLost_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::newRow("killed") << QStringLiteral("crash --rounds 40 --seed 11");
    QTest::newRow("power cut") << QStringLiteral("powercut --trials 40 --seed 12");
    QTest::newRow("disk errors") << QStringLiteral("ioerr --rounds 199 --seed 13");
    QTest::newRow("disk full") << QStringLiteral("diskfull --levels 8 --seed 14");
    QTest::newRow("memory short") << QStringLiteral("oom --trials 30 --seed 15");
    QTest::newRow("bits flipped") << QStringLiteral("flips --flips 300 --seed 16");
    QTest::newRow("migration killed") << QStringLiteral("migrate --rounds 40 --seed 17");
}

void TestDiskFaults::nothingIsLost()
{
    QFETCH(QString, arguments);
    int code = 0;
    const QString said = output(arguments, &code);
    QVERIFY2(code == 0, qPrintable(said));
    QVERIFY(said.contains(QRegularExpression(QStringLiteral("[1-9]\\d* (kills|cuts|once|levels|flips)"))));
    QVERIFY(said.contains(u"0 corrupt, 0 lost"));
}

void TestDiskFaults::aDiskThatIsNotWaitedForIsNoticed_data()
{
    QTest::addColumn<QString>("synchronous");
    QTest::newRow("NORMAL") << QStringLiteral("NORMAL");
    QTest::newRow("OFF") << QStringLiteral("OFF");
}

void TestDiskFaults::aDiskThatIsNotWaitedForIsNoticed()
{
    QFETCH(QString, synchronous);
    int code = 0;
    const QString said = output(
        QStringLiteral("powercut --trials 60 --seed 18 --workload sync --synchronous ") + synchronous, &code);
    QVERIFY2(code == 1, qPrintable(said));
    QVERIFY(said.contains(u"LOSS"));
}

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "tst_diskfaults.moc"
