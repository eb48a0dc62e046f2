// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatefreeze.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateFreeze)
};

QString number(std::optional<qint64> number)
{
    return number ? QString::number(*number) : QStringLiteral("–");
}

QString yuan(std::optional<Money> amount)
{
    return amount ? amount->text(u"CNY") : QStringLiteral("–");
}
} // namespace

std::optional<FinalRebate> RebateFreeze::of(const RebateStatement &statement)
{
    if (!statement.final || !statement.count || !statement.due)
        return std::nullopt;
    FinalRebate frozen;
    frozen.month = statement.month;
    frozen.count = *statement.count;
    frozen.ourCount = statement.ourCount;
    frozen.reading = rebateReadingName(statement.reading);
    frozen.gross = statement.due->gross;
    frozen.net = statement.due->net;
    frozen.tax = statement.due->tax;
    frozen.ruleVersion = statement.ruleVersion;
    frozen.inputDigest = statement.inputDigest;
    frozen.amountDigest = statement.amountDigest;
    return frozen;
}

bool RebateFreeze::isSame(const FinalRebate &frozen, const RebateStatement &now)
{
    return frozen.amountDigest == now.amountDigest && frozen.ruleVersion == now.ruleVersion;
}

QStringList RebateFreeze::differences(const FinalRebate &frozen, const RebateStatement &now)
{
    if (isSame(frozen, now))
        return {};
    QStringList found;
    if (frozen.ruleVersion != now.ruleVersion)
        found.append(Text::tr("The rules have another version: %1 instead of %2.")
                         .arg(now.ruleVersion, frozen.ruleVersion));
    if (now.count != frozen.count)
        found.append(
            Text::tr("The count would be %1 instead of %2.").arg(number(now.count), number(frozen.count)));
    if (now.ourCount != frozen.ourCount)
        found.append(Text::tr("Our own count would be %1 instead of %2.")
                         .arg(number(now.ourCount), number(frozen.ourCount)));
    const std::optional<Money> due = now.due ? std::optional(now.due->gross) : std::nullopt;
    if (due != frozen.gross)
        found.append(Text::tr("The amount would be %1 instead of %2.").arg(yuan(due), yuan(frozen.gross)));
    if (!now.final)
        found.append(Text::tr("It would be a draft again."));
    if (found.isEmpty())
        found.append(
            Text::tr("The amount would be the same, from other cards, another table or other fees."));
    return found;
}
