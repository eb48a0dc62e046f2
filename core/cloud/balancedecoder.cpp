// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/balancedecoder.h"

#include "core/cloud/fieldreader.h"

#include <algorithm>

namespace
{
constexpr QLatin1StringView action("QueryAccountBalance");

enum Field : size_t { Available, Cash, Credit, Mybank, Quota, Currency, FieldCount };
constexpr FieldTable balanceFields({"AvailableAmount", "AvailableCashAmount", "CreditAmount",
                                    "MybankCreditAmount", "QuotaLimit", "Currency"});
using Fields = FieldReader::Fields<FieldCount>;

/// Without a currency an amount cannot be added to anything: unknown, its text kept (reliability A30).
void noteAmounts(FieldReader &reader, const Fields &fields)
{
    for (size_t i = Available; i <= Quota; ++i) {
        if (!FieldReader::isUnknown(fields[i]))
            reader.oddity(*fields[i], "currency");
    }
}

void readAmounts(FieldReader &reader, const Fields &fields, BalanceReading &balance)
{
    balance.available = reader.money(fields[Available]);
    balance.cash = reader.money(fields[Cash]);
    balance.credit = reader.money(fields[Credit]);
    balance.mybankCredit = reader.money(fields[Mybank]);
    balance.quotaLimit = reader.money(fields[Quota]);
}
} // namespace

Result<BalanceReply> BalanceDecoder::decode(const QByteArray &body)
{
    const Result<JsonDocument> answer = JsonDocument::parse(body);
    if (!answer)
        return answer.error();
    BalanceReply reply;
    const Result<const JsonValue *> data = Envelope::data(*answer, action, reply.notes);
    if (!data)
        return data.error();
    FieldReader reader(action, reply.notes);
    const Fields fields = (*data)->isObject() ? reader.fields(**data, balanceFields, "Data.") : Fields{};
    if (std::all_of(fields.begin(), fields.begin() + Currency, [](const JsonValue *field) { return !field; }))
        return Envelope::incomplete(action, QLatin1StringView("Data"));
    reply.balance.currency = reader.code(fields[Currency]);
    if (reply.balance.currency)
        readAmounts(reader, fields, reply.balance);
    else
        noteAmounts(reader, fields);
    return reply;
}
