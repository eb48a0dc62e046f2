// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/tablelist.h"

TableValue TableValue::text(const std::optional<QString> &text)
{
    TableValue value;
    if (text)
        value.m_value = text->toUtf8();
    return value;
}

TableValue TableValue::id(const std::optional<QString> &id)
{
    TableValue value;
    if (id)
        value.m_value = Id{id->toUtf8()};
    return value;
}

TableValue TableValue::code(const std::optional<QString> &code, const QString &words)
{
    TableValue value;
    if (code)
        value.m_value = Code{code->toUtf8(), words.toUtf8()};
    return value;
}

TableValue TableValue::number(std::optional<qint64> number)
{
    TableValue value;
    if (number)
        value.m_value = *number;
    return value;
}

TableValue TableValue::money(std::optional<Money> amount)
{
    TableValue value;
    if (amount)
        value.m_value = *amount;
    return value;
}

TableValue TableValue::date(std::optional<QDate> day)
{
    TableValue value;
    if (day && day->isValid())
        value.m_value = *day;
    return value;
}

TableValue TableValue::instant(std::optional<Instant> instant)
{
    TableValue value;
    if (instant)
        value.m_value = *instant;
    return value;
}

TableValue TableValue::share(std::optional<double> share)
{
    TableValue value;
    if (share)
        value.m_value = *share;
    return value;
}

TableValue TableValue::truth(std::optional<bool> truth)
{
    TableValue value;
    if (truth)
        value.m_value = *truth;
    return value;
}

void TableValue::put(TableSink &sink) const
{
    struct Visitor {
        TableSink &sink;
        void operator()(std::monostate) const { sink.unknown(); }
        void operator()(const QByteArray &text) const { sink.text(text); }
        void operator()(const Id &id) const { sink.id(id.id); }
        void operator()(const Code &code) const
        {
            sink.text(sink.form() == TableForm::People ? code.words : code.code);
        }
        void operator()(qint64 value) const { sink.number(value); }
        void operator()(Money amount) const { sink.money(amount); }
        void operator()(QDate day) const { sink.date(day); }
        void operator()(Instant instant) const { sink.instant(instant); }
        void operator()(double share) const { sink.share(share); }
        void operator()(bool truth) const { sink.truth(truth); }
    };
    std::visit(Visitor{sink}, m_value);
}

void TableList::add(const QList<TableValue> &row)
{
    Q_ASSERT(row.size() == m_columns.size());
    m_rows.append(row);
}

void TableList::row(qint64 index, TableSink &sink) const
{
    for (const TableValue &value : m_rows[index])
        value.put(sink);
}
