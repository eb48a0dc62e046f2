// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/gzipbomb.h"
#include "simulator/simcloud.h"
#include "tests/fakes/fakeclock.h"
#include "tests/simulator/wireclient.h"

#include <QJsonArray>
#include <QTest>

class TestFaults : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock = std::make_shared<FakeClock>();
    std::unique_ptr<SimCloud> m_cloud;
    std::unique_ptr<WireClient> m_client;

    void script(const QByteArray &json)
    {
        const Result<FaultScript> parsed = FaultScript::parse(json);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        m_cloud->setFaults(*parsed);
    }
    WireReply faulty(const QByteArray &fault)
    {
        script("[{\"fault\":" + fault + "}]");
        return m_client->page(1, 10);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_cloud =
            std::make_unique<SimCloud>(SimOptions{.cards = 100, .limiter = std::nullopt, .clock = m_clock});
        const Result<void> started = m_cloud->start();
        QVERIFY(started);
        m_client = std::make_unique<WireClient>(m_cloud->url(), *m_clock);
    }

    void codesComeWithTheirStatus()
    {
        const WireReply busy = faulty("\"error\",\"code\":\"ServiceUnavailable\"");
        QCOMPARE(busy.status, 503);
        QCOMPARE(busy.code(), QStringLiteral("ServiceUnavailable"));
        const WireReply throttled = faulty("\"throttle\",\"http\":429");
        QCOMPARE(throttled.status, 429);
        QCOMPARE(throttled.code(), QStringLiteral("Throttling.User"));
        const WireReply own = faulty("\"error\",\"code\":\"NewCode\",\"http\":418,\"message\":\"m\"");
        QCOMPARE(own.status, 418);
        QCOMPARE(own.json()[u"Message"].toString(), QStringLiteral("m"));
        const WireReply proxy = faulty("\"status\",\"http\":502");
        QCOMPARE(proxy.status, 502);
        QVERIFY(proxy.body.isEmpty());
        QCOMPARE(m_client->page(1, 10).status, 200); // once
    }

    void answersEndTooEarly()
    {
        QCOMPARE(faulty("\"drop\"").status, 0);
        const WireReply cut = faulty("\"cut\",\"bytes\":100");
        QCOMPARE(cut.body.size(), 100);
        QVERIFY(!cut.whole && cut.closed);
        const WireReply shorter = faulty("\"short-length\"");
        QVERIFY(!shorter.whole && shorter.closed);
        QCOMPARE(shorter.body.size(), shorter.headers.value("content-length").toLongLong() / 2);
        const WireReply open = faulty("\"short-close\"");
        QVERIFY(open.whole && open.closed && !open.headers.contains("content-length"));
        QVERIFY(open.json().isEmpty());
        const WireReply chunked = faulty("\"short-chunked\"");
        QVERIFY(!chunked.whole && chunked.closed);
        QCOMPARE(chunked.headers.value("transfer-encoding"), QByteArray("chunked"));
    }

    void silenceLastsUntilTheClientLeaves()
    {
        script("[{\"fault\":\"silence\"}]");
        QTcpSocket socket;
        socket.connectToHost(m_cloud->url().host(), quint16(m_cloud->url().port()));
        socket.write("GET /?" + WireClient::encoded(m_client->signedV1("GET", "ListCardInfo", {})) +
                     " HTTP/1.1\r\n\r\n");
        QTRY_COMPARE(m_cloud->journal().last().fault, QByteArray("silence"));
        QCOMPARE(m_cloud->journal().last().status, 0);
        QVERIFY(!socket.waitForReadyRead(1));
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

    void dripsArriveWholeInTheEnd()
    {
        const WireReply body = faulty("\"drip-body\",\"bytes\":400,\"interval_ms\":1");
        QVERIFY(body.whole);
        QCOMPARE(body.code(), QStringLiteral("200"));
        const WireReply head = faulty("\"drip-headers\",\"bytes\":100,\"interval_ms\":1");
        QCOMPARE(head.code(), QStringLiteral("200"));
    }

    void hugeAnswersAreAsLargeAsAsked()
    {
        const WireReply body = faulty("\"huge-body\",\"megabytes\":9");
        QVERIFY(body.whole);
        QVERIFY(body.body.size() > 9 * 1024 * 1024);
        QVERIFY(body.json().contains(u"Filler"));
        const WireReply head = faulty("\"huge-headers\",\"megabytes\":2");
        QVERIFY(head.whole);
        QCOMPARE(head.code(), QStringLiteral("200"));
        const WireReply bomb = faulty("\"gzip-bomb\",\"megabytes\":16");
        QCOMPARE(bomb.headers.value("content-encoding"), QByteArray("gzip"));
        QVERIFY(bomb.body.size() < 200 * 1024);
    }

    void aBombUnpacksToItsSize()
    {
        // qUncompress reads zlib, not gzip: the same deflate block with zlib's frame around it.
        const QByteArray gzip = gzipBomb(3 * 1024 * 1024);
        QVERIFY(gzip.startsWith("\x1f\x8b\x08"));
        quint32 a = 1, b = 0;
        const qint64 size = 1 + (3 * 1024 * 1024 - 2) / 258 * 258 + 258;
        for (qint64 i = 0; i < size; ++i) {
            a = (a + 0x20) % 65521;
            b = (b + a) % 65521;
        }
        QByteArray zlib =
            QByteArray::fromHex("00300000") + QByteArray::fromHex("789c") + gzip.sliced(10).chopped(8);
        for (const quint32 byte : {b >> 8, b & 0xFF, a >> 8, a & 0xFF})
            zlib += char(byte);
        QCOMPARE(qUncompress(zlib), QByteArray(size, ' '));
    }

    void middleBoxesAnswerInstead()
    {
        const WireReply page = faulty("\"html\"");
        QCOMPARE(page.status, 200);
        QVERIFY(page.headers.value("content-type").startsWith("text/html"));
        QVERIFY(page.body.startsWith("<!DOCTYPE html>"));
        const WireReply moved = faulty("\"redirect\",\"location\":\"http://127.0.0.1:1/\"");
        QCOMPARE(moved.status, 302);
        QCOMPARE(moved.headers.value("location"), QByteArray("http://127.0.0.1:1/"));
        const WireReply login = faulty("\"unauthorized\"");
        QCOMPARE(login.status, 401);
        QVERIFY(login.headers.contains("www-authenticate"));
    }

    void rightAnswersInTheWrongDress()
    {
        QVERIFY(faulty("\"xml\"").body.contains("<ListCardInfoResponse>"));
        const WireReply cookie = faulty("\"cookie\"");
        QVERIFY(cookie.headers.contains("set-cookie"));
        QCOMPARE(cookie.code(), QStringLiteral("200"));
        QCOMPARE(faulty("\"wrong-date\",\"seconds\":-3600").headers.value("date"),
                 QByteArray("Mon, 02 Mar 2026 00:00:00 GMT"));
        QCOMPARE(faulty("\"body\",\"text\":\"[NaN]\"").body, QByteArray("[NaN]"));
        QCOMPARE(faulty("\"body\",\"base64\":\"/w==\",\"http\":500").body, QByteArray("\xff"));
    }

    void oneValueIsReplacedByAnyBytes()
    {
        const WireReply twice =
            faulty("\"field\",\"row\":1,\"name\":\"Remark\",\"json\":\"1e400,\\\"Remark\\\":\\\"x\\\"\"");
        QVERIFY(twice.body.contains("\"Remark\":1e400,\"Remark\":\"x\""));
        const WireReply bytes = faulty("\"field\",\"row\":0,\"name\":\"Iccid\",\"base64\":\"Iv8i\"");
        QVERIFY(bytes.body.contains("\"Iccid\":\"\xff\""));
        const WireReply total = faulty("\"field\",\"name\":\"Total\",\"json\":\"7\"");
        QCOMPARE(total.json()[u"Data"][u"Total"].toInt(), 7);
        QCOMPARE(total.json()[u"Data"][u"List"].toArray().size(), 10);
        const WireReply without = faulty("\"field\",\"row\":9,\"name\":\"Iccid\"");
        QVERIFY(!without.json()[u"Data"][u"List"][9].toObject().contains(u"Iccid"));
        QVERIFY(without.json()[u"Data"][u"List"][8].toObject().contains(u"Iccid"));
        QCOMPARE(faulty("\"field\",\"row\":10,\"name\":\"Iccid\"").code(),
                 QStringLiteral("200")); // no such row
        const WireReply framed = faulty("\"around\",\"before\":\"\\uFEFF\",\"after\":\" x\"");
        QVERIFY(framed.body.startsWith("\xEF\xBB\xBF{") && framed.body.endsWith("} x"));
    }

    void aVanishedServerComesBackToItsPort()
    {
        QCOMPARE(faulty("\"vanish\",\"milliseconds\":300").status, 0);
        QTcpSocket socket;
        socket.connectToHost(m_cloud->url().host(), quint16(m_cloud->url().port()));
        QVERIFY(!socket.waitForConnected(100));
        QTRY_COMPARE(m_client->page(1, 10).status, 200);
    }

    void rulesMatchActionPageAndCall()
    {
        script("[{\"match\":{\"action\":\"ListCardInfo\",\"page\":2},\"fault\":\"status\",\"http\":501,"
               "\"times\":2},"
               "{\"match\":{\"action\":\"ListCardInfo\",\"call\":5},\"fault\":\"status\",\"http\":502},"
               "{\"match\":{\"action\":\"QueryAccountBalance\"},\"fault\":\"status\",\"http\":503,\"times\":"
               "0}]");
        QList<int> statuses;
        for (const int page : {1, 2, 2, 2, 1, 1})
            statuses.append(m_client->page(page, 10).status);
        QCOMPARE(statuses, (QList{200, 501, 501, 200, 502, 200}));
        WireClient billing(m_cloud->url(), *m_clock);
        billing.version = "2017-12-14";
        billing.nonce.clear();
        for (int i = 0; i < 3; ++i)
            QCOMPARE(
                billing.get("QueryAccountBalance", {{"SignatureNonce", "b" + QByteArray::number(i)}}).status,
                503);
    }

    void aShareOfRequestsFailsTheSameWayEachTime()
    {
        const Result<FaultScript> parsed = FaultScript::parse(
            "{\"seed\":4,\"faults\":[{\"match\":{\"share\":0.25},\"fault\":\"drop\",\"times\":0}]}");
        QVERIFY(parsed);
        QList<bool> first, backwards;
        FaultPlayer a(*parsed), b(*parsed);
        constexpr quint64 subjects = 1000;
        for (quint64 i = 0; i < 4 * subjects; ++i)
            first.append(a.next({"X", {}, i % subjects}).has_value());
        for (quint64 attempt = 0; attempt < 4; ++attempt) {
            QList<bool> one;
            for (quint64 i = subjects; i-- > 0;)
                one.prepend(b.next({"X", {}, i}).has_value());
            backwards += one;
        }
        QCOMPARE(first, backwards); // the order in which they come does not matter
        QVERIFY(first.count(true) > 900 && first.count(true) < 1100);
    }

    void badScriptsAreRefusedWithTheirLine_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("hint");
        QTest::newRow("json") << QByteArray("[") << QStringLiteral("no JSON");
        QTest::newRow("text") << QByteArray("{\"fault\":\"drop\"}") << QStringLiteral("list");
        QTest::newRow("unknown") << QByteArray("[{\"fault\":\"drop\"},{\"fault\":\"explode\"}]")
                                 << QStringLiteral("line 2");
        QTest::newRow("key") << QByteArray("[{\"fault\":\"drop\",\"http\":1}]") << QStringLiteral("\"http\"");
        QTest::newRow("match") << QByteArray("[{\"fault\":\"drop\",\"match\":{\"colour\":1}}]")
                               << QStringLiteral("\"colour\"");
        QTest::newRow("type") << QByteArray("[{\"fault\":\"cut\",\"bytes\":\"many\"}]")
                              << QStringLiteral("\"bytes\"");
        QTest::newRow("share") << QByteArray("[{\"fault\":\"cut\",\"match\":{\"share\":2}}]")
                               << QStringLiteral("share");
        QTest::newRow("negative") << QByteArray("[{\"fault\":\"drop\",\"times\":-1}]")
                                  << QStringLiteral("\"times\"");
        QTest::newRow("not whole") << QByteArray("[{\"fault\":\"cut\",\"bytes\":1.5}]")
                                   << QStringLiteral("\"bytes\"");
        QTest::newRow("too large") << QByteArray("[{\"fault\":\"drop\",\"match\":{\"call\":1e300}}]")
                                   << QStringLiteral("\"call\"");
        QTest::newRow("status") << QByteArray("[{\"fault\":\"status\",\"http\":7}]")
                                << QStringLiteral("\"http\"");
        QTest::newRow("no match") << QByteArray("[{\"fault\":\"drop\",\"match\":7}]")
                                  << QStringLiteral("\"match\"");
        QTest::newRow("seed") << QByteArray("{\"seed\":\"x\",\"faults\":[]}") << QStringLiteral("\"seed\"");
        QTest::newRow("empty key") << QByteArray("[{\"fault\":\"drop\",\"\":0,\"x\":1}]")
                                   << QStringLiteral("means nothing");
        QTest::newRow("empty code") << QByteArray("[{\"fault\":\"error\",\"code\":\"\"}]")
                                    << QStringLiteral("\"code\"");
        QTest::newRow("code") << QByteArray("[{\"fault\":\"error\"}]") << QStringLiteral("\"code\"");
        QTest::newRow("name") << QByteArray("[{\"fault\":\"field\"}]") << QStringLiteral("\"name\"");
    }
    void badScriptsAreRefusedWithTheirLine()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, hint);
        const Result<FaultScript> parsed = FaultScript::parse(script);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, Error::Kind::Usage);
        QVERIFY2(parsed.error().message.contains(hint), qPrintable(parsed.error().message));
    }

    void aFaultUsesUpTheNonceLikeALostAnswer()
    {
        m_client->nonce = "lost";
        QCOMPARE(faulty("\"drop\"").status, 0);
        QCOMPARE(m_client->page(1, 10).code(), QStringLiteral("SignatureNonceUsed"));
        m_client->nonce.clear();
    }
};

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
