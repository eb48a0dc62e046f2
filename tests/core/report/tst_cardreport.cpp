// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/fieldtext.h"
#include "core/report/cardreport.h"
#include "tests/core/inventory/randomfleet.h"
#include "tests/core/report/reporttest.h"

#include <QRegularExpression>

using namespace ReportTest;

namespace
{
/// The text of a list of these cards, as a PDF holds it, on one line a printed line.
QString printed(const RandomFleet &fleet, const QList<CardField> &fields, const QString &name,
                const ReportPdf::Options &options = {})
{
    const Place place;
    const std::shared_ptr<const CardColumns> columns = fleet.columns();
    const std::unique_ptr<PagedReport> report =
        CardReport::of(columns, CardOrder::all(*columns), fields, frame(QString()));
    const Result<int> pages = ReportPdf::write(*report, place.file(name), options);
    if (!pages)
        qFatal("%s", qPrintable(pages.error().message));
    return textOf(place.file(name));
}
} // namespace

class TestCardReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canRead())
            QSKIP("pdftotext (poppler-utils) is not installed");
    }
    void everyCardIsThereInItsOrderWithItsWholeIccid();
    void numbersOfPeopleAreMasked();
    void theFieldsReadAsInEveryOtherPlace();
    void totalsCountAndAddAndSayWhatIsUnknown();
    void anEmptyListSaysSo();
    void allColumnsFitOnLargePaper();
};

void TestCardReport::everyCardIsThereInItsOrderWithItsWholeIccid()
{
    const RandomFleet fleet(700);
    const QString text = printed(fleet, CardReport::usualFields(), QStringLiteral("cards.pdf"));
    QStringList expected, found;
    for (const CardRecord &record : fleet.cards())
        expected.append(record.card.key.iccid.toString());
    static const QRegularExpression iccid(QStringLiteral("\\b8986[0-9]{14,15}[0-9D]?\\b"));
    for (QRegularExpressionMatchIterator i = iccid.globalMatch(text); i.hasNext();)
        found.append(i.next().captured());
    QCOMPARE(found, expected);
    QVERIFY(text.contains(QStringLiteral("Card list")));
}

void TestCardReport::numbersOfPeopleAreMasked()
{
    const RandomFleet fleet(200);
    const QString text =
        printed(fleet, {CardField::Iccid, CardField::Msisdn, CardField::Imsi, CardField::Imei},
                QStringLiteral("masked.pdf"));
    int numbers = 0;
    for (const CardRecord &record : fleet.cards()) {
        QStringList all = record.card.msisdn + record.card.imsi;
        if (record.facts.imei)
            all.append(*record.facts.imei);
        for (const QString &number : all) {
            QVERIFY(!text.contains(number));
            QVERIFY(text.contains(number.left(3) + u'*'));
            ++numbers;
        }
    }
    QVERIFY(numbers > 200);
}

void TestCardReport::theFieldsReadAsInEveryOtherPlace()
{
    const RandomFleet fleet(60);
    const QString text =
        printed(fleet, {CardField::Iccid, CardField::UsedBytes, CardField::Expires, CardField::OsStatus},
                QStringLiteral("fields.pdf"));
    const QStringList lines = text.split(u'\n');
    for (const CardRecord &record : fleet.cards()) {
        QString expected;
        for (const CardField field :
             {CardField::Iccid, CardField::UsedBytes, CardField::Expires, CardField::OsStatus})
            expected += FieldText::display(field, record);
        QVERIFY2(std::any_of(lines.begin(), lines.end(),
                             [&](QString line) { return line.remove(u' ') == expected.remove(u' '); }),
                 qPrintable(expected));
    }
}

void TestCardReport::totalsCountAndAddAndSayWhatIsUnknown()
{
    const RandomFleet fleet(300);
    qint64 used = 0, unknown = 0;
    for (const CardRecord &record : fleet.cards()) {
        used += record.card.used ? record.card.used->bytes : 0;
        unknown += record.card.used ? 0 : 1;
    }
    const QString text =
        printed(fleet, {CardField::Iccid, CardField::UsedBytes}, QStringLiteral("totals.pdf")).simplified();
    QVERIFY(unknown > 0);
    QVERIFY(text.contains(
        QStringLiteral("Total Cards 300 Used %1 (%2 unknown)").arg(DataVolume{used}.text()).arg(unknown)));
}

void TestCardReport::anEmptyListSaysSo()
{
    const QString text =
        printed(RandomFleet(0), CardReport::usualFields(), QStringLiteral("empty.pdf")).simplified();
    QVERIFY(text.contains(QStringLiteral("No card belongs to this list.")));
    QVERIFY(text.contains(QStringLiteral("Cards 0")));
    QVERIFY(text.contains(QStringLiteral("Page 1 of 1")));
}

void TestCardReport::allColumnsFitOnLargePaper()
{
    const std::span<const CardField> all = CardFields::all();
    const RandomFleet fleet(40);
    const QString text = printed(fleet, QList<CardField>(all.begin(), all.end()), QStringLiteral("all.pdf"),
                                 {QPageSize(QPageSize::A0), {}});
    for (const CardRecord &record : fleet.cards())
        QVERIFY(text.contains(record.card.key.iccid.toString()));
}

QTEST_MAIN(TestCardReport)
#include "tst_cardreport.moc"
