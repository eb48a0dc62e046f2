// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardtruth.h"
#include "simulator/simcloud.h"
#include "tests/fakes/fakeclock.h"
#include "tests/simulator/testcertificate.h"
#include "tests/simulator/wireclient.h"

#include <QJsonArray>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

class TestSimCloud : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SimCloud> m_cloud;
    std::unique_ptr<WireClient> m_client;

    void serve(SimOptions options)
    {
        options.clock = m_clock;
        options.limiter = std::nullopt;
        m_cloud = std::make_unique<SimCloud>(std::move(options));
        const Result<void> started = m_cloud->start();
        QVERIFY(started);
        m_client = std::make_unique<WireClient>(m_cloud->url(), *m_clock);
    }
    void serveVariant(QStringView name, int cards = 200)
    {
        SimOptions options{.cards = cards};
        QVERIFY(options.variants.addByName(name));
        serve(std::move(options));
    }
    QJsonArray rows(int page, int size = 40)
    {
        return m_client->page(page, size).json()[u"Data"][u"List"].toArray();
    }
    QStringList iccids(int page)
    {
        QStringList all;
        for (const QJsonValue &row : rows(page))
            all.append(row[u"Iccid"].toString());
        return all;
    }
    QJsonObject control(const QByteArray &request)
    {
        return m_client->exchange(request + " HTTP/1.1\r\nHost: x\r\n\r\n").json();
    }

private Q_SLOTS:
    void init() { m_clock = std::make_shared<FakeClock>(); }
    void cleanup() { m_cloud.reset(); }

    void pagesShowTheTruthInOrder()
    {
        serve({.cards = 95, .today = QDate(2026, 3, 2)});
        int row = 0;
        for (int page = 1; page <= 3; ++page) {
            for (const QString &iccid : iccids(page))
                QCOMPARE(iccid, m_cloud->truth(row++).key.iccid.toString());
        }
        QCOMPARE(row, 95);
        const QJsonObject data = m_client->page(4, 40).json()[u"Data"].toObject();
        QVERIFY(data[u"List"].toArray().isEmpty());
        QCOMPARE(data[u"Total"].toInt(), 95);
        QCOMPARE(data[u"PageCount"].toInt(), 3);
    }

    void filteredPagesCountWhatMatches()
    {
        serve({.cards = 900});
        int stopped = 0;
        for (int row = 0; row < m_cloud->cardCount(); ++row)
            stopped += m_cloud->truth(row).status == u"35";
        const QJsonObject data = m_client->page(2, 10, {{"Status", "35"}}).json()[u"Data"].toObject();
        QCOMPARE(data[u"Total"].toInt(), stopped);
        QCOMPARE(data[u"List"].toArray().size(), std::min(stopped - 10, 10));
    }

    void theJournalHasEveryRequest()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("journal"));
        serve({.cards = 20, .journalFile = path});
        const WireReply page = m_client->page(2, 15);
        QVERIFY(!m_client->page(0, 15).body.isEmpty());
        const QList<JournalEntry> entries = m_cloud->journal();
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0].action, QByteArray("ListCardInfo"));
        QCOMPARE(entries[0].page, 2);
        QCOMPARE(entries[0].status, 200);
        QCOMPARE(entries[0].code, QByteArray("200"));
        QCOMPARE(entries[0].bytes, page.body.size());
        QCOMPARE(entries[1].code, QByteArray("linkcard.system.IllegalRequest"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        QCOMPARE(line[u"time"].toString(), QStringLiteral("2026-03-02T01:00:00.000Z"));
        QCOMPARE(line[u"page"].toInt(), 2);
        QCOMPARE(line[u"bytes"].toInteger(), page.body.size());
        m_cloud->clearJournal();
        QVERIFY(m_cloud->journal().isEmpty());
    }

    void daysPassAndCardsChangeOverTheWire()
    {
        serve({.cards = 1000, .today = QDate(2026, 3, 2)});
        const Fleet before = m_cloud->fleet();
        const QJsonObject said = control("POST /_sim/advance?days=2&changed=0.05");
        QCOMPARE(said[u"changed"].toInt(), 50);
        QCOMPARE(said[u"today"].toString(), QStringLiteral("2026-03-04"));
        int changed = 0;
        for (int row = 0; row < 1000; ++row)
            changed += CardTruth::of(before.card(row)) != m_cloud->truth(row);
        QCOMPARE(changed, 50);
        const QJsonObject state = control("GET /_sim/state");
        QCOMPARE(state[u"cards"].toInt(), 1000);
        QCOMPARE(state[u"generation"].toInt(), 1);
        int total = 0;
        for (const QJsonValue &count : state[u"by_status"].toObject())
            total += count.toInt();
        QCOMPARE(total, 1000);
        for (const char *bad :
             {"POST /_sim/advance?days=-1", "POST /_sim/advance?changed=1.5", "POST /_sim/advance?days=x",
              "GET /_sim/advance?days=1", "POST /_sim/offset", "POST /_sim/else"})
            QVERIFY(control(bad).contains(u"error"));
        QCOMPARE(control("POST /_sim/offset?seconds=-60")[u"offset_seconds"].toInt(), -60);
    }

    void theStateOutlivesTheServer()
    {
        QTemporaryDir dir;
        const SimOptions options{
            .cards = 300, .today = QDate(2026, 3, 2), .stateFile = dir.filePath(QStringLiteral("state"))};
        serve(options);
        QVERIFY(m_cloud->advance(3, 0.2));
        QVERIFY(m_cloud->setClockOffset(90));
        QList<Card> cards;
        for (int row = 0; row < 300; ++row)
            cards.append(m_cloud->truth(row));
        m_cloud.reset();
        serve(options);
        QCOMPARE(m_cloud->today(), QDate(2026, 3, 5));
        QCOMPARE(m_cloud->totals().offsetSeconds, 90);
        for (int row = 0; row < 300; ++row)
            QVERIFY(m_cloud->truth(row) == cards[row]);
        m_cloud.reset();
        SimOptions other = options;
        other.seed = 2;
        SimCloud stranger(other);
        const Result<void> started = stranger.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Usage);
    }

    void onlyLoopbackIsServed()
    {
        SimCloud cloud({.address = QHostAddress(QStringLiteral("0.0.0.0"))});
        const Result<void> started = cloud.start();
        QVERIFY(!started);
        QCOMPARE(started.error().kind, Error::Kind::Usage);
    }

    void tlsIsServedWithACertificate()
    {
        QTemporaryDir dir;
        const QString certificate = dir.filePath(QStringLiteral("cert")),
                      key = dir.filePath(QStringLiteral("key"));
        TestCertificate::write(certificate, key);
        serve({.cards = 10, .certificateFile = certificate, .privateKeyFile = key});
        QCOMPARE(m_cloud->url().scheme(), QStringLiteral("https"));
        QSslSocket socket;
        socket.setPeerVerifyMode(QSslSocket::VerifyNone); // signed by itself
        socket.connectToHostEncrypted(m_cloud->url().host(), quint16(m_cloud->url().port()));
        QVERIFY(socket.waitForEncrypted());
        socket.write("GET /_sim/state HTTP/1.1\r\n\r\n");
        QCOMPARE(WireClient::readReply(socket).json()[u"cards"].toInt(), 10);
        socket.close();
        SimCloud without({.certificateFile = key, .privateKeyFile = certificate});
        QVERIFY(!without.start());
    }

    void stoppingClosesConnectionsAndThePort()
    {
        serve({.cards = 10});
        QTcpSocket socket;
        socket.connectToHost(m_cloud->url().host(), quint16(m_cloud->url().port()));
        QVERIFY(socket.waitForConnected());
        socket.write("GET /_sim/state HTTP/1.1\r\n\r\n");
        QCOMPARE(WireClient::readReply(socket).status, 200);
        m_cloud->stop();
        QVERIFY(socket.state() != QAbstractSocket::ConnectedState || socket.waitForDisconnected());
        QCOMPARE(m_client->page(1, 10).status, 0);
        QCOMPARE(m_cloud->cardCount(), 10);
    }

    void answersMayTakeTheirTimeWithoutStoppingOthers()
    {
        serve({.cards = 10, .latencyMs = 200, .jitterMs = 5});
        QList<QTcpSocket *> sockets;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            sockets.append(new QTcpSocket(this));
            sockets.last()->connectToHost(m_cloud->url().host(), quint16(m_cloud->url().port()));
            sockets.last()->write("GET /?" +
                                  WireClient::encoded(m_client->signedV1(
                                      "GET", "ListCardInfo", {{"PageNo", "1"}, {"PageSize", "10"}})) +
                                  " HTTP/1.1\r\n\r\n");
            QVERIFY(sockets.last()->waitForBytesWritten());
        }
        for (QTcpSocket *socket : std::as_const(sockets))
            QCOMPARE(WireClient::readReply(*socket).status, 200);
        QVERIFY(timer.elapsed() >= 200);
        QVERIFY(timer.elapsed() < 20 * 200); // one behind another would take that long
        qDeleteAll(sockets);
    }

    // ---- variants ----

    void errorsMayComeInBand()
    {
        serveVariant(u"in-band-errors");
        const WireReply product = m_client->page(0, 10);
        QCOMPARE(product.status, 200);
        QCOMPARE(product.json().keys(),
                 (QStringList{QStringLiteral("Code"), QStringLiteral("ErrorMessage"),
                              QStringLiteral("LocalizedMessage"), QStringLiteral("RequestId"),
                              QStringLiteral("Success")}));
        QVERIFY(!product.json()[u"Success"].toBool());
        QCOMPARE(m_client->get("ListNothing").status, 404); // the gateway's own keep their form
    }

    void typesMayBeSwapped()
    {
        serveVariant(u"odd-types");
        const QJsonArray list = rows(1);
        for (const QJsonValue &row : list)
            QVERIFY(row[u"Status"].isDouble() && row[u"VsimInstanceId"].isString() &&
                    row[u"IsAutoRecharge"].isString());
        QCOMPARE(list[0][u"VsimInstanceId"].toString().toLongLong(), *m_cloud->truth(0).key.instanceId);
    }

    void amountsMayHaveSeparators()
    {
        serveVariant(u"thousands-separators");
        m_client->version = "2017-12-14";
        const QString amount =
            m_client->get("QueryAccountBalance").json()[u"Data"][u"AvailableAmount"].toString();
        QVERIFY(amount.contains(u','));
        QCOMPARE(Money::parse(amount.toLatin1()), m_cloud->trueBalance().available);
    }

    void rowsMayBeBent_data()
    {
        using Test = std::function<bool(const QJsonValue &)>;
        QTest::addColumn<QString>("variant");
        QTest::addColumn<Test>("odd");
        QTest::newRow("null") << QStringLiteral("null-fields") << Test([](const QJsonValue &row) {
            const QJsonObject object = row.toObject();
            return std::any_of(object.begin(), object.end(), [](const QJsonValue &v) { return v.isNull(); });
        });
        QTest::newRow("missing") << QStringLiteral("missing-fields")
                                 << Test([](const QJsonValue &row) { return row[u"Status"].isUndefined(); });
        QTest::newRow("codes") << QStringLiteral("unknown-codes") << Test([](const QJsonValue &row) {
            return row[u"Status"].toString() == u"77";
        });
        QTest::newRow("quantities") << QStringLiteral("odd-quantities") << Test([](const QJsonValue &row) {
            return row[u"PeriodAddFlow"].toString() == u"-5.00MB";
        });
        QTest::newRow("dates") << QStringLiteral("odd-dates") << Test([](const QJsonValue &row) {
            return row[u"ExpireTime"].toString() == u"0000-00-00 00:00:00";
        });
        QTest::newRow("extra") << QStringLiteral("extra-fields")
                               << Test([](const QJsonValue &row) { return row[u"FutureObject"].isObject(); });
        QTest::newRow("texts") << QStringLiteral("odd-texts") << Test([](const QJsonValue &row) {
            return row[u"Remark"].toString().contains(QChar(0x202E));
        });
        QTest::newRow("broken") << QStringLiteral("broken-rows") << Test([](const QJsonValue &row) {
            return !row[u"Iccid"].toString().startsWith(u"89");
        });
    }
    void rowsMayBeBent()
    {
        using Test = std::function<bool(const QJsonValue &)>;
        QFETCH(QString, variant);
        QFETCH(Test, odd);
        serveVariant(variant);
        int count = 0, all = 0;
        for (int page = 1; page <= 5; ++page) {
            for (const QJsonValue &row : rows(page)) {
                count += odd(row) ? 1 : 0;
                ++all;
            }
        }
        QCOMPARE(all, 200);
        QVERIFY(count > 0);
        QVERIFY(variant == u"extra-fields" ? count == all : count < all);
    }

    void amountsMayBeOdd()
    {
        serveVariant(u"odd-amounts");
        m_client->version = "2017-12-14";
        const QJsonValue data = m_client->get("QueryAccountBalance").json()[u"Data"];
        QVERIFY(data[u"Currency"].isUndefined());
        QCOMPARE(data[u"AvailableAmount"].toString(), QStringLiteral("-12.34"));
    }

    void aCardMayBeOnTwoPages()
    {
        serveVariant(u"duplicate-rows");
        QCOMPARE(iccids(2).first(), iccids(1).last());
        QSet<QString> seen;
        for (int page = 1; page <= 6; ++page)
            for (const QString &iccid : iccids(page))
                seen.insert(iccid);
        QCOMPARE(seen.size(), 200);
    }

    void pagesMayDriftAndEveryCardIsSeenInTwoRuns()
    {
        serveVariant(u"paging-drift", 1000);
        QSet<QString> seen, truth;
        for (int row = 0; row < 1000; ++row)
            truth.insert(m_cloud->truth(row).key.iccid.toString());
        const auto run = [&] {
            for (int page = 1; page <= 25; ++page)
                for (const QString &iccid : iccids(page))
                    seen.insert(iccid);
        };
        run();
        QVERIFY(seen.size() < truth.size());
        run();
        QCOMPARE(seen, truth);
    }

    void totalsAndListsMayLie()
    {
        serveVariant(u"wrong-total");
        QVERIFY(m_client->page(1, 40).json()[u"Data"][u"Total"] !=
                m_client->page(2, 40).json()[u"Data"][u"Total"]);
        Variants empty, repeated;
        empty.add(Variant::EmptyList);
        repeated.add(Variant::RepeatedPage);
        m_cloud->setVariants(empty);
        QVERIFY(rows(1).isEmpty());
        QCOMPARE(m_client->page(1, 40).json()[u"Data"][u"Total"].toInt(), 200);
        m_cloud->setVariants(repeated);
        QCOMPARE(iccids(9), iccids(2));
        QVERIFY(iccids(1) != iccids(2));
    }
};

QTEST_GUILESS_MAIN(TestSimCloud)
#include "tst_simcloud.moc"
