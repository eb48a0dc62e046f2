// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tariffbook.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

namespace
{
const QString mobile = QStringLiteral("CMCC");
const QString sameTier = QStringLiteral("sameflowcard");
const QString ali2 = QStringLiteral("ali_2");

Money money(const char *decimal)
{
    return Money::parse(decimal).value_or(Money{-1});
}

TariffLine line(const char *price, std::optional<QString> tariff = {}, bool written = false,
                std::optional<QDate> seen = {})
{
    return {mobile, sameTier, std::move(tariff), money(price), QStringLiteral("page"), seen, written};
}

std::optional<Money> priceOf(const QList<TariffLine> &lines, const std::optional<QString> &tariff)
{
    const auto found = TariffBook::lineFor(lines, mobile, sameTier, tariff);
    return found ? std::optional(found->perGigabyte) : std::nullopt;
}

/// Fen by long division, bit by bit: bytes · micros / (2³⁰ · 10⁴), half up. Slow and obvious: the product is
/// held as 32 decimal digits.
qint64 slowFen(qint64 bytes, qint64 micros)
{
    std::array<int, 48> product{}; // least digit first
    std::array<int, 24> a{};
    std::array<int, 24> b{};
    for (size_t i = 0; i < 24; ++i, bytes /= 10, micros /= 10) {
        a[i] = int(bytes % 10);
        b[i] = int(micros % 10);
    }
    for (size_t i = 0; i < 24; ++i) {
        for (size_t j = 0; j < 24; ++j)
            product[i + j] += a[i] * b[j];
    }
    for (size_t i = 0; i + 1 < 48; ++i) {
        product[i + 1] += product[i] / 10;
        product[i] %= 10;
    }
    const qint64 divisor = (1LL << 30) * 10'000;
    qint64 quotient = 0;
    qint64 rest = 0;
    for (size_t i = 48; i > 0; --i) {
        rest = rest * 10 + product[i - 1];
        quotient = quotient * 10 + rest / divisor;
        rest %= divisor;
    }
    return quotient + (2 * rest >= divisor ? 1 : 0);
}
} // namespace

class TestTariffBook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costsAreExact_data();
    void costsAreExact();
    void costsAgreeWithLongDivision();
    void whatDoesNotFitIsNoCost();
    void aWrittenLineWins();
    void theVeryTariffWinsOverAny();
    void theOneSeenLastWins();
    void whatIsUnknownMatchesNoLimit();
    void unknownKindsCanCauseOverage();
};

void TestTariffBook::costsAreExact_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("cost");
    constexpr qint64 mb = 1 << 20;
    constexpr qint64 gb = 1 << 30;
    const auto row = [](const char *name, qint64 bytes, const char *price, const char *cost) {
        QTest::newRow(name) << bytes << QString::fromLatin1(price) << QString::fromLatin1(cost);
    };
    row("nothing", 0, "204.80", "0.00");
    row("one GB at 0.2 a MB", gb, "204.80", "204.80");
    row("one MB at 0.2 a MB", mb, "204.80", "0.20");
    row("5 GB at 3", 5 * gb, "3", "15.00");
    row("half a fen goes up", gb / 2, "0.01", "0.01");
    row("a byte less goes down", gb / 2 - 1, "0.01", "0.00");
    row("a third", gb / 4 * 3, "0.02", "0.02"); // 0.015
    row("one byte", 1, "204.80", "0.00");
    row("1,024 GB at 2.34", 1024 * gb, "2.34", "2396.16");
    row("free", 7 * gb, "0", "0.00");
}

void TestTariffBook::costsAreExact()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, price);
    QFETCH(QString, cost);
    const auto found = TariffBook::costOf({bytes}, money(price.toLatin1().constData()));
    QVERIFY(found);
    QCOMPARE(found->decimal(), cost);
}

void TestTariffBook::costsAgreeWithLongDivision()
{
    QRandomGenerator random(1024);
    for (int i = 0; i < 10'000; ++i) {
        const auto bytes = qint64(random.generate64() >> (10 + random.bounded(50)));
        const auto micros = qint64(random.generate64() >> (34 + random.bounded(29)));
        const auto cost = TariffBook::costOf({bytes}, {micros});
        QVERIFY(cost);
        QCOMPARE(cost->micros, slowFen(bytes, micros) * 10'000);
    }
}

void TestTariffBook::whatDoesNotFitIsNoCost()
{
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    QVERIFY(!TariffBook::costOf({largest}, {largest}));
    QVERIFY(!TariffBook::costOf({largest}, money("42000000")));
    QVERIFY(!TariffBook::costOf({1}, {largest}));
    QVERIFY(!TariffBook::costOf({-1}, money("1")));
    QVERIFY(!TariffBook::costOf({1}, money("-1")));
}

void TestTariffBook::aWrittenLineWins()
{
    const QList<TariffLine> lines{line("1", {}, true, QDate(2020, 1, 1)),
                                  line("2", ali2, false, QDate(2026, 1, 1))};
    QCOMPARE(priceOf(lines, ali2), money("1"));
}

void TestTariffBook::theVeryTariffWinsOverAny()
{
    const QList<TariffLine> lines{line("1", ali2), line("2")};
    QCOMPARE(priceOf(lines, ali2), money("1"));
    QCOMPARE(priceOf(lines, QStringLiteral("ali_1")), money("2"));
}

void TestTariffBook::theOneSeenLastWins()
{
    QCOMPARE(priceOf({line("1", {}, false, QDate(2026, 2, 1)), line("2", {}, false, QDate(2026, 1, 31)),
                      line("3")},
                     {}),
             money("1"));
    QCOMPARE(priceOf({line("1"), line("2")}, {}), money("2")); // of equals the one entered last
}

void TestTariffBook::whatIsUnknownMatchesNoLimit()
{
    const QList<TariffLine> lines{line("1", ali2)};
    QVERIFY(!priceOf(lines, {}));
    QVERIFY(!TariffBook::lineFor(lines, {}, sameTier, ali2));
    QVERIFY(!TariffBook::lineFor(lines, mobile, {}, ali2));
    QVERIFY(!TariffBook::lineFor(lines, QStringLiteral("CUCC"), sameTier, ali2));
    QVERIFY(!TariffBook::lineFor({}, mobile, sameTier, ali2));
}

void TestTariffBook::unknownKindsCanCauseOverage()
{
    for (const char *kind :
         {"sameflowcard", "directional_sameflowcard", "unityPayPool", "GREcard", "brandnew", ""})
        QVERIFY(TariffBook::canCauseOverage(QString::fromLatin1(kind)));
    QVERIFY(TariffBook::canCauseOverage({}));
    QVERIFY(!TariffBook::canCauseOverage(QStringLiteral("singlecard")));
    QVERIFY(!TariffBook::canCauseOverage(QStringLiteral("directionalcard")));
}

QTEST_GUILESS_MAIN(TestTariffBook)
#include "tst_tariffbook.moc"
