// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportblock.h"

#include <QList>
#include <QStringList>

#include <optional>

/// Figures along an axis of days, months or names.
struct ReportSeries {
    enum class Kind { Bars, Line };
    QString name; ///< in the legend, which there is for more than one series
    Kind kind = Kind::Bars;
    QList<std::optional<double>> values; ///< one a label; nothing: unknown, shown as "–", not as 0
};

/// What a chart shows. All figures are in one unit.
struct ReportChartData {
    QString title;
    QString unit;       ///< above the axis: "MB"
    QStringList labels; ///< of the places, ascending; those that have no room are left out
    QList<ReportSeries> series;
    std::optional<double> mark; ///< a line across: a limit, a threshold
    QString markText;
    bool hidden = false; ///< private view: its figures are stars
    QString whenEmpty;   ///< stands where no figure is known
};

/// A small chart across the page: bars beside each other, or lines, over nice axis numbers. Figures stand at
/// the bars where they fit. Never torn; it shows no more than a table beside it says.
class ReportChart final : public ReportBlock
{
public:
    explicit ReportChart(ReportChartData data) : m_data(std::move(data)) {}

    Result<void> prepare(ReportFont &font, const std::function<bool(qint64 rows)> &keepGoing) override;
    [[nodiscard]] Result<std::unique_ptr<ReportLines>> layOut(ReportFont &font, qreal width) const override;

    /// Where the lines across stand and how they read: multiples of 1, 2, 2.5 or 5 that span the figures and
    /// 0.
    struct Axis {
        double bottom = 0;
        double top = 1;
        double step = 1;
        int decimals = 0;
        bool hidden = false;

        [[nodiscard]] static Axis over(double least, double most);
        [[nodiscard]] QString text(double value) const;
    };

private:
    ReportChartData m_data;
};
