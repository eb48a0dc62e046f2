// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simcloud.h"
#include "tests/fakes/fakeclock.h"
#include "tests/simulator/wireclient.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

namespace
{
QJsonObject example(const QString &name)
{
    QFile file(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/cloud/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Field name → JSON type, in order.
QMap<QString, QJsonValue::Type> shape(const QJsonObject &object)
{
    QMap<QString, QJsonValue::Type> types;
    for (auto member = object.begin(); member != object.end(); ++member)
        types.insert(member.key(), member->type());
    return types;
}

QMap<QString, QJsonValue::Type> shapeOfRows(const QJsonArray &rows)
{
    QMap<QString, QJsonValue::Type> types;
    for (const QJsonValue &row : rows)
        types.insert(shape(row.toObject()));
    return types;
}
} // namespace

class TestGateway : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SimCloud> m_cloud;
    std::unique_ptr<WireClient> m_client;

    void serve(SimOptions options)
    {
        options.clock = m_clock;
        m_cloud = std::make_unique<SimCloud>(std::move(options));
        const Result<void> started = m_cloud->start();
        QVERIFY(started);
        m_client = std::make_unique<WireClient>(m_cloud->url(), *m_clock);
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_shared<FakeClock>();
        serve({.cards = 300, .limiter = std::nullopt});
    }
    void cleanup() { m_cloud.reset(); }

    void bothSignaturesAreAcceptedOnBothProducts()
    {
        QCOMPARE(m_client->page(1, 10).code(), QStringLiteral("200"));
        QCOMPARE(m_client->postV3("ListCardInfo", {{"PageNo", "1"}, {"PageSize", "10"}}).code(),
                 QStringLiteral("200"));
        m_client->version = "2017-12-14";
        QCOMPARE(m_client->get("QueryAccountBalance").code(), QStringLiteral("200"));
        QCOMPARE(m_client->postV3("QueryCashCoupons", {}).code(), QStringLiteral("Success"));
    }

    void hardCharactersSurviveBothSignatures()
    {
        const WireParameters hard{{"PageNo", "1"}, {"PageSize", "10"}, {"TagName", "a+b c*~/冷链 &=%"}};
        QCOMPARE(m_client->get("ListCardInfo", hard).code(), QStringLiteral("200"));
        QCOMPARE(m_client->postV3("ListCardInfo", hard).code(), QStringLiteral("200"));
    }

    void parametersAreMergedFromQueryAndBody()
    {
        const WireParameters own{{"PageNo", "2"}, {"PageSize", "15"}};
        for (const bool chunked : {false, true}) {
            const WireReply reply = m_client->postForm("ListCardInfo", own, chunked);
            QCOMPARE(reply.json()[u"Data"][u"PageNo"].toInt(), 2);
        }
        const WireReply split = m_client->postV3("ListCardInfo", {{"PageNo", "3"}}, {{"PageSize", "25"}});
        QCOMPARE(split.json()[u"Data"][u"PageNo"].toInt(), 3);
        QCOMPARE(split.json()[u"Data"][u"List"].toArray().size(), 25);
    }

    void successBodiesHaveTheDocumentedStructure()
    {
        const QJsonObject list = m_client->page(1, 40).json(),
                          listExample = example(QStringLiteral("ListCardInfo.json"));
        QCOMPARE(shape(list), shape(listExample));
        QCOMPARE(shape(list[u"Data"].toObject()), shape(listExample[u"Data"].toObject()));
        auto known = shapeOfRows(listExample[u"Data"][u"List"].toArray());
        known.insert(QStringLiteral("PrivateNetworkSegment"), QJsonValue::String);
        for (int page = 1; page <= 8; ++page) {
            const auto rows = shapeOfRows(m_client->page(page, 40).json()[u"Data"][u"List"].toArray());
            for (auto field = rows.begin(); field != rows.end(); ++field) {
                QVERIFY2(known.contains(field.key()), qPrintable(field.key()));
                QCOMPARE(field.value(), known.value(field.key()));
            }
        }
        m_client->version = "2017-12-14";
        for (const char *action : {"QueryAccountBalance", "QueryCashCoupons"}) {
            const QJsonObject body = m_client->get(action).json();
            const QJsonObject wanted = example(QLatin1StringView(action) + QStringLiteral(".json"));
            QCOMPARE(shape(body), shape(wanted));
            QCOMPARE(shape(body[u"Data"].toObject()), shape(wanted[u"Data"].toObject()));
        }
        const auto vouchers = m_client->get("QueryCashCoupons").json()[u"Data"][u"CashCoupon"].toArray();
        QCOMPARE(
            shapeOfRows(vouchers),
            shapeOfRows(example(QStringLiteral("QueryCashCoupons.json"))[u"Data"][u"CashCoupon"].toArray()));
    }

    void everyRefusalIsTheDocumentedOne_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<WireParameters>("own");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        const WireParameters page{{"PageNo", "1"}, {"PageSize", "10"}};
        const auto with = [&page](const QByteArray &name, const QByteArray &value) {
            WireParameters all = page;
            all.insert(name, value);
            return all;
        };
        const QByteArray list = "ListCardInfo";
        const auto illegal = QStringLiteral("linkcard.system.IllegalRequest");
        QTest::newRow("unknown key") << list << with("AccessKeyId", "nobody") << 404
                                     << QStringLiteral("InvalidAccessKeyId.NotFound");
        QTest::newRow("no key") << list << with("AccessKeyId", "") << 400
                                << QStringLiteral("MissingAccessKeyId");
        QTest::newRow("no time") << list << with("Timestamp", "") << 400
                                 << QStringLiteral("MissingTimestamp");
        QTest::newRow("time form") << list << with("Timestamp", "2026-03-02 01:00:00") << 400
                                   << QStringLiteral("InvalidTimeStamp.Format");
        QTest::newRow("signature") << list << with("Signature", "bm9uc2Vuc2U=") << 400
                                   << QStringLiteral("SignatureDoesNotMatch");
        QTest::newRow("no nonce") << list << with("SignatureNonce", "") << 400
                                  << QStringLiteral("IncompleteSignature");
        QTest::newRow("method") << list << with("SignatureMethod", "HMAC-SHA256") << 400
                                << QStringLiteral("InvalidSignatureMethod");
        QTest::newRow("unknown action")
            << QByteArray("ListNothing") << page << 404 << QStringLiteral("InvalidApi.NotFound");
        QTest::newRow("no action") << list << with("Action", "") << 400 << QStringLiteral("MissingAction");
        QTest::newRow("other product's action")
            << QByteArray("QueryAccountBalance") << page << 404 << QStringLiteral("InvalidApi.NotFound");
        QTest::newRow("unknown version")
            << list << with("Version", "2011-01-01") << 400 << QStringLiteral("NoSuchVersion");
        QTest::newRow("no page") << list << WireParameters{{"PageSize", "10"}} << 400
                                 << QStringLiteral("MissingPageNo");
        QTest::newRow("no size") << list << WireParameters{{"PageNo", "1"}} << 400
                                 << QStringLiteral("MissingPageSize");
        QTest::newRow("page 0") << list << with("PageNo", "0") << 400 << illegal;
        QTest::newRow("page text") << list << with("PageNo", "one") << 400 << illegal;
        QTest::newRow("size 20") << list << with("PageSize", "20") << 400 << illegal;
        QTest::newRow("time filter") << list << with("ExpireTimeEnd", "tomorrow") << 400 << illegal;
        QTest::newRow("flag filter") << list << with("IsAutoRecharge", "maybe") << 400 << illegal;
    }
    void everyRefusalIsTheDocumentedOne()
    {
        QFETCH(QByteArray, action);
        QFETCH(WireParameters, own);
        const WireReply reply = m_client->get(action, own);
        QTEST(reply.status, "status");
        QTEST(reply.code(), "code");
        QCOMPARE(shape(reply.json()), shape(example(QStringLiteral("error-400-SignatureNonceUsed.json"))));
        QCOMPARE(reply.json()[u"HostId"].toString(), QStringLiteral("linkcard.aliyuncs.com"));
        QVERIFY(reply.json()[u"Recommend"].toString().contains(reply.code()));
        QVERIFY(reply.json()[u"Recommend"].toString().endsWith(reply.json()[u"RequestId"].toString()));
    }

    void refusalsReadLikeTheStoredOnes()
    {
        m_client->secret = "wrong";
        const QString mismatch = m_client->page(1, 10).json()[u"Message"].toString();
        QVERIFY(mismatch.startsWith(u"Specified signature is not matched with our calculation. server string "
                                    u"to sign is:GET&%2F&AccessKeyId%3D"));
        m_client->keyId = "nobody";
        QCOMPARE(m_client->page(1, 10).json()[u"Message"],
                 example(QStringLiteral("error-404-InvalidAccessKeyId.NotFound.json"))[u"Message"]);
    }

    void aWrongKeyIsNamedBeforeAWrongTimeBeforeAWrongSignature()
    {
        m_client->secret = "wrong";
        m_client->timeOffset = 3600;
        m_client->keyId = "nobody";
        QCOMPARE(m_client->page(1, 10).code(), QStringLiteral("InvalidAccessKeyId.NotFound"));
        m_client->keyId = "demo-key-id";
        QCOMPARE(m_client->page(1, 10).code(), QStringLiteral("InvalidTimeStamp.Expired"));
        m_client->timeOffset = 0;
        QCOMPARE(m_client->page(1, 10).code(), QStringLiteral("SignatureDoesNotMatch"));
    }

    void bothProductsNameTheirHostAndTheirRefusalOfRights()
    {
        m_cloud->setPolicy(QStringList{QStringLiteral("linkcard:Get*")});
        QCOMPARE(m_client->page(1, 10).status, 403);
        QCOMPARE(m_client->page(1, 10).code(), QStringLiteral("linkcard.common.RamActionPermissionDeny"));
        m_client->version = "2017-12-14";
        const WireReply reply = m_client->get("QueryAccountBalance");
        QCOMPARE(reply.status, 400);
        QCOMPARE(reply.code(), QStringLiteral("NotAuthorized"));
        QCOMPARE(reply.json()[u"HostId"].toString(), QStringLiteral("business.aliyuncs.com"));
        m_cloud->setPolicy(QStringList{QStringLiteral("bssapi:*"), QStringLiteral("ListCardInfo")});
        QCOMPARE(m_client->get("QueryAccountBalance").status, 200);
    }

    void theClockMayDifferByFifteenMinutes_data()
    {
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("status");
        QTest::newRow("exactly") << 0 << 200;
        QTest::newRow("behind") << -900 << 200;
        QTest::newRow("ahead") << 900 << 200;
        QTest::newRow("too far behind") << -901 << 400;
        QTest::newRow("too far ahead") << 901 << 400;
    }
    void theClockMayDifferByFifteenMinutes()
    {
        QFETCH(int, offset);
        m_client->timeOffset = offset;
        const WireReply v1 = m_client->page(1, 10);
        QTEST(v1.status, "status");
        QTEST(m_client->postV3("ListCardInfo", {{"PageNo", "1"}, {"PageSize", "10"}}).status, "status");
        QCOMPARE(v1.code(),
                 v1.status == 200 ? QStringLiteral("200") : QStringLiteral("InvalidTimeStamp.Expired"));
    }

    void aMovedClockShowsInTheDateHeader()
    {
        QCOMPARE(m_client->page(1, 10).headers.value("date"), QByteArray("Mon, 02 Mar 2026 01:00:00 GMT"));
        QVERIFY(m_cloud->setClockOffset(7200));
        const WireReply late = m_client->page(1, 10);
        QCOMPARE(late.headers.value("date"), QByteArray("Mon, 02 Mar 2026 03:00:00 GMT"));
        QCOMPARE(late.code(), QStringLiteral("InvalidTimeStamp.Expired"));
        m_client->timeOffset = 7200;
        QCOMPARE(m_client->page(1, 10).status, 200);
    }

    void aNonceServesOnceInFifteenMinutes()
    {
        m_client->nonce = "the-same";
        QCOMPARE(m_client->page(1, 10).status, 200);
        QCOMPARE(m_client->page(1, 10).code(), QStringLiteral("SignatureNonceUsed"));
        m_clock->advance(std::chrono::seconds(899));
        QCOMPARE(m_client->postV3("ListCardInfo", {}).code(), QStringLiteral("SignatureNonceUsed"));
        m_clock->advance(std::chrono::seconds(1));
        QCOMPARE(m_client->page(1, 10).status, 200);
    }

    void anUnsignedNonceIsNotUsedUp()
    {
        m_client->nonce = "the-same";
        m_client->secret = "wrong";
        QCOMPARE(m_client->page(1, 10).code(), QStringLiteral("SignatureDoesNotMatch"));
        m_client->secret = "demo-key-secret";
        QCOMPARE(m_client->page(1, 10).status, 200);
    }

    void v3CoversQueryHeadersAndBody()
    {
        const WireParameters query{{"PageNo", "1"}, {"PageSize", "10"}};
        const auto code = [&](const WireParameters &sent) {
            return m_client->postV3("ListCardInfo", query, {}, sent).code();
        };
        QCOMPARE(code({}), QStringLiteral("200"));
        QCOMPARE(code({{"x-acs-action", "QueryNothing"}}), QStringLiteral("SignatureDoesNotMatch"));
        QCOMPARE(code({{"host", "127.0.0.1"}}), QStringLiteral("SignatureDoesNotMatch"));
        QCOMPARE(code({{"x-unsigned", "anything"}}), QStringLiteral("200"));
        // A body that is not the hashed one: the client says two bytes follow its empty body.
        const WireReply grown =
            m_client->postV3("ListCardInfo", query, {},
                             {{"content-length", "0"}, {"x-acs-content-sha256", QByteArray(64, '0')}});
        QCOMPARE(grown.code(), QStringLiteral("SignatureDoesNotMatch"));
    }

    void withoutAFormatTheAnswerIsXml()
    {
        m_client->format.clear();
        const WireReply list = m_client->page(1, 10);
        QCOMPARE(list.headers.value("content-type"), QByteArray("text/xml;charset=utf-8"));
        QVERIFY(list.body.contains("<ListCardInfoResponse>"));
        QVERIFY(list.body.contains("<Iccid>8986"));
        const WireReply error = m_client->page(0, 10);
        QVERIFY(error.body.contains("<Error>"));
        QVERIFY(error.body.contains("<Code>linkcard.system.IllegalRequest</Code>"));
        m_client->format = "json";
        QCOMPARE(m_client->page(1, 10).headers.value("content-type"),
                 QByteArray("application/json;charset=utf-8"));
        const WireReply v3 =
            m_client->postV3("ListCardInfo", {{"PageNo", "1"}, {"PageSize", "10"}}, {}, {{"accept", "*/*"}});
        QCOMPARE(v3.headers.value("content-type"), QByteArray("text/xml;charset=utf-8"));
    }

    void otherMethodsAndPathsAreRefused()
    {
        const QByteArray rest = " HTTP/1.1\r\nHost: x\r\n\r\n";
        QVERIFY(m_client->exchange("PUT /" + rest).body.contains("UnsupportedHTTPMethod"));
        QVERIFY(m_client->exchange("GET /other" + rest).body.contains("InvalidApi.NotFound"));
        QCOMPARE(m_client->exchange("nonsense\r\n\r\n").status, 400);
        QCOMPARE(m_client->exchange("GET / HTTP/1.1\r\nX: " + QByteArray(70000, 'x')).status, 431);
        QCOMPARE(m_client->exchange("POST / HTTP/1.1\r\nContent-Length: 2000000\r\n\r\n").status, 413);
    }

    void requestsSentTogetherAreAnsweredInOrder()
    {
        QByteArray all;
        for (int page = 1; page <= 5; ++page) {
            const WireParameters own{{"PageNo", QByteArray::number(page)}, {"PageSize", "10"}};
            all += "GET /?" + WireClient::encoded(m_client->signedV1("GET", "ListCardInfo", own)) +
                   " HTTP/1.1\r\nHost: x\r\nConnection: " + (page == 5 ? "close" : "keep-alive") + "\r\n\r\n";
        }
        QTcpSocket socket;
        socket.connectToHost(m_cloud->url().host(), quint16(m_cloud->url().port()));
        socket.write(all);
        QByteArray answers;
        while (socket.waitForReadyRead(20000))
            answers += socket.readAll();
        QCOMPARE(answers.count("HTTP/1.1 200 OK"), 5);
        for (int page = 1; page < 5; ++page)
            QVERIFY(answers.indexOf("\"PageNo\":" + QByteArray::number(page)) <
                    answers.indexOf("\"PageNo\":" + QByteArray::number(page + 1)));
    }

    void flowControlCountsEveryActionByItself()
    {
        m_cloud.reset();
        serve({.cards = 50, .limiter = LimiterKind::Log});
        for (int i = 0; i < 20; ++i)
            QCOMPARE(m_client->page(1, 10).status, 200);
        const WireReply refused = m_client->page(1, 10);
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.code(), QStringLiteral("Throttling.User"));
        QCOMPARE(shape(refused.json()), shape(example(QStringLiteral("error-400-Throttling.User.json"))));
        m_client->version = "2017-12-14";
        for (int i = 0; i < 10; ++i)
            QCOMPARE(m_client->get("QueryAccountBalance").status, 200);
        QCOMPARE(m_client->get("QueryAccountBalance").code(), QStringLiteral("Throttling.User"));
        m_clock->advance(std::chrono::seconds(1));
        QCOMPARE(m_client->get("QueryAccountBalance").status, 200);
        QCOMPARE(m_cloud->totals().throttled, 2);
    }
};

QTEST_GUILESS_MAIN(TestGateway)
#include "tst_gateway.moc"
