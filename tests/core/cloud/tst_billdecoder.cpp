// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/billdecoder.h"
#include "tests/core/cloud/bodies.h"

#include <QTest>

/// Amounts of bills are exact or unknown; the four kinds of bills differ in where their rows lie.
class TestBillDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreReadExactlyOrNotAtAll_data();
    void amountsAreReadExactlyOrNotAtAll();
    void everyAmountOfTwoDecimalsIsExact();
    void amountsWithoutCurrencyAreUnknown();
    void theRoundingDiscountIsText();
    void aTokenLeadsOnAndAnEmptyOneEnds();
    void rowsLieWhereEachActionPutsThem();
    void aMonthWithoutRowsIsEmptyOnlyWhenTheCloudSaysSo();
    void aMonthThatCannotBeReadIsAnError_data();
    void aMonthThatCannotBeReadIsAnError();
    void oddRowsAreNamedByWhatTheyHave();
};

namespace
{
Result<DecodedPage<BillLine>> settled(const QByteArray &row)
{
    return BillDecoder::settled(
        Bodies::answer(R"({"BillingCycle":"2025-10","TotalCount":1,"Items":{"Item":[)" + row + "]}}"));
}

/// The only line of a bill with this amount payable.
DecodedPage<BillLine> withAmount(const QByteArray &sent)
{
    const auto page = settled(R"({"Currency":"CNY","RecordID":"1","PretaxAmount":)" + sent + '}');
    return page ? *page : DecodedPage<BillLine>();
}
} // namespace

void TestBillDecoder::amountsAreReadExactlyOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<std::optional<qint64>>("micros");
    const auto row = [](const char *sent, std::optional<qint64> micros) {
        QTest::newRow(sent) << QByteArray(sent) << micros;
    };
    row("0.0", 0);
    row("-0.0", 0);
    row("1800.0", 1'800'000'000);
    row("-180.0", -180'000'000);
    row("11.4", 11'400'000);
    row("0.1", 100'000);
    row("2.675", 2'675'000);
    row("1.8E7", 18'000'000'000'000);
    row("5.0E-4", 500);
    row("1E-6", 1);
    row("1E-7", std::nullopt);
    row("9223372036854.775807", 9'223'372'036'854'775'807);
    row("9223372036854.775808", std::nullopt);
    row("100000000000.123457", 100'000'000'000'123'457); // too exact for a double
    row("0.30000000000000004", std::nullopt);            // a binary fraction that got out
    row("1e30", std::nullopt);
    row("\"1,800.00\"", 1'800'000'000);
    row("\"1.8E7\"", std::nullopt); // no form that a text has
    row("\"free\"", std::nullopt);
    row("true", std::nullopt);
    row("[1]", std::nullopt);
}

void TestBillDecoder::amountsAreReadExactlyOrNotAtAll()
{
    QFETCH(QByteArray, sent);
    QFETCH(std::optional<qint64>, micros);
    const DecodedPage<BillLine> page = withAmount(sent);
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows[0].payable, micros ? std::optional(Money{*micros}) : std::nullopt);
    QCOMPARE(page.notes.oddities.size(), micros ? 0 : 1);
    if (!micros) {
        QCOMPARE(page.notes.oddities[0].field, QStringLiteral("PretaxAmount"));
        QCOMPARE(page.notes.oddities[0].row, QStringLiteral("1"));
    }
}

/// Amounts as Java writes a double: by hand from the fen, never through one.
void TestBillDecoder::everyAmountOfTwoDecimalsIsExact()
{
    std::mt19937_64 random(20260310);
    for (int round = 0; round < 3000; ++round) {
        const qint64 fen = qint64(random() % 200'000'000'000ULL) - 100'000'000'000;
        const QByteArray sign = fen < 0 ? "-" : "";
        const QByteArray whole = QByteArray::number(qAbs(fen) / 100);
        const QByteArray cents = QByteArray::number(qAbs(fen) % 100).rightJustified(2, '0');
        const QByteArray plain = sign + whole + '.' + cents;
        const QByteArray power = sign + whole.first(1) + '.' + whole.sliced(1) + cents + "E" +
                                 QByteArray::number(whole.size() - 1);
        for (const QByteArray &sent : {plain, power}) {
            const DecodedPage<BillLine> page = withAmount(sent);
            QVERIFY2(page.rows.size() == 1 && page.rows[0].payable == Money{fen * 10'000}, sent);
        }
    }
}

void TestBillDecoder::amountsWithoutCurrencyAreUnknown()
{
    for (const char *currency : {"", R"("Currency":null,)", R"("Currency":"",)", R"("Currency":true,)"}) {
        const auto page =
            settled(QByteArray("{") + currency + R"("PretaxAmount":5.0,"RoundDownDiscount":"0.01"})");
        QVERIFY(page);
        QVERIFY(!page->rows[0].payable && !page->rows[0].roundDown);
        const QList<Oddity> &oddities = page->notes.oddities;
        QVERIFY(oddities.size() >= 2);
        QCOMPARE(oddities[oddities.size() - 2].text, QStringLiteral("5.0"));
        QCOMPARE(oddities.last().reason, QStringLiteral("currency"));
    }
}

void TestBillDecoder::theRoundingDiscountIsText()
{
    const auto page = settled(R"({"Currency":"CNY","RoundDownDiscount":"0.07"})");
    QVERIFY(page);
    QCOMPARE(page->rows[0].roundDown, Money{70'000});
}

void TestBillDecoder::aTokenLeadsOnAndAnEmptyOneEnds()
{
    const auto first = BillDecoder::instance(Bodies::stored(QStringLiteral("DescribeInstanceBill.json")));
    const auto last =
        BillDecoder::instance(Bodies::stored(QStringLiteral("DescribeInstanceBill-last-page.json")));
    QVERIFY(first && last);
    QCOMPARE(first->nextToken, QStringLiteral("CAESEgoQCg4KCm"));
    QVERIFY(!last->nextToken);
    QCOMPARE(first->total, 2);
    QVERIFY(!first->pageNo);
}

void TestBillDecoder::rowsLieWhereEachActionPutsThem()
{
    const QByteArray flat = Bodies::answer(R"({"BillingCycle":"2025-10","Items":[{}]})");
    const QByteArray deep = Bodies::answer(R"({"BillingCycle":"2025-10","Items":{"Item":[{},{}]}})");
    QCOMPARE(BillDecoder::instance(flat)->rows.size(), 1);
    QCOMPARE(BillDecoder::instance(deep)->rows.size(), 2);
    for (const auto decode : {&BillDecoder::overview, &BillDecoder::account, &BillDecoder::settled}) {
        QVERIFY(!decode(flat));
        QCOMPARE(decode(deep)->rows.size(), 2);
        QCOMPARE(decode(deep)->rows[1].month, *Month::parse("2025-10"));
    }
}

void TestBillDecoder::aMonthWithoutRowsIsEmptyOnlyWhenTheCloudSaysSo()
{
    for (const char *items : {R"("Items":[])", R"("Items":{"Item":[]})"})
        QCOMPARE(
            BillDecoder::instance(Bodies::answer(QByteArray(R"({"BillingCycle":"2025-10",)") + items + "}"))
                ->rowCount,
            0);
    QVERIFY(BillDecoder::settled(Bodies::answer(R"({"BillingCycle":"2025-10","TotalCount":0,"Items":{}})")));
    for (const char *data : {R"({"BillingCycle":"2025-10"})", R"({"BillingCycle":"2025-10","TotalCount":3})",
                             R"({"BillingCycle":"2025-10","TotalCount":1,"Items":{}})"})
        QVERIFY(!BillDecoder::settled(Bodies::answer(data)));
}

void TestBillDecoder::aMonthThatCannotBeReadIsAnError_data()
{
    QTest::addColumn<QByteArray>("sent");
    for (const char *month : {"null", "\"\"", "\"2025-13\"", "\"October\"", "\"2025-1\"", "true", "[]"})
        QTest::newRow(month) << QByteArray(month);
}

/// Without its month a page must not stand for an empty month.
void TestBillDecoder::aMonthThatCannotBeReadIsAnError()
{
    QFETCH(QByteArray, sent);
    const auto page = BillDecoder::overview(
        Bodies::answer(QByteArray(R"({"BillingCycle":)") + sent + R"(,"Items":{"Item":[{}]}})"));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::BadReply);
}

void TestBillDecoder::oddRowsAreNamedByWhatTheyHave()
{
    const auto rowOf = [](const QByteArray &members) {
        const auto page = settled(R"({"PaymentTime":"soon")" + members + '}');
        return page ? page->notes.oddities.first().row : QString();
    };
    QCOMPARE(rowOf({}), QString());
    QCOMPARE(rowOf(R"(,"ProductCode":"iot")"), QStringLiteral("iot"));
    QCOMPARE(rowOf(R"(,"ProductCode":"iot","InstanceID":"i-1")"), QStringLiteral("i-1"));
    QCOMPARE(rowOf(R"(,"RecordID":2025,"InstanceID":"i-1")"), QStringLiteral("2025"));
}

QTEST_APPLESS_MAIN(TestBillDecoder)
#include "tst_billdecoder.moc"
