// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/invoiceitemdecoder.h"

#include "core/cloud/pagedanswer.h"

#include <algorithm>

namespace
{
constexpr std::array others{"PageSize", "HostId", "TotalInvoiceAmount", "TotalUnAppliedInvoiceAmount"};
constexpr PageShape shape{.action = QLatin1StringView("QueryEvaluateList"),
                          .pageNo = "PageNum",
                          .total = "TotalCount",
                          .list = "EvaluateList",
                          .inner = "Evaluate",
                          .others = others};

enum Field : size_t {
    Id,
    Name,
    BusinessId,
    BillCycle,
    Type,
    Status,
    Original,
    Invoiced,
    Open,
    Present,
    Time,
};
/// From "BizType" on: the provider's own numbers, times and names, of no use to us.
constexpr FieldTable itemFields({"Id",
                                 "Name",
                                 "OutBizId",
                                 "BillCycle",
                                 "Type",
                                 "Status",
                                 "OriginalAmount",
                                 "InvoicedAmount",
                                 "CanInvoiceAmount",
                                 "PresentAmount",
                                 "BizTime",
                                 "BizType",
                                 "GmtCreate",
                                 "GmtModified",
                                 "BillId",
                                 "ItemId",
                                 "UserId",
                                 "UserNick",
                                 "OpId",
                                 "OffsetAcceptAmount",
                                 "OffsetCostAmount"});

/// The id, without losing a digit; the row goes to quarantine when there is none.
std::optional<qint64> itemId(FieldReader &reader, const JsonValue &row, const JsonValue *sent)
{
    if (!reader.identity(row, sent))
        return std::nullopt;
    const QByteArrayView text = sent->text();
    bool fits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 id = fits ? text.toLongLong(&fits) : 0;
    if (fits)
        return id;
    reader.quarantine(row, "number");
    return std::nullopt;
}

void readItem(FieldReader &reader, const JsonValue &row, const PageHead &, QList<InvoiceItem> &items)
{
    const auto fields = reader.fields(row, itemFields);
    const std::optional<qint64> id = itemId(reader, row, fields[Id]);
    if (!id)
        return;
    reader.setRow(fields[Id]->text());
    InvoiceItem &item = items.emplaceBack();
    item.id = *id;
    item.name = reader.words(fields[Name]);
    item.businessId = reader.code(fields[BusinessId]);
    item.month = reader.month(fields[BillCycle]);
    item.type = reader.number(fields[Type]);
    item.status = reader.number(fields[Status]);
    item.original = reader.fen(fields[Original]);
    item.invoiced = reader.fen(fields[Invoiced]);
    item.open = reader.fen(fields[Open]);
    item.present = reader.fen(fields[Present]);
    item.time = reader.beijingTime(fields[Time]);
}
} // namespace

Result<DecodedPage<InvoiceItem>> InvoiceItemDecoder::decode(const QByteArray &body)
{
    return decodePage<InvoiceItem>(body, shape, &readItem);
}
