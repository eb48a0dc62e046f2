// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"
#include "core/report/reportblock.h"
#include "core/report/reportframe.h"

#include <memory>
#include <set>
#include <vector>

/// A report made of a frame and of blocks that flow from page to page: what every report of ours is.
class FlowReport final : public PagedReport
{
public:
    explicit FlowReport(ReportFrame frame, ReportFont font = {});

    void add(std::unique_ptr<ReportBlock> block) { m_blocks.push_back(std::move(block)); }
    /// The same, at the top of a page of its own.
    void addOnNewPage(std::unique_ptr<ReportBlock> block);

    [[nodiscard]] QString title() const override { return m_frame.title; }
    [[nodiscard]] Instant stamp() const override;
    [[nodiscard]] QString inputHash() const override { return m_frame.inputHash; }
    Result<void> prepare(const ReportWatch &watch) override;
    [[nodiscard]] Result<std::unique_ptr<ReportPages>> pages(const PageGeometry &paper) const override;

private:
    ReportFrame m_frame;
    mutable ReportFont m_font; ///< learns widths while pages are laid out and painted
    std::vector<std::unique_ptr<ReportBlock>> m_blocks;
    std::set<size_t> m_pageStarts; ///< places in m_blocks
};
