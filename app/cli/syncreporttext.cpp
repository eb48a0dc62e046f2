// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/syncreporttext.h"

#include "app/cli/listdocument.h"

#include "core/store/syncjournal.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SyncReportText)
};

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

QString partTitle(const QString &name)
{
    static const QHash<QString, const char *> titles{
        {SyncParts::list, QT_TRANSLATE_NOOP("SyncReportText", "Cards")},
        {SyncParts::details, QT_TRANSLATE_NOOP("SyncReportText", "Details")},
        {SyncParts::usage, QT_TRANSLATE_NOOP("SyncReportText", "Usage")},
        {SyncParts::identity, QT_TRANSLATE_NOOP("SyncReportText", "Real-name status")},
        {SyncParts::pools, QT_TRANSLATE_NOOP("SyncReportText", "Pools")},
        {SyncParts::statistics, QT_TRANSLATE_NOOP("SyncReportText", "Provider's own counts")},
        {SyncParts::orders, QT_TRANSLATE_NOOP("SyncReportText", "Orders")},
        {SyncParts::balance, QT_TRANSLATE_NOOP("SyncReportText", "Balance")},
        {SyncParts::vouchers, QT_TRANSLATE_NOOP("SyncReportText", "Vouchers")},
        {SyncParts::ledger, QT_TRANSLATE_NOOP("SyncReportText", "Ledger")},
        {SyncParts::bills, QT_TRANSLATE_NOOP("SyncReportText", "Bills")},
        {SyncParts::prepaidCards, QT_TRANSLATE_NOOP("SyncReportText", "Prepaid cards")},
        {SyncParts::invoiceItems, QT_TRANSLATE_NOOP("SyncReportText", "Invoiceable items")},
    };
    const auto title = titles.constFind(name);
    return title == titles.constEnd() ? name : Text::tr(*title);
}

/// What is counted in a part, for a sentence.
QString amountDone(const SyncPartReport &part)
{
    const QString total = part.total ? QString::number(*part.total) : QStringLiteral("–");
    return Text::tr("%1 of %2").arg(QString::number(part.done), total);
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

QString partLine(const SyncPartReport &part)
{
    switch (part.state) {
    case SyncPartReport::State::Complete:
        return Text::tr("%1: fresh, %2").arg(partTitle(part.name), amountDone(part));
    case SyncPartReport::State::Partial:
        return Text::tr("%1: in part, %2").arg(partTitle(part.name), amountDone(part));
    case SyncPartReport::State::Failed:
        break;
    }
    return part.asOf
               ? Text::tr("%1: not read, still as of %2").arg(partTitle(part.name), part.asOf->beijingText())
               : Text::tr("%1: not read").arg(partTitle(part.name));
}

QString outcomeLine(const SyncReport &report)
{
    const double seconds = double(report.duration.count()) / 1000.0;
    return Text::tr("%1 cards in the cache, %2 new, %3 changed, %4 no longer listed; %5 s")
        .arg(report.cards)
        .arg(report.added)
        .arg(report.changed)
        .arg(report.notListed)
        .arg(seconds, 0, 'f', 1);
}

void sayRemarks(const SyncReport &report)
{
    if (report.resumedAtPage > 1)
        Terminal::say(Text::tr("An interrupted pass went on at page %1.").arg(report.resumedAtPage));
    if (report.heldBack > 0)
        Terminal::say(Text::tr("The list lost %1 cards at once; none was marked as gone. If that is right, "
                               "run \"sync --accept-fewer\".")
                          .arg(report.heldBack));
    if (report.listMoved)
        Terminal::say(Text::tr(
            "The list moved while it was read: cards it did not show will be judged by the next run."));
    if (report.quarantined > 0)
        Terminal::say(Text::tr("%n row(s) in quarantine: they could not be read and are not counted.",
                               nullptr, int(report.quarantined)));
}
} // namespace

QString SyncReportText::progress(const SyncProgress &progress)
{
    const QString total = progress.total ? QString::number(*progress.total) : QStringLiteral("?");
    QString text = Text::tr("%1: %2 of %3; %4 calls")
                       .arg(partTitle(progress.part), QString::number(progress.done), total,
                            QString::number(progress.calls));
    if (progress.throttled > 0)
        text += Text::tr(", slowed down by the cloud %n time(s)", nullptr, int(progress.throttled));
    return text;
}

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
    output.line(outcomeLine(report));
    for (const SyncPartReport &part : report.parts)
        output.line(QStringLiteral("  ") + partLine(part));
}

void SyncReportText::sayTrouble(const SyncReport &report)
{
    sayRemarks(report);
    QStringList said;
    const auto sayOnce = [&said](const Error &error) {
        if (!said.contains(error.message))
            Terminal::sayError(error);
        said.append(error.message);
    };
    if (report.error)
        sayOnce(*report.error);
    for (const SyncPartReport &part : report.parts) {
        if (part.error)
            sayOnce(*part.error);
    }
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
