// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listrows.h"

#include <QJsonArray>
#include <QTest>

#include <array>

namespace
{
struct Thing {
    std::optional<QString> name;
    std::optional<DataVolume> used;
    std::optional<Money> price;
    std::optional<bool> flag;
};

constexpr std::array fields{
    ListField<Thing>{"name", "Name", [](const Thing &t) { return ListCell::text(t.name); }},
    ListField<Thing>{"used_bytes", "Used", [](const Thing &t) { return ListCell::volume(t.used); },
                     InTable::Right},
    ListField<Thing>{"price", "Price", [](const Thing &t) { return ListCell::money(t.price); },
                     InTable::Right},
    ListField<Thing>{"flag", "Flag", [](const Thing &t) { return ListCell::truth(t.flag); },
                     InTable::Nowhere},
};

ListRows<Thing> rowsOf(const QList<Thing> &things, Format format)
{
    return ListRows<Thing>(QStringLiteral("things"), fields, things, Instant{1'772'000'000}, format);
}

const Thing known{QStringLiteral("one"), DataVolume{1536}, Money{1'234'567'890'000}, true};
} // namespace

class TestListRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSizeHasItsTextBesideItInJson();
    void unknownIsNullEmptyAndADash();
    void tablesLeaveOutWhatIsForMachines();
    void peopleAndMachinesReadAmountsInTheirOwnForm();
    void listsAreListsInJsonAlone();
    void aCodeHasItsMeaningInTables();
    void datesAndMonthsAreIso();
};

void TestListRows::aSizeHasItsTextBesideItInJson()
{
    const QJsonObject json = rowsOf({known}, Format::Json).json(0);
    QCOMPARE(json[u"used_bytes"].toInteger(), 1536);
    QCOMPARE(json[u"used_text"].toString(), QStringLiteral("1.50 KB"));
    QCOMPARE(json.size(), 5);
}

void TestListRows::unknownIsNullEmptyAndADash()
{
    const ListRows<Thing> rows = rowsOf({Thing{}}, Format::Csv);
    const QJsonObject json = rows.json(0);
    for (const char *key : {"name", "used_bytes", "used_text", "price", "flag"})
        QVERIFY2(json.contains(QLatin1StringView(key)) && json[QLatin1StringView(key)].isNull(), key);
    for (qsizetype column = 0; column < rows.columns().size(); ++column) {
        QVERIFY(!rows.machine(0, column));
        QCOMPARE(rows.display(0, column), QStringLiteral("–"));
    }
}

void TestListRows::tablesLeaveOutWhatIsForMachines()
{
    QCOMPARE(rowsOf({known}, Format::Table).columns().size(), 3);
    QCOMPARE(rowsOf({known}, Format::Csv).columns().size(), 4);
    QVERIFY(rowsOf({known}, Format::Table).columns()[1].alignRight);
    QVERIFY(!rowsOf({known}, Format::Table).columns()[0].alignRight);
}

void TestListRows::peopleAndMachinesReadAmountsInTheirOwnForm()
{
    const ListRows<Thing> rows = rowsOf({known}, Format::Csv);
    QCOMPARE(rows.machine(0, 2), std::optional(QStringLiteral("1234567.89")));
    QCOMPARE(rows.display(0, 2), QStringLiteral("¥1,234,567.89"));
    QCOMPARE(rows.machine(0, 1), std::optional(QStringLiteral("1536")));
    QCOMPARE(rows.machine(0, 3), std::optional(QStringLiteral("true")));
}

void TestListRows::listsAreListsInJsonAlone()
{
    const ListCell cell = ListCell::list({QStringLiteral("a"), QStringLiteral("b")});
    QCOMPARE(cell.json.toArray().size(), 2);
    QCOMPARE(cell.machine, std::optional(QStringLiteral("a;b")));
    QCOMPARE(cell.display, QStringLiteral("a, b"));
    QCOMPARE(ListCell::list({}).display, QStringLiteral("–"));
}

void TestListRows::aCodeHasItsMeaningInTables()
{
    QString (*meaning)(QStringView) = [](QStringView code) {
        return QStringLiteral("meaning of ") + code.toString();
    };
    const ListCell cell = ListCell::code(QStringLiteral("30"), meaning);
    QCOMPARE(cell.display, QStringLiteral("meaning of 30"));
    QCOMPARE(cell.json.toString(), QStringLiteral("30"));
    QVERIFY(ListCell::code(std::nullopt, meaning).json.isNull());
}

void TestListRows::datesAndMonthsAreIso()
{
    QCOMPARE(ListCell::date(QDate(2026, 2, 28)).json.toString(), QStringLiteral("2026-02-28"));
    QCOMPARE(ListCell::month(Month::of(QDate(2026, 2, 28))).json.toString(), QStringLiteral("2026-02"));
    const Instant instant = Instant::startOfBeijingDay(QDate(2026, 2, 28));
    QCOMPARE(ListCell::instant(instant).json.toString(), QStringLiteral("2026-02-28T00:00:00+08:00"));
    QCOMPARE(ListCell::instant(instant).display, QStringLiteral("2026-02-28 00:00:00"));
}

QTEST_GUILESS_MAIN(TestListRows)
#include "tst_listrows.moc"
