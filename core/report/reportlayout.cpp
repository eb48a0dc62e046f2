// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportlayout.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QRegularExpression>

std::optional<PageRange> PageRange::parse(const QString &text, int count)
{
    if (text.trimmed().isEmpty())
        return PageRange{};
    static const QRegularExpression form(
        QStringLiteral("^\\s*([0-9]{1,7})\\s*(?:([-–—~至])\\s*([0-9]{1,7})?\\s*)?$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    PageRange range;
    range.first = match.captured(1).toInt();
    if (!match.captured(3).isEmpty())
        range.last = match.captured(3).toInt();
    else if (match.captured(2).isEmpty())
        range.last = range.first;
    const int last = range.last > 0 ? range.last : count;
    return range.first >= 1 && range.first <= last && last <= count ? std::optional(range) : std::nullopt;
}

namespace
{
Result<ReportLayout> laidOut(const PagedReport &report, const QPageSize &paper,
                             QPageLayout::Orientation orientation)
{
    Result<std::unique_ptr<ReportPages>> pages = report.pages(PageGeometry::of(paper, orientation));
    if (!pages)
        return pages.error();
    return ReportLayout{*std::move(pages), paper, orientation};
}
} // namespace

Result<ReportLayout> ReportLayout::of(const PagedReport &report, const QPageSize &paper,
                                      std::optional<QPageLayout::Orientation> orientation)
{
    if (orientation)
        return laidOut(report, paper, *orientation);
    Result<ReportLayout> upright = laidOut(report, paper, QPageLayout::Portrait);
    if (upright && upright->pages->comfortable())
        return upright;
    Result<ReportLayout> lying = laidOut(report, paper, QPageLayout::Landscape);
    return lying && (!upright || lying->pages->comfortable()) ? std::move(lying) : std::move(upright);
}

ReportLayout::Painted ReportLayout::paint(QPagedPaintDevice &device, const PageRange &range,
                                          const ReportWatch &watch, const std::function<bool()> &broken) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return Painted::Failed;
    painter.scale(device.logicalDpiX() / 72.0, device.logicalDpiY() / 72.0);
    const int count = range.sizeOf(pages->count());
    for (int page = 0; page < count; ++page) {
        if (watch && !watch({ReportProgress::Stage::Writing, page, count}))
            return Painted::Stopped;
        if ((broken && broken()) || (page > 0 && !device.newPage()))
            return Painted::Failed;
        pages->paint(painter, range.first - 1 + page);
    }
    return painter.end() ? Painted::Whole : Painted::Failed;
}
