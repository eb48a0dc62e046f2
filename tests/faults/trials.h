// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/workload.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <utility>

/// How much is tried. Each trial function prints its line of counts and returns the number of losses.
struct Trials {
    int rounds = 100;
    int trials = 100;
    int levels = 20;
    int flips = 500;
    bool all = false;
    quint32 seed = 1;
    QByteArray synchronous;
    QStringList workloads; ///< empty: all

    [[nodiscard]] bool wants(const Workload &workload) const
    {
        return workloads.isEmpty() || workloads.contains(QLatin1StringView(workload.name()));
    }
};

int crashTrials(const Trials &trials);
int powerCutTrials(const Trials &trials);
int ioErrorTrials(const Trials &trials);
int fullDiskTrials(const Trials &trials); ///< in a mount namespace of its own
int memoryTrials(const Trials &trials);
int flipTrials(const Trials &trials);
int migrationTrials(const Trials &trials);

void prepareMemoryTrials(); ///< before anything uses the database library
int crashChild(const QString &directory, const QString &url, bool paced);

/// One line of figures; what was lost is named on standard error, the first twenty times.
class Tally
{
public:
    explicit Tally(QString title) : m_title(std::move(title)) {}
    ~Tally() { print(); }
    Tally(const Tally &) = delete;
    Tally &operator=(const Tally &) = delete;

    void add(const char *what, qint64 count = 1);
    void highest(const char *what, qint64 count);
    /// `wrong` as a judge says it, empty: all is well. Counts as corrupt or lost.
    void judge(const QString &where, const QString &wrong);
    [[nodiscard]] int losses() const { return m_losses; }

private:
    void print() const;
    qint64 &counter(const char *what);

    QString m_title;
    QList<std::pair<QByteArray, qint64>> m_counts;
    qint64 m_corrupt = 0;
    qint64 m_lost = 0;
    int m_losses = 0;
};

/// A place in memory for disks that are thrown away.
class Room
{
public:
    Room();
    [[nodiscard]] QString path(const char *name) const;
    /// A fresh copy of what stands at `from`.
    QString copy(const QString &from, const char *name) const;

private:
    QTemporaryDir m_directory;
};
