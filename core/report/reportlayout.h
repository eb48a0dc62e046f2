// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"

#include <optional>

class QPagedPaintDevice;

/// Pages by the numbers people give them, from 1; `last` 0 or beyond the end: up to the end.
struct PageRange {
    int first = 1;
    int last = 0;

    /// "3", "3-7", "3-"; blanks and any dash will do, nothing means all. What is not understood, or lies
    /// outside a report of `count` pages: nothing.
    [[nodiscard]] static std::optional<PageRange> parse(const QString &text, int count);
    [[nodiscard]] int lastOf(int count) const { return last > 0 && last < count ? last : count; }
    [[nodiscard]] int sizeOf(int count) const { return lastOf(count) - first + 1; }

    friend bool operator==(const PageRange &, const PageRange &) = default;
};

/// A prepared report on one kind of paper: what preview, printer and PDF share. Belongs to the thread of the
/// report, which must outlive it.
struct ReportLayout {
    std::unique_ptr<ReportPages> pages;
    QPageSize paper;
    QPageLayout::Orientation orientation = QPageLayout::Portrait;

    /// Without an orientation: upright, or lying where the report is then at ease and upright it is not.
    /// Usage (E-PAPER) when the paper is too small.
    [[nodiscard]] static Result<ReportLayout> of(const PagedReport &report, const QPageSize &paper,
                                                 std::optional<QPageLayout::Orientation> orientation = {});

    /// The device's page: this paper without margins, for the margins are in the pages.
    [[nodiscard]] QPageLayout deviceLayout() const { return {paper, orientation, QMarginsF(0, 0, 0, 0)}; }
    [[nodiscard]] QSizeF size() const { return PageGeometry::of(paper, orientation).size; } ///< in points

    enum class Painted { Whole, Stopped, Failed };
    /// Paints these pages onto a device that has deviceLayout(). Stopped by `watch`; failed where the device
    /// takes no more, or when `broken`, which is asked before each page, says so.
    Painted paint(QPagedPaintDevice &device, const PageRange &range, const ReportWatch &watch,
                  const std::function<bool()> &broken = {}) const;
};
