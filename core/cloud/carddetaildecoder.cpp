// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/carddetaildecoder.h"

#include "core/cloud/answer.h"

namespace
{
constexpr QLatin1StringView action("GetCardDetail");

enum DataField : size_t { SubCards, CardInfo };
constexpr FieldTable dataFields({"ListPsimCards", "VsimCardInfo"});

enum Field : size_t {
    IccidField,
    InstanceId,
    Status,
    OsStatus,
    CertifyStatus,
    CertifyType,
    Imei,
    Ip,
    AutoRenew,
    AutoResume,
    AutoRebindReuse,
    OpenSms,
    StopThreshold,
    ThresholdUnit,
    Used,
    Remaining,
};
/// From "Msisdn" on: told by ListCardInfo too, or not supported by the provider yet.
constexpr FieldTable cardFields({"Iccid",
                                 "VsimInstanceId",
                                 "Status",
                                 "OsStatus",
                                 "CertifyStatus",
                                 "CertifyType",
                                 "DeviceImei",
                                 "Ip",
                                 "IsAutoRecharge",
                                 "AutoLimitResume",
                                 "AutoRebindReuse",
                                 "OpenSms",
                                 "CredentialLimitStopThreshold",
                                 "FlowThresholdUnit",
                                 "PeriodAddFlow",
                                 "PeriodRestFlow",
                                 "Msisdn",
                                 "Imsi",
                                 "Vendor",
                                 "SimType",
                                 "DataType",
                                 "DataLevel",
                                 "Period",
                                 "AliFee",
                                 "CredentialNo",
                                 "CredentialType",
                                 "CredentialInstanceId",
                                 "AliyunOrderId",
                                 "ApnName",
                                 "ActiveType",
                                 "ActiveTime",
                                 "OpenAccountTime",
                                 "ExpireTime",
                                 "PeriodSmsUse",
                                 "TagList",
                                 "DirectionalGroupId",
                                 "DirectionalGroupName",
                                 "PrivateNetworkSegment",
                                 "NotifyId",
                                 "CardLimitSpeedThreshold",
                                 "CredentialLimitSpeedThreshold",
                                 "CardLimitStopThreshold"});
using Fields = FieldReader::Fields<decltype(cardFields)::count>;

enum SubField : size_t {
    SubIccid,
    SubVendor,
    SubStatus,
    SubOsStatus,
    SubCertifyStatus,
    SubApn,
    SubNetwork,
    SubMsisdn,
    SubImsi,
    SubIp,
    SubUsed,
    SubSmsUsed,
    SubOpenSms,
};
constexpr FieldTable subFields({"Iccid", "Vendor", "Status", "OsStatus", "CertifyStatus", "ApnName",
                                "PrivateNetworkSegment", "Msisdn", "Imsi", "Ip", "PeriodAddFlow",
                                "PeriodSmsUse", "OpenSms"});

bool isUnit(const QString &text)
{
    return text.front().isLetter() && DataVolume::parse("1" + text.toUtf8());
}

/// A number in the unit another field names; the number alone says nothing.
std::optional<DataVolume> stopThreshold(FieldReader &reader, const JsonValue *sent, const JsonValue *sentUnit)
{
    const std::optional<qint64> number = reader.number(sent);
    const std::optional<QString> unit = reader.code(sentUnit);
    if (!number)
        return std::nullopt;
    const bool readable = unit && isUnit(*unit);
    const std::optional<DataVolume> volume =
        readable ? DataVolume::parse(QByteArray::number(*number) + unit->toUtf8()) : std::nullopt;
    if (!volume)
        reader.oddity(*sent, readable ? "range" : "unit");
    if (unit && !readable)
        reader.oddity(*sentUnit, "unit");
    return volume;
}

void readCard(FieldReader &reader, const Fields &fields, CardDetail &detail)
{
    detail.key.instanceId = reader.number(fields[InstanceId]);
    detail.status = reader.code(fields[Status]);
    detail.osStatus = reader.code(fields[OsStatus]);
    detail.certifyStatus = reader.code(fields[CertifyStatus]);
    detail.certifyType = reader.code(fields[CertifyType]);
    detail.imei = reader.code(fields[Imei]);
    detail.ip = reader.codes(fields[Ip]);
    detail.autoRenew = reader.truth(fields[AutoRenew]);
    detail.autoResume = reader.truth(fields[AutoResume]);
    detail.autoRebindReuse = reader.truth(fields[AutoRebindReuse]);
    detail.smsOpen = reader.truth(fields[OpenSms]);
    detail.stopThreshold = stopThreshold(reader, fields[StopThreshold], fields[ThresholdUnit]);
    detail.used = reader.volume(fields[Used]);
    detail.remaining = reader.volume(fields[Remaining]);
}

void readSubCard(FieldReader &reader, const JsonValue &row, QList<SubCard> &cards)
{
    const auto fields = reader.fields(row, subFields, "ListPsimCards.");
    const std::optional<Iccid> iccid = reader.cardIdentity(row, fields[SubIccid]);
    if (!iccid)
        return;
    reader.setRow(fields[SubIccid]->text());
    SubCard &card = cards.emplaceBack(SubCard{.iccid = *iccid});
    card.vendor = reader.code(fields[SubVendor]);
    card.status = reader.code(fields[SubStatus]);
    card.osStatus = reader.code(fields[SubOsStatus]);
    card.certifyStatus = reader.code(fields[SubCertifyStatus]);
    card.apn = reader.code(fields[SubApn]);
    card.privateNetwork = reader.code(fields[SubNetwork]);
    card.msisdn = reader.codes(fields[SubMsisdn]);
    card.imsi = reader.codes(fields[SubImsi]);
    card.ip = reader.codes(fields[SubIp]);
    card.used = reader.volume(fields[SubUsed]);
    card.smsUsed = reader.number(fields[SubSmsUsed]);
    card.smsOpen = reader.truth(fields[SubOpenSms]);
}

void readSubCards(FieldReader &reader, const JsonValue *list, QList<SubCard> &cards)
{
    if (FieldReader::isUnknown(list))
        return;
    if (!list->isArray())
        return reader.oddity(*list, "type");
    reader.rows(list, [&](const JsonValue &row) { readSubCard(reader, row, cards); });
}

Result<CardDetail> readData(FieldReader &reader, const JsonValue &data)
{
    const auto parts = data.isObject() ? reader.fields(data, dataFields, "Data.")
                                       : FieldReader::Fields<decltype(dataFields)::count>();
    const JsonValue *info = parts[CardInfo];
    if (!info || !info->isObject())
        return Envelope::incomplete(action, QLatin1StringView("Data.VsimCardInfo"));
    const Fields fields = reader.fields(*info, cardFields);
    const std::optional<Iccid> iccid = reader.iccid(fields[IccidField]);
    if (!iccid)
        return Envelope::incomplete(action, QLatin1StringView("Data.VsimCardInfo.Iccid"));
    reader.setRow(fields[IccidField]->text());
    CardDetail detail{.key = {.iccid = *iccid, .instanceId = {}}};
    readCard(reader, fields, detail);
    readSubCards(reader, parts[SubCards], detail.subCards);
    return detail;
}
} // namespace

Result<Decoded<CardDetail>> CardDetailDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<CardDetail>(body, action, &readData);
}
