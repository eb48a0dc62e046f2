// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/commands/rebateparts.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateCommand)
};
} // namespace

QList<QCommandLineOption> RebateCommand::options()
{
    const auto option = [](const char *name, const QString &text, const QString &value) {
        return QCommandLineOption(QString::fromLatin1(name), text, value);
    };
    return QList<QCommandLineOption>{
               option("tiers", Text::tr("compute: the tier table, a JSON file."), Text::tr("FILE")),
               option("count", Text::tr("compute: the number of cards picked up in the month."),
                      Text::tr("N")),
               option("fees",
                      Text::tr("compute: the month's fees, for a table that pays a percentage of them."),
                      Text::tr("AMOUNT"))} +
           RebateParts::statementOptions() +
           QList<QCommandLineOption>{
               option("output", Text::tr("statement: writes it to this PDF file, too."), Text::tr("FILE")),
               Commands::formatOption()};
}

Result<ExitCode> RebateCommand::run(Invocation &invocation)
{
    const QString what = invocation.arguments.value(0);
    if (what == u"compute")
        return RebateParts::compute(invocation);
    if (what == u"tiers")
        return RebateParts::tiers(invocation);
    if (what == u"statement")
        return RebateParts::statement(invocation);
    return Options::usageError(
        Text::tr("\"rebate\" wants compute, tiers import FILE, tiers show, or statement --month YYYY-MM."));
}
