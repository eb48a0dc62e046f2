// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tablesource.h"

#include <functional>
#include <vector>

/// Writes a table as CSV by RFC 4180: UTF-8, comma, CRLF; texts that a spreadsheet would run as a formula
/// defused. Passes it on in pieces of about 1 MB. For people there is a byte order mark in front, by which
/// spreadsheet programs know UTF-8, and ids of more than 15 digits, which they would round to a number, stand
/// in groups of four as on screen. Numbers have a decimal point and no grouping, days are ISO.
///
/// One thread. Give it columns(), then the cells of each row and endRow(), then flush().
class CsvWriter final : public TableSink
{
public:
    /// Takes a piece whole, or says false.
    using Target = std::function<bool(QByteArrayView)>;
    CsvWriter(Target target, TableForm form);

    void columns(const QList<TableColumn> &columns);
    /// False when the target refused something.
    bool endRow();
    bool flush();

    [[nodiscard]] TableForm form() const override { return m_form; }
    void unknown() override;
    void text(QByteArrayView text) override;
    void id(QByteArrayView id) override;
    void word(const TableWord &word) override;
    void number(qint64 value) override;
    void money(Money amount) override;
    void date(QDate day) override;
    void instant(Instant instant) override;
    void share(double share) override;
    void truth(bool truth) override;

private:
    void reserve(qsizetype bytes)
    {
        if (m_end - m_at < bytes)
            grow(bytes);
    }
    void grow(qsizetype bytes);
    void plain(QByteArrayView field);
    template<class Write> void figure(Write write);

    Target m_target;
    TableForm m_form;
    QByteArray m_true;
    QByteArray m_false;
    std::vector<char> m_buffer;
    char *m_at = nullptr;
    char *m_end = nullptr;
    bool m_failed = false;
};
