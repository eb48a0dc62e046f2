// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/directionalcheckdecoder.h"
#include "core/cloud/directionaldecoder.h"
#include "core/cloud/identitydecoder.h"
#include "core/cloud/latestflowdecoder.h"
#include "core/cloud/ledgerdecoder.h"
#include "core/cloud/livestatedecoder.h"
#include "core/cloud/orderdecoder.h"
#include "core/cloud/pooldecoder.h"
#include "tests/core/cloud/bodies.h"

#include <QTest>

/// What is special about the answers that have no test of their own: bare values, types that change, rows
/// without identity. What all of them promise is in tst_answerfields.
class TestSmallDecoders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestFlowIsAVolumeOrUnknown_data();
    void theLatestFlowIsAVolumeOrUnknown();
    void everyVolumeOfTwoDecimalsIsRoundedHalfUp();
    void theDirectionalCheckMayComeAsText_data();
    void theDirectionalCheckMayComeAsText();
    void liveStatesKeepRowsWithoutIccid();
    void liveStatesMayBeNone();
    void thePoolNamesItsCredential_data();
    void thePoolNamesItsCredential();
    void theMonthsAmountIsKeptAsItCame();
    void unknownIdentityStatesAreKept();
    void poolCapacityNeedsItsUnit();
    void thePayCountIsKeptWhicheverTypeItHas();
    void aLedgerRowKeepsItsSignInTheFlow();
    void directionalIdsAndStatesMayBeNumbers();
    void longDomainsAreReadWhole();
};

void TestSmallDecoders::theLatestFlowIsAVolumeOrUnknown_data()
{
    QTest::addColumn<std::optional<qint64>>("bytes");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *data, std::optional<qint64> bytes, const char *reason) {
        QTest::newRow(data) << bytes << QString::fromLatin1(reason);
    };
    row("\"0KB\"", 0, "");
    row("\"1.00 MB\"", 1'048'576, "");
    row("null", std::nullopt, "");
    row("\"\"", std::nullopt, "");
    row("\"12.61\"", std::nullopt, "unit");
    row("12.61", std::nullopt, "unit");
    row("\"-1MB\"", std::nullopt, "format");
    row("\"1,024MB\"", std::nullopt, "format");
    row("false", std::nullopt, "type");
}

void TestSmallDecoders::theLatestFlowIsAVolumeOrUnknown()
{
    QFETCH(std::optional<qint64>, bytes);
    QFETCH(QString, reason);
    const auto flow = LatestFlowDecoder::decode(Bodies::answer(QTest::currentDataTag()));
    QVERIFY(flow);
    QCOMPARE(flow->value, bytes ? std::optional(DataVolume{*bytes}) : std::nullopt);
    QCOMPARE(flow->notes.oddities.size(), reason.isEmpty() ? 0 : 1);
    if (!reason.isEmpty())
        QCOMPARE(flow->notes.oddities[0].reason, reason);
}

/// 1 MB is 1024 KB; half a byte counts as a whole one. In whole numbers, by hand.
void TestSmallDecoders::everyVolumeOfTwoDecimalsIsRoundedHalfUp()
{
    static constexpr std::array<const char *, 5> units{"B", "KB", "MB", "GB", "TB"};
    std::mt19937 random(20260313);
    for (int round = 0; round < 3000; ++round) {
        const qint64 hundredths = qint64(random() % 1'000'000);
        const size_t unit = random() % units.size();
        const qint64 bytes = (hundredths * (1LL << (10 * unit)) * 2 + 100) / 200;
        const QByteArray text = QByteArray::number(hundredths / 100) + '.' +
                                QByteArray::number(hundredths % 100).rightJustified(2, '0') + units[unit];
        const auto flow = LatestFlowDecoder::decode(Bodies::answer('"' + text + '"'));
        QVERIFY2(flow && flow->value == DataVolume{bytes}, text);
    }
}

void TestSmallDecoders::theDirectionalCheckMayComeAsText_data()
{
    QTest::addColumn<std::optional<bool>>("directional");
    QTest::addColumn<int>("oddities");
    QTest::newRow("true") << std::optional(true) << 0;
    QTest::newRow("false") << std::optional(false) << 0;
    QTest::newRow("\"true\"") << std::optional(true) << 0;
    QTest::newRow("\"false\"") << std::optional(false) << 0;
    QTest::newRow("null") << std::optional<bool>() << 0;
    QTest::newRow("1") << std::optional<bool>() << 1;
    QTest::newRow("\"yes\"") << std::optional<bool>() << 1;
}

void TestSmallDecoders::theDirectionalCheckMayComeAsText()
{
    QFETCH(std::optional<bool>, directional);
    QFETCH(int, oddities);
    const auto check = DirectionalCheckDecoder::decode(Bodies::answer(QTest::currentDataTag()));
    QVERIFY(check);
    QCOMPARE(check->value, directional);
    QCOMPARE(check->notes.oddities.size(), oddities);
}

void TestSmallDecoders::liveStatesKeepRowsWithoutIccid()
{
    const auto states = LiveStateDecoder::decode(Bodies::answer(
        R"([{"SerialNo":"4f","Status":"PROCESSING"},{"Iccid":"x","Online":"true"},{"a":1},{}])"));
    QVERIFY(states);
    QCOMPARE(states->value.size(), 2);
    QCOMPARE(states->value[0].serialNo, QStringLiteral("4f"));
    QVERIFY(!states->value[0].online && !states->value[1].iccid);
    QCOMPARE(states->value[1].online, true);
    QCOMPARE(states->notes.oddities.size(), 1);
    QCOMPARE(states->notes.oddities[0].reason, QStringLiteral("iccid"));
    QCOMPARE(states->notes.quarantined.size(), 2);
}

void TestSmallDecoders::liveStatesMayBeNone()
{
    QVERIFY(LiveStateDecoder::decode(Bodies::answer("[]"))->value.isEmpty());
    for (const char *data : {"null", "{}", "\"SUCCESS\"", "true"})
        QVERIFY(!LiveStateDecoder::decode(Bodies::answer(data)));
}

void TestSmallDecoders::thePoolNamesItsCredential_data()
{
    QTest::addColumn<QByteArray>("sent");
    for (const char *data : {"{}", R"({"CredentialNO":null,"PoolUsed":"1KB"})", R"({"CredentialNO":""})",
                             R"({"CredentialNO":true})", R"({"CredentialNo":"CM-SF-M-2-12G"})", "[]"})
        QTest::newRow(data) << QByteArray(data);
}

void TestSmallDecoders::thePoolNamesItsCredential()
{
    QFETCH(QByteArray, sent);
    const auto pool = PoolDecoder::decode(Bodies::answer(sent));
    QVERIFY(!pool);
    QCOMPARE(pool.error().kind, Error::Kind::BadReply);
}

void TestSmallDecoders::theMonthsAmountIsKeptAsItCame()
{
    const auto amountOf = [](const QByteArray &sent) {
        return PoolDecoder::decode(Bodies::answer(R"({"CredentialNO":"a","MonthUsedAmount":)" + sent + '}'))
            ->value.monthUsedAmount;
    };
    QCOMPARE(amountOf("\"3.00GB\""), QStringLiteral("3.00GB"));
    QCOMPARE(amountOf("3221225472"), QStringLiteral("3221225472"));
    QCOMPARE(amountOf("9007199254740993"), QStringLiteral("9007199254740993"));
    QVERIFY(!amountOf("null"));
}

void TestSmallDecoders::unknownIdentityStatesAreKept()
{
    const auto identity = IdentityDecoder::decode(Bodies::answer(R"({"RealNameStatus":"REVOKED"})"));
    QVERIFY(identity);
    QCOMPARE(identity->value.status, QStringLiteral("REVOKED"));
    QVERIFY(!Identity::ofStatus(*identity->value.status));
}

void TestSmallDecoders::poolCapacityNeedsItsUnit()
{
    const auto capacityOf = [](const QByteArray &members) {
        return OrderDecoder::decode(
            Bodies::answer(R"({"Total":1,"List":[{"OrderId":"1",)" + members + "}]}"));
    };
    QCOMPARE(capacityOf(R"("PoolCapacity":"200","PoolCapacityUnit":"GB")")->rows[0].poolCapacity,
             QStringLiteral("200GB"));
    QCOMPARE(capacityOf(R"("PoolCapacity":200,"PoolCapacityUnit":"GB")")->rows[0].poolCapacity,
             QStringLiteral("200GB"));
    const auto bare = capacityOf(R"("PoolCapacity":"200")");
    QVERIFY(!bare->rows[0].poolCapacity);
    QCOMPARE(bare->notes.oddities.size(), 1);
    QCOMPARE(bare->notes.oddities[0].reason, QStringLiteral("unit"));
    const auto unitOnly = capacityOf(R"("PoolCapacityUnit":"GB")");
    QVERIFY(!unitOnly->rows[0].poolCapacity && unitOnly->notes.oddities.isEmpty());
}

void TestSmallDecoders::thePayCountIsKeptWhicheverTypeItHas()
{
    const auto page = OrderDecoder::decode(Bodies::answer(
        R"({"Total":2,"List":[{"OrderId":"1","CardPayCount":100},{"OrderId":2,"CardPayCount":"2022-04-11 16:43:00"}]})"));
    QVERIFY(page);
    QCOMPARE(page->rows[0].payCount, QStringLiteral("100"));
    QCOMPARE(page->rows[1].payCount, QStringLiteral("2022-04-11 16:43:00"));
    QCOMPARE(page->rows[1].id, QStringLiteral("2"));
}

void TestSmallDecoders::aLedgerRowKeepsItsSignInTheFlow()
{
    const auto page = LedgerDecoder::decode(Bodies::stored(QStringLiteral("QueryAccountTransactions.json")));
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 3);
    QVERIFY(page->rows[0].isIncome() && page->rows[1].isExpense());
    QCOMPARE(page->rows[1].amount, Money{1'140'000'000});
    QCOMPARE(page->rows[0].time, Instant{1762308200}); // 02:03:20 UTC, 10:03:20 in Beijing
}

void TestSmallDecoders::directionalIdsAndStatesMayBeNumbers()
{
    const auto group = DirectionalDecoder::decode(Bodies::answer(
        R"({"DirectionalGroupId":"5","PaginationResult":{"Total":2,"List":[{"Address":"a","State":500},{"State":"500"}]}})"));
    QVERIFY(group);
    QCOMPARE(group->value.id, QStringLiteral("5"));
    QCOMPARE(group->value.addresses.size(), 1);
    QCOMPARE(group->value.addresses[0].state, QStringLiteral("500"));
    QCOMPARE(group->notes.quarantined.size(), 1);
    QCOMPARE(group->value.total, 2);
}

void TestSmallDecoders::longDomainsAreReadWhole()
{
    const QByteArray domain = QByteArray(253, 'a');
    const auto group = DirectionalDecoder::decode(
        Bodies::answer(R"({"PaginationResult":{"Total":1,"List":[{"Address":")" + domain + R"("}]}})"));
    QVERIFY(group);
    QCOMPARE(group->value.addresses.first().address.toLatin1(), domain);
}

QTEST_APPLESS_MAIN(TestSmallDecoders)
#include "tst_smalldecoders.moc"
