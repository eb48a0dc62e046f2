// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/billdecoder.h"
#include "core/cloud/calls.h"
#include "core/cloud/carddetaildecoder.h"
#include "core/cloud/cardusagedecoder.h"
#include "core/cloud/cloudapi.h"
#include "core/cloud/directionalcheckdecoder.h"
#include "core/cloud/directionaldecoder.h"
#include "core/cloud/identitydecoder.h"
#include "core/cloud/invoiceitemdecoder.h"
#include "core/cloud/latestflowdecoder.h"
#include "core/cloud/ledgerdecoder.h"
#include "core/cloud/livestatedecoder.h"
#include "core/cloud/orderdecoder.h"
#include "core/cloud/pooldecoder.h"
#include "core/cloud/prepaidcarddecoder.h"
#include "core/cloud/riskcountsdecoder.h"
#include "core/cloud/statedistributiondecoder.h"
#include "simulator/simcloud.h"

#include <QNetworkProxy>
#include <QTest>

/// Every reading through calls, signature, network and decoder: what arrives is what the simulated company
/// holds.
class TestSimulatedReadings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void detailsArriveAsTheyAre();
    void usageArrivesAsItIs();
    void latestFlowsArriveAsTheyAre();
    void identitiesArriveAsTheyAre();
    void liveStatesArriveAsTheyAre();
    void directionalAnswersRead();
    void poolsArriveAsTheyAre();
    void statisticsArriveAsTheyAre();
    void ordersArriveAsTheyAre();
    void theLedgerArrivesAsItIs();
    void billsArriveAsTheyAre_data();
    void billsArriveAsTheyAre();
    void prepaidCardsArriveAsTheyAre();
    void invoiceItemsArriveAsTheyAre();

private:
    template<class T> Result<T> ask(const CloudCall &call, Result<T> (*decode)(const QByteArray &));
    template<class T, class Call>
    QList<T> allPages(Call call, Result<DecodedPage<T>> (*decode)(const QByteArray &));

    /// Every `step`-th card that answers by its ICCID: a closed one does not, its successor may.
    QList<int> openRows(int step) const;

    std::unique_ptr<SimCloud> m_sim;
    std::unique_ptr<CloudApi> m_api;
    SystemClock m_clock;
    SystemRandom m_random;
};

namespace
{
constexpr int cards = 300;
const Month current = Month::of(QDate(2026, 3, 2));

bool isClean(const DecodeNotes &notes)
{
    return notes.oddities.isEmpty() && notes.quarantined.isEmpty() && notes.unknownFields.isEmpty();
}

template<class T, class Key> QList<T> sortedBy(QList<T> values, Key key)
{
    std::sort(values.begin(), values.end(), [key](const T &a, const T &b) { return key(a) < key(b); });
    return values;
}
} // namespace

void TestSimulatedReadings::initTestCase()
{
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    SimOptions options;
    options.cards = cards;
    options.today = QDate(2026, 3, 2);
    options.limiter.reset();
    m_sim = std::make_unique<SimCloud>(options);
    QVERIFY(m_sim->start());
    CloudApi::Options unlimited;
    unlimited.unlimited = true;
    m_api = std::make_unique<CloudApi>(AccountSettings{QStringLiteral("demo-key-id"),
                                                       SecretBytes::copyOf("demo-key-secret"), m_sim->url(),
                                                       m_sim->url()},
                                       unlimited, m_clock, m_random);
}

QList<int> TestSimulatedReadings::openRows(int step) const
{
    QList<int> rows;
    for (int row = 0; row < cards; row += step) {
        if (m_sim->truth(row).status != u"50")
            rows.append(row);
    }
    return rows;
}

template<class T>
Result<T> TestSimulatedReadings::ask(const CloudCall &call, Result<T> (*decode)(const QByteArray &))
{
    std::optional<Result<T>> answer;
    m_api->start<T>(call, decode, [&answer](Result<T> result) { answer = std::move(result); });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 60'000))
        return Error{.code = QStringLiteral("no answer")};
    return *std::move(answer);
}

/// Until the total is reached; every page must be clean.
template<class T, class Call>
QList<T> TestSimulatedReadings::allPages(Call call, Result<DecodedPage<T>> (*decode)(const QByteArray &))
{
    QList<T> rows;
    for (qint64 page = 1;; ++page) {
        const Result<DecodedPage<T>> read = ask(call(page), decode);
        if (!read || !isClean(read->notes) || read->pageNo != page || !read->total)
            return {};
        rows += read->rows;
        if (read->rows.isEmpty() || rows.size() >= *read->total)
            return rows;
    }
}

void TestSimulatedReadings::detailsArriveAsTheyAre()
{
    int withSubCards = 0, closed = 0;
    for (int row = 0; row < cards; ++row) {
        const Card card = m_sim->truth(row);
        const bool isClosed = card.status == u"50";
        const auto detail = ask(isClosed ? Calls::closedCardDetail(card.key.iccid, *card.key.instanceId)
                                         : Calls::cardDetail(card.key.iccid),
                                &CardDetailDecoder::decode);
        QVERIFY2(detail, qPrintable(detail ? QString() : detail.error().message));
        QVERIFY(isClean(detail->notes));
        QCOMPARE(detail->value, m_sim->trueDetail(row));
        withSubCards += detail->value.subCards.isEmpty() ? 0 : 1;
        closed += isClosed ? 1 : 0;
    }
    QVERIFY(withSubCards > 0 && closed > 0);
}

void TestSimulatedReadings::usageArrivesAsItIs()
{
    const QList<Month> months{current, current.plus(-1), current.plus(-3)};
    int read = 0;
    for (const int row : openRows(3)) {
        const auto usage =
            ask(Calls::cardUsage(m_sim->truth(row).key.iccid, months), &CardUsageDecoder::decode);
        const std::optional<CardUsage> truth = m_sim->trueUsage(row, months);
        QCOMPARE(bool(usage), truth.has_value());
        if (!truth)
            continue;
        QVERIFY(isClean(usage->notes));
        QCOMPARE(usage->value, *truth);
        ++read;
    }
    QVERIFY(read > cards / 6);
}

void TestSimulatedReadings::latestFlowsArriveAsTheyAre()
{
    for (const int row : openRows(7)) {
        const auto flow = ask(Calls::latestFlow(m_sim->truth(row).key.iccid), &LatestFlowDecoder::decode);
        const std::optional<DataVolume> truth = m_sim->trueLatestFlow(row);
        QCOMPARE(bool(flow), truth.has_value());
        if (flow)
            QCOMPARE(flow->value, truth);
    }
}

void TestSimulatedReadings::identitiesArriveAsTheyAre()
{
    int read = 0;
    for (const int row : openRows(5)) {
        const auto identity =
            ask(Calls::realNameStatus(m_sim->truth(row).key.iccid), &IdentityDecoder::decode);
        const std::optional<IdentityReading> truth = m_sim->trueIdentity(row);
        QCOMPARE(bool(identity), truth.has_value());
        if (!truth)
            continue;
        QVERIFY(isClean(identity->notes));
        QCOMPARE(identity->value, *truth);
        ++read;
    }
    QVERIFY(read > 0);
}

void TestSimulatedReadings::liveStatesArriveAsTheyAre()
{
    for (const int row : openRows(29)) {
        auto states = ask(Calls::liveState(m_sim->truth(row).key.iccid), &LiveStateDecoder::decode);
        for (int round = 0; states && round < 10; ++round) {
            QStringList open;
            for (const LiveState &state : states->value) {
                if (state.query == u"PROCESSING" && state.serialNo)
                    open.append(*state.serialNo);
            }
            if (open.isEmpty())
                break;
            states = ask(Calls::liveState(open), &LiveStateDecoder::decode);
        }
        if (!states)
            continue;
        QVERIFY(isClean(states->notes));
        const QList<LiveState> truth = m_sim->trueLiveStates(row);
        QCOMPARE(states->value.size(), truth.size());
        for (qsizetype i = 0; i < truth.size(); ++i) {
            QCOMPARE(states->value[i].iccid, truth[i].iccid);
            QCOMPARE(states->value[i].dataOpen, truth[i].dataOpen);
            QCOMPARE(states->value[i].online, truth[i].online);
        }
    }
}

void TestSimulatedReadings::directionalAnswersRead()
{
    int directional = 0, groups = 0;
    for (int row = 0; row < cards; ++row) {
        const Card card = m_sim->truth(row);
        if (card.status == u"50")
            continue;
        const auto check = ask(Calls::directionalCheck(card.key.iccid), &DirectionalCheckDecoder::decode);
        QVERIFY(check && check->value && isClean(check->notes));
        directional += *check->value ? 1 : 0;
        if (!card.directionalGroupId)
            continue;
        const auto group = ask(Calls::directionalDetail(card.key.iccid, 1), &DirectionalDecoder::decode);
        QVERIFY(group && isClean(group->notes));
        QCOMPARE(group->value.id, card.directionalGroupId);
        QCOMPARE(group->value.name, card.directionalGroupName);
        QVERIFY(!group->value.addresses.isEmpty());
        ++groups;
    }
    QVERIFY(directional > 0 && groups > 0);
}

void TestSimulatedReadings::poolsArriveAsTheyAre()
{
    int read = 0;
    for (const QString &credential : m_sim->credentials()) {
        for (const Month month : {current, current.previous()}) {
            auto pool = ask(Calls::poolStatistics(credential, month), &PoolDecoder::decode);
            const std::optional<PoolReading> truth = m_sim->truePool(credential, month);
            QCOMPARE(bool(pool), truth.has_value());
            if (!truth)
                continue;
            QVERIFY(isClean(pool->notes));
            pool->value.month = month; // the answer does not name it
            QCOMPARE(pool->value, *truth);
            ++read;
        }
    }
    QVERIFY(read > 0);
}

void TestSimulatedReadings::statisticsArriveAsTheyAre()
{
    const auto risks = ask(Calls::statusStatistics(), &RiskCountsDecoder::decode);
    QVERIFY(risks && isClean(risks->notes));
    QCOMPARE(risks->value, m_sim->trueRisks());
    QList<std::optional<QString>> scopes{std::nullopt};
    for (const QString &credential : m_sim->credentials())
        scopes.append(credential);
    for (const std::optional<QString> &credential : scopes) {
        auto counts = ask(Calls::stateDistribution(current, credential), &StateDistributionDecoder::decode);
        QVERIFY(counts && isClean(counts->notes));
        counts->value.month = current; // the answer names neither
        counts->value.credential = credential;
        QCOMPARE(std::optional(counts->value), m_sim->trueDistribution(current, credential));
    }
}

void TestSimulatedReadings::ordersArriveAsTheyAre()
{
    const auto id = [](const Order &order) { return order.id; };
    const QList<Order> orders =
        allPages<Order>([](qint64 page) { return Calls::listOrder(page, {}, 10); }, &OrderDecoder::decode);
    QVERIFY(!orders.isEmpty());
    QCOMPARE(sortedBy(orders, id), sortedBy(m_sim->trueOrders(), id));
}

void TestSimulatedReadings::theLedgerArrivesAsItIs()
{
    const auto number = [](const LedgerEntry &entry) { return entry.number; };
    const Instant from = Instant::startOfBeijingDay(QDate(2020, 1, 1));
    const Instant until = Instant::startOfBeijingDay(QDate(2030, 1, 1));
    const QList<LedgerEntry> entries = allPages<LedgerEntry>(
        [&](qint64 page) { return Calls::accountTransactions(from, until, page); }, &LedgerDecoder::decode);
    QVERIFY(!entries.isEmpty());
    QCOMPARE(sortedBy(entries, number), sortedBy(m_sim->trueLedger(), number));
}

void TestSimulatedReadings::billsArriveAsTheyAre_data()
{
    QTest::addColumn<Month>("month");
    for (int back = 0; back < 4; ++back)
        QTest::newRow(qPrintable(current.plus(-back).iso())) << current.plus(-back);
}

void TestSimulatedReadings::billsArriveAsTheyAre()
{
    QFETCH(Month, month);
    const auto overview = ask(Calls::billOverview(month), &BillDecoder::overview);
    QVERIFY(overview && isClean(overview->notes));
    QCOMPARE(overview->rows, m_sim->trueBills(month, BillSource::Overview));
    const QList<BillLine> account = allPages<BillLine>(
        [month](qint64 page) { return Calls::accountBill(month, page); }, &BillDecoder::account);
    QCOMPARE(account, m_sim->trueBills(month, BillSource::Account));
    using Call = CloudCall (*)(Month, const QString &);
    using Decode = Result<DecodedPage<BillLine>> (*)(const QByteArray &);
    const auto byToken = [&](Call call, Decode decode) {
        QList<BillLine> lines;
        QString token;
        do {
            const auto page = ask(call(month, token), decode);
            if (!page || !isClean(page->notes))
                return QList<BillLine>();
            lines += page->rows;
            token = page->nextToken.value_or(QString());
        } while (!token.isEmpty());
        return lines;
    };
    QCOMPARE(byToken(&Calls::settleBill, &BillDecoder::settled),
             m_sim->trueBills(month, BillSource::Settled));
    QCOMPARE(byToken(&Calls::instanceBill, &BillDecoder::instance),
             m_sim->trueBills(month, BillSource::Instance));
}

void TestSimulatedReadings::prepaidCardsArriveAsTheyAre()
{
    const auto prepaid = ask(Calls::prepaidCards(), &PrepaidCardDecoder::decode);
    QVERIFY(prepaid && isClean(prepaid->notes));
    QCOMPARE(prepaid->value, m_sim->truePrepaid());
}

void TestSimulatedReadings::invoiceItemsArriveAsTheyAre()
{
    const auto id = [](const InvoiceItem &item) { return item.id; };
    const QList<InvoiceItem> items = allPages<InvoiceItem>(
        [](qint64 page) { return Calls::evaluateList(page); }, &InvoiceItemDecoder::decode);
    QVERIFY(!items.isEmpty());
    QCOMPARE(sortedBy(items, id), sortedBy(m_sim->trueInvoiceItems(), id));
}

QTEST_GUILESS_MAIN(TestSimulatedReadings)
#include "tst_simulatedreadings.moc"
