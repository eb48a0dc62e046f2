// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cachekey.h"
#include "core/base/platform.h"
#include "core/base/result.h"
#include "core/store/sql.h"
#include "core/store/statement.h"

#include <QString>
#include <QStringList>

#include <array>
#include <chrono>
#include <functional>
#include <memory>

struct sqlite3;

/// What the linked library says it is.
struct DatabaseVersions {
    QString sqlite;    ///< "3.15.2"
    QString sqlcipher; ///< "3.4.1"; empty: plain SQLite was linked, nothing will be opened
};

/// One encrypted connection to the cache. Used by one thread at a time. Exactly one Writer exists per file:
/// it makes every write and every checkpoint; Readers cannot write at all.
///
/// Opening follows one fixed order of settings and reads every one of them back: a connection that does not
/// have them is refused, never used. Errors carry the codes of the storage faults (E-S…) and the path.
class Database
{
public:
    enum class Role { Writer, Reader };

    struct Options {
        QString path;
        Role role = Role::Reader;
        bool create = false; ///< Writer only: makes the file, private to its owner, when there is none
        QByteArray vfs = Platform::exclusiveVfs(); ///< tests give another one
        std::chrono::milliseconds busyTimeout{5000};
        qint64 cacheBytes = 64 << 20; ///< memory for pages; taken as they are used
        /// Told of a page that could not be read after opening; what it returns is said instead.
        std::function<Error(const Error &found)> onDamage;
    };

    static Result<std::unique_ptr<Database>> open(Options options, CacheKey key);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// The prepared statement, kept for the life of the connection.
    Result<Statement> statement(Sql which);
    /// For PRAGMAs, transactions and migrations: one or more statements, rows ignored.
    Result<void> execute(const QByteArray &sql);
    /// For erasures, which go over tables by their names: prepared anew, bound by `bind`, each row shown to
    /// `visit` until it says false. Both may be empty.
    using Binding = std::function<void(Statement &)>;
    using Visit = std::function<bool(const Statement &)>;
    Result<void> each(const QByteArray &sql, const Binding &bind, const Visit &visit);
    /// A PRAGMA's first value; nothing when it gives no row.
    Result<std::optional<QString>> pragma(const QByteArray &sql);

    Result<void> begin(); ///< takes the write lock at once
    /// After any error whether the transaction is on disk is unknown: the connection has been opened anew,
    /// every Statement is dead, and the caller must read its cursor again. When even that failed the
    /// connection stays closed and every later call says so.
    Result<void> commit();
    void rollback();
    [[nodiscard]] bool inTransaction() const;

    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] qint64 changedRows() const;  ///< by the last INSERT or UPDATE
    [[nodiscard]] qint64 totalChanges() const; ///< by all of them since the connection was opened

    Result<void> reopen();
    /// Somebody deleted the file or put another one in its place: what is written here, nobody will find.
    [[nodiscard]] bool isMovedAway() const;
    /// Everything into the main file, the log emptied. Writer only. Busy (E-S11) while somebody reads for
    /// longer than the connection waits, or, in passing, while somebody reads at all.
    Result<void> checkpointTruncate();
    Result<void> checkpointInPassing();
    /// The main file as it is on disk, encrypted, piece by piece. After a checkpoint, on the writing
    /// connection, outside a transaction: then it is the whole cache. (Opening the file a second time would
    /// take SQLite's locks away from this process.)
    Result<void> readFile(const std::function<Result<void>(QByteArrayView piece)> &take);
    /// Reads every page (which proves every page's seal). Empty: all is well; else what SQLite says.
    /// Given up as soon as `giveUp` says so: what was found then means nothing.
    Result<QStringList> integrityCheck(const std::function<bool()> &giveUp = {});

    /// Everything into a new file under another key, row for row, in one piece and synced; the file must not
    /// exist. Not a byte of it is ever without the key. Given up as soon as `giveUp` says so (Cancelled);
    /// what is left of the file is the caller's.
    Result<void> exportTo(const QString &file, const CacheKey &key, const std::function<bool()> &giveUp = {});

    /// A key for one purpose alone, made from the data key.
    [[nodiscard]] SecretBytes derivedKey(const char *purpose) const;

    [[nodiscard]] const QString &path() const { return m_options.path; }
    [[nodiscard]] Role role() const { return m_options.role; }

    static DatabaseVersions versions();

    /// The error for what a call of the library returned.
    [[nodiscard]] Error errorFor(int returned) const;

private:
    Database(Options options, CacheKey key);
    Result<void> prepareFile() const;
    Result<void> copyInto(const QString &file, const std::function<bool()> &giveUp);
    Result<void> connect();
    Result<void> unlock();
    Result<void> configure();
    Result<void> expectSetting(const QByteArray &pragma, const QByteArray &value, const QString &expected);
    void disconnect();

    Options m_options;
    CacheKey m_key;
    sqlite3 *m_handle = nullptr;
    bool m_opened = false; ///< with the right key; what cannot be read from now on is damaged
    std::array<sqlite3_stmt *, size_t(Sql::Count)> m_statements{};
};
