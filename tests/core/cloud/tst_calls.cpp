// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/calls.h"
#include "tests/core/cloud/bodies.h"

#include <QDate>
#include <QSet>
#include <QTest>

/// Calls carry the parameters their actions have, spelt and written as the provider wants them. The
/// description in tests/data/cloud/parameters.json was taken from the contract, not from the program.
class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallFitsItsAction_data();
    void everyCallFitsItsAction();
    void everyActionIsTried();
    void everyParameterIsWrittenAsTheActionWantsIt_data();
    void everyParameterIsWrittenAsTheActionWantsIt();
};

namespace
{
const Iccid iccid = *Iccid::parse(QByteArrayView("89860000000000000011"));
const Month october = *Month::parse("2025-10");

struct Example {
    CloudCall call;
    QByteArray form; ///< what must be in the body, in this order
};

/// A year by Beijing's calendar.
const Instant firstOfYear = Instant::startOfBeijingDay(QDate(2025, 1, 1));
const Instant lastOfYear{Instant::startOfBeijingDay(QDate(2026, 1, 1)).seconds - 1};

QList<Example> cardExamples()
{
    return {
        {Calls::listCardInfo(3), "PageNo=3&PageSize=40"},
        {Calls::listCardInfo(1, 10), "PageNo=1&PageSize=10"},
        {Calls::cardDetail(iccid), "Iccid=89860000000000000011&ShowPsim=true"},
        {Calls::closedCardDetail(iccid, 9007199254740993),
         "Iccid=89860000000000000011&ShowPsim=true&DestroyCard=true&InstanceId=9007199254740993"},
        {Calls::cardUsage(iccid, {}), "Iccid=89860000000000000011"},
        {Calls::cardUsage(iccid, {october, *Month::parse("2024-01")}),
         "Iccid=89860000000000000011&DateList.1=202510&DateList.2=202401"},
        {Calls::cardUsage(iccid,
                          {october, october.next(), october.plus(2), october.plus(3), october.plus(4)}),
         "Iccid=89860000000000000011&DateList.1=202510&DateList.2=202511&DateList.3=202512&DateList.4=202601&"
         "DateList.5=202602"},
        {Calls::latestFlow(iccid), "Iccid=89860000000000000011"},
        {Calls::realNameStatus(iccid), "Iccid=89860000000000000011"},
        {Calls::realNameStatus(iccid, {QStringLiteral("1440000000044"), QStringLiteral("1440000000045")}),
         "Iccid=89860000000000000011&ListMsisdns=%5B%221440000000044%22%2C%221440000000045%22%5D"},
        {Calls::liveState(iccid), "Iccid=89860000000000000011"},
        {Calls::liveState({QStringLiteral("4f84000000007895")}), "SerialNo=%5B%224f84000000007895%22%5D"},
        {Calls::directionalCheck(iccid), "Iccid=89860000000000000011"},
        {Calls::directionalDetail(iccid, 2), "Iccid=89860000000000000011&PageNo=2&PageSize=40"},
        {Calls::poolStatistics(QStringLiteral("CU-SF-M-2-100M"), october),
         "CredentialNO=CU-SF-M-2-100M&Date=202510"},
        {Calls::stateDistribution(october), "Date=202510"},
        {Calls::stateDistribution(october, QStringLiteral("CU SF")), "Date=202510&CredentialNO=CU%20SF"},
        {Calls::statusStatistics(), ""},
        {Calls::listOrder(2), "PageNo=2&PageSize=40"},
        {Calls::listOrder(1, Calls::DayWindow{QDate(2024, 2, 29), QDate(2025, 12, 1)}),
         "PageNo=1&PageSize=40&StartDate=2024-02-29&EndDate=2025-12-01"},
    };
}

QList<Example> moneyExamples()
{
    return {
        {Calls::accountBalance(), ""},
        {Calls::cashCoupons(), ""},
        {Calls::prepaidCards(), ""},
        {Calls::accountTransactions(firstOfYear, lastOfYear, 4),
         "CreateTimeStart=2024-12-31T16%3A00%3A00Z&CreateTimeEnd=2025-12-31T15%3A59%3A59Z&PageNum=4&PageSize="
         "100"},
        {Calls::billOverview(october), "BillingCycle=2025-10"},
        {Calls::accountBill(october, 1), "BillingCycle=2025-10&IsGroupByProduct=true&PageNum=1&PageSize=300"},
        {Calls::instanceBill(october), "BillingCycle=2025-10&MaxResults=300"},
        {Calls::instanceBill(october, QStringLiteral("CAESEgoQ+/=")),
         "BillingCycle=2025-10&MaxResults=300&NextToken=CAESEgoQ%2B%2F%3D"},
        {Calls::settleBill(october), "BillingCycle=2025-10&MaxResults=300"},
        {Calls::settleBill(october, QStringLiteral("t")), "BillingCycle=2025-10&MaxResults=300&NextToken=t"},
        {Calls::evaluateList(3), "PageNum=3&PageSize=20"},
        {Calls::evaluateList(1, october), "PageNum=1&PageSize=20&BillCycle=202510"},
    };
}

const QList<Example> &examples()
{
    static const QList<Example> all = cardExamples() + moneyExamples();
    return all;
}

QJsonObject contract()
{
    static const QJsonObject actions =
        QJsonDocument::fromJson(Bodies::stored(QStringLiteral("../parameters.json"))).object();
    return actions;
}

QString listName(const QByteArray &name) // "DateList.2" → "DateList"
{
    return QString::fromLatin1(name.left(name.indexOf('.') < 0 ? name.size() : name.indexOf('.')));
}

void exampleRows()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < examples().size(); ++i)
        QTest::addRow("%s %s", examples()[i].call.action.constData(), examples()[i].form.constData()) << i;
}
} // namespace

void TestCalls::everyCallFitsItsAction_data()
{
    exampleRows();
}

void TestCalls::everyCallFitsItsAction()
{
    QFETCH(int, number);
    const CloudCall &call = examples()[number].call;
    const QJsonObject action = contract()[QString::fromLatin1(call.action)].toObject();
    QVERIFY(!action.isEmpty());
    QCOMPARE(action[u"kind"].toString(), QStringLiteral("read")); // nothing here may change anything
    QCOMPARE(action[u"product"].toString(), call.product == CloudProduct::Linkcard
                                                ? QStringLiteral("Linkcard")
                                                : QStringLiteral("BssOpenApi"));
    const QJsonObject known = action[u"parameters"].toObject();
    QSet<QString> sent;
    for (const auto &[name, value] : call.parameters) {
        const QString plain = listName(name);
        QVERIFY2(known.contains(plain), name.constData());
        QVERIFY(!value.isEmpty());
        const QJsonArray allowed = known[plain][u"allowed"].toArray();
        QVERIFY(allowed.isEmpty() || allowed.contains(value.toInt()));
        sent.insert(plain);
    }
    for (auto parameter = known.begin(); parameter != known.end(); ++parameter) {
        if (parameter.value()[u"required"].toBool())
            QVERIFY2(sent.contains(parameter.key()), qPrintable(parameter.key()));
    }
}

void TestCalls::everyActionIsTried()
{
    QSet<QString> tried;
    for (const Example &example : examples())
        tried.insert(QString::fromLatin1(example.call.action));
    const QStringList actions = contract().keys();
    QCOMPARE(tried, QSet<QString>(actions.begin(), actions.end()));
}

void TestCalls::everyParameterIsWrittenAsTheActionWantsIt_data()
{
    exampleRows();
}

void TestCalls::everyParameterIsWrittenAsTheActionWantsIt()
{
    QFETCH(int, number);
    QCOMPARE(RequestSigner::formEncoded(examples()[number].call.parameters), examples()[number].form);
}

QTEST_APPLESS_MAIN(TestCalls)
#include "tst_calls.moc"
