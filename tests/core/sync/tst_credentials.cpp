// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/cloud/connectproxy.h"
#include "tests/core/cloud/testcertificate.h"
#include "tests/core/sync/faultroom.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslConfiguration>

/// What a run needs to be let in beside its key: the token of a temporary key while it lasts, and the user of
/// a proxy. Rows and functions are named by the fault's id.
class TestCredentials : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTemporaryKeyReadsAllWithEitherSignature_data();
    void aTemporaryKeyReadsAllWithEitherSignature();
    void A10_aTokenTheProviderRefusesIsToldAndStopsTheRun_data();
    void A10_aTokenTheProviderRefusesIsToldAndStopsTheRun();
    void A10_aRunStopsBeforeTheKeyEndsAndTheNextGoesOn();
    void A10_aRunGoesOnWithTheKeyThatIsHandedOver();
    void A10_aKeyThatHasEndedIsNotEvenUsed();
    void N25_aProxyIsToldUserAndPassword_data();
    void N25_aProxyIsToldUserAndPassword();

private:
    QTemporaryDir m_directory;
    std::unique_ptr<TestCertificate> m_authority;
};

namespace
{
const QByteArray token("CAISfaketoken/+==abc");
const QString keyId = QStringLiteral("STS.testid");

Instant inSeconds(qint64 seconds)
{
    return {SystemClock().now().toSecsSinceEpoch() + seconds};
}

SimOptions provider(const std::optional<Instant> &expires = std::nullopt)
{
    SimOptions options = FaultRoom::provider();
    options.keyId = keyId.toLatin1();
    options.keySecret = "demo-key-secret";
    options.securityToken = token;
    options.tokenExpires = expires;
    options.moreKeys = {{"STS.next", "demo-key-secret", "next token"}};
    return options;
}

/// As somebody entered it here.
void wear(FaultRoom &room, const QString &id, const QByteArray &words, std::optional<Instant> expires)
{
    room.room.keyId = id;
    room.room.dress = [words, expires](AccountSettings &account) {
        account.token = SecretBytes::copyOf(words);
        account.expires = expires;
    };
}

QString endsAt(Instant end)
{
    return QStringLiteral(
               "The temporary access key ends at %1 (Beijing time). What had arrived is kept; enter "
               "the next key, and the synchronisation goes on from there.")
        .arg(end.beijingText());
}
} // namespace

void TestCredentials::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    m_authority = std::make_unique<TestCertificate>("Test authority", -10, 10);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(m_authority->certificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

void TestCredentials::aTemporaryKeyReadsAllWithEitherSignature_data()
{
    QTest::addColumn<CallSignature>("signature");
    QTest::newRow("V1") << CallSignature::V1;
    QTest::newRow("V3") << CallSignature::V3;
}

void TestCredentials::aTemporaryKeyReadsAllWithEitherSignature()
{
    QFETCH(CallSignature, signature);
    FaultRoom room(provider(inSeconds(3600)));
    wear(room, keyId, token, inSeconds(3600));
    room.limits.linkcard = room.limits.billing = signature;
    const SyncReport report = room.sync(SyncTopic::List | SyncTopic::Money);
    QVERIFY2(report.state == SyncReport::State::Succeeded,
             report.error ? qPrintable(report.error->detail) : "in part");
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

void TestCredentials::A10_aTokenTheProviderRefusesIsToldAndStopsTheRun_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<qint64>("endsThere");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("expired") << token << qint64(-5)
                             << QStringLiteral(
                                    "The temporary access key has expired. The cache stays readable; "
                                    "enter another key.");
    const QString wrong =
        QStringLiteral("The security token does not belong to this temporary access key (%1). "
                       "The cache stays readable; enter id, secret and token of one and the "
                       "same key.");
    QTest::newRow("wrong") << QByteArray("another token") << qint64(3600)
                           << wrong.arg(QStringLiteral("InvalidSecurityToken.Malformed"));
    QTest::newRow("missing") << QByteArray() << qint64(3600)
                             << wrong.arg(QStringLiteral("MissingSecurityToken"));
}

void TestCredentials::A10_aTokenTheProviderRefusesIsToldAndStopsTheRun()
{
    QFETCH(QByteArray, sent);
    QFETCH(qint64, endsThere);
    QFETCH(QString, sentence);
    FaultRoom room(provider(inSeconds(endsThere)));
    wear(room, keyId, sent, inSeconds(3600)); // here nobody knows
    const SyncReport report = room.sync(SyncTopics::fromInt(127), 1);
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(report, QStringLiteral("E-A10"), sentence));
    QCOMPARE(report.retries, 0);
    QCOMPARE(room.requestsOf("ListCardInfo"), 1);
    QCOMPARE(room.requestsOf("GetCardDetail"), 0); // it stops the whole run
    QCOMPARE(room.room.reader()->cards.totals()->cards, 0);
    wear(room, QStringLiteral("STS.next"), "next token", inSeconds(3600));
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

void TestCredentials::A10_aRunStopsBeforeTheKeyEndsAndTheNextGoesOn()
{
    SimOptions slow = provider(inSeconds(3600));
    slow.latencyMs = 400;
    FaultRoom room(slow);
    const Instant end = inSeconds(TemporaryKey::stopSeconds + 2);
    wear(room, keyId, token, end);
    const SyncReport report = room.sync(SyncTopic::List, 1);
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(report, QStringLiteral("E-A10"), endsAt(end)));
    QCOMPARE(report.state, SyncReport::State::InPart);
    const int kept = int(room.room.reader()->cards.totals()->cards / FaultRoom::pageSize);
    QVERIFY2(kept >= 1 && kept < FaultRoom::pages, qPrintable(QString::number(kept)));
    SIMLEDGER_NOTHING(room.wronglyKept(kept));
    for (const JournalEntry &entry : room.cloud.journal())
        QVERIFY2(!entry.code.startsWith("Invalid"), entry.code); // nothing was refused
    room.cloud.clearJournal();
    wear(room, QStringLiteral("STS.next"), "next token", inSeconds(3600));
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    for (int page = 2; page <= kept; ++page) // of page one the account is recognised
        QCOMPARE(room.requestsFor(page), 0);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

void TestCredentials::A10_aRunGoesOnWithTheKeyThatIsHandedOver()
{
    SimOptions slow = provider(inSeconds(3600));
    slow.latencyMs = 300;
    FaultRoom room(slow);
    wear(room, keyId, token, inSeconds(TemporaryKey::stopSeconds + 2));
    bool renewed = false;
    const SyncReport report =
        room.room.sync(room.url, {.topics = SyncTopic::List, .callsInFlight = 1}, room.limits,
                       [&](SyncService &service, const SyncProgress &progress) {
                           if (progress.done == 0 || std::exchange(renewed, true))
                               return;
                           AccountSettings next = SyncRoom::account(room.url, QStringLiteral("STS.next"));
                           next.token = SecretBytes::copyOf("next token");
                           next.expires = inSeconds(3600);
                           service.renewKey(next);
                       });
    QVERIFY(renewed);
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(report.retries, 0);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

void TestCredentials::A10_aKeyThatHasEndedIsNotEvenUsed()
{
    FaultRoom room(provider());
    const Instant end = inSeconds(-90);
    wear(room, keyId, token, end);
    const SyncReport report = room.sync();
    QCOMPARE(report.state, SyncReport::State::Failed);
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(
        report, QStringLiteral("E-A10"),
        QStringLiteral(
            "The temporary access key ended at %1 (Beijing time). What had arrived is kept; enter the "
            "next key, and the synchronisation goes on from there.")
            .arg(end.beijingText())));
    QVERIFY(room.cloud.journal().isEmpty());
}

void TestCredentials::N25_aProxyIsToldUserAndPassword_data()
{
    QTest::addColumn<QString>("user");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("right") << QStringLiteral("li") << QByteArray("office word") << QString();
    QTest::newRow("wrong") << QStringLiteral("li") << QByteArray("guess")
                           << QStringLiteral("The proxy does not accept the user name and password it was "
                                             "given. Nothing was sent; enter them again under AccessKey, "
                                             "Proxy.");
    QTest::newRow("none") << QString() << QByteArray()
                          << QStringLiteral("The proxy wants a user name and password, which are not set. "
                                            "Nothing was sent; enter them under AccessKey, Proxy.");
}

void TestCredentials::N25_aProxyIsToldUserAndPassword()
{
    QFETCH(QString, user);
    QFETCH(QByteArray, password);
    QFETCH(QString, sentence);
    const TestCertificate certificate("localhost", -5, 5, m_authority.get());
    const auto written = [this](const char *name, const QByteArray &pem) {
        QFile file(m_directory.filePath(QLatin1StringView(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(pem) != pem.size())
            qFatal("no file for a certificate");
        return file.fileName();
    };
    SimOptions options = FaultRoom::provider();
    options.certificateFile = written("certificate", certificate.certificate().toPem());
    options.privateKeyFile = written("key", certificate.key().toPem());
    FaultRoom room(options);
    room.url.setHost(QStringLiteral("localhost"));
    ConnectProxy proxy("li", "office word");
    room.room.dress = [&](AccountSettings &account) {
        account.proxy = {ProxySettings::Mode::Manual, QStringLiteral("127.0.0.1"), proxy.port(), user,
                         SecretBytes::copyOf(password)};
    };
    const SyncReport report = room.sync(SyncTopic::List, 1);
    if (sentence.isEmpty()) {
        QCOMPARE(report.state, SyncReport::State::Succeeded);
        QVERIFY(proxy.tunnels > 0);
        SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
        return;
    }
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(report, QStringLiteral("E-N25"), sentence));
    QCOMPARE(report.retries, 0);
    QCOMPARE(proxy.tunnels, 0);
    QVERIFY(room.cloud.journal().isEmpty());
    QCOMPARE(room.room.reader()->cards.totals()->cards, 0);
    room.room.dress = {};
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
