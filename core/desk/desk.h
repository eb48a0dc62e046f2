// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/desk/deskkinds.h"
#include "core/store/deskstore.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

class CacheReader;
class CacheWriter;
class Clock;

/// What people entered, out of the cache: the newest state of every value. Belongs to the thread of its
/// connection. `T` is one of the values of core/domain/deskvalues.h, or RebateTiers.
///
/// A value has a key of its own (deskkinds.h). One that cannot be read is E-DESK and named, never left out:
/// a missing price or tier table would change figures without a word.
class DeskReader
{
public:
    explicit DeskReader(CacheReader &cache);
    explicit DeskReader(CacheWriter &cache);

    /// All of a kind, in the order in which they became what they are.
    template<class T> Result<QList<DeskRecord<T>>> all()
    {
        const Result<QList<DeskEntry>> entries = inOrder(DeskKind<T>::name());
        if (!entries)
            return entries.error();
        QList<DeskRecord<T>> records;
        for (const DeskEntry &entry : *entries) {
            const Result<DeskRecord<T>> record = recordOf<T>(entry);
            if (!record)
                return record.error();
            records.append(*record);
        }
        return records;
    }

    /// The one with this key; nothing when there is none.
    template<class T> Result<std::optional<DeskRecord<T>>> find(const QString &key)
    {
        const Result<std::optional<DeskEntry>> entry = m_store.get(DeskKind<T>::name(), key);
        if (!entry)
            return entry.error();
        if (!*entry)
            return std::optional<DeskRecord<T>>();
        const Result<DeskRecord<T>> record = recordOf<T>(**entry);
        if (!record)
            return record.error();
        return std::optional(*record);
    }
    /// Of the account; nothing when never set.
    Result<std::optional<DeskRecord<BalanceThresholds>>> thresholds();

private:
    Result<QList<DeskEntry>> inOrder(const QString &kind);
    static Error unreadable(const QString &kind, const QString &key, const Error &why);

    template<class T> static Result<DeskRecord<T>> recordOf(const DeskEntry &entry)
    {
        const Result<DeskFields> fields = DeskFields::parse(entry.value);
        const Result<T> value = fields ? DeskKind<T>::read(*fields) : Result<T>(fields.error());
        if (!value)
            return unreadable(DeskKind<T>::name(), entry.key, value.error());
        return DeskRecord<T>{*value, entry.at, entry.who};
    }

    DeskStore &m_store;
};

/// A value ready to be kept: checked, and in the form in which the cache holds it.
struct DeskDraft {
    QString kind;
    QString key;
    QByteArray json;

    /// E-DESK for what could not be read back, such as an empty source.
    template<class T> [[nodiscard]] static Result<DeskDraft> of(const T &value)
    {
        const QJsonObject object = DeskKind<T>::write(value);
        if (const Result<T> read = DeskKind<T>::read(DeskFields(object)); !read)
            return read.error();
        return DeskDraft{DeskKind<T>::name(), DeskKind<T>::key(value), bytes(object)};
    }

private:
    static QByteArray bytes(const QJsonObject &object);
};

/// What people do at their desk: they enter values, change and remove them, and take the last edit back. Each
/// change is a revision with its audit entry: who, when, what (the kind and the key, never the text of a
/// note).
///
/// Belongs to the thread of the writing connection. All of it happens inside the caller's transaction
/// (CacheWriter::transact(), a job of the Writer), so that value and audit entry are kept together or not at
/// all. `who` is the user of the computer, "demo" in the demo account.
class Desk
{
public:
    Desk(CacheWriter &cache, const Clock &clock, QString who);

    /// Adds the value or replaces the one with its key. False, and no audit entry, when it stands there
    /// already. E-DESK for what could not be read back.
    template<class T> Result<bool> save(const T &value)
    {
        const Result<DeskDraft> draft = DeskDraft::of(value);
        return draft ? save(*draft) : Result<bool>(draft.error());
    }
    Result<bool> save(const DeskDraft &draft);

    /// Removes the value with this one's key; Missing (E-DESK) where there is none.
    template<class T> Result<void> remove(const T &value)
    {
        return remove(DeskKind<T>::name(), DeskKind<T>::key(value));
    }
    Result<void> remove(const QString &kind, const QString &key);

    /// Takes back the newest change that was not taken back yet, and says what it was: "tariff line: CMCC,
    /// sameflowcard". Nothing when there is none. An undo is not undone,
    /// and no consent: it was given.
    Result<std::optional<QString>> undo();
    /// Takes back this very change, and says what it was. Nothing when it was taken back already, or when the
    /// value was changed again since: what came later is not ours to take.
    Result<std::optional<QString>> undo(qint64 revision);

    /// The change that the last save() or remove() made; nothing where it changed nothing.
    [[nodiscard]] std::optional<qint64> revision() const { return m_revision; }

private:
    Result<std::optional<QString>> tellUndone(const Result<std::optional<DeskRevision>> &undone);
    Result<void> audit(const QString &what, const QString &kind, const QString &key);
    [[nodiscard]] Instant now() const;

    CacheWriter &m_cache;
    const Clock &m_clock;
    QString m_who;
    std::optional<qint64> m_revision;
};
