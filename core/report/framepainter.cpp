// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/framepainter.h"
#include "core/base/privateview.h"
#include "core/report/reportpen.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ReportFrame)
};

constexpr qreal topLine = 11; ///< height of the company's and the dates' lines
constexpr qreal titleLine = 21;
constexpr qreal scopeLine = 12.5;
constexpr qreal belowHeader = 13;
constexpr qreal footLine = 10;
constexpr qreal aboveFooter = 12;
constexpr qreal leastTitleShare = 0.45; ///< of the width; with less the dates go below the title
constexpr qreal besideTitle = 16;       ///< between title and dates
constexpr qreal originSize = 6.5;

QString demoMark()
{
    return QStringLiteral("DEMO");
}

/// What is not known leaves no mark.
QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}
} // namespace

FramePainter::FramePainter(ReportFont &font, const ReportFrame &frame)
    : m_font(font), m_company(font.printable(PrivateView::name(frame.company))),
      m_title(font.printable(frame.title)), m_right(rightTexts(frame)), m_demo(frame.demo)
{
    for (const QString &line : frame.scope)
        m_scope.append(font.printable(line));
    if (PrivateView::isOn())
        m_scope.append(font.printable(
            Text::tr("Private view: names, numbers of cards, own texts and amounts of money are masked.")));
    if (!frame.ruleVersion.isEmpty())
        m_origin.append(font.printable(Text::tr("Rules: version %1").arg(frame.ruleVersion)));
    if (!frame.inputHash.isEmpty())
        m_origin.append(font.printable(Text::tr("input: SHA-256 %1").arg(frame.inputHash)));
    if (frame.personal)
        m_personal = font.printable(Text::tr("Contains personal data"));
}

QStringList FramePainter::rightTexts(const ReportFrame &frame)
{
    const QString data = frame.dataAsOf
                             ? Text::tr("Data as of %1 (Beijing time)").arg(frame.dataAsOf->beijingText())
                             : Text::tr("Age of the data: unknown");
    const QString date = frame.printed.toString(Qt::ISODate);
    const QString printed =
        frame.printedBy.isEmpty()
            ? Text::tr("Printed on %1").arg(date)
            : Text::tr("Printed on %1 by %2").arg(date, PrivateView::name(frame.printedBy));
    return {m_font.printable(data), m_font.printable(printed)};
}

void FramePainter::layOut(qreal width)
{
    qreal dates = 0;
    for (const QString &line : m_right)
        dates = std::max(dates, m_font.width(line, ReportLook::smallSize));
    const qreal chip = m_demo ? m_font.width(demoMark(), ReportLook::bodySize) + 24 : 0;
    m_datesBeside = width - dates - besideTitle >= leastTitleShare * width;
    const qreal left = m_datesBeside ? width - dates - besideTitle : width;
    m_companyLines =
        m_company.isEmpty() ? QStringList() : m_font.wrapped(m_company, ReportLook::smallSize, left);
    m_titleLines = m_font.wrapped(m_title, ReportLook::titleSize, left - chip);
    m_scopeLines.clear();
    for (const QString &line : m_datesBeside ? m_scope : m_scope + m_right)
        m_scopeLines += m_font.wrapped(line, ReportLook::bodySize, width);
    m_originLines = m_origin.isEmpty() ? QStringList() : m_font.wrapped(joined(m_origin), originSize, width);
}

qreal FramePainter::headerHeight() const
{
    return companyHeight() + titleLine * qreal(m_titleLines.size()) + scopeLine * qreal(m_scopeLines.size()) +
           belowHeader;
}

qreal FramePainter::companyHeight() const
{
    return topLine * std::max<qreal>(1, qreal(m_companyLines.size()));
}

qreal FramePainter::footerHeight() const
{
    return aboveFooter + footLine * qreal(1 + m_originLines.size());
}

void FramePainter::paint(QPainter &painter, const QRectF &inner, int page, int pages) const
{
    ReportPen pen(painter, m_font);
    paintHeader(pen, inner);
    paintFooter(pen, inner, page, pages);
}

void FramePainter::paintHeader(ReportPen &pen, const QRectF &inner) const
{
    const qreal size = ReportLook::smallSize;
    pen.setText(size, ReportLook::pale);
    for (qsizetype i = 0; i < m_companyLines.size(); ++i)
        pen.left({inner.left(), inner.top() + size + topLine * qreal(i)}, m_companyLines[i]);
    for (qsizetype i = 0; m_datesBeside && i < m_right.size(); ++i)
        pen.right({inner.right(), inner.top() + size + topLine * qreal(i)}, m_right[i]);

    qreal y = inner.top() + companyHeight();
    pen.setText(ReportLook::titleSize, ReportLook::ink);
    for (const QString &line : m_titleLines) {
        pen.left({inner.left(), y + ReportLook::titleSize}, line);
        y += titleLine;
    }
    if (m_demo)
        paintDemoMark(pen, {inner.left() + pen.width(m_titleLines.constLast()) + 12, y});
    pen.setText(ReportLook::bodySize, ReportLook::pale);
    for (const QString &line : m_scopeLines) {
        pen.left({inner.left(), y + ReportLook::bodySize}, line);
        y += scopeLine;
    }
    pen.line({inner.left(), y + 3}, {inner.right(), y + 3}, ReportLook::rule, ReportLook::accent);
}

/// Behind the title's last line, whose lower edge this is.
void FramePainter::paintDemoMark(ReportPen &pen, QPointF at) const
{
    pen.setText(ReportLook::bodySize, ReportLook::accent);
    pen.frame(at + QPointF(0, -17.5), at + QPointF(pen.width(demoMark()) + 10, -4.5), ReportLook::accent);
    pen.left(at + QPointF(5, -7.8), demoMark());
}

void FramePainter::paintFooter(ReportPen &pen, const QRectF &inner, int page, int pages) const
{
    const qreal top = inner.bottom() - footerHeight() + aboveFooter;
    pen.line({inner.left(), top - 3}, {inner.right(), top - 3}, ReportLook::hair, ReportLook::hairline);
    qreal baseline = top + ReportLook::smallSize;
    pen.setText(ReportLook::smallSize, ReportLook::pale);
    pen.right({inner.right(), baseline},
              m_font.printable(Text::tr("Page %1 of %2").arg(page + 1).arg(pages)));
    pen.left({inner.left(), baseline}, joined({m_company, m_title}));
    if (!m_personal.isEmpty()) {
        pen.setText(ReportLook::smallSize, ReportLook::warning);
        const qreal width = pen.width(m_personal);
        pen.left({inner.center().x() - width / 2, baseline}, m_personal);
    }
    pen.setText(originSize, ReportLook::pale);
    for (const QString &line : m_originLines) {
        baseline += footLine;
        pen.left({inner.left(), baseline}, line);
    }
}
