// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardjson.h"
#include "simulator/cardquery.h"
#include "simulator/cardtruth.h"
#include "simulator/company.h"
#include "simulator/fleet.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

namespace
{
const QDate today(2026, 3, 2);

QByteArray json(const CardFacts &card)
{
    QByteArray out;
    CardJson::append(out, card);
    return out;
}

QByteArray allJson(const Fleet &fleet)
{
    QByteArray out;
    for (int row = 0; row < fleet.size(); ++row)
        out += json(fleet.card(row));
    return out;
}

std::optional<QString> text(const QJsonObject &row, const char *name)
{
    const QJsonValue value = row.value(QLatin1StringView(name));
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<Instant> time(const QJsonObject &row, const char *name)
{
    return Instant::parseBeijing(row.value(QLatin1StringView(name)).toString().toLatin1());
}

std::optional<DataVolume> size(const QJsonObject &row, const char *name)
{
    return DataVolume::parse(row.value(QLatin1StringView(name)).toString().toLatin1());
}

QStringList texts(const QJsonObject &row, const char *name)
{
    QStringList all;
    for (const QJsonValue &value : row.value(QLatin1StringView(name)).toArray())
        all.append(value.toString());
    return all;
}

/// Reads a row the way a careful client does.
Card understood(const QByteArray &bytes)
{
    const QJsonObject row = QJsonDocument::fromJson(bytes).object();
    Card card{.key = {*Iccid::parse(*text(row, "Iccid")), row[u"VsimInstanceId"].toInteger()}};
    card.msisdn = texts(row, "Msisdn");
    card.imsi = texts(row, "Imsi");
    card.status = text(row, "Status");
    card.osStatus = text(row, "OsStatus");
    card.vendor = text(row, "Vendor");
    card.simType = text(row, "SimType");
    card.network = text(row, "NetworkType");
    card.planKind = text(row, "DataType");
    card.planLevel = text(row, "DataLevel");
    card.period = text(row, "Period");
    card.tariff = text(row, "AliFee");
    card.credential = text(row, "CredentialNo");
    card.credentialType = text(row, "CredentialType");
    card.credentialInstanceId = text(row, "CredentialInstanceId");
    card.orderId = text(row, "AliyunOrderId");
    card.apn = text(row, "ApnName");
    card.certifyType = text(row, "CertifyType");
    card.activeType = text(row, "ActiveType");
    if (row.contains(u"DirectionalGroupId"))
        card.directionalGroupId = QString::number(row[u"DirectionalGroupId"].toInteger());
    card.directionalGroupName = text(row, "DirectionalGroupName");
    card.privateNetwork = text(row, "PrivateNetworkSegment");
    card.notifyId = text(row, "NotifyId");
    card.remark = text(row, "Remark");
    card.opened = time(row, "OpenAccountTime");
    card.activated = time(row, "ActiveTime");
    card.expires = time(row, "ExpireTime");
    card.usageAsOf = time(row, "FlowLatestModifiedTime");
    card.autoRenew = row[u"IsAutoRecharge"].toBool();
    card.used = size(row, "PeriodAddFlow");
    card.remaining = size(row, "PeriodRestFlow");
    card.smsUsed = text(row, "PeriodSmsUse").value_or(QString()).toLongLong();
    for (const QJsonValue &tag : row[u"TagList"].toArray())
        card.tags.append({tag[u"Id"].toInteger(), tag[u"TagName"].toString()});
    return card;
}

/// How many values are there that were there before.
template<class Value> int repeated(std::vector<Value> values)
{
    std::sort(values.begin(), values.end());
    return int(values.end() - std::unique(values.begin(), values.end()));
}

QList<int> rowsOf(const Fleet &fleet, const QByteArray &query)
{
    RequestParameters parameters;
    parameters.addEncoded(query);
    return SimCardQuery::parse(parameters)->rows(fleet);
}
} // namespace

class TestFleet : public QObject
{
    Q_OBJECT

    const Fleet m_fleet{7, 5000, today};
    QList<Card> m_truth;

private Q_SLOTS:
    void initTestCase()
    {
        for (int row = 0; row < m_fleet.size(); ++row)
            m_truth.append(CardTruth::of(m_fleet.card(row)));
    }

    void theSameSeedSizeAndDayGiveTheSameBytes()
    {
        const QByteArray once = allJson(Fleet(7, 1000, today));
        QCOMPARE(allJson(Fleet(7, 1000, today)), once);
        QVERIFY(allJson(Fleet(8, 1000, today)) != once);
        QVERIFY(allJson(Fleet(7, 1001, today)).size() != once.size());
        QVERIFY(allJson(Fleet(7, 1000, today.addDays(1))) != once);
    }

    void theTruthIsWhatTheListSays()
    {
        for (int row = 0; row < m_fleet.size(); row += 3) {
            const QByteArray bytes = json(m_fleet.card(row));
            QVERIFY2(understood(bytes) == m_truth[row], bytes.constData());
        }
    }

    void cardsOfAHundredThousandAreDifferentAndFewNumbersOccurTwice()
    {
        const Fleet fleet(1, 100'000, today);
        std::vector<std::array<char, 20>> iccids;
        std::vector<std::pair<std::array<char, 20>, qint64>> keys;
        std::vector<quint64> msisdns, imsis;
        int shortOnes = 0, lettered = 0;
        for (int row = 0; row < fleet.size(); ++row) {
            const CardFacts card = fleet.card(row);
            iccids.push_back(card.iccidText);
            keys.emplace_back(card.iccidText, card.instanceId);
            shortOnes += card.iccidLength == 19;
            lettered +=
                std::any_of(card.iccid().begin(), card.iccid().end(), [](char c) { return c >= 'A'; });
            msisdns.insert(msisdns.end(), card.msisdn.begin(), card.msisdn.begin() + card.numbers);
            imsis.insert(imsis.end(), card.imsi.begin(), card.imsi.begin() + card.numbers);
        }
        QCOMPARE(repeated(keys), 0);
        QCOMPARE(repeated(iccids), 200); // 0.2 %
        QCOMPARE(repeated(msisdns), 0);
        QCOMPARE(repeated(imsis), 0);
        QVERIFY(shortOnes > 4000 && shortOnes < 8000);
        QVERIFY(lettered > 0 && lettered < 1000);
    }

    void aNumberThatOccursTwiceIsAClosedCardAndALiveOne()
    {
        QHash<Iccid, QList<int>> rows;
        for (int row = 0; row < m_fleet.size(); ++row)
            rows[m_truth[row].key.iccid].append(row);
        int pairs = 0;
        for (const QList<int> &both : std::as_const(rows)) {
            QVERIFY(both.size() <= 2);
            if (both.size() < 2)
                continue;
            ++pairs;
            const bool firstClosed = m_truth[both[0]].status == u"50",
                       secondClosed = m_truth[both[1]].status == u"50";
            QVERIFY(firstClosed != secondClosed);
            QVERIFY(m_truth[both[0]].key.instanceId != m_truth[both[1]].key.instanceId);
            QCOMPARE(m_fleet.rowsByIccid(m_truth[both[0]].key.iccid.bytes()), both);
        }
        QCOMPARE(pairs, 10);
    }

    void everyStateGoesWithItsCoarseState()
    {
        const QHash<QString, QString> coarse{
            {QStringLiteral("10"), QStringLiteral("10")},  {QStringLiteral("20"), QStringLiteral("20")},
            {QStringLiteral("100"), QStringLiteral("30")}, {QStringLiteral("150"), QStringLiteral("30")},
            {QStringLiteral("130"), QStringLiteral("35")}, {QStringLiteral("200"), QStringLiteral("35")},
            {QStringLiteral("300"), QStringLiteral("35")}, {QStringLiteral("400"), QStringLiteral("35")},
            {QStringLiteral("500"), QStringLiteral("35")}, {QStringLiteral("600"), QStringLiteral("35")},
            {QStringLiteral("700"), QStringLiteral("35")}, {QStringLiteral("40"), QStringLiteral("40")},
            {QStringLiteral("50"), QStringLiteral("50")}};
        QSet<QString> seen, kinds, vendors;
        int inUse = 0;
        for (const Card &card : std::as_const(m_truth)) {
            QCOMPARE(*card.status, coarse.value(*card.osStatus));
            seen.insert(*card.osStatus);
            kinds.insert(*card.planKind);
            vendors.insert(*card.vendor);
            inUse += card.status == u"30";
        }
        QCOMPARE(seen.size(), coarse.size());
        QCOMPARE(kinds.size(), 6);
        QCOMPARE(vendors.size(), 4);
        QVERIFY(inUse > m_fleet.size() * 6 / 10);
    }

    void cardsMakeSense()
    {
        int soon = 0, past = 0, longIds = 0;
        const Instant now = Instant::startOfBeijingDay(today);
        for (const Card &card : std::as_const(m_truth)) {
            const bool unused = card.status == u"10" || card.status == u"20";
            QCOMPARE(card.activated.has_value(), !unused);
            QCOMPARE(card.usageAsOf.has_value(), !unused);
            QVERIFY(*card.opened < now);
            QVERIFY(!card.activated || (*card.activated >= *card.opened && *card.activated < now));
            QVERIFY(!card.usageAsOf || (*card.usageAsOf >= *card.activated && *card.usageAsOf < now));
            QVERIFY(!card.expires || *card.expires > *card.opened);
            QVERIFY(!unused || card.used->bytes == 0);
            QVERIFY(card.osStatus != u"300" || !card.remaining || card.remaining->bytes == 0);
            QCOMPARE(card.remaining.has_value(), card.planLevel.has_value());
            soon += card.expires && *card.expires >= now && card.expires->seconds < now.seconds + 8 * 86400;
            past += card.expires && *card.expires < now;
            longIds += *card.key.instanceId > std::numeric_limits<qint32>::max();
        }
        QVERIFY(soon > 50 && past > 50 && longIds > 50);
        QVERIFY(soon + past < m_fleet.size() / 3);
    }

    void filtersAgreeWithTheTruth_data()
    {
        using Test = std::function<bool(const Card &)>;
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<Test>("test");
        QTest::newRow("status") << QByteArray("Status=35")
                                << Test([](const Card &c) { return c.status == u"35"; });
        QTest::newRow("os") << QByteArray("OsStatus=300")
                            << Test([](const Card &c) { return c.osStatus == u"300"; });
        QTest::newRow("vendor") << QByteArray("Vendor=VNO")
                                << Test([](const Card &c) { return c.vendor == u"VNO"; });
        QTest::newRow("kind") << QByteArray("DataType=GREcard")
                              << Test([](const Card &c) { return c.planKind == u"GREcard"; });
        QTest::newRow("level") << QByteArray("DataLevel=12GB")
                               << Test([](const Card &c) { return c.planLevel == u"12GB"; });
        QTest::newRow("period") << QByteArray("Period=1112")
                                << Test([](const Card &c) { return c.period == u"1112"; });
        QTest::newRow("tariff") << QByteArray("AliFee=ali_3")
                                << Test([](const Card &c) { return c.tariff == u"ali_3"; });
        QTest::newRow("sim") << QByteArray("SimType=simplus")
                             << Test([](const Card &c) { return c.simType == u"simplus"; });
        QTest::newRow("network") << QByteArray("NetworkType=5G")
                                 << Test([](const Card &c) { return c.network == u"5G"; });
        QTest::newRow("apn") << QByteArray("ApnName=ctnb")
                             << Test([](const Card &c) { return c.apn == u"ctnb"; });
        QTest::newRow("credential") << QByteArray("CredentialNo=CM-SC-M-2-30M")
                                    << Test([](const Card &c) { return c.credential == u"CM-SC-M-2-30M"; });
        QTest::newRow("pool") << QByteArray("PoolId=demo3")
                              << Test([](const Card &c) { return c.credential->endsWith(u"-demo3"); });
        QTest::newRow("renew") << QByteArray("IsAutoRecharge=false")
                               << Test([](const Card &c) { return !*c.autoRenew; });
        QTest::newRow("group") << QByteArray("DirectionalGroupId=55")
                               << Test([](const Card &c) { return c.directionalGroupId == u"55"; });
        QTest::newRow("tag") << QByteArray("TagName=%E9%97%A8%E7%A6%81") << Test([](const Card &c) {
            return std::any_of(c.tags.begin(), c.tags.end(),
                               [](const CardTag &t) { return t.name == u"门禁"; });
        });
        QTest::newRow("expiry")
            << QByteArray("ExpireTimeStart=2026-03-05%2000:00:00&ExpireTimeEnd=2026-03-10%2023:59:59")
            << Test([](const Card &c) {
                   return c.expires && c.expires->beijingText() >= u"2026-03-05 00:00:00" &&
                          c.expires->beijingText() <= u"2026-03-10 23:59:59";
               });
        QTest::newRow("two") << QByteArray("Status=30&Vendor=CUCC")
                             << Test([](const Card &c) { return c.status == u"30" && c.vendor == u"CUCC"; });
        QTest::newRow("all") << QByteArray("Status=") << Test([](const Card &) { return true; });
    }
    void filtersAgreeWithTheTruth()
    {
        using Test = std::function<bool(const Card &)>;
        QFETCH(QByteArray, query);
        QFETCH(Test, test);
        QList<int> expected;
        for (int row = 0; row < m_fleet.size(); ++row) {
            if (test(m_truth[row]))
                expected.append(row);
        }
        QVERIFY(!expected.isEmpty());
        QCOMPARE(rowsOf(m_fleet, query), expected);
    }

    void cardsAreFoundByTheirNumbers()
    {
        for (int row = 0; row < m_fleet.size(); row += 37) {
            const Card &card = m_truth[row];
            QVERIFY(rowsOf(m_fleet, "Iccid=" + card.key.iccid.bytes().toByteArray()).contains(row));
            QCOMPARE(rowsOf(m_fleet, "Msisdn=" + card.msisdn.last().toLatin1()), QList{row});
            QCOMPARE(rowsOf(m_fleet, "Imsi=" + card.imsi.last().toLatin1()), QList{row});
        }
        for (const char *nobody :
             {"Iccid=89860000000000000000", "Iccid=x", "Msisdn=1440999999999", "Imsi=1", "Iccid=8986"})
            QVERIFY(rowsOf(m_fleet, nobody).isEmpty());
    }

    void advancingChangesExactlyTheSaidNumberOfCards()
    {
        Fleet fleet(7, 800, today);
        QList<Card> before;
        for (int row = 0; row < fleet.size(); ++row)
            before.append(CardTruth::of(fleet.card(row)));
        for (const auto &[days, share] : {std::pair(1, 0.01), {0, 0.1}, {0, 0.1}, {31, 1.0}, {3, 0.0}}) {
            const int said = fleet.advance(days, share);
            QCOMPARE(said, int(std::lround(share * 800)));
            int changed = 0;
            for (int row = 0; row < fleet.size(); ++row) {
                const CardFacts facts = fleet.card(row);
                const Card now = CardTruth::of(facts);
                QCOMPARE(now.key, before[row].key);
                QVERIFY(understood(json(facts)) == now);
                changed += now != before[row];
                before[row] = now;
            }
            QCOMPARE(changed, said);
        }
        QCOMPARE(fleet.today(), today.addDays(35));
        Fleet again(7, 800, today);
        again.restore(fleet.daysGone(), fleet.changes());
        QCOMPARE(allJson(again), allJson(fleet));
    }

    void smallFleetsWork()
    {
        for (const int size : {0, 1, 2, 5, 249}) {
            const Fleet fleet(1, size, today);
            QSet<QByteArray> iccids;
            for (int row = 0; row < size; ++row)
                iccids.insert(fleet.card(row).iccid().toByteArray());
            QCOMPARE(iccids.size(), size);
        }
    }

    void vouchersExpireAsDaysPass()
    {
        Company company(Fleet(1, 100, today));
        const auto count = [&company](QStringView status) {
            const auto all = company.trueVouchers();
            return std::count_if(all.begin(), all.end(),
                                 [status](const Voucher &v) { return v.status == status; });
        };
        QCOMPARE(count(u"Available"), 3);
        QCOMPARE(count(u"Cancelled"), 1);
        for (const Voucher &voucher : company.trueVouchers())
            QVERIFY(voucher.expires->utc().time() == QTime(16, 0)); // midnight in Beijing
        const Money before = *company.trueBalance().available;
        company.advance(7, 0);
        QCOMPARE(count(u"Available"), 2);
        QCOMPARE(count(u"Expired"), 2);
        QVERIFY(*company.trueBalance().available < before);
    }
};

QTEST_GUILESS_MAIN(TestFleet)
#include "tst_fleet.moc"
