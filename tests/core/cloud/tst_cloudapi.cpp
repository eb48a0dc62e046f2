// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/cloudapi.h"

#include "core/cloud/carddecoder.h"
#include "core/cloud/voucherdecoder.h"
#include "tests/core/cloud/bodies.h"
#include "tests/core/cloud/scriptedserver.h"
#include "tests/fakes/fakeclock.h"
#include "tests/fakes/fakerandom.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTest>

using namespace std::chrono_literals;

/// Typed calls against a scripted server: signed anew each time, paced, retried, cancelled.
class TestCloudApi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    void aCallIsSignedAndDecoded_data();
    void aCallIsSignedAndDecoded();
    void eachProductHasItsOwnAddress();
    void aTransientFailureIsAskedAgainWithNewNonce_data();
    void aTransientFailureIsAskedAgainWithNewNonce();
    void afterFourAttemptsTheReasonIsTold();
    void aRefusalIsNotAskedAgain();
    void throttledCallsComeThroughAndAreCounted();
    void aUsedNonceIsReplacedOnce();
    void aKeyRenewedOnTheWaySignsTheCallOnceMore_data();
    void aKeyRenewedOnTheWaySignsTheCallOnceMore();
    void theClockOffsetIsLearnedOnceForAllCalls();
    void aClockThatCannotBeLearnedIsToldAtOnce();
    void fiveFailuresInARowPause();
    void aNewRunEndsThePause();
    void aBrokenRandomSourceSendsNothing();
    void cancelAnswersOnceWithCancelled();
    void cancelAllAnswersEverybodyOnce();
    void doneMayCancelAndStart();
    void doneMayDestroy();
    void destructionAnswersNobody();
    void inFlightCallsAreCapped();
    void thePaceHoldsCallsBack();
    void manyCallsPassQuickly();
};

namespace
{
const QString keyId = QStringLiteral("LTAItestid");
const QByteArray secret("testsecret");

Result<QByteArray> echo(const QByteArray &body)
{
    return body;
}

CloudApi::Options quick()
{
    CloudApi::Options options;
    options.unlimited = true;
    options.waits.transientBase = 4ms;
    options.waits.throttledBase = 2ms;
    return options;
}

/// A CloudApi in front of a scripted server, with what came back.
struct Setup {
    explicit Setup(ScriptedServer::Handler handler, const CloudApi::Options &options = quick())
        : server(std::move(handler)),
          api(std::make_unique<CloudApi>(
              AccountSettings{keyId, SecretBytes::copyOf(secret), server.url(), server.url()}, options, clock,
              random))
    {
    }

    CloudApi::Ticket start(const QByteArray &action = "ListCardInfo",
                           const RequestSigner::Parameters &parameters = {})
    {
        return api->start<QByteArray>({CloudProduct::Linkcard, action, parameters}, &echo,
                                      [this](const Result<QByteArray> &result) { results.append(result); });
    }

    /// Waits until `count` calls were answered.
    bool wait(int count = 1)
    {
        return QTest::qWaitFor([this, count] { return results.size() >= count; }, 30'000) &&
               results.size() == count;
    }

    [[nodiscard]] QByteArray code(int i = 0) const
    {
        return results.value(i, Error{.code = QStringLiteral("none")}) ? "ok"
                                                                       : results[i].error().code.toLatin1();
    }

    CloudApi::Statistics statistics() const { return api->statistics()["ListCardInfo"]; }

    FakeClock clock;
    FakeRandom random;
    ScriptedServer server;
    std::unique_ptr<CloudApi> api;
    QList<Result<QByteArray>> results;
};

Script good()
{
    return ScriptedServer::answer(200, R"({"Success":true})");
}

Script refusal(int status, const char *code, const QByteArray &headers = {})
{
    return ScriptedServer::answer(
        status, QByteArray(R"({"RequestId":"0-9","Code":")") + code + "\",\"Message\":\"m\"}", headers);
}

/// A handler that plays these answers in turn and `good` afterwards.
ScriptedServer::Handler inTurn(QList<Script> scripts)
{
    return [scripts = std::move(scripts)](const ScriptedRequest &) mutable {
        return scripts.isEmpty() ? good() : scripts.takeFirst();
    };
}

QMap<QByteArray, QByteArray> form(const ScriptedRequest &request)
{
    QMap<QByteArray, QByteArray> fields;
    for (const QByteArray &pair : request.body.split('&')) {
        const qsizetype at = pair.indexOf('=');
        fields.insert(QByteArray::fromPercentEncoding(pair.first(at)),
                      QByteArray::fromPercentEncoding(pair.mid(at + 1)));
    }
    return fields;
}

bool v1SignatureFits(const ScriptedRequest &request)
{
    RequestSigner::Parameters parameters;
    QByteArray sent;
    const QMap<QByteArray, QByteArray> fields = form(request);
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        if (it.key() == "Signature")
            sent = it.value();
        else
            parameters.emplaceBack(it.key(), it.value());
    }
    const QByteArray canonical = RequestSigner::canonicalQuery(parameters);
    return sent == RequestSigner::v1Signature(secret, RequestSigner::v1StringToSign("POST", canonical));
}

bool v3SignatureFits(const ScriptedRequest &request)
{
    const QByteArray sent = request.header("Authorization");
    const QByteArray names = sent.mid(sent.indexOf("SignedHeaders=") + 14,
                                      sent.lastIndexOf(",Signature=") - sent.indexOf("SignedHeaders=") - 14);
    RequestSigner::Parameters headers;
    for (const QByteArray &name : names.split(';'))
        headers.emplaceBack(name, request.header(name));
    const QByteArray canonical =
        RequestSigner::v3CanonicalRequest("POST", {}, headers, RequestSigner::sha256Hex(request.body));
    const QByteArray signature = RequestSigner::v3Signature(secret, RequestSigner::v3StringToSign(canonical));
    return sent == RequestSigner::v3Authorization(keyId.toLatin1(), names, signature) &&
           request.header("x-acs-content-sha256") == RequestSigner::sha256Hex(request.body);
}
} // namespace

void TestCloudApi::aCallIsSignedAndDecoded_data()
{
    QTest::addColumn<bool>("v3");
    QTest::newRow("V1") << false;
    QTest::newRow("V3") << true;
}

void TestCloudApi::aCallIsSignedAndDecoded()
{
    QFETCH(bool, v3);
    CloudApi::Options options = quick();
    options.linkcard = v3 ? CallSignature::V3 : CallSignature::V1;
    options.userAgent = "Simledger/test";
    Setup setup(
        [](const ScriptedRequest &) {
            return ScriptedServer::answer(200, Bodies::stored(QStringLiteral("ListCardInfo.json")));
        },
        options);
    QList<Result<CardPage>> pages;
    setup.api->start<CardPage>(
        {CloudProduct::Linkcard, "ListCardInfo", {{"PageNo", "1"}, {"TagName", "测试 +*~"}}},
        &CardDecoder::decode, [&pages](Result<CardPage> page) { pages.append(std::move(page)); });
    QVERIFY(pages.isEmpty());
    QCOMPARE(setup.api->pending(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(pages.size(), 1, 30'000);
    QVERIFY(pages[0]);
    QCOMPARE(pages[0]->cards.size(), 3);
    QCOMPARE(setup.api->pending(), 0);

    QCOMPARE(setup.server.requests.size(), 1);
    const ScriptedRequest &request = setup.server.requests[0];
    QVERIFY(v3 ? v3SignatureFits(request) : v1SignatureFits(request));
    QVERIFY(request.head.startsWith("POST / HTTP/1.1")); // no address ever holds a parameter
    QCOMPARE(request.header("User-Agent"), QByteArray("Simledger/test"));
    const QMap<QByteArray, QByteArray> fields = form(request);
    QCOMPARE(fields["Format"], QByteArray("JSON"));
    QCOMPARE(fields["TagName"], QByteArray("测试 +*~"));
    const auto common = [&](const char *parameter, const char *header) {
        return v3 ? request.header(header) : fields[parameter];
    };
    QCOMPARE(common("Action", "x-acs-action"), QByteArray("ListCardInfo"));
    QCOMPARE(common("Version", "x-acs-version"), QByteArray("2021-05-20"));
    QCOMPARE(common("Timestamp", "x-acs-date"), QByteArray("2026-03-02T01:00:00Z"));
    QCOMPARE(common("SignatureNonce", "x-acs-signature-nonce").size(), 36);
    QCOMPARE(setup.statistics().calls, 1U);
    QCOMPARE(setup.statistics().succeeded, 1U);
}

void TestCloudApi::eachProductHasItsOwnAddress()
{
    ScriptedServer billing([](const ScriptedRequest &) {
        return ScriptedServer::answer(200, Bodies::stored(QStringLiteral("QueryCashCoupons.json")));
    });
    ScriptedServer cards([](const ScriptedRequest &) { return good(); });
    FakeClock clock;
    FakeRandom random;
    CloudApi api({keyId, SecretBytes::copyOf(secret), cards.url(), billing.url()}, quick(), clock, random);
    int vouchers = 0;
    api.start<VoucherReply>(
        {CloudProduct::Billing, "QueryCashCoupons", {}}, &VoucherDecoder::decode,
        [&vouchers](const Result<VoucherReply> &reply) { vouchers = int(reply->vouchers.size()); });
    QTRY_COMPARE_WITH_TIMEOUT(vouchers, 2, 30'000);
    QCOMPARE(form(billing.requests[0])["Version"], QByteArray("2017-12-14"));
    QVERIFY(cards.requests.isEmpty());
}

void TestCloudApi::aTransientFailureIsAskedAgainWithNewNonce_data()
{
    QTest::addColumn<Script>("first");
    QTest::newRow("500") << refusal(500, "Service.InternalError");
    QTest::newRow("502 page") << ScriptedServer::answer(502, "<html>", {}, "text/html");
    QTest::newRow("503 empty") << ScriptedServer::answer(503, {});
    QTest::newRow("closed") << Script{
        "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{", {}, 10ms, Script::End::Close};
    QTest::newRow("cut without length") << Script{
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"Succ", {}, 10ms, Script::End::Close};
    QTest::newRow("empty") << ScriptedServer::answer(200, {});
    QTest::newRow("invalid UTF-8") << ScriptedServer::answer(200, "{\"a\":\"\xFF\"}");
    QTest::newRow("no Data") << ScriptedServer::answer(200, R"({"Success":true})");
    QTest::newRow("in band") << ScriptedServer::answer(200, R"({"Success":false,"Code":"InternalError"})");
}

void TestCloudApi::aTransientFailureIsAskedAgainWithNewNonce()
{
    QFETCH(Script, first);
    Setup setup(
        inTurn({first, ScriptedServer::answer(200, Bodies::stored(QStringLiteral("ListCardInfo.json")))}));
    QList<Result<CardPage>> pages;
    setup.api->start<CardPage>({CloudProduct::Linkcard, "ListCardInfo", {}}, &CardDecoder::decode,
                               [&pages](Result<CardPage> page) { pages.append(std::move(page)); });
    QTRY_COMPARE_WITH_TIMEOUT(pages.size(), 1, 30'000);
    QVERIFY(pages[0]);
    QCOMPARE(setup.server.requests.size(), 2);
    const auto one = form(setup.server.requests[0]), two = form(setup.server.requests[1]);
    QVERIFY(one["SignatureNonce"] != two["SignatureNonce"]);
    QVERIFY(one["Signature"] != two["Signature"]);
    QVERIFY(v1SignatureFits(setup.server.requests[1]));
    QCOMPARE(setup.statistics().retries, 1U);
    QCOMPARE(setup.statistics().calls, 2U);
}

void TestCloudApi::afterFourAttemptsTheReasonIsTold()
{
    Setup setup([](const ScriptedRequest &) { return refusal(503, "ServiceUnavailable"); });
    setup.start();
    QVERIFY(setup.wait());
    QCOMPARE(setup.code(), QByteArray("E-A11"));
    QCOMPARE(setup.results[0].error().requestId, QStringLiteral("0-9"));
    QCOMPARE(setup.server.requests.size(), 4);
    QVERIFY(!setup.api->pauseAdvised());
}

void TestCloudApi::aRefusalIsNotAskedAgain()
{
    for (const char *code :
         {"SignatureDoesNotMatch", "Forbidden.RAM", "linkcard.common.CardNotExist", "InvalidApi.NotFound"}) {
        Setup setup([code](const ScriptedRequest &) { return refusal(400, code); });
        setup.start();
        QVERIFY(setup.wait());
        QVERIFY(setup.code().startsWith("E-A"));
        QCOMPARE(setup.server.requests.size(), 1);
    }
}

void TestCloudApi::throttledCallsComeThroughAndAreCounted()
{
    Setup setup(
        inTurn({refusal(400, "Throttling.User"), refusal(429, "Throttling"), refusal(503, "Throttling.Api"),
                ScriptedServer::answer(429, {}), refusal(400, "Throttling.User")}));
    setup.start();
    QVERIFY(setup.wait());
    QCOMPARE(setup.code(), QByteArray("ok"));
    QCOMPARE(setup.statistics().throttled, 5U);
    QCOMPARE(setup.server.requests.size(), 6);
    QVERIFY(!setup.api->pauseAdvised());
}

void TestCloudApi::aUsedNonceIsReplacedOnce()
{
    Setup setup(inTurn({refusal(400, "SignatureNonceUsed")}));
    setup.start();
    QVERIFY(setup.wait());
    QCOMPARE(setup.code(), QByteArray("ok"));
    Setup stubborn([](const ScriptedRequest &) { return refusal(400, "SignatureNonceUsed"); });
    stubborn.start();
    QVERIFY(stubborn.wait());
    QCOMPARE(stubborn.code(), QByteArray("E-A04"));
    QCOMPARE(stubborn.server.requests.size(), 2);
}

void TestCloudApi::aKeyRenewedOnTheWaySignsTheCallOnceMore_data()
{
    QTest::addColumn<bool>("renewed");
    QTest::addColumn<bool>("believed");
    QTest::addColumn<int>("requests");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("renewed") << true << true << 2 << QByteArray("ok");
    QTest::newRow("renewed in vain") << true << false << 2 << QByteArray("E-A10");
    QTest::newRow("not renewed") << false << true << 1 << QByteArray("E-A10");
}

void TestCloudApi::aKeyRenewedOnTheWaySignsTheCallOnceMore()
{
    QFETCH(bool, renewed);
    QFETCH(bool, believed);
    QFETCH(int, requests);
    QFETCH(QByteArray, code);
    CloudApi *api = nullptr;
    int asked = 0;
    Setup setup([&](const ScriptedRequest &request) {
        if (renewed && ++asked == 1) { // while the first call is under way
            AccountSettings next{QStringLiteral("STS.next"), SecretBytes::copyOf(secret), {}, {}};
            next.token = SecretBytes::copyOf("next token");
            api->renew(next);
        }
        const bool next = form(request)["SecurityToken"] == "next token";
        return next && believed ? good() : refusal(400, "InvalidSecurityToken.Expired");
    });
    api = setup.api.get();
    setup.start();
    QVERIFY(setup.wait());
    QCOMPARE(setup.code(), code);
    QCOMPARE(int(setup.server.requests.size()), requests);
    QCOMPARE(form(setup.server.requests[0]).contains("SecurityToken"), false);
    if (requests > 1)
        QCOMPARE(form(setup.server.requests[1])["AccessKeyId"], QByteArray("STS.next"));
}

void TestCloudApi::theClockOffsetIsLearnedOnceForAllCalls()
{
    const QDateTime serverTime(QDate(2026, 3, 2), QTime(3, 3, 0), Qt::UTC); // the computer says 01:00
    Setup setup([serverTime](const ScriptedRequest &request) {
        const QDateTime sent =
            QDateTime::fromString(QString::fromLatin1(form(request)["Timestamp"]), Qt::ISODate);
        return qAbs(sent.secsTo(serverTime)) < 900
                   ? good()
                   : refusal(400, "InvalidTimeStamp.Expired", "Date: Mon, 02 Mar 2026 03:03:00 GMT\r\n");
    });
    for (int i = 0; i < 5; ++i)
        setup.start();
    QVERIFY(setup.wait(5));
    for (int i = 0; i < 5; ++i)
        QCOMPARE(setup.code(i), QByteArray("ok"));
    QCOMPARE(setup.api->clockOffsetSeconds(), 2 * 3600 + 3 * 60);
    QCOMPARE(setup.api->clockWarning(), QStringLiteral("Computer clock is 2 h 03 min behind."));
    QVERIFY(setup.server.requests.size() <= 10);
    const qsizetype before = setup.server.requests.size();
    setup.start();
    QVERIFY(setup.wait(6));
    QCOMPARE(setup.server.requests.size(), before + 1); // right at the first attempt
    QCOMPARE(form(setup.server.requests.last())["Timestamp"], QByteArray("2026-03-02T03:03:00Z"));
}

void TestCloudApi::aClockThatCannotBeLearnedIsToldAtOnce()
{
    Setup noDate([](const ScriptedRequest &) { return refusal(400, "InvalidTimeStamp.Expired"); });
    noDate.start();
    QVERIFY(noDate.wait());
    QCOMPARE(noDate.code(), QByteArray("E-A02"));
    QCOMPARE(noDate.server.requests.size(), 1);
    QVERIFY(!noDate.api->clockWarning());

    Setup stubborn([](const ScriptedRequest &) {
        return refusal(400, "InvalidTimeStamp.Expired", "Date: Mon, 02 Mar 2026 00:40:00 GMT\r\n");
    });
    stubborn.start();
    QVERIFY(stubborn.wait());
    QCOMPARE(stubborn.code(), QByteArray("E-A02"));
    QCOMPARE(stubborn.server.requests.size(), 2);
    QVERIFY(stubborn.results[0].error().message.startsWith(u"Computer clock is 0 h 20 min ahead."));
}

void TestCloudApi::fiveFailuresInARowPause()
{
    Setup setup([](const ScriptedRequest &) { return Script{{}, {}, 10ms, Script::End::Close}; });
    for (int i = 0; i < 3; ++i)
        setup.start();
    QVERIFY(setup.wait(3));
    QVERIFY(setup.api->pauseAdvised());
    for (int i = 0; i < 3; ++i)
        QCOMPARE(setup.code(i), QByteArray("E-N07"));
    const quint64 before = setup.statistics().calls;
    setup.start();
    QVERIFY(setup.wait(4));
    QCOMPARE(setup.statistics().calls, before + 1); // told at once, not tried four times
}

void TestCloudApi::aNewRunEndsThePause()
{
    bool broken = true;
    Setup setup(
        [&broken](const ScriptedRequest &) { return broken ? refusal(503, "ServiceUnavailable") : good(); });
    setup.start();
    setup.start();
    QVERIFY(setup.wait(2));
    QVERIFY(setup.api->pauseAdvised());
    broken = false;
    setup.start();
    QVERIFY(setup.wait(3));
    QCOMPARE(setup.code(2), QByteArray("ok"));
    QVERIFY(!setup.api->pauseAdvised()); // the first answer of the cloud ends it, too
    broken = true;
    setup.start();
    setup.start();
    QVERIFY(setup.wait(5));
    QVERIFY(setup.api->pauseAdvised());
    setup.api->beginRun();
    QVERIFY(!setup.api->pauseAdvised());
}

void TestCloudApi::aBrokenRandomSourceSendsNothing()
{
    struct NoRandom final : RandomSource {
        Result<void> fill(std::span<unsigned char>) override
        {
            return Error{.code = QStringLiteral("E-RANDOM")};
        }
        Result<void> fillSecret(std::span<unsigned char> bytes) override { return fill(bytes); }
    } none;
    ScriptedServer server([](const ScriptedRequest &) { return good(); });
    FakeClock clock;
    CloudApi api({keyId, SecretBytes::copyOf(secret), server.url(), server.url()}, quick(), clock, none);
    QString told;
    api.start<QByteArray>({CloudProduct::Linkcard, "ListCardInfo", {}}, &echo,
                          [&told](const Result<QByteArray> &result) { told = result.error().code; });
    QVERIFY(told.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(told, QStringLiteral("E-RANDOM"), 30'000);
    QCOMPARE(server.connections, 0);
}

void TestCloudApi::cancelAnswersOnceWithCancelled()
{
    Setup setup([](const ScriptedRequest &) { return Script(); });
    const CloudApi::Ticket ticket = setup.start();
    QTRY_COMPARE_WITH_TIMEOUT(setup.server.requests.size(), 1, 30'000);
    setup.api->cancel(ticket);
    setup.api->cancel(ticket);
    setup.api->cancel(4711);
    QVERIFY(setup.results.isEmpty()); // from the event loop only
    QVERIFY(setup.wait());
    QCOMPARE(int(setup.results[0].error().kind), int(Error::Kind::Cancelled));
    setup.api->cancel(ticket);
    QCOMPARE(setup.api->pending(), 0);
    QCOMPARE(setup.statistics().failed, 0U);
}

void TestCloudApi::cancelAllAnswersEverybodyOnce()
{
    CloudApi::Options options = quick();
    options.waits.transientBase = 1h; // one of them waits for its second attempt
    options.inFlightPerAction = 5;
    bool first = true;
    Setup setup(
        [&first](const ScriptedRequest &) {
            return std::exchange(first, false) ? refusal(500, "x") : Script();
        },
        options);
    setup.start();
    QTRY_COMPARE_WITH_TIMEOUT(setup.statistics().retries, 1U, 30'000);
    for (int i = 0; i < 99; ++i)
        setup.start();
    QCOMPARE(setup.api->pending(), 100);
    const quint64 sent = setup.statistics().calls;
    setup.api->cancelAll();
    setup.api->cancelAll();
    QVERIFY(setup.wait(100));
    for (const Result<QByteArray> &result : setup.results)
        QCOMPARE(int(result.error().kind), int(Error::Kind::Cancelled));
    QCOMPARE(setup.api->pending(), 0);
    QCOMPARE(setup.statistics().calls, sent);
}

void TestCloudApi::doneMayCancelAndStart()
{
    Setup setup([](const ScriptedRequest &) { return good(); });
    int answered = 0;
    setup.api->start<QByteArray>({CloudProduct::Linkcard, "ListCardInfo", {}}, &echo,
                                 [&](const Result<QByteArray> &result) {
                                     QVERIFY(result);
                                     setup.api->cancelAll();
                                     setup.start();
                                     ++answered;
                                 });
    QVERIFY(setup.wait());
    QCOMPARE(answered, 1);
    QCOMPARE(setup.code(), QByteArray("ok"));
}

void TestCloudApi::doneMayDestroy()
{
    Setup setup([](const ScriptedRequest &) { return good(); });
    bool destroyed = false;
    for (int i = 0; i < 8; ++i) {
        setup.api->start<QByteArray>({CloudProduct::Linkcard, "ListCardInfo", {}}, &echo,
                                     [&](const Result<QByteArray> &) {
                                         QVERIFY(!destroyed);
                                         destroyed = true;
                                         setup.api.reset();
                                     });
    }
    QTRY_VERIFY_WITH_TIMEOUT(destroyed, 30'000);
    QCoreApplication::processEvents();
}

void TestCloudApi::destructionAnswersNobody()
{
    Setup setup([](const ScriptedRequest &) { return good(); });
    setup.start();
    setup.api->cancel(setup.start());
    setup.api.reset();
    QCoreApplication::processEvents();
    QVERIFY(setup.results.isEmpty());
}

void TestCloudApi::inFlightCallsAreCapped()
{
    CloudApi::Options options = quick();
    options.inFlightPerAction = 2;
    bool first = true;
    Setup setup([&first](const ScriptedRequest &) { return std::exchange(first, false) ? good() : Script(); },
                options);
    setup.start(); // the one that goes ahead
    QVERIFY(setup.wait());
    QList<CloudApi::Ticket> tickets;
    for (int i = 0; i < 6; ++i)
        tickets.append(setup.start());
    setup.start("GetCardDetail"); // another action has its own lane
    QTRY_COMPARE_WITH_TIMEOUT(setup.server.requests.size(), 4, 30'000);
    QCOMPARE(setup.statistics().calls, 3U);
    setup.api->cancel(tickets[0]);
    QCOMPARE(setup.statistics().calls, 4U); // the next one takes its place
    setup.api->cancelAll();
    QVERIFY(setup.wait(8));
}

void TestCloudApi::thePaceHoldsCallsBack()
{
    CloudApi::Options options;
    options.callsPerSecond = 10;
    options.share = 0.5; // five a second on a clock that stands still
    Setup setup([](const ScriptedRequest &) { return good(); }, options);
    for (int i = 0; i < 4; ++i)
        setup.start();
    QVERIFY(setup.wait(2)); // the second makes up for the interval before the first
    QCOMPARE(setup.statistics().calls, 2U);
    setup.clock.advance(200ms);
    QVERIFY(setup.wait(3));
    QCOMPARE(setup.statistics().calls, 3U);
    QCOMPARE(setup.api->callsPerSecond("ListCardInfo"), 5.0);
    setup.clock.advance(200ms);
    QVERIFY(setup.wait(4));
}

void TestCloudApi::manyCallsPassQuickly()
{
    const int calls = qEnvironmentVariableIntValue("SIMLEDGER_LONG") > 0 ? 30'000 : 500;
    const Script page = ScriptedServer::answer(200, Bodies::stored(QStringLiteral("ListCardInfo.json")));
    Setup setup([&page](const ScriptedRequest &) { return page; });
    QElapsedTimer timer;
    timer.start();
    int cards = 0;
    for (int i = 0; i < calls; ++i) {
        setup.api->start<CardPage>(
            {CloudProduct::Linkcard, "ListCardInfo", {{"PageNo", QByteArray::number(i)}, {"PageSize", "40"}}},
            &CardDecoder::decode,
            [&cards](const Result<CardPage> &result) { cards += result ? int(result->cards.size()) : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(cards, calls * 3, 120'000);
    qInfo("%d calls a second", int(calls * 1000LL / std::max<qint64>(1, timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestCloudApi)
#include "tst_cloudapi.moc"
