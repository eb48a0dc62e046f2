// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncreporttext.h"

#include "app/cli/listdocument.h"

#include "core/sync/syncwords.h"

namespace
{
QString stateName(SyncPartReport::State state)
{
    switch (state) {
    case SyncPartReport::State::Complete:
        return QStringLiteral("complete");
    case SyncPartReport::State::Partial:
        return QStringLiteral("partial");
    case SyncPartReport::State::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QJsonObject partJson(const SyncPartReport &part)
{
    QJsonObject object{
        {QStringLiteral("state"), stateName(part.state)},
        {QStringLiteral("done"), part.done},
        {QStringLiteral("total"), part.total ? QJsonValue(*part.total) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("as_of"), ListDocument::json(part.asOf)}};
    if (part.error)
        object.insert(QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("code"), part.error->code},
                                  {QStringLiteral("message"), part.error->message},
                                  {QStringLiteral("request_id"), part.error->requestId}});
    return object;
}
} // namespace

QJsonObject SyncReportText::json(const SyncReport &report)
{
    QJsonObject calls, parts;
    for (auto call = report.calls.begin(); call != report.calls.end(); ++call)
        calls.insert(call.key(), call.value());
    for (const SyncPartReport &part : report.parts)
        parts.insert(part.name, partJson(part));
    return {{QStringLiteral("complete"), report.state == SyncReport::State::Succeeded},
            {QStringLiteral("cancelled"), report.state == SyncReport::State::Cancelled},
            {QStringLiteral("cards"), report.cards},
            {QStringLiteral("added"), report.added},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("not_listed"), report.notListed},
            {QStringLiteral("held_back"), report.heldBack},
            {QStringLiteral("quarantined"), report.quarantined},
            {QStringLiteral("calls"), calls},
            {QStringLiteral("throttled"), report.throttled},
            {QStringLiteral("retries"), report.retries},
            {QStringLiteral("duration_s"), double(report.duration.count()) / 1000.0},
            {QStringLiteral("parts"), parts}};
}

void SyncReportText::print(const SyncReport &report, Terminal::MachineOutput &output)
{
    output.line(SyncWords::outcome(report));
    for (const SyncPartReport &part : report.parts)
        output.line(QStringLiteral("  ") + SyncWords::partLine(part));
}

void SyncReportText::sayTrouble(const SyncReport &report)
{
    for (const QString &remark : SyncWords::remarks(report))
        Terminal::say(remark);
    for (const Error &error : SyncWords::troubles(report))
        Terminal::sayError(error);
}

ExitCode SyncReportText::exitCode(const SyncReport &report)
{
    switch (report.state) {
    case SyncReport::State::Succeeded:
        return ExitCode::Done;
    case SyncReport::State::InPart:
        return ExitCode::Partly;
    case SyncReport::State::Cancelled:
        return ExitCode::Interrupted;
    case SyncReport::State::Failed:
        break;
    }
    return report.error ? exitCodeOf(*report.error) : ExitCode::Failed;
}
