// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/policytext.h"

#include <array>

namespace
{
constexpr std::array cards{"ListCardInfo",
                           "GetCardDetail",
                           "GetCardFlowInfo",
                           "GetRealNameStatus",
                           "GetCredentialPoolStatistics",
                           "GetSimCardStateDistribution",
                           "GetCardStatusStatistics",
                           "ListOrder"};
constexpr std::array billing{"QueryAccountBalance",      "QueryCashCoupons",  "QueryPrepaidCards",
                             "QueryAccountTransactions", "QueryBillOverview", "QueryAccountBill",
                             "QuerySettleBill",          "QueryEvaluateList"};

template<class Names> QStringList prefixed(const char *product, const Names &names)
{
    QStringList all;
    for (const char *name : names)
        all.append(QString::fromLatin1(product) + QString::fromLatin1(name));
    return all;
}

QByteArray statement(const QStringList &actions)
{
    QByteArray lines;
    for (const QString &action : actions)
        lines += (lines.isEmpty() ? "" : ",\n") + QByteArray("        \"") + action.toLatin1() + '"';
    return "    {\n      \"Effect\": \"Allow\",\n      \"Action\": [\n" + lines +
           "\n      ],\n      \"Resource\": \"*\"\n    }";
}

QStringList ofCards()
{
    return prefixed("linkcard:", cards);
}

QStringList ofBilling()
{
    return prefixed("bssapi:", billing);
}
} // namespace

QStringList PolicyText::actions()
{
    return ofCards() + ofBilling();
}

QByteArray PolicyText::json()
{
    return "{\n  \"Version\": \"1\",\n  \"Statement\": [\n" + statement(ofCards()) + ",\n" +
           statement(ofBilling()) + "\n  ]\n}\n";
}
