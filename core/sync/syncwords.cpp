// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/syncwords.h"

#include "core/store/syncjournal.h"

#include <QCoreApplication>
#include <QHash>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SyncWords)
};

/// What is counted in a part, for a sentence.
QString amountDone(const SyncPartReport &part)
{
    const QString total = part.total ? QString::number(*part.total) : QStringLiteral("–");
    return Text::tr("%1 of %2").arg(QString::number(part.done), total);
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

QString SyncWords::progress(const SyncProgress &progress)
{
    const QString total = progress.total ? QString::number(*progress.total) : QStringLiteral("?");
    QString text = Text::tr("%1: %2 of %3; %4 calls")
                       .arg(partTitle(progress.part), QString::number(progress.done), total,
                            QString::number(progress.calls));
    if (progress.throttled > 0)
        text += Text::tr(", slowed down by the cloud %n time(s)", nullptr, int(progress.throttled));
    return text;
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
        .arg(report.cards)
        .arg(report.added)
        .arg(report.changed)
        .arg(report.notListed)
        .arg(seconds, 0, 'f', 1);
}

QStringList SyncWords::remarks(const SyncReport &report)
{
    QStringList remarks;
    if (report.resumedAtPage > 1)
        remarks.append(Text::tr("An interrupted pass went on at page %1.").arg(report.resumedAtPage));
    if (report.heldBack > 0)
        remarks.append(Text::tr("The list lost %1 cards at once; none was marked as gone. If that is right, "
                                "run \"sync --accept-fewer\".")
                           .arg(report.heldBack));
    if (report.listMoved)
        remarks.append(Text::tr(
            "The list moved while it was read: cards it did not show will be judged by the next run."));
    if (report.quarantined > 0)
        remarks.append(Text::tr("%n row(s) in quarantine: they could not be read and are not counted.",
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
