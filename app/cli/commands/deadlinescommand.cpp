// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/briefingsetting.h"
#include "app/cli/commands/commands.h"
#include "app/cli/deadlinefields.h"

#include "core/briefing/deadlinebriefing.h"

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DeadlinesCommand)
};
} // namespace

QList<QCommandLineOption> DeadlinesCommand::options()
{
    return {QCommandLineOption(QStringLiteral("until"), Text::tr("Only those due up to this day."),
                               Text::tr("YYYY-MM-DD")),
            Commands::formatOption()};
}

Result<ExitCode> DeadlinesCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<std::optional<QDate>> until = Options::date(invocation.parser, QStringLiteral("until"));
    if (!until)
        return until.error();
    const Result<BriefingSetting> room = BriefingSetting::open(invocation);
    if (!room)
        return room.error();
    const Result<QList<RunningDeadline>> running = DeadlineBriefing::running(room->context(), *until);
    if (!running)
        return running.error();
    QList<DatedDeadline> rows;
    for (const RunningDeadline &deadline : *running)
        rows.append({deadline, invocation.clock.today()});
    // What people entered is as fresh as can be: the clocks are those of now.
    return invocation.print(ListRows<DatedDeadline>(QStringLiteral("deadlines"), DeadlineFields::all(), rows,
                                                    invocation.now(), *format),
                            *format);
}
