// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncbudgettext.h"

#include "app/cli/listdocument.h"

#include "core/store/syncjournal.h"
#include "core/sync/syncwords.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SyncBudgetText)
};

QJsonObject lineJson(const SyncBudget::Line &line)
{
    QJsonObject object{{QStringLiteral("action"), line.action},
                       {QStringLiteral("calls"), line.calls},
                       {QStringLiteral("estimated"), line.isAbout}};
    if (line.due)
        object.insert(QStringLiteral("due"),
                      QJsonObject{{QStringLiteral("moved"), line.due->moved},
                                  {QStringLiteral("near_limit_or_expiry"), line.due->nearEdge},
                                  {QStringLiteral("rotation"), line.due->rotation},
                                  {QStringLiteral("never_read"), line.due->never}});
    return object;
}
} // namespace

QJsonObject SyncBudgetText::json(const SyncBudget &budget)
{
    QJsonObject parts;
    for (const SyncBudget::Line &line : budget.lines)
        parts.insert(line.part == SyncParts::balance ? QStringLiteral("money") : line.part, lineJson(line));
    const std::optional<std::chrono::seconds> takes = budget.duration();
    const std::optional<double> pace = budget.pace.callsPerSecond;
    return {{QStringLiteral("as_of"), ListDocument::json(budget.listAsOf)},
            {QStringLiteral("calls"), budget.calls()},
            {QStringLiteral("duration_s"), takes ? QJsonValue(qint64(takes->count())) : QJsonValue()},
            {QStringLiteral("share"), budget.pace.share},
            {QStringLiteral("calls_per_second"), pace ? QJsonValue(*pace) : QJsonValue()},
            {QStringLiteral("parts"), parts}};
}

void SyncBudgetText::print(const SyncBudget &budget, Terminal::MachineOutput &output)
{
    output.line(SyncWords::budgetSummary(budget));
    for (const QString &line : SyncWords::budgetLines(budget))
        output.line(QStringLiteral("  ") + line);
    output.line(budget.listAsOf
                    ? Text::tr("As the list was at %1; what has moved since comes on top.")
                          .arg(budget.listAsOf->beijingText())
                    : Text::tr("No list was ever read: how many cards there are is not known yet."));
}
