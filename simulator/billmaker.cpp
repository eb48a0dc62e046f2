// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/billmaker.h"

#include <algorithm>

namespace
{
constexpr qint64 firstInvoiceItem = 1'325'000'000'000;

Money yuan(qint64 fen)
{
    return {fen * (Money::unit / 100)};
}

struct Product {
    const char *item;
    const char *code;
    const char *name;
    const char *detail;
    const char *commodity;
    const char *subscription;
};

const Product &productOf(SimCharge::Kind kind)
{
    static constexpr std::array<Product, 4> products{
        {{"SubscriptionOrder", "demo_iot", "物联网无线连接服务", "物联网卡套餐", "demo_iot_pre",
          "Subscription"},
         {"PayAsYouGoBill", "demo_iot", "物联网无线连接服务", "物联网卡超量流量", "demo_iot_post",
          "PayAsYouGo"},
         {"Refund", "demo_iot", "物联网无线连接服务", "物联网卡套餐", "demo_iot_pre", "Subscription"},
         {"PayAsYouGoBill", "demo_sms", "短信服务", "短信服务", "demo_sms_post", "PayAsYouGo"}}};
    return products[size_t(kind)];
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void setProduct(BillLine &line, const SimCharge &charge)
{
    const Product &product = productOf(charge.kind);
    line.productCode = text(product.code);
    line.productName = text(product.name);
    line.subscriptionType = text(product.subscription);
    if (line.source == BillSource::Account)
        return;
    line.item = text(product.item);
    line.productDetail = text(product.detail);
    line.commodityCode = text(product.commodity);
    if (line.source == BillSource::Instance)
        line.instanceId = charge.instance;
    if (line.source != BillSource::Settled)
        return;
    line.recordId = charge.record;
    line.subOrderId = QStringLiteral("1") + charge.record;
    line.status = QStringLiteral("PayFinish");
    line.paidAt = Instant{charge.at};
}

void setAmounts(BillLine &line, const SimCharge &charge)
{
    line.currency = QStringLiteral("CNY");
    line.gross = yuan(charge.grossFen);
    line.discount = yuan(charge.discountFen);
    line.payable = yuan(charge.payableFen());
    line.byVouchers = yuan(charge.voucherFen);
    line.paid = line.cash = yuan(charge.paidFen());
    line.byCoupons = line.byPrepaid = line.adjusted = line.outstanding = yuan(0);
    if (line.source == BillSource::Overview || line.source == BillSource::Settled)
        line.roundDown = yuan(0); // the other forms do not tell it
}

void add(std::optional<Money> &sum, const std::optional<Money> &amount)
{
    sum = Money{sum->micros + amount->micros};
}

void addAmounts(BillLine &sum, const BillLine &line)
{
    add(sum.gross, line.gross);
    add(sum.discount, line.discount);
    add(sum.payable, line.payable);
    add(sum.byVouchers, line.byVouchers);
    add(sum.paid, line.paid);
    add(sum.cash, line.cash);
}

bool isOneLine(const BillLine &a, const BillLine &b)
{
    return a.source != BillSource::Settled && a.item == b.item && a.productCode == b.productCode &&
           a.commodityCode == b.commodityCode && a.subscriptionType == b.subscriptionType &&
           a.instanceId == b.instanceId;
}

InvoiceItem itemOf(const SimCharge &charge, qsizetype number, Month today)
{
    InvoiceItem item{.id = firstInvoiceItem + number};
    const bool invoiced = charge.paidFen() > 0 && charge.month < today.previous();
    item.name = text(productOf(charge.kind).detail);
    item.businessId = charge.record;
    item.month = charge.month;
    item.type = charge.paidFen() < 0 ? 1 : 2;
    item.status = 1;
    item.original = yuan(charge.paidFen());
    item.invoiced = yuan(invoiced ? charge.paidFen() : 0);
    item.open = item.present = yuan(invoiced ? 0 : charge.paidFen());
    item.time = Instant{charge.at};
    return item;
}
} // namespace

QList<BillLine> BillMaker::lines(const QList<SimCharge> &charges, Month month, BillSource source)
{
    QList<BillLine> all;
    for (const SimCharge &charge : charges) {
        if (charge.month != month)
            continue;
        BillLine line{.source = source, .month = month};
        setProduct(line, charge);
        setAmounts(line, charge);
        const auto same = std::find_if(all.begin(), all.end(),
                                       [&line](const BillLine &other) { return isOneLine(line, other); });
        if (same == all.end())
            all.append(line);
        else
            addAmounts(*same, line);
    }
    return all;
}

QList<InvoiceItem> BillMaker::invoiceItems(const QList<SimCharge> &charges, Month today)
{
    QList<InvoiceItem> items;
    for (const SimCharge &charge : charges) {
        if (charge.paidFen() != 0)
            items.prepend(itemOf(charge, items.size() + 1, today));
    }
    return items;
}
