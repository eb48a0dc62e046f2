// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

#include <QList>
#include <QString>

#include <optional>

/// Whom an erasure looks for. What is empty is not looked for; what is given is found by any of them. Never
/// kept, printed or logged.
struct PersonSought {
    QString name;
    QString identityNumber;
    QString phone;
    QString iccid; ///< the person behind this card, whose name nobody tells us

    [[nodiscard]] bool isEmpty() const
    {
        return name.isEmpty() && identityNumber.isEmpty() && phone.isEmpty() && iccid.isEmpty();
    }
};

/// What is erased: one person everywhere, all that came from the provider, or the whole account.
enum class ErasureScope : quint8 { Person, Provider, Everything };

/// How much of one kind there is.
struct ErasureItem {
    QString kind; ///< a stable keyword: "orders"
    qint64 count = 0;
    qint64 bytes = 0;
    friend bool operator==(const ErasureItem &, const ErasureItem &) = default;
};

/// A file or a print that left the program, as the audit log knows it.
struct ErasureOutput {
    Instant at;
    bool printed = false; ///< else a file
    QString name;
};

/// What an erasure would remove, or has removed: the preview and the record are the same thing. Figures and
/// names of our own files alone; no data of the person.
struct ErasureReport {
    /// What became of the entry in the system's keyring.
    enum class Keyring : quint8 { None, Removed, NotProven };

    ErasureScope scope = ErasureScope::Everything;
    QString account;             ///< the number in the key file, in hexadecimal digits; empty: not known
    std::optional<Instant> done; ///< nothing: a preview
    QList<ErasureItem> removed;  ///< from the cache
    QList<ErasureItem> files;    ///< whole files
    QList<ErasureItem> kept;
    QList<ErasureOutput> outputs; ///< that nobody here can reach, newest first
    qint64 moreOutputs = 0;       ///< older ones that are not listed
    Keyring keyring = Keyring::None;
    bool newBackup = false; ///< one is made afterwards
    double seconds = 0;     ///< how long it took

    [[nodiscard]] bool isNothing() const { return removed.isEmpty() && files.isEmpty(); }
    void add(QList<ErasureItem> &items, const QString &kind, qint64 count, qint64 bytes) const;
    [[nodiscard]] static qint64 count(const QList<ErasureItem> &items);
    [[nodiscard]] static qint64 bytes(const QList<ErasureItem> &items);
};

namespace ErasureText
{

/// "person", "provider", "everything": for machines.
[[nodiscard]] QString scopeName(ErasureScope scope);
[[nodiscard]] QString scope(ErasureScope scope);
/// A kind of item for people.
[[nodiscard]] QString kind(const QString &name);
[[nodiscard]] QString size(qint64 bytes);
/// What people must know before: what happens to the backups, at the next synchronisation, to the key.
[[nodiscard]] QStringList consequences(ErasureScope scope);
/// What no erasure of ours reaches.
[[nodiscard]] QStringList unreachable(ErasureScope scope);
/// The same with what this one did and did not.
[[nodiscard]] QStringList consequences(const ErasureReport &report);
[[nodiscard]] QStringList unreachable(const ErasureReport &report);
/// "none", "removed", "not_proven": for machines.
[[nodiscard]] QString keyringName(ErasureReport::Keyring keyring);
/// "2026-11-28 23:05  cards.csv (file)".
[[nodiscard]] QString output(const ErasureOutput &output);

} // namespace ErasureText
