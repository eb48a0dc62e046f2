// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/httpparser.h"

#include <QTest>

using State = HttpParser::State;

class TestHttpParser : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requestsArriveByteByByte()
    {
        const QByteArray wire = "POST /a?b=c HTTP/1.1\r\nHost:  x:1 \r\nContent-Length: 5\r\n\r\nhello";
        HttpParser parser;
        QByteArray buffer;
        for (qsizetype i = 0; i < wire.size(); ++i) {
            buffer += wire[i];
            QCOMPARE(parser.read(buffer), i + 1 < wire.size() ? State::NeedsMore : State::Ready);
        }
        const HttpRequest request = parser.take();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.path, QByteArray("/a"));
        QCOMPARE(request.query, QByteArray("b=c"));
        QCOMPARE(request.header("host"), QByteArray("x:1"));
        QCOMPARE(request.body, QByteArray("hello"));
        QVERIFY(buffer.isEmpty());
    }

    void chunksAreJoinedAndTheNextRequestStays()
    {
        HttpParser parser;
        QByteArray buffer = "POST / HTTP/1.1\r\nTransfer-Encoding: "
                            "Chunked\r\n\r\n4;x=y\r\nabcd\r\nA\r\n0123456789\r\n0\r\n\r\n"
                            "GET / HTTP/1.0\r\n\r\n";
        QCOMPARE(parser.read(buffer), State::Ready);
        QCOMPARE(parser.take().body, QByteArray("abcd0123456789"));
        QCOMPARE(parser.read(buffer), State::Ready);
        const HttpRequest second = parser.take();
        QCOMPARE(second.body, QByteArray());
        QVERIFY(!second.keepAlive);
    }

    void nonsenseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("wire");
        QTest::addColumn<int>("status");
        QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << 400;
        QTest::newRow("other protocol") << QByteArray("GET / SPDY/3\r\n\r\n") << 400;
        QTest::newRow("absolute") << QByteArray("GET http://x/ HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("header") << QByteArray("GET / HTTP/1.1\r\nnonsense\r\n\r\n") << 400;
        QTest::newRow("length") << QByteArray("GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n") << 400;
        QTest::newRow("length text") << QByteArray("GET / HTTP/1.1\r\nContent-Length: x\r\n\r\n") << 400;
        QTest::newRow("large") << QByteArray("GET / HTTP/1.1\r\nContent-Length: 1048577\r\n\r\n") << 413;
        QTest::newRow("chunk size") << QByteArray(
                                           "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n")
                                    << 400;
        QTest::newRow("chunk large")
            << QByteArray("GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n7fffffffffffffff\r\n") << 413;
        QTest::newRow("head") << QByteArray("GET / HTTP/1.1\r\n") + QByteArray(70000, 'x') << 431;
    }
    void nonsenseIsRefused()
    {
        QFETCH(QByteArray, wire);
        HttpParser parser;
        QCOMPARE(parser.read(wire), State::Bad);
        QTEST(parser.badStatus(), "status");
    }
};

QTEST_GUILESS_MAIN(TestHttpParser)
#include "tst_httpparser.moc"
