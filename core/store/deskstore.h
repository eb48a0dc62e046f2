// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class Database;

/// A local value as it stands.
struct DeskEntry {
    QString key;
    QByteArray value;
    QString who;
    Instant at; ///< when it became what it is
    qint64 revision = 0;
};

/// One change of a local value.
struct DeskRevision {
    qint64 id = 0;
    QString kind;
    QString key;
    std::optional<QByteArray> value; ///< nothing: removed
    QString who;
    Instant at;
    std::optional<qint64> undoes; ///< the revision this one took back
    bool undone = false;          ///< a later revision took this one back
};

/// What people entered (provenance: own), by kind and key. Every change is a revision and stays; to undo is
/// to add one. What a value means is core/desk's business. Belongs to the thread of its Database; changes
/// happen inside a transaction of the caller.
class DeskStore
{
public:
    explicit DeskStore(Database &database) : m_database(database) {}

    /// The revision's id. Nothing is written when the value stands there already.
    Result<qint64> put(const QString &kind, const QString &key, const QByteArray &value, const QString &who,
                       Instant at);
    /// False: there was nothing to remove.
    Result<bool> remove(const QString &kind, const QString &key, const QString &who, Instant at);

    Result<std::optional<DeskEntry>> get(const QString &kind, const QString &key);
    Result<QList<DeskEntry>> all(const QString &kind); ///< by key

    /// Takes back the newest change that is neither an undo nor taken back already: the value before it
    /// returns. Gives the change it took back; nothing when there is none. With a kind: among its changes;
    /// `except`: among all others.
    Result<std::optional<DeskRevision>> undoLast(const QString &who, Instant at,
                                                 const std::optional<QString> &kind = {},
                                                 const std::optional<QString> &except = {});
    /// Takes back this change. Nothing happens and nothing is given back when a later change of the same
    /// value stands, or it is taken back already.
    Result<std::optional<DeskRevision>> undo(qint64 revision, const QString &who, Instant at);

    Result<QList<DeskRevision>> revisions(const QString &kind, int limit);            ///< newest first
    Result<QList<DeskRevision>> revisionsOf(const QString &kind, const QString &key); ///< newest first

private:
    Result<std::optional<DeskRevision>> current(const QString &kind, const QString &key);
    Result<qint64> append(const DeskRevision &revision);
    Result<DeskRevision> takeBack(const DeskRevision &revision, const QString &who, Instant at);
    Database &m_database;
};
