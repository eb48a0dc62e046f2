// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/carddecoder.h"
#include "tests/core/cloud/bodies.h"

#include <QTest>

#include <functional>

/// ListCardInfo's answers become cards, or say why not; nothing is ever made up.
class TestCardDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStoredPageReadsWhole();
    void everyOtherStoredBodyGivesNoCard_data();
    void everyOtherStoredBodyGivesNoCard();
    void aFieldTakenAwayIsUnknownAndNothingElseChanges_data() { fieldRows(); }
    void aFieldTakenAwayIsUnknownAndNothingElseChanges();
    void aFieldOfAnotherTypeIsExactOrOdd_data() { fieldRows(); }
    void aFieldOfAnotherTypeIsExactOrOdd();
    void aRowWithoutReadableIccidIsQuarantined_data();
    void aRowWithoutReadableIccidIsQuarantined();
    void numbersAndTextsChangePlacesWhereExact();
    void instanceIdsKeepEveryDigitOrTheRowIsQuarantined_data();
    void instanceIdsKeepEveryDigitOrTheRowIsQuarantined();
    void volumesFollowTheWrittenGrammarOnly_data();
    void volumesFollowTheWrittenGrammarOnly();
    void impossibleDatesAreUnknown_data();
    void impossibleDatesAreUnknown();
    void activeTypesAreSpelledOneWay();
    void unknownCodesAreKept();
    void unknownFieldsAreCounted();
    void longRemarksAreShortened();
    void remarksKeepControlCharacters();
    void tagsWithoutNamesAreOdd();
    void ofDuplicateFieldsTheLastCounts();
    void aListMayBeLeftOutOnlyWhenThereIsNothing();
    void wrongShapesAreErrors_data();
    void wrongShapesAreErrors();
    void equalTextsShareMemory();
    void damagedBodiesNeverCrashNorInvent();
    void aPageOfFortyIsDecoded();

private:
    void fieldRows() const;
};

namespace
{
using Reset = void (*)(Card &);
using Text = std::optional<QString> (*)(const Card &);

std::optional<QString> textOf(std::optional<qint64> number)
{
    return number ? std::optional(QString::number(*number)) : std::nullopt;
}
std::optional<QString> textOf(const QStringList &list)
{
    return list.isEmpty() ? std::nullopt : std::optional(list.join(u';'));
}
std::optional<QString> textOf(const std::optional<QString> &text)
{
    return text;
}
std::optional<QString> textOf(std::optional<bool> truth)
{
    return truth ? std::optional(*truth ? QStringLiteral("true") : QStringLiteral("false")) : std::nullopt;
}
std::optional<QString> textOf(std::optional<Instant> time)
{
    return time ? std::optional(time->beijingText()) : std::nullopt;
}
std::optional<QString> textOf(std::optional<DataVolume> volume)
{
    return volume ? std::optional(QString::number(volume->bytes)) : std::nullopt;
}
std::optional<QString> textOf(const QList<CardTag> &tags)
{
    return tags.isEmpty() ? std::nullopt : std::optional(tags[0].name);
}

struct FieldUnderTest {
    const char *name;
    Reset reset;
    Text text;
    bool list = false;
};
#define SIMLEDGER_FIELD(name, member)                                                                        \
    FieldUnderTest                                                                                           \
    {                                                                                                        \
        name, [](Card &card) { card.member = {}; }, [](const Card &card) { return textOf(card.member); }     \
    }

/// Each field of the provider beside the one it must become, written down a second time on purpose.
const QList<FieldUnderTest> &fields()
{
    static const QList<FieldUnderTest> all{
        SIMLEDGER_FIELD("Status", status),
        SIMLEDGER_FIELD("OsStatus", osStatus),
        SIMLEDGER_FIELD("Vendor", vendor),
        SIMLEDGER_FIELD("SimType", simType),
        SIMLEDGER_FIELD("NetworkType", network),
        SIMLEDGER_FIELD("DataType", planKind),
        SIMLEDGER_FIELD("DataLevel", planLevel),
        SIMLEDGER_FIELD("Period", period),
        SIMLEDGER_FIELD("AliFee", tariff),
        SIMLEDGER_FIELD("CredentialNo", credential),
        SIMLEDGER_FIELD("CredentialType", credentialType),
        SIMLEDGER_FIELD("CredentialInstanceId", credentialInstanceId),
        SIMLEDGER_FIELD("AliyunOrderId", orderId),
        SIMLEDGER_FIELD("ApnName", apn),
        SIMLEDGER_FIELD("CertifyType", certifyType),
        SIMLEDGER_FIELD("ActiveType", activeType),
        SIMLEDGER_FIELD("DirectionalGroupId", directionalGroupId),
        SIMLEDGER_FIELD("DirectionalGroupName", directionalGroupName),
        SIMLEDGER_FIELD("PrivateNetworkSegment", privateNetwork),
        SIMLEDGER_FIELD("NotifyId", notifyId),
        SIMLEDGER_FIELD("Remark", remark),
        SIMLEDGER_FIELD("OpenAccountTime", opened),
        SIMLEDGER_FIELD("ActiveTime", activated),
        SIMLEDGER_FIELD("ExpireTime", expires),
        SIMLEDGER_FIELD("FlowLatestModifiedTime", usageAsOf),
        SIMLEDGER_FIELD("IsAutoRecharge", autoRenew),
        SIMLEDGER_FIELD("PeriodAddFlow", used),
        SIMLEDGER_FIELD("PeriodRestFlow", remaining),
        SIMLEDGER_FIELD("PeriodSmsUse", smsUsed),
        SIMLEDGER_FIELD("VsimInstanceId", key.instanceId),
        {"Msisdn", [](Card &card) { card.msisdn.clear(); },
         [](const Card &card) { return textOf(card.msisdn); }, true},
        {"Imsi", [](Card &card) { card.imsi.clear(); }, [](const Card &card) { return textOf(card.imsi); },
         true},
        {"TagList", [](Card &card) { card.tags.clear(); }, [](const Card &card) { return textOf(card.tags); },
         true},
    };
    return all;
}
#undef SIMLEDGER_FIELD

/// A row in which every field is there.
QJsonObject fullRow()
{
    QJsonObject row = Bodies::object(QStringLiteral("ListCardInfo.json"))[u"Data"][u"List"][0].toObject();
    row[u"DirectionalGroupId"] = 55;
    row[u"DirectionalGroupName"] = QStringLiteral("演示分组");
    row[u"PrivateNetworkSegment"] = QStringLiteral("10.0.3.0");
    row[u"NotifyId"] = QStringLiteral("11111");
    row[u"Remark"] = QStringLiteral("备用卡");
    return row;
}

QByteArray page(const QJsonArray &rows)
{
    const QJsonObject data{
        {QStringLiteral("PageNo"), 1}, {QStringLiteral("Total"), 3}, {QStringLiteral("List"), rows}};
    return Bodies::answer(Bodies::bytes(data));
}

/// The full row between two that stay as they are.
CardPage decoded(const QJsonValue &row)
{
    const QJsonArray stored = Bodies::object(QStringLiteral("ListCardInfo.json"))[u"Data"][u"List"].toArray();
    const Result<CardPage> result = CardDecoder::decode(page({stored[1], row, stored[2]}));
    return result ? *result : CardPage();
}

CardPage with(const char *field, const QJsonValue &value)
{
    QJsonObject row = fullRow();
    row[QLatin1StringView(field)] = value;
    return decoded(row);
}

/// The only card of a page whose row is written by hand.
CardPage ofText(const QByteArray &members)
{
    const Result<CardPage> result = CardDecoder::decode(
        Bodies::answer(R"({"PageNo":1,"Total":1,"List":[{"Iccid":"89860000000000000011")" + members + "}]}"));
    return result ? *result : CardPage();
}

const FieldUnderTest &fieldNamed(const QByteArray &name)
{
    const auto found = std::find_if(fields().begin(), fields().end(),
                                    [&name](const FieldUnderTest &field) { return name == field.name; });
    Q_ASSERT(found != fields().end());
    return *found;
}

bool onlyOddityIs(const CardPage &page, const char *field)
{
    const QList<Oddity> &oddities = page.notes.oddities;
    return oddities.size() == 1 && oddities[0].field == QLatin1StringView(field) &&
           oddities[0].action == u"ListCardInfo" && !oddities[0].reason.isEmpty();
}

QString reasonOf(const CardPage &page)
{
    return page.notes.oddities.size() == 1 ? page.notes.oddities[0].reason : QString();
}
} // namespace

void TestCardDecoder::fieldRows() const
{
    QTest::addColumn<QByteArray>("name");
    const QStringList names = fullRow().keys();
    QCOMPARE(fields().size() + 1, names.size()); // all but the Iccid
    for (const FieldUnderTest &field : fields()) {
        QVERIFY2(names.contains(QLatin1StringView(field.name)), field.name);
        QTest::newRow(field.name) << QByteArray(field.name);
    }
}

void TestCardDecoder::theStoredPageReadsWhole()
{
    const Result<CardPage> result = CardDecoder::decode(Bodies::stored(QStringLiteral("ListCardInfo.json")));
    QVERIFY(result);
    QCOMPARE(result->pageNo, 1);
    QCOMPARE(result->total, 3);
    QCOMPARE(result->rowCount, 3);
    QCOMPARE(result->cards.size(), 3);
    QVERIFY(result->notes.oddities.isEmpty());
    QVERIFY(result->notes.quarantined.isEmpty());
    QVERIFY(result->notes.unknownFields.isEmpty());
    const Card &first = result->cards[0];
    QCOMPARE(first.key.iccid.toString(), QStringLiteral("89860000000000000011"));
    QCOMPARE(first.key.instanceId, 4110001);
    QCOMPARE(first.msisdn, QStringList{QStringLiteral("1440000000011")});
    QCOMPARE(first.imsi, QStringList{QStringLiteral("460040000000011")});
    QCOMPARE(first.status, QStringLiteral("30"));
    QCOMPARE(first.osStatus, QStringLiteral("100"));
    QCOMPARE(first.simType, QStringLiteral("industry-simplus22"));
    QCOMPARE(first.planLevel, QStringLiteral("30MB"));
    QCOMPARE(first.credential, QStringLiteral("CM-SC-M-2-30M"));
    QCOMPARE(first.activated, Instant{1740877964}); // 2025-03-02 09:12:44 in Beijing
    QCOMPARE(first.used, DataVolume{13138657});     // 12.53 × 1,048,576, rounded half up
    QCOMPARE(first.smsUsed, 0);
    QCOMPARE(first.autoRenew, true);
    QCOMPARE(first.tags, (QList<CardTag>{{24, QStringLiteral("冷链一组")}}));
    QVERIFY(!first.remark && !first.directionalGroupId && !first.privateNetwork);
    QCOMPARE(result->cards[1].remaining, DataVolume{0});
    QCOMPARE(result->cards[1].used, DataVolume{1095216660}); // 1.02 GB
    const Card &third = result->cards[2];
    QVERIFY(!third.planLevel && !third.activated && !third.activeType && !third.remaining);
    QCOMPARE(third.directionalGroupId, QStringLiteral("55"));
    QCOMPARE(third.remark, QStringLiteral("备用卡"));
}

void TestCardDecoder::everyOtherStoredBodyGivesNoCard_data()
{
    QTest::addColumn<QString>("file");
    for (const QJsonValue &entry : Bodies::index()) {
        if (entry[u"action"].toString() != u"ListCardInfo")
            QTest::newRow(qPrintable(entry[u"file"].toString())) << entry[u"file"].toString();
    }
}

void TestCardDecoder::everyOtherStoredBodyGivesNoCard()
{
    QFETCH(QString, file);
    const Result<CardPage> result = CardDecoder::decode(Bodies::stored(file));
    if (!result) {
        QVERIFY(result.error().code.startsWith(u"E-"));
        QVERIFY(!result.error().message.isEmpty());
        return;
    }
    QCOMPARE(file, QStringLiteral("ListOrder.json")); // rows of orders where rows of cards should be
    QVERIFY(result->cards.isEmpty());
    QVERIFY(result->rowCount > 0);
    QCOMPARE(result->notes.quarantined.size(), result->rowCount);
}

void TestCardDecoder::aFieldTakenAwayIsUnknownAndNothingElseChanges()
{
    QFETCH(QByteArray, name);
    const FieldUnderTest &field = fieldNamed(name);
    const CardPage whole = decoded(fullRow());
    QCOMPARE(whole.cards.size(), 3);
    QVERIFY(field.text(whole.cards[1])); // else taking it away proves nothing
    CardPage expected = whole;
    field.reset(expected.cards[1]);

    QJsonObject row = fullRow();
    row.remove(QLatin1StringView(field.name));
    for (const CardPage &page :
         {decoded(row), with(field.name, QJsonValue::Null), with(field.name, QString())}) {
        QCOMPARE(page.cards, expected.cards);
        QVERIFY(page.notes.oddities.isEmpty());
        QVERIFY(page.notes.quarantined.isEmpty());
        QVERIFY(page.notes.unknownFields.isEmpty());
    }
}

void TestCardDecoder::aFieldOfAnotherTypeIsExactOrOdd()
{
    QFETCH(QByteArray, name);
    const FieldUnderTest &field = fieldNamed(name);
    CardPage others = decoded(fullRow());
    field.reset(others.cards[1]);
    const QList<QJsonValue> variants{7,
                                     -7,
                                     0.5,
                                     QStringLiteral("7"),
                                     QStringLiteral("x y"),
                                     true,
                                     QJsonArray(),
                                     QJsonArray{QJsonArray{1}},
                                     QJsonObject(),
                                     QJsonObject{{QStringLiteral("a"), 1}}};
    for (const QJsonValue &variant : variants) {
        const CardPage page = with(field.name, variant);
        if (page.cards.size() == 2) { // without its instance a card cannot be told from another
            QCOMPARE(name, QByteArray("VsimInstanceId"));
            QCOMPARE(page.notes.quarantined.size(), 1);
            continue;
        }
        QCOMPARE(page.cards.size(), 3);
        const std::optional<QString> got = field.text(page.cards[1]);
        if (got) {
            QVERIFY(!variant.isArray() && !variant.isObject());
            QCOMPARE(*got, variant.toVariant().toString()); // every digit, or not at all
            QVERIFY(page.notes.oddities.isEmpty());
        } else {
            const bool nothingInIt = field.list && variant.isArray() && variant.toArray().isEmpty();
            QVERIFY(nothingInIt ? page.notes.oddities.isEmpty() : onlyOddityIs(page, field.name));
            QVERIFY(nothingInIt || page.notes.oddities[0].row == u"89860000000000000011");
        }
        CardPage rest = page;
        field.reset(rest.cards[1]);
        QCOMPARE(rest.cards, others.cards);
    }
}

void TestCardDecoder::aRowWithoutReadableIccidIsQuarantined_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("no Iccid") << QByteArray(R"({"Status":"30"})") << QStringLiteral("missing");
    QTest::newRow("null") << QByteArray(R"({"Iccid":null})") << QStringLiteral("missing");
    QTest::newRow("empty") << QByteArray(R"({"Iccid":""})") << QStringLiteral("missing");
    QTest::newRow("short") << QByteArray(R"({"Iccid":"8986"})") << QStringLiteral("iccid");
    QTest::newRow("letters") << QByteArray(R"({"Iccid":"8986000000000000001X"})") << QStringLiteral("iccid");
    QTest::newRow("masked") << QByteArray(R"({"Iccid":"8986********00000011"})") << QStringLiteral("iccid");
    QTest::newRow("through a double") << QByteArray(R"({"Iccid":8.986e19})") << QStringLiteral("iccid");
    QTest::newRow("array") << QByteArray(R"({"Iccid":["89860000000000000011"]})") << QStringLiteral("iccid");
    QTest::newRow("no object") << QByteArray(R"(17)") << QStringLiteral("type");
    QTest::newRow("null row") << QByteArray(R"(null)") << QStringLiteral("type");
    QTest::newRow("array row") << QByteArray(R"([1, "a"])") << QStringLiteral("type");
}

void TestCardDecoder::aRowWithoutReadableIccidIsQuarantined()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const Result<CardPage> page = CardDecoder::decode(Bodies::answer(
        R"({"Total":2,"List":[)" + row + R"(,{"Iccid":"89860000000000000011","Status":"30"}]})"));
    QVERIFY(page);
    QCOMPARE(page->rowCount, 2);
    QCOMPARE(page->cards.size(), 1);
    QCOMPARE(page->notes.quarantined.size(), 1);
    QCOMPARE(page->notes.quarantined[0].row, row);
    QCOMPARE(page->notes.quarantined[0].reason, reason);
    QCOMPARE(page->notes.quarantined[0].action, QStringLiteral("ListCardInfo"));
}

void TestCardDecoder::numbersAndTextsChangePlacesWhereExact()
{
    const CardPage page = ofText(R"(,"Status":30,"AliyunOrderId":9007199254740993,"PeriodSmsUse":12,
        "VsimInstanceId":"4110001","IsAutoRecharge":"true","Msisdn":"1440000000011","Imsi":[460040000000011])");
    QVERIFY(page.notes.oddities.isEmpty());
    const Card &card = page.cards[0];
    QCOMPARE(card.status, QStringLiteral("30"));
    QCOMPARE(card.orderId, QStringLiteral("9007199254740993"));
    QCOMPARE(card.smsUsed, 12);
    QCOMPARE(card.key.instanceId, 4110001);
    QCOMPARE(card.autoRenew, true);
    QCOMPARE(card.msisdn, QStringList{QStringLiteral("1440000000011")});
    QCOMPARE(card.imsi, QStringList{QStringLiteral("460040000000011")});
    const Result<CardPage> numeric =
        CardDecoder::decode(Bodies::answer(R"({"List":[{"Iccid":89860000000000000011}]})"));
    QVERIFY(numeric);
    QCOMPARE(numeric->cards[0].key.iccid.toString(), QStringLiteral("89860000000000000011"));
}

void TestCardDecoder::instanceIdsKeepEveryDigitOrTheRowIsQuarantined_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<qint64>("id"); // -1: the row is kept apart
    QTest::newRow("above 2^53") << QByteArray("9007199254740993") << 9007199254740993LL;
    QTest::newRow("2^63-1") << QByteArray("9223372036854775807") << std::numeric_limits<qint64>::max();
    QTest::newRow("2^63") << QByteArray("9223372036854775808") << -1LL;
    QTest::newRow("as text") << QByteArray("\"9223372036854775808\"") << -1LL;
    QTest::newRow("negative") << QByteArray("-1") << -1LL;
    QTest::newRow("fraction") << QByteArray("1.0") << -1LL;
    QTest::newRow("exponent") << QByteArray("4.11e6") << -1LL;
    QTest::newRow("zero") << QByteArray("0") << 0LL;
}

void TestCardDecoder::instanceIdsKeepEveryDigitOrTheRowIsQuarantined()
{
    QFETCH(QByteArray, sent);
    QFETCH(qint64, id);
    const CardPage page = ofText(",\"VsimInstanceId\":" + sent);
    QCOMPARE(page.cards.size(), id < 0 ? 0 : 1);
    QVERIFY(page.notes.oddities.isEmpty());
    QCOMPARE(page.notes.quarantined.size(), id < 0 ? 1 : 0);
    if (id < 0) {
        QCOMPARE(page.notes.quarantined[0].reason, QStringLiteral("instance"));
        QVERIFY(page.notes.quarantined[0].row.contains(sent)); // to the last digit
        return;
    }
    QCOMPARE(page.cards[0].key.instanceId, id);
}

void TestCardDecoder::volumesFollowTheWrittenGrammarOnly_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<qint64>("bytes"); // -1: unknown
    QTest::addColumn<QString>("reason");
    QTest::newRow("kb") << QByteArray("\"512.00KB\"") << 524288LL << QString();
    QTest::newRow("lower") << QByteArray("\"1.5 gb\"") << 1610612736LL << QString();
    QTest::newRow("no unit") << QByteArray("\"12.53\"") << -1LL << QStringLiteral("unit");
    QTest::newRow("number") << QByteArray("1024") << -1LL << QStringLiteral("unit");
    QTest::newRow("separator") << QByteArray("\"1,024MB\"") << -1LL << QStringLiteral("format");
    QTest::newRow("negative") << QByteArray("\"-5MB\"") << -1LL << QStringLiteral("format");
    QTest::newRow("percent") << QByteArray("\"100%\"") << -1LL << QStringLiteral("format");
    QTest::newRow("infinite") << QByteArray("\"∞\"") << -1LL << QStringLiteral("format");
    QTest::newRow("too many") << QByteArray("\"999999999999TB\"") << -1LL << QStringLiteral("format");
}

void TestCardDecoder::volumesFollowTheWrittenGrammarOnly()
{
    QFETCH(QByteArray, sent);
    QFETCH(qint64, bytes);
    QFETCH(QString, reason);
    const CardPage page = ofText(",\"PeriodAddFlow\":" + sent);
    QCOMPARE(page.cards.size(), 1);
    QCOMPARE(page.cards[0].used.value_or(DataVolume{-1}).bytes, bytes);
    QCOMPARE(reasonOf(page), reason);
}

void TestCardDecoder::impossibleDatesAreUnknown_data()
{
    QTest::addColumn<QString>("sent");
    for (const char *date :
         {"0000-00-00 00:00:00", "9999-12-31 23:59:59", "2027-02-29 00:00:00", "2026-02-28",
          "2026-02-28T23:59:59Z", "2026-02-28 24:00:00", "28.02.2026 23:59:59", "-"})
        QTest::newRow(date) << QString::fromLatin1(date);
}

void TestCardDecoder::impossibleDatesAreUnknown()
{
    QFETCH(QString, sent);
    const CardPage page = with("ExpireTime", sent);
    QVERIFY(!page.cards[1].expires);
    QVERIFY(onlyOddityIs(page, "ExpireTime"));
    QCOMPARE(page.notes.oddities[0].text, sent);
    QCOMPARE(reasonOf(page), QStringLiteral("date"));
}

void TestCardDecoder::activeTypesAreSpelledOneWay()
{
    const QList<std::pair<const char *, const char *>> spellings{{"firstdatarecord", "first_data_record"},
                                                                 {"carrierstatuspush", "carrier_status_push"},
                                                                 {"testflowdepleted", "test_flow_depleted"},
                                                                 {"silence_expire", "silence_expire"},
                                                                 {"manage", "manage"},
                                                                 {"somethingnew", "somethingnew"}};
    for (const auto &[sent, kept] : spellings)
        QCOMPARE(with("ActiveType", QString::fromLatin1(sent)).cards[1].activeType,
                 QString::fromLatin1(kept));
}

void TestCardDecoder::unknownCodesAreKept()
{
    const CardPage page = ofText(R"(,"Status":"99","OsStatus":"XYZ","Vendor":"CBN")");
    QCOMPARE(page.cards[0].status, QStringLiteral("99"));
    QCOMPARE(page.cards[0].osStatus, QStringLiteral("XYZ"));
    QCOMPARE(page.cards[0].vendor, QStringLiteral("CBN"));
    QVERIFY(page.notes.oddities.isEmpty());
}

void TestCardDecoder::unknownFieldsAreCounted()
{
    const Result<CardPage> page = CardDecoder::decode(R"({"Success":true,"New":1,"Data":{"Also":[],"List":[
        {"Iccid":"89860000000000000011","Esim":true,"TagList":[{"Id":1,"TagName":"a","Colour":"red"}]},
        {"Iccid":"89860000000000000022","Esim":false}]}})");
    QVERIFY(page);
    const QHash<QString, int> expected{{QStringLiteral("New"), 1},
                                       {QStringLiteral("Data.Also"), 1},
                                       {QStringLiteral("Esim"), 2},
                                       {QStringLiteral("TagList.Colour"), 1}};
    QCOMPARE(page->notes.unknownFields, expected);
    QCOMPARE(page->cards.size(), 2);
    QVERIFY(page->notes.oddities.isEmpty());
}

void TestCardDecoder::longRemarksAreShortened()
{
    const CardPage page = with("Remark", QStringLiteral("冷").repeated(350'000)); // a MiB in UTF-8
    const QString kept = *page.cards[1].remark;
    QCOMPARE(kept, QStringLiteral("冷").repeated(4096 / 3)); // whole characters only
    QVERIFY(onlyOddityIs(page, "Remark"));
    QCOMPARE(reasonOf(page), QStringLiteral("shortened"));
    QVERIFY(page.notes.oddities[0].text.toUtf8().size() <= 4096);
    QVERIFY(!with("Remark", QString(4096, u'a')).cards[1].remark->isEmpty());
    QVERIFY(with("Remark", QString(4096, u'a')).notes.oddities.isEmpty());
    const CardPage code = with("Status", QString(5000, u'3'));
    QVERIFY(!code.cards[1].status);
    QCOMPARE(reasonOf(code), QStringLiteral("length"));
}

void TestCardDecoder::remarksKeepControlCharacters()
{
    const CardPage page = ofText(R"(,"Remark":"a\u0000b\u202ec\ud800d")");
    QCOMPARE(page.cards[0].remark, QStringLiteral("a\0b\u202Ec\uFFFDd"));
}

void TestCardDecoder::tagsWithoutNamesAreOdd()
{
    const CardPage page =
        ofText(R"(,"TagList":[{"Id":1},{"Id":2,"TagName":"two"},"three",null,{"Id":-4,"TagName":"four"}])");
    QCOMPARE(page.cards[0].tags,
             (QList<CardTag>{{2, QStringLiteral("two")}, {std::nullopt, QStringLiteral("four")}}));
    QStringList odd;
    for (const Oddity &oddity : page.notes.oddities)
        odd.append(oddity.field + u'/' + oddity.reason);
    QCOMPARE(odd, (QStringList{QStringLiteral("TagList.TagName/missing"), QStringLiteral("TagList/type"),
                               QStringLiteral("TagList.Id/range")}));
}

void TestCardDecoder::ofDuplicateFieldsTheLastCounts()
{
    QCOMPARE(ofText(R"(,"Status":"10","Status":"30")").cards[0].status, QStringLiteral("30"));
    QVERIFY(!ofText(R"(,"Status":"10","Status":null)").cards[0].status);
}

void TestCardDecoder::aListMayBeLeftOutOnlyWhenThereIsNothing()
{
    for (const char *data : {R"({"Total":0})", R"({"Total":0,"List":null})", R"({"Total":0,"List":[]})"}) {
        const Result<CardPage> page = CardDecoder::decode(Bodies::answer(data));
        QVERIFY(page);
        QCOMPARE(page->rowCount, 0);
        QCOMPARE(page->total, 0);
    }
    const Result<CardPage> empty = CardDecoder::decode(Bodies::answer(R"({"Total":120,"List":[]})"));
    QVERIFY(empty);
    QCOMPARE(empty->total, 120); // whoever pages sees the contradiction
    const Result<CardPage> behind =
        CardDecoder::decode(Bodies::answer(R"({"PageNo":4,"Total":120,"List":[]})"));
    QVERIFY(behind);
    const Result<CardPage> first =
        CardDecoder::decode(Bodies::answer(R"({"PageNo":1,"Total":120,"List":[]})"));
    QVERIFY(!first);
    QCOMPARE(first.error().code, QStringLiteral("E-A37"));
}

void TestCardDecoder::wrongShapesAreErrors_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *body, const char *code) {
        QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(code);
    };
    row(R"({})", "E-N10");
    row(R"([])", "E-N10");
    row(R"({"Success":true})", "E-N10");
    row(R"({"Success":true,"Data":null})", "E-N10");
    row(R"({"Success":true,"Data":[]})", "E-N10");
    row(R"({"Success":true,"Data":"List"})", "E-N10");
    row(R"({"Success":true,"Data":{}})", "E-N10");
    row(R"({"Success":true,"Data":{"Total":3}})", "E-N10");
    row(R"({"Success":true,"Data":{"Total":3,"List":null}})", "E-N10");
    row(R"({"Success":true,"Data":{"Total":3,"List":{}}})", "E-N10");
    row(R"({"Success":true,"Data":{"Total":null,"List":"none"}})", "E-N10");
    row(R"({"Data":{"Total":0,"List":[]}})", "E-N10");
    row(R"({"Success":null,"Data":{"Total":0,"List":[]}})", "E-N10");
    row(R"({"Success":1,"Data":{"Total":0,"List":[]}})", "E-N10");
    row(R"({"Success":"yes","Data":{"Total":0,"List":[]}})", "E-N10");
    row(R"({"Success":false,"Data":{"Total":0,"List":[]}})", "E-A12");
    row(R"({"Success":"false","Code":"200","Data":{"Total":0,"List":[]}})", "E-A12");
    row(R"({"Code":"Throttling.User"})", "E-A01");
    row(R"({"Success":false,"Code":"linkcard.common.RamActionPermissionDeny"})", "E-A07");
    row("", "E-A24");
    row("<html>", "E-N10");
}

void TestCardDecoder::wrongShapesAreErrors()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, code);
    const Result<CardPage> page = CardDecoder::decode(body);
    QVERIFY(!page);
    QCOMPARE(page.error().code, code);
    QVERIFY(!page.error().message.isEmpty());
}

void TestCardDecoder::equalTextsShareMemory()
{
    QJsonObject other = fullRow();
    other[u"Iccid"] = QStringLiteral("89860000000000000099");
    const Result<CardPage> result = CardDecoder::decode(page({fullRow(), other}));
    QVERIFY(result);
    const Card &one = result->cards[0], &two = result->cards[1];
    QCOMPARE(one.status->constData(), two.status->constData());
    QCOMPARE(one.credential->constData(), two.credential->constData());
    QCOMPARE(one.apn->constData(), two.apn->constData());
}

void TestCardDecoder::damagedBodiesNeverCrashNorInvent()
{
    QJsonArray rows;
    rows.append(fullRow());
    for (const QJsonValue &row :
         Bodies::object(QStringLiteral("ListCardInfo.json"))[u"Data"][u"List"].toArray())
        rows.append(row);
    const QByteArray body = page(rows);
    std::mt19937 random(20260302);
    int read = 0, refused = 0;
    for (int round = 0; round < 6000; ++round) {
        const QByteArray sent = Bodies::damaged(body, random);
        const Result<CardPage> result = CardDecoder::decode(sent);
        if (!result) {
            ++refused;
            continue;
        }
        ++read;
        QCOMPARE(result->rowCount, result->cards.size() + result->notes.quarantined.size());
        for (const Card &card : result->cards) {
            for (const FieldUnderTest &field : fields()) {
                const QByteArray name(field.name);
                if (name == "ActiveType" || name.endsWith("Time") || name.endsWith("Flow") ||
                    sent.contains('\\'))
                    continue; // written differently on purpose
                if (const std::optional<QString> text = field.text(card))
                    QVERIFY2(sent.contains(text->section(u';', 0, 0).toUtf8()), field.name);
            }
        }
    }
    QVERIFY(read > 500);
    QVERIFY(refused > 500);
}

void TestCardDecoder::aPageOfFortyIsDecoded()
{
    QJsonArray rows;
    for (int i = 0; i < 40; ++i)
        rows.append(fullRow());
    const QByteArray body = page(rows);
    QBENCHMARK
    {
        const Result<CardPage> result = CardDecoder::decode(body);
        QCOMPARE(result->cards.size(), 40);
    }
}

QTEST_APPLESS_MAIN(TestCardDecoder)
#include "tst_carddecoder.moc"
