// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/listcell.h"
#include "app/cli/listdocument.h"

#include <QCoreApplication>
#include <QLatin1StringView>
#include <QList>

#include <span>

/// Where a field of a record stands in tables.
enum class InTable { Left, Right, Nowhere };

/// One field of a record: its key for CSV and JSON, its title and what it holds.
template<class T> struct ListField {
    const char *name;
    const char *title; ///< source text in the context "Column"
    ListCell (*cell)(const T &);
    InTable place = InTable::Left;
};

/// A list of records as rows to be printed. Tables leave out the fields that are for machines alone; CSV and
/// JSON hold all of them. A field whose name ends in "_bytes" is a size: JSON has its text beside it.
template<class T> class ListRows : public RowSource
{
public:
    /// `fields` must outlive this.
    ListRows(QString plural, std::span<const ListField<T>> fields, QList<T> rows, std::optional<Instant> asOf,
             Format format)
        : m_plural(std::move(plural)), m_fields(fields), m_rows(std::move(rows)), m_asOf(asOf)
    {
        for (const ListField<T> &field : fields) {
            if (format != Format::Table || field.place != InTable::Nowhere)
                m_shown.append(&field);
        }
    }

    /// Keys beside the list in JSON, and lines below the table.
    void add(const QString &key, const QJsonValue &value) { m_extras.insert(key, value); }
    void note(const QString &line) { m_notes.append(line); }

    [[nodiscard]] QString plural() const override { return m_plural; }
    [[nodiscard]] qsizetype count() const override { return m_rows.size(); }
    [[nodiscard]] std::optional<Instant> asOf() const override { return m_asOf; }
    [[nodiscard]] QJsonObject extras() const override { return m_extras; }
    [[nodiscard]] QStringList notes() const override { return m_notes; }
    [[nodiscard]] QList<Column> columns() const override
    {
        QList<Column> columns;
        for (const ListField<T> *field : m_shown)
            columns.append({QString::fromLatin1(field->name),
                            QCoreApplication::translate("Column", field->title),
                            field->place == InTable::Right});
        return columns;
    }
    [[nodiscard]] QString display(qsizetype row, qsizetype column) const override
    {
        return m_shown[column]->cell(m_rows[row]).display;
    }
    [[nodiscard]] std::optional<QString> machine(qsizetype row, qsizetype column) const override
    {
        return m_shown[column]->cell(m_rows[row]).machine;
    }
    [[nodiscard]] QJsonObject json(qsizetype row) const override { return object(m_fields, m_rows[row]); }

    /// One record as JSON, for documents that hold it elsewhere than in their list.
    [[nodiscard]] static QJsonObject object(std::span<const ListField<T>> fields, const T &record)
    {
        QJsonObject object;
        for (const ListField<T> &field : fields)
            field.cell(record).insertInto(object, QString::fromLatin1(field.name));
        return object;
    }

private:
    QString m_plural;
    std::span<const ListField<T>> m_fields;
    QList<const ListField<T> *> m_shown;
    QList<T> m_rows;
    std::optional<Instant> m_asOf;
    QJsonObject m_extras;
    QStringList m_notes;
};
