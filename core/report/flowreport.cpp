// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/flowreport.h"
#include "core/report/framepainter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FlowReport)
};

constexpr qreal betweenBlocks = 16;

/// Lines of one block on one page.
struct Portion {
    size_t block = 0;
    qint64 first = 0;
    qint64 count = 0;
    qreal top = 0; ///< below the header
};
using Page = std::vector<Portion>;

/// Puts blocks one below the other onto pages of this height.
class Flow
{
public:
    explicit Flow(qreal height) : m_height(height), m_pages(1) {}

    void add(size_t block, const ReportLines &lines, bool onNewPage)
    {
        if (m_y > 0 && onNewPage)
            turnPage();
        if (m_y > 0)
            m_y += betweenBlocks;
        for (qint64 first = 0; first < lines.count();) {
            const qint64 count = fitting(lines, lines.count() - first);
            if (count == 0) {
                turnPage();
                continue;
            }
            m_pages.back().push_back({block, first, count, m_y});
            m_y += lines.headHeight() + lines.lineHeight() * qreal(count);
            first += count;
        }
    }
    [[nodiscard]] std::vector<Page> pages() && { return std::move(m_pages); }

private:
    void turnPage()
    {
        m_pages.emplace_back();
        m_y = 0;
    }
    /// How many of the remaining lines go on this page, so that neither a head nor the last line stands
    /// alone.
    [[nodiscard]] qint64 fitting(const ReportLines &lines, qint64 remaining) const
    {
        const qreal room = m_height - m_y - lines.headHeight();
        qint64 fits = std::min(remaining, qint64(room / lines.lineHeight() + 1e-6));
        const qint64 together = std::min(lines.together(), remaining);
        if (m_y == 0)
            fits = std::max<qint64>(fits, 1); // a page that takes nothing would go on for ever
        else if (fits < together)
            return 0;
        if (const qint64 left = remaining - fits; left > 0 && left < together)
            fits -= std::min(together - left, fits - 1);
        return fits;
    }

    qreal m_height;
    qreal m_y = 0;
    std::vector<Page> m_pages;
};

class FlowPages final : public ReportPages
{
public:
    FlowPages(const PageGeometry &paper, FramePainter frame, std::vector<std::unique_ptr<ReportLines>> blocks,
              std::vector<Page> pages)
        : m_inner(QRectF(QPointF(), paper.size).marginsRemoved(paper.margins)), m_frame(std::move(frame)),
          m_blocks(std::move(blocks)), m_pages(std::move(pages))
    {
    }
    [[nodiscard]] int count() const override { return int(m_pages.size()); }
    [[nodiscard]] bool comfortable() const override
    {
        return std::all_of(m_blocks.begin(), m_blocks.end(),
                           [](const auto &block) { return block->comfortable(); });
    }
    void paint(QPainter &painter, int index) const override
    {
        m_frame.paint(painter, m_inner, index, count());
        for (const Portion &portion : m_pages[size_t(index)]) {
            painter.save();
            painter.translate(m_inner.left(), m_inner.top() + m_frame.headerHeight() + portion.top);
            m_blocks[portion.block]->paint(painter, portion.first, portion.count);
            painter.restore();
        }
    }

private:
    QRectF m_inner;
    FramePainter m_frame;
    std::vector<std::unique_ptr<ReportLines>> m_blocks;
    std::vector<Page> m_pages;
};
} // namespace

FlowReport::FlowReport(ReportFrame frame, ReportFont font)
    : m_frame(std::move(frame)), m_font(std::move(font))
{
}

void FlowReport::addOnNewPage(std::unique_ptr<ReportBlock> block)
{
    m_pageStarts.insert(m_blocks.size());
    add(std::move(block));
}

Instant FlowReport::stamp() const
{
    return m_frame.dataAsOf.value_or(Instant::startOfBeijingDay(m_frame.printed));
}

Result<void> FlowReport::prepare(const ReportWatch &watch)
{
    qint64 rows = 0;
    for (const auto &block : m_blocks)
        rows += block->rowCount();
    qint64 before = 0;
    for (const auto &block : m_blocks) {
        const auto keepGoing = [&](qint64 done) {
            return !watch || watch({ReportProgress::Stage::Measuring, before + done, rows});
        };
        if (Result<void> prepared = block->prepare(m_font, keepGoing); !prepared)
            return prepared;
        before += block->rowCount();
    }
    (void)FramePainter(m_font, m_frame); // so that its texts are asked for, too
    if (m_font.lacksChinese())
        return ReportFont::missingChinese();
    return {};
}

Result<std::unique_ptr<ReportPages>> FlowReport::pages(const PageGeometry &paper) const
{
    const QRectF inner = QRectF(QPointF(), paper.size).marginsRemoved(paper.margins);
    FramePainter frame(m_font, m_frame);
    frame.layOut(inner.width());
    const qreal height = inner.height() - frame.headerHeight() - frame.footerHeight();
    Flow flow(height);
    std::vector<std::unique_ptr<ReportLines>> blocks;
    for (const auto &block : m_blocks) {
        Result<std::unique_ptr<ReportLines>> lines = block->layOut(m_font, inner.width());
        if (!lines)
            return lines.error();
        const qreal needed = (*lines)->lineHeight() * qreal(std::min<qint64>((*lines)->count(), 2));
        if ((*lines)->headHeight() + needed > height)
            return ReportErrors::tooNarrow(Text::tr("the lines"));
        flow.add(blocks.size(), **lines, m_pageStarts.contains(blocks.size()));
        blocks.push_back(*std::move(lines));
    }
    return std::unique_ptr<ReportPages>(
        std::make_unique<FlowPages>(paper, std::move(frame), std::move(blocks), std::move(flow).pages()));
}
