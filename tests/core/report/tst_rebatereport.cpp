// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rebatereport.h"
#include "core/rules/rebatestatement.h"
#include "tests/core/report/reporttest.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace ReportTest;

namespace
{
constexpr int countedCards = 60;
constexpr int otherCards = 40;

QString iccid(int number)
{
    return QStringLiteral("898604%1").arg(number, 14, 10, QLatin1Char('0'));
}

RebateCard card(int number)
{
    RebateCard card;
    card.iccid = iccid(number);
    card.instanceId = number;
    card.vendor = QStringLiteral("CMCC");
    card.planKind = number < countedCards ? QStringLiteral("directionalcard") : QStringLiteral("singlecard");
    card.credential = QStringLiteral("CM-DX-M-2-1G");
    card.orderId = QStringLiteral("2026040199");
    return card;
}

Order order()
{
    Order order;
    order.id = QStringLiteral("2026040199");
    order.kind = QStringLiteral("BUY");
    order.status = QStringLiteral("completed");
    order.created = Instant::startOfBeijingDay(QDate(2026, 4, 9));
    order.cards = countedCards + otherCards;
    order.credential = QStringLiteral("CM-DX-M-2-1G");
    return order;
}

RebateTiers tiers(RebateReading reading)
{
    return {QDate(2026, 1, 1),
            reading,
            RebateReward::PerCard,
            {{1000, Money{1'000'000}}, {5000, Money{1'500'000}}},
            QStringLiteral("letter of 2026-01-05"),
            {},
            {}};
}

LedgerEntry credit()
{
    LedgerEntry entry;
    entry.number = QStringLiteral("TX20260528001");
    entry.time = Instant::startOfBeijingDay(QDate(2026, 5, 28));
    entry.type = QStringLiteral("Adjust");
    entry.flow = QStringLiteral("Income");
    entry.amount = Money{7500'000'000};
    entry.remarks = QStringLiteral("2026-04 返佣");
    return entry;
}

/// The example of the agreements' rules: 5,000 cards at 1.00 from 1,000 on and 1.50 from 5,000 on.
RebateInput input(RebateReading reading)
{
    RebateInput input{.month = Month::of(QDate(2026, 4, 1)), .today = QDate(2026, 6, 10)};
    for (int i = 0; i < countedCards + otherCards; ++i)
        input.cards.append(card(i));
    input.orders = QList<Order>{order()};
    input.ordersAsOf = Instant::startOfBeijingDay(QDate(2026, 6, 9));
    input.tables = {tiers(reading)};
    input.credentials = {{QStringLiteral("CM-DX-M-2-1G"), true, QStringLiteral("对讲套餐")}};
    input.platform = PlatformCount{input.month, 5000, QStringLiteral("screen")};
    input.ledger = QList<LedgerEntry>{credit()};
    input.ledgerAsOf = input.ordersAsOf;
    return input;
}

/// Every year published and without a day off, so that no calendar file is needed.
WorkdayCalendar calendar()
{
    QList<WorkdayYear> years;
    for (int year = 2025; year <= 2027; ++year)
        years.append({year, QStringLiteral("test"), {}, {}});
    return WorkdayCalendar(years);
}

RebateStatement statement(RebateReading reading)
{
    return RebateStatement::of(input(reading), calendar());
}

QString printed(const RebateStatement &statement, const QString &name,
                RebateReport::Cards cards = RebateReport::Cards::All)
{
    const Place place;
    const std::unique_ptr<PagedReport> report =
        RebateReport::of(statement, frame(QStringLiteral("返佣结算单")), cards);
    const Result<int> pages = ReportPdf::write(*report, place.file(name));
    if (!pages)
        qFatal("%s", qPrintable(pages.error().message));
    return textOf(place.file(name));
}

QStringList iccidsIn(const QString &text)
{
    QStringList found;
    static const QRegularExpression pattern(QStringLiteral("\\b898604[0-9]{14}\\b"));
    for (QRegularExpressionMatchIterator i = pattern.globalMatch(text); i.hasNext();)
        found.append(i.next().captured());
    return found;
}
} // namespace

class TestRebateReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTextHoldsTitleCountsAndExactAmounts();
    void bothReadingsStandUntilOneIsChosen();
    void theReasonsForADraftAreAllThere();
    void anUndecidedMonthPrintsNoZero();
    void everyCardIsListedOnceWithItsReason();
    void onlyTheCardsAskedForAreListed();
    void linesToSignStandAtTheEnd();
    void twoRunsGiveTheSameBytes();
};

void TestRebateReport::theTextHoldsTitleCountsAndExactAmounts()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const RebateStatement whole = statement(RebateReading::AllUnits);
    const QString text = printed(whole, QStringLiteral("rebate.pdf")).simplified();
    for (const QString &part : {QStringLiteral("返佣结算单"),
                                QStringLiteral("Month 2026-04"),
                                QStringLiteral("¥7,500.00"),
                                QStringLiteral("¥7,075.47"),
                                QStringLiteral("¥424.53"),
                                QStringLiteral("¥4,001.50"),
                                QStringLiteral("¥3,775.00"),
                                QStringLiteral("¥226.50"),
                                QStringLiteral("Our count 60"),
                                QStringLiteral("Count of the provider's platform 5,000"),
                                QStringLiteral("Difference (platform − ours) 4,940"),
                                QStringLiteral("Cards that do not count 40"),
                                QStringLiteral("TX20260528001"),
                                QStringLiteral("2026-04 返佣"),
                                QStringLiteral("letter of 2026-01-05"),
                                QStringLiteral("from 5,000 card(s): 1.50 yuan a card"),
                                QStringLiteral("Rules: version ") + whole.ruleVersion,
                                QStringLiteral("SHA-256 ") + whole.inputDigest,
                                whole.dates.invoiceBy.toString(Qt::ISODate),
                                whole.dates.postBy.toString(Qt::ISODate),
                                whole.dates.creditBy.toString(Qt::ISODate)})
        QVERIFY2(text.contains(part), qPrintable(part));
}

void TestRebateReport::bothReadingsStandUntilOneIsChosen()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString open =
        printed(statement(RebateReading::Undecided), QStringLiteral("undecided.pdf")).simplified();
    QVERIFY(open.contains(QStringLiteral("¥7,500.00 ¥7,075.47 ¥424.53 not decided")));
    QVERIFY(open.contains(QStringLiteral("¥4,001.50 ¥3,775.00 ¥226.50 not decided")));
    QVERIFY(!open.contains(QStringLiteral("Due in the readings that were chosen")));
    const QString chosen =
        printed(statement(RebateReading::Marginal), QStringLiteral("chosen.pdf")).simplified();
    QVERIFY(chosen.contains(QStringLiteral("¥7,500.00 ¥7,075.47 ¥424.53 no ")));
    QVERIFY(chosen.contains(QStringLiteral("¥4,001.50 ¥3,775.00 ¥226.50 yes")));
    QVERIFY(
        chosen.contains(QStringLiteral("Due in the readings that were chosen ¥4,001.50 ¥3,775.00 ¥226.50")));
}

void TestRebateReport::theReasonsForADraftAreAllThere()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    RebateInput bare{.month = Month::of(QDate(2026, 4, 1)), .today = QDate(2026, 4, 15)};
    const RebateStatement draft = RebateStatement::of(bare, calendar());
    QVERIFY(draft.drafts.size() >= 3);
    const QString text =
        printed(draft, QStringLiteral("draft.pdf")).remove(QRegularExpression(QStringLiteral("\\s")));
    for (const RebateDraft reason : draft.drafts) {
        const QString words = RebateDrafts::text(reason).remove(u' ');
        QVERIFY2(text.contains(words), qPrintable(words));
    }
    QVERIFY(text.contains(QStringLiteral("DRAFT")));
}

void TestRebateReport::anUndecidedMonthPrintsNoZero()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    RebateInput in = input(RebateReading::AllUnits);
    in.credentials.clear();
    in.platform.reset();
    in.ledger = QList<LedgerEntry>();
    const QString text =
        printed(RebateStatement::of(in, calendar()), QStringLiteral("open.pdf"), RebateReport::Cards::None)
            .simplified();
    QVERIFY2(!text.contains(QStringLiteral("¥0.00")), qPrintable(text));
    for (const QString &part : {QStringLiteral("Our count – (nothing is confirmed yet: "),
                                QStringLiteral("Count that is paid for – (nothing is confirmed yet: "),
                                QStringLiteral("Cards that wait for a decision "),
                                QStringLiteral("ours –, paid for –, gross amount due –")})
        QVERIFY2(text.contains(part), qPrintable(text));
}

void TestRebateReport::everyCardIsListedOnceWithItsReason()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QStringList expected;
    for (int i = 0; i < countedCards + otherCards; ++i)
        expected.append(iccid(i));
    const QString text = printed(statement(RebateReading::AllUnits), QStringLiteral("cards.pdf"));
    QCOMPARE(iccidsIn(text), expected);
    QVERIFY(text.simplified().contains(QStringLiteral("ICCID Operator Plan credential Order Reason")));
    QVERIFY(text.simplified().contains(iccid(3) + QStringLiteral(" China Mobile CM-DX-M-2-1G 2026040199 ") +
                                       RebateVerdicts::text(RebateVerdict::Counted)));
}

void TestRebateReport::onlyTheCardsAskedForAreListed()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const RebateStatement whole = statement(RebateReading::AllUnits);
    QCOMPARE(iccidsIn(printed(whole, QStringLiteral("counted.pdf"), RebateReport::Cards::Counted)).size(),
             countedCards);
    QVERIFY(iccidsIn(printed(whole, QStringLiteral("without.pdf"), RebateReport::Cards::None)).isEmpty());
}

void TestRebateReport::linesToSignStandAtTheEnd()
{
    if (!canRead())
        QSKIP("pdftotext (poppler-utils) is not installed");
    const QString text = printed(statement(RebateReading::AllUnits), QStringLiteral("signed.pdf"));
    const qsizetype signature = text.indexOf(QStringLiteral("Prepared by"));
    QVERIFY(signature > text.lastIndexOf(iccid(countedCards + otherCards - 1)));
    QVERIFY(text.contains(QStringLiteral("Checked by")));
    QVERIFY(text.contains(QStringLiteral("Approved by")));
}

void TestRebateReport::twoRunsGiveTheSameBytes()
{
    QByteArrayList files;
    for (int run = 0; run < 2; ++run) {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const std::unique_ptr<PagedReport> report =
            RebateReport::of(statement(RebateReading::AllUnits), frame(QStringLiteral("返佣结算单")));
        QVERIFY(ReportPdf::write(*report, buffer));
        files.append(buffer.data());
    }
    QCOMPARE(files[1], files[0]);
}

QTEST_MAIN(TestRebateReport)
#include "tst_rebatereport.moc"
