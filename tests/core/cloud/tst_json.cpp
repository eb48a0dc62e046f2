// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/json.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <random>

/// The strict JSON reader; QJsonDocument stands beside it as an independent second opinion.
class TestJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStoredBodyReadsAsTheSecondReaderReadsIt_data();
    void everyStoredBodyReadsAsTheSecondReaderReadsIt();
    void numbersKeepEveryDigit();
    void escapesAreUndone_data();
    void escapesAreUndone();
    void ofSeveralMembersTheLastWins();
    void sourceIsExactlyWhatWasWritten();
    void whatIsNotOneWholeJsonTextIsRefused_data();
    void whatIsNotOneWholeJsonTextIsRefused();
    void aByteOrderMarkAndWhiteSpaceAreAccepted();
    void nestingEndsAtTheLimit();
    void aHundredThousandBracketsAreRefused();
    void cutAnywhereItIsRefused();
    void flippedBytesNeverBreakIt();
    void aPageOfFortyCardsIsRead();
};

namespace
{
QByteArray stored(const QString &name)
{
    QFile file(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/cloud/examples/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonValue converted(const JsonValue &value)
{
    switch (value.kind()) {
    case JsonValue::Kind::Null:
        return QJsonValue::Null;
    case JsonValue::Kind::Bool:
        return *value.truth();
    case JsonValue::Kind::Text:
        return QString::fromUtf8(value.text());
    case JsonValue::Kind::Number: {
        bool whole = false;
        const qint64 number = value.text().toByteArray().toLongLong(&whole);
        return whole ? QJsonValue(number) : QJsonValue(value.text().toByteArray().toDouble());
    }
    case JsonValue::Kind::Array: {
        QJsonArray array;
        for (const JsonValue &element : value)
            array.append(converted(element));
        return array;
    }
    case JsonValue::Kind::Object:
        break;
    }
    QJsonObject object;
    for (const JsonValue &member : value)
        object.insert(QString::fromUtf8(member.name()), converted(member));
    return object;
}

QJsonValue secondOpinion(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QByteArray firstText(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    return document ? (*document->root().begin()).text().toByteArray() : QByteArray("refused");
}

QByteArray codeOf(const QByteArray &json)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    return document ? QByteArray("accepted") : document.error().code.toLatin1();
}
} // namespace

void TestJson::everyStoredBodyReadsAsTheSecondReaderReadsIt_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names =
        QDir(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/cloud/examples")).entryList(QDir::Files);
    QVERIFY(names.size() > 35);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name;
}

void TestJson::everyStoredBodyReadsAsTheSecondReaderReadsIt()
{
    QFETCH(QString, name);
    const QByteArray body = stored(name);
    const Result<JsonDocument> document = JsonDocument::parse(body);
    QVERIFY(document);
    QCOMPARE(converted(document->root()), secondOpinion(body));
}

void TestJson::numbersKeepEveryDigit()
{
    for (const char *number :
         {"0", "-0", "9007199254740993", "9223372036854775808", "-9223372036854775809",
          "0.1000000000000000055511151231257827", "1E+2", "1e-7", "89860000000000000011"})
        QCOMPARE(firstText(QByteArray("[") + number + " ]"), QByteArray(number));
}

void TestJson::escapesAreUndone_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("short") << QByteArray(R"(\"\\\/\b\f\n\r\t)") << QByteArray("\"\\/\b\f\n\r\t");
    QTest::newRow("unicode") << QByteArray(R"(\u00e9\u51b7\u0041)") << QByteArray("é冷A");
    QTest::newRow("pair") << QByteArray(R"(\ud83d\ude00)") << QByteArray("😀");
    QTest::newRow("nul") << QByteArray(R"(a\u0000b)") << QByteArray("a\0b", 3);
    QTest::newRow("lone high") << QByteArray(R"(a\ud83db)") << QByteArray("a\uFFFDb");
    QTest::newRow("lone low") << QByteArray(R"(\ude00)") << QByteArray("\uFFFD");
    QTest::newRow("high high low") << QByteArray(R"(\ud83d\ud83d\ude00)") << QByteArray("\uFFFD😀");
    QTest::newRow("high then escape") << QByteArray(R"(\ud83d\n)") << QByteArray("\uFFFD\n");
    QTest::newRow("raw") << QByteArray("冷链一组") << QByteArray("冷链一组");
    QTest::newRow("unknown letter") << QByteArray(R"(\x41)") << QByteArray("refused");
    QTest::newRow("short unicode") << QByteArray(R"(\u12)") << QByteArray("refused");
    QTest::newRow("no hex") << QByteArray(R"(\u12g4)") << QByteArray("refused");
    QTest::newRow("raw control") << QByteArray("a\nb") << QByteArray("refused");
}

void TestJson::escapesAreUndone()
{
    QFETCH(QByteArray, written);
    QFETCH(QByteArray, text);
    QCOMPARE(firstText("[\"" + written + "\"]"), text);
    QCOMPARE(firstText("{\"name\":\"" + written + "\"}"), text);
    const Result<JsonDocument> asName = JsonDocument::parse("{\"" + written + "\":1}");
    QCOMPARE(asName ? (*asName->root().begin()).name().toByteArray() : QByteArray("refused"), text);
}

void TestJson::ofSeveralMembersTheLastWins()
{
    const Result<JsonDocument> document = JsonDocument::parse(R"({"a":1,"b":{"a":2},"a":3,"c":[{"a":4}]})");
    QVERIFY(document);
    QCOMPARE(document->root().find("a")->text(), QByteArrayView("3"));
    QCOMPARE(document->root().find("missing"), nullptr);
    QCOMPARE((*document->root().find("c")).find("a"), nullptr); // an array has no members
}

void TestJson::sourceIsExactlyWhatWasWritten()
{
    const Result<JsonDocument> document =
        JsonDocument::parse(R"( { "a" : [ 1 , {"x":"y\"z"} ] , "b" : "q\n" ,"c":{ }, "d" : -1.50 } )");
    QVERIFY(document);
    const JsonValue &root = document->root();
    QCOMPARE(root.source(),
             QByteArrayView(R"({ "a" : [ 1 , {"x":"y\"z"} ] , "b" : "q\n" ,"c":{ }, "d" : -1.50 })"));
    QCOMPARE(root.find("a")->source(), QByteArrayView(R"([ 1 , {"x":"y\"z"} ])"));
    QCOMPARE(root.find("b")->source(), QByteArrayView(R"("q\n")"));
    QCOMPARE(root.find("c")->source(), QByteArrayView("{ }"));
    QVERIFY(root.find("c")->isEmpty());
    QCOMPARE(root.find("d")->source(), QByteArrayView("-1.50"));
}

void TestJson::whatIsNotOneWholeJsonTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char *name, const QByteArray &bytes, const char *code) {
        QTest::newRow(name) << bytes << QByteArray(code);
    };
    row("empty", "", "E-A24");
    row("blank", " \n\t", "E-A24");
    row("only a mark", "\xEF\xBB\xBF", "E-A24");
    row("scalar", "5", "E-N10");
    row("text", "\"x\"", "E-N10");
    row("text after the end", "{\"a\":1} x", "E-N10");
    row("second object", "{\"a\":1}{\"b\":2}", "E-N10");
    row("second array", "[1][2]", "E-N10");
    row("closing too often", "{\"a\":1}}", "E-N10");
    row("open object", "{\"a\":1", "E-N10");
    row("open inner", "{\"a\":{\"b\":1}", "E-N10");
    row("open array", "{\"a\":[1}", "E-N10");
    row("wrong bracket", "{\"a\":[1}]", "E-N10");
    row("open text", "{\"a\":\"x}", "E-N10");
    row("comma at the end", "{\"a\":1,}", "E-N10");
    row("comma at the array's end", "[1,]", "E-N10");
    row("comma at the start", "[,1]", "E-N10");
    row("two commas", "[1,,2]", "E-N10");
    row("no comma", "[1 2]", "E-N10");
    row("text without comma", "[\"a\" \"b\"]", "E-N10");
    row("colon in array", "[\"a\":1]", "E-N10");
    row("two colons", "{\"a\":\"x\":1}", "E-N10");
    row("no colon", "{\"a\" 1}", "E-N10");
    row("no value", "{\"a\":}", "E-N10");
    row("bare name", "{a:1}", "E-N10");
    row("single quotes", "{'a':1}", "E-N10");
    row("number as name", "{1:1}", "E-N10");
    row("NaN", "[NaN]", "E-N10");
    row("nan inside", "{\"a\":nan,\"b\":1}", "E-N10");
    row("Infinity", "[-Infinity]", "E-N10");
    row("huge exponent", "[1e400]", "E-A21");
    row("huge digits", "[" + QByteArray(400, '9') + "]", "E-A21");
    row("leading zero", "[01]", "E-N10");
    row("plus", "[+1]", "E-N10");
    row("bare point", "[.5]", "E-N10");
    row("point at the end", "[5.]", "E-N10");
    row("bare exponent", "[5e]", "E-N10");
    row("two numbers", "[1-2]", "E-N10");
    row("word", "[nul]", "E-N10");
    row("longer word", "[nulll]", "E-N10");
    row("upper word", "[True]", "E-N10");
    row("NUL behind a number", QByteArray("[1\0]", 4), "E-N10");
    row("NUL behind the end", QByteArray("{}\0", 3), "E-N10");
    row("invalid UTF-8", "[\"\xC3\x28\"]", "E-A23");
    row("cut UTF-8", "[\"\xE5\x86\"]", "E-A23");
    row("surrogate in UTF-8", "[\"\xED\xA0\x80\"]", "E-A23");
    row("overlong", "[\"\xC0\x80\"]", "E-A23");
    row("Latin-1 outside texts", "[\xE9]", "E-A23");
    row("comment", "{/*x*/\"a\":1}", "E-N10");
    row("two marks", "\xEF\xBB\xBF\xEF\xBB\xBF{}", "E-N10");
}

void TestJson::whatIsNotOneWholeJsonTextIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, code);
    QCOMPARE(codeOf(bytes), code);
}

void TestJson::aByteOrderMarkAndWhiteSpaceAreAccepted()
{
    const QByteArray body("\xEF\xBB\xBF \r\n\t{\"a\" : [ ] }\r\n ");
    const Result<JsonDocument> document = JsonDocument::parse(body);
    QVERIFY(document);
    QVERIFY(document->root().find("a")->isArray());
    QCOMPARE(codeOf("{}"), QByteArray("accepted"));
    QCOMPARE(codeOf("[]"), QByteArray("accepted"));
}

void TestJson::nestingEndsAtTheLimit()
{
    const auto nested = [](int depth) { return QByteArray(depth, '[') + QByteArray(depth, ']'); };
    QCOMPARE(codeOf(nested(JsonDocument::maxDepth)), QByteArray("accepted"));
    QCOMPARE(codeOf(nested(JsonDocument::maxDepth + 1)), QByteArray("E-A25"));
}

void TestJson::aHundredThousandBracketsAreRefused()
{
    QCOMPARE(codeOf(QByteArray(100'000, '[') + QByteArray(100'000, ']')), QByteArray("E-A25"));
    QCOMPARE(codeOf(QByteArray("{\"a\":").repeated(100'000) + '1' + QByteArray(100'000, '}')),
             QByteArray("E-A25"));
    QVERIFY(codeOf(QByteArray(100'000, '[')) != "accepted");
}

void TestJson::cutAnywhereItIsRefused()
{
    const QByteArray body = stored(QStringLiteral("ListCardInfo.json")).trimmed();
    for (qsizetype length = 0; length < body.size(); ++length)
        QVERIFY(codeOf(body.first(length)) != "accepted");
    QCOMPARE(codeOf(body), QByteArray("accepted"));
}

void TestJson::flippedBytesNeverBreakIt()
{
    const QByteArray body = stored(QStringLiteral("QueryCashCoupons.json"));
    std::mt19937 random(20260301);
    static constexpr char tempting[] = "{}[]\":,\\u0-eE.+ \0\x80\xFFtfn";
    int accepted = 0;
    for (int round = 0; round < 4000; ++round) {
        QByteArray mutated = body;
        for (auto flips = 1 + random() % 3; flips > 0; --flips)
            mutated[qsizetype(random() % size_t(mutated.size()))] =
                tempting[random() % (sizeof(tempting) - 1)];
        const Result<JsonDocument> document = JsonDocument::parse(mutated);
        if (!document)
            continue;
        ++accepted;
        QJsonParseError error;
        const QJsonDocument second = QJsonDocument::fromJson(mutated, &error);
        if (error.error != QJsonParseError::NoError)
            continue; // the second reader is looser here and stricter there; where both accept they agree
        QCOMPARE(converted(document->root()), secondOpinion(mutated));
    }
    QVERIFY(accepted > 100);
}

void TestJson::aPageOfFortyCardsIsRead()
{
    const QByteArray body = stored(QStringLiteral("ListCardInfo.json"));
    const qsizetype from = body.indexOf("{", body.indexOf("\"List\"")), to = body.lastIndexOf(']');
    QByteArrayList rows(14, body.mid(from, to - from).trimmed());
    const QByteArray page = body.left(from) + rows.join(',') + body.mid(to);
    QBENCHMARK
    {
        const Result<JsonDocument> document = JsonDocument::parse(page);
        QVERIFY(document);
    }
}

QTEST_APPLESS_MAIN(TestJson)
#include "tst_json.moc"
