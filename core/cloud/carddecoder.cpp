// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/carddecoder.h"

#include "core/cloud/fieldreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
constexpr QLatin1StringView action("ListCardInfo");

enum PageField : size_t { PageNo, PageSize, PageCount, Total, List, PageFieldCount };
constexpr FieldTable pageFields({"PageNo", "PageSize", "PageCount", "Total", "List"});

enum Field : size_t {
    IccidField,
    Msisdn,
    Imsi,
    Status,
    OsStatus,
    Vendor,
    SimType,
    NetworkType,
    DataType,
    DataLevel,
    Period,
    AliFee,
    CredentialNo,
    CredentialType,
    CredentialInstanceId,
    AliyunOrderId,
    ApnName,
    CertifyType,
    ActiveType,
    ActiveTime,
    OpenAccountTime,
    ExpireTime,
    IsAutoRecharge,
    PeriodAddFlow,
    PeriodRestFlow,
    PeriodSmsUse,
    FlowLatestModifiedTime,
    VsimInstanceId,
    TagList,
    DirectionalGroupId,
    DirectionalGroupName,
    PrivateNetworkSegment,
    NotifyId,
    Remark,
    FieldCount,
};
constexpr FieldTable cardFields({"Iccid",
                                 "Msisdn",
                                 "Imsi",
                                 "Status",
                                 "OsStatus",
                                 "Vendor",
                                 "SimType",
                                 "NetworkType",
                                 "DataType",
                                 "DataLevel",
                                 "Period",
                                 "AliFee",
                                 "CredentialNo",
                                 "CredentialType",
                                 "CredentialInstanceId",
                                 "AliyunOrderId",
                                 "ApnName",
                                 "CertifyType",
                                 "ActiveType",
                                 "ActiveTime",
                                 "OpenAccountTime",
                                 "ExpireTime",
                                 "IsAutoRecharge",
                                 "PeriodAddFlow",
                                 "PeriodRestFlow",
                                 "PeriodSmsUse",
                                 "FlowLatestModifiedTime",
                                 "VsimInstanceId",
                                 "TagList",
                                 "DirectionalGroupId",
                                 "DirectionalGroupName",
                                 "PrivateNetworkSegment",
                                 "NotifyId",
                                 "Remark"});
using CardFieldValues = FieldReader::Fields<FieldCount>;

enum TagField : size_t { TagId, TagName, TagFieldCount };
constexpr FieldTable tagFields({"Id", "TagName"});

/// The documentation prints some values without underscores; both are accepted, one is kept.
std::optional<QString> activeType(std::optional<QString> sent)
{
    static constexpr std::array spellings{"first_data_record", "carrier_status_push", "silence_expire",
                                          "test_flow_depleted"};
    if (!sent || sent->contains(u'_'))
        return sent;
    for (const char *spelling : spellings) {
        const QString known = QString::fromLatin1(spelling);
        if (QString(known).remove(u'_') == *sent)
            return known;
    }
    return sent;
}

void readTag(FieldReader &reader, const JsonValue &sent, QList<CardTag> &tags)
{
    if (!sent.isObject())
        return sent.isNull() ? void() : reader.oddity(sent, "type", "TagList");
    const auto fields = reader.fields(sent, tagFields, "TagList.");
    std::optional<QString> name = reader.words(fields[TagName], "TagList.TagName");
    const std::optional<qint64> id = reader.number(fields[TagId], "TagList.Id");
    if (name)
        tags.append({id, *std::move(name)});
    else if (FieldReader::isUnknown(fields[TagName]))
        reader.oddity(sent, "missing", "TagList.TagName"); // a tag without a name is nothing to show
}

QList<CardTag> readTags(FieldReader &reader, const JsonValue *sent)
{
    QList<CardTag> tags;
    if (FieldReader::isUnknown(sent))
        return tags;
    if (!sent->isArray()) {
        reader.oddity(*sent, "type");
        return tags;
    }
    for (const JsonValue &tag : *sent)
        readTag(reader, tag, tags);
    return tags;
}

void readPlan(FieldReader &reader, const CardFieldValues &fields, Card &card)
{
    card.planKind = reader.code(fields[DataType]);
    card.planLevel = reader.code(fields[DataLevel]);
    card.period = reader.code(fields[Period]);
    card.tariff = reader.code(fields[AliFee]);
    card.credential = reader.code(fields[CredentialNo]);
    card.credentialType = reader.code(fields[CredentialType]);
    card.credentialInstanceId = reader.code(fields[CredentialInstanceId]);
    card.orderId = reader.code(fields[AliyunOrderId]);
    card.expires = reader.beijingTime(fields[ExpireTime]);
    card.autoRenew = reader.truth(fields[IsAutoRecharge]);
    card.used = reader.volume(fields[PeriodAddFlow]);
    card.remaining = reader.volume(fields[PeriodRestFlow]);
    card.smsUsed = reader.number(fields[PeriodSmsUse]);
    card.usageAsOf = reader.beijingTime(fields[FlowLatestModifiedTime]);
}

void readCard(FieldReader &reader, const CardFieldValues &fields, Card &card)
{
    card.key.instanceId = reader.number(fields[VsimInstanceId]);
    card.msisdn = reader.codes(fields[Msisdn]);
    card.imsi = reader.codes(fields[Imsi]);
    card.status = reader.code(fields[Status]);
    card.osStatus = reader.code(fields[OsStatus]);
    card.vendor = reader.code(fields[Vendor]);
    card.simType = reader.code(fields[SimType]);
    card.network = reader.code(fields[NetworkType]);
    card.apn = reader.code(fields[ApnName]);
    card.certifyType = reader.code(fields[CertifyType]);
    card.activeType = activeType(reader.code(fields[ActiveType]));
    card.activated = reader.beijingTime(fields[ActiveTime]);
    card.opened = reader.beijingTime(fields[OpenAccountTime]);
    card.directionalGroupId = reader.code(fields[DirectionalGroupId]);
    card.directionalGroupName = reader.words(fields[DirectionalGroupName]);
    card.privateNetwork = reader.code(fields[PrivateNetworkSegment]);
    card.notifyId = reader.code(fields[NotifyId]);
    card.remark = reader.words(fields[Remark]);
    card.tags = readTags(reader, fields[TagList]);
    readPlan(reader, fields, card);
}

/// What is there must tell this card from another with its ICCID, to the last digit: under a wrong instance
/// it would be another card, and this one missing.
bool isExactInstance(const JsonValue *sent)
{
    if (FieldReader::isUnknown(sent))
        return true;
    const QByteArrayView text = sent->isText() || sent->isNumber() ? sent->text() : QByteArrayView();
    bool fits = false;
    (void)text.toLongLong(&fits);
    return fits && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void readRow(FieldReader &reader, const JsonValue &row, CardPage &page)
{
    ++page.rowCount;
    if (!row.isObject())
        return reader.quarantine(row, "type");
    const CardFieldValues fields = reader.fields(row, cardFields);
    const JsonValue *sent = fields[IccidField];
    const bool readable = sent && (sent->isText() || sent->isNumber());
    const std::optional<Iccid> iccid = readable ? Iccid::parse(sent->text()) : std::nullopt;
    if (!iccid)
        return reader.quarantine(row, FieldReader::isUnknown(sent) ? "missing" : "iccid");
    if (!isExactInstance(fields[VsimInstanceId]))
        return reader.quarantine(row, "instance");
    Card &card = page.cards.emplaceBack(Card{.key = {.iccid = *iccid, .instanceId = {}}});
    reader.setRow(card.key.iccid.bytes());
    readCard(reader, fields, card);
    reader.setRow({});
}

/// A list left out is accepted only where the cloud itself says that there is nothing to list.
bool isEmptyList(const JsonValue *list, const CardPage &page)
{
    return (!list || list->isNull()) && page.total == 0;
}
} // namespace

Result<CardPage> CardDecoder::decode(const QByteArray &body)
{
    const Result<JsonDocument> answer = JsonDocument::parse(body);
    if (!answer)
        return answer.error();
    CardPage page;
    const Result<const JsonValue *> data = Envelope::data(*answer, action, page.notes);
    if (!data)
        return data.error();
    if (!(*data)->isObject())
        return Envelope::incomplete(action, QLatin1StringView("Data"));
    FieldReader reader(action, page.notes);
    const auto fields = reader.fields(**data, pageFields, "Data.");
    page.pageNo = reader.number(fields[PageNo]);
    page.total = reader.number(fields[Total]);
    const JsonValue *list = fields[List];
    if (isEmptyList(list, page))
        return page;
    if (!list || !list->isArray())
        return Envelope::incomplete(action, QLatin1StringView("Data.List"));
    if (page.pageNo == 1 && page.total.value_or(0) > 0 && list->begin() == list->end())
        return nothingListed();
    page.cards.reserve(40);
    for (const JsonValue &row : *list)
        readRow(reader, row, page);
    return page;
}

Error CardDecoder::nothingListed()
{
    return {Error::Kind::BadReply,
            QStringLiteral("E-A37"),
            QCoreApplication::translate(
                "CardDecoder", "The cloud returned no cards although it says there are some. Nothing was "
                               "changed; try again later."),
            {},
            {}};
}
