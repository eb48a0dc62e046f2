// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/balancedecoder.h"
#include "tests/core/cloud/bodies.h"

#include <QTest>

/// QueryAccountBalance's answers become amounts, exactly or not at all.
class TestBalanceDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoredBalanceReadsWhole();
    void everyOtherStoredBodyIsAnError_data();
    void everyOtherStoredBodyIsAnError();
    void anAmountTakenAwayIsUnknownAndNothingElseChanges();
    void amountsOfAnotherTypeAreExactOrOdd();
    void amountsAreReadExactlyOrNotAtAll_data();
    void amountsAreReadExactlyOrNotAtAll();
    void withoutACurrencyNoAmountIsKnown_data();
    void withoutACurrencyNoAmountIsKnown();
    void damagedBodiesNeverCrash();
};

namespace
{
using Amount = std::optional<Money> BalanceReading::*;
const QList<std::pair<QString, Amount>> amounts{
    {QStringLiteral("AvailableAmount"), &BalanceReading::available},
    {QStringLiteral("AvailableCashAmount"), &BalanceReading::cash},
    {QStringLiteral("CreditAmount"), &BalanceReading::credit},
    {QStringLiteral("MybankCreditAmount"), &BalanceReading::mybankCredit},
    {QStringLiteral("QuotaLimit"), &BalanceReading::quotaLimit}};

QJsonObject storedData()
{
    return Bodies::object(QStringLiteral("QueryAccountBalance.json"))[u"Data"].toObject();
}

BalanceReply decoded(const QJsonObject &data)
{
    const Result<BalanceReply> reply = BalanceDecoder::decode(Bodies::answer(Bodies::bytes(data)));
    return reply ? *reply : BalanceReply{.balance = {.currency = QStringLiteral("refused")}};
}
} // namespace

void TestBalanceDecoder::theStoredBalanceReadsWhole()
{
    const Result<BalanceReply> reply =
        BalanceDecoder::decode(Bodies::stored(QStringLiteral("QueryAccountBalance.json")));
    QVERIFY(reply);
    QCOMPARE(reply->balance.available, Money{12'345'670'000});
    QCOMPARE(reply->balance.cash, Money{12'345'670'000});
    QCOMPARE(reply->balance.credit, Money{0});
    QCOMPARE(reply->balance.currency, QStringLiteral("CNY"));
    QVERIFY(!reply->balance.asOf);
    QVERIFY(reply->notes.oddities.isEmpty() && reply->notes.unknownFields.isEmpty());
}

void TestBalanceDecoder::everyOtherStoredBodyIsAnError_data()
{
    QTest::addColumn<QString>("file");
    for (const QJsonValue &entry : Bodies::index()) {
        if (entry[u"action"].toString() != u"QueryAccountBalance")
            QTest::newRow(qPrintable(entry[u"file"].toString())) << entry[u"file"].toString();
    }
}

void TestBalanceDecoder::everyOtherStoredBodyIsAnError()
{
    QFETCH(QString, file);
    const Result<BalanceReply> reply = BalanceDecoder::decode(Bodies::stored(file));
    QVERIFY(!reply);
    QVERIFY(reply.error().code.startsWith(u"E-"));
}

void TestBalanceDecoder::anAmountTakenAwayIsUnknownAndNothingElseChanges()
{
    for (const auto &[name, amount] : amounts) {
        BalanceReading expected = decoded(storedData()).balance;
        QVERIFY(expected.*amount);
        expected.*amount = std::nullopt;
        QJsonObject without = storedData(), null = storedData(), empty = storedData();
        without.remove(name);
        null[name] = QJsonValue::Null;
        empty[name] = QString();
        for (const QJsonObject &data : {without, null, empty}) {
            QCOMPARE(decoded(data).balance, expected);
            QVERIFY(decoded(data).notes.oddities.isEmpty());
        }
    }
}

void TestBalanceDecoder::amountsOfAnotherTypeAreExactOrOdd()
{
    for (const auto &[name, amount] : amounts) {
        QJsonObject data = storedData();
        data[name] = 7;
        QCOMPARE(decoded(data).balance.*amount, Money{7'000'000});
        for (const QJsonValue &variant : {QJsonValue(true), QJsonValue(QJsonArray{1}),
                                          QJsonValue(QJsonObject()), QJsonValue(QStringLiteral("much"))}) {
            data[name] = variant;
            const BalanceReply reply = decoded(data);
            QVERIFY(!(reply.balance.*amount));
            QCOMPARE(reply.notes.oddities.size(), 1);
            QCOMPARE(reply.notes.oddities[0].field, name);
            QCOMPARE(reply.notes.oddities[0].action, QStringLiteral("QueryAccountBalance"));
        }
    }
}

void TestBalanceDecoder::amountsAreReadExactlyOrNotAtAll_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("known");
    QTest::addColumn<qint64>("micros");
    QTest::newRow("negative") << QByteArray("\"-12.50\"") << true << -12'500'000LL;
    QTest::newRow("separators") << QByteArray("\"1,234,567.89\"") << true << 1'234'567'890'000LL;
    QTest::newRow("line break") << QByteArray("\"0.00\\n\"") << true << 0LL;
    QTest::newRow("number") << QByteArray("640.10") << true << 640'100'000LL;
    QTest::newRow("too exact for a double")
        << QByteArray("100000000000.123457") << true << 100'000'000'000'123'457LL;
    QTest::newRow("13 decimals") << QByteArray("\"0.1234567890123\"") << false << 0LL;
    QTest::newRow("exponent") << QByteArray("1e3") << false << 0LL;
    QTest::newRow("wrong separators") << QByteArray("\"12,34.00\"") << false << 0LL;
    QTest::newRow("comma decimals") << QByteArray("\"12,50\"") << false << 0LL;
    QTest::newRow("currency inside") << QByteArray("\"12.50 CNY\"") << false << 0LL;
    QTest::newRow("too large") << QByteArray("\"99999999999999.00\"") << false << 0LL;
}

void TestBalanceDecoder::amountsAreReadExactlyOrNotAtAll()
{
    QFETCH(QByteArray, sent);
    QFETCH(bool, known);
    QFETCH(qint64, micros);
    const Result<BalanceReply> reply =
        BalanceDecoder::decode(Bodies::answer(R"({"Currency":"CNY","AvailableAmount":)" + sent + '}'));
    QVERIFY(reply);
    QCOMPARE(reply->balance.available, known ? std::optional(Money{micros}) : std::nullopt);
    QCOMPARE(reply->notes.oddities.size(), known ? 0 : 1);
    if (!known)
        QCOMPARE(reply->notes.oddities[0].reason, QStringLiteral("amount"));
}

void TestBalanceDecoder::withoutACurrencyNoAmountIsKnown_data()
{
    QTest::addColumn<QJsonValue>("currency");
    QTest::newRow("missing") << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("null") << QJsonValue(QJsonValue::Null);
    QTest::newRow("empty") << QJsonValue(QString());
    QTest::newRow("object") << QJsonValue(QJsonObject());
}

void TestBalanceDecoder::withoutACurrencyNoAmountIsKnown()
{
    QFETCH(QJsonValue, currency);
    QJsonObject data = storedData();
    data[u"Currency"] = currency;
    const BalanceReply reply = decoded(data);
    QCOMPARE(reply.balance, BalanceReading());
    int kept = 0;
    for (const Oddity &oddity : reply.notes.oddities) {
        if (oddity.reason == u"currency") {
            QCOMPARE(oddity.text, data[oddity.field].toString());
            ++kept;
        }
    }
    QCOMPARE(kept, amounts.size());
}

void TestBalanceDecoder::damagedBodiesNeverCrash()
{
    const QByteArray body = Bodies::stored(QStringLiteral("QueryAccountBalance.json"));
    std::mt19937 random(20260303);
    int read = 0;
    for (int round = 0; round < 4000; ++round) {
        const QByteArray sent = Bodies::damaged(body, random);
        const Result<BalanceReply> reply = BalanceDecoder::decode(sent);
        if (!reply)
            continue;
        ++read;
        for (const auto &[name, amount] : amounts)
            QVERIFY(!(reply->balance.*amount) || reply->balance.currency);
    }
    QVERIFY(read > 100);
}

QTEST_APPLESS_MAIN(TestBalanceDecoder)
#include "tst_balancedecoder.moc"
