// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>
#include <QtEndian>

/// Looks into a write-ahead log as it was left: its frame headers are plain, its pages are not.
namespace WalFile
{

/// Whether the log ends with frames of a transaction that never committed: whoever wrote it was stopped
/// inside a transaction. (File format of SQLite's WAL: 32-byte header, frames of 24 + page size bytes; bytes
/// 4–7 of a frame are the size of the database for commit frames, else 0; bytes 8–15 repeat the salts.)
inline bool endsInsideTransaction(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    constexpr qsizetype headSize = 32, frameHead = 24;
    if (bytes.size() < headSize)
        return false;
    const qsizetype pageSize = qFromBigEndian<quint32>(bytes.constData() + 8);
    const QByteArray salts = bytes.mid(16, 8);
    bool open = false;
    for (qsizetype at = headSize; at + frameHead + pageSize <= bytes.size(); at += frameHead + pageSize) {
        if (bytes.mid(at + 8, 8) != salts)
            break; // an older log's frame: nothing behind it counts
        open = qFromBigEndian<quint32>(bytes.constData() + at + 4) == 0;
    }
    return open;
}

} // namespace WalFile
