// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/apifailure.h"
#include "tests/core/cloud/bodies.h"

#include <QTest>

/// What the cloud's "no" becomes: code, sentence, retry class.
class TestApiFailure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void storedErrorBodiesGetTheirCodes_data();
    void storedErrorBodiesGetTheirCodes();
    void codesAreMatchedByTheWrittenRules_data();
    void codesAreMatchedByTheWrittenRules();
    void theSignedStringIsNeverRepeated();
    void personalDataOfSentencesIsMasked();
    void theMissingActionIsNamed();
    void anythingElseThanAnErrorBodyIsHarmless();
    void clockDifferencesAreSaid_data();
    void clockDifferencesAreSaid();
    void retryClassesFollowTheCatalogue_data();
    void retryClassesFollowTheCatalogue();
};

namespace
{
Error errorOf(const QByteArray &body, int status)
{
    return ApiFailure::read(body).toError(status, "GetCardDetail");
}

Error ofCode(const QString &code, int status)
{
    ApiFailure failure;
    failure.code = code;
    return failure.toError(status, "GetCardDetail");
}
} // namespace

void TestApiFailure::storedErrorBodiesGetTheirCodes_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QHash<QString, QString> codes{
        {QStringLiteral("error-404-InvalidAccessKeyId.NotFound.json"), QStringLiteral("E-A06")},
        {QStringLiteral("error-400-SignatureDoesNotMatch.json"), QStringLiteral("E-A05")},
        {QStringLiteral("error-400-InvalidTimeStamp.Expired.json"), QStringLiteral("E-A02")},
        {QStringLiteral("error-400-SignatureNonceUsed.json"), QStringLiteral("E-A04")},
        {QStringLiteral("error-400-Throttling.User.json"), QStringLiteral("E-A01")},
        {QStringLiteral("error-404-InvalidApi.NotFound.json"), QStringLiteral("E-A13")},
        {QStringLiteral("error-400-MissingIccid.json"), QStringLiteral("E-A13")},
        {QStringLiteral("error-400-CardNotExist.json"), QStringLiteral("E-A12")},
        {QStringLiteral("error-403-RamActionPermissionDeny.json"), QStringLiteral("E-A07")},
        {QStringLiteral("error-500-InternalError.json"), QStringLiteral("E-A11")},
        {QStringLiteral("error-503-ServiceUnavailable.json"), QStringLiteral("E-A11")},
        {QStringLiteral("error-200-in-band.json"), QStringLiteral("E-A12")},
        {QStringLiteral("error-400-bss-NotAuthorized.json"), QStringLiteral("E-A07")},
    };
    int found = 0;
    for (const QJsonValue &entry : Bodies::index()) {
        const QString file = entry[u"file"].toString();
        if (!file.startsWith(u"error-"))
            continue;
        QTest::newRow(qPrintable(file)) << file << entry[u"http_status"].toInt() << codes.value(file);
        ++found;
    }
    QCOMPARE(found, codes.size());
}

void TestApiFailure::storedErrorBodiesGetTheirCodes()
{
    QFETCH(QString, file);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Error error = errorOf(Bodies::stored(file), status);
    QCOMPARE(error.code, code);
    QCOMPARE(error.requestId, Bodies::object(file)[u"RequestId"].toString());
    QVERIFY(!error.message.isEmpty());
    for (const QString &shown : {error.message, error.detail}) {
        QVERIFY(!shown.contains(u"http"));
        QVERIFY(!shown.contains(u"testid"));
    }
}

void TestApiFailure::codesAreMatchedByTheWrittenRules_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *sent, int status, const char *code) {
        QTest::addRow("%s %d", sent, status)
            << QString::fromLatin1(sent) << status << QString::fromLatin1(code);
    };
    row("Throttling", 400, "E-A01");
    row("Throttling.Api", 429, "E-A01");
    row("Throttling.User", 503, "E-A01");
    row("Throttling.SomethingNew", 200, "E-A01");
    row("", 429, "E-A01");
    row("", 503, "E-A11");
    row("", 500, "E-A11");
    row("", 403, "E-A12");
    row("UndefinedError", 500, "E-A11");
    row("InternalError", 400, "E-A11");
    row("linkcard.system.RPCInvokeError", 200, "E-A11");
    row("linkcard.common.BusinessProcessError", 500, "E-A11");
    row("linkcard.common.BusinessProcessError", 200, "E-A12");
    row("InvalidTimeStamp.Format", 400, "E-A03");
    row("IncompleteSignature", 400, "E-A05");
    row("InvalidAccessKeyId.Inactive", 400, "E-A06");
    row("Forbidden.RAM", 403, "E-A07");
    row("Forbidden", 403, "E-A07");
    row("RamActionPermissionDeny", 200, "E-A07");
    row("Forbidden.RiskControl", 403, "E-A08");
    row("InvalidSecurityToken.Expired", 400, "E-A10");
    row("MissingSecurityToken", 400, "E-A10");
    row("MissingPageSize", 400, "E-A13");
    row("InvalidPageSize", 400, "E-A13");
    row("linkcard.system.IllegalRequest", 400, "E-A13");
    row("NoSuchVersion", 400, "E-A13");
    row("CardDisabled", 400, "E-A12");
    row("linkcard.common.IccidNotExist", 400, "E-A12");
    row("NotApplicable", 400, "E-A12");
}

void TestApiFailure::codesAreMatchedByTheWrittenRules()
{
    QFETCH(QString, sent);
    QFETCH(int, status);
    QFETCH(QString, code);
    const Error error = ofCode(sent, status);
    QCOMPARE(error.code, code);
    QCOMPARE(error.kind, code == u"E-A11" ? Error::Kind::Network : Error::Kind::Refused);
    QVERIFY(!error.message.isEmpty());
}

void TestApiFailure::theSignedStringIsNeverRepeated()
{
    const QByteArray body = Bodies::stored(QStringLiteral("error-400-SignatureDoesNotMatch.json"));
    QVERIFY(body.contains("testid"));
    QCOMPARE(ApiFailure::read(body).message, QString());
    // Also under a code nobody knows.
    QByteArray disguised = body;
    disguised.replace("\"SignatureDoesNotMatch\"", "\"SomethingNew\"");
    QCOMPARE(ApiFailure::read(disguised).code, QStringLiteral("SomethingNew"));
    QCOMPARE(ApiFailure::read(disguised).message, QString());
}

void TestApiFailure::personalDataOfSentencesIsMasked()
{
    const Error error =
        errorOf(R"({"Code":"CardDisabled","Message":"Card 89860000000000000011\nis \u202edisabled."})", 400);
    QVERIFY(error.message.contains(u"CardDisabled"));
    QVERIFY(!error.message.contains(u"89860000000000000011"));
    QVERIFY(!error.message.contains(u'\n'));
    QVERIFY(!error.message.contains(QChar(0x202E)));
    const Error markup = errorOf(R"({"Code":"<b>Card</b>","RequestId":"a b<c>&d"})", 400);
    QVERIFY(!markup.message.contains(u'<'));
    QCOMPARE(markup.requestId, QStringLiteral("abcd"));
}

void TestApiFailure::theMissingActionIsNamed()
{
    QVERIFY(ofCode(QStringLiteral("Forbidden.RAM"), 403).message.contains(u"GetCardDetail"));
}

void TestApiFailure::anythingElseThanAnErrorBodyIsHarmless()
{
    for (const char *body :
         {"", "null", "[]", "{}", "<html>", R"({"Code":{},"Message":[],"RequestId":null})"}) {
        const ApiFailure failure = ApiFailure::read(QByteArray(body));
        QVERIFY(failure.code.isEmpty() && failure.message.isEmpty() && failure.requestId.isEmpty());
    }
    QCOMPARE(ApiFailure::read(QByteArray(R"({"Code":)") + QByteArray(500, '7') + '}').code.size(),
             0); // no finite number
    QCOMPARE(ApiFailure::read(QByteArray(R"({"Code":")") + QByteArray(500, 'a') + "\"}").code.size(), 120);
}

void TestApiFailure::clockDifferencesAreSaid_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QString>("text");
    QTest::newRow("behind") << qint64(2 * 3600 + 3 * 60)
                            << QStringLiteral("Computer clock is 2 h 03 min behind.");
    QTest::newRow("ahead") << qint64(-(16 * 60 + 59))
                           << QStringLiteral("Computer clock is 0 h 16 min ahead.");
    QTest::newRow("years") << qint64(400 * 86400) << QStringLiteral("Computer clock is 400 day(s) behind.");
}

void TestApiFailure::clockDifferencesAreSaid()
{
    QFETCH(qint64, offset);
    QFETCH(QString, text);
    QCOMPARE(clockText(offset), text);
    QVERIFY(clockError(offset, {}).message.startsWith(text));
    QCOMPARE(retryClassOf(clockError(offset, {})), RetryClass::Skew);
}

void TestApiFailure::retryClassesFollowTheCatalogue_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const auto rows = [](std::initializer_list<const char *> codes, RetryClass kind) {
        for (const char *code : codes)
            QTest::newRow(code) << QString::fromLatin1(code) << int(kind);
    };
    rows({"E-N01", "E-N02", "E-N03", "E-N04", "E-N05", "E-N07", "E-N08", "E-N10", "E-A11", "E-A21", "E-A23",
          "E-A24", "E-A37"},
         RetryClass::Transient);
    rows({"E-A01"}, RetryClass::Throttled);
    rows({"E-A02"}, RetryClass::Skew);
    rows({"E-A04", "E-N16"}, RetryClass::Once);
    rows({"E-N12", "E-N13", "E-N14", "E-N15", "E-N17", "E-N18", "E-N20", "E-N21",
          "E-N22", "E-N23", "E-N24", "E-N25", "E-A03", "E-A05", "E-A06", "E-A07",
          "E-A08", "E-A09", "E-A10", "E-A12", "E-A13", "E-A25", "E-S01", ""},
         RetryClass::None);
}

void TestApiFailure::retryClassesFollowTheCatalogue()
{
    QFETCH(QString, code);
    QFETCH(int, kind);
    Error error;
    error.code = code;
    QCOMPARE(int(retryClassOf(error)), kind);
}

QTEST_APPLESS_MAIN(TestApiFailure)
#include "tst_apifailure.moc"
