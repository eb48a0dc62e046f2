// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/envelope.h"

#include "core/cloud/apifailure.h"
#include "core/cloud/fieldtable.h"

#include <QCoreApplication>

namespace
{
constexpr FieldTable envelopeFields({"RequestId", "Code", "Success", "Data", "Message", "ErrorMessage",
                                     "LocalizedMessage", "HostId", "Recommend", "AccessDeniedDetail"});
constexpr int statusOfInBandForm = 200;
constexpr qsizetype longestName = 64;
constexpr qsizetype mostNames = 200;

/// true, also as text; nothing for what is neither yes nor no.
std::optional<bool> successOf(const JsonValue &root)
{
    const JsonValue *success = root.find("Success");
    if (!success)
        return std::nullopt;
    if (success->isText() && (success->text() == "true" || success->text() == "false"))
        return success->text() == "true";
    return success->truth();
}

bool saysNo(const ApiFailure &failure)
{
    const QString code = failure.code.toLower();
    return !code.isEmpty() && code != u"200" && code != u"ok" && code != u"success";
}
} // namespace

void Envelope::noteUnknownField(DecodeNotes &notes, QByteArrayView name)
{
    const QString key = QString::fromUtf8(name.first(std::min(name.size(), longestName)));
    if (notes.unknownFields.size() < mostNames || notes.unknownFields.contains(key))
        ++notes.unknownFields[key];
}

Error Envelope::incomplete(QLatin1StringView action, QLatin1StringView missing)
{
    return {
        Error::Kind::BadReply,
        QStringLiteral("E-N10"),
        QCoreApplication::translate(
            "Envelope", "The cloud's answer lacks what was asked for. It was dropped; nothing was changed."),
        QStringLiteral("%1: no readable %2").arg(action, missing),
        {}};
}

Result<const JsonValue *> Envelope::data(const JsonDocument &answer, QLatin1StringView action,
                                         DecodeNotes &notes)
{
    const JsonValue &root = answer.root();
    const std::optional<bool> success = successOf(root);
    if (success != true) {
        const ApiFailure failure = ApiFailure::read(root);
        if (success == false || saysNo(failure))
            return failure.toError(statusOfInBandForm, QByteArrayView(action.data(), action.size()));
        return incomplete(action, QLatin1StringView("Success"));
    }
    for (const JsonValue &member : root) {
        if (envelopeFields.find(member.name()) < 0)
            noteUnknownField(notes, member.name());
    }
    const JsonValue *data = root.find("Data");
    return data ? Result<const JsonValue *>(data) : incomplete(action, QLatin1StringView("Data"));
}
