// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/celldelegate.h"

#include "ui/common/statemarks.h"
#include "ui/common/theme.h"
#include "ui/common/tooltips.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using TableRoles::ColumnKind;
using TableRoles::StateMark;

namespace
{
constexpr QChar unknown = u'–';

int padding()
{
    return Theme::space(2);
}

bool isFigure(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Date || kind == ColumnKind::Share;
}

bool standsRight(ColumnKind kind)
{
    return kind == ColumnKind::Number || kind == ColumnKind::Share;
}

QPalette::ColorGroup groupOf(QStyle::State state)
{
    if (!state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

void paintBack(QPainter *painter, const QStyleOptionViewItem &option)
{
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.color(groupOf(option.state), QPalette::Highlight));
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, Theme::ink(Theme::Ink::Hover));
}

/// A line inside the cell that has the keyboard.
void paintFocus(QPainter *painter, const QRect &rect)
{
    painter->setBrush(Qt::NoBrush);
    painter->setPen(Theme::ink(Theme::Ink::Accent));
    painter->drawRect(rect.adjusted(0, 0, -1, -1));
}
} // namespace

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    prepare(option);
    const Column &column = this->column(index);
    const QString text = index.data(Qt::DisplayRole).toString();
    paintBack(painter, option);

    QRect rect = option.rect.adjusted(padding(), 0, -padding(), 0);
    if (column.kind == ColumnKind::State)
        rect.setLeft(rect.left() + paintMark(painter, rect, index));
    else if (column.kind == ColumnKind::Share)
        paintShare(painter, rect, index, column, int(std::ceil(m_figures.of(text).width)));
    painter->setPen(colour(option, index, column, text));
    paintText(painter, rect, text, column);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(painter, option.rect);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    prepare(option);
    const Column &column = this->column(index);
    return {wanted(index, index.data(Qt::DisplayRole).toString(), column), Theme::rowHeight(option.font)};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString tip = index.data(Qt::ToolTipRole).toString();
    const QString text = index.data(Qt::DisplayRole).toString();
    prepare(option);
    if (tip.isEmpty() && wanted(index, text, column(index)) > option.rect.width())
        tip = text;
    QToolTip::showText(event->globalPos(), ToolTips::plain(tip), view, option.rect); // empty hides it
    return true;
}

/// Fonts and colours may be others than at the last cell.
void CellDelegate::prepare(const QStyleOptionViewItem &option) const
{
    const qreal ratio = option.widget ? option.widget->devicePixelRatioF() : 1.0;
    if (option.font != m_font || !qFuzzyCompare(m_ratio, ratio) || m_dark != Theme::isDark()) {
        m_font = option.font;
        m_ratio = ratio;
        m_dark = Theme::isDark();
        m_words.setFont(option.font);
        m_figures.setFont(Theme::digits(option.font), true);
        m_marks.fill({});
    }
}

const CellDelegate::Column &CellDelegate::column(const QModelIndex &index) const
{
    const QAbstractItemModel *model = index.model();
    if (m_model != model || m_columns.size() <= index.column()) {
        m_model = model;
        m_columns.clear();
        for (int section = 0; section < model->columnCount(); ++section)
            m_columns.append(
                {ColumnKind(model->headerData(section, Qt::Horizontal, TableRoles::KindRole).toInt()),
                 model->headerData(section, Qt::Horizontal, TableRoles::TonedRole).toBool()});
    }
    return m_columns.at(index.column());
}

TextRuns &CellDelegate::runs(const Column &column) const
{
    return isFigure(column.kind) || column.kind == ColumnKind::Identifier ? m_figures : m_words;
}

QColor CellDelegate::colour(const QStyleOptionViewItem &option, const QModelIndex &index,
                            const Column &column, const QString &text) const
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return option.palette.color(QPalette::Disabled, QPalette::Text);
    if (text.size() == 1 && text.front() == unknown)
        return Theme::ink(Theme::Ink::Faint);
    if (column.toned)
        return Theme::ink(StateMarks::ink(TableRoles::Tone(index.data(TableRoles::ToneRole).toInt())));
    return Theme::ink(Theme::Ink::Text);
}

/// How much room it took.
int CellDelegate::paintMark(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const auto mark = StateMark(index.data(TableRoles::StateGlyphRole).toInt());
    if (mark == StateMark::None)
        return 0;
    const int size = int(m_words.height());
    QPixmap &pixmap = m_marks[size_t(mark)];
    if (pixmap.isNull())
        pixmap =
            Icons::icon(StateMarks::glyph(mark), StateMarks::ink(mark)).pixmap(QSize(size, size), m_ratio);
    if (rect.width() >= size)
        painter->drawPixmap(rect.left(), rect.top() + (rect.height() - size) / 2, pixmap);
    return size + Theme::space(1);
}

/// To the left of the figure, where there is room for both.
namespace
{
/// Of a share of an allowance: much of it is a warning.
Theme::Ink inkOfUse(double share)
{
    return share > 1.0 ? Theme::Ink::Bad : share >= 0.8 ? Theme::Ink::Warning : Theme::Ink::Accent;
}

Theme::Ink inkOf(TableRoles::Tone tone)
{
    return tone == TableRoles::Tone::Plain ? Theme::Ink::Accent : StateMarks::ink(tone);
}
} // namespace

void CellDelegate::paintShare(QPainter *painter, const QRect &rect, const QModelIndex &index,
                              const Column &column, int figure) const
{
    const QVariant answer = index.data(TableRoles::UsageShareRole);
    const int room = std::min(rect.width() - figure - padding(), 4 * int(m_figures.height()));
    if (!answer.isValid() || room < int(m_figures.height()))
        return;
    const double share = answer.toDouble();
    const Theme::Ink ink =
        column.toned ? inkOf(TableRoles::Tone(index.data(TableRoles::ToneRole).toInt())) : inkOfUse(share);
    const int thick = Theme::space(1);
    const QRect track(rect.left(), rect.center().y() - thick / 2, room, thick);
    painter->fillRect(track, Theme::ink(Theme::Ink::Line));
    const int full = share > 0 ? std::max(1, int(std::lround(std::min(share, 1.0) * room))) : 0;
    painter->fillRect(QRect(track.topLeft(), QSize(full, thick)), Theme::ink(ink));
}

void CellDelegate::paintText(QPainter *painter, const QRect &rect, const QString &text,
                             const Column &column) const
{
    if (text.isEmpty() || rect.width() <= 0)
        return;
    TextRuns &runs = this->runs(column);
    const TextRuns::Run *run = &runs.of(text);
    if (run->width > rect.width()) {
        if (isFigure(column.kind))
            run = &runs.of(QStringLiteral("###"));
        else
            run = &runs.elided(text, rect.width(),
                               column.kind == ColumnKind::Identifier ? Qt::ElideMiddle : Qt::ElideRight);
    }
    const qreal left = standsRight(column.kind) ? rect.right() + 1 - run->width : rect.left();
    const qreal top = rect.top() + (rect.height() - runs.height()) / 2;
    const bool cut = run->width > rect.width(); // not even "###"
    if (cut) {
        painter->save();
        painter->setClipRect(rect, Qt::IntersectClip);
    }
    TextRuns::draw(painter, QPointF(std::max<qreal>(left, rect.left()), std::round(top + runs.ascent())),
                   *run);
    if (cut)
        painter->restore();
}

int CellDelegate::wanted(const QModelIndex &index, const QString &text, const Column &column) const
{
    int width = int(std::ceil(runs(column).of(text).width)) + 2 * padding();
    if (column.kind == ColumnKind::State && index.data(TableRoles::StateGlyphRole).toInt() != 0)
        width += int(m_words.height()) + Theme::space(1);
    if (column.kind == ColumnKind::Share && index.data(TableRoles::UsageShareRole).isValid())
        width += 3 * int(m_figures.height()) + padding();
    return width;
}
