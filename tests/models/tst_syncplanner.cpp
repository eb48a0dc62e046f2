// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/syncplanner.h"

#include <QTest>
#include <QTimeZone>

/// The next run as people read it beside times of Beijing.
class TestSyncPlanner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockIsNamedWhereItIsNotBeijings_data();
    void theClockIsNamedWhereItIsNotBeijings();
};

void TestSyncPlanner::theClockIsNamedWhereItIsNotBeijings_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("text");
    QTest::newRow("Beijing") << QByteArray("Asia/Shanghai") << QStringLiteral("Next run at 11-30 00:30");
    QTest::newRow("as late as Beijing")
        << QByteArray("Asia/Singapore") << QStringLiteral("Next run at 11-30 00:30");
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin")
                            << QStringLiteral("Next run at 17:30 (this computer's time)");
    QTest::newRow("UTC") << QByteArray("UTC") << QStringLiteral("Next run at 16:30 (this computer's time)");
}

void TestSyncPlanner::theClockIsNamedWhereItIsNotBeijings()
{
    QFETCH(QByteArray, zone);
    QFETCH(QString, text);
    const auto at = [](int hour, int minute) {
        return Instant::of(QDateTime(QDate(2026, 11, 29), QTime(hour, minute), Qt::UTC));
    };
    QCOMPARE(SyncPlanner::nextRunText(at(16, 30), at(12, 0), QTimeZone(zone)), text);
}

QTEST_GUILESS_MAIN(TestSyncPlanner)
#include "tst_syncplanner.moc"
