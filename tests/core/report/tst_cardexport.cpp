// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/safetext.h"
#include "core/domain/fieldtext.h"
#include "core/report/cardexport.h"
#include "core/report/tableexport.h"
#include "core/report/xlsxparts.h"
#include "tests/core/inventory/randomfleet.h"
#include "tests/core/report/workbook.h"

#include <QTemporaryDir>
#include <QTest>

namespace
{
QList<CardField> allFields()
{
    return {CardFields::all().begin(), CardFields::all().end()};
}

/// The slow and simple way to the same: what the command line printed before.
QByteArray csvByHand(const QList<CardRecord> &cards, const QList<CardField> &fields)
{
    QByteArray csv;
    for (const CardField field : fields)
        csv += (csv.isEmpty() ? "" : ",") + QByteArray(CardFields::name(field).data());
    csv += "\r\n";
    for (const CardRecord &card : cards) {
        QByteArrayList row;
        for (const CardField field : fields)
            row.append(SafeText::csvField(FieldText::machine(field, card).value_or(QString())).toUtf8());
        csv += row.join(',') + "\r\n";
    }
    return csv;
}

QByteArray csvOf(const TableSource &table, TableForm form)
{
    QByteArray all;
    const auto take = [&all](QByteArrayView piece) {
        all += piece;
        return true;
    };
    return TableExport::writeCsv(table, form, take) ? all : QByteArray();
}

std::unique_ptr<TableSource> tableOf(const RandomFleet &fleet, const QList<CardField> &fields,
                                     ExportMasking masking)
{
    const std::shared_ptr<const CardColumns> columns = fleet.columns();
    return CardExport::table(columns, CardOrder::all(*columns), fields, masking);
}
} // namespace

class TestCardExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuickWayGivesTheBytesOfTheSlowOne();
    void peopleReadTheWordsTheySeeElsewhere();
    void numbersOfPeopleAreMaskedUnlessAskedFor();
    void cardsComeInTheirOrder();
    void aWorkbookOfCardsKeepsEveryIccid();
};

void TestCardExport::theQuickWayGivesTheBytesOfTheSlowOne()
{
    const RandomFleet fleet(3000, 7);
    const QByteArray quick = csvOf(*tableOf(fleet, allFields(), ExportMasking::Whole), TableForm::Programs);
    const QByteArray slow = csvByHand(fleet.cards(), allFields());
    const QList<QByteArray> lines = quick.split('\n'), expected = slow.split('\n');
    QCOMPARE(lines.size(), expected.size());
    for (qsizetype i = 0; i < lines.size(); ++i)
        QCOMPARE(lines[i], expected[i]);
}

void TestCardExport::peopleReadTheWordsTheySeeElsewhere()
{
    const RandomFleet fleet(500, 3);
    QList<CardField> fields; // those that read the same on screen; sizes are bare numbers, numbers are masked
    for (const CardField field : allFields()) {
        const TableKind kind = CardCells::column(field).kind;
        if (kind != TableKind::Bytes && field != CardField::Iccid && field != CardField::Msisdn &&
            field != CardField::Imsi && field != CardField::Imei)
            fields.append(field);
    }
    const QList<QStringList> rows =
        readCsv(csvOf(*tableOf(fleet, fields, ExportMasking::Masked), TableForm::People).sliced(3));
    QCOMPARE(rows.size(), 501);
    for (qsizetype c = 0; c < fields.size(); ++c)
        QCOMPARE(rows[0][c], CardFields::title(fields[c]));
    for (qsizetype i = 0; i < fleet.cards().size(); ++i) {
        for (qsizetype c = 0; c < fields.size(); ++c) {
            const QString shown = FieldText::display(fields[c], fleet.cards()[i]);
            QCOMPARE(rows[i + 1][c], shown == u"–" ? QString() : shown);
        }
    }
}

void TestCardExport::numbersOfPeopleAreMaskedUnlessAskedFor()
{
    const RandomFleet fleet(400, 9);
    const QList<CardField> fields{CardField::Iccid, CardField::Msisdn, CardField::Imsi};
    const QByteArray masked = csvOf(*tableOf(fleet, fields, ExportMasking::Masked), TableForm::People);
    const QByteArray whole = csvOf(*tableOf(fleet, fields, ExportMasking::Whole), TableForm::Programs);
    const QList<QStringList> rows = readCsv(masked.sliced(3));
    int numbers = 0;
    for (qsizetype i = 0; i < fleet.cards().size(); ++i) {
        const Card &card = fleet.cards()[i].card;
        QCOMPARE(QString(rows[i + 1][0]).remove(u' '), card.key.iccid.toString());
        QStringList expected;
        for (const QString &number : card.msisdn) {
            expected.append(SafeText::maskPhone(number));
            QVERIFY(!masked.contains(number.toLatin1()));
            QVERIFY(whole.contains(number.toLatin1()));
            ++numbers;
        }
        QCOMPARE(rows[i + 1][1], expected.join(u';'));
    }
    QVERIFY(numbers > 300);
}

void TestCardExport::cardsComeInTheirOrder()
{
    const RandomFleet fleet(600, 2);
    const std::shared_ptr<const CardColumns> columns = fleet.columns();
    CardOrder order = CardSort{CardField::UsedBytes, true}.sorted(*columns, CardOrder::all(*columns), 100);
    const std::vector<quint32> rows = order.rows;
    const auto table =
        CardExport::table(columns, std::move(order), {CardField::InstanceId}, ExportMasking::Masked);
    QCOMPARE(table->rows(), 100);
    QByteArray expected = "instance_id\r\n";
    for (const quint32 row : rows) {
        const std::optional<qint64> id = columns->key(row).instanceId;
        expected += (id ? QByteArray::number(*id) : QByteArray()) + "\r\n";
    }
    QCOMPARE(csvOf(*table, TableForm::Programs), expected);
}

void TestCardExport::aWorkbookOfCardsKeepsEveryIccid()
{
    const QTemporaryDir directory;
    const QString file = directory.filePath(QStringLiteral("cards.xlsx"));
    const RandomFleet fleet(1000, 5);
    QVERIFY(TableExport::write(*tableOf(fleet, allFields(), ExportMasking::Masked), file,
                               TableExport::Format::Xlsx, {.title = QStringLiteral("Cards")}));
    const Workbook book = Workbook::of(file);
    QVERIFY(book.whole() && Workbook::wellFormed(book.sheet()));
    QVERIFY(!book.sheet().contains("<f"));
    const auto cells = book.cells();
    const auto used = XlsxParts::columnName(qsizetype(CardField::UsedBytes));
    for (qsizetype i = 0; i < fleet.cards().size(); ++i) {
        const Card &card = fleet.cards()[i].card;
        const Workbook::Cell iccid = cells.value(QStringLiteral("A%1").arg(i + 2));
        QCOMPARE(iccid.value, card.key.iccid.toString());
        QCOMPARE(iccid.type, QStringLiteral("inlineStr"));
        const Workbook::Cell bytes = cells.value(QString::fromLatin1(used) + QString::number(i + 2));
        QCOMPARE(bytes.value, card.used ? QString::number(card.used->bytes) : QString());
        QCOMPARE(bytes.type, QString());
    }
}

QTEST_GUILESS_MAIN(TestCardExport)
#include "tst_cardexport.moc"
