// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/billdecoder.h"

#include "core/cloud/billrow.h"

namespace
{
constexpr std::array overviewOthers{"AccountName"};
constexpr PageShape overviewShape{.action = QLatin1StringView("QueryBillOverview"),
                                  .month = "BillingCycle",
                                  .account = "AccountID",
                                  .list = "Items",
                                  .inner = "Item",
                                  .others = overviewOthers};
constexpr std::array accountOthers{"AccountID", "AccountName", "PageSize"};
constexpr PageShape accountShape{.action = QLatin1StringView("QueryAccountBill"),
                                 .pageNo = "PageNum",
                                 .total = "TotalCount",
                                 .month = "BillingCycle",
                                 .list = "Items",
                                 .inner = "Item",
                                 .others = accountOthers};
constexpr std::array tokenOthers{"AccountID", "AccountName", "PageSize", "MaxResults"};
/// The older QueryInstanceBill counts pages and puts its rows one level deeper.
constexpr PageShape instanceShape{.action = QLatin1StringView("DescribeInstanceBill"),
                                  .pageNo = "PageNum",
                                  .total = "TotalCount",
                                  .nextToken = "NextToken",
                                  .month = "BillingCycle",
                                  .list = "Items",
                                  .inner = "Item",
                                  .flatToo = true,
                                  .others = tokenOthers};
constexpr PageShape settledShape{.action = QLatin1StringView("QuerySettleBill"),
                                 .total = "TotalCount",
                                 .nextToken = "NextToken",
                                 .month = "BillingCycle",
                                 .list = "Items",
                                 .inner = "Item",
                                 .others = tokenOthers};

Result<DecodedPage<BillLine>> decode(const QByteArray &body, const PageShape &shape, BillSource source)
{
    const auto readRow = [source](FieldReader &reader, const JsonValue &row, const PageHead &head,
                                  QList<BillLine> &lines) {
        readBillRow(reader, row, head.month, source, lines);
    };
    return decodePage<BillLine>(body, shape, readRow);
}
} // namespace

Result<DecodedPage<BillLine>> BillDecoder::overview(const QByteArray &body)
{
    return decode(body, overviewShape, BillSource::Overview);
}

Result<DecodedPage<BillLine>> BillDecoder::account(const QByteArray &body)
{
    return decode(body, accountShape, BillSource::Account);
}

Result<DecodedPage<BillLine>> BillDecoder::instance(const QByteArray &body)
{
    return decode(body, instanceShape, BillSource::Instance);
}

Result<DecodedPage<BillLine>> BillDecoder::settled(const QByteArray &body)
{
    return decode(body, settledShape, BillSource::Settled);
}
