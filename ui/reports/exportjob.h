// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/tableexport.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

class QThread;

/// One export on a thread of its own. GUI thread; nothing here waits but the destructor, which stops the work
/// and lets it end (the table is asked some hundred times whether to go on).
class ExportJob final : public QObject
{
    Q_OBJECT
public:
    struct Order {
        std::shared_ptr<const TableSource> table;
        QString path;
        TableExport::Format format = TableExport::Format::Xlsx;
        TableExport::Provenance from;
        bool replace = false; ///< a file that is there; without it, that is E-EXISTS and nothing is written
    };
    explicit ExportJob(Order order, QObject *parent = nullptr);
    ~ExportJob() override;

    void start();
    void stop() { m_stop = true; }
    [[nodiscard]] qint64 rowsDone() const { return m_rowsDone; }
    [[nodiscard]] qint64 rows() const { return m_order.table->rows(); }
    [[nodiscard]] const Order &order() const { return m_order; }
    /// How it ended; nothing while it runs.
    [[nodiscard]] const std::optional<Result<TableExport::Done>> &result() const { return m_result; }

Q_SIGNALS:
    void finished(); ///< exactly once a job that was started, unless it is deleted before

private:
    [[nodiscard]] Result<TableExport::Done> write();

    Order m_order;
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_rowsDone = 0;
    std::optional<Result<TableExport::Done>> m_result;
};
