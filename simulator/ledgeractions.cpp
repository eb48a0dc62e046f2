// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/ledgeractions.h"

#include "simulator/moneybook.h"
#include "simulator/paging.h"
#include "simulator/replybody.h"

namespace
{
using ReplyBody::insertOrEmpty;
using Name = QLatin1StringView;
constexpr qint64 usualWindow = 31 * 86400LL;
constexpr char account[] = "demo@example.invalid";

/// The filters of QueryAccountTransactions. Without a window the last month, as the documents say.
struct LedgerQuery {
    QString number, record, channelNumber, type, flow, channel;
    qint64 from = 0;
    qint64 to = 0;

    [[nodiscard]] bool parse(const ActionContext &context);
    [[nodiscard]] bool matches(const LedgerEntry &entry) const;
};

bool LedgerQuery::parse(const ActionContext &context)
{
    const auto text = [&context](QByteArrayView name) {
        return context.parameters.value(name).value_or(QByteArray());
    };
    number = QString::fromUtf8(text("TransactionNumber"));
    record = QString::fromUtf8(text("RecordID"));
    channelNumber = QString::fromUtf8(text("TransactionChannelSN"));
    type = QString::fromUtf8(text("TransactionType"));
    flow = QString::fromUtf8(text("TransactionFlow"));
    channel = QString::fromUtf8(text("TransactionChannel"));
    const QByteArray start = text("CreateTimeStart"), end = text("CreateTimeEnd");
    const std::optional<Instant> first = Instant::parseUtc(start), last = Instant::parseUtc(end);
    const qint64 now = Instant::startOfBeijingDay(context.company.fleet().today().addDays(1)).seconds - 1;
    to = last ? last->seconds : now;
    from = first ? first->seconds : to - usualWindow;
    return (start.isEmpty() || first) && (end.isEmpty() || last);
}

bool LedgerQuery::matches(const LedgerEntry &entry) const
{
    const auto same = [](const QString &wanted, const std::optional<QString> &there) {
        return wanted.isEmpty() || there == wanted;
    };
    return entry.time->seconds >= from && entry.time->seconds <= to &&
           (number.isEmpty() || entry.number == number) && same(record, entry.recordId) &&
           same(channelNumber, entry.channelNumber) && same(type, entry.type) && same(flow, entry.flow) &&
           same(channel, entry.channel);
}

QJsonObject asJson(const LedgerEntry &entry, const Variants &variants)
{
    QJsonObject object{{Name("TransactionNumber"), entry.number},
                       {Name("TransactionTime"), ReplyBody::utc(*entry.time)},
                       {Name("Amount"), ReplyBody::amount(*entry.amount, variants)},
                       {Name("Balance"), ReplyBody::amount(*entry.balance, variants)},
                       {Name("BillingCycle"), entry.billMonth->iso()}};
    insertOrEmpty(object, Name("TransactionType"), entry.type);
    insertOrEmpty(object, Name("TransactionFlow"), entry.flow);
    insertOrEmpty(object, Name("TransactionChannel"), entry.channel);
    insertOrEmpty(object, Name("TransactionChannelSN"), entry.channelNumber);
    insertOrEmpty(object, Name("FundType"), entry.fundType);
    insertOrEmpty(object, Name("RecordID"), entry.recordId);
    insertOrEmpty(object, Name("Remarks"), entry.remarks);
    insertOrEmpty(object, Name("TransactionAccount"), entry.account);
    return object;
}

qint64 fen(const std::optional<Money> &amount)
{
    return amount->micros / (Money::unit / 100);
}

/// Kinds: 1 negative, 2 positive, 3 not zero, 4 invoiced already; by what can still be invoiced.
bool isOfType(const InvoiceItem &item, const QByteArray &type)
{
    const qint64 open = fen(item.open);
    return type.isEmpty() || (type == "1" && open < 0) || (type == "2" && open > 0) ||
           (type == "3" && open != 0) || (type == "4" && fen(item.invoiced) > 0);
}

QJsonObject asJson(const InvoiceItem &item)
{
    const QString time = ReplyBody::beijing(*item.time);
    return {{Name("Id"), item.id},
            {Name("Name"), *item.name},
            {Name("BizType"), QStringLiteral("ALIYUN")},
            {Name("Type"), *item.type},
            {Name("Status"), *item.status},
            {Name("BillCycle"), item.month->compact()},
            {Name("OutBizId"), *item.businessId},
            {Name("OriginalAmount"), fen(item.original)},
            {Name("InvoicedAmount"), fen(item.invoiced)},
            {Name("CanInvoiceAmount"), fen(item.open)},
            {Name("PresentAmount"), fen(item.present)},
            {Name("BizTime"), time},
            {Name("GmtCreate"), time},
            {Name("GmtModified"), time},
            {Name("BillId"), item.id - 1'000'000'000'000},
            {Name("ItemId"), item.id - 1'300'000'000'000},
            {Name("UserId"), qint64(1'000'000'000'000'001)},
            {Name("UserNick"), QStringLiteral("demo")}};
}
} // namespace

std::variant<QByteArray, ApiError> queryAccountTransactions(const ActionContext &context)
{
    const std::optional<Paging> paging = Paging::ofBilling(context.parameters);
    LedgerQuery query;
    if (!paging || !query.parse(context))
        return ApiError::of("InvalidParameter");
    QList<LedgerEntry> found;
    for (const LedgerEntry &entry : context.company.money().ledger()) {
        if (query.matches(entry))
            found.append(entry);
    }
    QJsonArray list;
    for (const LedgerEntry &entry : paging->rows(found)) {
        QJsonObject object = asJson(entry, context.variants);
        context.variants.bendRow(object, int(paging->offset + list.size()));
        list.append(object);
    }
    return ReplyBody::billing(
        context, {{Name("PageNum"), paging->number},
                  {Name("PageSize"), paging->size},
                  {Name("TotalCount"), found.size()},
                  {Name("AccountName"), QString::fromLatin1(account)},
                  {Name("AccountTransactionsList"), QJsonObject{{Name("AccountTransactionsList"), list}}}});
}

std::variant<QByteArray, ApiError> queryEvaluateList(const ActionContext &context)
{
    const std::optional<Paging> paging = Paging::ofBilling(context.parameters, 10);
    const QByteArray type = context.parameters.value("Type").value_or(QByteArray());
    const QByteArray cycle = context.parameters.value("BillCycle").value_or(QByteArray());
    const QByteArray record = context.parameters.value("OutBizId").value_or(QByteArray());
    const bool monthFits = cycle.isEmpty() || (cycle.size() == 6 && Month::parse(cycle));
    if (!paging || !monthFits || (!type.isEmpty() && (type < "1" || type > "4" || type.size() != 1)))
        return ApiError::of("InvalidParameter");
    QList<InvoiceItem> found;
    qint64 total = 0, open = 0;
    for (const InvoiceItem &item : context.company.trueInvoiceItems()) {
        const bool fits = isOfType(item, type) && (cycle.isEmpty() || item.month == Month::parse(cycle)) &&
                          (record.isEmpty() || item.businessId == QString::fromUtf8(record));
        if (!fits)
            continue;
        total += fen(item.original);
        open += fen(item.open);
        found.append(item);
    }
    QJsonArray list;
    for (const InvoiceItem &item : paging->rows(found)) {
        QJsonObject object = asJson(item);
        context.variants.bendRow(object, int(paging->offset + list.size()));
        list.append(object);
    }
    return ReplyBody::billing(context,
                              {{Name("PageNum"), paging->number},
                               {Name("PageSize"), paging->size},
                               {Name("TotalCount"), found.size()},
                               {Name("HostId"), QStringLiteral("cn")},
                               {Name("TotalInvoiceAmount"), total},
                               {Name("TotalUnAppliedInvoiceAmount"), open},
                               {Name("EvaluateList"), QJsonObject{{Name("Evaluate"), list}}}},
                              "Successful！");
}
