// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/carddetaildecoder.h"
#include "tests/core/cloud/bodies.h"

#include <QTest>

/// A threshold needs its unit, a card its ICCID.
class TestCardDetailDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theThresholdIsReadInItsUnit_data();
    void theThresholdIsReadInItsUnit();
    void aThresholdWithoutReadableUnitIsUnknown_data();
    void aThresholdWithoutReadableUnitIsUnknown();
    void aCardWithoutReadableIccidIsAnError_data();
    void aCardWithoutReadableIccidIsAnError();
    void aSubCardWithoutReadableIccidIsQuarantined_data();
    void aSubCardWithoutReadableIccidIsQuarantined();
    void oddFieldsNameTheirCard();
    void instanceIdsKeepEveryDigit();
};

namespace
{
const QByteArray iccid = R"("Iccid":"89860000000000000011")";

/// A detail whose card has these members too.
Result<Decoded<CardDetail>> withMembers(const QByteArray &members, const QByteArray &subCards = "[]")
{
    return CardDetailDecoder::decode(
        Bodies::answer(R"({"VsimCardInfo":{)" + iccid + members + R"(},"ListPsimCards":)" + subCards + '}'));
}
} // namespace

void TestCardDetailDecoder::theThresholdIsReadInItsUnit_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<qint64>("bytes");
    const auto row = [](const char *members, qint64 bytes) {
        QTest::newRow(members) << QByteArray(members) << bytes;
    };
    row(R"("CredentialLimitStopThreshold":20480,"FlowThresholdUnit":"KB")", 20480LL * 1024);
    row(R"("CredentialLimitStopThreshold":"20","FlowThresholdUnit":"MB")", 20LL * 1024 * 1024);
    row(R"("CredentialLimitStopThreshold":3,"FlowThresholdUnit":"gb")", 3LL * 1024 * 1024 * 1024);
    row(R"("CredentialLimitStopThreshold":0,"FlowThresholdUnit":"KB")", 0);
    row(R"("CredentialLimitStopThreshold":7,"FlowThresholdUnit":"B")", 7);
}

void TestCardDetailDecoder::theThresholdIsReadInItsUnit()
{
    QFETCH(QByteArray, members);
    QFETCH(qint64, bytes);
    const auto detail = withMembers(',' + members);
    QVERIFY(detail);
    QCOMPARE(detail->value.stopThreshold, DataVolume{bytes});
    QVERIFY(detail->notes.oddities.isEmpty());
}

void TestCardDetailDecoder::aThresholdWithoutReadableUnitIsUnknown_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QStringList>("odd");
    const QString threshold = QStringLiteral("CredentialLimitStopThreshold");
    const QString unit = QStringLiteral("FlowThresholdUnit");
    const auto row = [](const char *members, const QStringList &odd) {
        QTest::newRow(members) << QByteArray(members) << odd;
    };
    row(R"("CredentialLimitStopThreshold":20480)", {threshold});
    row(R"("CredentialLimitStopThreshold":20480,"FlowThresholdUnit":null)", {threshold});
    row(R"("CredentialLimitStopThreshold":20480,"FlowThresholdUnit":"")", {threshold});
    row(R"("CredentialLimitStopThreshold":20480,"FlowThresholdUnit":"parsec")", {threshold, unit});
    row(R"("CredentialLimitStopThreshold":20480,"FlowThresholdUnit":"0KB")", {threshold, unit});
    row(R"("CredentialLimitStopThreshold":20480,"FlowThresholdUnit":".5KB")", {threshold, unit});
    row(R"("CredentialLimitStopThreshold":20480,"FlowThresholdUnit":true)", {unit, threshold});
    row(R"("CredentialLimitStopThreshold":-1,"FlowThresholdUnit":"KB")", {threshold});
    row(R"("CredentialLimitStopThreshold":1.5,"FlowThresholdUnit":"KB")", {threshold});
    row(R"("CredentialLimitStopThreshold":9223372036854775807,"FlowThresholdUnit":"KB")", {threshold});
    row(R"("FlowThresholdUnit":"KB")", {});
    row(R"("CredentialLimitStopThreshold":null,"FlowThresholdUnit":"parsec")", {});
}

void TestCardDetailDecoder::aThresholdWithoutReadableUnitIsUnknown()
{
    QFETCH(QByteArray, members);
    QFETCH(QStringList, odd);
    const auto detail = withMembers(',' + members);
    QVERIFY(detail);
    QVERIFY(!detail->value.stopThreshold);
    QStringList found;
    for (const Oddity &oddity : detail->notes.oddities)
        found.append(oddity.field);
    QCOMPARE(found, odd);
}

void TestCardDetailDecoder::aCardWithoutReadableIccidIsAnError_data()
{
    QTest::addColumn<QByteArray>("sent");
    for (const char *data : {"null", "[]", "{}", R"({"VsimCardInfo":null})", R"({"VsimCardInfo":{}})",
                             R"({"VsimCardInfo":{"Iccid":null}})", R"({"VsimCardInfo":{"Iccid":""}})",
                             R"({"VsimCardInfo":{"Iccid":"898600"}})", R"({"VsimCardInfo":{"Iccid":true}})",
                             R"({"VsimCardInfo":[{"Iccid":"89860000000000000011"}]})"})
        QTest::newRow(data) << QByteArray(data);
}

void TestCardDetailDecoder::aCardWithoutReadableIccidIsAnError()
{
    QFETCH(QByteArray, sent);
    const auto detail = CardDetailDecoder::decode(Bodies::answer(sent));
    QVERIFY(!detail);
    QCOMPARE(detail.error().kind, Error::Kind::BadReply);
    QCOMPARE(detail.error().code, QStringLiteral("E-N10"));
}

void TestCardDetailDecoder::aSubCardWithoutReadableIccidIsQuarantined_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow(R"({"Vendor":"CMCC"})") << QStringLiteral("missing");
    QTest::newRow(R"({"Iccid":null})") << QStringLiteral("missing");
    QTest::newRow(R"({"Iccid":"x"})") << QStringLiteral("iccid");
    QTest::newRow(R"({"Iccid":[]})") << QStringLiteral("iccid");
    QTest::newRow("7") << QStringLiteral("type");
}

void TestCardDetailDecoder::aSubCardWithoutReadableIccidIsQuarantined()
{
    QFETCH(QString, reason);
    const QByteArray row = QTest::currentDataTag();
    const auto detail =
        withMembers({}, '[' + row + R"(,{"Iccid":"89860300000000000045","PeriodSmsUse":"3"}])");
    QVERIFY(detail);
    QCOMPARE(detail->value.subCards.size(), 1);
    QCOMPARE(detail->value.subCards[0].smsUsed, 3);
    QCOMPARE(detail->notes.quarantined.size(), 1);
    QCOMPARE(detail->notes.quarantined[0].row, row);
    QCOMPARE(detail->notes.quarantined[0].reason, reason);
}

void TestCardDetailDecoder::oddFieldsNameTheirCard()
{
    const auto detail =
        withMembers(R"(,"OpenSms":"perhaps")",
                    R"([{"Iccid":"89860300000000000045","OpenSms":"no"},{"Iccid":"89860300000000000046"}])");
    QVERIFY(detail);
    QCOMPARE(detail->notes.oddities.size(), 2);
    QCOMPARE(detail->notes.oddities[0].row, QStringLiteral("89860000000000000011"));
    QCOMPARE(detail->notes.oddities[1].row, QStringLiteral("89860300000000000045"));
}

void TestCardDetailDecoder::instanceIdsKeepEveryDigit()
{
    QCOMPARE(withMembers(R"(,"VsimInstanceId":9007199254740993)")->value.key.instanceId, 9007199254740993);
    const auto tooLarge = withMembers(R"(,"VsimInstanceId":9223372036854775808)");
    QVERIFY(!tooLarge->value.key.instanceId);
    QCOMPARE(tooLarge->notes.oddities.size(), 1);
}

QTEST_APPLESS_MAIN(TestCardDetailDecoder)
#include "tst_carddetaildecoder.moc"
