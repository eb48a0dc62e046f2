// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QMarginsF>
#include <QPageLayout>
#include <QPageSize>
#include <QSizeF>

#include <functional>
#include <memory>

class QPainter;

/// The paper: lengths in points (1/72 inch), the origin at the paper's upper left corner.
struct PageGeometry {
    QSizeF size;
    QMarginsF margins; ///< kept free of everything, header and footer included

    /// Margins that every office printer can keep.
    [[nodiscard]] static PageGeometry of(const QPageSize &paper, QPageLayout::Orientation orientation);

    friend bool operator==(const PageGeometry &, const PageGeometry &) = default;
};

/// How far the work on a report is; false asks it to stop, which it does between rows or pages.
struct ReportProgress {
    enum class Stage { Measuring, Writing };
    Stage stage = Stage::Measuring;
    qint64 done = 0; ///< rows while measuring, pages while writing
    qint64 of = 0;
};
using ReportWatch = std::function<bool(const ReportProgress &)>;

/// A report laid out on one kind of paper. Belongs to the thread of its report, which must outlive it.
class ReportPages
{
public:
    virtual ~ReportPages() = default;

    [[nodiscard]] virtual int count() const = 0; ///< at least one
    /// Everything is there in full at the usual size; other paper would not show more.
    [[nodiscard]] virtual bool comfortable() const = 0;
    /// Paints page `index` (from 0) with one unit of the painter being one point of the paper. Pages may be
    /// painted in any order and as often as wanted; the painter comes back as it was.
    virtual void paint(QPainter &painter, int index) const = 0;
};

/// A report for paper: preview, printer and PDF share it. It knows no printer and no widget. Belongs to one
/// thread, which must have a QGuiApplication in its program (fonts come from there).
class PagedReport
{
public:
    virtual ~PagedReport() = default;

    [[nodiscard]] virtual QString title() const = 0;
    /// When its data were read: what a file made of it tells as its date.
    [[nodiscard]] virtual Instant stamp() const = 0;
    /// Of everything its figures were computed from, as printed on it; empty: it has none.
    [[nodiscard]] virtual QString inputHash() const = 0;

    /// Reads every row once, to measure it. First of all, and once; Cancelled (E-INT) when `watch` says so.
    /// Where the texts need Chinese and no font has it: Missing (E-FONT), with the names of the packages.
    virtual Result<void> prepare(const ReportWatch &watch) = 0;

    /// The pages for this paper, after prepare(). Usage (E-PAPER) when the paper is too small.
    [[nodiscard]] virtual Result<std::unique_ptr<ReportPages>> pages(const PageGeometry &paper) const = 0;
};
