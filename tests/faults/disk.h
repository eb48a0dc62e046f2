// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>
#include <random>

/// The disk as this process sees it. The calls of the C library that touch files pass through here, whoever
/// makes them: SQLite, Qt, core/base/safefile. Below one directory they can be counted, made to fail,
/// recorded, or be the last thing the process does. One thread; Linux.
namespace Disk
{

enum class Call : quint8 { Open, Read, Write, Sync, Truncate, Remove, Rename, MakeDirectory };
constexpr int callCount = 8;
[[nodiscard]] const char *nameOf(Call call);

/// What goes wrong, and when.
struct Fault {
    Call call = Call::Write;
    int after = 0; ///< so many calls of the kind still succeed
    bool forGood = false;
    int error = 0;      ///< errno
    bool brief = false; ///< a write takes half of what it was given and reports that
};

/// Only files below this directory count from now on; empty: none.
void watch(const QString &directory);
void breakBy(const Fault &fault);
void mend();                      ///< no fault any more
[[nodiscard]] int struck();       ///< how often the fault did strike
void killAfter(int calls);        ///< the next call but so many that changes a file is the process's last
[[nodiscard]] int changesSoFar(); ///< calls that changed a file since watch()

/// What happened on the disk, in order.
struct Event {
    enum class Kind : quint8 {
        Create,
        Write,
        Truncate,
        Sync,
        Rename,
        Remove,
        MakeDirectory,
        SyncDirectory,
        Mark
    };
    Kind kind = Kind::Mark;
    int file = 0;  ///< which one, whatever its name becomes
    qint64 at = 0; ///< offset, size or the mark's number
    QByteArray bytes;
    QString path;
    QString to;
};

/// A recording from a state that was all on disk.
class Recording
{
public:
    /// Begins: what stands below the watched directory is read.
    Recording();
    ~Recording();
    Recording(const Recording &) = delete;
    Recording &operator=(const Recording &) = delete;

    void mark(int number);
    void end();
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    /// The newest mark among the first `count` events; 0: none.
    [[nodiscard]] int markBefore(qsizetype count) const;

    enum class Loss : quint8 {
        Everything, ///< what was not synced is gone
        Nothing,    ///< everything reached the disk
        Any,        ///< each write, and each 512 bytes of one, may be there or not
    };
    /// Makes the directory `target` what the disk holds when the power fails after the first `count` events.
    /// Names: those of one directory appear in the order in which they were given, as journalling file
    /// systems keep it, up to some point behind the directory's last sync. Contents: no order at all.
    void rebuild(const QString &target, qsizetype count, Loss loss, std::mt19937 &random) const;

    /// Internal: the calls report here.
    void note(const Event &event) { m_events.append(event); }
    [[nodiscard]] int idOf(const QString &path) const { return m_names.value(path); }
    int created(const QString &path);
    void renamed(const QString &from, const QString &to);
    void removed(const QString &path);

private:
    struct File;
    struct State;
    void apply(State &state, const Event &event) const;

    QString m_root;
    QHash<QString, int> m_names;
    QHash<QString, int> m_namesBefore;
    QHash<int, QByteArray> m_before;
    QList<QString> m_directoriesBefore;
    QList<Event> m_events;
    int m_lastId = 0;
};

} // namespace Disk
