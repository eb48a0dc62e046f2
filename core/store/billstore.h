// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/bill.h"
#include "core/store/recordcounts.h"

#include <QList>

class Database;

/// One form of a month's bill: from when to when readings showed these lines.
struct BillVersion {
    qint64 id = 0;
    Instant since;
    Instant asOf;
    qint64 lines = 0;
};

/// The head of a month's newest bill.
struct BillMonthHead {
    BillSource source = BillSource::Overview;
    Month month;
    Instant asOf;
    qint64 lines = 0;
    bool isFinal = false; ///< BillMonth::isFinal()
};

struct InvoiceItemRecord {
    InvoiceItem item;
    Instant firstSeen;
    Instant lastSeen;
};

/// Bills by source and month, and what can be invoiced. Belongs to the thread of its Database; saving happens
/// inside a transaction of the caller.
class BillStore
{
public:
    explicit BillStore(Database &database) : m_database(database) {}

    /// A complete reading of one source and month, taken at `bill.asOf`. When the lines differ from the
    /// newest form, in whichever order they come, it becomes a form of its own and the one before is kept;
    /// else the newest one's time moves on. True for a new form.
    Result<bool> save(const BillMonth &bill, qint64 runId);

    /// The newest form; nothing when the month was never read. The order of the lines means nothing.
    Result<std::optional<BillMonth>> month(BillSource source, Month month);
    Result<QList<BillMonthHead>> months(BillSource source);              ///< ascending
    Result<QList<BillVersion>> versions(BillSource source, Month month); ///< oldest first
    Result<QList<BillLine>> linesOf(const BillVersion &version);

    Result<RecordCounts> saveInvoiceItems(const QList<InvoiceItem> &items, qint64 runId, Instant at);
    Result<QList<InvoiceItemRecord>> invoiceItems(); ///< by id
    Result<qint64> invoiceItemCount();

private:
    Database &m_database;
};
