// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportworker.h"
#include "core/base/notguithread.h"
#include "core/report/reportblock.h"
#include "core/report/reportpdf.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include <cmath>

namespace
{
constexpr qint64 betweenProgress = 80; // ms
constexpr qreal mostPixels = 9e6;      ///< of one page's picture; beyond it is shown larger than painted

QImage pictureOf(const ReportPages &pages, const PageWish &wish, QSizeF points)
{
    const qreal area = points.width() * points.height() * wish.pixelsPerPoint * wish.pixelsPerPoint;
    const qreal scale = wish.pixelsPerPoint * (area > mostPixels ? std::sqrt(mostPixels / area) : 1.0);
    QImage picture((points * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    pages.paint(painter, wish.page);
    return picture;
}
} // namespace

ReportWorker::ReportWorker(std::shared_ptr<ReportPrinters> printers) : m_printers(std::move(printers)) {}

ReportWorker::~ReportWorker() = default;

void ReportWorker::wish(const QList<PageWish> &pages)
{
    const std::lock_guard lock(m_wishesMutex);
    m_wishes = pages;
    if (pages.isEmpty() || std::exchange(m_serveQueued, true))
        return;
    QMetaObject::invokeMethod(this, &ReportWorker::serve, Qt::QueuedConnection);
}

ReportWatch ReportWorker::watch(int job)
{
    m_sinceProgress.start();
    return [this, job](const ReportProgress &progress) {
        if (m_sinceProgress.elapsed() >= betweenProgress) {
            m_sinceProgress.restart();
            Q_EMIT progressed(progress);
        }
        if (progress.stage == ReportProgress::Stage::Writing)
            serveOne();
        return job > m_stopped;
    };
}

Result<void> ReportWorker::prepare(int job, const Make &make)
{
    Result<std::unique_ptr<PagedReport>> report = make();
    if (!report)
        return report.error();
    if (const Result<void> prepared = (*report)->prepare(watch(job)); !prepared)
        return prepared;
    m_report = *std::move(report);
    return {};
}

void ReportWorker::open(int job, const Make &make)
{
    NotGuiThread::check("making a report");
    m_layout.reset();
    m_report.reset();
    if (const Result<void> prepared = prepare(job, make); !prepared)
        Q_EMIT failed(Step::Open, prepared.error());
    else
        Q_EMIT opened({m_report->title(), m_report->inputHash(), m_report->stamp().beijingDate()});
}

void ReportWorker::layOut(int number, const QPageSize &paper,
                          std::optional<QPageLayout::Orientation> orientation)
{
    if (!m_report)
        return;
    m_layout.reset();
    m_layoutNumber = number;
    Result<ReportLayout> layout = ReportLayout::of(*m_report, paper, orientation);
    if (!layout) {
        Q_EMIT failed(Step::LayOut, layout.error());
        return;
    }
    m_layout = *std::move(layout);
    Q_EMIT laidOut({number, m_layout->pages->count(), m_layout->size(), m_layout->orientation,
                    m_layout->pages->comfortable()});
}

void ReportWorker::save(int job, const QString &path, const PageRange &range)
{
    if (!m_layout)
        return;
    const Result<int> pages = ReportPdf::write(*m_report, *m_layout, path, range, watch(job));
    if (pages)
        Q_EMIT saved(path, *pages);
    else
        Q_EMIT failed(Step::Write, pages.error());
}

void ReportWorker::print(int job, const QString &printer, const PageRange &range)
{
    NotGuiThread::check("printing");
    if (!m_layout)
        return;
    const Result<int> pages = printPages(job, printer, range);
    if (pages)
        Q_EMIT printed(printer, *pages);
    else
        Q_EMIT failed(Step::Write, pages.error());
}

Result<int> ReportWorker::printPages(int job, const QString &printer, const PageRange &range)
{
    const Result<std::unique_ptr<ReportPrintJob>> begun =
        m_printers->begin(printer, m_report->title(), m_layout->deviceLayout());
    if (!begun)
        return begun.error();
    ReportPrintJob &pages = **begun;
    const auto watched = [this, job, &pages, watch = watch(job)](const ReportProgress &progress) {
        if (watch(progress))
            return true;
        pages.abort(); // before the painter ends, which would send what there is
        return false;
    };
    switch (m_layout->paint(pages.device(), range, watched, [&pages] { return pages.broken(); })) {
    case ReportLayout::Painted::Whole:
        break;
    case ReportLayout::Painted::Stopped:
        return ReportErrors::cancelled();
    case ReportLayout::Painted::Failed:
        return ReportPrinters::failed(printer);
    }
    return pages.broken() ? Result<int>(ReportPrinters::failed(printer))
                          : range.sizeOf(m_layout->pages->count());
}

void ReportWorker::serve()
{
    {
        const std::lock_guard lock(m_wishesMutex);
        m_serveQueued = false;
    }
    while (serveOne()) {
    }
}

bool ReportWorker::serveOne()
{
    std::optional<PageWish> wish;
    {
        const std::lock_guard lock(m_wishesMutex);
        if (!m_wishes.isEmpty())
            wish = m_wishes.takeFirst();
    }
    if (!wish || !m_layout)
        return false;
    if (wish->page < m_layout->pages->count())
        Q_EMIT painted(m_layoutNumber, wish->page, pictureOf(*m_layout->pages, *wish, m_layout->size()));
    return true;
}
