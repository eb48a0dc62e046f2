// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/money.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QDate>
#include <QList>
#include <QString>

/// For whom a table is written. Programs get names and codes and instants with their zone; people get titles
/// and words in their language, as on screen.
enum class TableForm { Programs, People };

/// Whether telephone and subscriber numbers leave the program whole. Whoever asks for whole ones says why,
/// and the audit keeps it. ICCIDs are always whole: a list without them is of no use.
enum class ExportMasking { Masked, Whole };

/// What a column holds: how wide it is, how its title reads and how a workbook shows it.
enum class TableKind : quint8 {
    Text,
    Id, ///< digits that are a name and never a number: ICCID, order, voucher
    Integer,
    Bytes,
    Money,
    Date,
    Instant,
    Share, ///< 1 is the whole
    Truth,
};

struct TableColumn {
    QString name;  ///< for programs: "used_bytes"
    QString title; ///< for people, in their language
    TableKind kind = TableKind::Text;
};

/// A text that comes again and again (what a code means, the name of a plan), looked at once and for all
/// rather than in each of a million rows.
struct TableWord {
    QByteArray text;
    bool plainCsv = false; ///< SafeText::isPlainCsvField() and isPlainXmlText() of it
    bool plainXml = false;

    [[nodiscard]] static TableWord of(QByteArray text);
};

/// Takes the cells of a row, one a column and in the columns' order. Texts may come from outside: the sink
/// makes them harmless for where they go. All texts are UTF-8.
class TableSink
{
public:
    virtual ~TableSink() = default;

    [[nodiscard]] virtual TableForm form() const = 0; ///< what the source should say: the code or the word
    virtual void unknown() = 0;
    virtual void text(QByteArrayView text) = 0;
    virtual void id(QByteArrayView id) = 0;
    virtual void word(const TableWord &word) { text(word.text); }
    virtual void number(qint64 value) = 0; ///< integers and bytes
    virtual void money(Money amount) = 0;
    virtual void date(QDate day) = 0; ///< valid
    virtual void instant(Instant instant) = 0;
    virtual void share(double share) = 0;
    virtual void truth(bool truth) = 0;
};

/// A table that is written to a file: what a view shows, in its order, with its columns, all rows. It holds
/// what it needs (values, an immutable snapshot), so that it can be handed to a worker; one thread at a time.
class TableSource
{
public:
    virtual ~TableSource() = default;

    [[nodiscard]] virtual QList<TableColumn> columns() const = 0;
    [[nodiscard]] virtual qint64 rows() const = 0;
    /// Puts exactly one cell a column. Rows are asked for in their order, once or twice.
    virtual void row(qint64 index, TableSink &sink) const = 0;
};
