// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/voucherdecoder.h"
#include "tests/core/cloud/bodies.h"

#include <QTest>

/// QueryCashCoupons' answers become vouchers, or say why not.
class TestVoucherDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoredVouchersReadWhole();
    void everyOtherStoredBodyIsAnError_data();
    void everyOtherStoredBodyIsAnError();
    void aFieldTakenAwayIsUnknownAndNothingElseChanges();
    void aFieldOfAnotherTypeIsExactOrOdd();
    void aVoucherWithoutNumberIsQuarantined_data();
    void aVoucherWithoutNumberIsQuarantined();
    void idsKeepEveryDigitOrAreUnknown();
    void noVouchersAreNoError();
    void damagedBodiesNeverCrashNorInvent();
};

namespace
{
struct FieldUnderTest {
    QString name;
    void (*reset)(Voucher &);
    bool (*known)(const Voucher &);
};
#define SIMLEDGER_FIELD(name, member)                                                                        \
    {                                                                                                        \
        QStringLiteral(name), [](Voucher &voucher) { voucher.member.reset(); },                              \
            [](const Voucher &voucher) { return voucher.member.has_value(); }                                \
    }
const QList<FieldUnderTest> fields{
    SIMLEDGER_FIELD("CashCouponId", id),
    SIMLEDGER_FIELD("Status", status),
    SIMLEDGER_FIELD("GrantedTime", granted),
    SIMLEDGER_FIELD("EffectiveTime", effective),
    SIMLEDGER_FIELD("ExpiryTime", expires),
    SIMLEDGER_FIELD("NominalValue", nominal),
    SIMLEDGER_FIELD("Balance", balance),
    SIMLEDGER_FIELD("ApplicableProducts", products),
    SIMLEDGER_FIELD("ApplicableScenarios", scenarios),
    SIMLEDGER_FIELD("Description", description),
};
#undef SIMLEDGER_FIELD

QJsonArray storedRows()
{
    return Bodies::object(QStringLiteral("QueryCashCoupons.json"))[u"Data"][u"CashCoupon"].toArray();
}

/// The stored vouchers with the first one replaced.
VoucherReply decoded(const QJsonValue &first)
{
    QJsonArray rows = storedRows();
    rows[0] = first;
    const Result<VoucherReply> reply = VoucherDecoder::decode(
        Bodies::answer(Bodies::bytes(QJsonObject{{QStringLiteral("CashCoupon"), rows}})));
    return reply ? *reply : VoucherReply();
}

Result<VoucherReply> ofText(const QByteArray &rows)
{
    return VoucherDecoder::decode(Bodies::answer("{\"CashCoupon\":[" + rows + "]}"));
}
} // namespace

void TestVoucherDecoder::theStoredVouchersReadWhole()
{
    const Result<VoucherReply> reply =
        VoucherDecoder::decode(Bodies::stored(QStringLiteral("QueryCashCoupons.json")));
    QVERIFY(reply);
    QCOMPARE(reply->vouchers.size(), 2);
    QVERIFY(reply->notes.oddities.isEmpty() && reply->notes.unknownFields.isEmpty());
    const Voucher &first = reply->vouchers[0];
    QCOMPARE(first.number, QStringLiteral("Q-000000000001"));
    QCOMPARE(first.id, 34530000000001);
    QCOMPARE(first.status, QStringLiteral("Available"));
    QCOMPARE(first.expires, Instant{1767196800}); // 2025-12-31T16:00:00Z: midnight in Beijing
    QCOMPARE(first.nominal, Money{1'000'000'000});
    QCOMPARE(first.balance, Money{640'000'000});
    QCOMPARE(first.products, QStringLiteral("物联网无线连接服务"));
    QVERIFY(!reply->vouchers[1].description);
}

void TestVoucherDecoder::everyOtherStoredBodyIsAnError_data()
{
    QTest::addColumn<QString>("file");
    for (const QJsonValue &entry : Bodies::index()) {
        if (entry[u"action"].toString() != u"QueryCashCoupons")
            QTest::newRow(qPrintable(entry[u"file"].toString())) << entry[u"file"].toString();
    }
}

void TestVoucherDecoder::everyOtherStoredBodyIsAnError()
{
    QFETCH(QString, file);
    const Result<VoucherReply> reply = VoucherDecoder::decode(Bodies::stored(file));
    QVERIFY(!reply);
    QVERIFY(reply.error().code.startsWith(u"E-"));
}

void TestVoucherDecoder::aFieldTakenAwayIsUnknownAndNothingElseChanges()
{
    QCOMPARE(fields.size() + 1, storedRows()[0].toObject().size());
    for (const FieldUnderTest &field : fields) {
        VoucherReply expected = decoded(storedRows()[0]);
        QVERIFY(field.known(expected.vouchers[0]));
        field.reset(expected.vouchers[0]);
        QJsonObject without = storedRows()[0].toObject(), null = without, empty = without;
        without.remove(field.name);
        null[field.name] = QJsonValue::Null;
        empty[field.name] = QString();
        for (const QJsonObject &row : {without, null, empty}) {
            QCOMPARE(decoded(row).vouchers, expected.vouchers);
            QVERIFY(decoded(row).notes.oddities.isEmpty());
        }
    }
}

void TestVoucherDecoder::aFieldOfAnotherTypeIsExactOrOdd()
{
    for (const FieldUnderTest &field : fields) {
        VoucherReply others = decoded(storedRows()[0]);
        field.reset(others.vouchers[0]);
        for (const QJsonValue &variant :
             {QJsonValue(true), QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject()), QJsonValue(0.0000001),
              QJsonValue(QStringLiteral("x"))}) {
            QJsonObject row = storedRows()[0].toObject();
            row[field.name] = variant;
            VoucherReply reply = decoded(row);
            const bool known = field.known(reply.vouchers[0]);
            QVERIFY(!known || variant.isString()); // free texts take any text
            QCOMPARE(reply.notes.oddities.size(), known ? 0 : 1);
            if (!known) {
                QCOMPARE(reply.notes.oddities[0].field, field.name);
                QCOMPARE(reply.notes.oddities[0].row, QStringLiteral("Q-000000000001"));
            }
            field.reset(reply.vouchers[0]);
            QCOMPARE(reply.vouchers, others.vouchers);
        }
    }
}

void TestVoucherDecoder::aVoucherWithoutNumberIsQuarantined_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("missing") << QByteArray(R"({"CashCouponId":1,"Balance":"5.00"})")
                             << QStringLiteral("missing");
    QTest::newRow("null") << QByteArray(R"({"CashCouponNo":null})") << QStringLiteral("missing");
    QTest::newRow("empty") << QByteArray(R"({"CashCouponNo":""})") << QStringLiteral("missing");
    QTest::newRow("blank") << QByteArray(R"({"CashCouponNo":"  "})") << QStringLiteral("number");
    QTest::newRow("truth") << QByteArray(R"({"CashCouponNo":true})") << QStringLiteral("number");
    QTest::newRow("fraction") << QByteArray(R"({"CashCouponNo":1.5})") << QStringLiteral("number");
    QTest::newRow("object") << QByteArray(R"({"CashCouponNo":{}})") << QStringLiteral("number");
    QTest::newRow("no row") << QByteArray(R"("Q-1")") << QStringLiteral("type");
}

void TestVoucherDecoder::aVoucherWithoutNumberIsQuarantined()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const Result<VoucherReply> reply = ofText(row + R"(,{"CashCouponNo":"Q-2"})");
    QVERIFY(reply);
    QCOMPARE(reply->vouchers.size(), 1);
    QCOMPARE(reply->vouchers[0].number, QStringLiteral("Q-2"));
    QCOMPARE(reply->notes.quarantined.size(), 1);
    QCOMPARE(reply->notes.quarantined[0].row, row);
    QCOMPARE(reply->notes.quarantined[0].reason, reason);
}

void TestVoucherDecoder::idsKeepEveryDigitOrAreUnknown()
{
    const Result<VoucherReply> reply = ofText(R"({"CashCouponNo":"a","CashCouponId":9007199254740993},
        {"CashCouponNo":"b","CashCouponId":"9223372036854775807"},
        {"CashCouponNo":"c","CashCouponId":9223372036854775808},{"CashCouponNo":"d","CashCouponId":-5})");
    QVERIFY(reply);
    QCOMPARE(reply->vouchers[0].id, 9007199254740993);
    QCOMPARE(reply->vouchers[1].id, std::numeric_limits<qint64>::max());
    QVERIFY(!reply->vouchers[2].id && !reply->vouchers[3].id);
    QCOMPARE(reply->notes.oddities.size(), 2);
    QCOMPARE(reply->notes.oddities[0].text, QStringLiteral("9223372036854775808"));
    QCOMPARE(reply->notes.oddities[1].reason, QStringLiteral("range"));
}

void TestVoucherDecoder::noVouchersAreNoError()
{
    const Result<VoucherReply> none = ofText({});
    QVERIFY(none);
    QVERIFY(none->vouchers.isEmpty());
    for (const char *data : {"null", "[]", "{}", R"({"CashCoupon":null})", R"({"CashCoupon":{}})"})
        QVERIFY(!VoucherDecoder::decode(Bodies::answer(data)));
}

void TestVoucherDecoder::damagedBodiesNeverCrashNorInvent()
{
    const QByteArray body = Bodies::stored(QStringLiteral("QueryCashCoupons.json"));
    std::mt19937 random(20260304);
    int read = 0;
    for (int round = 0; round < 4000; ++round) {
        const QByteArray sent = Bodies::damaged(body, random);
        const Result<VoucherReply> reply = VoucherDecoder::decode(sent);
        if (!reply || sent.contains('\\'))
            continue;
        ++read;
        for (const Voucher &voucher : reply->vouchers) {
            QVERIFY(sent.contains(voucher.number.toUtf8()));
            QVERIFY(!voucher.status || sent.contains(voucher.status->toUtf8()));
        }
    }
    QVERIFY(read > 100);
}

QTEST_APPLESS_MAIN(TestVoucherDecoder)
#include "tst_voucherdecoder.moc"
