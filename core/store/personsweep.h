// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/personmatch.h"

#include <QCborValue>
#include <QHash>
#include <QJsonArray>
#include <QJsonValue>
#include <QList>
#include <QSet>
#include <QVariant>

#include <functional>

class Database;

/// Goes over every text of every table, those of an older or newer schema as well, and finds what names a
/// person; erases it where it is asked to, inside a transaction of the caller. Text inside records is
/// replaced by a mark, a card's own columns become unknown, rows that nobody could read are removed, details
/// of the audit log are erased without breaking its chain. Belongs to the thread of its Database. Internal to
/// core/store.
class PersonSweep
{
public:
    using GiveUp = std::function<bool()>;

    PersonSweep(Database &database, const PersonMatch &match, ErasureReport &report)
        : m_database(database), m_match(match), m_report(report)
    {
    }

    Result<void> find(const GiveUp &giveUp = {}); ///< counts in report.removed
    Result<void> erase();                         ///< the same, and does it

    /// Where something was, without what it was: to see whether it comes back.
    [[nodiscard]] const QJsonArray &places() const { return m_places; }
    /// How many of these places have a value again.
    static Result<qint64> returned(Database &database, const QJsonArray &places);

private:
    struct Change {
        qint64 row = 0;
        bool remove = false;
        QList<std::pair<QByteArray, QVariant>> values; ///< column, and what stands there afterwards
        qint64 bytes = 0;                              ///< of what is taken away
    };
    struct Column {
        QByteArray name;
        bool blob = false;
        bool mayBeNull = true;
    };
    struct Value {
        QByteArray bytes;
        bool null = true;
    };

    Result<void> go(const GiveUp &giveUp);
    Result<void> goOver(const QByteArray &table, const GiveUp &giveUp);
    Result<QList<Column>> columnsOf(const QByteArray &table);
    [[nodiscard]] std::optional<Change> look(const QByteArray &table, qint64 row,
                                             const QList<Column> &columns, const QList<Value> &values);
    [[nodiscard]] std::optional<Change> lookAtDesk(qint64 row, const QList<Column> &columns,
                                                   const QList<Value> &values);
    [[nodiscard]] QCborValue cleaned(const QCborValue &value, const QString &path, bool all);
    [[nodiscard]] QJsonValue cleaned(const QJsonValue &value, bool all);
    [[nodiscard]] QString newKey(const QString &key);
    [[nodiscard]] bool aboutTheCard(const QString &text) const;
    Result<void> findCards();
    Result<void> apply(const QByteArray &table, const QList<Change> &changes);
    Result<void> renewCards(const QByteArray &table, const QList<Change> &changes);
    void place(const QByteArray &table, qint64 row, const QString &path);

    Database &m_database;
    const PersonMatch &m_match;
    ErasureReport &m_report;
    bool m_erases = false;
    QSet<qint64> m_cards;           ///< rows of the card whose person is looked for
    QSet<qint64> m_records;         ///< rows of account_record in which something was found
    QHash<QString, QString> m_keys; ///< of own entries: old and new
    QStringList m_paths;            ///< found in the value that is looked at
    qint64 m_bytes = 0;             ///< likewise
    QJsonArray m_places;
};
