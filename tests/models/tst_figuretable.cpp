// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/figuretable.h"

#include "core/report/tableexport.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

class TestFigureTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aSearchNeedsEachOfItsWords();
    void aCardIsFoundWithAndWithoutItsGaps();
    void figuresAreSortedByWhatTheyAre();
    void unknownStandsLastInBothDirections();
    void aRowThatStaysKeepsItsSelection();
    void whatIsShownIsWhatLeavesIt();
    void textFromOutsideIsMadeVisible();

private:
    [[nodiscard]] QStringList keys() const;
    std::unique_ptr<FigureTable> m_table;
};

namespace
{
QList<FigureRow> cards()
{
    const auto row = [](const QString &key, const QString &iccid, const std::optional<QString> &plan,
                        std::optional<qint64> bytes) {
        return FigureRow{key,
                         {FigureCell::iccid(iccid), FigureCell::words(plan),
                          FigureCell::bytes(bytes ? std::optional(DataVolume{*bytes}) : std::nullopt)}};
    };
    return {
        row(QStringLiteral("a"), QStringLiteral("89860400112233445566"), QStringLiteral("Pool 12 GB"), 900),
        row(QStringLiteral("b"), QStringLiteral("89860400112233440000"), QStringLiteral("Pool 6 GB"),
            12LL << 20),
        row(QStringLiteral("c"), QStringLiteral("89860700112233441111"), std::nullopt, std::nullopt),
        row(QStringLiteral("d"), QStringLiteral("89860700112233442222"), QStringLiteral("single"),
            1LL << 30)};
}
} // namespace

void TestFigureTable::init()
{
    m_table = std::make_unique<FigureTable>();
    new QAbstractItemModelTester(m_table.get(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_table.get());
    m_table->setColumns({{QStringLiteral("iccid"), QStringLiteral("ICCID"), TableKind::Id},
                         {QStringLiteral("plan"), QStringLiteral("Plan")},
                         {QStringLiteral("used"), QStringLiteral("Used"), TableKind::Bytes}});
    m_table->setRows(cards());
}

void TestFigureTable::cleanup()
{
    m_table.reset();
}

QStringList TestFigureTable::keys() const
{
    QStringList keys;
    for (int row = 0; row < m_table->rowCount(); ++row)
        keys.append(m_table->key(row));
    return keys;
}

void TestFigureTable::aSearchNeedsEachOfItsWords()
{
    m_table->setSearch(QStringLiteral("pool gb"));
    QCOMPARE(keys(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    m_table->setSearch(QStringLiteral("POOL 0000"));
    QCOMPARE(keys(), QStringList(QStringLiteral("b")));
    m_table->setSearch(QStringLiteral("nowhere"));
    QCOMPARE(m_table->rowCount(), 0);
    m_table->setSearch({});
    QCOMPARE(m_table->rowCount(), 4);
}

void TestFigureTable::aCardIsFoundWithAndWithoutItsGaps()
{
    for (const char *words : {"8986 0700 1122 3344 2222", "89860700112233442222", "33442222"}) {
        m_table->setSearch(QString::fromLatin1(words));
        QCOMPARE(keys(), QStringList(QStringLiteral("d")));
    }
}

void TestFigureTable::figuresAreSortedByWhatTheyAre()
{
    m_table->sort(2);
    QCOMPARE(keys().first(3), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("d")}));
    m_table->sort(-1);
    QCOMPARE(keys(), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                  QStringLiteral("d")}));
}

void TestFigureTable::unknownStandsLastInBothDirections()
{
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        m_table->sort(2, order);
        QCOMPARE(keys().last(), QStringLiteral("c"));
        m_table->sort(1, order);
        QCOMPARE(keys().last(), QStringLiteral("c"));
    }
    QCOMPARE(m_table->index(3, 2).data().toString(), QStringLiteral("–"));
}

void TestFigureTable::aRowThatStaysKeepsItsSelection()
{
    QItemSelectionModel selection(m_table.get());
    selection.select(m_table->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QList<FigureRow> fewer = cards();
    fewer.removeFirst();
    m_table->setRows(fewer);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(m_table->key(selection.selectedRows().first().row()), QStringLiteral("b"));
    m_table->sort(0, Qt::DescendingOrder);
    QCOMPARE(m_table->key(selection.selectedRows().first().row()), QStringLiteral("b"));
    m_table->setRows({});
    QVERIFY(selection.selectedRows().isEmpty());
}

void TestFigureTable::whatIsShownIsWhatLeavesIt()
{
    m_table->setSearch(QStringLiteral("8986"));
    m_table->sort(2, Qt::DescendingOrder);
    const std::unique_ptr<TableSource> source = m_table->source({2, 0});
    m_table->setRows({}); // what was handed over is a copy
    QByteArray csv;
    const auto done = TableExport::writeCsv(*source, TableForm::Programs, [&csv](QByteArrayView piece) {
        csv.append(piece);
        return true;
    });
    QVERIFY(done);
    QCOMPARE(done->rows, 4);
    csv.replace("\r\n", "\n");
    QCOMPARE(csv, QByteArray("used,iccid\n1073741824,89860700112233442222\n12582912,89860400112233440000\n"
                             "900,89860400112233445566\n,89860700112233441111\n"));
}

void TestFigureTable::textFromOutsideIsMadeVisible()
{
    const FigureCell cell = FigureCell::words(QStringLiteral("a\u202Eb\nc"));
    QVERIFY(!cell.text.contains(QChar(0x202E)));
    QVERIFY(!cell.text.contains(u'\n'));
}

QTEST_GUILESS_MAIN(TestFigureTable)
#include "tst_figuretable.moc"
