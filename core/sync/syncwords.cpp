// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncwords.h"

#include "core/store/syncjournal.h"
#include "core/sync/syncbudget.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

/// What is counted in a part, for a sentence.
QString amountDone(const SyncPartReport &part)
{
    const QString total = part.total ? grouped(*part.total) : QStringLiteral("–");
    return Text::tr("%1 of %2").arg(grouped(part.done), total);
}
} // namespace

QString SyncWords::partTitle(const QString &name)
{
    static const QHash<QString, const char *> titles{
        {SyncParts::list, QT_TRANSLATE_NOOP("SyncWords", "Cards")},
        {SyncParts::details, QT_TRANSLATE_NOOP("SyncWords", "Details")},
        {SyncParts::usage, QT_TRANSLATE_NOOP("SyncWords", "Usage")},
        {SyncParts::identity, QT_TRANSLATE_NOOP("SyncWords", "Real-name status")},
        {SyncParts::pools, QT_TRANSLATE_NOOP("SyncWords", "Pools")},
        {SyncParts::statistics, QT_TRANSLATE_NOOP("SyncWords", "Provider's own counts")},
        {SyncParts::orders, QT_TRANSLATE_NOOP("SyncWords", "Orders")},
        {SyncParts::balance, QT_TRANSLATE_NOOP("SyncWords", "Balance")},
        {SyncParts::vouchers, QT_TRANSLATE_NOOP("SyncWords", "Vouchers")},
        {SyncParts::ledger, QT_TRANSLATE_NOOP("SyncWords", "Ledger")},
        {SyncParts::bills, QT_TRANSLATE_NOOP("SyncWords", "Bills")},
        {SyncParts::prepaidCards, QT_TRANSLATE_NOOP("SyncWords", "Prepaid cards")},
        {SyncParts::invoiceItems, QT_TRANSLATE_NOOP("SyncWords", "Invoiceable items")},
    };
    const auto title = titles.constFind(name);
    return title == titles.constEnd() ? name : Text::tr(*title);
}

QString SyncWords::span(std::chrono::seconds span)
{
    const qint64 seconds = span.count();
    return seconds < 120 ? Text::tr("%1 s").arg(seconds) : Text::tr("%1 min").arg((seconds + 59) / 60);
}

QString SyncWords::pause(const SyncPause &pause)
{
    if (pause.reason.code == u"E-A11")
        return Text::tr("The provider answers with errors; next try in %1; everything read so far is kept.")
            .arg(span(pause.left));
    return Text::tr("The provider cannot be reached; next try in %1; everything read so far is kept.")
        .arg(span(pause.left));
}

QString SyncWords::pace(const SyncPace &pace)
{
    const QString now = QString::number(pace.callsPerSecond, 'f', 1);
    const QString full = QString::number(pace.full, 'f', 1);
    if (pace.throttles > 0)
        return Text::tr("%1 of %2 calls a second: slowed after %n throttle(s)", nullptr, pace.throttles)
            .arg(now, full);
    if (pace.waits)
        return Text::tr("%1 calls a second: each waits for the answers of those before it").arg(full);
    return Text::tr("%1 calls a second").arg(full);
}

QString SyncWords::progress(const SyncProgress &progress)
{
    if (progress.pause)
        return pause(*progress.pause);
    const QString total = progress.total ? grouped(*progress.total) : QStringLiteral("?");
    QString text = Text::tr("%1: %2 of %3; %4 calls")
                       .arg(partTitle(progress.part), grouped(progress.done), total, grouped(progress.calls));
    if (progress.throttled > 0)
        text += Text::tr(", slowed down by the cloud %n time(s)", nullptr, int(progress.throttled));
    if (progress.remaining && progress.remaining->count() > 0)
        text = Text::tr("%1; %2 left", "progress; about 12 min").arg(text, about(*progress.remaining));
    return text;
}

QString SyncWords::about(std::chrono::seconds time)
{
    const qint64 minutes = (time.count() + 59) / 60;
    if (time.count() < 60)
        return Text::tr("less than a minute");
    if (minutes < 60)
        return Text::tr("about %1 min").arg(minutes);
    return Text::tr("about %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

namespace
{
QString lineTitle(const SyncBudget::Line &line)
{
    return line.part == SyncParts::balance ? Text::tr("Money") : SyncWords::partTitle(line.part);
}
} // namespace

QString SyncWords::budgetSummary(const SyncBudget &budget)
{
    const std::optional<std::chrono::seconds> takes = budget.duration();
    const QString calls = grouped(budget.calls());
    if (!takes)
        return Text::tr("About %1 calls, as quickly as they go").arg(calls);
    return Text::tr("About %1 calls, %2 at your share of %3 %", "calls; about 12 min; percent")
        .arg(calls, about(*takes))
        .arg(qRound(budget.pace.share * 100));
}

QStringList SyncWords::budgetLines(const SyncBudget &budget)
{
    QStringList lines;
    for (const SyncBudget::Line &line : budget.lines) {
        QString text = (line.isAbout ? Text::tr("%1: about %2 calls") : Text::tr("%1: %2 calls"))
                           .arg(lineTitle(line), grouped(line.calls));
        if (line.due && line.due->all() > 0)
            text = Text::tr("%1: %2 moved, %3 near a limit or their end, %4 whose turn it is; %5 of them for "
                            "the first time",
                            "a part and its calls; then numbers of cards")
                       .arg(text, grouped(line.due->moved), grouped(line.due->nearEdge),
                            grouped(line.due->rotation), grouped(line.due->never));
        lines.append(text);
    }
    return lines;
}

QString SyncWords::budgetShort(const SyncBudget &budget)
{
    QStringList parts;
    for (const SyncBudget::Line &line : budget.lines)
        parts.append(Text::tr("%1 %2", "a part and its calls").arg(lineTitle(line), grouped(line.calls)));
    return parts.join(QStringLiteral(" · "));
}

QString SyncWords::partLine(const SyncPartReport &part)
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

QString SyncWords::outcome(const SyncReport &report)
{
    const double seconds = double(report.duration.count()) / 1000.0;
    return Text::tr("%1 cards in the cache, %2 new, %3 changed, %4 no longer listed; %5 s")
        .arg(grouped(report.cards), grouped(report.added), grouped(report.changed), grouped(report.notListed))
        .arg(seconds, 0, 'f', 1);
}

QStringList SyncWords::remarks(const SyncReport &report)
{
    QStringList remarks;
    if (report.clockWarning)
        remarks.append(*report.clockWarning);
    if (report.resumedAtPage > 1)
        remarks.append(
            Text::tr("An interrupted pass went on at page %1.").arg(grouped(report.resumedAtPage)));
    if (report.heldBack > 0)
        remarks.append(Text::tr("The list lost %1 cards at once; none was marked as gone. If that is right, "
                                "run \"sync --accept-fewer\".")
                           .arg(grouped(report.heldBack)));
    if (report.listMoved)
        remarks.append(Text::tr(
            "The list moved while it was read: cards it did not show will be judged by the next run."));
    if (report.quarantined > 0)
        remarks.append(Text::tr("%Ln row(s) in quarantine: they could not be read and are not counted.",
                                nullptr, int(report.quarantined)));
    return remarks;
}

QList<Error> SyncWords::troubles(const SyncReport &report)
{
    QList<Error> troubles;
    QStringList said;
    const auto addOnce = [&](const std::optional<Error> &error) {
        if (!error || said.contains(error->message))
            return;
        troubles.append(*error);
        said.append(error->message);
    };
    addOnce(report.error);
    for (const SyncPartReport &part : report.parts)
        addOnce(part.error);
    return troubles;
}
