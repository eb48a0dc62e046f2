// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/datavolume.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

namespace
{
/// Numbers of any length as decimal text, the way they are added and multiplied on paper.
namespace Paper
{
QString trimmed(QString number)
{
    while (number.size() > 1 && number.startsWith(u'0'))
        number.remove(0, 1);
    return number;
}

QString sum(QString a, QString b)
{
    const qsizetype width = qMax(a.size(), b.size()) + 1;
    a = a.rightJustified(width, u'0');
    b = b.rightJustified(width, u'0');
    QString result(width, u'0');
    int carry = 0;
    for (qsizetype i = width - 1; i >= 0; --i) {
        const int digit = a[i].digitValue() + b[i].digitValue() + carry;
        result[i] = QChar(u'0' + digit % 10);
        carry = digit / 10;
    }
    return trimmed(result);
}

QString times1024(const QString &number)
{
    QString result = number;
    for (int i = 0; i < 10; ++i)
        result = sum(result, result);
    return result;
}

bool less(const QString &a, const QString &b)
{
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}
} // namespace Paper

const QString largest = QStringLiteral("9223372036854775807");

/// The documented grammar and meaning, computed slowly and without a machine integer.
std::optional<qint64> slowly(const QString &text)
{
    static const QRegularExpression grammar(
        QStringLiteral("\\A([0-9]{1,15})(?:\\.([0-9]+))? ?(B|KB|MB|GB|TB)\\z"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = grammar.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    QString fraction = match.captured(2);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (fraction.size() > 6)
        return std::nullopt;
    const qsizetype steps = QStringList{QStringLiteral("B"), QStringLiteral("KB"), QStringLiteral("MB"),
                                        QStringLiteral("GB"), QStringLiteral("TB")}
                                .indexOf(match.captured(3).toUpper());
    QString millionths = Paper::trimmed(match.captured(1) + fraction.leftJustified(6, u'0'));
    for (qsizetype i = 0; i < steps; ++i)
        millionths = Paper::times1024(millionths);
    const QString rounded = Paper::sum(millionths, QStringLiteral("500000")); // half up
    const QString bytes = rounded.size() > 6 ? rounded.chopped(6) : QStringLiteral("0");
    return Paper::less(largest, bytes) ? std::nullopt : std::optional(bytes.toLongLong());
}

QString randomNumber(QRandomGenerator &random, int longest)
{
    QString number;
    const int length = 1 + int(random.bounded(longest));
    for (int i = 0; i < length; ++i)
        number += QChar(u'0' + int(random.bounded(10)));
    return number;
}
} // namespace

class TestDataVolume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheProvidersExamples_data();
    void readsTheProvidersExamples();
    void refusesWhatIsNoVolume_data();
    void refusesWhatIsNoVolume();
    void agreesWithPaperOnRandomVolumes();
    void agreesWithPaperOnRandomRubbish();
    void readsForPeople_data();
    void readsForPeople();
    void whatPeopleReadIsWithinHalfAStepOfTheTruth();
};

void TestDataVolume::readsTheProvidersExamples_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("zero") << QByteArray("0KB") << qint64(0);
    QTest::newRow("KB") << QByteArray("512.00KB") << qint64(524288);
    QTest::newRow("MB") << QByteArray("130.00MB") << qint64(136314880);
    QTest::newRow("level") << QByteArray("30MB") << qint64(31457280);
    QTest::newRow("GB") << QByteArray("6.00GB") << qint64(6442450944);
    QTest::newRow("blank and case") << QByteArray("6.00 gb") << qint64(6442450944);
    QTest::newRow("odd fraction") << QByteArray("12.53MB") << qint64(13138657); // 13138657.28
    QTest::newRow("one byte") << QByteArray("1B") << qint64(1);
    QTest::newRow("half a byte") << QByteArray("0.5B") << qint64(1);
    QTest::newRow("less than half a byte") << QByteArray("0.49B") << qint64(0);
    QTest::newRow("2 TB") << QByteArray("2tB") << qint64(2199023255552);
    QTest::newRow("zeros behind") << QByteArray("1.500000000000KB") << qint64(1536);
    QTest::newRow("largest") << QByteArray("8388607.999999TB") << qint64(9223372036853676296); // …296.488…
}

void TestDataVolume::readsTheProvidersExamples()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, bytes);
    const std::optional<DataVolume> volume = DataVolume::parse(text);
    QVERIFY(volume);
    QCOMPARE(volume->bytes, bytes);
}

void TestDataVolume::refusesWhatIsNoVolume_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"",
                             " ",
                             "MB",
                             "12",
                             "12.53",
                             "-1MB",
                             "+1MB",
                             "1,024MB",
                             "1..5MB",
                             ".5MB",
                             "5.MB",
                             "1.5.2MB",
                             "1  MB",
                             "1MB ",
                             " 1MB",
                             "1 M B",
                             "1MiB",
                             "1M",
                             "1PB",
                             "0x10MB",
                             "1e3MB",
                             "NaN MB",
                             "null",
                             "--",
                             "1\tMB",
                             "1MBMB",
                             "8388608TB",
                             "9007199254740992TB",
                             "1.1234567MB",
                             "1234567890123456B",
                             "1,5MB"})
        QTest::newRow(*text ? text : "empty") << QByteArray(text);
    QTest::newRow("full-width") << QStringLiteral("１MB").toUtf8();
    QTest::newRow("NUL") << QByteArray("1\0MB", 4);
    QTest::newRow("Chinese unit") << QStringLiteral("1兆").toUtf8();
}

void TestDataVolume::refusesWhatIsNoVolume()
{
    QFETCH(QByteArray, text);
    QVERIFY(!DataVolume::parse(text));
}

void TestDataVolume::agreesWithPaperOnRandomVolumes()
{
    const QStringList units{QStringLiteral("B"), QStringLiteral("KB"), QStringLiteral("Mb"),
                            QStringLiteral("gB"), QStringLiteral("tb")};
    QRandomGenerator random(20260302);
    int understood = 0;
    for (int round = 0; round < 5000; ++round) {
        QString text = randomNumber(random, 16);
        if (random.bounded(3) > 0)
            text += u'.' + randomNumber(random, 7);
        text += (random.bounded(2) ? QStringLiteral(" ") : QString()) + units[random.bounded(units.size())];
        const std::optional<DataVolume> volume = DataVolume::parse(text.toLatin1());
        const std::optional<qint64> expected = slowly(text);
        QVERIFY2(volume.has_value() == expected.has_value(), qPrintable(text));
        if (expected)
            QVERIFY2(volume->bytes == *expected, qPrintable(text));
        understood += expected ? 1 : 0;
    }
    QVERIFY(understood > 2000 && understood < 4900);
}

void TestDataVolume::agreesWithPaperOnRandomRubbish()
{
    const QString alphabet = QStringLiteral("0159.. KMGTBb-,");
    QRandomGenerator random(11);
    int understood = 0;
    for (int round = 0; round < 50000; ++round) {
        QString text;
        for (quint32 i = random.bounded(7U); i > 0; --i)
            text += alphabet[random.bounded(alphabet.size())];
        const std::optional<DataVolume> volume = DataVolume::parse(text.toLatin1());
        const std::optional<qint64> expected = slowly(text);
        QVERIFY2(volume.has_value() == expected.has_value(), qPrintable(text));
        if (expected)
            QCOMPARE(volume->bytes, *expected);
        understood += expected ? 1 : 0;
    }
    QVERIFY(understood > 200);
}

void TestDataVolume::readsForPeople_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << QStringLiteral("0 B");
    QTest::newRow("bytes") << qint64(1023) << QStringLiteral("1023 B");
    QTest::newRow("whole KB") << qint64(524288) << QStringLiteral("512 KB");
    QTest::newRow("part of a KB") << qint64(1536) << QStringLiteral("1.50 KB");
    QTest::newRow("MB") << qint64(13138657) << QStringLiteral("12.53 MB");
    QTest::newRow("whole MB") << qint64(31457280) << QStringLiteral("30.00 MB");
    QTest::newRow("GB") << qint64(6442450944) << QStringLiteral("6.00 GB");
    QTest::newRow("TB") << qint64(2199023255552) << QStringLiteral("2.00 TB");
    QTest::newRow("rounding up to the next unit") << qint64(1048575) << QStringLiteral("1.00 MB");
    QTest::newRow("and the one after") << qint64(1073741823) << QStringLiteral("1.00 GB");
    QTest::newRow("just below that") << qint64(1048566) << QStringLiteral("1023.99 KB");
    QTest::newRow("a tie goes up") << qint64(1048576 + 5 * 1048576 / 8) << QStringLiteral("1.63 MB"); // 1.625
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << QStringLiteral("8388608.00 TB");
}

void TestDataVolume::readsForPeople()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(DataVolume{bytes}.text(), text);
}

void TestDataVolume::whatPeopleReadIsWithinHalfAStepOfTheTruth()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 20000; ++round) {
        const DataVolume volume{qint64(random.generate64() >> (1 + random.bounded(62)))};
        const std::optional<DataVolume> shown = DataVolume::parse(volume.text().toLatin1());
        QVERIFY2(shown || volume.bytes > (qint64(1) << 62), qPrintable(volume.text()));
        if (!shown)
            continue;
        qint64 unit = 1;
        while (shown->bytes / unit >= DataVolume::unitStep && unit < (qint64(1) << 40))
            unit *= DataVolume::unitStep;
        QVERIFY2(qAbs(shown->bytes - volume.bytes) <= unit / 200 + 1,
                 qPrintable(QString::number(volume.bytes)));
    }
}

QTEST_APPLESS_MAIN(TestDataVolume)
#include "tst_datavolume.moc"
