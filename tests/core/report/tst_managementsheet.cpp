// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/managementsheet.h"
#include "core/rules/managementfacts.h"
#include "tests/core/report/reporttest.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace ReportTest;

namespace
{
constexpr Month april{2026 * 12 + 3};

/// Of everything more and longer than an account has.
ManagementFacts largeAccount()
{
    ManagementFacts facts;
    facts.month = april;
    facts.today = QDate(2026, 5, 6);
    facts.listAsOf = dataDay;
    facts.cards = 1'000'000;
    for (int i = 0; i < 40; ++i)
        facts.states.append({QString::number(10 + i), 1'000'000 - i});
    facts.expiring = ExpiringCards{100'000, 200'000, 3, 400'000, QDate(2026, 5, 7)};
    facts.opened = facts.activated = 100'000;
    facts.closed = 99'999;
    for (int i = 5; i >= 0; --i)
        facts.traffic.append({april.plus(-i), DataVolume{(i + 10LL) << 50}, 999'999, 999'999});
    for (int i = 0; i < 5'000; ++i) {
        PoolForecast pool;
        pool.credential = QStringLiteral("CM-SF-%1").arg(i);
        pool.state = PoolState(i % 5);
        if (i % 2 == 0)
            pool.atRisk.expected = Money{123'456 * Money::unit};
        facts.pools.append(pool);
    }
    facts.spent =
        ManagementFacts::Spending{april, Money{123'456'789 * Money::unit}, false, QStringLiteral("CNY")};
    facts.spentBefore = facts.spent;
    Runway runway;
    runway.balance = Money{-123'456'789 * Money::unit};
    runway.voucherMoney = runway.willLapse = Money{123'456'789 * Money::unit};
    runway.expected = {RunwayEnd::State::OnDay, QDate(2026, 10, 30), 177};
    runway.topUp = TopUpAdvice{Money{987'654'321 * Money::unit}, QDate(2026, 5, 7), QDate(2026, 6, 7)};
    facts.runway = runway;
    facts.realName = RealNameGaps{100'000, 100'000, 100'000, 100'000, 1, 100'000};
    for (int i = 0; i < 2'000; ++i) {
        RunningDeadline clock;
        clock.entry.subject = QString(400, u'x');
        clock.deadline.due = QDate(2026, 4, 1).addDays(i % 90);
        facts.clocks.append(clock);
    }
    for (int i = 0; i < 200; ++i) {
        Finding finding;
        finding.severity = FindingSeverity::Urgent;
        finding.text = QStringLiteral("A finding with a long sentence, number %1. ").arg(i).repeated(20);
        facts.findings.append(finding);
    }
    for (int i = 0; i <= int(DataAge::Kind::Bills); ++i)
        facts.ages.append({DataAge::Kind(i), std::nullopt, 1'000'000});
    return facts;
}

qsizetype pagesOf(const ManagementFacts &facts, const QString &path, const ReportFrame &around)
{
    const std::unique_ptr<PagedReport> report = ManagementSheet::of(facts, around);
    return ReportPdf::write(*report, path) ? pagesIn(bytesOf(path)) : -1;
}

/// Says everything a little longer, as another language may.
class LongWords final : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        const QString text = QString::fromUtf8(source);
        const bool own = QByteArrayView(context) == "ManagementSheet";
        return own ? text + QString(text.size() / 8, u'w') : QString();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};
} // namespace

/// One page, whatever the account is.
class TestManagementSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLargeAccountIsOnePage();
    void longerWordsAreOnePage();
    void anAccountOfWhichNothingIsKnownSaysSo();
    void theFiguresAreThoseOfTheFacts();
    void anUndecidedRebateIsNoZero();

private:
    Place m_place;
};

void TestManagementSheet::aLargeAccountIsOnePage()
{
    ReportFrame around = frame({});
    around.scope.clear();
    QCOMPARE(pagesOf(largeAccount(), m_place.file(QStringLiteral("management-large.pdf")), around), 1);
}

void TestManagementSheet::longerWordsAreOnePage()
{
    LongWords words;
    QCoreApplication::installTranslator(&words);
    ReportFrame around = frame({});
    around.scope.clear();
    const qsizetype pages =
        pagesOf(largeAccount(), m_place.file(QStringLiteral("management-long.pdf")), around);
    QCoreApplication::removeTranslator(&words);
    QCOMPARE(pages, 1);
}

void TestManagementSheet::anAccountOfWhichNothingIsKnownSaysSo()
{
    ManagementFacts facts;
    facts.month = april;
    facts.today = QDate(2026, 5, 6);
    facts.ages = {{DataAge::Kind::List, std::nullopt, 0}, {DataAge::Kind::Money, std::nullopt, 0}};
    const QString path = m_place.file(QStringLiteral("management-empty.pdf"));
    QCOMPARE(pagesOf(facts, path, frame({})), 1);
    if (!canRead())
        QSKIP("pdftotext is not here");
    const QString text = textOf(path).simplified();
    QVERIFY2(text.contains(u"never read: list of cards"), qPrintable(text));
    QVERIFY2(text.contains(u"the bill of the month"), qPrintable(text));
    QVERIFY2(text.contains(u"Cards –"), qPrintable(text));
}

void TestManagementSheet::theFiguresAreThoseOfTheFacts()
{
    ManagementFacts facts = largeAccount();
    facts.traffic = {{april.previous(), DataVolume{2LL << 30}, 100, 0},
                     {april, DataVolume{3LL << 30}, 100, 0}};
    const QString path = m_place.file(QStringLiteral("management.pdf"));
    QCOMPARE(pagesOf(facts, path, frame({})), 1);
    if (!canRead())
        QSKIP("pdftotext is not here");
    const QString text = textOf(path).simplified();
    for (const char16_t *said :
         {u"2026-04", u"1,000,000", u"3.00 GB", u"2.00 GB", u"+50 %", u"5,000, 1,000 not known",
          u"(preliminary)", u"-¥123,456,789.00", u"400,000", u"2026-05-06", u"number 2."})
        QVERIFY2(text.contains(QStringView(said)),
                 qPrintable((QStringView(said).toString() + QStringLiteral(" in ") + text)));
    QVERIFY(!text.contains(u"number 3.")); // three findings, no more
}

void TestManagementSheet::anUndecidedRebateIsNoZero()
{
    if (!canRead())
        QSKIP("pdftotext is not here");
    ManagementFacts facts = largeAccount();
    facts.rebate.ordersRead = true;
    facts.rebate.perVerdict.insert(RebateVerdict::NotClassified, 1'060);
    const QString path = m_place.file(QStringLiteral("management-undecided.pdf"));
    QCOMPARE(pagesOf(facts, path, frame({})), 1);
    const QString text = textOf(path).simplified();
    QVERIFY2(text.contains(u"Rebate: cards – (1,060 undecided)"), qPrintable(text));
    QVERIFY2(text.contains(u"Rebate due –"), qPrintable(text));
}

QTEST_MAIN(TestManagementSheet)
#include "tst_managementsheet.moc"
