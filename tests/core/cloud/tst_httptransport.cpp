// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/httptransport.h"
#include "tests/core/cloud/scriptedserver.h"
#include "tests/core/cloud/testcertificate.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTest>

using namespace std::chrono_literals;
using End = Script::End;
Q_DECLARE_METATYPE(Script::End)

/// Bytes over the network, against a server that answers rightly and in every wrong way of the catalogue.
class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFormIsPostedAndAnswered();
    void onlyHttpsAndLoopbackAreAccepted_data();
    void onlyHttpsAndLoopbackAreAccepted();
    void wrongAnswersAreToldApart_data();
    void wrongAnswersAreToldApart();
    void nobodyListeningIsUnreachable();
    void aSilentServerHitsTheIdleLimit();
    void aDrippingHeaderHitsTheIdleLimit();
    void aDrippingBodyHitsTheDeadline();
    void aHandshakeThatNeverEndsHitsTheConnectLimit();
    void aServerWithoutTlsIsNamed();
    void aServerWithOldTlsIsNamed();
    void aTrustedServerIsAskedOverTls();
    void badCertificatesAreToldApart_data();
    void badCertificatesAreToldApart();
    void redirectsAreNotFollowed();
    void cookiesAreNotKept();
    void aProxyPasswordIsAnError();
    void twoDeadlinesRebuildTheManager();
    void twoSilencesRebuildTheManager();
    void aHangingHandshakeIsNotWaitedForAgain();
    void aRequestIsNeverSentTwice_data();
    void aRequestIsNeverSentTwice();
    void abortedCallsAreNotAnswered();
    void doneMayStartTheNextCall();
    void twentyCallsAtOnceAreAllAnswered();

private:
    std::unique_ptr<TestCertificate> m_authority;
};

namespace
{
const QByteArray requestBody("AccessKeyId=LTAIconfidential&Iccid=89860000000000000011");

/// Small caps; limits of time that no busy machine hits by accident.
HttpTransport::Limits limits()
{
    HttpTransport::Limits made;
    made.connect = 60s;
    made.idle = 60s;
    made.overall = 60s;
    made.body = 64 * 1024;
    made.headers = 4 * 1024;
    return made;
}

/// One call: posts, waits for its answer, and looks for leaks in what an error says.
struct Asked {
    Asked(HttpTransport &transport, const QUrl &url)
    {
        transport.post(url, requestBody, {}, [this](const Result<HttpReply> &result) {
            ++answers;
            if (result)
                reply = *result;
            else
                error = result.error();
        });
        early = answers > 0;
    }

    bool wait()
    {
        return QTest::qWaitFor([this] { return answers > 0; }, 30'000) && answers == 1 && !early;
    }

    /// "ok", or the code of the error.
    QByteArray outcome()
    {
        if (!wait())
            return "not answered exactly once";
        for (const QString &text : {error.message, error.detail, error.requestId}) {
            for (const char *secret : {"LTAI", "8986", "127.0.0.1", "http://", "https://"}) {
                if (text.contains(QLatin1StringView(secret)))
                    return "leaks " + QByteArray(secret);
            }
        }
        if (!error.code.isEmpty() && (error.kind != Error::Kind::Network || error.message.isEmpty()))
            return "no network error";
        return error.code.isEmpty() ? QByteArray("ok") : error.code.toLatin1();
    }

    int answers = 0;
    bool early = false;
    HttpReply reply;
    Error error;
};

QByteArray outcome(const Script &script)
{
    ScriptedServer server([&script](const ScriptedRequest &) { return script; });
    HttpTransport transport(limits());
    return Asked(transport, server.url()).outcome();
}

std::unique_ptr<QTcpServer> tlsServer(const TestCertificate &certificate)
{
    auto server = std::make_unique<QSslServer>();
    QSslConfiguration configuration = server->sslConfiguration();
    configuration.setLocalCertificate(certificate.certificate());
    configuration.setPrivateKey(certificate.key());
    server->setSslConfiguration(configuration);
    return server;
}

Script good()
{
    return ScriptedServer::answer(200, R"({"Success":true})");
}
} // namespace

void TestHttpTransport::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    m_authority = std::make_unique<TestCertificate>("Test authority", -10, 10);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(m_authority->certificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestHttpTransport::aFormIsPostedAndAnswered()
{
    ScriptedServer server([](const ScriptedRequest &) {
        return ScriptedServer::answer(400, R"({"Code":"x"})", "Date: Mon, 02 Mar 2026 01:02:03 GMT\r\n");
    });
    HttpTransport transport(limits());
    Asked call(transport, server.url());
    QCOMPARE(call.outcome(), QByteArray("ok"));
    QCOMPARE(call.reply.status, 400);
    QCOMPARE(call.reply.body, QByteArray(R"({"Code":"x"})"));
    QCOMPARE(call.reply.date, QDateTime(QDate(2026, 3, 2), QTime(1, 2, 3), Qt::UTC));

    QCOMPARE(server.requests.size(), 1);
    const ScriptedRequest &request = server.requests[0];
    QVERIFY(request.head.startsWith("POST / HTTP/1.1"));
    QCOMPARE(request.body, requestBody);
    QCOMPARE(request.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(request.header("Accept"), QByteArray("application/json"));
    QCOMPARE(request.header("Accept-Encoding"), QByteArray("identity"));
    QCOMPARE(request.header("Host"), HttpTransport::hostHeader(server.url()));
}

void TestHttpTransport::onlyHttpsAndLoopbackAreAccepted_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("accepted");
    QTest::addColumn<QByteArray>("host");
    const auto row = [](const char *url, bool accepted, const char *host) {
        QTest::newRow(url) << QString::fromLatin1(url) << accepted << QByteArray(host);
    };
    row("https://linkcard.aliyuncs.com", true, "linkcard.aliyuncs.com");
    row("https://linkcard.aliyuncs.com:443/", true, "linkcard.aliyuncs.com");
    row("https://linkcard.aliyuncs.com:8443/", true, "linkcard.aliyuncs.com:8443");
    row("http://127.0.0.1:18080/", true, "127.0.0.1:18080");
    row("http://localhost/", true, "localhost");
    row("http://[::1]:80/", true, "[::1]");
    row("http://linkcard.aliyuncs.com/", false, "linkcard.aliyuncs.com");
    row("http://127.0.0.1.example.org/", false, "127.0.0.1.example.org");
    row("http://localhost.example.org/", false, "localhost.example.org");
    row("https://user:word@linkcard.aliyuncs.com/", false, "linkcard.aliyuncs.com");
    row("ftp://127.0.0.1/", false, "127.0.0.1");
    row("file:///etc/passwd", false, "");
    row("", false, "");
}

void TestHttpTransport::onlyHttpsAndLoopbackAreAccepted()
{
    QFETCH(QString, url);
    QFETCH(bool, accepted);
    QFETCH(QByteArray, host);
    QCOMPARE(HttpTransport::accepts(QUrl(url)), accepted);
    if (!host.isEmpty() && QUrl(url).scheme().startsWith(u"http"))
        QCOMPARE(HttpTransport::hostHeader(QUrl(url)), host);
    if (accepted)
        return;
    HttpTransport transport(limits());
    QCOMPARE(Asked(transport, QUrl(url)).outcome(), QByteArray("E-N18"));
}

void TestHttpTransport::wrongAnswersAreToldApart_data()
{
    QTest::addColumn<Script>("script");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Script &script, const char *expected) {
        QTest::newRow(name) << script << QByteArray(expected);
    };
    const auto answer = &ScriptedServer::answer;
    const QByteArray json(R"({"Success":true})"), html("<!DOCTYPE html><html><body>Log in</body></html>");
    const QByteArray type("application/json");
    row("right", answer(200, json, {}, type), "ok");
    row("JSON under another name", answer(200, json, {}, "text/plain"), "ok");
    row("with a mark", answer(200, "\xEF\xBB\xBF \n" + json, {}, type), "ok");
    row("empty", answer(200, {}, {}, type), "ok");
    row("empty 403", answer(403, {}, {}, type), "ok");
    row("cut JSON is for the reader", answer(200, "x", {}, type), "ok");
    row("login page", answer(200, html, {}, "text/html; charset=utf-8"), "E-N12");
    row("login page under another name", answer(200, html, {}, type), "E-N12");
    row("JSON in a page's name", answer(200, json, {}, "text/html"), "E-N12");
    row("proxy's refusal", answer(403, html, {}, "text/html"), "E-N12");
    row("plain words", answer(200, "Blocked by policy", {}, "text/plain"), "E-N12");
    row("401", answer(401, html, "WWW-Authenticate: Basic realm=\"box\"\r\n", "text/html"), "E-N12");
    row("401 empty", answer(401, {}, "WWW-Authenticate: Basic realm=\"box\"\r\n", "text/plain"), "E-N12");
    row("511", answer(511, html, {}, "text/html"), "E-N12");
    row("502 with a page", answer(502, html, {}, "text/html"), "ok");
    row("503 empty", answer(503, {}, {}, "text/plain"), "ok");
    row("XML", answer(200, "<?xml version='1.0'?><Error><Code>x</Code></Error>", {}, "text/xml"), "E-N13");
    row("XML under another name", answer(400, "<Error><Code>x</Code></Error>", {}, type), "E-N13");
    row("compressed",
        answer(200, QByteArray("\x1f\x8b\x08\0\0\0\0\0", 8), "Content-Encoding: gzip\r\n", type), "E-N14");
    row("too large by its length",
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9000000000\r\n\r\n{", {}},
        "E-N15");
    row("too large without length",
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n" + QByteArray(70'000, '['),
         {},
         10ms,
         End::Close},
        "E-N15");
    row("too large in chunks",
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" +
             QByteArray("4000\r\n" + QByteArray(0x4000, '[') + "\r\n").repeated(5),
         {}},
        "E-N15");
    row("exactly at the cap", answer(200, '[' + QByteArray(64 * 1024 - 2, ' ') + ']', {}, type), "ok");
    row("headers too large", answer(200, json, "X-Pad: " + QByteArray(5000, 'x') + "\r\n", type), "E-N16");
    row("closed before the answer", {{}, {}, 10ms, End::Close}, "E-N07");
    row("reset before the answer", {{}, {}, 10ms, End::Reset}, "E-N07");
    row("closed inside the body",
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"a\"",
         {},
         10ms,
         End::Close},
        "E-N08");
    row("closed inside an error's body",
        {"HTTP/1.1 400 No\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{\"a\"",
         {},
         10ms,
         End::Close},
        "E-N08");
    row("closed inside a chunk",
        {"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: "
         "chunked\r\n\r\n50\r\n{\"a\"",
         {},
         10ms,
         End::Close},
        "E-N08");
    row("not HTTP", {"220 mail.example.org ESMTP\r\n\r\n", {}, 10ms, End::Close}, "E-N07");
}

void TestHttpTransport::wrongAnswersAreToldApart()
{
    QFETCH(Script, script);
    QFETCH(QByteArray, expected);
    QCOMPARE(outcome(script), expected);
}

void TestHttpTransport::nobodyListeningIsUnreachable()
{
    QUrl url;
    {
        ScriptedServer server([](const ScriptedRequest &) { return Script(); });
        url = server.url();
    }
    HttpTransport transport(limits());
    QCOMPARE(Asked(transport, url).outcome(), QByteArray("E-N02"));
}

void TestHttpTransport::aSilentServerHitsTheIdleLimit()
{
    ScriptedServer server([](const ScriptedRequest &) { return Script(); });
    HttpTransport::Limits shorter = limits();
    shorter.idle = 60ms;
    HttpTransport transport(shorter);
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("E-N04"));
}

void TestHttpTransport::aDrippingHeaderHitsTheIdleLimit()
{
    ScriptedServer server([](const ScriptedRequest &) {
        return Script{"HTTP/1.1 200 OK\r\nX-Drip: ", "y", 5ms};
    });
    HttpTransport::Limits shorter = limits();
    shorter.idle = 80ms;
    HttpTransport transport(shorter);
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("E-N04"));
}

void TestHttpTransport::aDrippingBodyHitsTheDeadline()
{
    ScriptedServer server([](const ScriptedRequest &) {
        return Script{"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 60000\r\n\r\n",
                      " ", 5ms};
    });
    HttpTransport::Limits shorter = limits();
    shorter.overall = 150ms;
    HttpTransport transport(shorter);
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("E-N05"));
}

void TestHttpTransport::aHandshakeThatNeverEndsHitsTheConnectLimit()
{
    ScriptedServer server([](const ScriptedRequest &) { return Script(); }); // never says hello back
    HttpTransport::Limits shorter = limits();
    shorter.connect = 60ms;
    HttpTransport transport(shorter);
    QCOMPARE(Asked(transport, server.url("https")).outcome(), QByteArray("E-N03"));
}

void TestHttpTransport::aServerWithoutTlsIsNamed()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, &plain, [&plain] {
        plain.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
    });
    HttpTransport transport(limits());
    Asked call(transport, QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(plain.serverPort())));
    QCOMPARE(call.outcome(), QByteArray("E-N24"));
}

void TestHttpTransport::aServerWithOldTlsIsNamed()
{
    QTcpServer old;
    QVERIFY(old.listen(QHostAddress::LocalHost));
    connect(&old, &QTcpServer::newConnection, &old, [&old] { // a TLS alert: protocol_version
        old.nextPendingConnection()->write(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7));
    });
    HttpTransport transport(limits());
    Asked call(transport, QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(old.serverPort())));
    QCOMPARE(call.outcome(), QByteArray("E-N23"));
}

void TestHttpTransport::aTrustedServerIsAskedOverTls()
{
    const TestCertificate certificate("localhost", -5, 5, m_authority.get());
    ScriptedServer server([](const ScriptedRequest &) { return good(); }, tlsServer(certificate));
    HttpTransport transport(limits());
    QCOMPARE(Asked(transport, server.url("https", "localhost")).outcome(), QByteArray("ok"));
    QCOMPARE(server.requests.size(), 1);
}

void TestHttpTransport::badCertificatesAreToldApart_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("known");
    QTest::addColumn<QByteArray>("expected");
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("expired") << QByteArray("localhost") << -5 << -1 << true << QByteArray("E-N20")
                             << QByteArray("expired on 20");
    QTest::newRow("not yet") << QByteArray("localhost") << 1 << 5 << true << QByteArray("E-N20")
                             << QByteArray("only from 20");
    QTest::newRow("other name") << QByteArray("portal.example") << -5 << 5 << true << QByteArray("E-N21")
                                << QByteArray("portal.example, not for localhost");
    QTest::newRow("unknown issuer") << QByteArray("localhost") << -5 << 5 << false << QByteArray("E-N22")
                                    << QByteArray("");
    QTest::newRow("unknown and old") << QByteArray("localhost") << -5 << -1 << false << QByteArray("E-N22")
                                     << QByteArray("");
}

void TestHttpTransport::badCertificatesAreToldApart()
{
    QFETCH(QByteArray, name);
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, known);
    QFETCH(QByteArray, expected);
    QFETCH(QByteArray, says);
    const TestCertificate stranger("Somebody", -10, 10);
    const TestCertificate certificate(name.constData(), from, to, known ? m_authority.get() : &stranger);
    ScriptedServer server([](const ScriptedRequest &) { return good(); }, tlsServer(certificate));
    HttpTransport transport(limits());
    Asked call(transport, server.url("https", "localhost"));
    QCOMPARE(call.outcome(), expected);
    QVERIFY2(call.error.message.contains(QLatin1StringView(says)), qPrintable(call.error.message));
    QVERIFY(server.requests.isEmpty()); // nothing was sent
}

void TestHttpTransport::redirectsAreNotFollowed()
{
    ScriptedServer elsewhere([](const ScriptedRequest &) { return good(); });
    for (const int status : {301, 302, 303, 307, 308}) {
        ScriptedServer server([status, &elsewhere](const ScriptedRequest &) {
            return ScriptedServer::answer(status, {}, "Location: " + elsewhere.url().toEncoded() + "\r\n");
        });
        HttpTransport transport(limits());
        QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("E-N17"));
        QCOMPARE(server.requests.size(), 1);
    }
    QCOMPARE(elsewhere.connections, 0);
}

void TestHttpTransport::cookiesAreNotKept()
{
    ScriptedServer server([](const ScriptedRequest &) {
        return ScriptedServer::answer(200, "{}",
                                      "Set-Cookie: session=1; Path=/\r\nCache-Control: max-age=600\r\n");
    });
    HttpTransport transport(limits());
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("ok"));
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("ok"));
    QCOMPARE(server.requests.size(), 2); // nor was the answer kept
    QVERIFY(server.requests[1].header("Cookie").isEmpty());
}

void TestHttpTransport::aProxyPasswordIsAnError()
{
    ScriptedServer proxy([](const ScriptedRequest &) {
        return ScriptedServer::answer(407, "<html>", "Proxy-Authenticate: Basic realm=\"p\"\r\n",
                                      "text/html");
    });
    QNetworkProxy::setApplicationProxy({QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), proxy.port()});
    QByteArray told;
    {
        HttpTransport transport(limits());
        told = Asked(transport, QUrl(QStringLiteral("https://cloud.invalid/"))).outcome();
    }
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    QCOMPARE(told, QByteArray("E-N25"));
}

void TestHttpTransport::twoDeadlinesRebuildTheManager()
{
    bool stuck = true;
    ScriptedServer server([&stuck](const ScriptedRequest &) { return stuck ? Script() : good(); });
    HttpTransport::Limits shorter = limits();
    shorter.overall = 100ms;
    HttpTransport transport(shorter);
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("E-N05"));
    QCOMPARE(transport.rebuilds(), 0);
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("E-N05"));
    QCOMPARE(transport.rebuilds(), 1);
    stuck = false;
    for (int i = 0; i < 3; ++i)
        QVERIFY(Asked(transport, server.url()).wait());
    QTRY_COMPARE(transport.findChildren<QNetworkAccessManager *>().size(), 1); // the old one is gone
}

/// A thread of Qt's that reads an answer of endless headers looks like silence, to the calls behind it too.
void TestHttpTransport::twoSilencesRebuildTheManager()
{
    ScriptedServer server([](const ScriptedRequest &) { return Script(); });
    HttpTransport::Limits shorter = limits();
    shorter.idle = 60ms;
    HttpTransport transport(shorter);
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("E-N04"));
    QCOMPARE(transport.rebuilds(), 0);
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("E-N04"));
    QCOMPARE(transport.rebuilds(), 1);
}

/// Qt gives the next call the connection that hangs, and says nothing of it.
void TestHttpTransport::aHangingHandshakeIsNotWaitedForAgain()
{
    ScriptedServer server([](const ScriptedRequest &) { return Script(); });
    HttpTransport::Limits shorter = limits();
    shorter.connect = 60ms;
    HttpTransport transport(shorter);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(Asked(transport, server.url("https")).outcome(), QByteArray("E-N03"));
}

void TestHttpTransport::aRequestIsNeverSentTwice_data()
{
    QTest::addColumn<End>("end");
    QTest::newRow("closed") << End::Close;
    QTest::newRow("reset") << End::Reset;
}

/// On a connection that served before, Qt would send a lost request again by itself: the same nonce twice,
/// and more attempts than anybody counted.
void TestHttpTransport::aRequestIsNeverSentTwice()
{
    QFETCH(End, end);
    int asked = 0;
    ScriptedServer server([&asked, end](const ScriptedRequest &) {
        return ++asked == 2 ? Script{{}, {}, 10ms, end} : good();
    });
    HttpTransport transport(limits());
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("ok"));
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("E-N07"));
    QCOMPARE(server.requests.size(), 2);
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("ok"));
    QCOMPARE(server.requests.size(), 3);
    QCOMPARE(server.requests[2].body, requestBody);
}

void TestHttpTransport::abortedCallsAreNotAnswered()
{
    ScriptedServer server([](const ScriptedRequest &) { return good(); });
    HttpTransport transport(limits());
    int answers = 0;
    const auto count = [&answers](const Result<HttpReply> &) { ++answers; };
    transport.abort(transport.post(server.url(), requestBody, {}, count));
    transport.abort(transport.post(QUrl(), requestBody, {}, count));
    transport.post(server.url(), requestBody, {}, count);
    transport.post(QUrl(), requestBody, {}, count);
    transport.abortAll();
    QCOMPARE(Asked(transport, server.url()).outcome(), QByteArray("ok")); // a later call passes them all
    QCOMPARE(answers, 0);
    transport.abort(4711); // nobody's number
}

void TestHttpTransport::doneMayStartTheNextCall()
{
    ScriptedServer server([](const ScriptedRequest &) { return good(); });
    HttpTransport transport(limits());
    int answers = 0;
    std::function<void(const Result<HttpReply> &)> next = [&](const Result<HttpReply> &result) {
        QVERIFY(result);
        if (++answers < 50)
            transport.post(server.url(), requestBody, {}, next);
    };
    transport.post(server.url(), requestBody, {}, next);
    QTRY_COMPARE_WITH_TIMEOUT(answers, 50, 30'000);
    QCOMPARE(server.connections, 1); // kept alive
}

void TestHttpTransport::twentyCallsAtOnceAreAllAnswered()
{
    ScriptedServer server([](const ScriptedRequest &request) {
        return ScriptedServer::answer(200, '[' + request.header("X-Number") + ']');
    });
    HttpTransport transport(limits());
    QSet<QByteArray> bodies;
    for (int i = 0; i < 20; ++i)
        transport.post(server.url(), requestBody, {{"X-Number", QByteArray::number(i)}},
                       [&bodies](const Result<HttpReply> &result) {
                           QVERIFY(result);
                           bodies.insert(result->body);
                       });
    QTRY_COMPARE_WITH_TIMEOUT(bodies.size(), 20, 30'000);
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
