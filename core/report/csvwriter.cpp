// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/csvwriter.h"
#include "core/base/safetext.h"
#include "core/report/tabletext.h"

#include <algorithm>

namespace
{
constexpr qsizetype pieceSize = 1 << 20;
constexpr qsizetype usualRow = 4096; ///< grows with longer ones

/// Spreadsheet programs keep fifteen digits of a number.
constexpr qsizetype exactDigits = 15;

bool wouldBeRounded(QByteArrayView id)
{
    return id.size() > exactDigits &&
           std::all_of(id.begin(), id.end(), [](char c) { return c >= '0' && c <= '9'; });
}
} // namespace

CsvWriter::CsvWriter(Target target, TableForm form)
    : m_target(std::move(target)), m_form(form), m_true(TableText::truth(true, form).toUtf8()),
      m_false(TableText::truth(false, form).toUtf8()), m_buffer(size_t(pieceSize + usualRow)),
      m_at(m_buffer.data()), m_end(m_buffer.data() + m_buffer.size())
{
}

void CsvWriter::columns(const QList<TableColumn> &columns)
{
    if (m_form == TableForm::People)
        m_at = std::copy_n("\xEF\xBB\xBF", 3, m_at);
    for (const TableColumn &column : columns)
        text((m_form == TableForm::People ? TableText::title(column) : column.name).toUtf8());
    endRow();
}

/// Each cell ends with a comma; the row's last one makes place for its end.
bool CsvWriter::endRow()
{
    reserve(2);
    if (m_at > m_buffer.data())
        --m_at;
    *m_at++ = '\r';
    *m_at++ = '\n';
    return m_at - m_buffer.data() < pieceSize ? !m_failed : flush();
}

bool CsvWriter::flush()
{
    if (!m_failed && m_at > m_buffer.data())
        m_failed = !m_target(QByteArrayView(m_buffer.data(), m_at - m_buffer.data()));
    m_at = m_buffer.data();
    return !m_failed;
}

void CsvWriter::grow(qsizetype bytes)
{
    const qsizetype used = m_at - m_buffer.data();
    m_buffer.resize(size_t(used + bytes) + m_buffer.size() / 2);
    m_at = m_buffer.data() + used;
    m_end = m_buffer.data() + m_buffer.size();
}

void CsvWriter::plain(QByteArrayView field)
{
    reserve(field.size() + 1);
    m_at = std::copy(field.begin(), field.end(), m_at);
    *m_at++ = ',';
}

template<class Write> void CsvWriter::figure(Write write)
{
    reserve(TableText::room + 1);
    m_at = write(m_at);
    *m_at++ = ',';
}

void CsvWriter::unknown()
{
    plain("");
}

void CsvWriter::text(QByteArrayView text)
{
    const bool forPeople = m_form == TableForm::People;
    if (SafeText::isPlainCsvField(text) && (!forPeople || SafeText::isPlainXmlText(text)))
        return plain(text);
    const QString all = QString::fromUtf8(text);
    plain(SafeText::csvField(forPeople ? SafeText::stripped(all) : all).toUtf8());
}

void CsvWriter::word(const TableWord &word)
{
    if (word.plainCsv && (word.plainXml || m_form == TableForm::Programs))
        return plain(word.text);
    text(word.text);
}

void CsvWriter::id(QByteArrayView id)
{
    if (m_form == TableForm::Programs || !wouldBeRounded(id))
        return text(id);
    QByteArray grouped;
    for (qsizetype at = 0; at < id.size(); at += 4)
        grouped += (at > 0 ? " " : "") + id.sliced(at, std::min<qsizetype>(4, id.size() - at)).toByteArray();
    plain(grouped);
}

void CsvWriter::number(qint64 value)
{
    figure([value](char *out) { return TableText::number(out, value); });
}

void CsvWriter::money(Money amount)
{
    figure([amount](char *out) { return TableText::money(out, amount); });
}

void CsvWriter::date(QDate day)
{
    figure([day](char *out) { return TableText::date(out, day); });
}

void CsvWriter::instant(Instant instant)
{
    figure([instant, this](char *out) {
        return m_form == TableForm::People ? TableText::instantForPeople(out, instant)
                                           : TableText::instantForPrograms(out, instant);
    });
}

void CsvWriter::share(double share)
{
    figure([share](char *out) { return TableText::share(out, share); });
}

void CsvWriter::truth(bool truth)
{
    plain(truth ? m_true : m_false);
}
