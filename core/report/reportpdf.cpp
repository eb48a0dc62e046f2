// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportpdf.h"
#include "core/base/notguithread.h"
#include "core/report/newfile.h"
#include "core/report/pdfsink.h"
#include "core/report/reportblock.h"
#include "core/report/steadyhashes.h"

#include <QCoreApplication>
#include <QPdfWriter>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportPdf)
};

/// The writer's unit; a report's fonts then have whole sizes in it.
constexpr int dotsPerInch = int(72 * ReportFont::dotsPerPoint);

Error writeError()
{
    return {Error::Kind::Storage,
            QStringLiteral("E-S02"),
            Text::tr("The report could not be written: its file did not take all of it. Check the disk and "
                     "try again."),
            QStringLiteral("write error"),
            {}};
}

Result<int> writeLaidOut(const PagedReport &report, const ReportLayout &layout, QIODevice &device,
                         const PageRange &range, const ReportWatch &watch)
{
    NotGuiThread::check("writing a PDF");
    const SteadyHashes steady;
    PdfSink sink(device, report.stamp());
    {
        QPdfWriter writer(&sink);
        writer.setResolution(dotsPerInch);
        writer.setPageLayout(layout.deviceLayout());
        writer.setTitle(report.title());
        writer.setCreator(QStringLiteral("Simledger"));
        switch (layout.paint(writer, range, watch, [&sink] { return sink.failed(); })) {
        case ReportLayout::Painted::Whole:
            break;
        case ReportLayout::Painted::Stopped:
            return ReportErrors::cancelled();
        case ReportLayout::Painted::Failed:
            return writeError();
        }
    }
    sink.close();
    if (sink.failed())
        return writeError();
    return range.sizeOf(layout.pages->count());
}

/// `write` fills the file, which is there in the end or not at all.
Result<int> writeFile(const QString &path, const std::function<Result<int>(QIODevice &)> &write)
{
    const Result<std::unique_ptr<NewFile>> file = NewFile::begin(path);
    if (!file)
        return file.error();
    const Result<int> pages = write((*file)->device());
    if (!pages)
        return pages.error().kind == Error::Kind::Storage ? (*file)->writeError() : pages.error();
    if (const Result<void> kept = (*file)->keep(); !kept)
        return kept.error();
    return *pages;
}
} // namespace

Result<int> ReportPdf::write(PagedReport &report, QIODevice &device, const Options &options,
                             const ReportWatch &watch)
{
    NotGuiThread::check("writing a PDF");
    if (const Result<void> prepared = report.prepare(watch); !prepared)
        return prepared.error();
    const Result<ReportLayout> layout = ReportLayout::of(report, options.paper, options.orientation);
    return layout ? writeLaidOut(report, *layout, device, {}, watch) : Result<int>(layout.error());
}

Result<int> ReportPdf::write(PagedReport &report, const QString &path, const Options &options,
                             const ReportWatch &watch)
{
    return writeFile(path, [&](QIODevice &device) { return write(report, device, options, watch); });
}

Result<int> ReportPdf::write(const PagedReport &report, const ReportLayout &layout, const QString &path,
                             const PageRange &range, const ReportWatch &watch)
{
    return writeFile(path,
                     [&](QIODevice &device) { return writeLaidOut(report, layout, device, range, watch); });
}
