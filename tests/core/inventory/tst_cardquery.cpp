// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/cardquery.h"
#include "tests/core/inventory/randomfleet.h"
#include "tests/core/inventory/slowfilter.h"

#include <QTest>

#include <algorithm>

namespace
{
const QDate today(2026, 1, 15);

CardFilter filter(const QString &text)
{
    const Result<CardFilter> read = CardFilter::parse(text);
    if (!read)
        qFatal("%s: %s", qPrintable(text), qPrintable(read.error().message));
    return *read;
}

std::vector<quint32> slowRows(const QList<CardRecord> &cards, const CardFilter &filter)
{
    const SlowFilter slow(filter, today);
    std::vector<quint32> rows;
    for (const CardRecord &card : cards) {
        if (slow.passes(card))
            rows.push_back(quint32(card.id - 1));
    }
    return rows;
}

/// Terms of every kind, with values that the random fleet has.
const QStringList &someTerms()
{
    static const QStringList terms{
        QStringLiteral("123"),
        QStringLiteral("8986"),
        QStringLiteral("a1"),
        QStringLiteral("退"),
        QStringLiteral("\"b\""),
        QStringLiteral("status:stopped"),
        QStringLiteral("status:inuse,none"),
        QStringLiteral("status:60"),
        QStringLiteral("os_status:stopped,none"),
        QStringLiteral("os_status:limit,silent"),
        QStringLiteral("status~0"),
        QStringLiteral("vendor:CMCC,telecom"),
        QStringLiteral("vendor:none"),
        QStringLiteral("vendor~c"),
        QStringLiteral("plan:pool"),
        QStringLiteral("plan:newkind,none"),
        QStringLiteral("pool:none"),
        QStringLiteral("pool:CM-SF-M-2-100M,\"\""),
        QStringLiteral("pool~cm"),
        QStringLiteral("pool:none,cu-9"),
        QStringLiteral("plan_level:30mb"),
        QStringLiteral("period:month"),
        QStringLiteral("tariff:ali_9"),
        QStringLiteral("sim_type:nano"),
        QStringLiteral("network:5g"),
        QStringLiteral("apn~net"),
        QStringLiteral("credential:none"),
        QStringLiteral("order~77,12"),
        QStringLiteral("certify_type:none"),
        QStringLiteral("active_type:manage"),
        QStringLiteral("tag:退役,test"),
        QStringLiteral("tag:none"),
        QStringLiteral("tag:\"none\""),
        QStringLiteral("tag~冷"),
        QStringLiteral("tag:\"\""),
        QStringLiteral("tag:\"a;b\""),
        QStringLiteral("remark~x1,备"),
        QStringLiteral("remark:none"),
        QStringLiteral("remark:\"\""),
        QStringLiteral("remark~\"%\""),
        QStringLiteral("remark:\"SPARE A12\""),
        QStringLiteral("iccid~123"),
        QStringLiteral("iccid~d"),
        QStringLiteral("iccid>89865"),
        QStringLiteral("iccid<8986123"),
        QStringLiteral("iccid:89861..89863,89867..89867"),
        QStringLiteral("iccid:..89864"),
        QStringLiteral("iccid:none"),
        QStringLiteral("msisdn~77,1234"),
        QStringLiteral("msisdn:none"),
        QStringLiteral("msisdn:5..7"),
        QStringLiteral("imsi~999"),
        QStringLiteral("imsi>=9"),
        QStringLiteral("imsi~\"1;2\""),
        QStringLiteral("used>100MB"),
        QStringLiteral("used<1MB"),
        QStringLiteral("used:0,none"),
        QStringLiteral("used:5MB..10MB"),
        QStringLiteral("used>80%"),
        QStringLiteral("used:50%"),
        QStringLiteral("remaining<=12.5%"),
        QStringLiteral("remaining:50%..75%"),
        QStringLiteral("remaining:none"),
        QStringLiteral("used:3MB"),
        QStringLiteral("sms>3"),
        QStringLiteral("sms:0,none"),
        QStringLiteral("sms:1..2"),
        QStringLiteral("instance<4120000"),
        QStringLiteral("instance:none"),
        QStringLiteral("expires<30d"),
        QStringLiteral("expires>10d"),
        QStringLiteral("expires:0d..30d"),
        QStringLiteral("expires:7d"),
        QStringLiteral("expires<today"),
        QStringLiteral("expires:2025-12,2026-02-03"),
        QStringLiteral("expires:2026"),
        QStringLiteral("expires:none"),
        QStringLiteral("expires:2025-10-01..2026-01"),
        QStringLiteral("expires>2026-01"),
        QStringLiteral("expires:2026-03..today"),
        QStringLiteral("expires:today..20d"),
        QStringLiteral("expires:20d..today"),
        QStringLiteral("opened:2023-10..today"),
        QStringLiteral("seen:60d..2025-12"),
        QStringLiteral("seen:2025-12-01..20d"),
        QStringLiteral("seen:today..90d"),
        QStringLiteral("expires<=today"),
        QStringLiteral("seen>60d"),
        QStringLiteral("seen<60d"),
        QStringLiteral("seen:30d..60d"),
        QStringLiteral("seen:90d.."),
        QStringLiteral("seen:..45d"),
        QStringLiteral("seen:none"),
        QStringLiteral("opened:2024"),
        QStringLiteral("activated<365d"),
        QStringLiteral("activated>2025-06-30"),
        QStringLiteral("usage_as_of:2025-11-05"),
        QStringLiteral("usage_as_of>8w"),
        QStringLiteral("renew:yes"),
        QStringLiteral("renew:no,none"),
        QStringLiteral("listed:no"),
        QStringLiteral("listed:none"),
        QStringLiteral("imei~123,77"),
        QStringLiteral("imei~-"),
        QStringLiteral("imei:none"),
        QStringLiteral("imei:3512345678901234,\"86-1234 77\""),
        QStringLiteral("imei<5"),
        QStringLiteral("imei:2..4,none"),
        QStringLiteral("real_name:not_verified"),
        QStringLiteral("real_name:verified,认证中,none"),
        QStringLiteral("real_name:none"),
        QStringLiteral("real_name~verified"),
        QStringLiteral("real_name~not,APPRO"),
        QStringLiteral("stop_threshold<5MB"),
        QStringLiteral("stop_threshold>100MB"),
        QStringLiteral("stop_threshold:none"),
        QStringLiteral("stop_threshold:3MB..10MB,0,none"),
        QStringLiteral("auto_resume:yes"),
        QStringLiteral("auto_resume:no,none"),
        QStringLiteral("resume:none"),
    };
    return terms;
}

QString joined(QRandomGenerator &random, int depth)
{
    const int kind = depth == 0 ? 0 : random.bounded(6);
    if (kind < 2)
        return someTerms()[random.bounded(someTerms().size())];
    const QString a = joined(random, depth - 1), b = joined(random, depth - 1);
    switch (kind) {
    case 2:
        return QStringLiteral("-(%1)").arg(a);
    case 3:
        return QStringLiteral("(%1 or %2)").arg(a, b);
    default:
        return a + u' ' + b;
    }
}
} // namespace

class TestCardQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachTermFindsWhatTheSlowFilterFinds();
    void joinedTermsFindWhatTheSlowFilterFinds();
    void rowsAreAskedOneByOneAlike();
    void fewCandidatesAreJudgedAsMany();
    void anEarlierOrderKeepsItsOrder();
    void anOrderOfAnotherGenerationIsAnsweredAnew();
    void fullIccidsAreFoundByList();
    void holesAreNeverFound();
    void textsOfLaterSnapshotsAreOfNoConcern();
    void aSpanAndADateMakeARange();
    void theDayChangesAtMidnightInBeijing();

private:
    QList<CardRecord> m_cards;
    std::shared_ptr<const CardColumns> m_columns;
};

void TestCardQuery::initTestCase()
{
    const RandomFleet fleet(17'500, 21); // two chunks
    m_cards = fleet.cards();
    m_columns = fleet.columns();
    QVERIFY(m_columns);
}

void TestCardQuery::eachTermFindsWhatTheSlowFilterFinds()
{
    int empty = 0;
    for (const QString &text : someTerms()) {
        const CardFilter one = filter(text);
        const CardQuery query(m_columns, one, today);
        const std::vector<quint32> expected = slowRows(m_cards, one);
        const CardOrder found = query.rows();
        QVERIFY2(found.rows == expected,
                 qPrintable(
                     QStringLiteral("%1: %2, not %3").arg(text).arg(found.rows.size()).arg(expected.size())));
        QCOMPARE(found.generation, quint64(1));
        QCOMPARE(query.count(), qsizetype(expected.size()));
        empty += expected.empty() ? 1 : 0;
    }
    QVERIFY2(empty <= 5, "the terms must find something, or they prove nothing");
}

void TestCardQuery::joinedTermsFindWhatTheSlowFilterFinds()
{
    QRandomGenerator random(33);
    for (int round = 0; round < 80; ++round) {
        const QString text = joined(random, 3);
        const CardFilter one = filter(text);
        QVERIFY2(CardQuery(m_columns, one, today).rows().rows == slowRows(m_cards, one), qPrintable(text));
    }
}

void TestCardQuery::rowsAreAskedOneByOneAlike()
{
    QRandomGenerator random(34);
    for (const QString &text : someTerms()) {
        const CardFilter one = filter(text);
        const CardQuery query(m_columns, one, today);
        const SlowFilter slow(one, today);
        for (int i = 0; i < 10; ++i) {
            const int row = random.bounded(int(m_cards.size()));
            QVERIFY2(query.matches(quint32(row)) == slow.passes(m_cards[row]), qPrintable(text));
        }
        QVERIFY(!query.matches(20'000));
    }
}

void TestCardQuery::fewCandidatesAreJudgedAsMany()
{
    CardOrder few{{3, 100, 16'000, 16'400, 17'499}, 1};
    for (const QString &text : someTerms()) {
        const CardFilter one = filter(text);
        const std::vector<quint32> all = slowRows(m_cards, one);
        std::vector<quint32> expected;
        std::set_intersection(all.begin(), all.end(), few.rows.begin(), few.rows.end(),
                              std::back_inserter(expected));
        QVERIFY2(CardQuery(m_columns, one, today).rowsWithin(few).rows == expected, qPrintable(text));
    }
}

void TestCardQuery::anEarlierOrderKeepsItsOrder()
{
    CardOrder earlier = CardQuery(m_columns, filter(QStringLiteral("12")), today).rows();
    std::reverse(earlier.rows.begin(), earlier.rows.end());
    std::vector<quint32> expected = slowRows(m_cards, filter(QStringLiteral("123")));
    std::reverse(expected.begin(), expected.end());
    QVERIFY(!expected.empty());
    QVERIFY(CardQuery(m_columns, filter(QStringLiteral("123")), today).rowsWithin(earlier).rows == expected);
}

void TestCardQuery::anOrderOfAnotherGenerationIsAnsweredAnew()
{
    const CardQuery query(m_columns, filter(QStringLiteral("123")), today);
    QCOMPARE(query.rowsWithin(CardOrder{{1, 2, 99'999}, 7}), query.rows());
}

void TestCardQuery::fullIccidsAreFoundByList()
{
    QStringList some;
    std::vector<quint32> expected;
    for (const int row : {17'000, 5, 16'384}) {
        some.append(m_cards[row].card.key.iccid.toString().toLower());
        for (const CardRecord &card : m_cards) {
            if (card.card.key.iccid == m_cards[row].card.key.iccid)
                expected.push_back(quint32(card.id - 1));
        }
    }
    std::sort(expected.begin(), expected.end());
    some << QStringLiteral("89999999999999999999") << QStringLiteral("8986") << QStringLiteral("none");
    QVERIFY(CardQuery(m_columns, filter(QStringLiteral("iccid:") + some.join(u',')), today).rows().rows ==
            expected);
}

void TestCardQuery::holesAreNeverFound()
{
    CardColumnsEditor editor(m_columns);
    editor.remove(5);
    editor.remove(16'390);
    const auto holed = editor.publish(2);
    for (const QString &text :
         {QString(), QStringLiteral("vendor:none"), QStringLiteral("-8986"), QStringLiteral("listed:no"),
          QStringLiteral("remark:none"), QStringLiteral("iccid:none")}) {
        std::vector<quint32> expected = slowRows(m_cards, filter(text));
        std::erase_if(expected, [](quint32 row) { return row == 4 || row == 16'389; });
        const CardQuery query(holed, filter(text), today);
        QVERIFY2(query.rows().rows == expected, qPrintable(text));
        QVERIFY(!query.matches(4));
    }
}

void TestCardQuery::textsOfLaterSnapshotsAreOfNoConcern()
{
    CardColumnsEditor editor(m_columns);
    CardRecord card = m_cards[0];
    card.card.vendor = QStringLiteral("BRANDNEW");
    QVERIFY(editor.put(StoredCard(card).row()));
    const auto later = editor.publish(2);
    const CardFilter one = filter(QStringLiteral("vendor:brandnew"));
    QCOMPARE(CardQuery(m_columns, one, today).count(), qsizetype(0));
    QCOMPARE(CardQuery(later, one, today).rows().rows, std::vector<quint32>{0});
}

void TestCardQuery::aSpanAndADateMakeARange()
{
    const auto rows = [this](const QString &text) {
        return CardQuery(m_columns, filter(text), today).rows().rows;
    };
    QCOMPARE(rows(QStringLiteral("seen:60d..today")), rows(QStringLiteral("seen:0d..60d")));
    QCOMPARE(rows(QStringLiteral("expires:today..30d")), rows(QStringLiteral("expires:0d..30d")));
    QCOMPARE(rows(QStringLiteral("expires:2026-01-15..30d")), rows(QStringLiteral("expires:0d..30d")));
}

void TestCardQuery::theDayChangesAtMidnightInBeijing()
{
    CardRecord card = m_cards[0];
    CardColumnsEditor editor;
    card.id = 1;
    card.card.expires = Instant::parseBeijing("2026-01-31 23:59:59");
    QVERIFY(editor.put(StoredCard(card).row()));
    card.id = 2;
    card.card.expires = Instant::parseBeijing("2026-02-01 00:00:00");
    QVERIFY(editor.put(StoredCard(card).row()));
    const auto columns = editor.publish(1);
    const auto rows = [&columns](const char *text) {
        return CardQuery(columns, filter(QString::fromUtf8(text)), today).rows().rows;
    };
    QCOMPARE(rows("expires:2026-01"), std::vector<quint32>{0});
    QCOMPARE(rows("expires>2026-01-31"), std::vector<quint32>{1});
    QCOMPARE(rows("expires<2026-02"), std::vector<quint32>{0});
    QCOMPARE(rows("expires:16d"), std::vector<quint32>{0});
    QCOMPARE(rows("expires<17d"), std::vector<quint32>{0});
    QCOMPARE(rows("expires<18d"), (std::vector<quint32>{0, 1}));
}

QTEST_APPLESS_MAIN(TestCardQuery)
#include "tst_cardquery.moc"
