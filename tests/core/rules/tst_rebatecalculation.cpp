// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatecalculation.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>
#include <map>
#include <vector>

namespace
{
constexpr qint64 largest = std::numeric_limits<qint64>::max();

Money money(const char *decimal)
{
    return Money::parse(decimal).value_or(Money{-1});
}

RebateTiers table(RebateReward reward, const QList<std::pair<qint64, const char *>> &steps)
{
    RebateTiers tiers;
    tiers.effectiveFrom = QDate(2026, 1, 1);
    tiers.reward = reward;
    for (const auto &[from, value] : steps)
        tiers.steps.append({from, money(value)});
    return tiers;
}

RebateTiers agreementExample()
{
    return table(RebateReward::PerCard, {{1000, "1.00"}, {5000, "1.50"}});
}

// ---- the slow, obvious second implementation: schoolbook arithmetic on decimal digits ----

/// A whole number of any size, least digit first.
class Digits
{
public:
    explicit Digits(quint64 number)
    {
        for (; number > 0; number /= 10)
            m_digits.push_back(int(number % 10));
    }
    [[nodiscard]] Digits times(const Digits &other) const
    {
        Digits product(0);
        product.m_digits.assign(m_digits.size() + other.m_digits.size() + 1, 0);
        for (size_t i = 0; i < m_digits.size(); ++i) {
            for (size_t j = 0; j < other.m_digits.size(); ++j)
                product.m_digits[i + j] += m_digits[i] * other.m_digits[j];
        }
        product.carry();
        return product;
    }
    [[nodiscard]] Digits plus(const Digits &other) const
    {
        Digits sum(*this);
        sum.m_digits.resize(std::max(m_digits.size(), other.m_digits.size()) + 1, 0);
        for (size_t i = 0; i < other.m_digits.size(); ++i)
            sum.m_digits[i] += other.m_digits[i];
        sum.carry();
        return sum;
    }
    /// Without the last `count` digits, rounded half up by the first of those.
    [[nodiscard]] Digits rounded(size_t count) const
    {
        Digits result(0);
        if (m_digits.size() > count)
            result.m_digits.assign(m_digits.begin() + qsizetype(count), m_digits.end());
        const bool up = count <= m_digits.size() && m_digits[count - 1] >= 5;
        return up ? result.plus(Digits(1)) : result;
    }
    [[nodiscard]] qint64 number() const
    {
        qint64 number = 0;
        for (size_t i = m_digits.size(); i > 0; --i)
            number = number * 10 + m_digits[i - 1];
        return number;
    }

private:
    void carry()
    {
        for (size_t i = 0; i + 1 < m_digits.size(); ++i) {
            m_digits[i + 1] += m_digits[i] / 10;
            m_digits[i] %= 10;
        }
    }
    std::vector<int> m_digits;
};

/// Net fen by search: the smallest n whose half-open rounding interval holds gross / 1.06,
/// that is n - 1/2 <= gross / 1.06 < n + 1/2.
qint64 slowNetFen(qint64 grossFen)
{
    qint64 net = qint64(double(grossFen) / 1.06) - 2;
    while (!((2 * net - 1) * 106 <= 200 * grossFen && 200 * grossFen < (2 * net + 1) * 106))
        ++net;
    return net;
}

bool fits(const InvoiceAmounts &amounts, qint64 grossFen)
{
    return amounts.gross.micros == grossFen * 10'000 && amounts.net.micros == slowNetFen(grossFen) * 10'000 &&
           amounts.tax.micros == amounts.gross.micros - amounts.net.micros;
}

/// The value of each card one after the other.
Digits cardByCard(const RebateTiers &tiers, qint64 count)
{
    std::map<qint64, qint64> cardsOfValue;
    for (qint64 card = 1; card <= count; ++card) {
        qint64 value = 0;
        for (const RebateTiers::Step &step : tiers.steps) {
            if (card >= step.from)
                value = step.value.micros;
        }
        ++cardsOfValue[value];
    }
    Digits sum(0);
    for (const auto &[value, cards] : cardsOfValue)
        sum = sum.plus(Digits(quint64(value)).times(Digits(quint64(cards))));
    return sum;
}

qint64 slowValue(const RebateTiers &tiers, qint64 count)
{
    qint64 value = 0;
    for (const RebateTiers::Step &step : tiers.steps) {
        if (count >= step.from)
            value = step.value.micros;
    }
    return value;
}

RebateTiers randomTiers(QRandomGenerator &random, RebateReward reward)
{
    RebateTiers tiers;
    tiers.reward = reward;
    qint64 from = random.bounded(3);
    for (int steps = random.bounded(1, 6); steps > 0; --steps) {
        const qint64 most = reward == RebateReward::PerCard ? 50'000'000 : 100'000'001;
        qint64 value = random.bounded(most);
        if (random.bounded(2))
            value -= value % 10'000; // whole fen, as letters say
        tiers.steps.append({from, Money{value}});
        from += 1 + random.bounded(400);
    }
    return tiers;
}
} // namespace

class TestRebateCalculation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExampleOfTheAgreement();
    void everyEdgeOfTheSteps_data();
    void everyEdgeOfTheSteps();
    void aStepFromZeroStartsWithTheFirstCard();
    void roundsHalfUpAtTheEndAlone_data();
    void roundsHalfUpAtTheEndAlone();
    void paysAPercentageOfFees_data();
    void paysAPercentageOfFees();
    void aPercentageWantsFees();
    void refusesWhatDoesNotFit();
    void perCardAgreesWithCountingCardByCard();
    void percentAgreesWithSchoolbookArithmetic();
    void theSplitAgreesWithSearching();
};

void TestRebateCalculation::theExampleOfTheAgreement()
{
    const Result<RebateCalculation> rebate = RebateCalculation::of(agreementExample(), 5000, {});
    QVERIFY(rebate);
    QCOMPARE(rebate->allUnits.gross.decimal(), QStringLiteral("7500.00"));
    QCOMPARE(rebate->allUnits.net.decimal(), QStringLiteral("7075.47"));
    QCOMPARE(rebate->allUnits.tax.decimal(), QStringLiteral("424.53"));
    QVERIFY(rebate->marginal);
    QCOMPARE(rebate->marginal->gross.decimal(), QStringLiteral("4001.50"));
    QCOMPARE(rebate->marginal->net.decimal(), QStringLiteral("3775.00"));
    QCOMPARE(rebate->marginal->tax.decimal(), QStringLiteral("226.50"));
}

void TestRebateCalculation::everyEdgeOfTheSteps_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("allUnits");
    QTest::addColumn<QString>("marginal");
    const auto row = [](qint64 count, const char *allUnits, const char *marginal) {
        QTest::addRow("%lld", static_cast<long long>(count))
            << count << QString::fromLatin1(allUnits) << QString::fromLatin1(marginal);
    };
    row(0, "0.00", "0.00");
    row(1, "0.00", "0.00");
    row(999, "0.00", "0.00");
    row(1000, "1000.00", "1.00");
    row(1001, "1001.00", "2.00");
    row(4999, "4999.00", "4000.00");
    row(5000, "7500.00", "4001.50");
    row(5001, "7501.50", "4003.00");
    row(10'000'000, "15000000.00", "14996501.50"); // 4,000 and 9,995,001 cards
}

void TestRebateCalculation::everyEdgeOfTheSteps()
{
    QFETCH(qint64, count);
    QFETCH(QString, allUnits);
    QFETCH(QString, marginal);
    const Result<RebateCalculation> rebate = RebateCalculation::of(agreementExample(), count, {});
    QVERIFY(rebate && rebate->marginal);
    QCOMPARE(rebate->allUnits.gross.decimal(), allUnits);
    QCOMPARE(rebate->marginal->gross.decimal(), marginal);
    QCOMPARE(rebate->allUnits.net.micros + rebate->allUnits.tax.micros, rebate->allUnits.gross.micros);
}

void TestRebateCalculation::aStepFromZeroStartsWithTheFirstCard()
{
    const RebateTiers tiers = table(RebateReward::PerCard, {{0, "2.00"}, {3, "5.00"}});
    const Result<RebateCalculation> four = RebateCalculation::of(tiers, 4, {});
    QVERIFY(four && four->marginal);
    QCOMPARE(four->allUnits.gross.decimal(), QStringLiteral("20.00"));
    QCOMPARE(four->marginal->gross.decimal(), QStringLiteral("14.00"));
    const Result<RebateCalculation> none = RebateCalculation::of(tiers, 0, {});
    QVERIFY(none && none->marginal);
    QCOMPARE(none->allUnits.gross.decimal(), QStringLiteral("0.00"));
    QCOMPARE(none->marginal->gross.decimal(), QStringLiteral("0.00"));
}

void TestRebateCalculation::roundsHalfUpAtTheEndAlone_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("gross");
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("tax");
    const auto row = [](qint64 count, const char *value, const char *gross, const char *net,
                        const char *tax) {
        QTest::addRow("%lld x %s", static_cast<long long>(count), value)
            << count << QString::fromLatin1(value) << QString::fromLatin1(gross) << QString::fromLatin1(net)
            << QString::fromLatin1(tax);
    };
    row(3, "0.333333", "1.00", "0.94", "0.06");         // 0.999999
    row(1, "0.005", "0.01", "0.01", "0.00");            // half goes up
    row(1, "0.004999", "0.00", "0.00", "0.00");         // below half goes down
    row(1000, "0.000001", "0.00", "0.00", "0.00");      // each card alone rounds to nothing
    row(1'000'000, "0.000001", "1.00", "0.94", "0.06"); // but a million make a yuan
    row(53, "0.01", "0.53", "0.50", "0.03");            // exactly 0.50
    row(1, "1.59", "1.59", "1.50", "0.09");
    row(1, "1.06", "1.06", "1.00", "0.06");
    row(1, "0.53", "0.53", "0.50", "0.03");
    row(1, "100.00", "100.00", "94.34", "5.66"); // 94.3396…
}

void TestRebateCalculation::roundsHalfUpAtTheEndAlone()
{
    QFETCH(qint64, count);
    QFETCH(QString, value);
    QFETCH(QString, gross);
    QFETCH(QString, net);
    QFETCH(QString, tax);
    const QByteArray digits = value.toLatin1();
    const auto rebate =
        RebateCalculation::of(table(RebateReward::PerCard, {{1, digits.constData()}}), count, {});
    QVERIFY(rebate && rebate->marginal);
    QCOMPARE(rebate->allUnits.gross.decimal(), gross);
    QCOMPARE(rebate->allUnits.net.decimal(), net);
    QCOMPARE(rebate->allUnits.tax.decimal(), tax);
    QVERIFY(*rebate->marginal == rebate->allUnits); // one step from the first card: nothing to differ in
}

void TestRebateCalculation::paysAPercentageOfFees_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("fees");
    QTest::addColumn<QString>("gross");
    const auto row = [](const char *name, qint64 count, const char *fees, const char *gross) {
        QTest::newRow(name) << count << QString::fromLatin1(fees) << QString::fromLatin1(gross);
    };
    row("below the first step", 99, "10000.00", "0.00");
    row("first step", 100, "10000.00", "250.00");
    row("one below the second", 499, "10000.00", "250.00");
    row("second step", 500, "10000.00", "1000.00");
    row("no fees", 500, "0.00", "0.00");
    row("half a fen goes up", 100, "0.20", "0.01");       // 0.005
    row("less goes down", 100, "0.199999", "0.00");       // 0.004999…
    row("a figure that rounds", 100, "1234.56", "30.86"); // 30.864
    row("the largest fees", 500, "9223372036854.77", "922337203685.48");
}

void TestRebateCalculation::paysAPercentageOfFees()
{
    QFETCH(qint64, count);
    QFETCH(QString, fees);
    QFETCH(QString, gross);
    const RebateTiers tiers = table(RebateReward::PercentOfFees, {{100, "2.5"}, {500, "10"}});
    const auto rebate = RebateCalculation::of(tiers, count, Money::parse(fees.toLatin1()));
    QVERIFY(rebate);
    QCOMPARE(rebate->allUnits.gross.decimal(), gross);
    QVERIFY(!rebate->marginal);
}

void TestRebateCalculation::aPercentageWantsFees()
{
    const auto rebate = RebateCalculation::of(table(RebateReward::PercentOfFees, {{0, "1"}}), 1, {});
    QVERIFY(!rebate);
    QCOMPARE(rebate.error().kind, Error::Kind::Usage);
}

void TestRebateCalculation::refusesWhatDoesNotFit()
{
    const auto refused = [](const RebateTiers &tiers, qint64 count, std::optional<Money> fees) {
        const auto rebate = RebateCalculation::of(tiers, count, fees);
        return !rebate && rebate.error().code == u"E-OVERFLOW";
    };
    const RebateTiers whole = table(RebateReward::PerCard, {{0, "1.00"}});
    QVERIFY(!refused(whole, 9'223'372'036'854, {}));
    QVERIFY(refused(whole, 9'223'372'036'855, {}));
    QVERIFY(refused(whole, largest, {}));
    // each step fits, their sum does not
    QVERIFY(
        refused(table(RebateReward::PerCard, {{1, "1"}, {5'000'000'000'001, "1.0"}}), 9'900'000'000'000, {}));
    // what fits before rounding up, and not after it
    const RebateTiers most = table(RebateReward::PerCard, {{1, "9223372036854.775807"}});
    QVERIFY(refused(most, 1, {}));
    const RebateTiers all = table(RebateReward::PercentOfFees, {{0, "100"}});
    QVERIFY(refused(all, 1, Money{largest}));
    QVERIFY(!refused(all, 1, money("9223372036854.774999")));
    QVERIFY(!refused(table(RebateReward::PerCard, {{0, "0"}}), largest, {}));
}

void TestRebateCalculation::perCardAgreesWithCountingCardByCard()
{
    QRandomGenerator random(5000);
    for (int i = 0; i < 10'000; ++i) {
        const RebateTiers tiers = randomTiers(random, RebateReward::PerCard);
        const qint64 count = random.bounded(1500);
        const auto rebate = RebateCalculation::of(tiers, count, {});
        QVERIFY(rebate && rebate->marginal);
        const Digits all = Digits(quint64(slowValue(tiers, count))).times(Digits(quint64(count)));
        QVERIFY(fits(rebate->allUnits, all.rounded(4).number()));
        QVERIFY(fits(*rebate->marginal, cardByCard(tiers, count).rounded(4).number()));
    }
}

void TestRebateCalculation::percentAgreesWithSchoolbookArithmetic()
{
    QRandomGenerator random(106);
    for (int i = 0; i < 10'000; ++i) {
        const RebateTiers tiers = randomTiers(random, RebateReward::PercentOfFees);
        const qint64 count = random.bounded(1500);
        const Money fees{qint64(random.generate64() >> (2 + random.bounded(60)))};
        const auto rebate = RebateCalculation::of(tiers, count, fees);
        QVERIFY(rebate);
        // micro-yuan times micro-percent are 10^-14 yuan: twelve digits less are fen
        const Digits exact = Digits(quint64(fees.micros)).times(Digits(quint64(slowValue(tiers, count))));
        QVERIFY(fits(rebate->allUnits, exact.rounded(12).number()));
    }
}

void TestRebateCalculation::theSplitAgreesWithSearching()
{
    QRandomGenerator random(6);
    for (int i = 0; i < 10'000; ++i) {
        const qint64 grossFen = qint64(random.generate64() >> (24 + random.bounded(40)));
        QVERIFY(fits(InvoiceAmounts::of({grossFen * 10'000}), grossFen));
    }
    for (qint64 grossFen = 0; grossFen < 2000; ++grossFen)
        QVERIFY(fits(InvoiceAmounts::of({grossFen * 10'000}), grossFen));
}

QTEST_GUILESS_MAIN(TestRebateCalculation)
#include "tst_rebatecalculation.moc"
