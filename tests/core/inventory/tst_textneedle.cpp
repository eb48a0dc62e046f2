// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/textneedle.h"

#include <QRandomGenerator>
#include <QTest>

#include <vector>

namespace
{
constexpr size_t padding = 128;

QByteArray randomText(QRandomGenerator &random, int length, QByteArrayView letters)
{
    QByteArray text;
    while (length-- > 0)
        text += letters[random.bounded(int(letters.size()))];
    return text;
}

bool plainlyIn(const QByteArray &needle, const QByteArray &text) // ASCII only in these tests
{
    return text.toLower().contains(needle.toLower());
}

std::vector<quint64> bitsOf(const std::vector<QByteArray> &rows, const QByteArray &needle)
{
    std::vector<quint64> bits((rows.size() + 63) / 64);
    for (size_t row = 0; row < rows.size(); ++row) {
        if (plainlyIn(needle, rows[row]))
            bits[row / 64] |= quint64(1) << (row % 64);
    }
    return bits;
}
} // namespace

class TestTextNeedle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cellsAreFoundAlikeWithAndWithoutAvx2();
    void spansAreFoundAlikeWithAndWithoutAvx2();
    void aMatchNeverReachesOverTwoRows();
    void onlyLatinLettersMatchInEitherCase();
    void equalsIsTheWholeText();
};

void TestTextNeedle::cellsAreFoundAlikeWithAndWithoutAvx2()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 300; ++round) {
        const auto width = quint32(random.bounded(1, 24));
        const QByteArray letters = round % 2 ? QByteArray("01") : QByteArray("aAbB1@`");
        std::vector<QByteArray> rows(size_t(random.bounded(1, 700)));
        std::vector<char> cells(rows.size() * width + padding, '0'); // what stands behind must not be found
        for (size_t row = 0; row < rows.size(); ++row) {
            rows[row] = randomText(random, random.bounded(int(width) + 1), letters);
            const QByteArray cell = rows[row].leftJustified(int(width), '\0');
            std::copy(cell.begin(), cell.end(), cells.begin() + qsizetype(row * width));
        }
        const QByteArray needle = randomText(random, random.bounded(1, 8), letters);
        const std::vector<quint64> expected = bitsOf(rows, needle);
        for (const auto path : {TextNeedle::Path::Best, TextNeedle::Path::Scalar}) {
            std::vector<quint64> bits(expected.size());
            TextNeedle(needle, path).markCells(cells.data(), width, quint32(rows.size()), bits);
            QVERIFY2(bits == expected, needle.constData());
        }
    }
}

void TestTextNeedle::spansAreFoundAlikeWithAndWithoutAvx2()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 200; ++round) {
        std::vector<QByteArray> rows(size_t(random.bounded(1, 300)));
        QByteArray bytes;
        std::vector<quint32> starts{0};
        for (QByteArray &row : rows) {
            row = randomText(random, random.bounded(3) ? random.bounded(90) : 0, "xyXZ");
            bytes += row;
            starts.push_back(quint32(bytes.size()));
        }
        bytes += QByteArray(qsizetype(padding), 'x');
        QByteArray needle = randomText(random, random.bounded(1, 6), "xyXZ");
        if (round % 5 == 0 && rows.front().size() > 34)
            needle = rows.front().last(34); // longer than one vector
        const std::vector<quint64> expected = bitsOf(rows, needle);
        for (const auto path : {TextNeedle::Path::Best, TextNeedle::Path::Scalar}) {
            std::vector<quint64> bits(expected.size());
            TextNeedle(needle, path).markSpans(bytes.constData(), starts.data(), quint32(rows.size()), bits);
            QVERIFY2(bits == expected, needle.constData());
        }
    }
}

void TestTextNeedle::aMatchNeverReachesOverTwoRows()
{
    const QByteArray cells = QByteArray("1234567890").repeated(2) + QByteArray(qsizetype(padding), '\0');
    std::vector<quint64> bits(1);
    TextNeedle("9012").markCells(cells.constData(), 10, 2, bits);
    QCOMPARE(bits[0], quint64(0));
    TextNeedle("7890").markCells(cells.constData(), 10, 2, bits);
    QCOMPARE(bits[0], quint64(3));
    bits[0] = 0;
    const std::vector<quint32> starts{0, 3, 20};
    TextNeedle("34").markSpans(cells.constData(), starts.data(), 2, bits);
    QCOMPARE(bits[0], quint64(2)); // "34" of the first row is cut by its end, the second has one of its own
}

void TestTextNeedle::onlyLatinLettersMatchInEitherCase()
{
    QVERIFY(TextNeedle("aBc").in("xAbCx"));
    QVERIFY(!TextNeedle("@").in("`"));
    QVERIFY(!TextNeedle("[a").in("{A"));
    QVERIFY(TextNeedle(QStringLiteral("冷链").toUtf8()).in(QStringLiteral("华东冷链一组").toUtf8()));
    QVERIFY(!TextNeedle(QStringLiteral("é").toUtf8()).in(QStringLiteral("É").toUtf8()));
    QVERIFY(!TextNeedle("long").in("lon"));
}

void TestTextNeedle::equalsIsTheWholeText()
{
    QVERIFY(TextNeedle("cmcc").equals("CMCC"));
    QVERIFY(!TextNeedle("cmcc").equals("CMCCX"));
    QVERIFY(TextNeedle("").equals(""));
}

QTEST_APPLESS_MAIN(TestTextNeedle)
#include "tst_textneedle.moc"
