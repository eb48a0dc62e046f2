// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cloud/testcertificate.h"
#include "tests/core/sync/faultroom.h"

#include <QNetworkProxy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

using namespace std::chrono_literals;

// Catalogue 4.1 (reliability): every network fault in the middle of a real run into a real cache. A row is
// named by the fault's id; tst_faultlist counts them. N16 is in tst_endlessheaders.
class TestNetworkFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPageThatFailsIsToldAndNothingOfItIsKept_data();
    void aPageThatFailsIsToldAndNothingOfItIsKept();
    void aPageThatComesAtLastIsKept_data();
    void aPageThatComesAtLastIsKept();
    void aCloudThatCannotBeReachedChangesNothing_data();
    void aCloudThatCannotBeReachedChangesNothing();
    void N02_aCloudThatGoesAwayIsUnreachable();
    void N18_aRedirectFromHttpsToHttpIsNotFollowed();
    void N27_aNetworkThatComesBackRepeatsNothing();
    void N28_aCookieIsNotSentBack();

private:
    [[nodiscard]] QString written(const QByteArray &pem);
    [[nodiscard]] SimOptions overTls(const TestCertificate &certificate);

    QTemporaryDir m_directory;
    std::unique_ptr<TestCertificate> m_authority;
};

namespace
{
const QString unreachable =
    QStringLiteral("The cloud cannot be reached: no network or name service. Everything in the cache "
                   "stays usable; try again when the network is back.");
const QString brokeOff =
    QStringLiteral("The connection to the cloud broke off. The answer was dropped, everything before it is "
                   "kept; it will be tried again.");
const QString noAnswer =
    QStringLiteral("The cloud did not answer in time. What was complete is kept; it will be tried again.");
const QString tooLarge = QStringLiteral(
    "The answer is far larger than any answer of the cloud and was dropped. Nothing was changed.");
const QString elsewhere =
    QStringLiteral("The server wanted to send the request elsewhere, which the cloud never does. It was "
                   "not followed; check the network, a login page may be in the way.");
const QString circle = QStringLiteral(
    "The server sends the request round in a circle. It was not followed; check the network, a "
    "login page may be in the way.");
const QString loginPage =
    QStringLiteral("A login page or proxy answered instead of the cloud. Nothing was changed; open a web "
                   "page, log in to the network and try again.");

const std::array pageFaults{
    PageFault{"N04 never an answer", R"("silence")", 4, "E-N04", noAnswer, &HttpTransport::Limits::idle},
    PageFault{
        "N05 slow drip of body", R"("drip-body","interval_ms":5)", 4, "E-N05",
        QStringLiteral(
            "The cloud's answer took too long and was dropped. What was complete is kept; it will be tried "
            "again."),
        &HttpTransport::Limits::overall},
    PageFault{"N06 slow drip of headers", R"("drip-headers","interval_ms":50)", 4, "E-N04", noAnswer,
              &HttpTransport::Limits::idle},
    PageFault{"N07 reset before the answer", R"("drop")", 4, "E-N07", brokeOff},
    PageFault{"N08 reset inside the body", R"("cut")", 4, "E-N08", brokeOff},
    PageFault{"N09 short body with length", R"("short-length")", 4, "E-N08", brokeOff},
    PageFault{"N10 short body without length", R"("short-close")", 4, "E-N10",
              QStringLiteral(
                  "The cloud's answer is incomplete or malformed. It was dropped; nothing was changed.")},
    PageFault{"N11 short chunked body", R"("short-chunked")", 4, "E-N08", brokeOff},
    PageFault{"N12 portal page", R"("html")", 1, "E-N12", loginPage},
    PageFault{"N13 XML", R"("xml")", 1, "E-N13",
              QStringLiteral(
                  "The answer has an unexpected format (XML). Nothing was changed; please report this.")},
    PageFault{"N14 gzip bomb", R"("gzip-bomb")", 1, "E-N14", tooLarge},
    PageFault{"N15 huge body", R"("huge-body")", 1, "E-N15", tooLarge},
    PageFault{"N17 redirect to another host", R"("redirect")", 1, "E-N17", elsewhere},
    PageFault{"N19 redirect loop", R"("redirect","location":"/","http":307)", 1, "E-N19", circle},
    PageFault{"N26 password box of a middle box", R"("unauthorized")", 1, "E-N12", loginPage},
};

void addRows(int fewestRequests)
{
    QTest::addColumn<int>("number");
    for (size_t i = 0; i < pageFaults.size(); ++i) {
        if (pageFaults[i].requests >= fewestRequests)
            QTest::newRow(pageFaults[i].id) << int(i);
    }
}

const PageFault &fetched()
{
    QFETCH(int, number);
    return pageFaults[size_t(number)];
}
} // namespace

void TestNetworkFaults::initTestCase()
{
    qputenv("RES_OPTIONS", "timeout:1 attempts:1"); // N01 where a name service exists and is silent
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    m_authority = std::make_unique<TestCertificate>("Test authority", -10, 10);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(m_authority->certificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestNetworkFaults::aPageThatFailsIsToldAndNothingOfItIsKept_data()
{
    addRows(1);
}

void TestNetworkFaults::aPageThatFailsIsToldAndNothingOfItIsKept()
{
    SIMLEDGER_NOTHING(fetched().strikesForGood());
}

void TestNetworkFaults::aPageThatComesAtLastIsKept_data()
{
    addRows(2);
}

void TestNetworkFaults::aPageThatComesAtLastIsKept()
{
    SIMLEDGER_NOTHING(fetched().passes());
}

// ---- what stands at the door ----

namespace
{
/// Accepts no connection although it listens: the system's queue for it is full.
struct FullQueue {
    FullQueue()
    {
        server.setListenBacklogSize(1);
        server.listen(QHostAddress::LocalHost);
        server.pauseAccepting();
        for (QTcpSocket &socket : waiting)
            socket.connectToHost(server.serverAddress(), server.serverPort());
        QTest::qWait(50);
    }
    QTcpServer server;
    std::array<QTcpSocket, 4> waiting;
};

/// Says that it speaks no version of TLS that is offered.
struct OldTls {
    OldTls()
    {
        server.listen(QHostAddress::LocalHost);
        QObject::connect(&server, &QTcpServer::newConnection, &server, [this] {
            server.nextPendingConnection()->write(QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7));
        });
    }
    QTcpServer server;
};

QUrl urlOf(const char *scheme, const char *host, int port)
{
    return QUrl(
        QStringLiteral("%1://%2:%3").arg(QLatin1StringView(scheme), QLatin1StringView(host)).arg(port));
}
} // namespace

QString TestNetworkFaults::written(const QByteArray &pem)
{
    static int files = 0;
    QFile file(m_directory.filePath(QString::number(++files)));
    if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
        qFatal("no file for a certificate");
    return file.fileName();
}

SimOptions TestNetworkFaults::overTls(const TestCertificate &certificate)
{
    SimOptions options = FaultRoom::provider();
    options.certificateFile = written(certificate.certificate().toPem());
    options.privateKeyFile = written(certificate.key().toPem());
    return options;
}

void TestNetworkFaults::aCloudThatCannotBeReachedChangesNothing_data()
{
    QTest::addColumn<int>("requests");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *id, int requests, const char *code, const QString &sentence) {
        QTest::newRow(id) << requests << QString::fromLatin1(code) << sentence;
    };
    const QString yesterday = SystemClock().now().addDays(-1).toString(QStringLiteral("yyyy-MM-dd"));
    row("N01 name not found", 4, "E-N01", unreachable);
    row("N03 connection hangs", 4, "E-N03",
        QStringLiteral(
            "The cloud did not accept a connection in time. Everything in the cache stays usable; it "
            "will be tried again."));
    row("N20 expired certificate", 1, "E-N20",
        QStringLiteral("The cloud's certificate expired on %1. Nothing was sent; check the computer clock.")
            .arg(yesterday));
    row("N21 wrong host name", 1, "E-N21",
        QStringLiteral(
            "The certificate is for portal.example, not for localhost: what answers is not the cloud. "
            "Nothing was sent; check the network or proxy."));
    row("N22 unknown issuer", 1, "E-N22",
        QStringLiteral(
            "The cloud's certificate was issued by somebody this computer does not trust. If a company "
            "proxy inspects traffic, add its certificate to the system's store; the cache stays usable."));
    row("N23 old TLS only", 1, "E-N23",
        QStringLiteral(
            "The server's encryption is too old to be safe. Nothing was sent; a proxy may stand between "
            "this computer and the cloud."));
    row("N24 no TLS", 1, "E-N24",
        QStringLiteral(
            "What answers is not a TLS server. Nothing was sent; check the address and the proxy."));
}

void TestNetworkFaults::aCloudThatCannotBeReachedChangesNothing()
{
    QFETCH(int, requests);
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    const QByteArray id = QByteArray(QTest::currentDataTag()).first(3);
    FaultRoom room;
    room.strike(R"("html")", 0); // four pages are there
    (void)room.sync();
    room.heal();
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::faultyPage - 1));

    const FullQueue full;
    const OldTls old;
    const TestCertificate stranger("Somebody", -10, 10);
    const TestCertificate certificate(id == "N21" ? "portal.example" : "localhost", -5, id == "N20" ? -1 : 5,
                                      id == "N22" ? &stranger : m_authority.get());
    SimCloud door(overTls(certificate));
    QVERIFY(door.start());
    const QHash<QByteArray, QUrl> urls{
        {"N01", QUrl(QStringLiteral("https://cloud.invalid"))},
        {"N03", urlOf("http", "127.0.0.1", full.server.serverPort())},
        {"N23", urlOf("https", "127.0.0.1", old.server.serverPort())},
        {"N24", urlOf("https", "127.0.0.1", room.cloud.url().port())},
    };
    const QUrl right =
        std::exchange(room.url, urls.value(id, urlOf("https", "localhost", door.url().port())));
    room.limits.limits.connect = id == "N03" ? 300ms : 10'000ms;
    const SyncReport report = room.sync(SyncTopic::List, 1);
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(report, code, sentence));
    QCOMPARE(report.calls.value(QStringLiteral("ListCardInfo")), FaultRoom::requestsOfTransient(requests));
    QCOMPARE(report.retries, requests - 1);
    QVERIFY(door.journal().isEmpty() && room.cloud.journal().isEmpty()); // nothing was sent
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::faultyPage - 1));

    room.url = right;
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    SIMLEDGER_NOTHING(room.askedTwiceOrAgain(FaultRoom::faultyPage));
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

/// Gone in the middle of a run, for good: the first attempt breaks off, the others are refused.
void TestNetworkFaults::N02_aCloudThatGoesAwayIsUnreachable()
{
    FaultRoom room;
    room.strike(R"("vanish")", 1);
    const SyncReport report = room.sync(SyncTopic::List, 1); // nobody else's connection breaks off
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(report, QStringLiteral("E-N02"), unreachable));
    QCOMPARE(report.retries, 3);
    QCOMPARE(report.calls.value(QStringLiteral("ListCardInfo")),
             FaultRoom::faultyPage - 1 + FaultRoom::requestsOfTransient(4));
    QCOMPARE(room.requestsFor(FaultRoom::faultyPage), 1);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::faultyPage - 1));
    FaultRoom again; // the same fleet at another port
    room.url = again.url;
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    SIMLEDGER_NOTHING(again.askedTwiceOrAgain(FaultRoom::faultyPage));
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

void TestNetworkFaults::N18_aRedirectFromHttpsToHttpIsNotFollowed()
{
    const TestCertificate certificate("localhost", -5, 5, m_authority.get());
    SimCloud plain(FaultRoom::provider());
    QVERIFY(plain.start());
    FaultRoom room(overTls(certificate));
    room.url.setHost(QStringLiteral("localhost"));
    room.strike(R"("redirect","http":308,"location":")" + plain.url().toEncoded() + '"', 0);
    const SyncReport report = room.sync();
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(
        report, QStringLiteral("E-N18"),
        QStringLiteral("The server wanted to go on without encryption. That was refused and nothing more was "
                       "sent; check the network, somebody may stand in the way.")));
    QCOMPARE(room.requestsFor(FaultRoom::faultyPage), 1);
    QVERIFY(plain.journal().isEmpty());
    SIMLEDGER_NOTHING(PageFault::keptAndGoesOn(room));
}

/// Away in the middle of a run, and back at the same place.
void TestNetworkFaults::N27_aNetworkThatComesBackRepeatsNothing()
{
    FaultRoom room;
    room.strike(R"("vanish","milliseconds":1500)", 1);
    room.limits.circuit.pauses = 100;
    room.limits.circuit.first = 300ms;
    room.limits.circuit.longest = 600ms;
    const SyncReport report = room.sync(SyncTopic::List, 1);
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QVERIFY(SyncWords::troubles(report).isEmpty());
    for (int page = 1; page <= FaultRoom::pages; ++page)
        QCOMPARE(room.requestsFor(page), page == FaultRoom::faultyPage ? 2 : 1);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

void TestNetworkFaults::N28_aCookieIsNotSentBack()
{
    FaultRoom room;
    room.play(R"([{"fault":"cookie","times":0}])");
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    QCOMPARE(room.requestsOf("ListCardInfo"), FaultRoom::pages + 1); // a full page may have one behind it
    for (const JournalEntry &entry : room.cloud.journal())
        QVERIFY(entry.cookie.isEmpty());
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

QTEST_GUILESS_MAIN(TestNetworkFaults)
#include "tst_networkfaults.moc"
