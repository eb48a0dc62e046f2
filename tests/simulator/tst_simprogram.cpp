// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

namespace
{
const QString program = QStringLiteral(SIMLEDGER_BINARY_DIR "/simledger-simcloud");
}

class TestSimProgram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itSaysWhereItListensAndEndsWhenAsked()
    {
        QProcess process;
        process.start(program, {QStringLiteral("--cards"), QStringLiteral("100000")});
        QVERIFY(process.waitForStarted());
        while (!process.canReadLine() && process.state() == QProcess::Running)
            process.waitForReadyRead(20000);
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        QVERIFY2(line.startsWith(u"listening on http://127.0.0.1:"), qPrintable(line));
        const QUrl url(line.mid(13));
        QTcpSocket socket;
        socket.connectToHost(url.host(), quint16(url.port()));
        QVERIFY(socket.waitForConnected());
        process.terminate();
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void badArgumentsEndWithTwoAndASentence()
    {
        QProcess process;
        process.start(program, {QStringLiteral("--cards"), QStringLiteral("many")});
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(
            process.readAllStandardError().startsWith("simledger-simcloud: --cards needs a whole number"));
    }

    void helpAndVersionNeedNothing()
    {
        for (const char *option : {"--help", "--version"}) {
            QProcess process;
            process.setProcessEnvironment(QProcessEnvironment());
            process.start(program, {QLatin1StringView(option)});
            QVERIFY(process.waitForFinished(20000));
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(!process.readAllStandardOutput().isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(TestSimProgram)
#include "tst_simprogram.moc"
