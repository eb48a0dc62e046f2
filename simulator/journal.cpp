// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/journal.h"

#include <QCoreApplication>

namespace
{
QByteArray quoted(const QByteArray &text)
{
    QByteArray out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out + '"';
}

QByteArray line(const JournalEntry &entry)
{
    QByteArray out = "{\"time\":\"" + entry.time.toString(Qt::ISODateWithMs).toLatin1() +
                     "\",\"action\":" + quoted(entry.action) + ",\"page\":" +
                     (entry.page ? QByteArray::number(*entry.page) : QByteArrayLiteral("null")) +
                     ",\"status\":" + QByteArray::number(entry.status) + ",\"code\":" + quoted(entry.code) +
                     ",\"bytes\":" + QByteArray::number(entry.bytes);
    if (!entry.fault.isEmpty())
        out += ",\"fault\":" + quoted(entry.fault);
    return out + "}\n";
}
} // namespace

Result<void> Journal::openFile(const QString &path)
{
    m_file.setFileName(path);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return {};
    return Error{Error::Kind::Usage,
                 QStringLiteral("E-U01"),
                 QCoreApplication::translate("Journal", "The journal file cannot be written: %1").arg(path),
                 m_file.errorString(),
                 {}};
}

void Journal::add(const JournalEntry &entry)
{
    if (m_keep)
        m_entries.append(entry);
    if (m_file.isOpen())
        m_file.write(line(entry)); // unbuffered: one write, and a reader sees whole lines
}
