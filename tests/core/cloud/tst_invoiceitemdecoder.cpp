// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/invoiceitemdecoder.h"
#include "tests/core/cloud/bodies.h"

#include <QTest>

/// Fen become Money exactly, ids keep every digit.
class TestInvoiceItemDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fenAreReadExactlyOrNotAtAll_data();
    void fenAreReadExactlyOrNotAtAll();
    void everyWholeNumberOfFenIsExact();
    void aRowWithoutReadableIdIsQuarantined_data();
    void aRowWithoutReadableIdIsQuarantined();
    void idsKeepEveryDigit();
    void timesAreBeijingsAndMonthsHaveNoDash();
};

namespace
{
Result<DecodedPage<InvoiceItem>> ofRows(const QByteArray &rows)
{
    return InvoiceItemDecoder::decode(
        Bodies::answer(R"({"PageNum":1,"TotalCount":1,"EvaluateList":{"Evaluate":[)" + rows + "]}}"));
}

DecodedPage<InvoiceItem> withOriginal(const QByteArray &sent)
{
    const auto page = ofRows(R"({"Id":1,"OriginalAmount":)" + sent + '}');
    return page ? *page : DecodedPage<InvoiceItem>();
}
} // namespace

void TestInvoiceItemDecoder::fenAreReadExactlyOrNotAtAll_data()
{
    QTest::addColumn<std::optional<qint64>>("micros");
    const auto row = [](const char *sent, std::optional<qint64> micros) { QTest::newRow(sent) << micros; };
    row("0", 0);
    row("1", 10'000);
    row("-18000", -180'000'000);
    row("\"114000\"", 1'140'000'000);
    row("922337203685477", 9'223'372'036'854'770'000);
    row("922337203685478", std::nullopt);
    row("-922337203685477", -9'223'372'036'854'770'000);
    row("-922337203685478", std::nullopt);
    row("9223372036854775808", std::nullopt);
    row("114000.0", std::nullopt);
    row("1E5", std::nullopt);
    row("\"1,140\"", std::nullopt);
    row("\"+5\"", std::nullopt);
    row("\" 5\"", std::nullopt);
    row("true", std::nullopt);
}

void TestInvoiceItemDecoder::fenAreReadExactlyOrNotAtAll()
{
    QFETCH(std::optional<qint64>, micros);
    const DecodedPage<InvoiceItem> page = withOriginal(QTest::currentDataTag());
    QCOMPARE(page.rows.size(), 1);
    QCOMPARE(page.rows[0].original, micros ? std::optional(Money{*micros}) : std::nullopt);
    QCOMPARE(page.notes.oddities.size(), micros ? 0 : 1);
}

void TestInvoiceItemDecoder::everyWholeNumberOfFenIsExact()
{
    std::mt19937_64 random(20260311);
    for (int round = 0; round < 3000; ++round) {
        const qint64 fen = qint64(random() % 2'000'000'000'000ULL) - 1'000'000'000'000;
        // The decimal text of the amount, by moving the point: the way a person would.
        QByteArray yuan = QByteArray::number(qAbs(fen)).rightJustified(3, '0');
        yuan.insert(yuan.size() - 2, '.');
        const std::optional<Money> expected = Money::parse((fen < 0 ? "-" : "") + yuan);
        QVERIFY(expected);
        QCOMPARE(withOriginal(QByteArray::number(fen)).rows.first().original, expected);
    }
}

void TestInvoiceItemDecoder::aRowWithoutReadableIdIsQuarantined_data()
{
    QTest::addColumn<QByteArray>("sent");
    for (const char *id :
         {"null", "\"\"", "-1", "1.5", "9223372036854775808", "\"+1\"", "\" 1\"", "\"x\"", "true", "[1]"})
        QTest::newRow(id) << QByteArray(id);
}

void TestInvoiceItemDecoder::aRowWithoutReadableIdIsQuarantined()
{
    QFETCH(QByteArray, sent);
    const QByteArray row = QByteArray(R"({"Id":)") + sent + '}';
    const auto page = ofRows(row + R"(,{"Id":2})");
    QVERIFY(page);
    QCOMPARE(page->rowCount, 2);
    QCOMPARE(page->rows.size(), 1);
    QCOMPARE(page->rows[0].id, 2);
    QCOMPARE(page->notes.quarantined.size(), 1);
    QCOMPARE(page->notes.quarantined[0].row, row);
}

void TestInvoiceItemDecoder::idsKeepEveryDigit()
{
    const auto page = ofRows(R"({"Id":9007199254740993},{"Id":"9223372036854775807"})");
    QVERIFY(page);
    QCOMPARE(page->rows[0].id, 9007199254740993);
    QCOMPARE(page->rows[1].id, std::numeric_limits<qint64>::max());
}

void TestInvoiceItemDecoder::timesAreBeijingsAndMonthsHaveNoDash()
{
    const auto page = ofRows(R"({"Id":1,"BillCycle":"202510","BizTime":"2025-10-11 08:00:00"})");
    QVERIFY(page);
    QCOMPARE(page->rows[0].month, Month::parse("2025-10"));
    QCOMPARE(page->rows[0].time, Instant{1760140800}); // 00:00 UTC
}

QTEST_APPLESS_MAIN(TestInvoiceItemDecoder)
#include "tst_invoiceitemdecoder.moc"
