// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportblock.h"

#include <QList>
#include <QStringList>

#include <memory>
#include <optional>

/// Where the rows of a table come from, asked for one at a time: nobody ever holds them all. The answers of a
/// row are the same each time.
class ReportRows
{
public:
    virtual ~ReportRows() = default;
    [[nodiscard]] virtual qint64 count() const = 0;
    /// One text a column, as for people. Texts from outside may come as they are.
    [[nodiscard]] virtual QStringList row(qint64 index) const = 0;
    /// The row under the last one, of the same shape; empty: none.
    [[nodiscard]] virtual QStringList totals() const { return {}; }
};

/// Rows that are few.
class ReportRowList final : public ReportRows
{
public:
    explicit ReportRowList(QList<QStringList> rows, QStringList totals = {})
        : m_rows(std::move(rows)), m_totals(std::move(totals))
    {
    }
    [[nodiscard]] qint64 count() const override { return m_rows.size(); }
    [[nodiscard]] QStringList row(qint64 index) const override { return m_rows.at(index); }
    [[nodiscard]] QStringList totals() const override { return m_totals; }

private:
    QList<QStringList> m_rows;
    QStringList m_totals;
};

struct ReportColumn {
    QString title;
    bool number = false;   ///< stands right
    bool mayElide = false; ///< a long text may end in "…" where there is no room; all others are shown whole
};

/// A table over as many pages as it takes, its title and header on each of them. Columns are as wide as their
/// widest cell. Where that is too wide for the paper, the letters get a little smaller, then the columns that
/// may be elided give way, then the letters get smaller still; what is then too wide is E-PAPER.
class ReportTable final : public ReportBlock
{
public:
    /// `whenEmpty` stands where there are no rows. An empty title takes no room.
    ReportTable(QString title, QList<ReportColumn> columns, std::unique_ptr<ReportRows> rows,
                QString whenEmpty);

    [[nodiscard]] qint64 rowCount() const override;
    Result<void> prepare(ReportFont &font, const std::function<bool(qint64 rows)> &keepGoing) override;
    [[nodiscard]] Result<std::unique_ptr<ReportLines>> layOut(ReportFont &font, qreal width) const override;

private:
    void measure(ReportFont &font, const QStringList &cells);

    QString m_title;
    QList<ReportColumn> m_columns;
    std::unique_ptr<ReportRows> m_rows;
    QString m_whenEmpty;
    QList<qreal> m_natural; ///< widths of the widest cells at one point of size
    QList<qreal> m_least;   ///< and what a column keeps when it gives way
};
