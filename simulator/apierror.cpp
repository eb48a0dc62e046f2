// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/apierror.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace
{
struct Documented {
    const char *code;
    int http;
    const char *message;
};
constexpr std::array<Documented, 51> documented{{
    {"InvalidAccessKeyId.NotFound", 404, "Specified access key is not found."},
    {"InvalidAccessKeyId.Inactive", 400, "Specified access key is disabled."},
    {"SignatureDoesNotMatch", 400, "Specified signature is not matched with our calculation."},
    {"IncompleteSignature", 400, "The request signature does not conform to the required form."},
    {"InvalidTimeStamp.Format", 400, "Specified time stamp or date value is not well formatted."},
    {"InvalidTimeStamp.Expired", 400, "Specified time stamp or date value is expired."},
    {"IllegalTimestamp", 400, "The input parameter Timestamp is not supported."},
    {"SignatureNonceUsed", 400, "Specified signature nonce was used already."},
    {"InvalidSignatureMethod", 400, "Specified signature method is not valid."},
    {"UnsupportedHTTPMethod", 400, "Specified HTTP method is not supported."},
    {"InvalidParameter.Format", 400, "Specified parameter format is not valid."},
    {"MissingParameter", 400, "Some parameters are mandatory for this request."},
    {"InvalidParameter", 400, "Some parameters are not valid."},
    {"IllegalParameter", 400, "A parameter is not valid."},
    {"InvalidApi.NotFound", 404, "Specified api is not found, please check your url and method."},
    {"InvalidProduct.NotFound", 404, "Cannot find product according to your specified domain."},
    {"NoSuchVersion", 400, "Specified version does not exist."},
    {"InvalidProtocol.NeedSsl", 404, "Your request is denied as lack of ssl protect."},
    {"Forbidden.RAM", 403,
     "User not authorized to operate on the specified resource, or this API doesn't support RAM."},
    {"Forbidden", 403, "User not authorized to operate on the specified resource."},
    {"NoPermission", 403, "You are not authorized to do this action."},
    {"Forbidden.RiskControl", 403, "This operation is forbidden by risk control."},
    {"Throttling.User", 400, "Request was denied due to user flow control."},
    {"Throttling.Api", 400, "Request was denied due to api flow control."},
    {"Throttling", 400, "Request was denied due to request throttling."},
    {"InternalError", 500,
     "The request processing has failed due to some unknown error, exception or failure."},
    {"Service.InternalError", 500, "An internal error occurred."},
    {"UndefinedError", 500, "The request processing has failed due to some unknown error."},
    {"ServiceUnavailable", 503, "The request has failed due to a temporary failure of the server."},
    {"InvalidSecurityToken.Expired", 400, "Specified SecurityToken is expired."},
    {"InvalidSecurityToken.Malformed", 400, "Specified SecurityToken is malformed."},
    {"MissingSecurityToken", 400, "SecurityToken is mandatory for this action."},
    {"NotAuthorized", 400, "This API is not authorized for caller."},
    {"NotApplicable", 400, "This API is not applicable for caller."},
    {"linkcard.common.RamActionPermissionDeny", 403, "You do not have the RAM permission."},
    {"linkcard.common.CardNotExist", 400, "The card does not exist."},
    {"linkcard.common.InvalidAliyunPK", 400, "AliyunPk is invalid."},
    {"linkcard.common.BusinessProcessError", 500, "A business processing exception occurred."},
    {"linkcard.system.IllegalRequest", 400, "The request parameter is invalid."},
    {"linkcard.system.RPCInvokeError", 500, "An RPC invoking error occurred"},
    {"linkcard.check.IccidCanNotEmpty", 400, "Iccid cannot be empty."},
    {"linkcard.check.InstanceIdCanNotEmpty", 400, "InstanceId cannot be empty."},
    {"linkcard.check.TimeFormatError", 400, "Time format error."},
    {"linkcard.common.CardDestroy", 400, "The card do not exist or destroy."},
    {"linkcard.common.IccidNotExist", 400, "IccId does not exist."},
    {"linkcard.common.IccidFormatError", 400, "Iccid format error."},
    {"linkcard.common.VnoCardNotSupported", 400, "This function does not support vno card."},
    {"linkcard.common.CredentialNoNotExist", 400, "The credentialNo does not exist"},
    {"linkcard.common.CredentialInstanceNotExist", 400, "The credential instance does not exist."},
    {"linkcard.directional.notExist", 400, "Can not find direction group."},
    {"CardDisabled", 400, "The card is disabled."},
}};

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}
} // namespace

ApiError ApiError::of(const QByteArray &code)
{
    for (const Documented &known : documented) {
        if (code == known.code)
            return {code, known.http, known.message};
    }
    return {code, 400, "The request was refused: " + code + "."};
}

ApiError ApiError::missing(const QByteArray &parameter)
{
    return {"Missing" + parameter, 400, parameter + " is mandatory for this action."};
}

bool ApiError::isOfProduct() const
{
    return code.startsWith("linkcard.") || code == "NotAuthorized" || code == "NotApplicable" ||
           code == "InvalidParameter" || code == "CardDisabled";
}

QByteArray ErrorBody::hostOf(Product product)
{
    return product == Product::Linkcard ? "linkcard.aliyuncs.com" : "business.aliyuncs.com";
}

QByteArray ErrorBody::gateway(const ApiError &error, Product product, const QByteArray &requestId)
{
    const QByteArray name = product == Product::Linkcard ? "Linkcard" : "BssOpenApi";
    return compact({{QStringLiteral("RequestId"), text(requestId)},
                    {QStringLiteral("HostId"), text(hostOf(product))},
                    {QStringLiteral("Code"), text(error.code)},
                    {QStringLiteral("Message"), text(error.message)},
                    {QStringLiteral("Recommend"), text("https://api.aliyun.com/troubleshoot?q=" + error.code +
                                                       "&product=" + name + "&requestId=" + requestId)}});
}

QByteArray ErrorBody::inBand(const ApiError &error, Product product, const QByteArray &requestId)
{
    QJsonObject body{{QStringLiteral("RequestId"), text(requestId)},
                     {QStringLiteral("Success"), false},
                     {QStringLiteral("Code"), text(error.code)}};
    if (product == Product::Linkcard) {
        body.insert(QStringLiteral("ErrorMessage"), text(error.message));
        body.insert(QStringLiteral("LocalizedMessage"), QStringLiteral("请求被拒绝。"));
    } else {
        body.insert(QStringLiteral("Message"), text(error.message));
    }
    return compact(body);
}
