// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"
#include "core/domain/fieldtext.h"
#include "tests/core/sync/faultroom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// Catalogue 4.2 (reliability): every fault of the API in the middle of a real run into a real cache. A row,
// or a function, is named by the fault's id; tst_faultlist counts them. Faults of the paging:
// tst_pagingdrift.
class TestApiFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRefusedPageIsToldAndNothingOfItIsKept_data();
    void aRefusedPageIsToldAndNothingOfItIsKept();
    void aPageThatComesAtLastIsKept_data();
    void aPageThatComesAtLastIsKept();
    void anOddFieldIsNotedAndTheRestIsKept_data();
    void anOddFieldIsNotedAndTheRestIsKept();
    void anOddAmountIsUnknown_data();
    void anOddAmountIsUnknown();
    void A01_throttlingShowsASlowerPaceAndNoError();
    void A02_aWrongClockCostsOneCall_data();
    void A02_aWrongClockCostsOneCall();
    void A02_aClockThatStaysRefusedIsTold();
    void A05_aKeyThatCannotWorkStopsTheWholeRun_data();
    void A05_aKeyThatCannotWorkStopsTheWholeRun();
    void A07_aMissingRightLetsTheOtherPartsGoOn();
    void A24_aByteOrderMarkIsNoFault();
    void A37_anEmptyListIsAskedForAgainAndChangesNothing();
    void A13_theLogNamesParametersAndNoValues_data();
    void A13_theLogNamesParametersAndNoValues();
    void A40_aPreliminaryBillIsReplacedWhole();
};

namespace
{
constexpr int once = 1, twice = 2, transient = 4, throttled = 10;

QString ofForm(const char *code)
{
    return QStringLiteral(
               "The cloud did not accept the form of the call ListCardInfo (%1). Nothing was changed; "
               "please report this.")
        .arg(QLatin1StringView(code));
}

const QString usedUp =
    QStringLiteral("The account's allowance of calls is used up by us or by others; the pace was "
                   "lowered. What was complete is kept.");
const QString noSecret = QStringLiteral(
    "The secret does not fit this key id. The cache stays readable; enter key id and secret again.");
const QString noKey =
    QStringLiteral("The access key was deleted or disabled. The cache stays readable; enter another key.");
const QString noRight =
    QStringLiteral("The access key lacks the right to call ListCardInfo. Everything else goes on; "
                   "ask for the right with the policy text.");
const QString noAddress =
    QStringLiteral("This network is not on the key's list of allowed addresses. The cache stays "
                   "readable; try from an allowed network or change the list.");
const QString ownFault = QStringLiteral(
    "The cloud has a fault of its own at the moment. What was complete is kept; try again later.");
const QString malformed =
    QStringLiteral("The cloud's answer is incomplete or malformed. It was dropped; nothing was changed.");

QString blocked(const char *code)
{
    return QStringLiteral(
               "The provider has blocked the account (%1). The cache stays readable; ask the provider.")
        .arg(QLatin1StringView(code));
}

const std::array pageFaults{
    PageFault{"A01 Throttling", R"("throttle","code":"Throttling")", throttled, "E-A01", usedUp},
    PageFault{"A01 Throttling.User", R"("throttle","code":"Throttling.User","http":429)", throttled, "E-A01",
              usedUp},
    PageFault{"A01 Throttling.Api", R"("throttle","code":"Throttling.Api","http":503)", throttled, "E-A01",
              usedUp},
    PageFault{"A03 InvalidTimeStamp.Format", R"("error","code":"InvalidTimeStamp.Format")", once, "E-A03",
              ofForm("InvalidTimeStamp.Format")},
    PageFault{"A03 IllegalTimestamp", R"("error","code":"IllegalTimestamp")", once, "E-A03",
              ofForm("IllegalTimestamp")},
    PageFault{
        "A04 SignatureNonceUsed", R"("error","code":"SignatureNonceUsed")", twice, "E-A04",
        QStringLiteral("The cloud believes it has seen this call before. Nothing was changed; try again.")},
    PageFault{"A05 SignatureDoesNotMatch", R"("error","code":"SignatureDoesNotMatch")", once, "E-A05",
              noSecret},
    PageFault{"A05 IncompleteSignature", R"("error","code":"IncompleteSignature")", once, "E-A05", noSecret},
    PageFault{"A06 key not found", R"("error","code":"InvalidAccessKeyId.NotFound")", once, "E-A06", noKey},
    PageFault{"A06 key disabled", R"("error","code":"InvalidAccessKeyId.Inactive")", once, "E-A06", noKey},
    PageFault{"A07 Forbidden.RAM", R"("error","code":"Forbidden.RAM")", once, "E-A07", noRight},
    PageFault{"A07 NoPermission", R"("error","code":"NoPermission")", once, "E-A07", noRight},
    PageFault{"A08 Forbidden.RiskControl", R"("error","code":"Forbidden.RiskControl")", once, "E-A08",
              blocked("Forbidden.RiskControl")},
    PageFault{"A08 overdue", R"("error","code":"UserOverdue","http":403)", once, "E-A08",
              blocked("UserOverdue")},
    PageFault{"A09 IP rule", R"("error","code":"Forbidden.SourceIpNotAllowed","http":403)", once, "E-A09",
              noAddress},
    PageFault{"A11 500", R"("status","http":500)", transient, "E-A11", ownFault},
    PageFault{"A11 502", R"("status","http":502,"body":"<html>Bad gateway</html>")", transient, "E-A11",
              ownFault},
    PageFault{"A11 503", R"("status","http":503)", transient, "E-A11", ownFault},
    PageFault{"A11 504", R"("status","http":504)", transient, "E-A11", ownFault},
    PageFault{"A11 InternalError", R"("error","code":"InternalError")", transient, "E-A11", ownFault},
    PageFault{"A11 ServiceUnavailable", R"("error","code":"ServiceUnavailable")", transient, "E-A11",
              ownFault},
    PageFault{"A12 in band, unknown code",
              R"("body","text":"{\"RequestId\":\"1-2\",\"Success\":false,\"Code\":\"linkcard.new.Thing\",)"
              R"(\"ErrorMessage\":\"Something new.\"}")",
              once, "E-A12",
              QStringLiteral(
                  "The cloud refused the call: Something new. (linkcard.new.Thing). Nothing was changed.")},
    PageFault{
        "A12 in band, known code",
        R"("body","text":"{\"RequestId\":\"1-2\",\"Success\":false,\"Code\":\"linkcard.system.RPCInvokeError\"}")",
        transient, "E-A11", ownFault},
    PageFault{"A12 in band, throttled",
              R"("body","text":"{\"Success\":\"false\",\"Code\":\"Throttling.User\"}")", throttled, "E-A01",
              usedUp},
    PageFault{"A13 MissingParameter", R"("error","code":"MissingParameter")", once, "E-A13",
              ofForm("MissingParameter")},
    PageFault{"A13 InvalidParameter", R"("error","code":"InvalidParameter")", once, "E-A13",
              ofForm("InvalidParameter")},
    PageFault{"A21 NaN", R"("field","row":3,"name":"PeriodSmsUse","json":"NaN")", transient, "E-N10",
              malformed},
    PageFault{
        "A21 1e400", R"("field","row":3,"name":"PeriodSmsUse","json":"1e400")", transient, "E-A21",
        QStringLiteral("The cloud's answer holds a number that is too large. It was dropped; nothing was "
                       "changed.")},
    PageFault{"A23 invalid UTF-8", R"("field","row":3,"name":"Remark","base64":"Iv8i")", transient, "E-A23",
              QStringLiteral("The cloud's answer is not valid text. It was dropped; nothing was changed.")},
    PageFault{"A24 text after the end", R"("around","after":"<!-- cache -->")", transient, "E-N10",
              malformed},
    PageFault{"A24 empty body", R"("body","text":"")", transient, "E-A24",
              QStringLiteral("The cloud's answer is empty. Nothing was changed.")},
    PageFault{"A25 nested arrays", nullptr, once, "E-A25",
              QStringLiteral("The cloud's answer is nested too deep to be an answer. Nothing was changed.")},
};

void addRows(int fewestRequests)
{
    QTest::addColumn<int>("number");
    for (size_t i = 0; i < pageFaults.size(); ++i) {
        if (pageFaults[i].requests >= fewestRequests)
            QTest::newRow(pageFaults[i].id) << int(i);
    }
}

PageFault fetched()
{
    static const QByteArray nested =
        R"("body","text":")" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '"';
    QFETCH(int, number);
    PageFault fault = pageFaults[size_t(number)];
    if (!fault.fault)
        fault.fault = nested.constData();
    return fault;
}
} // namespace

void TestApiFaults::aRefusedPageIsToldAndNothingOfItIsKept_data()
{
    addRows(once);
}

void TestApiFaults::aRefusedPageIsToldAndNothingOfItIsKept()
{
    SIMLEDGER_NOTHING(fetched().strikesForGood());
}

void TestApiFaults::aPageThatComesAtLastIsKept_data()
{
    addRows(twice);
}

void TestApiFaults::aPageThatComesAtLastIsKept()
{
    SIMLEDGER_NOTHING(fetched().passes());
}

// ---- answers that are odd in one field ----

namespace
{
constexpr int oddRow = 3;
constexpr qint64 oddId = (FaultRoom::faultyPage - 1) * FaultRoom::pageSize + oddRow + 1; // in the cache

/// What becomes of one field of one row.
struct OddField {
    const char *id;
    const char *name; ///< the provider's
    QByteArray json;
    CardField field;
    QString shown;               ///< where people read it
    const char *oddity = "";     ///< why the field is kept apart; empty: it is not
    const char *quarantine = ""; ///< why the row is
};

const QString unknown = QStringLiteral("–");

QList<OddField> oddFields()
{
    const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
    return {
        {"A14 coarse state", "Status", R"("77")", CardField::Status, text("unknown (77)")},
        {"A14 fine state", "OsStatus", R"("770")", CardField::OsStatus, text("unknown (770)")},
        {"A14 plan", "DataType", R"("futurecard")", CardField::PlanKind, text("unknown (futurecard)")},
        {"A14 operator", "Vendor", R"("CBN")", CardField::Vendor, text("unknown (CBN)")},
        {"A15 no ICCID", "Iccid", {}, CardField::Iccid, {}, "", "missing"},
        {"A15 ICCID null", "Iccid", "null", CardField::Iccid, {}, "", "missing"},
        {"A15 ICCID unreadable", "Iccid", R"("not a card")", CardField::Iccid, {}, "", "iccid"},
        {"A16 usage null", "PeriodAddFlow", "null", CardField::UsedBytes, unknown},
        {"A16 expiry null", "ExpireTime", "null", CardField::Expires, unknown},
        {"A16 messages null", "PeriodSmsUse", "null", CardField::SmsUsed, unknown},
        {"A17 another field", "FutureField", R"({"Deep":[1]})", CardField::Iccid, {}},
        {"A18 number as text", "PeriodSmsUse", R"("12")", CardField::SmsUsed, text("12")},
        {"A18 text as number", "OsStatus", "77", CardField::OsStatus, text("unknown (77)")},
        {"A18 yes as text", "IsAutoRecharge", R"("true")", CardField::AutoRenew, text("yes")},
        {"A18 number as words", "PeriodSmsUse", R"("a few")", CardField::SmsUsed, unknown, "format"},
        {"A18 fraction", "PeriodSmsUse", "1.5", CardField::SmsUsed, unknown, "format"},
        {"A18 perhaps", "IsAutoRecharge", R"("maybe")", CardField::AutoRenew, unknown, "format"},
        {"A19 twice", "Remark", R"("first","Remark":"last")", CardField::Remark, text("last")},
        {"A20 above 2^53", "VsimInstanceId", "9007199254740993", CardField::InstanceId,
         text("9007199254740993")},
        {"A20 above 2^63", "VsimInstanceId", "9223372036854775808", CardField::Iccid, {}, "", "instance"},
        {"A20 a count above 2^63", "PeriodSmsUse", "9223372036854775808", CardField::SmsUsed, unknown,
         "range"},
        {"A22 lone surrogate", "Remark", R"("\ud800x")", CardField::Remark, text("\uFFFDx")},
        {"A24 mark inside", "Remark", R"("\ufeffx")", CardField::Remark, text("\uFEFFx")},
        {"A26 control characters", "Remark", R"("a\u0001b\u202ec\u0000d=1+1")", CardField::Remark,
         QStringLiteral("a\u0001b\u202Ec") + QChar(0) + QStringLiteral("d=1+1")},
        {"A27 1 MiB remark", "Remark", '"' + QByteArray(1024 * 1024, 'x') + '"', CardField::Remark,
         QString(4096, u'x'), "shortened"},
        {"A28 no unit", "PeriodAddFlow", R"("1024")", CardField::UsedBytes, unknown, "unit"},
        {"A28 bare number", "PeriodAddFlow", "1024", CardField::UsedBytes, unknown, "unit"},
        {"A28 separator", "PeriodAddFlow", R"("1,024MB")", CardField::UsedBytes, unknown, "format"},
        {"A28 negative", "PeriodAddFlow", R"("-5MB")", CardField::UsedBytes, unknown, "format"},
        {"A28 percent", "PeriodAddFlow", R"("100%")", CardField::UsedBytes, unknown, "format"},
        {"A28 infinite", "PeriodAddFlow", R"("∞")", CardField::UsedBytes, unknown, "format"},
        {"A28 spelt freely", "PeriodAddFlow", R"("12.5 mb")", CardField::UsedBytes, text("12.50 MB")},
        {"A29 1024 MB are a GB", "PeriodAddFlow", R"("1024MB")", CardField::UsedBytes, text("1.00 GB")},
        {"A31 no date", "ExpireTime", R"("0000-00-00 00:00:00")", CardField::Expires, unknown, "date"},
        {"A31 for ever", "ExpireTime", R"("9999-12-31 23:59:59")", CardField::Expires, unknown, "date"},
        {"A31 29 February", "ExpireTime", R"("2027-02-29 00:00:00")", CardField::Expires, unknown, "date"},
    };
}

QByteArray script(const OddField &odd)
{
    QJsonObject fault{
        {QStringLiteral("match"), QJsonObject{{QStringLiteral("action"), QStringLiteral("ListCardInfo")},
                                              {QStringLiteral("page"), FaultRoom::faultyPage}}},
        {QStringLiteral("times"), 0},
        {QStringLiteral("fault"), QStringLiteral("field")},
        {QStringLiteral("row"), oddRow},
        {QStringLiteral("name"), QString::fromLatin1(odd.name)}};
    if (!odd.json.isEmpty())
        fault.insert(QStringLiteral("json"), QString::fromUtf8(odd.json));
    return QJsonDocument(QJsonArray{fault}).toJson();
}

/// All cards but the odd one are the provider's; the odd one is there once, or not at all.
QByteArray wrongOthers(FaultRoom &room, bool quarantined)
{
    const Fleet fleet = room.cloud.fleet();
    const std::unique_ptr<CacheReader> reader = room.room.reader();
    QHash<CardKey, Card> cached;
    const Result<CardTotals> totals = reader->cards.totals();
    for (qint64 id = 1; id <= totals->cards; ++id) {
        const Card card = (*reader->cards.byId(id))->card;
        cached.insert(card.key, card);
    }
    if (totals->cards != fleet.size() - (quarantined ? 1 : 0))
        return "there are " + QByteArray::number(totals->cards) + " cards";
    for (int row = 0; row < fleet.size(); ++row) {
        const Card truth = CardTruth::of(fleet.card(row));
        const auto found = cached.constFind(truth.key);
        if (row != oddId - 1 && (found == cached.constEnd() || *found != truth))
            return "card " + QByteArray::number(row) + " is another";
    }
    return {};
}
} // namespace

void TestApiFaults::anOddFieldIsNotedAndTheRestIsKept_data()
{
    QTest::addColumn<int>("number");
    const QList<OddField> all = oddFields();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(all[i].id) << i;
}

void TestApiFaults::anOddFieldIsNotedAndTheRestIsKept()
{
    QFETCH(int, number);
    const OddField odd = oddFields()[number];
    const QByteArray oddity(odd.oddity), quarantine(odd.quarantine);
    FaultRoom room;
    room.play(script(odd));
    const SyncReport report = room.sync();
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(room.requestsFor(FaultRoom::faultyPage), 1);
    QCOMPARE(report.retries, 0);
    QVERIFY(SyncWords::troubles(report).isEmpty());
    SIMLEDGER_NOTHING(wrongOthers(room, !quarantine.isEmpty()));

    const std::unique_ptr<CacheReader> reader = room.room.reader();
    const QList<StandingOddity> oddities = *reader->quarantine.oddities(10);
    QCOMPARE(oddities.size(), oddity.isEmpty() ? 0 : 1);
    if (!oddity.isEmpty()) {
        QCOMPARE(oddities[0].oddity.reason.toLatin1(), oddity);
        QCOMPARE(oddities[0].oddity.field.toLatin1(), QByteArray(odd.name));
        QVERIFY(QString::fromUtf8(odd.json).contains(oddities[0].oddity.text)); // as sent, or its beginning
    }
    const QList<StandingRow> rows = *reader->quarantine.quarantined(10);
    QCOMPARE(rows.size(), quarantine.isEmpty() ? 0 : 1);
    const QString remark =
        QStringLiteral("%n row(s) in quarantine: they could not be read and are not counted.");
    QCOMPARE(SyncWords::remarks(report).contains(
                 QString(remark).replace(QStringLiteral("%n"), QStringLiteral("1"))),
             !quarantine.isEmpty());
    if (!quarantine.isEmpty()) {
        QCOMPARE(rows[0].row.reason.toLatin1(), quarantine);
        QVERIFY(rows[0].row.row.contains("\"OsStatus\"")); // whole
        return;
    }
    const QList<UnknownField> fields = *reader->quarantine.unknownFields();
    QCOMPARE(fields.size(), QByteArray(odd.name) == "FutureField" ? 1 : 0);
    const CardRecord record = **reader->cards.byId(oddId);
    if (!odd.shown.isNull())
        QCOMPARE(FieldText::display(odd.field, record), odd.shown);
    if (odd.shown == unknown) // nothing takes it for a number or a day
        QVERIFY(!FieldText::machine(odd.field, record));
    if (QByteArray(odd.id).startsWith("A26")) {
        QCOMPARE(SafeText::visible(odd.shown), QStringLiteral("a␁b‹U+202E›c␀d=1+1"));
        QCOMPARE(SafeText::stripped(odd.shown), QStringLiteral("abcd=1+1"));
    }
}

void TestApiFaults::anOddAmountIsUnknown_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("available"); // null: unknown
    QTest::addColumn<QByteArray>("oddity");
    QTest::newRow("A30 negative") << QByteArray("AvailableAmount") << QByteArray(R"("-12.34")")
                                  << QStringLiteral("-12.34") << QByteArray();
    QTest::newRow("A30 13 decimals") << QByteArray("AvailableAmount") << QByteArray(R"("1.2345678901234")")
                                     << QString() << QByteArray("amount");
    QTest::newRow("A30 no currency") << QByteArray("Currency") << QByteArray() << QString()
                                     << QByteArray("currency");
    QTest::newRow("A16 amount null") << QByteArray("AvailableAmount") << QByteArray("null") << QString()
                                     << QByteArray();
}

void TestApiFaults::anOddAmountIsUnknown()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, json);
    QFETCH(QString, available);
    QFETCH(QByteArray, oddity);
    FaultRoom room;
    QJsonObject fault{{QStringLiteral("match"),
                       QJsonObject{{QStringLiteral("action"), QStringLiteral("QueryAccountBalance")}}},
                      {QStringLiteral("fault"), QStringLiteral("field")},
                      {QStringLiteral("name"), QString::fromLatin1(name)}};
    if (!json.isEmpty())
        fault.insert(QStringLiteral("json"), QString::fromLatin1(json));
    room.play(QJsonDocument(QJsonArray{fault}).toJson());
    const SyncReport report = room.sync(SyncTopic::Money);
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(room.requestsOf("QueryAccountBalance"), 1);
    const std::unique_ptr<CacheReader> reader = room.room.reader();
    const BalanceReading balance = **reader->money.newestBalance();
    if (available.isNull())
        QVERIFY(!balance.available || !balance.currency);
    else
        QCOMPARE(balance.available->decimal(), available);
    QSet<QByteArray> reasons; // without a currency none of the amounts is known
    const QList<StandingOddity> oddities = *reader->quarantine.oddities(10);
    for (const StandingOddity &standing : oddities)
        reasons.insert(standing.oddity.reason.toLatin1());
    QCOMPARE(reasons, oddity.isEmpty() ? QSet<QByteArray>() : QSet<QByteArray>{oddity});
}

// ---- faults with a story of their own ----

void TestApiFaults::A01_throttlingShowsASlowerPaceAndNoError()
{
    FaultRoom room;
    room.strike(R"("throttle")", 3);
    QString status;
    const SyncReport report = room.room.sync(
        room.url, {.topics = SyncTopic::List}, room.limits,
        [&status](SyncService &, const SyncProgress &progress) { status = SyncWords::progress(progress); });
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(report.throttled, 3);
    QVERIFY(SyncWords::troubles(report).isEmpty());
    QVERIFY2(status.contains(u"slowed down by the cloud 3 time(s)"), qPrintable(status));
}

void TestApiFaults::A02_aWrongClockCostsOneCall_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("warning");
    QTest::newRow("behind") << qint64(2 * 3600 + 3 * 60 + 20)
                            << QStringLiteral("Computer clock is 2 h 03 min behind.");
    QTest::newRow("a day ahead") << qint64(-24 * 3600)
                                 << QStringLiteral("Computer clock is 24 h 00 min ahead.");
    QTest::newRow("a day behind") << qint64(24 * 3600 + 20)
                                  << QStringLiteral("Computer clock is 24 h 00 min behind.");
}

void TestApiFaults::A02_aWrongClockCostsOneCall()
{
    QFETCH(qint64, offset);
    QFETCH(QString, warning);
    FaultRoom room;
    room.strike(R"("html")", 0);
    (void)room.sync(); // four pages are there
    room.heal();
    QVERIFY(room.cloud.setClockOffset(offset));
    const SyncReport report = room.sync();
    QCOMPARE(report.state, SyncReport::State::Succeeded);
    QCOMPARE(room.requestsFor(FaultRoom::faultyPage),
             2); // once refused, then signed anew with the right time
    QCOMPARE(report.retries, 1);
    SIMLEDGER_NOTHING(room.askedTwiceOrAgain(FaultRoom::faultyPage));
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
    QVERIFY2(SyncWords::remarks(report).contains(warning), "people do not hear of their clock");
}

void TestApiFaults::A02_aClockThatStaysRefusedIsTold()
{
    FaultRoom room;
    room.strike(R"("error","code":"InvalidTimeStamp.Expired")", 0);
    const SyncReport report = room.sync(); // the server's Date agrees with ours: nothing to learn
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(
        report, QStringLiteral("E-A02"),
        QStringLiteral(
            "The computer clock differs from the cloud's by more than 15 minutes. Nothing was changed; "
            "set the clock.")));
    QCOMPARE(room.requestsFor(FaultRoom::faultyPage), 1);
    SIMLEDGER_NOTHING(PageFault::keptAndGoesOn(room));
}

void TestApiFaults::A05_aKeyThatCannotWorkStopsTheWholeRun_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("told");
    QTest::newRow("A05 secret") << QByteArray("SignatureDoesNotMatch") << QStringLiteral("E-A05");
    QTest::newRow("A06 key") << QByteArray("InvalidAccessKeyId.Inactive") << QStringLiteral("E-A06");
    QTest::newRow("A08 account") << QByteArray("Forbidden.RiskControl") << QStringLiteral("E-A08");
    QTest::newRow("A09 address") << QByteArray("Forbidden.SourceIpNotAllowed") << QStringLiteral("E-A09");
}

/// The list cannot be read: no card is asked for its details.
void TestApiFaults::A05_aKeyThatCannotWorkStopsTheWholeRun()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, told);
    FaultRoom room;
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    room.play(R"([{"times":0,"fault":"error","http":403,"code":")" + code + "\"}]");
    const SyncReport report = room.sync(SyncTopic::List | SyncTopic::Detail | SyncTopic::Usage);
    QCOMPARE(report.state, SyncReport::State::Failed);
    QCOMPARE(report.error->code, told);
    QCOMPARE(SyncWords::troubles(report).size(), 1);
    QCOMPARE(room.requestsOf("ListCardInfo"), 1);
    QCOMPARE(room.requestsOf("GetCardDetail") + room.requestsOf("GetCardFlowInfo"), 0);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

void TestApiFaults::A07_aMissingRightLetsTheOtherPartsGoOn()
{
    FaultRoom room;
    room.play(R"([{"match":{"action":"QueryCashCoupons"},"times":0,"fault":"error","code":"NotAuthorized"},)"
              R"({"match":{"action":"GetCredentialPoolStatistics"},"times":0,"fault":"error",)"
              R"("code":"Forbidden.RAM"}])");
    const SyncReport report = room.sync(SyncTopic::List | SyncTopic::Money | SyncTopic::Pools);
    QCOMPARE(report.state, SyncReport::State::InPart);
    QStringList told;
    const QList<Error> troubles = SyncWords::troubles(report);
    for (const Error &error : troubles) {
        QCOMPARE(error.code, QStringLiteral("E-A07"));
        told.append(error.message);
    }
    const QString sentence = QStringLiteral(
        "The access key lacks the right to call %1. Everything else goes on; ask for the right with "
        "the policy text.");
    told.sort();
    QCOMPARE(told, (QStringList{sentence.arg(QStringLiteral("GetCredentialPoolStatistics")),
                                sentence.arg(QStringLiteral("QueryCashCoupons"))}));
    QCOMPARE(room.requestsOf("QueryCashCoupons"), 1);
    QCOMPARE(room.requestsOf("GetCredentialPoolStatistics"), 1);
    for (const QString &part : {SyncParts::list, SyncParts::balance, SyncParts::ledger, SyncParts::bills})
        QCOMPARE(partOf(report, part).state, SyncPartReport::State::Complete);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

void TestApiFaults::A24_aByteOrderMarkIsNoFault()
{
    FaultRoom room;
    room.strike(R"("around","before":"\uFEFF")", 0);
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    SIMLEDGER_NOTHING(room.askedTwiceOrAgain(1));
    QCOMPARE(room.requestsFor(FaultRoom::faultyPage), 1);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

void TestApiFaults::A37_anEmptyListIsAskedForAgainAndChangesNothing()
{
    const QByteArray empty = R"([{"match":{"action":"ListCardInfo","page":1},"fault":"field","name":"List",)"
                             R"("json":"[]","times":)";
    FaultRoom room;
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    room.play(empty + "0}]");
    const SyncReport report = room.sync();
    SIMLEDGER_NOTHING(FaultRoom::wrongWords(
        report, QStringLiteral("E-A37"),
        QStringLiteral(
            "The cloud returned no cards although it says there are some. Nothing was changed; try again "
            "later.")));
    QCOMPARE(room.requestsFor(1), FaultRoom::requestsOfTransient(transient));
    QCOMPARE(room.requestsOf("ListCardInfo"), FaultRoom::requestsOfTransient(transient));
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
    QCOMPARE(room.room.reader()->cards.totals()->notSeen, 0);
    room.play(empty + "3}]");
    QCOMPARE(room.sync().state, SyncReport::State::Succeeded);
    QCOMPARE(room.requestsFor(1), transient);
    SIMLEDGER_NOTHING(room.wronglyKept(FaultRoom::pages));
}

namespace
{
QStringList logged;
QtMessageHandler shown = nullptr;
void keepLogged(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (QByteArray(context.category) == "simledger.cloud")
        logged.append(text);
    else
        shown(type, context, text);
}
} // namespace

void TestApiFaults::A13_theLogNamesParametersAndNoValues_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("line");
    const QString line = QStringLiteral("%1: the cloud does not accept the form of GetCardDetail, request");
    QTest::newRow("A03 InvalidTimeStamp.Format")
        << QByteArray("InvalidTimeStamp.Format") << line.arg(QStringLiteral("E-A03"));
    QTest::newRow("A13 InvalidParameter")
        << QByteArray("InvalidParameter") << line.arg(QStringLiteral("E-A13"));
    QTest::newRow("A13 MissingParameter")
        << QByteArray("MissingParameter") << line.arg(QStringLiteral("E-A13"));
    QTest::newRow("A07 is no fault of ours") << QByteArray("Forbidden.RAM") << QString();
}

void TestApiFaults::A13_theLogNamesParametersAndNoValues()
{
    QFETCH(QByteArray, code);
    QFETCH(QString, line);
    FaultRoom room;
    QCOMPARE(room.sync(SyncTopic::List).state, SyncReport::State::Succeeded);
    room.play(R"([{"match":{"action":"GetCardDetail"},"times":1,"fault":"error","code":")" + code + "\"}]");
    logged.clear();
    shown = qInstallMessageHandler(keepLogged);
    (void)room.sync(SyncTopic::Detail, 1);
    qInstallMessageHandler(shown);
    QCOMPARE(logged.size(), line.isEmpty() ? 0 : 1);
    if (line.isEmpty())
        return;
    QVERIFY2(logged.first().startsWith(line), qPrintable(logged.first()));
    QVERIFY2(logged.first().endsWith(QStringLiteral("parameters Iccid ShowPsim")),
             qPrintable(logged.first()));
    for (const char *secret : {"8986", "demo-key", "127.0.0.1", "Signature=", "?"})
        QVERIFY2(!logged.first().contains(QLatin1StringView(secret)), secret);
}

void TestApiFaults::A40_aPreliminaryBillIsReplacedWhole()
{
    FaultRoom room;
    room.play(R"([{"match":{"action":"QueryBillOverview"},"times":1,"fault":"field","row":0,)"
              R"("name":"PretaxAmount","json":"99999.5"}])"); // this month's line, which is another one later
    QCOMPARE(room.sync(SyncTopic::Money).state, SyncReport::State::Succeeded);
    room.heal();
    const Month current = Month::of(room.room.clock.today());
    const auto head = [&](BillSource source) {
        const QList<BillMonthHead> months = *room.room.reader()->bills.months(source);
        const auto found = std::find_if(months.begin(), months.end(), [current](const BillMonthHead &read) {
            return read.month == current;
        });
        return found == months.end() ? std::optional<BillMonthHead>() : *found;
    };
    QVERIFY(head(BillSource::Overview));
    QVERIFY(!head(BillSource::Overview)->isFinal); // marked as preliminary
    // Its next reading fails on the way: what was read stays.
    room.play(R"([{"match":{"action":"QueryBillOverview"},"times":0,"fault":"cut"}])");
    const std::optional<BillMonthHead> before = head(BillSource::Overview);
    const SyncReport report = room.sync(SyncTopic::Money);
    QCOMPARE(partOf(report, SyncParts::bills).state, SyncPartReport::State::Failed);
    QCOMPARE(head(BillSource::Overview)->asOf, before->asOf);
    room.heal();
    QCOMPARE(room.sync(SyncTopic::Money).state, SyncReport::State::Succeeded);
    QCOMPARE(room.requestsOf("QueryBillOverview"), 1); // closed months are not asked again
    // Behind the closing time it is read once more, and whole.
    const auto amounts = [&] {
        QList<qint64> all;
        const auto bill = *room.room.reader()->bills.month(BillSource::Overview, current);
        for (const BillLine &line : bill->lines)
            all.append(line.payable.value_or(Money{-1}).micros);
        std::sort(all.begin(), all.end());
        return all;
    };
    QList<qint64> truth;
    for (const BillLine &line : room.cloud.company().trueBills(current, BillSource::Overview))
        truth.append(line.payable.value_or(Money{-1}).micros);
    std::sort(truth.begin(), truth.end());
    QVERIFY(!truth.isEmpty());
    room.room.clock.moveTo(Instant::startOfBeijingDay(current.next().firstDay().addDays(3)).utc());
    room.heal();
    QCOMPARE(room.sync(SyncTopic::Money).state, SyncReport::State::Succeeded);
    QVERIFY(head(BillSource::Overview)->isFinal);
    QCOMPARE(amounts(), truth); // no line of the preliminary bill is left
    QVERIFY(room.room.reader()->bills.versions(BillSource::Overview, current)->size() >=
            2); // and none is lost
    room.heal();
    QCOMPARE(room.sync(SyncTopic::Money).state, SyncReport::State::Succeeded);
    QCOMPARE(room.requestsOf("QueryBillOverview"), 1); // it is not asked for again: the next month is
}

QTEST_GUILESS_MAIN(TestApiFaults)
#include "tst_apifaults.moc"
