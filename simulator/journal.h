// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QList>

#include <optional>

/// One request as it was answered.
struct JournalEntry {
    QDateTime time; ///< by the simulated clock
    QByteArray action;
    std::optional<int> page;
    int status = 0;    ///< HTTP; 0: the connection was closed or left without an answer
    QByteArray code;   ///< the body's Code: "200", "Success", "Throttling.User" …
    qint64 bytes = 0;  ///< of the body that was meant to be sent
    QByteArray fault;  ///< the fault's name when the script had one for it
    QByteArray cookie; ///< what the client sent back of one; in memory only
};

/// Writes down every request: in memory, into a file of JSON lines, both or neither. One thread.
class Journal
{
public:
    /// Appends to the file from now on.
    Result<void> openFile(const QString &path);
    void keepEntries() { m_keep = true; }

    /// The file's line is with the operating system when this returns.
    void add(const JournalEntry &entry);

    [[nodiscard]] const QList<JournalEntry> &entries() const { return m_entries; }
    void clearEntries() { m_entries.clear(); }

private:
    QFile m_file;
    bool m_keep = false;
    QList<JournalEntry> m_entries;
};
