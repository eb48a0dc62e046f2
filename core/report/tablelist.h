// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tablesource.h"

#include <optional>
#include <variant>

/// One cell as a value.
class TableValue
{
public:
    TableValue() = default; ///< unknown

    [[nodiscard]] static TableValue text(const std::optional<QString> &text);
    [[nodiscard]] static TableValue id(const std::optional<QString> &id);
    /// A code, which programs get, and what it means, which people get.
    [[nodiscard]] static TableValue code(const std::optional<QString> &code, const QString &words);
    [[nodiscard]] static TableValue number(std::optional<qint64> value);
    [[nodiscard]] static TableValue money(std::optional<Money> amount);
    [[nodiscard]] static TableValue date(std::optional<QDate> day);
    [[nodiscard]] static TableValue instant(std::optional<Instant> instant);
    [[nodiscard]] static TableValue share(std::optional<double> share);
    [[nodiscard]] static TableValue truth(std::optional<bool> truth);

    void put(TableSink &sink) const;

private:
    struct Id {
        QByteArray id;
    };
    struct Code {
        QByteArray code;
        QByteArray words;
    };
    std::variant<std::monostate, QByteArray, Id, Code, qint64, Money, QDate, Instant, double, bool> m_value;
};

/// A table of some thousand rows, held as values: pools, vouchers, findings.
class TableList final : public TableSource
{
public:
    explicit TableList(QList<TableColumn> columns) : m_columns(std::move(columns)) {}
    /// One value a column.
    void add(const QList<TableValue> &row);

    [[nodiscard]] QList<TableColumn> columns() const override { return m_columns; }
    [[nodiscard]] qint64 rows() const override { return m_rows.size(); }
    void row(qint64 index, TableSink &sink) const override;

private:
    QList<TableColumn> m_columns;
    QList<QList<TableValue>> m_rows;
};
