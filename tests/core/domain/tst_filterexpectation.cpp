// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filterexpectation.h"

#include <QTest>

namespace
{
using Kind = FilterExpectation::Kind;
using Match = FilterTerm::Match;

/// "|" stands where the cursor is.
FilterExpectation at(QString text)
{
    const qsizetype cursor = text.indexOf(u'|');
    text.remove(cursor, 1);
    return FilterExpectation::at(text, cursor);
}

/// What a completion would put its text in place of.
QString replaced(QString text)
{
    const FilterExpectation expected = at(text);
    text.remove(u'|');
    return text.sliced(expected.from, expected.to - expected.from);
}
} // namespace

/// Whether completion knows what is being written.
class TestFilterExpectation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordIsAFieldOrAFragment();
    void behindTheSignIsAValue_data();
    void behindTheSignIsAValue();
    void onlyThePartOfAListOrRangeUnderTheCursorIsMeant();
    void quotesAreText();
    void whatIsBehindTheCursorStays();
    void everyPlaceOfEveryTextIsAnswered();
};

void TestFilterExpectation::aWordIsAFieldOrAFragment()
{
    QCOMPARE(at(QStringLiteral("|")).kind, Kind::Term);
    QVERIFY(at(QStringLiteral("|")).first);
    const FilterExpectation second = at(QStringLiteral("status:stopped -(ven|"));
    QCOMPARE(second.kind, Kind::Term);
    QCOMPARE(second.typed, QStringLiteral("ven"));
    QVERIFY(!second.first);
    QCOMPARE(replaced(QStringLiteral("status:stopped -(ven|")), QStringLiteral("ven"));
    QCOMPARE(at(QStringLiteral("运营|")).typed, QStringLiteral("运营"));
}

void TestFilterExpectation::behindTheSignIsAValue_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<CardField>("field");
    QTest::addColumn<Match>("match");
    QTest::addColumn<QString>("typed");
    QTest::newRow("nothing yet") << "status:|" << CardField::Status << Match::OneOf << "";
    QTest::newRow("short name") << "tag:冷|" << CardField::Tags << Match::OneOf << "冷";
    QTest::newRow("full width") << "ｓｔａｔｕｓ：停|" << CardField::Status << Match::OneOf << "停";
    QTest::newRow("below") << "expires<3|" << CardField::Expires << Match::Below << "3";
    QTest::newRow("at least") << "used>=|" << CardField::UsedBytes << Match::Above << "";
    QTest::newRow("contains") << "imei~86|" << CardField::Imei << Match::Contains << "86";
    QTest::newRow("after another") << "a or vendor:C|" << CardField::Vendor << Match::OneOf << "C";
    QTest::newRow("quoted") << "tag:\"co ld|" << CardField::Tags << Match::OneOf << "co ld";
}

void TestFilterExpectation::behindTheSignIsAValue()
{
    QFETCH(QString, text);
    const FilterExpectation expected = at(text);
    QCOMPARE(expected.kind, Kind::Value);
    QTEST(*expected.field, "field");
    QTEST(expected.match, "match");
    QTEST(expected.typed, "typed");
}

void TestFilterExpectation::onlyThePartOfAListOrRangeUnderTheCursorIsMeant()
{
    QCOMPARE(replaced(QStringLiteral("status:stopped,in|use,closed")), QStringLiteral("inuse"));
    QCOMPARE(replaced(QStringLiteral("expires:0d..3|")), QStringLiteral("3"));
    QCOMPARE(replaced(QStringLiteral("expires:0|d..30d")), QStringLiteral("0d"));
    QCOMPARE(replaced(QStringLiteral("tag:\"a,b\",c|")), QStringLiteral("c"));
    QCOMPARE(at(QStringLiteral("status:stopped,|")).typed, QString());
}

void TestFilterExpectation::quotesAreText()
{
    QCOMPARE(at(QStringLiteral("\"status:|")).kind, Kind::Nothing);
    QCOMPARE(at(QStringLiteral("\"a b\"|")).kind, Kind::Nothing);
    QCOMPARE(at(QStringLiteral("\"a b\" |")).kind, Kind::Term);
    QCOMPARE(at(QStringLiteral("tag:\"a\"|")).kind, Kind::Nothing);
    QCOMPARE(at(QStringLiteral("nosuchfield:x|")).kind, Kind::Nothing);
}

void TestFilterExpectation::whatIsBehindTheCursorStays()
{
    QCOMPARE(replaced(QStringLiteral("sta|tus:stopped")), QStringLiteral("status:"));
    QCOMPARE(replaced(QStringLiteral("|status:stopped")), QString());
    QCOMPARE(replaced(QStringLiteral("status:stopped |vendor:CMCC")), QString());
}

void TestFilterExpectation::everyPlaceOfEveryTextIsAnswered()
{
    const QString text = QStringLiteral("-(a:\"b\\\"c\",d..e) \"x y\"  used>=5% ..,:~ 冷：“链” )((");
    for (qsizetype length = 0; length <= text.size(); ++length) {
        for (qsizetype cursor = -1; cursor <= length + 1; ++cursor) {
            const FilterExpectation expected = FilterExpectation::at(text.first(length), cursor);
            QVERIFY(0 <= expected.from && expected.from <= expected.to && expected.to <= length);
        }
    }
}

QTEST_GUILESS_MAIN(TestFilterExpectation)
#include "tst_filterexpectation.moc"
