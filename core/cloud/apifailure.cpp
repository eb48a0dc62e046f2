// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/apifailure.h"

#include "core/base/safetext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <iterator>

namespace
{
constexpr qsizetype longestCode = 120;
constexpr qsizetype longestMessage = 200;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ApiFailure)
};

/// What a code stands for, in the words of reliability 4.2.
enum class Trouble : quint8 {
    Throttled,
    Clock,
    ClockFormat,
    Nonce,
    Signature,
    Key,
    Right,
    Risk,
    Address,
    TokenEnded,
    Token,
    Server,
    Parameter,
    Request,
    Other,
};

struct Known {
    const char *code;
    Trouble trouble;
};

/// Gateway codes, matched whole.
constexpr std::array gatewayCodes{
    Known{"InvalidTimeStamp.Expired", Trouble::Clock},
    Known{"InvalidTimeStamp.Format", Trouble::ClockFormat},
    Known{"IllegalTimestamp", Trouble::ClockFormat},
    Known{"SignatureNonceUsed", Trouble::Nonce},
    Known{"SignatureDoesNotMatch", Trouble::Signature},
    Known{"IncompleteSignature", Trouble::Signature},
    Known{"InvalidAccessKeyId.NotFound", Trouble::Key},
    Known{"InvalidAccessKeyId.Inactive", Trouble::Key},
    Known{"Forbidden.RAM", Trouble::Right},
    Known{"Forbidden", Trouble::Right},
    Known{"NoPermission", Trouble::Right},
    Known{"NotAuthorized", Trouble::Right},
    Known{"Forbidden.RiskControl", Trouble::Risk},
    Known{"MissingSecurityToken", Trouble::Token},
    Known{"InternalError", Trouble::Server},
    Known{"Service.InternalError", Trouble::Server},
    Known{"UndefinedError", Trouble::Server},
    Known{"ServiceUnavailable", Trouble::Server},
    Known{"IllegalParameter", Trouble::Parameter},
    Known{"MissingParameter", Trouble::Parameter},
    Known{"InvalidParameter", Trouble::Parameter},
    Known{"InvalidParameter.Format", Trouble::Request},
    Known{"InvalidSignatureMethod", Trouble::Request},
    Known{"UnsupportedHTTPMethod", Trouble::Request},
    Known{"InvalidApi.NotFound", Trouble::Request},
    Known{"InvalidProduct.NotFound", Trouble::Request},
    Known{"NoSuchVersion", Trouble::Request},
    Known{"InvalidProtocol.NeedSsl", Trouble::Request},
};

/// Product codes, matched by their last segment.
constexpr std::array productCodes{
    Known{"RamActionPermissionDeny", Trouble::Right}, Known{"SignVerificationFailed", Trouble::Signature},
    Known{"InternalError", Trouble::Server},          Known{"RPCInvokeError", Trouble::Server},
    Known{"IllegalRequest", Trouble::Parameter},      Known{"TimeFormatError", Trouble::Parameter},
};

/// Address rules and unpaid accounts are documented without their codes: recognised by what they must say.
constexpr std::array codeParts{
    Known{"SourceIp", Trouble::Address},   Known{"IpNotAllowed", Trouble::Address},
    Known{"NetworkAcl", Trouble::Address}, Known{"AccessKeyPolicy", Trouble::Address},
    Known{"Overdue", Trouble::Risk},       Known{"Arrear", Trouble::Risk},
    Known{"InDebt", Trouble::Risk},
};

template<class Table> std::optional<Trouble> lookUp(const Table &table, QStringView code)
{
    const auto found = std::find_if(table.begin(), table.end(), [code](const Known &known) {
        return code == QLatin1StringView(known.code);
    });
    return found == table.end() ? std::nullopt : std::optional(found->trouble);
}

Trouble byStatus(int status)
{
    if (status == 429)
        return Trouble::Throttled;
    return status >= 500 ? Trouble::Server : Trouble::Other;
}

bool namesAParameter(QStringView code)
{
    return !code.contains(u'.') && (code.startsWith(u"Missing") || code.startsWith(u"Invalid"));
}

Trouble troubleOf(QStringView code, int status)
{
    const QStringView last = code.sliced(code.lastIndexOf(u'.') + 1);
    if (code.startsWith(u"Throttling") || last.startsWith(u"Throttling"))
        return Trouble::Throttled;
    if (const auto known = lookUp(gatewayCodes, code))
        return *known;
    if (code.startsWith(u"InvalidSecurityToken"))
        return code.endsWith(u"Expired") ? Trouble::TokenEnded : Trouble::Token;
    for (const Known &part : codeParts) {
        if (code.contains(QLatin1StringView(part.code), Qt::CaseInsensitive))
            return part.trouble;
    }
    if (const auto known = lookUp(productCodes, last))
        return *known;
    if (namesAParameter(code))
        return Trouble::Parameter;
    return byStatus(status);
}

const char *codeOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Throttled:
        return "E-A01";
    case Trouble::Clock:
        return "E-A02";
    case Trouble::ClockFormat:
        return "E-A03";
    case Trouble::Nonce:
        return "E-A04";
    case Trouble::Signature:
        return "E-A05";
    case Trouble::Key:
        return "E-A06";
    case Trouble::Right:
        return "E-A07";
    case Trouble::Risk:
        return "E-A08";
    case Trouble::Address:
        return "E-A09";
    case Trouble::TokenEnded:
    case Trouble::Token:
        return "E-A10";
    case Trouble::Server:
        return "E-A11";
    case Trouble::Parameter:
    case Trouble::Request:
        return "E-A13";
    case Trouble::Other:
        break;
    }
    return "E-A12";
}

QString otherSentence(const ApiFailure &failure)
{
    if (failure.code.isEmpty())
        return Text::tr("The cloud refused the call without saying why. Nothing was changed.");
    if (failure.message.isEmpty())
        return Text::tr("The cloud refused the call with the code %1. Nothing was changed.")
            .arg(failure.code);
    return Text::tr("The cloud refused the call: %1 (%2). Nothing was changed.")
        .arg(failure.message, failure.code);
}

QString sentenceOf(Trouble trouble, const ApiFailure &failure, QByteArrayView action)
{
    switch (trouble) {
    case Trouble::Throttled:
        return Text::tr(
            "The account's allowance of calls is used up by us or by others; the pace was lowered. What was "
            "complete is kept.");
    case Trouble::Clock:
        return Text::tr(
            "The computer clock differs from the cloud's by more than 15 minutes. Nothing was changed; "
            "set the "
            "clock.");
    case Trouble::ClockFormat:
    case Trouble::Parameter:
    case Trouble::Request:
        return Text::
            tr("The cloud did not accept the form of the call %1 (%2). Nothing was changed; please report "
               "this.")
                .arg(QLatin1StringView(action), failure.code);
    case Trouble::Nonce:
        return Text::tr("The cloud believes it has seen this call before. Nothing was changed; try again.");
    case Trouble::Signature:
        return Text::tr(
            "The secret does not fit this key id. The cache stays readable; enter key id and secret again.");
    case Trouble::Key:
        return Text::tr(
            "The access key was deleted or disabled. The cache stays readable; enter another key.");
    case Trouble::Right:
        return Text::tr(
                   "The access key lacks the right to call %1. Everything else goes on; ask for the right "
                   "with the "
                   "policy text.")
            .arg(QLatin1StringView(action));
    case Trouble::Risk:
        return Text::tr(
                   "The provider has blocked the account (%1). The cache stays readable; ask the provider.")
            .arg(failure.code);
    case Trouble::Address:
        return Text::tr(
            "This network is not on the key's list of allowed addresses. The cache stays readable; try "
            "from an "
            "allowed network or change the list.");
    case Trouble::TokenEnded:
        return Text::tr("The temporary access key has expired. The cache stays readable; enter another key.");
    case Trouble::Token:
        return Text::tr("The security token does not belong to this temporary access key (%1). The cache "
                        "stays readable; enter id, secret and token of one and the same key.")
            .arg(failure.code);
    case Trouble::Server:
        return Text::tr(
            "The cloud has a fault of its own at the moment. What was complete is kept; try again later.");
    case Trouble::Other:
        break;
    }
    return otherSentence(failure);
}

/// The text of a member, if it is a text or a number; the last non-empty of the names given.
QByteArrayView member(const JsonValue &root, std::initializer_list<const char *> names)
{
    QByteArrayView text;
    for (const char *name : names) {
        const JsonValue *value = root.find(name);
        if (text.isEmpty() && value && (value->isText() || value->isNumber()))
            text = value->text();
    }
    return text;
}

/// A word of the provider's, safe to show: letters, digits and . _ -
QString word(QByteArrayView text)
{
    QString kept;
    for (const char c : text.first(std::min(text.size(), longestCode))) {
        const bool plain = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
                           c == '.' || c == '_' || c == '-';
        if (plain)
            kept.append(QLatin1Char(c));
    }
    return kept;
}

/// The sentence, unless it may repeat the signed request, which holds the key id and personal data.
QString sentence(QByteArrayView text, const QString &code)
{
    const Trouble trouble = troubleOf(code, 0);
    const bool repeats =
        trouble == Trouble::Signature || text.contains("string to sign") || text.contains("StringToSign");
    if (repeats)
        return {};
    const QString whole = QString::fromUtf8(text.first(std::min<qsizetype>(text.size(), 4096)));
    return SafeText::marked(SafeText::logLine(whole)).left(longestMessage);
}
} // namespace

ApiFailure ApiFailure::read(const JsonValue &root)
{
    ApiFailure failure;
    failure.code = word(member(root, {"Code", "code"}));
    failure.requestId = word(member(root, {"RequestId", "requestId"}));
    failure.message = sentence(member(root, {"ErrorMessage", "Message", "LocalizedMessage"}), failure.code);
    return failure;
}

ApiFailure ApiFailure::read(const QByteArray &body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body);
    return document ? read(document->root()) : ApiFailure();
}

Error ApiFailure::toError(int httpStatus, QByteArrayView action) const
{
    const Trouble trouble = troubleOf(code, httpStatus);
    const Error::Kind kind = trouble == Trouble::Server ? Error::Kind::Network : Error::Kind::Refused;
    const QString detail = QStringLiteral("%1: HTTP %2, code %3")
                               .arg(QLatin1StringView(action))
                               .arg(httpStatus)
                               .arg(code.isEmpty() ? QStringLiteral("none") : code);
    return {kind, QLatin1StringView(codeOf(trouble)), sentenceOf(trouble, *this, action), detail, requestId};
}

RetryClass retryClassOf(const Error &error)
{
    struct Rule {
        const char *code;
        RetryClass kind;
    };
    static constexpr std::array rules{
        Rule{"E-N01", RetryClass::Transient}, Rule{"E-N02", RetryClass::Transient},
        Rule{"E-N03", RetryClass::Transient}, Rule{"E-N04", RetryClass::Transient},
        Rule{"E-N05", RetryClass::Transient}, Rule{"E-N07", RetryClass::Transient},
        Rule{"E-N08", RetryClass::Transient}, Rule{"E-N10", RetryClass::Transient},
        Rule{"E-N16", RetryClass::Once},      Rule{"E-A01", RetryClass::Throttled},
        Rule{"E-A02", RetryClass::Skew},      Rule{"E-A04", RetryClass::Once},
        Rule{"E-A11", RetryClass::Transient}, Rule{"E-A21", RetryClass::Transient},
        Rule{"E-A23", RetryClass::Transient}, Rule{"E-A24", RetryClass::Transient},
        Rule{"E-A37", RetryClass::Transient},
    };
    const auto rule = std::find_if(rules.begin(), rules.end(), [&error](const Rule &candidate) {
        return error.code == QLatin1StringView(candidate.code);
    });
    return rule == rules.end() ? RetryClass::None : rule->kind;
}

QString clockText(qint64 offsetSeconds)
{
    const qint64 minutes = std::llabs(offsetSeconds) / 60;
    const QString span =
        minutes >= 48 * 60
            ? Text::tr("%n day(s)", nullptr, int(std::min<qint64>(minutes / (24 * 60), 100'000)))
            : Text::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
    return offsetSeconds > 0 ? Text::tr("Computer clock is %1 behind.").arg(span)
                             : Text::tr("Computer clock is %1 ahead.").arg(span);
}

Error clockError(qint64 offsetSeconds, const QString &requestId)
{
    return {Error::Kind::Refused, QStringLiteral("E-A02"),
            clockText(offsetSeconds) + u' ' + Text::tr("The cloud refuses the calls; set the clock."),
            QStringLiteral("clock offset %1 s").arg(offsetSeconds), requestId};
}
