// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/rightwords.h"

#include <QCoreApplication>
#include <QHash>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RightWords)
};
} // namespace

QString RightWords::subject(const QString &action)
{
    const QHash<QString, QString> subjects{
        {QStringLiteral("ListCardInfo"), Text::tr("List of cards")},
        {QStringLiteral("GetCredentialPoolStatistics"), Text::tr("Pools")},
        {QStringLiteral("GetCardDetail"), Text::tr("Details of a card")},
        {QStringLiteral("GetCardFlowInfo"), Text::tr("Usage of a card")},
        {QStringLiteral("GetRealNameStatus"), Text::tr("Real-name state of a card")},
        {QStringLiteral("GetSimCardStateDistribution"), Text::tr("Cards by state, as the provider counts")},
        {QStringLiteral("GetCardStatusStatistics"), Text::tr("Cards at risk, as the provider counts")},
        {QStringLiteral("ListOrder"), Text::tr("Orders")},
        {QStringLiteral("QueryAccountBalance"), Text::tr("Balance")},
        {QStringLiteral("QueryCashCoupons"), Text::tr("Vouchers")},
        {QStringLiteral("QueryPrepaidCards"), Text::tr("Prepaid cards")},
        {QStringLiteral("QueryAccountTransactions"), Text::tr("Ledger")},
        {QStringLiteral("QueryBillOverview"), Text::tr("Bill overview")},
        {QStringLiteral("QueryAccountBill"), Text::tr("Account bill")},
        {QStringLiteral("QuerySettleBill"), Text::tr("Settled bill")},
        {QStringLiteral("QueryEvaluateList"), Text::tr("Amounts that can be invoiced")},
    };
    return subjects.value(action, action);
}

QString RightWords::advice()
{
    return Text::tr(
        "Do not use the key of the account itself: it may do everything, also pay and delete. Make a user "
        "that can only read, for this program alone:\n"
        "1. In the provider's console open the access control (RAM) and add a user with programmatic access; "
        "no password for the console is needed.\n"
        "2. Make a custom policy of the text behind \"Policy text…\" and give it to this user, and nothing "
        "else.\n"
        "3. Make an AccessKey for this user, and copy its id and secret to here. The secret is shown there "
        "only once.\n"
        "4. If this computer has a fixed address, restrict the key to it. Renew the key every 90 days.");
}
