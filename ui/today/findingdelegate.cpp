// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/findingdelegate.h"

#include "models/todaymodel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QListView>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace
{
using Severity = TodayModel::Severity;

Severity severityOf(const QModelIndex &index)
{
    return Severity(index.data(TodayModel::SeverityRole).toInt());
}

Theme::Ink inkOf(Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        return Theme::Ink::Bad;
    case Severity::Warning:
        return Theme::Ink::Warning;
    case Severity::Notice:
        break;
    }
    return Theme::Ink::Muted;
}

Icons::Glyph glyphOf(Severity severity)
{
    switch (severity) {
    case Severity::Urgent:
        return Icons::Glyph::Error;
    case Severity::Warning:
        return Icons::Glyph::Warning;
    case Severity::Notice:
        break;
    }
    return Icons::Glyph::Info;
}

/// Long names of plans break anywhere rather than run over the figure.
QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int heightOf(const QString &text, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    const int flags = Qt::TextWordWrap | Qt::TextWrapAnywhere;
    return std::max(metrics.height(),
                    metrics.boundingRect(0, 0, std::max(width, 1), 100'000, flags, text).height());
}

QFont bold(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

int widestOf(const QModelIndex &index, int role, const QFont &font)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (int row = 0; row < index.model()->rowCount(); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(index.sibling(row, 0).data(role).toString()));
    return widest;
}

QString dayText(const QModelIndex &index)
{
    return index.data(TodayModel::DateRole).toDate().toString(Qt::ISODate);
}

/// What to do, and why it is so: in one line where there is room.
QString adviceText(const QModelIndex &index)
{
    QString clause = index.data(TodayModel::ClauseRole).toString();
    clause.replace(u' ', QChar::Nbsp);
    return FindingDelegate::tr("%1 (%2)").arg(index.data(TodayModel::ActionRole).toString(), clause);
}
} // namespace

/// The places of everything, in view coordinates.
struct FindingDelegate::Layout {
    QFont sentenceFont;
    QFont figureFont;
    QRect icon;
    QRect severity;
    QRect day;
    QRect sentence;
    QRect advice;
    QRect figure;
    QRect link;
    int height = 0;
};

const FindingDelegate::Columns &FindingDelegate::columns(const QFont &font, const QModelIndex &index) const
{
    if (!m_columns || m_columns->font != font)
        m_columns = Columns{font, widestOf(index, TodayModel::SeverityTextRole, bold(font)),
                            widestOf(index, TodayModel::FigureRole, bold(Theme::digits(font))),
                            widestOf(index, TodayModel::ActionLabelRole, font)};
    return *m_columns;
}

FindingDelegate::Layout FindingDelegate::layOut(const QStyleOptionViewItem &option,
                                                const QModelIndex &index) const
{
    Layout all;
    all.sentenceFont = option.font;
    all.figureFont = bold(Theme::digits(option.font));
    const QFontMetrics metrics(option.font);
    const QFontMetrics figures(all.figureFont);
    const int line = std::max(metrics.height(), figures.height());
    const int gap = Theme::space(2);
    const int iconSize = metrics.height();
    const QRect inner = option.rect.adjusted(Theme::space(3), gap, -Theme::space(3), -gap);

    const Columns &widest = columns(option.font, index);
    const int left = std::max(iconSize + Theme::space(1) + widest.severity,
                              metrics.horizontalAdvance(QStringLiteral("0000-00-00")));
    const int right = std::max(widest.figure, widest.label + iconSize);
    const int middleX = inner.x() + left + Theme::space(4);
    const int middleWidth = std::max(inner.right() - right - Theme::space(4) - middleX, 1);

    all.icon = QRect(inner.x(), inner.y() + (line - iconSize) / 2, iconSize, iconSize);
    all.severity = QRect(inner.x() + iconSize + Theme::space(1), inner.y(), left - iconSize, line);
    all.sentence = QRect(
        middleX, inner.y(), middleWidth,
        std::max(line, heightOf(index.data(TodayModel::TextRole).toString(), all.sentenceFont, middleWidth)));
    all.figure = QRect(inner.right() - right, inner.y(), right + 1, line);
    const int second = all.sentence.bottom() + 1 + Theme::space(1);
    all.advice = QRect(middleX, second, middleWidth, heightOf(adviceText(index), option.font, middleWidth));
    all.day = QRect(inner.x(), second, left, line);
    const int linkWidth =
        metrics.horizontalAdvance(index.data(TodayModel::ActionLabelRole).toString()) + iconSize;
    all.link = QRect(inner.right() - linkWidth + 1, second, linkWidth, line);
    all.height = all.advice.bottom() + 1 + gap - option.rect.y();
    return all;
}

QRect FindingDelegate::linkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return layOut(option, index).link;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem place = option;
    const auto *view = qobject_cast<const QListView *>(option.widget);
    place.rect = QRect(0, 0, view ? view->viewport()->width() : option.rect.width(), 1);
    return {place.rect.width(), layOut(place, index).height};
}

namespace
{
void paintGround(QPainter *painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        painter->fillRect(option.rect, Theme::ink(selected ? Theme::Ink::Selection : Theme::Ink::Hover));
    painter->setPen(Theme::ink(Theme::Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(Theme::space(1) / 2 + 1, option.rect.height())),
                          Theme::ink(Theme::Ink::Accent));
}
} // namespace

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Layout all = layOut(option, index);
    const Severity severity = severityOf(index);
    painter->save();
    paintGround(painter, option);
    Icons::icon(glyphOf(severity), inkOf(severity)).paint(painter, all.icon);

    painter->setFont(bold(option.font));
    painter->setPen(Theme::ink(inkOf(severity)));
    painter->drawText(all.severity, Qt::AlignLeft | Qt::AlignVCenter,
                      index.data(TodayModel::SeverityTextRole).toString());
    painter->setFont(all.sentenceFont);
    painter->setPen(Theme::ink(Theme::Ink::Text));
    painter->drawText(QRectF(all.sentence), index.data(TodayModel::TextRole).toString(), wrapping());
    painter->setFont(all.figureFont);
    painter->drawText(all.figure, Qt::AlignRight | Qt::AlignVCenter,
                      index.data(TodayModel::FigureRole).toString());

    painter->setFont(option.font);
    painter->setPen(Theme::ink(Theme::Ink::Muted));
    painter->drawText(all.day, Qt::AlignLeft | Qt::AlignTop, dayText(index));
    painter->drawText(QRectF(all.advice), adviceText(index), wrapping());

    const int arrow = QFontMetrics(option.font).height();
    painter->setPen(Theme::ink(Theme::Ink::Accent));
    painter->drawText(all.link.adjusted(0, 0, -arrow, 0), Qt::AlignLeft | Qt::AlignTop,
                      index.data(TodayModel::ActionLabelRole).toString());
    Icons::icon(Icons::Glyph::ArrowRight, Theme::Ink::Accent)
        .paint(painter, QRect(all.link.right() - arrow + 1, all.link.y(), arrow, all.link.height())
                            .adjusted(2, 2, -2, -2));
    painter->restore();
}
