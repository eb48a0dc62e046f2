// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/consolestyledrawing.h"

#include "ui/common/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace
{
constexpr qreal radius = 3;

/// Paints smoothly and leaves the painter as it was.
class Brush
{
public:
    explicit Brush(QPainter *painter) : m_painter(painter)
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
    }
    ~Brush() { m_painter->restore(); }
    Brush(const Brush &) = delete;
    Brush &operator=(const Brush &) = delete;

    void rounded(const QRect &rect, const QColor &line, const QColor &fill, qreal width = 1,
                 qreal corner = radius)
    {
        m_painter->setPen(line.alpha() > 0 ? QPen(line, width) : QPen(Qt::NoPen));
        m_painter->setBrush(fill);
        const qreal inset = width / 2;
        m_painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), corner, corner);
    }

private:
    QPainter *m_painter;
};

bool has(const QStyleOption &option, QStyle::StateFlag state)
{
    return option.state.testFlag(state);
}

/// The line around a control: 3:1 on what is around it.
QColor outline(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) ? option.palette.color(QPalette::Dark)
                                              : Theme::ink(Theme::Ink::Line);
}

QColor accent(const QStyleOption &option)
{
    return has(option, QStyle::State_Enabled) ? Theme::ink(Theme::Ink::Accent)
                                              : option.palette.color(QPalette::Disabled, QPalette::Text);
}

QColor fillOf(const QStyleOption &option)
{
    if (has(option, QStyle::State_Sunken) || has(option, QStyle::State_On))
        return Theme::ink(Theme::Ink::Selection);
    if (has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver))
        return Theme::ink(Theme::Ink::Hover);
    return option.palette.color(QPalette::Button);
}

/// A square in the middle.
QRect square(const QRect &rect)
{
    const int side = std::min(rect.width(), rect.height());
    return {rect.left() + (rect.width() - side) / 2, rect.top() + (rect.height() - side) / 2, side, side};
}
} // namespace

void ConsoleStyleDrawing::focus(QPainter *painter, const QRect &rect)
{
    Brush(painter).rounded(rect, Theme::ink(Theme::Ink::Accent), Qt::transparent, 1.5);
}

/// Filled and not drawn: at a ratio of 1.5 two sides of a drawn frame would be lost.
void ConsoleStyleDrawing::frame(QPainter *painter, const QRect &rect)
{
    const QColor line = Theme::ink(Theme::Ink::Line);
    painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), line);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    painter->fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), line);
}

void ConsoleStyleDrawing::button(QPainter *painter, const QStyleOption &option)
{
    const auto *push = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool flat = push && push->features.testFlag(QStyleOptionButton::Flat);
    const bool standard = push && push->features.testFlag(QStyleOptionButton::DefaultButton) &&
                          has(option, QStyle::State_Enabled);
    if (flat)
        return toolButton(painter, option);
    // Fusion draws no focus of its own around a push button: the keyboard's place shows in frame and ground
    const bool here = has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
    const QColor fill = here ? Theme::ink(Theme::Ink::Selection) : fillOf(option);
    Brush(painter).rounded(option.rect, standard || here ? accent(option) : outline(option), fill,
                           standard || here ? 2 : 1);
}

void ConsoleStyleDrawing::toolButton(QPainter *painter, const QStyleOption &option)
{
    const bool flat = has(option, QStyle::State_AutoRaise) ||
                      qstyleoption_cast<const QStyleOptionButton *>(&option) != nullptr;
    const bool touched = has(option, QStyle::State_Enabled) &&
                         (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    if (flat && !touched && !has(option, QStyle::State_On))
        return;
    Brush(painter).rounded(option.rect, flat ? QColor(Qt::transparent) : outline(option), fillOf(option));
}

void ConsoleStyleDrawing::edit(QPainter *painter, const QStyleOption &option)
{
    const bool focused = has(option, QStyle::State_HasFocus);
    Brush(painter).rounded(option.rect, focused ? accent(option) : outline(option), Qt::transparent,
                           focused ? 2 : 1);
}

void ConsoleStyleDrawing::checkBox(QPainter *painter, const QStyleOption &option)
{
    const QRect box = square(option.rect).adjusted(1, 1, -1, -1);
    const bool partly = has(option, QStyle::State_NoChange);
    const bool filled = has(option, QStyle::State_On) || partly;
    Brush brush(painter);
    brush.rounded(box, filled ? accent(option) : outline(option),
                  filled ? accent(option) : option.palette.color(QPalette::Base));
    if (!filled)
        return;
    const QRectF inner = QRectF(box).adjusted(3, 3, -3, -3);
    painter->setPen(
        QPen(option.palette.color(QPalette::Base), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(Qt::NoBrush);
    if (partly)
        painter->drawLine(QPointF(inner.left(), inner.center().y()),
                          QPointF(inner.right(), inner.center().y()));
    else
        painter->drawPolyline(QPolygonF{{inner.left(), inner.center().y() + 0.5},
                                        {inner.left() + inner.width() * 0.38, inner.bottom() - 0.5},
                                        {inner.right(), inner.top() + 0.5}});
}

void ConsoleStyleDrawing::radioButton(QPainter *painter, const QStyleOption &option)
{
    const QRect box = square(option.rect).adjusted(1, 1, -1, -1);
    const bool on = has(option, QStyle::State_On);
    Brush brush(painter);
    brush.rounded(box, on ? accent(option) : outline(option), option.palette.color(QPalette::Base),
                  on ? 1.5 : 1, box.width() / 2.0);
    if (on)
        brush.rounded(box.adjusted(4, 4, -4, -4), Qt::transparent, accent(option), 0, box.width() / 2.0);
}

void ConsoleStyleDrawing::sortArrow(QPainter *painter, const QStyleOptionHeader &option)
{
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    const QRectF box = square(option.rect);
    const qreal half = box.height() / 4; // SortDown means that what is below is greater: ascending
    const qreal sign = option.sortIndicator == QStyleOptionHeader::SortDown ? -1 : 1;
    Brush brush(painter);
    painter->setPen(QPen(Theme::ink(Theme::Ink::Accent), 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tip = box.center() + QPointF(0, sign * half);
    painter->drawPolyline(QPolygonF{{tip.x() - 2 * half, tip.y() - sign * 2 * half},
                                    tip,
                                    {tip.x() + 2 * half, tip.y() - sign * 2 * half}});
}

void ConsoleStyleDrawing::itemPanel(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (has(option, QStyle::State_Selected)) {
        const QPalette::ColorGroup group = !has(option, QStyle::State_Enabled) ? QPalette::Disabled
                                           : has(option, QStyle::State_Active) ? QPalette::Active
                                                                               : QPalette::Inactive;
        painter->fillRect(option.rect, option.palette.color(group, QPalette::Highlight));
    } else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)) {
        painter->fillRect(option.rect, Theme::ink(Theme::Ink::Hover));
    } else if (option.backgroundBrush.style() != Qt::NoBrush) {
        painter->fillRect(option.rect, option.backgroundBrush);
    }
}

void ConsoleStyleDrawing::headerSection(QPainter *painter, const QStyleOption &option)
{
    const QRect rect = option.rect;
    const bool section =
        qstyleoption_cast<const QStyleOptionHeader *>(&option) != nullptr; // or what is behind them
    const bool touched =
        section && has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter->fillRect(rect, touched ? Theme::ink(Theme::Ink::Hover) : option.palette.color(QPalette::Window));
    const QColor line = Theme::ink(Theme::Ink::Line);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), line);
    if (section)
        painter->fillRect(QRect(rect.right(), rect.top() + 4, 1, rect.height() - 8), line);
}

void ConsoleStyleDrawing::header(QPainter *painter, const QStyleOptionHeader &option, const QStyle &style)
{
    headerSection(painter, option);
    const int margin = style.pixelMetric(QStyle::PM_HeaderMargin, &option);
    QRect word = option.rect.adjusted(margin, 0, -margin, -1);
    if (option.sortIndicator != QStyleOptionHeader::None) {
        const int size = style.pixelMetric(QStyle::PM_HeaderMarkSize, &option);
        const QRect arrow(word.right() - size, word.center().y() - size / 2, size, size);
        word.setRight(arrow.left() - margin / 2);
        QStyleOptionHeader mark = option;
        mark.rect = QStyle::visualRect(option.direction, option.rect, arrow);
        sortArrow(painter, mark);
    }
    word = QStyle::visualRect(option.direction, option.rect, word);
    style.drawItemText(painter, word, int(option.textAlignment | Qt::TextSingleLine), option.palette,
                       option.state.testFlag(QStyle::State_Enabled),
                       option.fontMetrics.elidedText(option.text, Qt::ElideRight, word.width()),
                       QPalette::WindowText);
}

void ConsoleStyleDrawing::progressGroove(QPainter *painter, const QStyleOption &option)
{
    Brush(painter).rounded(option.rect, outline(option), option.palette.color(QPalette::Base));
}

/// A tint on which the figure stays legible, over a strip of the accent.
void ConsoleStyleDrawing::progressContents(QPainter *painter, const QStyleOptionProgressBar &option)
{
    const qint64 range = qint64(option.maximum) - option.minimum;
    const bool unknown = range <= 0; // stripes say "under way" without moving
    const double share =
        unknown ? 1.0
                : std::clamp(double(qint64(option.progress) - option.minimum) / double(range), 0.0, 1.0);
    QRect filled = option.rect.adjusted(1, 1, -1, -1);
    filled.setWidth(int(filled.width() * share));
    if (filled.isEmpty())
        return;
    filled = QStyle::visualRect(option.direction, option.rect, filled);
    painter->fillRect(filled, Theme::ink(Theme::Ink::Selection));
    if (unknown)
        painter->fillRect(filled, QBrush(accent(option), Qt::BDiagPattern));
    painter->fillRect(QRect(filled.left(), filled.bottom() - 2, filled.width(), 3), accent(option));
}

void ConsoleStyleDrawing::splitter(QPainter *painter, const QStyleOption &option)
{
    const QRect rect = option.rect;
    const bool touched = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QColor colour = Theme::ink(touched ? Theme::Ink::Accent : Theme::Ink::Line);
    const bool upright = has(option, QStyle::State_Horizontal);
    painter->fillRect(upright ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                              : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                      colour);
}

void ConsoleStyleDrawing::tabShape(QPainter *painter, const QStyleOptionTab &option)
{
    const QRect rect = option.rect;
    const bool selected = has(option, QStyle::State_Selected);
    if (!selected && has(option, QStyle::State_MouseOver))
        painter->fillRect(rect, Theme::ink(Theme::Ink::Hover));
    if (!selected)
        return;
    QRect line = rect;
    switch (option.shape) {
    case QTabBar::RoundedSouth:
    case QTabBar::TriangularSouth:
        line.setHeight(2);
        break;
    case QTabBar::RoundedWest:
    case QTabBar::TriangularWest:
        line.setLeft(rect.right() - 1);
        break;
    case QTabBar::RoundedEast:
    case QTabBar::TriangularEast:
        line.setWidth(2);
        break;
    default:
        line.setTop(rect.bottom() - 1);
    }
    painter->fillRect(line, Theme::ink(Theme::Ink::Accent));
}

void ConsoleStyleDrawing::menuPanel(QPainter *painter, const QStyleOption &option)
{
    painter->fillRect(option.rect, Theme::ink(Theme::Ink::Raised));
    frame(painter, option.rect);
}

/// A page needs no box: the line under the tabs is enough.
void ConsoleStyleDrawing::tabFrame(QPainter *painter, const QStyleOption &option)
{
    painter->fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 1),
                      Theme::ink(Theme::Ink::Line));
}

void ConsoleStyleDrawing::scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider)
{
    painter->fillRect(option.rect, option.palette.color(QPalette::Window));
    if (option.minimum >= option.maximum)
        return;
    const bool touched = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) &&
                         (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    const QRect thumb =
        option.orientation == Qt::Vertical ? slider.adjusted(3, 1, -2, -1) : slider.adjusted(1, 3, -1, -2);
    Brush(painter).rounded(thumb, Qt::transparent,
                           option.palette.color(touched ? QPalette::Dark : QPalette::Mid), 0,
                           std::min(thumb.width(), thumb.height()) / 2.0);
}

QRect ConsoleStyleDrawing::scrollBarPart(const QStyleOptionSlider &option, QStyle::SubControl part,
                                         int shortest)
{
    const QRect groove = option.rect;
    const bool upright = option.orientation == Qt::Vertical;
    const int length = upright ? groove.height() : groove.width();
    const qint64 range = qint64(option.maximum) - option.minimum;
    int slider = length;
    if (range > 0)
        slider = std::clamp(int(qint64(option.pageStep) * length / (range + option.pageStep)),
                            std::min(shortest, length), length);
    const int begin = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - slider, option.upsideDown);
    const auto span = [&](int from, int size) {
        return upright ? QRect(groove.left(), groove.top() + from, groove.width(), size)
                       : QRect(groove.left() + from, groove.top(), size, groove.height());
    };
    QRect rect;
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        rect = groove;
        break;
    case QStyle::SC_ScrollBarSlider:
        rect = span(begin, slider);
        break;
    case QStyle::SC_ScrollBarSubPage:
        rect = span(0, begin);
        break;
    case QStyle::SC_ScrollBarAddPage:
        rect = span(begin + slider, length - begin - slider);
        break;
    default:
        return {}; // no arrows
    }
    return QStyle::visualRect(option.direction, groove, rect);
}

QPalette ConsoleStyleDrawing::forOutline(const QPalette &palette)
{
    QPalette result = palette;
    result.setColor(QPalette::Window, palette.color(QPalette::Dark).lighter(140));
    return result;
}
