// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldtext.h"

#include <QSet>
#include <QTest>

namespace
{
CardRecord bareRecord()
{
    return {.id = 1, .card = {.key = {*Iccid::parse(QByteArrayView("89860123456789012345")), std::nullopt}}};
}

CardRecord fullRecord()
{
    CardRecord record = bareRecord();
    Card &card = record.card;
    card.key.instanceId = 9007199254740993; // not a double
    card.msisdn = {QStringLiteral("14412345678"), QStringLiteral("14412345679")};
    card.imsi = {QStringLiteral("460041234567890")};
    card.status = QStringLiteral("30");
    card.osStatus = QStringLiteral("100");
    card.vendor = QStringLiteral("CMCC");
    card.planKind = QStringLiteral("sameflowcard");
    card.planLevel = QStringLiteral("30MB");
    card.credential = QStringLiteral("C-1");
    card.period = QStringLiteral("1101");
    card.tariff = QStringLiteral("ali_5");
    card.simType = QStringLiteral("micro");
    card.network = QStringLiteral("4G");
    card.apn = QStringLiteral("cmiot");
    card.orderId = QStringLiteral("2001");
    card.opened = Instant::parseBeijing("2026-02-28 23:59:59");
    card.activated = Instant::parseBeijing("2026-03-01 00:00:00");
    card.activeType = QStringLiteral("manage");
    card.expires = Instant::parseBeijing("2027-03-01 00:00:00");
    card.autoRenew = false;
    card.used = DataVolume{13138657};
    card.remaining = DataVolume{0};
    card.smsUsed = 0;
    card.usageAsOf = Instant::parseBeijing("2026-03-02 08:00:00");
    card.tags = {{24, QStringLiteral("退役")}, {std::nullopt, QStringLiteral("lab")}};
    card.remark = QStringLiteral("a\nb");
    card.certifyType = QStringLiteral("enterprise");
    record.listed = false;
    record.lastSeen = Instant::parseBeijing("2026-03-02 09:00:00");
    record.facts = {.imei = QStringLiteral("860000000000011"),
                    .realName = RealName::NotVerified,
                    .stopThreshold = DataVolume{524288000},
                    .autoResume = false,
                    .detailAsOf = record.lastSeen,
                    .identityAsOf = {}};
    return record;
}
} // namespace

class TestFieldText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreTheOnesScriptsUse();
    void whatIsUnknownReadsAsNothingAndAsADash();
    void zeroAndFalseAreNotUnknown();
    void machinesReadCodesBytesAndIsoInstants_data();
    void machinesReadCodesBytesAndIsoInstants();
    void peopleReadWords_data();
    void peopleReadWords();
    void aCredentialIsAPoolOnlyWhereThePlanIsOne();
};

void TestFieldText::namesAreTheOnesScriptsUse()
{
    const QString expected = QStringLiteral("iccid msisdn imsi status os_status vendor plan_kind plan_level "
                                            "credential period tariff sim_type network apn order_id "
                                            "opened activated active_type expires auto_renew used_bytes "
                                            "remaining_bytes sms_used usage_as_of tags remark pool "
                                            "certify_type instance_id listed last_seen imei real_name "
                                            "stop_threshold_bytes auto_resume");
    QStringList names;
    QSet<QString> titles;
    for (const CardField field : CardFields::all()) {
        names.append(CardFields::name(field));
        titles.insert(CardFields::title(field));
        QCOMPARE(CardFields::byName(QString(CardFields::name(field))), std::optional(field));
    }
    QCOMPARE(names.join(u' '), expected);
    QCOMPARE(titles.size(), names.size());
    for (const QString &other :
         {QString(), QStringLiteral("ICCID"), QStringLiteral("iccid "), QStringLiteral("imei2")})
        QVERIFY(!CardFields::byName(other));
}

void TestFieldText::whatIsUnknownReadsAsNothingAndAsADash()
{
    const CardRecord bare = bareRecord();
    for (const CardField field : CardFields::all()) {
        if (field == CardField::Iccid || field == CardField::Listed)
            continue; // always known
        QVERIFY2(!FieldText::machine(field, bare), CardFields::name(field).data());
        QCOMPARE(FieldText::display(field, bare), QStringLiteral("–"));
    }
}

void TestFieldText::zeroAndFalseAreNotUnknown()
{
    const CardRecord record = fullRecord();
    QCOMPARE(FieldText::machine(CardField::RemainingBytes, record), std::optional(QStringLiteral("0")));
    QCOMPARE(FieldText::display(CardField::RemainingBytes, record), QStringLiteral("0 B"));
    QCOMPARE(FieldText::machine(CardField::SmsUsed, record), std::optional(QStringLiteral("0")));
    QCOMPARE(FieldText::machine(CardField::AutoRenew, record), std::optional(QStringLiteral("false")));
    QCOMPARE(FieldText::display(CardField::AutoRenew, record), QStringLiteral("no"));
}

void TestFieldText::machinesReadCodesBytesAndIsoInstants_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    const QList<std::pair<const char *, const char *>> expected{
        {"iccid", "89860123456789012345"},
        {"msisdn", "14412345678;14412345679"},
        {"imsi", "460041234567890"},
        {"status", "30"},
        {"os_status", "100"},
        {"vendor", "CMCC"},
        {"plan_kind", "sameflowcard"},
        {"plan_level", "30MB"},
        {"credential", "C-1"},
        {"period", "1101"},
        {"tariff", "ali_5"},
        {"sim_type", "micro"},
        {"network", "4G"},
        {"apn", "cmiot"},
        {"order_id", "2001"},
        {"opened", "2026-02-28T23:59:59+08:00"},
        {"activated", "2026-03-01T00:00:00+08:00"},
        {"active_type", "manage"},
        {"expires", "2027-03-01T00:00:00+08:00"},
        {"auto_renew", "false"},
        {"used_bytes", "13138657"},
        {"remaining_bytes", "0"},
        {"sms_used", "0"},
        {"usage_as_of", "2026-03-02T08:00:00+08:00"},
        {"tags", "退役;lab"},
        {"remark", "a\nb"},
        {"pool", "C-1"},
        {"certify_type", "enterprise"},
        {"instance_id", "9007199254740993"},
        {"listed", "false"},
        {"last_seen", "2026-03-02T09:00:00+08:00"},
        {"imei", "860000000000011"},
        {"real_name", "not_verified"},
        {"stop_threshold_bytes", "524288000"},
        {"auto_resume", "false"},
    };
    QCOMPARE(size_t(expected.size()), CardFields::all().size());
    for (const auto &[name, text] : expected)
        QTest::newRow(name) << QString::fromLatin1(name) << QString::fromUtf8(text);
}

void TestFieldText::machinesReadCodesBytesAndIsoInstants()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    const std::optional<CardField> field = CardFields::byName(name);
    QVERIFY(field);
    QCOMPARE(FieldText::machine(*field, fullRecord()), std::optional(text));
}

void TestFieldText::peopleReadWords_data()
{
    QTest::addColumn<CardField>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("status") << CardField::Status << QStringLiteral("in use");
    QTest::newRow("fine status") << CardField::OsStatus << QStringLiteral("in use");
    QTest::newRow("vendor") << CardField::Vendor << QStringLiteral("China Mobile");
    QTest::newRow("plan") << CardField::PlanKind << QStringLiteral("same-tier pool");
    QTest::newRow("period") << CardField::Period << QStringLiteral("month");
    QTest::newRow("opened") << CardField::Opened << QStringLiteral("2026-02-28 23:59:59");
    QTest::newRow("used") << CardField::UsedBytes << QStringLiteral("12.53 MB");
    QTest::newRow("listed") << CardField::Listed << QStringLiteral("no");
    QTest::newRow("activated by") << CardField::ActiveType << QStringLiteral("by hand");
    QTest::newRow("certified") << CardField::CertifyType << QStringLiteral("enterprise");
    QTest::newRow("imei") << CardField::Imei << QStringLiteral("860000000000011");
    QTest::newRow("real name") << CardField::RealName << QStringLiteral("not verified");
    QTest::newRow("threshold") << CardField::StopThresholdBytes << QStringLiteral("500.00 MB");
    QTest::newRow("resumes") << CardField::AutoResume << QStringLiteral("no");
}

void TestFieldText::peopleReadWords()
{
    QFETCH(CardField, field);
    QFETCH(QString, text);
    QCOMPARE(FieldText::display(field, fullRecord()), text);
}

void TestFieldText::aCredentialIsAPoolOnlyWhereThePlanIsOne()
{
    CardRecord record = fullRecord();
    record.card.planKind = QStringLiteral("singlecard");
    QVERIFY(!FieldText::machine(CardField::Pool, record));
    record.card.planKind.reset();
    QVERIFY(!FieldText::machine(CardField::Pool, record));
    record.card.planKind = QStringLiteral("GREcard");
    record.card.credential.reset();
    QVERIFY(!FieldText::machine(CardField::Pool, record));
}

QTEST_APPLESS_MAIN(TestFieldText)
#include "tst_fieldtext.moc"
