// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/signaturecheck.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

namespace
{
QByteArray bytes(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

/// The request as the official client put it onto the wire.
HttpRequest v1Request(const QJsonValue &vector)
{
    const QJsonValue expected = vector[u"expected"];
    HttpRequest request;
    request.method = bytes(vector[u"input"][u"http_method"]);
    request.path = "/";
    request.query = bytes(expected[u"wire_query_string"]);
    RequestSigner::Parameters query;
    const QJsonObject map = expected[u"query_map"].toObject();
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        query.append({entry.key().toUtf8(), bytes(*entry)});
    if (!query.isEmpty())
        request.query = RequestSigner::formEncoded(query);
    request.body = bytes(expected[u"wire_form_body"]);
    if (!request.body.isEmpty())
        request.headers = {{"content-type", "application/x-www-form-urlencoded"}};
    return request;
}

HttpRequest v3Request(const QJsonValue &vector)
{
    HttpRequest request;
    request.method = bytes(vector[u"input"][u"http_method"]);
    request.path = "/";
    const QByteArray wirePath = bytes(vector[u"expected"][u"wire_path"]);
    const bool onlyCanonical = wirePath.isEmpty();
    request.query = onlyCanonical ? bytes(vector[u"canonical_request"]).split('\n').value(2)
                                  : wirePath.mid(1 + wirePath.startsWith("/?"));
    const QJsonObject headers = vector[u"signed_headers"].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        request.headers.append({header.key().toUtf8(), bytes(*header)});
    request.headers.append({"authorization", bytes(vector[u"expected"][u"authorization"])});
    request.body = bytes(vector[u"body_text"]);
    return request;
}

QString outcome(const QJsonValue &vector, const HttpRequest &request, const QByteArray &secret)
{
    const QJsonValue input = vector[u"input"];
    const QDateTime time = QDateTime::fromString(input[u"timestamp"].toString(), Qt::ISODate);
    SignatureCheck check({{bytes(input[u"access_key_id"]), secret, bytes(input[u"security_token"])}});
    const auto refusal = check.refusal(SignedRequest::of(request), time);
    return refusal ? QString::fromUtf8(refusal->code) : QStringLiteral("passed");
}
} // namespace

class TestSignatureCheck : public QObject
{
    Q_OBJECT

    static QJsonArray vectors()
    {
        QFile file(QStringLiteral(SIMLEDGER_SOURCE_DIR "/tests/data/cloud/signature-vectors.json"));
        const bool open = file.open(QIODevice::ReadOnly);
        return open ? QJsonDocument::fromJson(file.readAll())[u"vectors"].toArray() : QJsonArray();
    }
    static void addVectors()
    {
        QTest::addColumn<QJsonValue>("vector");
        for (const QJsonValue &vector : vectors())
            QTest::newRow(vector[u"id"].toString().toUtf8().constData()) << vector;
    }
    static HttpRequest requestOf(const QJsonValue &vector)
    {
        return vector[u"algorithm"].toString().startsWith(u"V1") ? v1Request(vector) : v3Request(vector);
    }

private Q_SLOTS:
    void officialClientsPass_data() { addVectors(); }
    void officialClientsPass()
    {
        QFETCH(QJsonValue, vector);
        const QByteArray secret = bytes(vector[u"input"][u"access_key_secret"]);
        QCOMPARE(outcome(vector, requestOf(vector), secret), QStringLiteral("passed"));
    }

    void anotherSecretFails_data() { addVectors(); }
    void anotherSecretFails()
    {
        QFETCH(QJsonValue, vector);
        QCOMPARE(outcome(vector, requestOf(vector), "another"), QStringLiteral("SignatureDoesNotMatch"));
    }

    void oneParameterMoreFails_data() { addVectors(); }
    void oneParameterMoreFails()
    {
        QFETCH(QJsonValue, vector);
        HttpRequest request = requestOf(vector);
        request.query += "&Smuggled=1";
        const QByteArray secret = bytes(vector[u"input"][u"access_key_secret"]);
        QCOMPARE(outcome(vector, request, secret), QStringLiteral("SignatureDoesNotMatch"));
    }

    void aBodyThatIsNotTheHashedOneFails()
    {
        int tried = 0;
        for (const QJsonValue &vector : vectors()) {
            if (bytes(vector[u"body_text"]).isEmpty())
                continue;
            HttpRequest request = v3Request(vector);
            request.body += "&More=1";
            QCOMPARE(outcome(vector, request, "testsecret"), QStringLiteral("SignatureDoesNotMatch"));
            ++tried;
        }
        QCOMPARE(tried, 2);
    }
};

QTEST_GUILESS_MAIN(TestSignatureCheck)
#include "tst_signaturecheck.moc"
