// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/billsummary.h"

#include <QHash>

#include <algorithm>

namespace
{
using Amount = std::optional<Money>;

Amount sumOf(const QList<BillLine> &lines, Amount BillLine::*amount)
{
    Amount sum = Money{};
    for (const BillLine &line : lines)
        sum = sum && line.*amount ? Money::sum(*sum, *(line.*amount)) : std::nullopt;
    return sum;
}

std::optional<QString> currencyOf(const QList<BillLine> &lines)
{
    const std::optional<QString> first = lines.isEmpty() ? std::nullopt : lines.first().currency;
    const bool same = std::all_of(lines.begin(), lines.end(),
                                  [&first](const BillLine &line) { return line.currency == first; });
    return same ? first : std::nullopt;
}

Amount changeOf(const BillAmounts &now, const BillAmounts &before)
{
    const bool comparable = now.payable && before.payable && now.currency == before.currency;
    return comparable ? Money::difference(*now.payable, *before.payable) : std::nullopt;
}

/// A product that was not in the bill of the month before cost nothing then.
Amount changeOf(const BillProduct &product, const BillSummary &before)
{
    for (const BillProduct &other : before.products) {
        if (other.code == product.code)
            return changeOf(product.amounts, other.amounts);
    }
    return product.amounts.payable;
}

QList<BillProduct> productsOf(const QList<BillLine> &lines)
{
    QList<BillProduct> products;
    QHash<QString, QList<BillLine>> byCode;
    for (const BillLine &line : lines) {
        const QString code = line.productCode.value_or(QString());
        QList<BillLine> &same = byCode[code];
        if (same.isEmpty())
            products.append({code, {}, {}, {}, 0});
        same.append(line);
    }
    for (BillProduct &product : products) {
        const QList<BillLine> &own = byCode[product.code];
        product.name = own.first().productName;
        product.amounts = BillAmounts::of(own);
        product.lines = own.size();
    }
    std::sort(products.begin(), products.end(), [](const BillProduct &a, const BillProduct &b) {
        if (a.amounts.payable != b.amounts.payable)
            return a.amounts.payable > b.amounts.payable; // unknown last
        return a.code < b.code;
    });
    return products;
}

BillSummary summaryOf(const BillMonth &bill)
{
    BillSummary summary;
    summary.month = bill.month;
    summary.source = bill.source;
    summary.asOf = bill.asOf;
    summary.final = bill.isFinal();
    summary.amounts = BillAmounts::of(bill.lines);
    summary.products = productsOf(bill.lines);
    summary.lines = bill.lines.size();
    return summary;
}
} // namespace

BillAmounts BillAmounts::of(const QList<BillLine> &lines)
{
    BillAmounts amounts;
    amounts.currency = currencyOf(lines);
    if (!lines.isEmpty() && !amounts.currency &&
        std::any_of(lines.begin(), lines.end(), [](const BillLine &line) { return bool(line.currency); }))
        return amounts;
    amounts.gross = sumOf(lines, &BillLine::gross);
    amounts.discount = sumOf(lines, &BillLine::discount);
    amounts.payable = sumOf(lines, &BillLine::payable);
    amounts.byVouchers = sumOf(lines, &BillLine::byVouchers);
    amounts.paid = sumOf(lines, &BillLine::paid);
    amounts.outstanding = sumOf(lines, &BillLine::outstanding);
    return amounts;
}

QList<BillSummary> BillSummary::of(const QList<BillMonth> &bills)
{
    QList<BillSummary> months;
    for (const BillMonth &bill : bills)
        months.append(summaryOf(bill));
    std::sort(months.begin(), months.end(),
              [](const BillSummary &a, const BillSummary &b) { return a.month < b.month; });
    for (qsizetype i = 1; i < months.size(); ++i) {
        const BillSummary &before = months[i - 1];
        BillSummary &month = months[i];
        if (before.month != month.month.previous())
            continue;
        month.change = changeOf(month.amounts, before.amounts);
        for (BillProduct &product : month.products)
            product.change = changeOf(product, before);
    }
    return months;
}
