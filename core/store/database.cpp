// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/base/keyeddigest.h"
#include "core/base/notguithread.h"
#include "core/store/storeerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace
{
constexpr int keyTextSize = 2 + 2 * int(CacheKey::keySize + CacheKey::saltSize) + 1;

void putHex(unsigned char *&target, QByteArrayView bytes)
{
    static constexpr QByteArrayView digits = "0123456789abcdef";
    for (const char byte : bytes) {
        *target++ = uchar(digits[(uchar(byte) >> 4) & 15]);
        *target++ = uchar(digits[uchar(byte) & 15]);
    }
}

/// x'<key><salt>': raw bytes would be taken for a passphrase.
SecretBytes keyText(const CacheKey &key)
{
    SecretBytes text(keyTextSize);
    unsigned char *target = text.data();
    *target++ = 'x';
    *target++ = '\'';
    putHex(target, key.key.view());
    putHex(target, key.salt.view());
    *target = '\'';
    return text;
}

QString firstColumn(sqlite3_stmt *row)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
}

/// The one file format that every SQLCipher from 3.4 on reads and writes. Order matters: after the key,
/// before the first read.
constexpr const char *fileFormat = "PRAGMA cipher_page_size = 4096;"
                                   "PRAGMA kdf_iter = 64000;"
                                   "PRAGMA cipher_use_hmac = ON;"
                                   "PRAGMA cipher_hmac_algorithm = HMAC_SHA1;"
                                   "PRAGMA cipher_kdf_algorithm = PBKDF2_HMAC_SHA1;";
} // namespace

Database::Database(Options options, CacheKey key) : m_options(std::move(options)), m_key(std::move(key)) {}

Database::~Database()
{
    disconnect();
}

/// Once a process, before the library's first use: nobody asks it how much memory it has, and counting
/// takes a lock at every allocation. Its cipher is started and kept: it does not survive being refused memory
/// then (reliability S28), and would start anew whenever the last connection has gone.
static void startLibrary()
{
    struct Closes {
        void operator()(sqlite3 *memory) const { sqlite3_close(memory); }
    };
    static const std::unique_ptr<sqlite3, Closes> kept([] {
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        sqlite3 *memory = nullptr;
        if (sqlite3_open(":memory:", &memory) == SQLITE_OK)
            sqlite3_key(memory, "kept", 4);
        return memory;
    }());
}

Result<std::unique_ptr<Database>> Database::open(Options options, CacheKey key)
{
    NotGuiThread::check("opening the database");
    if (!key.isValid())
        return StoreError::fromLibrary(SQLITE_NOTADB, 0, options.path, QStringLiteral("key of a wrong size"));
    startLibrary();
    std::unique_ptr<Database> database(new Database(std::move(options), std::move(key)));
    if (const Result<void> ready = database->prepareFile(); !ready)
        return ready.error();
    if (const Result<void> connected = database->connect(); !connected)
        return connected.error();
    return database;
}

/// SQLite would make the file with the permissions of the umask: it is made here, private, before it has a
/// byte.
Result<void> Database::prepareFile() const
{
    const QFileInfo info(m_options.path);
    const bool mayCreate = m_options.create && m_options.role == Role::Writer;
    if (!info.exists() && !mayCreate) {
        const QFileInfo directory(info.absolutePath());
        const bool hidden = directory.exists() && !directory.isExecutable();
        return hidden ? StoreError::denied(directory.filePath(), {}) : StoreError::missing(m_options.path);
    }
    if (info.exists() && info.size() == 0 && !mayCreate)
        return StoreError::emptied(m_options.path);
    if (info.exists())
        return {};
    QFile file(m_options.path);
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return StoreError::cannotCreate(m_options.path,
                                        QStringLiteral("QFile error %1").arg(int(file.error())));
    return {};
}

Result<void> Database::connect()
{
    const QByteArray path = QDir::toNativeSeparators(m_options.path).toUtf8();
    const char *vfs = m_options.vfs.isEmpty() ? nullptr : m_options.vfs.constData();
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_PRIVATECACHE;
    Result<void> opened;
    m_opened = false;
    if (const int returned = sqlite3_open_v2(path.constData(), &m_handle, flags, vfs); returned != SQLITE_OK)
        opened = errorFor(returned);
    else
        opened = unlock();
    if (opened)
        opened = configure();
    if (!opened)
        disconnect();
    m_opened = bool(opened);
    return opened;
}

Result<void> Database::unlock()
{
    sqlite3_extended_result_codes(m_handle, 1);
    if (const Result<void> quiet = execute("PRAGMA cipher_log_level = NONE"); !quiet)
        return quiet;
    const SecretBytes key = keyText(m_key);
    if (const int returned = sqlite3_key(m_handle, key.data(), int(key.size())); returned != SQLITE_OK)
        return errorFor(returned);
    if (const Result<void> format = execute(fileFormat); !format)
        return format;
    const Result<std::optional<QString>> version = pragma("PRAGMA cipher_version");
    if (!version)
        return version.error();
    if (!*version)
        return StoreError::notEncrypting();
    if (const Result<void> set = expectSetting("temp_store", "MEMORY", QStringLiteral("2")); !set)
        return set;
    return execute(
        "SELECT count(*) FROM sqlite_master"); // the first real read: error 26 if the key does not fit
}

Result<void> Database::configure()
{
    const bool writer = m_options.role == Role::Writer;
    if (writer && sqlite3_db_readonly(m_handle, "main") != 0)
        return errorFor(SQLITE_READONLY);
    const QByteArray cache = QByteArray::number(-m_options.cacheBytes / 1024);
    const QByteArray wait = QByteArray::number(qint64(m_options.busyTimeout.count()));
    struct Setting {
        const char *pragma;
        QByteArray value;
        QByteArray expected;
    };
    const std::array<Setting, 11> settings{{
        {"busy_timeout", wait, wait},
        {"journal_mode", writer ? "WAL" : "", "wal"},
        {"synchronous", "FULL", "2"},
        {"foreign_keys", "ON", "1"},
        {"secure_delete", "ON", "1"},
        {"cell_size_check", "ON", "1"},
        {"recursive_triggers", "ON", "1"},
        {"cache_size", cache, cache},
        {"page_size", "", "4096"},
        {"wal_autocheckpoint", writer ? "1000" : "0", writer ? "1000" : "0"},
        {"query_only", writer ? "OFF" : "ON", writer ? "0" : "1"},
    }};
    for (const Setting &setting : settings) {
        const QString expected = QString::fromLatin1(setting.expected);
        if (const Result<void> set = expectSetting(setting.pragma, setting.value, expected); !set)
            return set;
    }
    int extensions = 0;
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, &extensions);
    return extensions == 0 ? Result<void>()
                           : StoreError::settingRefused(path(), QStringLiteral("extensions"));
}

/// Sets (unless the value is empty) and reads back: unknown pragmas are silently accepted by the library.
Result<void> Database::expectSetting(const QByteArray &pragmaName, const QByteArray &value,
                                     const QString &expected)
{
    const QByteArray name = "PRAGMA " + pragmaName;
    if (!value.isEmpty()) {
        if (const Result<void> set = execute(name + " = " + value); !set)
            return set;
    }
    const Result<std::optional<QString>> now = pragma(name);
    if (!now)
        return now.error();
    if (*now != expected)
        return StoreError::settingRefused(path(), QString::fromLatin1(pragmaName));
    return {};
}

void Database::disconnect()
{
    for (sqlite3_stmt *&statement : m_statements) {
        sqlite3_finalize(statement);
        statement = nullptr;
    }
    sqlite3_close(m_handle);
    m_handle = nullptr;
}

Result<Statement> Database::statement(Sql which)
{
    NotGuiThread::check("a question to the database");
    if (!m_handle)
        return StoreError::notOpen(path());
    sqlite3_stmt *&kept = m_statements[size_t(which)];
    if (!kept) {
        const QByteArray text = sqlText(which);
        const int returned = sqlite3_prepare_v2(m_handle, text.constData(), int(text.size()), &kept, nullptr);
        if (returned != SQLITE_OK)
            return errorFor(returned);
    }
    return Statement(*this, kept);
}

Result<void> Database::execute(const QByteArray &sql)
{
    if (!m_handle)
        return StoreError::notOpen(path());
    const int returned = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return returned == SQLITE_OK ? Result<void>() : errorFor(returned);
}

Result<void> Database::each(const QByteArray &sql, const Binding &bind, const Visit &visit)
{
    NotGuiThread::check("a question to the database");
    if (!m_handle)
        return StoreError::notOpen(path());
    sqlite3_stmt *prepared = nullptr;
    const int returned = sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> owner(prepared, sqlite3_finalize);
    if (returned != SQLITE_OK)
        return errorFor(returned);
    Statement statement(*this, prepared);
    if (bind)
        bind(statement);
    for (;;) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row || (visit && !visit(statement)))
            return {};
    }
}

Result<std::optional<QString>> Database::pragma(const QByteArray &sql)
{
    if (!m_handle)
        return StoreError::notOpen(path());
    sqlite3_stmt *prepared = nullptr;
    int returned = sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> owner(prepared, sqlite3_finalize);
    if (returned != SQLITE_OK)
        return errorFor(returned);
    returned = sqlite3_step(prepared);
    if (returned == SQLITE_ROW)
        return std::optional(firstColumn(prepared));
    if (returned != SQLITE_DONE)
        return errorFor(returned);
    return std::optional<QString>();
}

Result<void> Database::begin()
{
    return execute("BEGIN IMMEDIATE");
}

Result<void> Database::commit()
{
    const Result<void> committed = execute("COMMIT");
    if (committed)
        return {};
    Error error = StoreError::commitUncertain(committed.error());
    if (const Result<void> again = reopen(); !again)
        error.detail += QStringLiteral("; reopening: ") + again.error().detail;
    return error;
}

void Database::rollback()
{
    if (inTransaction())
        (void)execute("ROLLBACK");
}

bool Database::inTransaction() const
{
    return m_handle && sqlite3_get_autocommit(m_handle) == 0;
}

qint64 Database::lastInsertId() const
{
    return m_handle ? sqlite3_last_insert_rowid(m_handle) : 0;
}

qint64 Database::changedRows() const
{
    return m_handle ? sqlite3_changes(m_handle) : 0;
}

qint64 Database::totalChanges() const
{
    return m_handle ? sqlite3_total_changes(m_handle) : 0;
}

Result<void> Database::reopen()
{
    disconnect();
    return connect();
}

SecretBytes Database::derivedKey(const char *purpose) const
{
    return KeyedDigest::derivedKey(m_key, purpose);
}

bool Database::isMovedAway() const
{
    int moved = 0;
    return m_handle && sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK &&
           moved != 0;
}

Result<void> Database::checkpointTruncate()
{
    if (!m_handle)
        return StoreError::notOpen(path());
    const int returned =
        sqlite3_wal_checkpoint_v2(m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    return returned == SQLITE_OK ? Result<void>() : errorFor(returned);
}

Result<void> Database::checkpointInPassing()
{
    if (!m_handle)
        return StoreError::notOpen(path());
    sqlite3_busy_timeout(m_handle, 0);
    Result<void> done = checkpointTruncate();
    sqlite3_busy_timeout(m_handle, int(m_options.busyTimeout.count()));
    return done;
}

Result<void> Database::readFile(const std::function<Result<void>(QByteArrayView piece)> &take)
{
    if (!m_handle)
        return StoreError::notOpen(path());
    sqlite3_file *file = nullptr;
    int returned = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    sqlite3_int64 size = 0;
    if (returned == SQLITE_OK)
        returned = file->pMethods->xFileSize(file, &size);
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (sqlite3_int64 at = 0; returned == SQLITE_OK && at < size; at += piece.size()) {
        piece.resize(qsizetype(std::min<sqlite3_int64>(piece.size(), size - at)));
        returned = file->pMethods->xRead(file, piece.data(), int(piece.size()), at);
        if (returned != SQLITE_OK)
            break;
        if (const Result<void> taken = take(piece); !taken)
            return taken;
    }
    return returned == SQLITE_OK ? Result<void>() : errorFor(returned);
}

static int askToGiveUp(void *giveUp)
{
    return (*static_cast<const std::function<bool()> *>(giveUp))() ? 1 : 0;
}

Result<QStringList> Database::integrityCheck(const std::function<bool()> &giveUp)
{
    if (!m_handle)
        return StoreError::notOpen(path());
    constexpr int steps = 10'000; // of SQLite's machine, between two questions
    sqlite3_progress_handler(m_handle, giveUp ? steps : 0, giveUp ? &askToGiveUp : nullptr,
                             const_cast<std::function<bool()> *>(&giveUp));
    sqlite3_stmt *prepared = nullptr;
    int returned = sqlite3_prepare_v2(m_handle, "PRAGMA integrity_check", -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> owner(prepared, sqlite3_finalize);
    QStringList findings;
    while (returned == SQLITE_OK || returned == SQLITE_ROW) {
        returned = sqlite3_step(prepared);
        if (returned == SQLITE_ROW)
            findings.append(firstColumn(prepared));
    }
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    if (returned != SQLITE_DONE)
        findings.append(errorFor(returned).detail);
    findings.removeAll(QStringLiteral("ok"));
    return findings;
}

/// With the library's own export into a keyed attachment: what SQLite calls a backup writes plain text where
/// the destination has no key.
Result<void> Database::exportTo(const QString &file, const CacheKey &key, const std::function<bool()> &giveUp)
{
    NotGuiThread::check("writing a database anew");
    if (!m_handle)
        return StoreError::notOpen(path());
    QFile made(file); // private before it has a byte
    if (!made.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return StoreError::cannotCreate(file, QStringLiteral("QFile error %1").arg(int(made.error())));
    made.close();
    const SecretBytes text = keyText(key);
    const QByteArray name = QDir::toNativeSeparators(file).toUtf8();
    const Result<void> attached =
        each("ATTACH DATABASE ?1 AS fresh KEY ?2",
             [&](Statement &statement) { statement.bindText(1, name).bindBlob(2, text.view()); }, {});
    if (!attached)
        return attached;
    const Result<void> copied = copyInto(file, giveUp);
    rollback();
    const Result<void> detached = execute("DETACH DATABASE fresh");
    return copied ? detached : copied;
}

/// A file that is not whole is thrown away: it needs no journal of its own, and is synced once, at the end.
Result<void> Database::copyInto(const QString &file, const std::function<bool()> &giveUp)
{
    const QByteArray format = QByteArray(fileFormat).replace("PRAGMA ", "PRAGMA fresh.");
    for (const QByteArray &sql : {format, QByteArray("PRAGMA fresh.journal_mode = OFF"),
                                  QByteArray("PRAGMA fresh.synchronous = OFF"), QByteArray("BEGIN")}) {
        if (const Result<void> done = execute(sql); !done)
            return done;
    }
    constexpr int steps = 10'000; // of SQLite's machine, between two questions
    sqlite3_progress_handler(m_handle, giveUp ? steps : 0, giveUp ? &askToGiveUp : nullptr,
                             const_cast<std::function<bool()> *>(&giveUp));
    Result<void> done = each("SELECT sqlcipher_export('fresh')", {}, {});
    sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
    if (giveUp && giveUp())
        return Error{Error::Kind::Cancelled, QStringLiteral("E-INT"), {}, QStringLiteral("gave way"), {}};
    if (done)
        done = execute("COMMIT");
    for (const char *number : {"user_version", "application_id"}) {
        const Result<std::optional<QString>> value = pragma(QByteArray("PRAGMA main.") + number);
        if (!value)
            return value.error();
        if (done)
            done =
                execute(QByteArray("PRAGMA fresh.") + number + " = " + value->value_or(QString()).toLatin1());
    }
    if (!done)
        return done;
    const Result<std::optional<QString>> size = pragma("PRAGMA fresh.page_size");
    if (!size)
        return size.error();
    return *size == u"4096" ? Result<void>() : StoreError::settingRefused(file, QStringLiteral("page_size"));
}

DatabaseVersions Database::versions()
{
    DatabaseVersions versions{QString::fromLatin1(sqlite3_libversion()), {}};
    sqlite3 *memory = nullptr;
    sqlite3_stmt *prepared = nullptr;
    if (sqlite3_open(":memory:", &memory) == SQLITE_OK && sqlite3_key(memory, "versions", 8) == SQLITE_OK &&
        sqlite3_prepare_v2(memory, "PRAGMA cipher_version", -1, &prepared, nullptr) == SQLITE_OK &&
        sqlite3_step(prepared) == SQLITE_ROW)
        versions.sqlcipher = firstColumn(prepared);
    sqlite3_finalize(prepared);
    sqlite3_close(memory);
    return versions;
}

Error Database::errorFor(int returned) const
{
    const int systemError = m_handle ? sqlite3_system_errno(m_handle) : 0;
    const QString words = QString::fromUtf8(m_handle ? sqlite3_errmsg(m_handle) : sqlite3_errstr(returned));
    const Error error = StoreError::fromLibrary(
        returned, systemError, path(),
        QStringLiteral("sqlite %1, system %2: %3").arg(returned).arg(systemError).arg(words));
    const bool damage = error.kind == Error::Kind::Damaged && m_opened && m_options.onDamage;
    return damage ? m_options.onDamage(error) : error;
}
