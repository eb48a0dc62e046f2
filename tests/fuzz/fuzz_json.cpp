// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/json.h"
#include "core/cloud/jsonnumber.h"
#include "core/cloud/jsontext.h"
#include "tests/core/cloud/bodies.h"
#include "tests/fuzz/fuzztarget.h"

#include <QStringDecoder>

#include <cmath>

namespace
{
/// Half characters become U+FFFD with us; QString leaves out a byte-order mark in front.
QString asRead(QString text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool pair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (pair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

bool isValidUtf8(QByteArrayView text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    const QString decoded = decoder.decode(text);
    return !decoder.hasError() && decoded.toUtf8() == text;
}

void checkNumber(const JsonValue &value)
{
    Fuzz::holds(JsonText::isNumber(value.text()) && JsonText::isFinite(value.text()), "a number is a number");
    const double expected = value.text().toDouble();
    if (const std::optional<QByteArray> plain = JsonNumber::plain(value.text())) {
        Fuzz::holds(!plain->contains('e') && !plain->contains('E'), "a plain number has no exponent");
        const double found = plain->toDouble();
        Fuzz::holds(std::abs(found - expected) <= std::abs(expected) * 1e-12,
                    "a plain number is the same number");
    }
}

/// Ours and Qt's reading of the same text, member by member.
void same(const JsonValue &ours, const QJsonValue &theirs)
{
    switch (ours.kind()) {
    case JsonValue::Kind::Null:
        return Fuzz::holds(theirs.isNull(), "null is null");
    case JsonValue::Kind::Bool:
        return Fuzz::holds(theirs.isBool() && ours.truth() == theirs.toBool(), "a truth is the same");
    case JsonValue::Kind::Number:
        return checkNumber(ours);
    case JsonValue::Kind::Text:
        Fuzz::holds(isValidUtf8(ours.text()), "a text is UTF-8");
        return Fuzz::holds(asRead(QString::fromUtf8(ours.text())) == asRead(theirs.toString()),
                           "a text is the same");
    case JsonValue::Kind::Array: {
        const QJsonArray array = theirs.toArray();
        qsizetype at = 0;
        for (const JsonValue &element : ours) {
            Fuzz::holds(at < array.size(), "a list has no more elements");
            same(element, array[at++]);
        }
        return Fuzz::holds(at == array.size(), "a list has no less elements");
    }
    case JsonValue::Kind::Object:
        break;
    }
    const QJsonObject object = theirs.toObject();
    for (const JsonValue &member : ours) {
        const JsonValue *found = ours.find(member.name());
        Fuzz::holds(found, "a member is found by its name");
        const QString name = QString::fromUtf8(member.name());
        // half characters and marks in front may make two names of one
        const bool isPlain = !name.contains(QChar::ReplacementCharacter) && name.toUtf8() == member.name();
        if (found == &member && isPlain)
            same(member, object.value(name));
    }
}

bool isOneOf(const QString &code)
{
    return code == u"E-N10" || code == u"E-A21" || code == u"E-A23" || code == u"E-A24" || code == u"E-A25";
}

void run(QByteArrayView bytes)
{
    const Result<JsonDocument> document = JsonDocument::parse(bytes);
    if (!document) {
        Fuzz::isProperError(document.error());
        Fuzz::holds(isOneOf(document.error().code), "a refusal is one of the five");
        return;
    }
    QJsonParseError problem;
    const QJsonDocument theirs = QJsonDocument::fromJson(bytes.toByteArray(), &problem);
    Fuzz::holds(problem.error == QJsonParseError::NoError, "what is read is JSON to others too");
    same(document->root(), theirs.isArray() ? QJsonValue(theirs.array()) : QJsonValue(theirs.object()));
    const Result<JsonDocument> again = JsonDocument::parse(document->root().source());
    Fuzz::holds(again && again->root().source() == document->root().source(), "the source reads the same");
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all = Fuzz::files("tests/data/cloud/full", "*.json");
    all += Fuzz::listOf({R"({"a":[1,-0,2.50,1e3,1E-7,1.8E7,9007199254740993,18446744073709551616]})",
                         R"(["\u00e9\n\"\\\/\b\f\r\t","\ud83d\ude00","\ud83d","\ude00x"])",
                         R"({"a":1,"a":2,"\u0061":3})",
                         "\xEF\xBB\xBF {\"\":null,\"b\":[true,false,[]],\"c\":{}} ", "[1e400]", "[NaN]",
                         "[\"\xff\"]", "{}x"});
    all.append(QByteArray(70, '[') + QByteArray(70, ']'));
    return all;
}
} // namespace

const FuzzTarget FuzzTargets::json{"json", &run, &seeds};
