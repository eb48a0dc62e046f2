// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardcodes.h"
#include "core/domain/cardfield.h"
#include "core/domain/fieldtext.h"
#include "core/report/cardsheet.h"
#include "core/report/reportchart.h"
#include "core/report/reportfacts.h"
#include "core/rules/wholecard.h"
#include "tests/core/report/reporttest.h"

#include <QBuffer>

using namespace ReportTest;

namespace
{
constexpr qint64 megabyte = 1LL << 20;
const QString iccidText = QStringLiteral("89860400112233445566");

Iccid iccid(int number)
{
    return *Iccid::parse(QStringLiteral("8986041%1").arg(number, 13, 10, QLatin1Char('0')));
}

/// A card of which nothing is known but its ICCID.
WholeCard bareCard()
{
    WholeCard card{.record = {.card = {.key = {*Iccid::parse(iccidText), std::nullopt}}}};
    card.stateFacts = CardStateFacts::of(QDate(2026, 3, 2), card.record, std::nullopt, std::nullopt);
    card.state = CardStateExplanation::of(card.stateFacts);
    return card;
}

MonthUsageRecord month(Month month, qint64 daily, int days)
{
    MonthUsageRecord record{{month, DataVolume{daily * days}, {}}, dataDay};
    for (int day = 0; day < days; ++day)
        record.usage.days.append({month.firstDay().addDays(day), DataVolume{daily}});
    return record;
}

/// A card of which everything is known.
WholeCard fullCard()
{
    WholeCard card = bareCard();
    Card &listed = card.record.card;
    listed.key.instanceId = 4711;
    listed.msisdn = {QStringLiteral("14400001234")};
    listed.imsi = {QStringLiteral("460040000012345")};
    listed.status = QStringLiteral("35");
    listed.osStatus = QStringLiteral("300");
    listed.vendor = QStringLiteral("CMCC");
    listed.planKind = QStringLiteral("sameflowcard");
    listed.planLevel = QStringLiteral("30MB");
    listed.credential = QStringLiteral("CM-SF-1");
    listed.used = DataVolume{31 * megabyte};
    listed.remark = QStringLiteral("七号仓库 <b>冷库</b>");
    listed.tags = {{1, QStringLiteral("冷链")}};
    listed.expires = dataDay;
    card.record.listAsOf = dataDay;
    CardDetail detail{.key = listed.key};
    detail.imei = QStringLiteral("861234567890123");
    detail.ip = {QStringLiteral("10.1.2.3")};
    detail.stopThreshold = DataVolume{30 * megabyte};
    detail.autoResume = true;
    card.detail = CardDetailRecord{1, detail, {dataDay.seconds - 3600}};
    card.record.facts = ReadFacts::of(card.detail, std::nullopt);
    card.facts = card.record.facts;
    card.stateFacts = CardStateFacts::of(QDate(2026, 3, 2), card.record, card.detail, std::nullopt);
    card.state = CardStateExplanation::of(card.stateFacts);
    card.usage = {month(Month{2025 * 12 + 10}, megabyte, 30), month(Month{2026 * 12 + 1}, megabyte / 2, 28)};
    card.plans = CardPlansRecord{{{{QStringLiteral("对讲月包 30MB"), dataDay, dataDay, {}}}, {}}, dataDay};
    card.history = {{dataDay, 1, QStringLiteral("os_status"), QStringLiteral("100"), QStringLiteral("300")},
                    {dataDay, 1, QStringLiteral("msisdn"), std::nullopt, QStringLiteral("14400001234")}};
    card.note = DeskRecord<Note>{
        {QStringLiteral("card:") + iccidText, QStringLiteral("备用卡")}, dataDay, QStringLiteral("li")};
    return card;
}

/// Pages of the sheet, and its text on one line.
struct Printed {
    int pages = 0;
    QString text;
    QString squeezed; ///< without blanks
};
Printed printed(const WholeCard &card, const QString &name, const ReportPdf::Options &options = {})
{
    const Place place;
    const std::unique_ptr<PagedReport> report = CardSheet::of(card, frame(QString()));
    const Result<int> pages = ReportPdf::write(*report, place.file(name), options);
    if (!pages)
        qFatal("%s", qPrintable(pages.error().message));
    Printed printed{*pages, textOf(place.file(name)).simplified(), {}};
    printed.squeezed = QString(printed.text).remove(u' ');
    return printed;
}
} // namespace

class TestCardSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRead())
            QSKIP("pdftotext (poppler-utils) is not installed");
    }
    void everythingKnownIsThere();
    void everyFieldIsThereByItsTitle();
    void numbersOfPeopleAndDevicesAreMasked();
    void whatIsNotKnownIsNotGuessed();
    void rulesAndInputAreNamed();
    void theSameCardGivesTheSameBytes();
    void longListsGoOnOverPages();
    void aMonthNobodyReadIsNoZero();
    void everyPaperOfAnOfficeTakesIt();
    void factsAreReadRowByRow();
    void axesHaveNiceNumbers_data();
    void axesHaveNiceNumbers();
};

void TestCardSheet::everythingKnownIsThere()
{
    const WholeCard card = fullCard();
    const QString text = printed(card, QStringLiteral("sheet.pdf")).squeezed;
    for (const QString &part : {QStringLiteral("Card sheet"),
                                QStringLiteral("8986 0400 1122 3344 5566"),
                                card.state.state,
                                card.state.why,
                                card.state.action,
                                QStringLiteral("S 3.3.1 c (3)"),
                                QStringLiteral("4711"),
                                QStringLiteral("CM-SF-1"),
                                QStringLiteral("30.00 MB"),
                                QStringLiteral("31.00 MB"),
                                QStringLiteral("10.1.2.3"),
                                QStringLiteral("冷链"),
                                QStringLiteral("七号仓库 <b>冷库</b>"),
                                QStringLiteral("备用卡"),
                                QStringLiteral("对讲月包 30MB"),
                                QStringLiteral("2025-11"),
                                QStringLiteral("2026-02"),
                                QStringLiteral("14.00 MB"),
                                QStringLiteral("Usage by day, the last 30 day(s)"),
                                CardCodes::osStatus(u"300"),
                                CardCodes::osStatus(u"100"),
                                QStringLiteral("2026-03-02 07:41:00"),
                                QStringLiteral("Name, signature"),
                                QStringLiteral("蓝海对讲有限公司")})
        QVERIFY2(text.contains(QString(part).remove(u' ')), qPrintable(part));
}

void TestCardSheet::everyFieldIsThereByItsTitle()
{
    const WholeCard card = fullCard();
    const QString text = printed(card, QStringLiteral("fields.pdf")).squeezed;
    for (const CardField field : CardFields::all())
        QVERIFY2(text.contains(CardFields::title(field).remove(u' ')), CardFields::name(field).data());
}

void TestCardSheet::numbersOfPeopleAndDevicesAreMasked()
{
    const QString text = printed(fullCard(), QStringLiteral("masked.pdf")).squeezed;
    for (const char *number : {"14400001234", "460040000012345", "861234567890123"})
        QVERIFY2(!text.contains(QLatin1StringView(number)), number);
    QCOMPARE(text.count(QStringLiteral("144******34")), 2); // the card's and the history's
}

void TestCardSheet::whatIsNotKnownIsNotGuessed()
{
    const Printed sheet = printed(bareCard(), QStringLiteral("bare.pdf"));
    QCOMPARE(sheet.pages, 2);
    QVERIFY(sheet.text.contains(QStringLiteral("Age of the data: unknown")));
    QVERIFY(sheet.text.contains(QStringLiteral("Stops at –")));
    QVERIFY(sheet.text.contains(QStringLiteral("The usage of this card was never read.")));
    QVERIFY(sheet.text.contains(QStringLiteral("No usage is known.")));
    QVERIFY(sheet.text.contains(QStringLiteral("Detail never read")));
    QVERIFY(!sheet.text.contains(QStringLiteral("0 B")));
}

void TestCardSheet::rulesAndInputAreNamed()
{
    const WholeCard card = fullCard();
    const QString text = printed(card, QStringLiteral("rules.pdf")).text;
    QVERIFY(text.contains(QStringLiteral("Rules: version ") + CardStateExplanation::ruleVersion()));
    QVERIFY(text.contains(card.stateFacts.digest()));
    WholeCard other = card;
    other.stateFacts.used = DataVolume{1};
    QVERIFY(other.stateFacts.digest() != card.stateFacts.digest());
}

void TestCardSheet::theSameCardGivesTheSameBytes()
{
    QByteArray files[2];
    for (QByteArray &file : files) {
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(ReportPdf::write(*CardSheet::of(fullCard(), frame(QString())), buffer));
    }
    QVERIFY(files[0] == files[1]);
}

void TestCardSheet::longListsGoOnOverPages()
{
    WholeCard card = fullCard();
    for (int i = 0; i < 120; ++i)
        card.detail->detail.subCards.append({.iccid = iccid(i)});
    for (int i = 0; i < 700; ++i)
        card.history.append({{dataDay.seconds + i},
                             2,
                             QStringLiteral("used_bytes"),
                             QString::number(i),
                             QString::number(i + 1)});
    const Printed sheet = printed(card, QStringLiteral("long.pdf"));
    QVERIFY(sheet.pages > 8);
    for (int i = 0; i < 120; ++i)
        QCOMPARE(sheet.text.count(FieldText::grouped(iccid(i).toString())), 1);
    QVERIFY(sheet.text.contains(QStringLiteral("Changes: the last 500 of 702")));
    QVERIFY(sheet.text.contains(QStringLiteral("699 B 700 B")));
    QVERIFY(!sheet.text.contains(QStringLiteral(" 199 B 200 B")));
}

void TestCardSheet::aMonthNobodyReadIsNoZero()
{
    const QString text = printed(fullCard(), QStringLiteral("months.pdf")).text;
    QVERIFY(text.contains(QStringLiteral("2025-12 – – never read")));
    QVERIFY(text.contains(QStringLiteral("2025-11 30.00 MB 30")));
}

void TestCardSheet::everyPaperOfAnOfficeTakesIt()
{
    for (const QPageSize::PageSizeId id : {QPageSize::A5, QPageSize::A4, QPageSize::A3, QPageSize::Letter}) {
        for (const auto orientation : {QPageLayout::Portrait, QPageLayout::Landscape}) {
            const Printed sheet = printed(
                fullCard(), QStringLiteral("paper-%1-%2.pdf").arg(QPageSize::key(id)).arg(orientation),
                {QPageSize(id), orientation});
            QVERIFY(sheet.text.contains(QStringLiteral("Name, signature")));
        }
    }
}

void TestCardSheet::factsAreReadRowByRow()
{
    ReportFrame around = frame(QStringLiteral("Facts"));
    FlowReport report(around);
    report.add(std::make_unique<ReportFacts>(
        QStringLiteral("Title"),
        QList<ReportFacts::Fact>{{QStringLiteral("one"), QStringLiteral("1.")},
                                 {QStringLiteral("two"), QStringLiteral("2.")},
                                 {QStringLiteral("wide"), QStringLiteral("word ").repeated(60), false, true},
                                 {QStringLiteral("three"), QStringLiteral("3.")}}));
    const Place place;
    QVERIFY(ReportPdf::write(report, place.file(QStringLiteral("facts.pdf"))));
    const QString text = textOf(place.file(QStringLiteral("facts.pdf"))).simplified();
    QVERIFY2(text.contains(QStringLiteral("Title one 1. two 2. wide word word")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("word three 3.")));
    QCOMPARE(text.count(QStringLiteral("word")), 60); // none is lost where lines end
}

void TestCardSheet::axesHaveNiceNumbers_data()
{
    QTest::addColumn<double>("least");
    QTest::addColumn<double>("most");
    QTest::addColumn<QString>("bottom");
    QTest::addColumn<QString>("top");
    QTest::addColumn<QString>("second");
    QTest::newRow("usual") << 0.0 << 37.0 << "0"
                           << "40"
                           << "10";
    QTest::newRow("at a line") << 0.0 << 40.0 << "0"
                               << "40"
                               << "10";
    QTest::newRow("fractions") << 0.0 << 0.09 << "0.000"
                               << "0.100"
                               << "0.025";
    QTest::newRow("all zero") << 0.0 << 0.0 << "0.00"
                              << "1.00"
                              << "0.25";
    QTest::newRow("below zero") << -120.0 << 300.0 << "-200"
                                << "400"
                                << "0";
    QTest::newRow("large") << 0.0 << 1'900'000.0 << "0"
                           << "2,000,000"
                           << "500,000";
}

void TestCardSheet::axesHaveNiceNumbers()
{
    QFETCH(double, least);
    QFETCH(double, most);
    const ReportChart::Axis axis = ReportChart::Axis::over(least, most);
    QVERIFY(axis.bottom <= least && axis.top >= most);
    QTEST(axis.text(axis.bottom), "bottom");
    QTEST(axis.text(axis.top), "top");
    QFETCH(QString, second);
    QCOMPARE(axis.text(axis.bottom + axis.step), second);
}

QTEST_MAIN(TestCardSheet)
#include "tst_cardsheet.moc"
