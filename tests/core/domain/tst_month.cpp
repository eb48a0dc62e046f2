// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/bill.h"
#include "core/domain/identity.h"
#include "core/domain/month.h"

#include <QTest>

/// Months, and what is decided by them.
class TestMonth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSpellingsOfTheProviderAreRead()
    {
        QCOMPARE(Month::parse("2026-04")->iso(), QStringLiteral("2026-04"));
        QCOMPARE(Month::parse("202604")->compact(), QStringLiteral("202604"));
        QVERIFY(Month::parse("2026-04") == Month::parse("202604"));
    }
    void anythingElseIsUnknown_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {"", "2026", "2026-13", "2026-00", "202600", "202613", "2026/04", "2026-4",
                                 "1989-12", "2100-01", "2026-04-01", " 202604", "2o2604", "+20264"})
            QTest::newRow(*text ? text : "empty") << QByteArray(text);
    }
    void anythingElseIsUnknown()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!Month::parse(text));
    }
    void monthsCountOverTheTurnOfTheYear()
    {
        const Month december = *Month::parse("2025-12");
        QCOMPARE(december.next().iso(), QStringLiteral("2026-01"));
        QCOMPARE(december.next().previous().iso(), QStringLiteral("2025-12"));
        QCOMPARE(december.plus(-24).iso(), QStringLiteral("2023-12"));
        QCOMPARE(Month::parse("2024-02")->lastDay(), QDate(2024, 2, 29));
        QCOMPARE(Month::parse("2026-02")->days(), 28);
    }
    void aMomentBelongsToItsMonthInBeijing()
    {
        QCOMPARE(Month::of(*Instant::parseUtc("2025-12-31T15:59:59Z")).iso(), QStringLiteral("2025-12"));
        QCOMPARE(Month::of(*Instant::parseUtc("2025-12-31T16:00:00Z")).iso(), QStringLiteral("2026-01"));
    }
    void aBillIsFinalFromItsClosingNoonOn()
    {
        BillMonth bill{BillSource::Overview,
                       *Month::parse("2025-12"),
                       *Instant::parseBeijing("2026-01-03 11:59:59"),
                       {}};
        QVERIFY(!bill.isFinal());
        bill.asOf = *Instant::parseBeijing("2026-01-03 12:00:00");
        QVERIFY(bill.isFinal());
        bill.source = BillSource::Settled;
        bill.asOf = *Instant::parseBeijing("2026-01-02 12:00:00");
        QVERIFY(bill.isFinal());
        bill.asOf = *Instant::parseBeijing("2026-01-02 11:59:59");
        QVERIFY(!bill.isFinal());
    }
    void codesOfTheRealNameStateAreReadAndUnknownOnesStayUnknown()
    {
        QVERIFY(Identity::ofStatus(u"CERTIFIED") == RealName::Verified);
        QVERIFY(Identity::ofStatus(u"APPROVING") == RealName::Approving);
        QVERIFY(Identity::ofStatus(u"NOT_CERTIFIED") == RealName::NotVerified);
        QVERIFY(!Identity::ofStatus(u"certified"));
        QVERIFY(Identity::ofCertifyStatus(u"2") == RealName::Verified);
        QVERIFY(Identity::ofCertifyStatus(u"1") == RealName::NotVerified);
        QVERIFY(!Identity::ofCertifyStatus(u"0"));
    }
};

QTEST_GUILESS_MAIN(TestMonth)
#include "tst_month.moc"
