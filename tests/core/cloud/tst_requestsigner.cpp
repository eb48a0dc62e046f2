// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/requestsigner.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using RequestSigner::Parameters;

/// The signer against the vectors recorded from the official clients.
class TestRequestSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyV1VectorIsReproduced_data() { rows(QLatin1StringView("V1-HMAC-SHA1"), 20); }
    void everyV1VectorIsReproduced();
    void everyV3VectorIsReproduced_data() { rows(QLatin1StringView("ACS3-HMAC-SHA256"), 14); }
    void everyV3VectorIsReproduced();
    void everyByteButTheUnreservedIsEscaped();
    void listNumbersSortAsText();
    void jsonListsEscapeWhatJsonMustEscape();
    void headersOfAnyCaseAndSpacingSignAlike();

private:
    void rows(QLatin1StringView algorithm, int expected) const;
    QJsonArray m_vectors;
};

namespace
{
QByteArray bytes(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? "true" : "false";
    if (value.isDouble())
        return QByteArray::number(value.toInteger());
    return value.toString().toUtf8();
}

void append(Parameters &to, const QJsonValue &object)
{
    const QJsonObject members = object.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        if (!it->isArray()) {
            to.append({it.key().toUtf8(), bytes(*it)});
            continue;
        }
        QList<QByteArray> values;
        for (const QJsonValue &value : it->toArray())
            values.append(bytes(value));
        RequestSigner::appendList(to, it.key().toUtf8(), values);
    }
}

Parameters v1Parameters(const QJsonObject &input)
{
    Parameters all{{"Action", bytes(input[u"action"])},
                   {"Version", bytes(input[u"version"])},
                   {"Format", bytes(input[u"format"])},
                   {"AccessKeyId", bytes(input[u"access_key_id"])},
                   {"SignatureMethod", "HMAC-SHA1"},
                   {"SignatureVersion", "1.0"},
                   {"SignatureNonce", bytes(input[u"signature_nonce"])},
                   {"Timestamp", bytes(input[u"timestamp"])}};
    if (input[u"security_token"].isString())
        all.append({"SecurityToken", bytes(input[u"security_token"])});
    for (const char *source : {"params", "query_params", "form_params"})
        append(all, input[QLatin1StringView(source)]);
    return all;
}

QList<QByteArray> pieces(const QJsonValue &wire)
{
    QList<QByteArray> all = bytes(wire).split('&');
    std::sort(all.begin(), all.end());
    return all;
}
} // namespace

void TestRequestSigner::initTestCase()
{
    QFile file(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/cloud/signature-vectors.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_vectors = QJsonDocument::fromJson(file.readAll())[QLatin1StringView("vectors")].toArray();
    QCOMPARE(m_vectors.size(), 34);
}

void TestRequestSigner::rows(QLatin1StringView algorithm, int expected) const
{
    QTest::addColumn<QJsonObject>("vector");
    int found = 0;
    for (const QJsonValue &vector : m_vectors) {
        if (vector[u"algorithm"].toString() != algorithm)
            continue;
        QTest::newRow(bytes(vector[u"id"])) << vector.toObject();
        ++found;
    }
    QCOMPARE(found, expected);
}

void TestRequestSigner::everyV1VectorIsReproduced()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject input = vector[u"input"].toObject(), expected = vector[u"expected"].toObject();
    Parameters parameters = v1Parameters(input);
    const QByteArray canonical = RequestSigner::canonicalQuery(parameters);
    QCOMPARE(canonical, bytes(vector[u"canonical_query_string"]));
    const QByteArray toSign = RequestSigner::v1StringToSign(bytes(input[u"http_method"]), canonical);
    QCOMPARE(toSign, bytes(vector[u"string_to_sign"]));
    const QByteArray signature = RequestSigner::v1Signature(bytes(input[u"access_key_secret"]), toSign);
    QCOMPARE(signature, bytes(expected[u"signature"]));

    parameters.append({"Signature", signature});
    if (expected.contains(u"wire_query_string"))
        QCOMPARE(pieces(QString::fromLatin1(RequestSigner::formEncoded(parameters))),
                 pieces(expected[u"wire_query_string"]));
    if (expected.contains(u"query_map")) {
        const QJsonObject map = expected[u"query_map"].toObject();
        for (auto it = map.begin(); it != map.end(); ++it)
            QVERIFY2(parameters.contains({it.key().toUtf8(), bytes(*it)}), qPrintable(it.key()));
    }
    if (expected[u"wire_form_body"].isString()) { // the older client sends everything there
        Parameters form = input.contains(u"params") ? parameters : Parameters();
        append(form, input[u"form_params"]);
        QCOMPARE(pieces(QString::fromLatin1(RequestSigner::formEncoded(form))),
                 pieces(expected[u"wire_form_body"]));
    }
}

void TestRequestSigner::everyV3VectorIsReproduced()
{
    QFETCH(QJsonObject, vector);
    const QJsonObject input = vector[u"input"].toObject(), expected = vector[u"expected"].toObject();
    Parameters query, headers, form;
    append(query, input[u"query_params"]);
    append(headers, vector[u"signed_headers"]);
    append(form, input[u"form_params"]);
    const QByteArray body = bytes(vector[u"body_text"]), hash = RequestSigner::sha256Hex(body);
    QCOMPARE(hash, bytes(vector[u"signed_headers"][u"x-acs-content-sha256"]));
    QCOMPARE(pieces(QString::fromLatin1(RequestSigner::formEncoded(form))),
             pieces(QString::fromLatin1(body)));
    for (const auto &[name, value] : headers)
        QVERIFY(RequestSigner::v3SignsHeader(name));

    const QByteArray request = RequestSigner::v3CanonicalRequest(
        bytes(input[u"http_method"]), RequestSigner::canonicalQuery(query), headers, hash);
    QCOMPARE(request, bytes(vector[u"canonical_request"]));
    const QByteArray toSign = RequestSigner::v3StringToSign(request);
    QCOMPARE(toSign, bytes(vector[u"string_to_sign"]));
    const QByteArray signature = RequestSigner::v3Signature(bytes(input[u"access_key_secret"]), toSign);
    QCOMPARE(signature, bytes(expected[u"signature"]));
    QCOMPARE(RequestSigner::v3Authorization(bytes(input[u"access_key_id"]),
                                            RequestSigner::v3SignedHeaders(headers), signature),
             bytes(expected[u"authorization"]));
    // The official client leaves some characters bare on the wire; what they decode to is what was signed.
    if (const QByteArray path = bytes(expected[u"wire_path"]); path.contains('?')) {
        QByteArrayList decoded;
        for (const auto &[name, value] : query)
            decoded.append(name + '=' + value);
        std::sort(decoded.begin(), decoded.end());
        QCOMPARE(pieces(QString::fromUtf8(QByteArray::fromPercentEncoding(path.mid(2)))), decoded);
    }
}

void TestRequestSigner::everyByteButTheUnreservedIsEscaped()
{
    const QByteArray unreserved("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~");
    for (int value = 0; value < 256; ++value) {
        const QByteArray byte(1, static_cast<char>(value));
        const QByteArray expected = unreserved.contains(byte) ? byte : '%' + byte.toHex().toUpper();
        QCOMPARE(RequestSigner::percentEncoded(byte), expected);
    }
}

void TestRequestSigner::listNumbersSortAsText()
{
    Parameters parameters;
    RequestSigner::appendList(parameters, "L", {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j"});
    QCOMPARE(RequestSigner::canonicalQuery(parameters),
             QByteArray("L.1=a&L.10=j&L.2=b&L.3=c&L.4=d&L.5=e&L.6=f&L.7=g&L.8=h&L.9=i"));
}

void TestRequestSigner::jsonListsEscapeWhatJsonMustEscape()
{
    Parameters parameters;
    RequestSigner::appendJsonList(parameters, "Names", {"plain", "quote\"", "back\\", "line\n", ""});
    QCOMPARE(parameters.size(), 1);
    QCOMPARE(parameters[0].first, QByteArray("Names"));
    const QJsonArray read = QJsonDocument::fromJson(parameters[0].second).array();
    QCOMPARE(read, QJsonArray({QStringLiteral("plain"), QStringLiteral("quote\""), QStringLiteral("back\\"),
                               QStringLiteral("line\n"), QString()}));
}

void TestRequestSigner::headersOfAnyCaseAndSpacingSignAlike()
{
    const Parameters one{{"Host", " h "}, {"X-Acs-Action", "A"}}, other{{"x-acs-action", "A"}, {"host", "h"}};
    QCOMPARE(RequestSigner::v3CanonicalRequest("POST", {}, one, "b"),
             RequestSigner::v3CanonicalRequest("POST", {}, other, "b"));
    QVERIFY(!RequestSigner::v3SignsHeader("accept"));
    QVERIFY(!RequestSigner::v3SignsHeader("Authorization"));
}

QTEST_APPLESS_MAIN(TestRequestSigner)
#include "tst_requestsigner.moc"
