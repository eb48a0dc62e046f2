// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cloud/tlsserver.h"
#include "tests/core/sync/faultroom.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSet>
#include <QSslConfiguration>

using namespace std::chrono_literals;

/// Servers that want to be taken for the cloud, each with a tempting answer: every one is refused in its own
/// words, nothing is sent to it before it has shown who it is, and no byte of its answer is believed.
/// Certificates are made while the test runs. Revocation is not among them: Qt asks no list (SECURITY.md).
class TestBadServers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aBadServerIsRefusedAndNotBelieved_data();
    void aBadServerIsRefusedAndNotBelieved();
    void eachIsRefusedInItsOwnWords();
    void theSameAnswerOfAGoodServerIsBelieved();

private:
    [[nodiscard]] TlsServer::Setup setupOf(const QByteArray &id);

    std::unique_ptr<TestCertificate> m_authority;
    std::unique_ptr<TestCertificate> m_good;
    std::vector<std::unique_ptr<TestCertificate>> m_made;
    QSet<QString> m_sentences;
};

namespace
{
/// A page of the list with the cards of the documentation.
QByteArray page()
{
    QFile file(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/cloud/examples/ListCardInfo.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray answer(const QByteArray &status, const QByteArray &headers = {})
{
    const QByteArray body = page();
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\n" + headers + "\r\n" + body;
}

QString dayFromNow(int days)
{
    return SystemClock().now().addDays(days).toString(QStringLiteral("yyyy-MM-dd"));
}
} // namespace

void TestBadServers::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    m_authority = std::make_unique<TestCertificate>("Test authority", -10, 10);
    m_good = std::make_unique<TestCertificate>("localhost", -5, 5, m_authority.get());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(m_authority->certificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
    QVERIFY(!page().isEmpty());
}

TlsServer::Setup TestBadServers::setupOf(const QByteArray &id)
{
    using Flaw = TestCertificate::Flaw;
    TlsServer::Setup setup;
    setup.certificate = m_good.get();
    setup.answer = [] { return answer("200 OK"); };
    const auto make = [this](const char *name, int from, int to, const TestCertificate *issuer,
                             const Flaw &flaw = Flaw()) {
        m_made.push_back(std::make_unique<TestCertificate>(name, from, to, issuer, flaw));
        return m_made.back().get();
    };
    const TestCertificate *known = m_authority.get();
    if (id == "expired")
        setup.certificate = make("localhost", -5, -1, known);
    else if (id == "not yet valid")
        setup.certificate = make("localhost", 1, 5, known);
    else if (id == "self-signed")
        setup.certificate = make("localhost", -5, 5, nullptr, {.ownLeaf = true});
    else if (id == "other name")
        setup.certificate = make("portal.example", -5, 5, known);
    else if (id == "unknown issuer")
        setup.certificate = make("localhost", -5, 5, make("Somebody", -10, 10, nullptr));
    else if (id == "unknown root in the chain") {
        const TestCertificate *root = make("Corporate proxy", -10, 10, nullptr);
        setup.certificate = make("localhost", -5, 5, root);
        setup.chain = {root};
    } else if (id == "issued by a server") {
        const TestCertificate *server = make("portal.example", -10, 10, known);
        setup.certificate = make("localhost", -5, 5, server);
        setup.chain = {server};
    } else if (id == "not for servers")
        setup.certificate = make("localhost", -5, 5, known, {.usage = "clientAuth"});
    else if (id == "weak key")
        setup.certificate = make("localhost", -5, 5, known, {.rsaBits = 1024});
    else if (id == "SHA-1")
        setup.certificate = make("localhost", -5, 5, known, {.sha1 = true});
    else if (id == "TLS 1.0 only")
        setup.newest = TLS1_VERSION;
    else if (id == "TLS 1.1 only")
        setup.newest = TLS1_1_VERSION;
    else if (id == "no encryption") {
        setup.newest = TLS1_2_VERSION;
        setup.ciphers = "eNULL:@SECLEVEL=0";
    } else if (id == "handshake cut")
        setup.cutsHandshake = true;
    else if (id == "redirect to http")
        setup.answer = [] { return answer("302 Found", "Location: http://localhost/\r\n"); };
    else if (id == "redirect to another host")
        setup.answer = [] {
            return answer("307 Temporary Redirect", "Location: https://elsewhere.example/\r\n");
        };
    else if (id == "redirect in a circle")
        setup.answer = [] { return answer("308 Permanent Redirect", "Location: /\r\n"); };
    return setup;
}

void TestBadServers::aBadServerIsRefusedAndNotBelieved_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<int>("requests");
    const auto row = [](const char *id, const char *code, const QString &sentence, int attempts = 1,
                        int requests = 0) {
        QTest::newRow(id) << QString::fromLatin1(code) << sentence << attempts << requests;
    };
    const QString weak =
        QStringLiteral("The certificate's key or signature is too weak to be believed. Nothing was sent; a "
                       "proxy may stand between this computer and the cloud.");
    const QString old =
        QStringLiteral("The server's encryption is too old to be safe. Nothing was sent; a proxy may stand "
                       "between this computer and the cloud.");
    row("expired", "E-N20",
        QStringLiteral("The cloud's certificate expired on %1. Nothing was sent; check the computer clock.")
            .arg(dayFromNow(-1)));
    row("not yet valid", "E-N20",
        QStringLiteral("The cloud's certificate is valid only from %1. Nothing was sent; check the computer "
                       "clock.")
            .arg(dayFromNow(1)));
    row("self-signed", "E-N22",
        QStringLiteral("What answers made its certificate itself, and nobody vouches for it: it is not the "
                       "cloud. Nothing was sent; check the network or proxy."));
    row("other name", "E-N21",
        QStringLiteral("The certificate is for portal.example, not for localhost: what answers is not the "
                       "cloud. Nothing was sent; check the network or proxy."));
    row("unknown issuer", "E-N22",
        QStringLiteral("The cloud's certificate was issued by somebody this computer does not trust. If a "
                       "company proxy inspects traffic, add its certificate to the system's store; the cache "
                       "stays usable."));
    row("unknown root in the chain", "E-N22",
        QStringLiteral(
            "The cloud's certificate was issued by Corporate proxy, whom this computer does not "
            "trust. If that is the company's own proxy, add its certificate to the system's store; "
            "the cache stays usable."));
    row("issued by a server", "E-N22",
        QStringLiteral("The certificate was issued by somebody who may not issue any: what answers is not "
                       "the cloud. Nothing was sent; check the network or proxy."));
    row("not for servers", "E-N22",
        QStringLiteral("The certificate is not meant for servers: what answers is not the cloud. Nothing "
                       "was sent; check the network or proxy."));
    row("weak key", "E-N23", weak);
    row("SHA-1", "E-N23", weak);
    row("TLS 1.0 only", "E-N23", old);
    row("TLS 1.1 only", "E-N23", old);
    row("no encryption", "E-N23",
        QStringLiteral("The server offers no encryption that is still safe. Nothing was sent; a proxy may "
                       "stand between this computer and the cloud."));
    row("no TLS", "E-N24",
        QStringLiteral("What answers is not a TLS server. Nothing was sent; check the address and the "
                       "proxy."));
    row("handshake cut", "E-N07",
        QStringLiteral("The connection was cut while it was being secured. Nothing was sent; it will be "
                       "tried again."),
        4);
    row("redirect to http", "E-N18",
        QStringLiteral("The server wanted to go on without encryption. That was refused and nothing more "
                       "was sent; check the network, somebody may stand in the way."),
        1, 1);
    row("redirect to another host", "E-N17",
        QStringLiteral("The server wanted to send the request elsewhere, which the cloud never does. It was "
                       "not followed; check the network, a login page may be in the way."),
        1, 1);
    row("redirect in a circle", "E-N19",
        QStringLiteral("The server sends the request round in a circle. It was not followed; check the "
                       "network, a login page may be in the way."),
        1, 1);
}

void TestBadServers::aBadServerIsRefusedAndNotBelieved()
{
    QFETCH(QString, code);
    QFETCH(QString, sentence);
    QFETCH(int, attempts);
    QFETCH(int, requests);
    const QByteArray id = QTest::currentDataTag();
    FaultRoom room;
    room.strike(R"("html")", 0); // four pages are there
    (void)room.sync();
    room.heal();
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::faultyPage - 1));

    TlsServer bad(setupOf(id));
    const QUrl right = std::exchange(room.url, bad.url());
    if (id == "no TLS")
        room.url = QUrl(QStringLiteral("https://localhost:%1").arg(right.port()));
    const SyncReport report = room.sync(SyncTopic::List, 1);
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(report, code, sentence));
    QCOMPARE(report.retries, attempts - 1);
    QCOMPARE(report.calls.value(QStringLiteral("ListCardInfo")), FaultRoom::requestsOfTransient(attempts));
    QCOMPARE(bad.requests, requests);
    QCOMPARE(bad.bytesHeard > 0, requests > 0); // a server that is not believed hears nothing
    QVERIFY(room.cloud.journal().isEmpty());
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::faultyPage - 1));
    m_sentences.insert(sentence);

    room.url = right;
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    SIMLEDGER_NOTHING(room.askedTwiceOrAgain(FaultRoom::faultyPage));
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

/// Two weak certificates and two old versions share theirs.
void TestBadServers::eachIsRefusedInItsOwnWords()
{
    QCOMPARE(m_sentences.size(), 16);
}

/// Without this the refusals would prove nothing.
void TestBadServers::theSameAnswerOfAGoodServerIsBelieved()
{
    TlsServer good(setupOf("good"));
    FaultRoom room;
    room.url = good.url();
    (void)room.sync(SyncTopic::List, 1);
    QVERIFY(good.requests > 0);
    QCOMPARE(room.room.reader()->cards.totals()->cards, 3);
}

QTEST_GUILESS_MAIN(TestBadServers)
#include "tst_badservers.moc"
