// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/trials.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstdio>

qint64 &Tally::counter(const char *what)
{
    const auto found = std::find_if(m_counts.begin(), m_counts.end(),
                                    [what](const auto &entry) { return entry.first == what; });
    if (found != m_counts.end())
        return found->second;
    m_counts.append({what, 0});
    return m_counts.last().second;
}

void Tally::add(const char *what, qint64 count)
{
    counter(what) += count;
}

void Tally::highest(const char *what, qint64 count)
{
    qint64 &now = counter(what);
    now = std::max(now, count);
}

void Tally::judge(const QString &where, const QString &wrong)
{
    if (wrong.isEmpty())
        return;
    const bool corrupt = wrong.contains(u"not sound") || wrong.contains(u"does not open") ||
                         wrong.contains(u"cannot be verified");
    (corrupt ? m_corrupt : m_lost) += 1;
    if (++m_losses <= 20)
        std::fprintf(stderr, "LOSS %s, %s: %s\n", qPrintable(m_title), qPrintable(where), qPrintable(wrong));
}

void Tally::print() const
{
    QStringList words;
    for (const auto &[what, count] : m_counts)
        words.append(QStringLiteral("%1 %2").arg(count).arg(QString::fromLatin1(what)));
    words.append(QStringLiteral("%1 corrupt, %2 lost").arg(m_corrupt).arg(m_lost));
    std::printf("%-22s %s\n", qPrintable(m_title + u':'), qPrintable(words.join(QStringLiteral(", "))));
    std::fflush(stdout);
}

static QString roomPattern()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) +
           QStringLiteral("/simledger-faults-XXXXXX");
}

Room::Room() : m_directory(roomPattern())
{
    if (!m_directory.isValid())
        qFatal("no room for disks");
}

QString Room::path(const char *name) const
{
    return QDir(m_directory.path()).filePath(QString::fromLatin1(name));
}

QString Room::copy(const QString &from, const char *name) const
{
    const QString to = path(name);
    QDir(to).removeRecursively();
    QDir().mkpath(to);
    QDirIterator all(from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString target = to + path.mid(from.size());
        if (all.fileInfo().isDir())
            QDir().mkpath(target);
        else if (QDir().mkpath(QFileInfo(target).path()); !QFile::copy(path, target))
            qFatal("cannot copy %s", qPrintable(path));
    }
    return to;
}
