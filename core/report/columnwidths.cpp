// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/columnwidths.h"
#include "core/report/tabletext.h"

#include <algorithm>

namespace
{
constexpr qint64 sampledRows = 200;
constexpr int narrowest = 6, widest = 60;
constexpr int margin = 2;
constexpr int filterButton = 3; ///< that stands in the cell of the title
constexpr int dayWidth = 10, instantWidth = 19, shareWidth = 6, truthWidth = 5;

/// In digits: what is not Latin counts twice.
int widthOf(QByteArrayView utf8)
{
    int width = 0;
    for (const char c : utf8) {
        const auto byte = quint8(c);
        const bool continues = byte >= 0x80 && byte < 0xC0;
        width += continues ? 0 : byte >= 0xE0 ? 2 : 1;
    }
    return width;
}

/// Remembers the widest cell of each column.
class Measuring final : public TableSink
{
public:
    explicit Measuring(QList<int> widths) : m_widths(std::move(widths)) {}
    void endRow() { m_column = 0; }
    [[nodiscard]] const QList<int> &widths() const { return m_widths; }

    [[nodiscard]] TableForm form() const override { return TableForm::People; }
    void unknown() override { wide(0); }
    void text(QByteArrayView text) override { wide(widthOf(text)); }
    void id(QByteArrayView id) override { wide(widthOf(id)); }
    void number(qint64 value) override { grouped(qsizetype(QByteArray::number(value).size())); }
    void money(Money amount) override { grouped(amount.decimal().size()); }
    void date(QDate) override { wide(dayWidth); }
    void instant(Instant) override { wide(instantWidth); }
    void share(double) override { wide(shareWidth); }
    void truth(bool) override { wide(truthWidth); }

private:
    void wide(int width)
    {
        m_widths[m_column] =
            std::clamp(width + margin, m_widths[m_column], std::max(widest, m_widths[m_column]));
        ++m_column;
    }
    void grouped(qsizetype digits) { wide(int(digits + digits / 3)); }

    QList<int> m_widths;
    qsizetype m_column = 0;
};
} // namespace

QList<int> ColumnWidths::of(const TableSource &table)
{
    QList<int> titles;
    for (const TableColumn &column : table.columns())
        titles.append(
            std::clamp(widthOf(TableText::title(column).toUtf8()) + filterButton, narrowest, widest));
    Measuring measuring(titles);
    for (qint64 row = 0; row < std::min(sampledRows, table.rows()); ++row) {
        table.row(row, measuring);
        measuring.endRow();
    }
    return measuring.widths();
}
