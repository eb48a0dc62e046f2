// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pagedreport.h"

PageGeometry PageGeometry::of(const QPageSize &paper, QPageLayout::Orientation orientation)
{
    const QMarginsF margins(42.5, 36, 42.5, 32); // 15 mm at the sides, somewhat less above and below
    const QSizeF upright = paper.size(QPageSize::Point).isEmpty()
                               ? QSizeF(QPageSize(QPageSize::A4).size(QPageSize::Point))
                               : QSizeF(paper.size(QPageSize::Point));
    return {orientation == QPageLayout::Landscape ? upright.transposed() : upright, margins};
}
