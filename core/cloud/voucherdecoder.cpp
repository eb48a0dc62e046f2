// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/voucherdecoder.h"

#include "core/cloud/fieldreader.h"

#include <algorithm>

namespace
{
constexpr QLatin1StringView action("QueryCashCoupons");

constexpr qsizetype longestNumber = 128;

constexpr FieldTable dataFields({"CashCoupon"});

enum Field : size_t {
    Number,
    Id,
    Status,
    Granted,
    Effective,
    Expires,
    Nominal,
    Balance,
    Products,
    Scenarios,
    Description,
    FieldCount,
};
constexpr FieldTable voucherFields({"CashCouponNo", "CashCouponId", "Status", "GrantedTime", "EffectiveTime",
                                    "ExpiryTime", "NominalValue", "Balance", "ApplicableProducts",
                                    "ApplicableScenarios", "Description"});

void readVoucher(FieldReader &reader, const FieldReader::Fields<FieldCount> &fields, Voucher &voucher)
{
    voucher.id = reader.number(fields[Id]);
    voucher.status = reader.code(fields[Status]);
    voucher.granted = reader.utcTime(fields[Granted]);
    voucher.effective = reader.utcTime(fields[Effective]);
    voucher.expires = reader.utcTime(fields[Expires]);
    voucher.nominal = reader.money(fields[Nominal]);
    voucher.balance = reader.money(fields[Balance]);
    voucher.products = reader.words(fields[Products]);
    voucher.scenarios = reader.words(fields[Scenarios]);
    voucher.description = reader.words(fields[Description]);
}

/// The number, when it is one: a short text, or an integer's digits.
bool isReadableNumber(const JsonValue &sent)
{
    const QByteArrayView text = sent.text();
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return (sent.isText() || (sent.isNumber() && digits)) && !text.trimmed().isEmpty() &&
           text.size() <= longestNumber;
}

void readRow(FieldReader &reader, const JsonValue &row, VoucherReply &reply)
{
    if (!row.isObject())
        return reader.quarantine(row, "type");
    const auto fields = reader.fields(row, voucherFields);
    const JsonValue *number = fields[Number];
    if (FieldReader::isUnknown(number))
        return reader.quarantine(row, "missing");
    if (!isReadableNumber(*number))
        return reader.quarantine(row, "number");
    Voucher &voucher = reply.vouchers.emplaceBack();
    voucher.number = QString::fromUtf8(number->text());
    reader.setRow(number->text());
    readVoucher(reader, fields, voucher);
    reader.setRow({});
}
} // namespace

Result<VoucherReply> VoucherDecoder::decode(const QByteArray &body)
{
    const Result<JsonDocument> answer = JsonDocument::parse(body);
    if (!answer)
        return answer.error();
    VoucherReply reply;
    const Result<const JsonValue *> data = Envelope::data(*answer, action, reply.notes);
    if (!data)
        return data.error();
    FieldReader reader(action, reply.notes);
    const JsonValue *list = (*data)->isObject() ? reader.fields(**data, dataFields, "Data.")[0] : nullptr;
    if (!list || !list->isArray())
        return Envelope::incomplete(action, QLatin1StringView("Data.CashCoupon"));
    for (const JsonValue &row : *list)
        readRow(reader, row, reply);
    return reply;
}
