// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/ledgerdecoder.h"

#include "core/cloud/pagedanswer.h"

namespace
{
constexpr std::array others{"PageSize", "AccountName"};
constexpr PageShape shape{.action = QLatin1StringView("QueryAccountTransactions"),
                          .pageNo = "PageNum",
                          .total = "TotalCount",
                          .list = "AccountTransactionsList",
                          .inner = "AccountTransactionsList",
                          .others = others};

enum Field : size_t {
    Number,
    Time,
    Type,
    Flow,
    Amount,
    Balance,
    Channel,
    ChannelNumber,
    FundType,
    BillMonth,
    RecordId,
    Remarks,
    Account,
};
constexpr FieldTable entryFields({"TransactionNumber", "TransactionTime", "TransactionType",
                                  "TransactionFlow", "Amount", "Balance", "TransactionChannel",
                                  "TransactionChannelSN", "FundType", "BillingCycle", "RecordID", "Remarks",
                                  "TransactionAccount"});

void readEntry(FieldReader &reader, const JsonValue &row, const PageHead &, QList<LedgerEntry> &entries)
{
    const auto fields = reader.fields(row, entryFields);
    std::optional<QString> number = reader.identity(row, fields[Number]);
    if (!number)
        return;
    reader.setRow(fields[Number]->text());
    LedgerEntry &entry = entries.emplaceBack();
    entry.number = *std::move(number);
    entry.time = reader.utcTime(fields[Time]);
    entry.type = reader.code(fields[Type]);
    entry.flow = reader.code(fields[Flow]);
    entry.amount = reader.money(fields[Amount]);
    entry.balance = reader.money(fields[Balance]);
    entry.channel = reader.code(fields[Channel]);
    entry.channelNumber = reader.code(fields[ChannelNumber]);
    entry.fundType = reader.code(fields[FundType]);
    entry.billMonth = reader.month(fields[BillMonth]);
    entry.recordId = reader.code(fields[RecordId]);
    entry.remarks = reader.words(fields[Remarks]);
    entry.account = reader.words(fields[Account]);
}
} // namespace

Result<DecodedPage<LedgerEntry>> LedgerDecoder::decode(const QByteArray &body)
{
    return decodePage<LedgerEntry>(body, shape, &readEntry);
}
