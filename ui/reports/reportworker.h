// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportlayout.h"
#include "ui/reports/reportprinters.h"

#include <QElapsedTimer>
#include <QImage>
#include <QList>
#include <QObject>

#include <atomic>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>

/// A page that somebody looks at, and how large.
struct PageWish {
    int page = 0;             ///< from 0
    qreal pixelsPerPoint = 1; ///< real pixels
    friend bool operator==(const PageWish &, const PageWish &) = default;
};

/// What a layout tells the window.
struct PreviewLayout {
    int number = 0; ///< which call of layOut() it answers
    int pages = 0;
    QSizeF size; ///< of the paper, points
    QPageLayout::Orientation orientation = QPageLayout::Portrait;
    bool comfortable = true;
};

/// What a report tells of itself.
struct PreviewHead {
    QString title;
    QString inputHash;
    QDate day; ///< of its data
};

/// Holds one report and does everything slow with it: makes, prepares, lays out, paints, saves, prints. Lives
/// in a thread of its own and is spoken to by queued calls; its answers come as signals. While it saves or
/// prints it goes on painting the pages that are looked at.
class ReportWorker final : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<Result<std::unique_ptr<PagedReport>>()>;

    /// What failed: opened(), laidOut(), or saved() and printed().
    enum class Step { Open, LayOut, Write };
    Q_ENUM(Step)

    explicit ReportWorker(std::shared_ptr<ReportPrinters> printers);
    ~ReportWorker() override;

    // ---- from any thread ----

    /// The number of the next job; give it to the job.
    [[nodiscard]] int nextJob() { return ++m_lastJob; }
    /// Stops the jobs that have a number so far, the one under way between two rows or pages.
    void stop() { m_stopped = m_lastJob.load(); }
    /// What is to be painted, best first; replaces what was wished before.
    void wish(const QList<PageWish> &pages);

    // ---- in its thread: queued calls ----

    void open(int job, const Make &make);
    void layOut(int number, const QPageSize &paper, std::optional<QPageLayout::Orientation> orientation);
    void save(int job, const QString &path, const PageRange &range);
    void print(int job, const QString &printer, const PageRange &range);
    void serve(); ///< paints what is wished

Q_SIGNALS:
    void opened(const PreviewHead &head);
    void laidOut(const PreviewLayout &layout);
    void painted(int layout, int page, const QImage &image);
    void progressed(const ReportProgress &progress); ///< now and then
    void saved(const QString &path, int pages);
    void printed(const QString &printer, int pages);
    void failed(ReportWorker::Step step, const Error &error);

private:
    [[nodiscard]] ReportWatch watch(int job);
    [[nodiscard]] Result<void> prepare(int job, const Make &make);
    [[nodiscard]] Result<int> printPages(int job, const QString &printer, const PageRange &range);
    bool serveOne();

    std::shared_ptr<ReportPrinters> m_printers;
    std::unique_ptr<PagedReport> m_report;
    std::optional<ReportLayout> m_layout; ///< goes before the report
    int m_layoutNumber = 0;
    QElapsedTimer m_sinceProgress;
    std::atomic<int> m_lastJob = 0;
    std::atomic<int> m_stopped = 0;
    std::mutex m_wishesMutex;
    QList<PageWish> m_wishes;   // guarded by it
    bool m_serveQueued = false; // guarded by it
};
