// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/referencedatabase.h"
#include "app/cli/bench/referencefleet.h"

#include <QFile>

namespace
{
const QString throwAwayKey =
    QStringLiteral("2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99");

QString opening()
{
    return QStringLiteral("PRAGMA key=\"x'%1'\";\nPRAGMA cipher_page_size=4096;\n"
                          "PRAGMA cache_size=-262144;\n")
        .arg(throwAwayKey);
}

Result<QString> csvFile(const BenchRoom &room)
{
    const QString path = room.directory + QStringLiteral("/cards.csv");
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Benchmarks::failure(path);
    const ReferenceFleet fleet(room.cards);
    for (qint64 i = 0; i < room.cards; ++i) {
        if (file.write(fleet.csvLine(i)) < 0)
            return Benchmarks::failure(path);
    }
    return path;
}
} // namespace

ReferenceDatabase::ReferenceDatabase(const BenchRoom &room)
    : m_room(room), m_path(room.directory + QStringLiteral("/reference.db"))
{
}

bool ReferenceDatabase::canBeMade()
{
    return ShellTimer::isThere(QStringLiteral("sqlcipher"));
}

QString ReferenceDatabase::command() const
{
    return QStringLiteral("sqlcipher %1 >/dev/null").arg(m_path);
}

Result<ShellTimer::Taken> ReferenceDatabase::import()
{
    QFile::remove(m_path);
    const Result<QString> csv = csvFile(m_room);
    if (!csv)
        return csv.error();
    QString columns = QStringLiteral("iccid TEXT UNIQUE");
    for (int i = 2; i <= 25; ++i)
        columns += QStringLiteral(", c%1").arg(i);
    m_script =
        opening() + QStringLiteral("CREATE TABLE card(%1);\n.mode csv\n.import %2 card\n").arg(columns, *csv);
    return ShellTimer::run(command(), m_script.toUtf8());
}

Result<ShellTimer::Taken> ReferenceDatabase::run(const QString &script) const
{
    return ShellTimer::run(command(), (opening() + script).toUtf8());
}
