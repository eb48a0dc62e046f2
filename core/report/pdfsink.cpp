// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pdfsink.h"

namespace
{
constexpr qsizetype pieceSize = 256 * 1024;
} // namespace

PdfSink::PdfSink(QIODevice &target, Instant stamp) : m_target(target), m_stamp(stamp)
{
    open(QIODevice::WriteOnly | QIODevice::Unbuffered);
}

PdfSink::~PdfSink()
{
    close();
}

void PdfSink::close()
{
    if (!isOpen())
        return;
    passOn();
    QIODevice::close();
}

qint64 PdfSink::writeData(const char *data, qint64 size)
{
    m_waiting.append(data, size);
    if (m_waiting.size() >= pieceSize)
        passOn();
    return size; // also after a failure: the writer would only print a warning
}

void PdfSink::passOn()
{
    if (!m_dated)
        setDate();
    m_failed = m_failed || m_target.write(m_waiting) != m_waiting.size();
    m_waiting.resize(0);
}

/// The document's properties are the first of its objects, so the date is in the first piece. Byte positions
/// must stay, so what is shorter is followed by blanks.
void PdfSink::setDate()
{
    const QByteArray key("/CreationDate (");
    const qsizetype found = m_waiting.indexOf(key);
    const qsizetype end = found < 0 ? -1 : m_waiting.indexOf(')', found);
    const QByteArray date =
        key + m_stamp.utc().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toLatin1() + ')';
    m_dated = end >= 0 && date.size() <= end + 1 - found;
    if (m_dated)
        m_waiting.replace(found, end + 1 - found, date.leftJustified(end + 1 - found, ' '));
}
