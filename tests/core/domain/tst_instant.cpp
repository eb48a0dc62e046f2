// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/instant.h"

#include <QRandomGenerator>
#include <QTest>

class TestInstant : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDayOf110YearsReadsAsQtReadsIt();
    void randomSecondsSurviveWritingAndReading();
    void knownMomentsHaveTheirKnownNumbers_data();
    void knownMomentsHaveTheirKnownNumbers();
    void refusesWhatIsNoMoment_data();
    void refusesWhatIsNoMoment();
    void refusesEverySingleChangedCharacter();
    void aBeijingDayBeginsAt16OClockUtcOfTheDayBefore();
    void doesNotDependOnTheZoneOfTheComputer();
};

void TestInstant::everyDayOf110YearsReadsAsQtReadsIt()
{
    const QDate last(2099, 12, 31);
    for (QDate day(1990, 1, 1); day <= last; day = day.addDays(1)) {
        const QByteArray date = day.toString(Qt::ISODate).toLatin1();
        const qint64 midnight = QDateTime(day, QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
        const std::optional<Instant> utc = Instant::parseUtc(date + "T23:59:58Z");
        const std::optional<Instant> beijing = Instant::parseBeijing(date + " 07:08:09");
        QVERIFY2(utc && beijing, date.constData());
        QCOMPARE(utc->seconds, midnight + 86398);
        QCOMPARE(beijing->seconds, midnight + 7 * 3600 + 8 * 60 + 9 - 8 * 3600);
        QCOMPARE(Instant::startOfBeijingDay(day).seconds, midnight - 8 * 3600);
        QCOMPARE(beijing->beijingDate(), day);
    }
}

void TestInstant::randomSecondsSurviveWritingAndReading()
{
    QRandomGenerator random(7);
    const qint64 first = QDateTime(QDate(1990, 1, 2), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    const qint64 last = QDateTime(QDate(2099, 12, 30), QTime(0, 0), Qt::UTC).toSecsSinceEpoch();
    for (int round = 0; round < 20000; ++round) {
        const Instant instant{first + qint64(random.bounded(quint64(last - first)))};
        QCOMPARE(Instant::parseBeijing(instant.beijingText().toLatin1()), std::optional(instant));
        QCOMPARE(Instant::parseUtc(instant.utc().toString(Qt::ISODate).toLatin1()), std::optional(instant));
        QCOMPARE(QDateTime::fromString(instant.beijingIso(), Qt::ISODate).toSecsSinceEpoch(),
                 instant.seconds);
        QCOMPARE(Instant::of(instant.utc()), instant);
    }
}

void TestInstant::knownMomentsHaveTheirKnownNumbers_data()
{
    QTest::addColumn<QByteArray>("beijing");
    QTest::addColumn<qint64>("seconds"); // from GNU date -u +%s
    QTest::newRow("midnight") << QByteArray("2026-03-01 00:00:00") << qint64(1772294400);
    QTest::newRow("last second") << QByteArray("2026-02-28 23:59:59") << qint64(1772294399);
    QTest::newRow("leap day") << QByteArray("2024-02-29 12:00:00") << qint64(1709179200);
    QTest::newRow("century leap day") << QByteArray("2000-02-29 08:00:00") << qint64(951782400);
    QTest::newRow("past 2038") << QByteArray("2038-01-19 11:14:08") << qint64(2147483648);
}

void TestInstant::knownMomentsHaveTheirKnownNumbers()
{
    QFETCH(QByteArray, beijing);
    QFETCH(qint64, seconds);
    const std::optional<Instant> instant = Instant::parseBeijing(beijing);
    QVERIFY(instant);
    QCOMPARE(instant->seconds, seconds);
    QCOMPARE(instant->beijingText().toLatin1(), beijing);
    QCOMPARE(instant->beijingIso().toLatin1(), beijing.replace(' ', 'T') + "+08:00");
}

void TestInstant::refusesWhatIsNoMoment_data()
{
    QTest::addColumn<QByteArray>("text");
    const QList<QByteArray> bad{
        "",
        "2026-02-29 00:00:00",
        "2026-02-30 00:00:00",
        "2100-01-01 00:00:00",
        "1989-12-31 23:59:59",
        "0000-00-00 00:00:00",
        "2026-13-01 00:00:00",
        "2026-00-01 00:00:00",
        "2026-04-31 00:00:00",
        "2026-03-01 24:00:00",
        "2026-03-01 23:60:00",
        "2026-03-01 23:59:60",
        "2026-03-01T00:00:00",
        "2026-03-01 00:00:00 ",
        " 2026-03-01 00:00:00",
        "2026-3-1 00:00:00",
        "2026-03-01",
        "20260301000000",
        "2026/03/01 00:00:00",
        "2026-03-01 00:00:0x",
        "2026-03-01 00:00:-1",
        "2026-03-01 +1:00:00",
        "-026-03-01 00:00:00",
        "2026-03-01 00.00.00",
        "null",
        "1772294400",
        "2026-03-01T00:00:00Z",
    };
    for (const QByteArray &text : bad)
        QTest::newRow(text.isEmpty() ? "empty" : text.constData()) << text;
}

void TestInstant::refusesWhatIsNoMoment()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Instant::parseBeijing(text));
}

void TestInstant::refusesEverySingleChangedCharacter()
{
    const QByteArray good = "2026-03-01T10:20:30Z";
    QVERIFY(Instant::parseUtc(good));
    for (int place = 0; place < good.size(); ++place) {
        for (int c = 0; c < 256; ++c) {
            QByteArray text = good;
            text[place] = char(c);
            const QDateTime qt =
                QDateTime::fromString(QString::fromLatin1(text), QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'"));
            const bool digitsOnly = std::all_of(text.begin(), text.end(), [](char x) {
                return (x >= '0' && x <= '9') || x == '-' || x == 'T' || x == ':' || x == 'Z';
            });
            const bool expected =
                digitsOnly && qt.isValid() && qt.date().year() >= 1990 && qt.date().year() <= 2099;
            QVERIFY2(Instant::parseUtc(text).has_value() == expected, text.toHex().constData());
        }
    }
}

void TestInstant::aBeijingDayBeginsAt16OClockUtcOfTheDayBefore()
{
    const Instant start = Instant::startOfBeijingDay(QDate(2026, 1, 1));
    QCOMPARE(start.utc(), QDateTime(QDate(2025, 12, 31), QTime(16, 0), Qt::UTC));
    QCOMPARE(start.beijingDate(), QDate(2026, 1, 1));
    QCOMPARE(Instant{start.seconds - 1}.beijingDate(), QDate(2025, 12, 31));
}

void TestInstant::doesNotDependOnTheZoneOfTheComputer()
{
    const QByteArray before = qgetenv("TZ");
    for (const char *zone : {"America/New_York", "Asia/Shanghai", "Pacific/Kiritimati"}) {
        qputenv("TZ", zone);
        const std::optional<Instant> instant =
            Instant::parseBeijing("2026-03-08 02:30:00"); // skipped in New York
        QCOMPARE(instant, std::optional(Instant{1772908200}));
        QCOMPARE(instant->beijingText(), QStringLiteral("2026-03-08 02:30:00"));
    }
    qputenv("TZ", before);
}

QTEST_APPLESS_MAIN(TestInstant)
#include "tst_instant.moc"
