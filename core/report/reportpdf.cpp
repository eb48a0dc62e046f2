// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportpdf.h"
#include "core/base/notguithread.h"
#include "core/report/newfile.h"
#include "core/report/pdfsink.h"
#include "core/report/reportblock.h"
#include "core/report/steadyhashes.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

/// The writer's unit; a report's fonts then have whole sizes in it.
constexpr int dotsPerInch = int(72 * ReportFont::dotsPerPoint);

struct LaidOut {
    std::unique_ptr<ReportPages> pages;
    QPageLayout::Orientation orientation;
};

Result<LaidOut> laidOut(const PagedReport &report, const QPageSize &paper,
                        QPageLayout::Orientation orientation)
{
    Result<std::unique_ptr<ReportPages>> pages = report.pages(PageGeometry::of(paper, orientation));
    if (!pages)
        return pages.error();
    return LaidOut{*std::move(pages), orientation};
}

/// Upright where that is comfortable or the other way is not.
Result<LaidOut> laidOut(const PagedReport &report, const ReportPdf::Options &options)
{
    if (options.orientation)
        return laidOut(report, options.paper, *options.orientation);
    Result<LaidOut> upright = laidOut(report, options.paper, QPageLayout::Portrait);
    if (upright && upright->pages->comfortable())
        return upright;
    Result<LaidOut> lying = laidOut(report, options.paper, QPageLayout::Landscape);
    return lying && (!upright || lying->pages->comfortable()) ? std::move(lying) : std::move(upright);
}

Error writeError()
{
    return {Error::Kind::Storage,
            QStringLiteral("E-S02"),
            Text::tr("The report could not be written: its file did not take all of it. Check the disk and "
                     "try again."),
            QStringLiteral("write error"),
            {}};
}

void setUp(QPdfWriter &writer, const PagedReport &report, const QPageSize &paper,
           QPageLayout::Orientation orientation)
{
    writer.setResolution(dotsPerInch);
    writer.setPageLayout(QPageLayout(paper, orientation, QMarginsF(0, 0, 0, 0)));
    writer.setTitle(report.title());
    writer.setCreator(QStringLiteral("Simledger"));
}

Result<void> writePages(QPdfWriter &writer, const PdfSink &sink, const ReportPages &pages,
                        const ReportWatch &watch)
{
    QPainter painter;
    if (!painter.begin(&writer))
        return writeError();
    painter.scale(ReportFont::dotsPerPoint, ReportFont::dotsPerPoint);
    for (int page = 0; page < pages.count(); ++page) {
        if (watch && !watch({ReportProgress::Stage::Writing, page, pages.count()}))
            return ReportErrors::cancelled();
        if (sink.failed() || (page > 0 && !writer.newPage()))
            return writeError();
        pages.paint(painter, page);
    }
    return painter.end() ? Result<void>() : writeError();
}
} // namespace

Result<int> ReportPdf::write(PagedReport &report, QIODevice &device, const Options &options,
                             const ReportWatch &watch)
{
    NotGuiThread::check("writing a PDF");
    if (const Result<void> prepared = report.prepare(watch); !prepared)
        return prepared.error();
    const Result<LaidOut> ready = laidOut(report, options);
    if (!ready)
        return ready.error();
    const SteadyHashes steady;
    PdfSink sink(device, report.stamp());
    {
        QPdfWriter writer(&sink);
        setUp(writer, report, options.paper, ready->orientation);
        if (const Result<void> written = writePages(writer, sink, *ready->pages, watch); !written)
            return written.error();
    }
    sink.close();
    if (sink.failed())
        return writeError();
    return ready->pages->count();
}

Result<int> ReportPdf::write(PagedReport &report, const QString &path, const Options &options,
                             const ReportWatch &watch)
{
    const Result<std::unique_ptr<NewFile>> file = NewFile::begin(path);
    if (!file)
        return file.error();
    const Result<int> pages = write(report, (*file)->device(), options, watch);
    if (!pages)
        return pages.error().kind == Error::Kind::Storage ? (*file)->writeError() : pages.error();
    if (const Result<void> kept = (*file)->keep(); !kept)
        return kept.error();
    return *pages;
}
