// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/erasure.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Erasure)
};

struct KindWord {
    const char *name;
    const char *text;
};
constexpr std::array<KindWord, 22> kinds{{
    {"cards", QT_TRANSLATE_NOOP("Erasure", "Cards")},
    {"readings", QT_TRANSLATE_NOOP("Erasure", "Details, plans and real-name readings of cards")},
    {"usage", QT_TRANSLATE_NOOP("Erasure", "Traffic")},
    {"history", QT_TRANSLATE_NOOP("Erasure", "Change history")},
    {"account", QT_TRANSLATE_NOOP("Erasure", "Orders, ledger, invoices and prepaid cards")},
    {"pools", QT_TRANSLATE_NOOP("Erasure", "Pools and figures of the fleet")},
    {"bills", QT_TRANSLATE_NOOP("Erasure", "Bills")},
    {"money", QT_TRANSLATE_NOOP("Erasure", "Balances and vouchers")},
    {"odd", QT_TRANSLATE_NOOP("Erasure", "Data that could not be read")},
    {"desk", QT_TRANSLATE_NOOP("Erasure", "Own entries: notes, cases, prices and their earlier versions")},
    {"audit", QT_TRANSLATE_NOOP("Erasure", "Audit log")},
    {"key", QT_TRANSLATE_NOOP("Erasure", "AccessKey with its addresses and rights")},
    {"sync", QT_TRANSLATE_NOOP("Erasure", "Where the synchronisation stands")},
    {"runs", QT_TRANSLATE_NOOP("Erasure", "Journal of the synchronisations: times and counts")},
    {"cache", QT_TRANSLATE_NOOP("Erasure", "The encrypted cache and its log")},
    {"keyfile", QT_TRANSLATE_NOOP("Erasure", "Key file and its copies")},
    {"backups", QT_TRANSLATE_NOOP("Erasure", "Backups")},
    {"aside", QT_TRANSLATE_NOOP("Erasure", "Caches that were set aside")},
    {"marks", QT_TRANSLATE_NOOP("Erasure", "Seal and marks beside the cache")},
    {"log", QT_TRANSLATE_NOOP("Erasure", "Log files and crash notes")},
    {"leftovers", QT_TRANSLATE_NOOP("Erasure", "Temporary files")},
    {"other", QT_TRANSLATE_NOOP("Erasure", "Other")},
}};
} // namespace

void ErasureReport::add(QList<ErasureItem> &items, const QString &kind, qint64 count, qint64 bytes) const
{
    if (count == 0)
        return;
    for (ErasureItem &item : items) {
        if (item.kind == kind) {
            item.count += count;
            item.bytes += bytes;
            return;
        }
    }
    items.append({kind, count, bytes});
}

qint64 ErasureReport::count(const QList<ErasureItem> &items)
{
    qint64 sum = 0;
    for (const ErasureItem &item : items)
        sum += item.count;
    return sum;
}

qint64 ErasureReport::bytes(const QList<ErasureItem> &items)
{
    qint64 sum = 0;
    for (const ErasureItem &item : items)
        sum += item.bytes;
    return sum;
}

QString ErasureText::scopeName(ErasureScope scope)
{
    switch (scope) {
    case ErasureScope::Person:
        return QStringLiteral("person");
    case ErasureScope::Provider:
        return QStringLiteral("provider");
    case ErasureScope::Everything:
        break;
    }
    return QStringLiteral("everything");
}

QString ErasureText::scope(ErasureScope scope)
{
    switch (scope) {
    case ErasureScope::Person:
        return Text::tr("One person");
    case ErasureScope::Provider:
        return Text::tr("All data of the provider");
    case ErasureScope::Everything:
        break;
    }
    return Text::tr("Everything");
}

QString ErasureText::kind(const QString &name)
{
    for (const KindWord &kind : kinds) {
        if (name == QLatin1StringView(kind.name))
            return QCoreApplication::translate("Erasure", kind.text);
    }
    return name;
}

QString ErasureText::size(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

QStringList ErasureText::consequences(ErasureScope scope)
{
    const QString backups =
        Text::tr("The backups hold older copies. They are removed, and so are caches that were set aside; a "
                 "new backup is made afterwards.");
    switch (scope) {
    case ErasureScope::Person:
        return {Text::tr("What names the person is blanked, and the cache is written anew so that nothing "
                         "stays in its free pages."),
                backups,
                Text::tr("The provider still holds its own copy: the next synchronisation may bring it back, "
                         "and the program says so when it does. Ask the provider in writing to correct or "
                         "delete it, then erase once more."),
                Text::tr("A shorter name is found inside longer ones. Names of users of this computer in the "
                         "audit log stay: they say who did what.")};
    case ErasureScope::Provider:
        return {
            Text::tr("Notes, prices, statements, cases, decisions and the audit log stay, and can be "
                     "opened and read without the provider."),
            backups,
            Text::tr("The AccessKey is removed with the data. Delete it in the provider's console, too.")};
    case ErasureScope::Everything:
        break;
    }
    return {
        Text::tr("First the key is overwritten: from then on nobody can read the data. Then all files are "
                 "removed. Once begun this is finished, also after a crash, at the next start."),
        Text::tr("Your own notes, statements and the audit log go as well. Export before what you must "
                 "keep by law."),
        Text::tr("Delete the AccessKey in the provider's console, too.")};
}

QStringList ErasureText::unreachable(ErasureScope scope)
{
    QStringList all{
        Text::tr("The provider's own copy: ask the provider in writing to delete it."),
        Text::tr("Exported files and prints outside of the program, as far as they are known listed here."),
        Text::tr("Backups and snapshots of the computer, and copies on other machines."),
        Text::tr("Blocks that a solid-state disk or a copying file system keeps by itself: they hold "
                 "encrypted bytes.")};
    if (scope == ErasureScope::Everything)
        all.append(Text::tr("A copy of the key file made before, together with its passphrase, still opens a "
                            "copy of the cache made before."));
    return all;
}

QStringList ErasureText::consequences(const ErasureReport &report)
{
    QStringList all = consequences(report.scope);
    if (report.scope == ErasureScope::Everything && !report.done)
        all.append(
            Text::tr("The entry in the system's keyring, where there is one, is removed as well, and a "
                     "read has to prove it."));
    if (report.keyring == ErasureReport::Keyring::Removed)
        all.append(Text::tr("The entry in the system's keyring was removed, and a read of the open keyring "
                            "proved it."));
    return all;
}

QStringList ErasureText::unreachable(const ErasureReport &report)
{
    QStringList all = unreachable(report.scope);
    if (report.keyring == ErasureReport::Keyring::NotProven)
        all.prepend(Text::tr("The entry in the system's keyring: it was locked or did not answer, so that "
                             "nothing could be proven. It opens nothing without the key file."));
    return all;
}

QString ErasureText::keyringName(ErasureReport::Keyring keyring)
{
    switch (keyring) {
    case ErasureReport::Keyring::None:
        break;
    case ErasureReport::Keyring::Removed:
        return QStringLiteral("removed");
    case ErasureReport::Keyring::NotProven:
        return QStringLiteral("not_proven");
    }
    return QStringLiteral("none");
}

QString ErasureText::output(const ErasureOutput &output)
{
    return output.printed ? Text::tr("%1: printed, %2").arg(output.at.beijingText(), output.name)
                          : Text::tr("%1: file, %2").arg(output.at.beijingText(), output.name);
}
