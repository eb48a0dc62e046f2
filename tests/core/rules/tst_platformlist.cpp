// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/platformlist.h"

#include <QTest>

namespace
{
using Side = PlatformComparison::Side;

QString iccid(int number)
{
    return QStringLiteral("898600000000000%1").arg(number, 5, 10, QLatin1Char('0'));
}

RebateStatement statement(const QList<std::pair<int, RebateVerdict>> &cards)
{
    RebateStatement statement;
    for (const auto &[number, verdict] : cards) {
        RebateCardResult result;
        result.card.iccid = iccid(number);
        result.verdict = verdict;
        statement.cards.append(result);
    }
    return statement;
}
} // namespace

class TestPlatformList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreReadAsPeopleHaveThem_data();
    void listsAreReadAsPeopleHaveThem();
    void linesWithoutACardAreNamed();
    void aListWithoutCardsIsRefused();
    void everyCardIsOnOneSide();
    void aCardListedTwiceCountsWhereItCounts();
};

void TestPlatformList::listsAreReadAsPeopleHaveThem_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray one = iccid(1).toLatin1(), two = iccid(2).toLatin1();
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("bare", one + "\n" + two);
    row("heading, windows, byte order mark",
        QByteArray("\xEF\xBB\xBFICCID,name\r\n") + one + ",x\r\n" + two + ",y\r\n");
    row("other column, quoted", "1;\"" + two + "\";x\n2;\"" + one + "\";y\n");
    row("spreadsheet formula", "a\t=\"" + one + "\"\nb\t'" + two + "\n");
    row("in groups", "8986 0000 0000 0000 0001\n8986-0000-0000-0000-0002\n\n");
    row("repeated", one + "\n" + two + "\n" + one);
}

void TestPlatformList::listsAreReadAsPeopleHaveThem()
{
    QFETCH(const QByteArray, text);
    const Result<PlatformList> list = PlatformList::parse(text);
    QVERIFY(list);
    QCOMPARE(list->iccids, QStringList({iccid(1), iccid(2)}));
    QVERIFY(list->unread.isEmpty());
    QCOMPARE(list->repeated, qint64(text.count(iccid(1).toLatin1()) > 1 ? 1 : 0));
}

void TestPlatformList::linesWithoutACardAreNamed()
{
    const Result<PlatformList> list =
        PlatformList::parse("ICCID\n" + iccid(1).toLatin1() + "\n8.98604E+19\n\ntotal 1\n");
    QVERIFY(list);
    QCOMPARE(list->iccids.size(), 1);
    QCOMPARE(list->unread, QList<int>({3, 5}));
}

void TestPlatformList::aListWithoutCardsIsRefused()
{
    for (const char *text : {"", "ICCID\n8.98604E+19\n"}) {
        const Result<PlatformList> list = PlatformList::parse(text);
        QVERIFY(!list);
        QCOMPARE(list.error().code, QStringLiteral("E-PLATFORM"));
    }
}

void TestPlatformList::everyCardIsOnOneSide()
{
    const RebateStatement ours = statement({{1, RebateVerdict::Counted},
                                            {2, RebateVerdict::Counted},
                                            {3, RebateVerdict::NotIntercom},
                                            {4, RebateVerdict::OtherMonth}});
    const Result<PlatformList> theirs =
        PlatformList::parse((iccid(1) + u'\n' + iccid(3) + u'\n' + iccid(9)).toLatin1());
    QVERIFY(theirs);
    const PlatformComparison comparison = PlatformComparison::of(ours, *theirs);
    QCOMPARE(comparison.both, qint64(1));
    QCOMPARE(comparison.onlyOurs, qint64(1));
    QCOMPARE(comparison.onlyTheirs, qint64(2));
    QCOMPARE(comparison.rows.size(), 4); // card 4 is on neither side
    QCOMPARE(comparison.rows[0].iccid, iccid(2));
    QCOMPARE(int(comparison.rows[0].side), int(Side::OnlyOurs));
    QCOMPARE(comparison.rows[1].iccid, iccid(3));
    QCOMPARE(int(comparison.rows[1].side), int(Side::OnlyTheirs));
    QCOMPARE(int(comparison.rows[1].ours->verdict), int(RebateVerdict::NotIntercom));
    QCOMPARE(comparison.rows[2].iccid, iccid(9));
    QVERIFY(!comparison.rows[2].ours);
    QCOMPARE(int(comparison.rows[3].side), int(Side::Both)); // what agrees comes last
}

void TestPlatformList::aCardListedTwiceCountsWhereItCounts()
{
    const RebateStatement ours = statement({{1, RebateVerdict::Counted}, {1, RebateVerdict::Duplicate}});
    const PlatformComparison comparison =
        PlatformComparison::of(ours, *PlatformList::parse(iccid(1).toLatin1()));
    QCOMPARE(comparison.both, qint64(1));
    QCOMPARE(comparison.rows.size(), 1);
}

QTEST_GUILESS_MAIN(TestPlatformList)
#include "tst_platformlist.moc"
