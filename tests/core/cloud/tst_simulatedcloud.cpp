// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/balancedecoder.h"
#include "core/cloud/carddecoder.h"
#include "core/cloud/cloudapi.h"
#include "core/cloud/voucherdecoder.h"
#include "simulator/simcloud.h"

#include <QNetworkProxy>
#include <QTest>

/// The whole of this folder against the simulated provider: what arrives is what is true there.
class TestSimulatedCloud : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }
    void everyCardArrivesAsItIs_data();
    void everyCardArrivesAsItIs();
    void moneyArrivesAsItIs_data() { everyCardArrivesAsItIs_data(); }
    void moneyArrivesAsItIs();
    void aWrongSecretIsSaid();
    void aWrongClockIsLearned();
    void theLimiterIsNotHit();
};

namespace
{
SimOptions simulated(int cards)
{
    SimOptions options;
    options.cards = cards;
    options.today = QDate(2026, 3, 2);
    options.limiter.reset();
    return options;
}

/// A CloudApi as the program has it, its address on loopback.
struct Client {
    Client(const SimCloud &sim, const CloudApi::Options &options,
           const QByteArray &secret = "demo-key-secret")
        : api({QStringLiteral("demo-key-id"), SecretBytes::copyOf(secret), sim.url(), sim.url()}, options,
              clock, random)
    {
    }

    template<class T>
    Result<T> ask(CloudProduct product, const QByteArray &action, Result<T> (*decode)(const QByteArray &),
                  const RequestSigner::Parameters &parameters = {})
    {
        std::optional<Result<T>> answer;
        api.start<T>({product, action, parameters}, decode,
                     [&answer](Result<T> result) { answer = std::move(result); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
            return Error{.code = QStringLiteral("no answer")};
        return *std::move(answer);
    }

    SystemClock clock;
    SystemRandom random;
    CloudApi api;
};

CloudApi::Options unlimited(CallSignature signature)
{
    CloudApi::Options options;
    options.unlimited = true;
    options.linkcard = options.billing = signature;
    return options;
}

RequestSigner::Parameters pageNumber(int page)
{
    return {{"PageNo", QByteArray::number(page)}, {"PageSize", "40"}};
}
} // namespace

void TestSimulatedCloud::everyCardArrivesAsItIs_data()
{
    QTest::addColumn<CallSignature>("signature");
    QTest::newRow("V1") << CallSignature::V1;
    QTest::newRow("V3") << CallSignature::V3;
}

void TestSimulatedCloud::everyCardArrivesAsItIs()
{
    QFETCH(CallSignature, signature);
    constexpr int cards = 470;
    SimCloud sim(simulated(cards));
    QVERIFY(sim.start());
    Client client(sim, unlimited(signature));
    constexpr int pages = (cards + 39) / 40;
    QMap<int, CardPage> arrived;
    for (int page = 1; page <= pages; ++page) {
        client.api.start<CardPage>({CloudProduct::Linkcard, "ListCardInfo", pageNumber(page)},
                                   &CardDecoder::decode, [&arrived, page](Result<CardPage> result) {
                                       arrived.insert(page, result ? *std::move(result) : CardPage());
                                   });
    }
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), pages, 60'000);
    int row = 0;
    for (const CardPage &page : std::as_const(arrived)) {
        QCOMPARE(page.total, cards);
        QVERIFY(page.notes.oddities.isEmpty() && page.notes.quarantined.isEmpty());
        QVERIFY(page.notes.unknownFields.isEmpty());
        for (const Card &card : page.cards)
            QCOMPARE(card, sim.truth(row++));
    }
    QCOMPARE(row, cards);
    QCOMPARE(client.api.statistics()["ListCardInfo"].calls, quint64(pages));
}

void TestSimulatedCloud::moneyArrivesAsItIs()
{
    QFETCH(CallSignature, signature);
    SimCloud sim(simulated(10));
    QVERIFY(sim.start());
    Client client(sim, unlimited(signature));
    const auto balance = client.ask(CloudProduct::Billing, "QueryAccountBalance", &BalanceDecoder::decode);
    QVERIFY(balance);
    BalanceReading truth = sim.trueBalance();
    truth.asOf.reset(); // set by whoever stores it
    QCOMPARE(balance->balance, truth);
    const auto vouchers = client.ask(CloudProduct::Billing, "QueryCashCoupons", &VoucherDecoder::decode);
    QVERIFY(vouchers);
    QCOMPARE(vouchers->vouchers, sim.trueVouchers());
    QVERIFY(vouchers->notes.oddities.isEmpty());
}

void TestSimulatedCloud::aWrongSecretIsSaid()
{
    SimCloud sim(simulated(10));
    QVERIFY(sim.start());
    Client client(sim, unlimited(CallSignature::V1), "another secret");
    const auto page = client.ask(CloudProduct::Linkcard, "ListCardInfo", &CardDecoder::decode, pageNumber(1));
    QVERIFY(!page);
    QCOMPARE(page.error().code, QStringLiteral("E-A05"));
    QVERIFY(!page.error().message.contains(u"demo-key-id"));
    QVERIFY(!page.error().detail.contains(u"demo-key-id"));
}

void TestSimulatedCloud::aWrongClockIsLearned()
{
    SimCloud sim(simulated(10));
    QVERIFY(sim.start());
    QVERIFY(sim.setClockOffset(2 * 3600 + 3 * 60));
    Client client(sim, unlimited(CallSignature::V1));
    const auto page = client.ask(CloudProduct::Linkcard, "ListCardInfo", &CardDecoder::decode, pageNumber(1));
    QVERIFY(page);
    QCOMPARE(page->cards.size(), 10);
    QVERIFY(qAbs(client.api.clockOffsetSeconds() - (2 * 3600 + 3 * 60)) <= 30);
    QVERIFY(client.api.clockWarning());
}

void TestSimulatedCloud::theLimiterIsNotHit()
{
    SimOptions options = simulated(200);
    options.limiter = LimiterKind::Token;
    SimCloud sim(options);
    QVERIFY(sim.start());
    Client client(sim, CloudApi::Options());
    int arrived = 0;
    for (int i = 0; i < 24; ++i) {
        client.api.start<CardPage>({CloudProduct::Linkcard, "ListCardInfo", pageNumber(1 + i % 5)},
                                   &CardDecoder::decode,
                                   [&arrived](const Result<CardPage> &result) { arrived += result ? 1 : 0; });
    }
    QTRY_COMPARE_WITH_TIMEOUT(arrived, 24, 60'000);
    QCOMPARE(sim.totals().throttled, 0);
    QCOMPARE(client.api.statistics()["ListCardInfo"].throttled, 0U);
}

QTEST_GUILESS_MAIN(TestSimulatedCloud)
#include "tst_simulatedcloud.moc"
