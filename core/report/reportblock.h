// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfont.h"

#include <functional>
#include <memory>

class QPainter;

/// A block laid out for a width: a head, and lines of one height that are painted as pages ask for them.
/// Lengths are points; painters stand at the block's upper left corner. Keeps nothing of the paper.
class ReportLines
{
public:
    virtual ~ReportLines() = default;

    [[nodiscard]] virtual qint64 count() const = 0; ///< at least one
    [[nodiscard]] virtual qreal lineHeight() const = 0;
    [[nodiscard]] virtual qreal headHeight() const { return 0; } ///< painted on each page it goes on
    /// So many of the last lines stand on one page, as do the first ones with the head.
    [[nodiscard]] virtual qint64 together() const { return 1; }
    [[nodiscard]] virtual bool comfortable() const { return true; }

    /// The head and `count` lines below it, from line `first` on.
    virtual void paint(QPainter &painter, qint64 first, qint64 count) const = 0;
};

/// A part of a report: a table, a text, the lines to sign.
class ReportBlock
{
public:
    virtual ~ReportBlock() = default;

    /// A short block is not torn; of a long one a few lines stay on either page.
    [[nodiscard]] static constexpr qint64 keptTogether(qint64 lines) { return lines <= 8 ? lines : 3; }

    [[nodiscard]] virtual qint64 rowCount() const { return 0; } ///< how much work prepare() is
    /// Measures what there is. Cancelled (E-INT) when `keepGoing` says no.
    virtual Result<void> prepare(ReportFont &font, const std::function<bool(qint64 rows)> &keepGoing) = 0;
    /// The lines refer to the block and to the font. Usage (E-PAPER) when there is too little room.
    [[nodiscard]] virtual Result<std::unique_ptr<ReportLines>> layOut(ReportFont &font,
                                                                      qreal width) const = 0;
};

/// Errors of all blocks.
namespace ReportErrors
{
[[nodiscard]] Error cancelled();
[[nodiscard]] Error tooNarrow(const QString &what);
} // namespace ReportErrors
