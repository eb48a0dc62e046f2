// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/disk.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace Disk
{
void setRecording(Recording *recording); // disk.cpp
QString watchedDirectory();
} // namespace Disk

namespace
{
using Disk::Event;
constexpr qsizetype sector = 512;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

void putAt(QByteArray &content, qint64 at, QByteArrayView bytes)
{
    if (content.size() < at + bytes.size())
        content.append(at + bytes.size() - content.size(), '\0');
    std::copy(bytes.begin(), bytes.end(), content.begin() + at);
}

void resize(QByteArray &content, qint64 size)
{
    if (content.size() > size)
        content.truncate(size);
    else
        content.append(size - content.size(), '\0');
}

void perform(QByteArray &content, const Event &event)
{
    if (event.kind == Event::Kind::Truncate)
        resize(content, event.at);
    else
        putAt(content, event.at, event.bytes);
}

/// A write of which each sector is there or not; its size may have reached the disk alone.
void performTorn(QByteArray &content, const Event &event, std::mt19937 &random)
{
    for (qint64 at = 0; at < event.bytes.size();) {
        const qint64 end =
            std::min<qint64>(event.bytes.size(), ((event.at + at) / sector + 1) * sector - event.at);
        if (random() % 2 == 0)
            putAt(content, event.at + at, QByteArrayView(event.bytes).sliced(at, end - at));
        at = end;
    }
}
} // namespace

namespace Disk
{

struct Recording::File {
    QByteArray durable;
    QList<const Event *> pending;
};

struct Recording::State {
    QHash<int, File> files;
    QHash<QString, int> names; ///< durable
    std::set<QString> directories;
    QList<const Event *> pendingNames;
};

Recording::Recording() : m_root(watchedDirectory())
{
    QDirIterator all(m_root, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        if (all.fileInfo().isDir()) {
            m_directoriesBefore.append(path);
            continue;
        }
        m_names.insert(path, ++m_lastId);
        m_before.insert(m_lastId, contentOf(path));
    }
    m_namesBefore = m_names;
    setRecording(this);
}

Recording::~Recording()
{
    end();
}

void Recording::end()
{
    setRecording(nullptr);
}

void Recording::mark(int number)
{
    note({Event::Kind::Mark, 0, number, {}, {}, {}});
}

int Recording::markBefore(qsizetype count) const
{
    for (qsizetype i = std::min(count, m_events.size()); i > 0; --i) {
        if (m_events[i - 1].kind == Event::Kind::Mark)
            return int(m_events[i - 1].at);
    }
    return 0;
}

int Recording::created(const QString &path)
{
    m_names.insert(path, ++m_lastId);
    note({Event::Kind::Create, m_lastId, 0, {}, path, {}});
    return m_lastId;
}

void Recording::renamed(const QString &from, const QString &to)
{
    const int file = m_names.take(from);
    m_names.insert(to, file);
    note({Event::Kind::Rename, file, 0, {}, from, to});
}

void Recording::removed(const QString &path)
{
    note({Event::Kind::Remove, m_names.take(path), 0, {}, path, {}});
}

static QString directoryOf(const Event &event)
{
    return QFileInfo(event.path).path();
}

static void give(QHash<QString, int> &names, std::set<QString> &directories, const Event &event)
{
    switch (event.kind) {
    case Event::Kind::Create:
        names.insert(event.path, event.file);
        break;
    case Event::Kind::Rename:
        names.remove(event.path);
        names.insert(event.to, event.file);
        break;
    case Event::Kind::Remove:
        names.remove(event.path);
        break;
    default:
        directories.insert(event.path);
    }
}

void Recording::apply(State &state, const Event &event) const
{
    switch (event.kind) {
    case Event::Kind::Write:
    case Event::Kind::Truncate:
        state.files[event.file].pending.append(&event);
        break;
    case Event::Kind::Sync: {
        File &file = state.files[event.file];
        for (const Event *pending : std::as_const(file.pending))
            perform(file.durable, *pending);
        file.pending.clear();
        break;
    }
    case Event::Kind::SyncDirectory: {
        QList<const Event *> left;
        for (const Event *pending : std::as_const(state.pendingNames)) {
            if (directoryOf(*pending) == event.path)
                give(state.names, state.directories, *pending);
            else
                left.append(pending);
        }
        state.pendingNames = left;
        break;
    }
    case Event::Kind::Mark:
        break;
    default:
        state.pendingNames.append(&event);
    }
}

void Recording::rebuild(const QString &target, qsizetype count, Loss loss, std::mt19937 &random) const
{
    State state;
    state.names = m_namesBefore;
    for (auto before = m_before.begin(); before != m_before.end(); ++before)
        state.files[before.key()].durable = before.value();
    state.directories.insert(m_directoriesBefore.begin(), m_directoriesBefore.end());
    for (qsizetype i = 0; i < count; ++i)
        apply(state, m_events[i]);

    qsizetype named = loss == Loss::Everything ? 0 : state.pendingNames.size();
    if (loss == Loss::Any && named > 0)
        named = qsizetype(random() % size_t(named + 1));
    for (qsizetype i = 0; i < named; ++i)
        give(state.names, state.directories, *state.pendingNames[i]);

    QDir(target).removeRecursively();
    QDir().mkpath(target);
    for (const QString &directory : state.directories)
        QDir().mkpath(target + directory.mid(m_root.size()));
    for (auto name = state.names.begin(); name != state.names.end(); ++name) {
        File &file = state.files[name.value()];
        for (const Event *pending : std::as_const(file.pending)) {
            const auto fate = loss == Loss::Any ? random() % 3 : 1;
            if (loss == Loss::Everything || fate == 0)
                continue;
            if (fate == 2 && pending->kind == Event::Kind::Write)
                performTorn(file.durable, *pending, random);
            else
                perform(file.durable, *pending);
        }
        const QString path = target + name.key().mid(m_root.size());
        if (!QFileInfo(path).dir().exists())
            continue; // its directory did not reach the disk
        QFile made(path);
        if (!made.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
            made.write(file.durable) != file.durable.size())
            qFatal("cannot write %s", qPrintable(path));
    }
}

} // namespace Disk
