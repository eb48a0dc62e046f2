// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simcloud.h"
#include "tests/fakes/fakeclock.h"
#include "tests/simulator/wireclient.h"

#include <QDir>
#include <QJsonArray>
#include <QTest>

namespace
{
using Shape = QMap<QString, QJsonValue::Type>; // path → type; null where nothing else was seen

void addShape(Shape &shape, const QString &path, const QJsonValue &value)
{
    const auto known = shape.constFind(path);
    if (known == shape.constEnd() || *known == QJsonValue::Null)
        shape.insert(path, value.type());
    if (value.isArray()) {
        for (const QJsonValue &element : value.toArray())
            addShape(shape, path + QStringLiteral("[]"), element);
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        addShape(shape, path + u'.' + member.key(), *member);
}

/// All stored examples of an action together.
Shape exampleShape(const QByteArray &action)
{
    Shape shape;
    const QDir dir(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/cloud/examples"));
    const QString name = QString::fromLatin1(action);
    for (const QString &file :
         dir.entryList({name + QStringLiteral(".json"), name + QStringLiteral("-*.json")})) {
        QFile stored(dir.filePath(file));
        if (stored.open(QIODevice::ReadOnly))
            addShape(shape, QString(), QJsonDocument::fromJson(stored.readAll()).object());
    }
    return shape;
}

/// Documented fields no example has.
const QMap<QByteArray, Shape> documented{
    {"GetCardDetail",
     {{QStringLiteral(".Data.VsimCardInfo.DirectionalGroupId"), QJsonValue::String},
      {QStringLiteral(".Data.VsimCardInfo.DirectionalGroupName"), QJsonValue::String},
      {QStringLiteral(".Data.VsimCardInfo.PrivateNetworkSegment"), QJsonValue::String},
      {QStringLiteral(".Data.VsimCardInfo.NotifyId"), QJsonValue::String},
      {QStringLiteral(".Data.ListPsimCards[].PrivateNetworkSegment"), QJsonValue::String}}},
    {"ListOrder",
     {{QStringLiteral(".Data.List[].CardPayCount"), QJsonValue::Double},
      {QStringLiteral(".Data.List[].ApnRegion"), QJsonValue::String},
      {QStringLiteral(".Data.List[].ResourceQuantity"), QJsonValue::Double}}},
    {"QueryPrepaidCards",
     {{QStringLiteral(".Data.PrepaidCard[]"), QJsonValue::Object},
      {QStringLiteral(".Data.PrepaidCard[].Status"), QJsonValue::String},
      {QStringLiteral(".Data.PrepaidCard[].ExpiryTime"), QJsonValue::String},
      {QStringLiteral(".Data.PrepaidCard[].GrantedTime"), QJsonValue::String},
      {QStringLiteral(".Data.PrepaidCard[].NominalValue"), QJsonValue::String},
      {QStringLiteral(".Data.PrepaidCard[].EffectiveTime"), QJsonValue::String},
      {QStringLiteral(".Data.PrepaidCard[].PrepaidCardNo"), QJsonValue::String},
      {QStringLiteral(".Data.PrepaidCard[].ApplicableScenarios"), QJsonValue::String},
      {QStringLiteral(".Data.PrepaidCard[].PrepaidCardId"), QJsonValue::Double},
      {QStringLiteral(".Data.PrepaidCard[].ApplicableProducts"), QJsonValue::String},
      {QStringLiteral(".Data.PrepaidCard[].Balance"), QJsonValue::String}}}};

/// What a request of a card answers does not show: which one is meant.
WireParameters card(const Card &card)
{
    return {{"Iccid", card.key.iccid.bytes().toByteArray()}};
}

WireParameters with(WireParameters parameters, const QByteArray &name, const QByteArray &value)
{
    parameters.insert(name, value);
    return parameters;
}
} // namespace

/// Every read action over the wire: its structure is that of the stored examples, its refusals are the
/// documented ones.
class TestReplies : public QObject
{
    Q_OBJECT

    std::shared_ptr<FakeClock> m_clock;
    std::unique_ptr<SimCloud> m_cloud;
    std::unique_ptr<WireClient> m_client;
    QList<Card> m_cards;

    WireReply linkcard(const QByteArray &action, const WireParameters &own)
    {
        m_client->version = "2021-05-20";
        return m_client->get(action, own);
    }
    WireReply billing(const QByteArray &action, const WireParameters &own = {})
    {
        m_client->version = "2017-12-14";
        return m_client->get(action, own);
    }
    /// The first card for which this holds.
    template<class Test> const Card &first(Test test) const
    {
        return *std::find_if(m_cards.begin(), m_cards.end(), test);
    }
    const Card &closedAlone() const
    {
        return first([this](const Card &c) {
            const auto same = [&c](const Card &other) { return other.key.iccid == c.key.iccid; };
            return c.status == u"50" && std::count_if(m_cards.begin(), m_cards.end(), same) == 1;
        });
    }
    const Card &live() const
    {
        return first([](const Card &c) { return c.status == u"30" && c.vendor == u"CMCC"; });
    }
    const Card &multi() const
    {
        return first([](const Card &c) { return c.status == u"30" && c.vendor == u"VNO"; });
    }
    QList<QJsonObject> manyAnswers(const QByteArray &action);

private Q_SLOTS:
    void initTestCase()
    {
        m_clock = std::make_shared<FakeClock>();
        m_cloud = std::make_unique<SimCloud>(
            SimOptions{.cards = 600, .today = QDate(2026, 3, 20), .limiter = std::nullopt, .clock = m_clock});
        QVERIFY(m_cloud->start());
        m_client = std::make_unique<WireClient>(m_cloud->url(), *m_clock);
        for (int row = 0; row < m_cloud->cardCount(); ++row)
            m_cards.append(m_cloud->truth(row));
    }
    void init() { m_cloud->setVariants({}); }

    void structuresAreThoseOfTheExamples_data()
    {
        QTest::addColumn<QByteArray>("action");
        for (const char *action :
             {"GetCardDetail", "GetCardFlowInfo", "GetCardLatestFlow", "GetCredentialPoolStatistics",
              "GetRealNameStatus", "GetCardRealStatus", "VerifyIotCard", "GetSimCardStateDistribution",
              "GetCardStatusStatistics", "ListOrder", "QueryPrepaidCards", "QueryBillOverview",
              "QueryAccountBill", "QueryInstanceBill", "DescribeInstanceBill", "QuerySettleBill",
              "QueryAccountTransactions", "QueryEvaluateList"})
            QTest::newRow(action) << QByteArray(action);
    }
    void structuresAreThoseOfTheExamples()
    {
        QFETCH(QByteArray, action);
        const Shape wanted = exampleShape(action), allowed = documented.value(action);
        QVERIFY(wanted.size() > 3);
        Shape shape;
        for (const QJsonObject &answer : manyAnswers(action)) {
            QVERIFY2(answer[u"Success"].toBool(), QJsonDocument(answer).toJson());
            addShape(shape, QString(), answer);
        }
        for (auto field = wanted.begin(); field != wanted.end(); ++field) {
            QVERIFY2(shape.contains(field.key()), qPrintable(field.key()));
            QVERIFY2(shape.value(field.key()) == *field, qPrintable(field.key()));
        }
        for (auto field = shape.begin(); field != shape.end(); ++field) {
            const bool known = wanted.contains(field.key()) || allowed.contains(field.key());
            QVERIFY2(known, qPrintable(field.key()));
            QVERIFY2(wanted.contains(field.key()) || allowed.value(field.key()) == *field,
                     qPrintable(field.key()));
        }
    }

    void directionalDetailsHaveTheDocumentedStructure()
    {
        const Card &grouped = first([](const Card &c) { return c.status == u"30" && c.directionalGroupId; });
        const QJsonObject answer =
            linkcard("ListDirectionalDetail", with(with(card(grouped), "PageNo", "1"), "PageSize", "40"))
                .json();
        Shape shape;
        addShape(shape, QString(), answer[u"Data"]);
        const QString page = QStringLiteral(".PaginationResult"), row = page + QStringLiteral(".List[]");
        Shape wanted{{QString(), QJsonValue::Object},
                     {QStringLiteral(".DirectionalGroupId"), QJsonValue::Double},
                     {QStringLiteral(".DirectionalName"), QJsonValue::String},
                     {page, QJsonValue::Object},
                     {page + QStringLiteral(".List"), QJsonValue::Array},
                     {row, QJsonValue::Object}};
        for (const char *name : {"PageNo", "PageSize", "PageCount", "Total"})
            wanted.insert(page + u'.' + QString::fromLatin1(name), QJsonValue::Double);
        for (const char *name : {"GroupId", "Address", "Source", "AddressType", "State"})
            wanted.insert(row + u'.' + QString::fromLatin1(name), QJsonValue::String);
        QCOMPARE(shape, wanted);
        QCOMPARE(answer[u"Data"][u"DirectionalName"].toString(), *grouped.directionalGroupName);
    }

    void refusalsAreTheDocumentedOnes_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<WireParameters>("own");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *action, const WireParameters &own,
                            const char *code) {
            QTest::newRow(name) << QByteArray(action) << own << QString::fromLatin1(code);
        };
        const WireParameters closed = card(closedAlone()), open = card(live()), several = card(multi()),
                             nobody{{"Iccid", "89860000009999999999"}};
        row("detail without card", "GetCardDetail", {}, "MissingIccid");
        row("detail of an empty card", "GetCardDetail", {{"Iccid", ""}}, "linkcard.check.IccidCanNotEmpty");
        row("detail of nobody", "GetCardDetail", nobody, "linkcard.common.CardNotExist");
        row("detail of a closed card", "GetCardDetail", closed, "linkcard.common.CardDestroy");
        row("closed without instance", "GetCardDetail", with(closed, "DestroyCard", "true"),
            "linkcard.check.InstanceIdCanNotEmpty");
        row("closed with another instance", "GetCardDetail",
            with(with(closed, "DestroyCard", "true"), "InstanceId", "1"), "linkcard.common.CardNotExist");
        row("a flag", "GetCardDetail", with(open, "ShowPsim", "yes"), "linkcard.system.IllegalRequest");
        row("usage of a closed card", "GetCardFlowInfo", closed, "linkcard.common.CardDestroy");
        row("usage of a bad month", "GetCardFlowInfo", with(open, "DateList.1", "2026-03"),
            "linkcard.system.IllegalRequest");
        WireParameters six = open;
        for (int i = 1; i <= 6; ++i)
            six.insert("DateList." + QByteArray::number(i), "20250" + QByteArray::number(i));
        row("usage of six months", "GetCardFlowInfo", six, "linkcard.system.IllegalRequest");
        row("latest of nobody", "GetCardLatestFlow", nobody, "linkcard.common.IccidNotExist");
        row("pool without month", "GetCredentialPoolStatistics", {{"CredentialNO", "x"}}, "MissingDate");
        row("pool without credential", "GetCredentialPoolStatistics", {{"Date", "202603"}},
            "MissingCredentialNO");
        row("pool of a day", "GetCredentialPoolStatistics", {{"CredentialNO", "x"}, {"Date", "20260301"}},
            "linkcard.check.TimeFormatError");
        row("pool of nobody", "GetCredentialPoolStatistics", {{"CredentialNO", "x"}, {"Date", "202603"}},
            "linkcard.system.IllegalRequest");
        row("name of a multi-network card", "GetRealNameStatus", several,
            "linkcard.common.VnoCardNotSupported");
        row("name of no number", "GetRealNameStatus", {{"Iccid", "x"}}, "linkcard.common.IccidFormatError");
        row("live of nothing", "GetCardRealStatus", {}, "linkcard.system.IllegalRequest");
        row("live of a serial", "GetCardRealStatus", {{"SerialNo", "[\"4f84ffff\"]"}},
            "linkcard.system.IllegalRequest");
        row("live of no list", "GetCardRealStatus", {{"SerialNo", "4f84"}}, "linkcard.system.IllegalRequest");
        row("states without month", "GetSimCardStateDistribution", {}, "MissingDate");
        row("states of nobody", "GetSimCardStateDistribution", {{"Date", "202603"}, {"CredentialNO", "x"}},
            "linkcard.common.CredentialNoNotExist");
        row("orders by 20", "ListOrder", {{"PageNo", "1"}, {"PageSize", "20"}},
            "linkcard.system.IllegalRequest");
        row("orders of a time", "ListOrder",
            {{"PageNo", "1"}, {"PageSize", "10"}, {"StartDate", "yesterday"}},
            "linkcard.system.IllegalRequest");
        row("addresses of no group", "ListDirectionalDetail",
            with(with(open, "PageNo", "1"), "PageSize", "10"),
            live().directionalGroupId ? "" : "linkcard.directional.notExist");
        row("bill without month", "QueryBillOverview", {}, "MissingBillingCycle");
        row("bill of a day", "QueryBillOverview", {{"BillingCycle", "2026-03-01"}}, "InvalidParameter");
        row("bill by 301", "QueryInstanceBill", {{"BillingCycle", "2026-02"}, {"PageSize", "301"}},
            "InvalidParameter");
        row("bill of a token", "QuerySettleBill", {{"BillingCycle", "2026-02"}, {"NextToken", "x"}},
            "InvalidParameter");
        row("ledger of a day", "QueryAccountTransactions", {{"CreateTimeStart", "2026-03-01"}},
            "InvalidParameter");
        row("invoices of a type", "QueryEvaluateList", {{"Type", "5"}}, "InvalidParameter");
    }
    void refusalsAreTheDocumentedOnes()
    {
        QFETCH(QByteArray, action);
        QFETCH(WireParameters, own);
        QFETCH(QString, code);
        const bool money = action.startsWith("Query") || action.startsWith("Describe");
        const WireReply reply = money ? billing(action, own) : linkcard(action, own);
        if (code.isEmpty())
            return;
        QCOMPARE(reply.code(), code);
        QCOMPARE(reply.status, 400);
    }

    void closedCardsAreReadByTheirInstance()
    {
        const Card &closed = closedAlone();
        const WireParameters own = with(with(card(closed), "DestroyCard", "true"), "InstanceId",
                                        QByteArray::number(*closed.key.instanceId));
        const QJsonObject data = linkcard("GetCardDetail", own).json()[u"Data"][u"VsimCardInfo"].toObject();
        QCOMPARE(data[u"VsimInstanceId"].toInteger(), *closed.key.instanceId);
        QCOMPARE(data[u"Status"].toString(), QStringLiteral("50"));
    }

    void subCardsAreShownWhenAskedFor()
    {
        QVERIFY(
            linkcard("GetCardDetail", card(multi())).json()[u"Data"][u"ListPsimCards"].toArray().isEmpty());
        const QJsonArray subs = linkcard("GetCardDetail", with(card(multi()), "ShowPsim", "true"))
                                    .json()[u"Data"][u"ListPsimCards"]
                                    .toArray();
        QCOMPARE(subs.size(), 3);
    }

    void usageOfTheTwoNewestMonthsIsTheDefault()
    {
        const QJsonArray months =
            linkcard("GetCardFlowInfo", card(live())).json()[u"Data"][u"ListCardMonthFlow"].toArray();
        QCOMPARE(months[0][u"Month"].toString(), QStringLiteral("202603"));
        QVERIFY(months.size() <= 2);
        WireParameters five = card(live());
        for (int i = 1; i <= 5; ++i)
            five.insert("DateList." + QByteArray::number(i), "20250" + QByteArray::number(i + 4));
        QVERIFY(linkcard("GetCardFlowInfo", five).json()[u"Success"].toBool());
    }

    void aLiveStateIsPolledBySerialNumber()
    {
        const QJsonArray asked = linkcard("GetCardRealStatus", card(multi())).json()[u"Data"].toArray();
        QCOMPARE(asked.size(), 3);
        QByteArray serials;
        for (const QJsonValue &state : asked) {
            QCOMPARE(state[u"Status"].toString(), QStringLiteral("PROCESSING"));
            serials += (serials.isEmpty() ? "[\"" : ",\"") + state[u"SerialNo"].toString().toLatin1() + '"';
        }
        const QJsonArray polled =
            linkcard("GetCardRealStatus", {{"SerialNo", serials + ']'}}).json()[u"Data"].toArray();
        const QList<LiveState> truth = m_cloud->trueLiveStates(int(m_cards.indexOf(multi())));
        QCOMPARE(polled.size(), truth.size());
        for (qsizetype i = 0; i < polled.size(); ++i)
            QCOMPARE(polled[i][u"Status"].toString(), *truth[i].query);
    }

    void listsEndWithTheirTotals()
    {
        QStringList ids;
        const qint64 total = m_cloud->trueOrders().size();
        for (int page = 1; page <= int(total / 40) + 1; ++page) {
            const auto list =
                linkcard("ListOrder", {{"PageNo", QByteArray::number(page)}, {"PageSize", "40"}})
                    .json()[u"Data"][u"List"]
                    .toArray();
            for (const QJsonValue &order : list)
                ids.append(order[u"OrderId"].toString());
        }
        QCOMPARE(ids.size(), total);
        QStringList records;
        QByteArray token;
        do {
            const QJsonValue data =
                billing("QuerySettleBill",
                        {{"BillingCycle", "2026-02"}, {"MaxResults", "7"}, {"NextToken", token}})
                    .json()[u"Data"];
            for (const QJsonValue &line : data[u"Items"][u"Item"].toArray())
                records.append(line[u"RecordID"].toString());
            token = data[u"NextToken"].toString().toLatin1();
        } while (!token.isEmpty());
        QStringList truth;
        for (const BillLine &line : m_cloud->trueBills({2026 * 12 + 1}, BillSource::Settled))
            truth.append(*line.recordId);
        QCOMPARE(records, truth);
    }

    void theLedgerShowsAMonthUnlessAskedForMore()
    {
        const QJsonValue data = billing("QueryAccountTransactions", {{"PageSize", "300"}}).json()[u"Data"];
        const qint64 all = m_cloud->trueLedger().size();
        QVERIFY(data[u"TotalCount"].toInteger() > 25 && data[u"TotalCount"].toInteger() < all);
        const QJsonValue whole =
            billing("QueryAccountTransactions", {{"CreateTimeStart", "2020-01-01T00:00:00Z"}})
                .json()[u"Data"];
        QCOMPARE(whole[u"TotalCount"].toInteger(), all);
        QCOMPARE(whole[u"AccountTransactionsList"][u"AccountTransactionsList"].toArray().size(), 20);
    }

    void billingMayBeRefusedWhileCardsGoOn()
    {
        Variants variants;
        QVERIFY(variants.addByName(u"billing-refused"));
        m_cloud->setVariants(variants);
        QCOMPARE(billing("QueryAccountBalance").code(), QStringLiteral("NotAuthorized"));
        QCOMPARE(billing("QueryBillOverview", {{"BillingCycle", "2026-02"}}).code(),
                 QStringLiteral("NotAuthorized"));
        QCOMPARE(linkcard("GetCardDetail", card(live())).code(), QStringLiteral("200"));
    }

    void variantsBendEveryAnswer_data()
    {
        QTest::addColumn<QString>("variant");
        for (const char *name :
             {"odd-types", "null-fields", "missing-fields", "unknown-codes", "odd-quantities", "odd-dates",
              "extra-fields", "odd-texts", "odd-amounts", "broken-rows"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void variantsBendEveryAnswer()
    {
        QFETCH(QString, variant);
        const auto differing = [this](const QByteArray &action) {
            int count = 0;
            const QList<QJsonObject> bent = manyAnswers(action);
            const Variants variants = std::exchange(m_variants, Variants());
            m_cloud->setVariants(m_variants);
            const QList<QJsonObject> plain = manyAnswers(action);
            m_variants = variants;
            m_cloud->setVariants(m_variants);
            for (qsizetype i = 0; i < bent.size(); ++i)
                count += bent[i][u"Data"] != plain[i][u"Data"];
            return count;
        };
        m_variants = Variants();
        QVERIFY(m_variants.addByName(variant));
        m_cloud->setVariants(m_variants);
        if (variant == u"odd-quantities" || variant == u"odd-types")
            QVERIFY(differing("GetCredentialPoolStatistics") > 0 && differing("GetCardFlowInfo") > 0);
        if (variant != u"odd-amounts" && variant != u"odd-quantities") {
            QVERIFY(differing("ListOrder") > 0 || variant == u"odd-texts");
            QVERIFY(differing("QueryAccountTransactions") > 0);
        }
        if (variant == u"odd-amounts" || variant == u"null-fields" || variant == u"odd-types")
            QVERIFY(differing("QuerySettleBill") > 0 && differing("QueryEvaluateList") > 0);
        if (variant != u"odd-amounts" && variant != u"odd-quantities")
            QVERIFY(differing("GetCardDetail") > 0);
        if (variant == u"unknown-codes" || variant == u"null-fields" || variant == u"extra-fields")
            QVERIFY(differing("GetRealNameStatus") > 0);
    }

private:
    Variants m_variants;
};

QList<QJsonObject> TestReplies::manyAnswers(const QByteArray &action)
{
    QList<QJsonObject> all;
    if (action == "GetCardStatusStatistics")
        all.append(linkcard(action, {}).json());
    else if (action == "GetSimCardStateDistribution")
        all.append(linkcard(action, {{"Date", "202602"}}).json());
    else if (action == "GetCredentialPoolStatistics")
        for (const QString &credential : m_cloud->credentials())
            all.append(
                linkcard(action, {{"Date", "202603"}, {"CredentialNO", credential.toLatin1()}}).json());
    else if (action == "ListOrder")
        for (const char *page : {"1", "2", "3", "4", "5", "6"})
            all.append(linkcard(action, {{"PageNo", page}, {"PageSize", "40"}}).json());
    else if (action.startsWith("Query") || action.startsWith("Describe"))
        for (const char *month : {"2026-03", "2026-02", "2026-01", "2025-12", "2025-11"})
            all.append(billing(action, {{"BillingCycle", month}, {"IsGroupByProduct", "true"}}).json());
    else
        for (const Card &each : std::as_const(m_cards)) {
            const bool asked =
                each.status != u"50" && (each.vendor != u"VNO" || action != "GetRealNameStatus");
            if (!asked || all.size() == 150)
                continue;
            all.append(linkcard(action, with(card(each), "ShowPsim", "true")).json());
            const QByteArray serial = all.last()[u"Data"][0][u"SerialNo"].toString().toLatin1();
            if (action == "GetCardRealStatus" && !serial.isEmpty())
                all.append(linkcard(action, {{"SerialNo", "[\"" + serial + "\"]"}}).json());
        }
    return all;
}

QTEST_GUILESS_MAIN(TestReplies)
#include "tst_replies.moc"
