// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/apifailure.h"
#include "core/cloud/httperrors.h"
#include "tests/core/cloud/bodies.h"
#include "tests/fuzz/fuzztarget.h"

#include <algorithm>
#include <array>

namespace
{
constexpr std::array statuses{200, 400, 401, 403, 404, 429, 500, 503, 511};
constexpr std::array contentTypes{"application/json;charset=utf-8", "text/html", "text/xml", ""};

bool isWord(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-');
    });
}

bool isHarmless(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isPrint() || c.isSurrogate() || c.category() == QChar::Other_NotAssigned ||
               c.category() == QChar::Other_PrivateUse;
    });
}

void run(QByteArrayView bytes)
{
    const int status = statuses[Fuzz::choice(bytes, statuses.size())];
    const char *contentType = contentTypes[Fuzz::choice(bytes, contentTypes.size())];
    if (const std::optional<Error> refused = HttpErrors::ofBody(status, contentType, bytes))
        Fuzz::isProperError(*refused);

    const ApiFailure failure = ApiFailure::read(bytes.toByteArray());
    Fuzz::holds(isWord(failure.code) && failure.code.size() <= 120, "a code is a word");
    Fuzz::holds(isWord(failure.requestId) && failure.requestId.size() <= 120, "a request id is a word");
    Fuzz::holds(failure.message.size() <= 200 && isHarmless(failure.message),
                "the cloud's sentence is one harmless line");
    const Error error = failure.toError(status, "ListCardInfo");
    Fuzz::isProperError(error);
    Fuzz::holds(error.requestId == failure.requestId, "the request id is kept");
    Fuzz::holds(isHarmless(error.message), "what people see is one harmless line");
    (void)retryClassOf(error);
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    for (const QJsonValue &entry : Bodies::index()) {
        const QString name = entry[u"file"].toString();
        if (name.startsWith(u"error-"))
            all.append(QByteArray("\1\0", 2) + Bodies::stored(name));
    }
    return all + Fuzz::listOf({"\2\1<!DOCTYPE html><html>login", "\3\2<?xml version=\"1.0\"?><Error/>",
                               "\5\3<Error><Code>Throttling</Code></Error>", "\2\3 \xEF\xBB\xBF{"});
}
} // namespace

const FuzzTarget FuzzTargets::refusals{"refusals", &run, &seeds};
