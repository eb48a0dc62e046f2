// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportfont.h"
#include "core/report/reportframe.h"

#include <QRectF>

class QPainter;
class ReportPen;

/// Paints what stands around every page: company, title, scope and dates above, page numbers and where the
/// figures come from below. Lengths are points.
class FramePainter
{
public:
    /// Makes the frame's texts printable with this font, which must outlive the painter.
    FramePainter(ReportFont &font, const ReportFrame &frame);

    /// The same for a page this wide; what is too long goes on in the next line.
    void layOut(qreal width);
    [[nodiscard]] qreal headerHeight() const; ///< with the room below it
    [[nodiscard]] qreal footerHeight() const; ///< with the room above it

    /// `page` (from 0) of `pages` into the part of the paper between the margins.
    void paint(QPainter &painter, const QRectF &inner, int page, int pages) const;

private:
    void paintHeader(ReportPen &pen, const QRectF &inner) const;
    void paintFooter(ReportPen &pen, const QRectF &inner, int page, int pages) const;
    void paintDemoMark(ReportPen &pen, QPointF at) const;
    [[nodiscard]] QStringList rightTexts(const ReportFrame &frame);
    [[nodiscard]] qreal companyHeight() const;

    ReportFont &m_font;
    QString m_company;
    QString m_title;
    QStringList m_scope;
    QStringList m_right;
    QStringList m_origin;
    QString m_personal;
    bool m_demo;
    bool m_datesBeside = true; ///< the title, not below it
    QStringList m_companyLines;
    QStringList m_titleLines;
    QStringList m_scopeLines;
    QStringList m_originLines;
};
