// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardfilter.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

namespace
{
using Kind = FilterValue::Kind;
using Match = FilterTerm::Match;

CardFilter filter(const QString &text)
{
    const Result<CardFilter> read = CardFilter::parse(text);
    if (!read)
        qWarning("%s: %s", qPrintable(text), qPrintable(read.error().message));
    return read ? *read : CardFilter();
}

FilterNode term(std::optional<CardField> field, Match match, std::vector<FilterChoice> choices)
{
    return {FilterNode::Kind::Term, {}, {field, match, std::move(choices)}};
}

FilterChoice text(const QString &value)
{
    return {FilterValue{Kind::Text, 0, value}, std::nullopt};
}

FilterChoice number(Kind kind, qint64 value)
{
    return {FilterValue{kind, value, {}}, std::nullopt};
}

FilterNode fragment(const QString &value)
{
    return term(std::nullopt, Match::Contains, {text(value)});
}

/// Makes filters out of random terms, for the round trip.
QString randomFilter(QRandomGenerator &random, int depth)
{
    static const QStringList terms{
        QStringLiteral("1234"),
        QStringLiteral("\"or\""),
        QStringLiteral("\"-a (b) \\\" \\\\ ，\""),
        QStringLiteral("status:stopped"),
        QStringLiteral("status:30,closed,none"),
        QStringLiteral("used>80%"),
        QStringLiteral("used:1MB..2GB,none"),
        QStringLiteral("remaining<=12.5%"),
        QStringLiteral("expires<30d"),
        QStringLiteral("seen:7d.."),
        QStringLiteral("opened:2026-02,2025,today,2026-01-31"),
        QStringLiteral("remark~\"a,b\",c"),
        QStringLiteral("tag:\"none\",退役"),
        QStringLiteral("renew:是"),
        QStringLiteral("iccid:8986..8987"),
        QStringLiteral("plan:pool,single"),
        QStringLiteral("sms>=3"),
        QStringLiteral("os_status:limit"),
        QStringLiteral("remark:\"\""),
        QStringLiteral("msisdn:\"1..2\""),
        QStringLiteral("imei~1234"),
        QStringLiteral("real_name:not_verified,none"),
        QStringLiteral("stop_threshold<500MB"),
        QStringLiteral("resume:no,none"),
    };
    const auto pick = random.bounded(depth > 0 ? 6 : 2);
    if (pick < 2)
        return terms[random.bounded(terms.size())];
    const QString first = randomFilter(random, depth - 1), second = randomFilter(random, depth - 1);
    switch (pick) {
    case 2:
        return first + u' ' + second;
    case 3:
        return u'(' + first + QStringLiteral(" or ") + second + u')';
    case 4:
        return QStringLiteral("-(") + first + u')';
    default:
        return first + QStringLiteral(" OR ") + second;
    }
}
} // namespace

class TestCardFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyTextLetsEveryCardPass();
    void eachConstructIsRead_data();
    void eachConstructIsRead();
    void orBindsLessThanTermsSideBySide();
    void joinedTermsOfOneKindAreOneList();
    void eachErrorNamesItsPlace_data();
    void eachErrorNamesItsPlace();
    void aDifferentSpellingIsTheSameFilter_data();
    void aDifferentSpellingIsTheSameFilter();
    void quotesKeepEveryCharacter();
    void theTextOfAFilterReadsBackAsTheSameFilter();
    void anyTextGivesAFilterOrAnErrorInsideIt();
    void deepNestingIsRefused();
    void aLongerFragmentRefines_data();
    void aLongerFragmentRefines();
    void fieldsHaveShortNames();
};

void TestCardFilter::anEmptyTextLetsEveryCardPass()
{
    QVERIFY(filter(QString()).isEmpty());
    QVERIFY(filter(QStringLiteral(" \t　")).isEmpty());
    QCOMPARE(filter(QString()), CardFilter());
    QCOMPARE(CardFilter().toString(), QString());
    QVERIFY(!filter(QStringLiteral("1")).isEmpty());
}

void TestCardFilter::eachConstructIsRead_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<FilterNode>("expected");
    using F = CardField;
    const auto row = [](const char *written, const FilterNode &expected) {
        QTest::newRow(written) << QString::fromUtf8(written) << expected;
    };
    const FilterChoice unknown{FilterValue{}, std::nullopt};
    const auto range = [](FilterChoice from, FilterChoice to) { return FilterChoice{from.from, to.from}; };
    const FilterChoice open = number(Kind::Open, 0);
    row("123456", fragment(QStringLiteral("123456")));
    row("\"a b\"", fragment(QStringLiteral("a b")));
    row("12:30", fragment(QStringLiteral("12:30")));
    row("备用", fragment(QStringLiteral("备用")));
    row("\"a\\\"b\\\\c\\d\"", fragment(QStringLiteral("a\"b\\c\\d")));
    row("status:stopped", term(F::Status, Match::OneOf, {text(QStringLiteral("stopped"))}));
    row("status:inuse,40",
        term(F::Status, Match::OneOf, {text(QStringLiteral("30")), text(QStringLiteral("40"))}));
    row("status:60", term(F::Status, Match::OneOf, {text(QStringLiteral("60"))}));
    row("status:使用中", term(F::Status, Match::OneOf, {text(QStringLiteral("30"))}));
    row("os_status:limit", term(F::OsStatus, Match::OneOf, {text(QStringLiteral("300"))}));
    row("vendor:cmcc,unicom",
        term(F::Vendor, Match::OneOf, {text(QStringLiteral("CMCC")), text(QStringLiteral("CUCC"))}));
    row("plan:pool", term(F::PlanKind, Match::OneOf, {text(QStringLiteral("pool"))}));
    row("plan_kind:singlecard", term(F::PlanKind, Match::OneOf, {text(QStringLiteral("singlecard"))}));
    row("used>80%", term(F::UsedBytes, Match::Above, {number(Kind::Share, 8000)}));
    row("used<12.5%", term(F::UsedBytes, Match::Below, {number(Kind::Share, 1250)}));
    row("used<0.05%", term(F::UsedBytes, Match::Below, {number(Kind::Share, 5)}));
    row("used>500MB", term(F::UsedBytes, Match::Above, {number(Kind::Volume, 500 * 1048576LL)}));
    row("remaining<1.5g", term(F::RemainingBytes, Match::Below, {number(Kind::Volume, 1536 * 1048576LL)}));
    row("used:0", term(F::UsedBytes, Match::OneOf, {number(Kind::Volume, 0)}));
    row("used_bytes>1000", term(F::UsedBytes, Match::Above, {number(Kind::Volume, 1000)}));
    row("used:1KB..2KB",
        term(F::UsedBytes, Match::OneOf, {range(number(Kind::Volume, 1024), number(Kind::Volume, 2048))}));
    row("used>=1KB", term(F::UsedBytes, Match::OneOf, {range(number(Kind::Volume, 1024), open)}));
    row("used<=1KB", term(F::UsedBytes, Match::OneOf, {range(open, number(Kind::Volume, 1024))}));
    row("expires<30d", term(F::Expires, Match::Below, {number(Kind::Span, 30)}));
    row("seen>2w", term(F::LastSeen, Match::Above, {number(Kind::Span, 14)}));
    row("expires<today", term(F::Expires, Match::Below, {number(Kind::Today, 0)}));
    row("expires:2026-02-28",
        term(F::Expires, Match::OneOf, {number(Kind::Day, QDate(2026, 2, 28).toJulianDay())}));
    row("expires:2026-02", term(F::Expires, Match::OneOf, {number(Kind::Month, 2026 * 12 + 1)}));
    row("opened:2026", term(F::Opened, Match::OneOf, {number(Kind::Year, 2026)}));
    row("activated:2026-01..",
        term(F::Activated, Match::OneOf, {range(number(Kind::Month, 2026 * 12), open)}));
    row("pool:none", term(F::Pool, Match::OneOf, {unknown}));
    row("tag:\"none\"", term(F::Tags, Match::OneOf, {text(QStringLiteral("none"))}));
    row("auto_renew:yes", term(F::AutoRenew, Match::OneOf, {number(Kind::Truth, 1)}));
    row("listed:no", term(F::Listed, Match::OneOf, {number(Kind::Truth, 0)}));
    row("sms_used>3", term(F::SmsUsed, Match::Above, {number(Kind::Number, 3)}));
    row("iccid~123456", term(F::Iccid, Match::Contains, {text(QStringLiteral("123456"))}));
    row("remark~\"a,b\",c",
        term(F::Remark, Match::Contains, {text(QStringLiteral("a,b")), text(QStringLiteral("c"))}));
    row("iccid:89..8987",
        term(F::Iccid, Match::OneOf, {range(text(QStringLiteral("89")), text(QStringLiteral("8987")))}));
    row("-tag:退役",
        FilterNode{FilterNode::Kind::Not, {term(F::Tags, Match::OneOf, {text(QStringLiteral("退役"))})}, {}});
    row("--a", FilterNode{FilterNode::Kind::Not,
                          {FilterNode{FilterNode::Kind::Not, {fragment(QStringLiteral("a"))}, {}}},
                          {}});
}

void TestCardFilter::eachConstructIsRead()
{
    QFETCH(QString, written);
    QFETCH(FilterNode, expected);
    QVERIFY2(filter(written).root() == expected, qPrintable(filter(written).toString()));
}

void TestCardFilter::orBindsLessThanTermsSideBySide()
{
    const FilterNode a = fragment(QStringLiteral("a")), b = fragment(QStringLiteral("b")),
                     c = fragment(QStringLiteral("c"));
    using N = FilterNode;
    const N both{N::Kind::All, {b, c}, {}};
    QVERIFY(filter(QStringLiteral("a or b c")).root() == (N{N::Kind::Any, {a, both}, {}}));
    QVERIFY(filter(QStringLiteral("(a OR b) c")).root() ==
            (N{N::Kind::All, {N{N::Kind::Any, {a, b}, {}}, c}, {}}));
    QVERIFY(filter(QStringLiteral("-(b and c)")).root() == (N{N::Kind::Not, {both}, {}}));
}

void TestCardFilter::joinedTermsOfOneKindAreOneList()
{
    QCOMPARE(filter(QStringLiteral("a (b (c) d)")), filter(QStringLiteral("a b c d")));
    QCOMPARE(filter(QStringLiteral("a or (b or c)")), filter(QStringLiteral("a or b or c")));
    QCOMPARE(filter(QStringLiteral("(a)")), filter(QStringLiteral("a")));
}

void TestCardFilter::eachErrorNamesItsPlace_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<int>("position"); // from 1
    QTest::addColumn<QString>("part"); // of the sentence
    const auto row = [](const char *written, int position, const char *part) {
        QTest::newRow(written) << QString::fromUtf8(written) << position << QString::fromUtf8(part);
    };
    row("colour:red", 1, "name of a field");
    row("a realname:yes", 3, "name of a field");
    row("status:", 8, "state");
    row("status: inuse", 8, "state");
    row("status:inuse,nonsense", 14, "state");
    row("used>500", 6, "size");
    row("used>x", 6, "size");
    row("used>none", 6, "size");
    row("used>101%", 6, "size");
    row("used>5.%", 6, "size");
    row("used>1.234%", 6, "size");
    row("used:1MB..50%", 11, "size");
    row("used:..", 8, "size");
    row("used:2MB..1MB", 11, "before its beginning");
    row("expires<30", 9, "date");
    row("expires<2026-02-30", 9, "date");
    row("expires:2026-03-01..2026-13", 21, "date");
    row("expires:2026-03-02..2026-03-01", 21, "before its beginning");
    row("expires:2026-03-02..2026-02", 21, "before its beginning");
    row("opened:2026..2025-12", 14, "before its beginning");
    row("iccid:8987..8986", 13, "before its beginning");
    row("sms>x", 5, "whole number");
    row("listed:maybe", 8, "yes or no");
    row("used~5", 5, "no text to search");
    row("vendor<CMCC", 7, "no less or more");
    row("used<1MB,2MB", 9, "only one");
    row("remark~", 8, "text");
    row("remark~\"\"", 9, "text");
    row("\"\"", 2, "between the quotes");
    row("\"abc", 5, "closing quote");
    row("(a", 3, "closing parenthesis");
    row("(a or b", 8, "closing parenthesis");
    row("a)", 2, "never opened");
    row("()", 2, "a term");
    row("a or", 5, "a term");
    row("or a", 1, "a term");
    row("a or or b", 6, "a term");
    row("a and", 6, "a term");
    row("a and or b", 7, "a term");
    row("real_name:known", 11, "not_verified or approving");
    row("stop_threshold>80%", 16, "size such as 500MB was");
    row("stop_threshold~5", 15, "a colon");
    row("auto_resume:perhaps", 13, "yes or no");
    row("iccid:89..none", 11, "text"); // an end of a range stands without quotes
    row("iccid:\\..89", 7, "text");
    row("imsi<=\"a b\"", 7, "text");
    row("imsi>=1.", 7, "text");
    row("-", 2, "behind the minus");
    row("a - b", 4, "behind the minus");
    row("（a", 3, "closing parenthesis");
}

void TestCardFilter::eachErrorNamesItsPlace()
{
    QFETCH(QString, written);
    QFETCH(int, position);
    QFETCH(QString, part);
    const Result<CardFilter> read = CardFilter::parse(written);
    QVERIFY(!read);
    const Error &error = read.error();
    QCOMPARE(error.kind, Error::Kind::Usage);
    QCOMPARE(error.code, QStringLiteral("E-FILTER"));
    QCOMPARE(error.detail, QStringLiteral("position %1").arg(position));
    QVERIFY2(error.message.contains(QStringLiteral("character %1:").arg(position)),
             qPrintable(error.message));
    QVERIFY2(error.message.contains(part), qPrintable(error.message));
}

void TestCardFilter::aDifferentSpellingIsTheSameFilter_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    const auto row = [](const char *one, const char *other) {
        QTest::newRow(one) << QString::fromUtf8(one) << QString::fromUtf8(other);
    };
    row("status：stopped　vendor：CMCC，CUCC", "status:stopped vendor:CMCC,CUCC");
    row("（pool:none or plan:singlecard）　seen＞７d", "(pool:none or plan:singlecard) seen>7d");
    row("－tag:退役", "-tag:退役");
    row("used＞80％", "used>80%");
    row("iccid～123", "iccid~123");
    row("“a b”", "\"a b\"");
    row("USED_BYTES:1KB", "used:1024B");
    row("used:1024KB", "used:1MB");
    row("a AND b", "a b");
    row("status=stopped", "status:stopped");
    row("expires<2w", "expires<14d");
    row("tags:x", "tag:x");
    row("status:STOPPED", "status:stopped");
    row("used>=1MB", "used:1MB..");
    row("real_name:已实名，未实名，认证中", "real_name:verified,not_verified,approving");
    row("stop_threshold_bytes<524288000", "stop_threshold<500MB");
    row("auto_resume:是", "resume:yes");
}

void TestCardFilter::aDifferentSpellingIsTheSameFilter()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!filter(one).isEmpty());
    QCOMPARE(filter(one), filter(other));
    QCOMPARE(filter(one).toString(), filter(other).toString());
}

void TestCardFilter::quotesKeepEveryCharacter()
{
    QVERIFY(filter(QStringLiteral("\"（备用，”\"")).root() == fragment(QStringLiteral("（备用，”")));
    QVERIFY(filter(QStringLiteral("a－b")).root() == fragment(QStringLiteral("a－b")));
}

void TestCardFilter::theTextOfAFilterReadsBackAsTheSameFilter()
{
    QCOMPARE(filter(QStringLiteral("status:30 (a or -used>=1024KB) tags:none")).toString(),
             QStringLiteral("status:inuse (a or -used:1MB..) tag:none"));
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        const QString written = randomFilter(random, 4);
        const CardFilter first = filter(written);
        QVERIFY(!first.isEmpty());
        const CardFilter second = filter(first.toString());
        QVERIFY2(first == second, qPrintable(written + QStringLiteral(" => ") + first.toString()));
        QCOMPARE(second.toString(), first.toString());
    }
}

void TestCardFilter::anyTextGivesAFilterOrAnErrorInsideIt()
{
    static const QString signs =
        QStringLiteral("ab1:~<>=,.-() \"\\%用（－：“none or used expires iccid status 2026d MB");
    QRandomGenerator random(11);
    for (int round = 0; round < 20000; ++round) {
        QString written;
        for (int i = random.bounded(1, 24); i > 0; --i)
            written += signs[random.bounded(signs.size())];
        if (round % 3 == 0)
            written.prepend(QStringLiteral("used:"));
        const Result<CardFilter> read = CardFilter::parse(written);
        if (read) {
            const Result<CardFilter> again = CardFilter::parse(read->toString());
            QVERIFY2(again && *again == *read,
                     qPrintable(written + QStringLiteral(" => ") + read->toString()));
        } else {
            const int position = read.error().detail.section(u' ', 1).toInt();
            QVERIFY2(position >= 1 && position <= written.size() + 1, qPrintable(written));
        }
    }
    QVERIFY(!CardFilter::parse(QString(QChar(0))));
}

void TestCardFilter::deepNestingIsRefused()
{
    QVERIFY(!CardFilter::parse(QString(100000, u'(')));
    QVERIFY(!CardFilter::parse(QString(100000, u'-') + u'a'));
    QVERIFY(CardFilter::parse(QString(50, u'(') + u'a' + QString(50, u')')));
}

void TestCardFilter::aLongerFragmentRefines_data()
{
    QTest::addColumn<QString>("later");
    QTest::addColumn<QString>("earlier");
    QTest::addColumn<bool>("refines");
    const auto row = [](const char *later, const char *earlier, bool refines) {
        QTest::addRow("%s / %s", later, earlier)
            << QString::fromUtf8(later) << QString::fromUtf8(earlier) << refines;
    };
    row("1234", "123", true);
    row("1234", "234", true);
    row("123", "1234", false);
    row("aBc", "Ab", true);
    row("1234 status:inuse", "123", true);
    row("1234", "", true);
    row("", "1", false);
    row("-1234", "-123", false);
    row("-123", "-1234", true);
    row("iccid~1234", "iccid~123", true);
    row("iccid~1234", "imsi~123", false);
    row("123 or 1245", "12", true);
    row("123 or 45", "12", false);
    row("123", "123 or 45", true);
    row("status:inuse a", "a status:inuse", true);
    row("status:inuse", "status:inuse,closed", false); // could be known, is not asked for
}

void TestCardFilter::aLongerFragmentRefines()
{
    QFETCH(QString, later);
    QFETCH(QString, earlier);
    QTEST(filter(later).refines(filter(earlier)), "refines");
}

void TestCardFilter::fieldsHaveShortNames()
{
    for (const CardField field : CardFields::all())
        QCOMPARE(CardFilter::fieldByName(QString(CardFields::name(field))), std::optional(field));
    QCOMPARE(CardFilter::fieldByName(u"used"), std::optional(CardField::UsedBytes));
    QCOMPARE(CardFilter::fieldByName(u"Seen"), std::optional(CardField::LastSeen));
    QCOMPARE(CardFilter::fieldByName(u"stop_threshold"), std::optional(CardField::StopThresholdBytes));
    QCOMPARE(CardFilter::fieldByName(u"imeisv"), std::optional<CardField>());
}

QTEST_APPLESS_MAIN(TestCardFilter)
#include "tst_cardfilter.moc"
