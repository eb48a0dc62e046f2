// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deadlines/monthview.h"

#include "models/deadlinemonth.h"
#include "ui/common/statemarks.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace
{
using Day = DeadlineMonth::Day;
using DayKind = DeadlineMonth::DayKind;

/// Paints one day; asks nothing but the model.
class DayDelegate final : public QStyledItemDelegate
{
public:
    DayDelegate(const DeadlineMonth &month, QObject *parent) : QStyledItemDelegate(parent), m_month(month) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    static void paintHead(QPainter &painter, const QRect &rect, const Day &day, const QFont &font);
    static void paintLines(QPainter &painter, const QRect &rect, const Day &day);
    const DeadlineMonth &m_month;
};

bool isRest(DayKind kind)
{
    return kind == DayKind::Rest || kind == DayKind::Holiday;
}

void DayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Day &day = m_month.day(index);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(option.font);
    painter->fillRect(option.rect, Theme::ink(isRest(day.kind) ? Theme::Ink::Surface : Theme::Ink::Raised));
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::ink(Theme::Ink::Selection));
    const int gap = Theme::space(1);
    const int height = painter->fontMetrics().height();
    const QRect head = option.rect.adjusted(gap, gap, -gap, 0);
    paintHead(*painter, QRect(head.topLeft(), QSize(head.width(), height)), day, option.font);
    painter->setFont(option.font);
    paintLines(*painter, option.rect.adjusted(gap, gap + height, -gap, 0), day);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(Theme::ink(Theme::Ink::Accent), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

/// The day's number, and to the right of it what kind of day it is where that is not plain.
void DayDelegate::paintHead(QPainter &painter, const QRect &rect, const Day &day, const QFont &font)
{
    QFont number = font;
    number.setBold(day.today);
    painter.setFont(number);
    painter.setPen(Theme::ink(day.today     ? Theme::Ink::Accent
                              : day.inMonth ? Theme::Ink::Text
                                            : Theme::Ink::Faint));
    const QString text = QString::number(day.date.day());
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
    const QString kind = DeadlineMonth::kindText(day.kind);
    if (kind.isEmpty())
        return;
    painter.setFont(font);
    painter.setPen(Theme::ink(day.kind == DayKind::MakeUpWorkday ? Theme::Ink::Warning : Theme::Ink::Muted));
    const int used = painter.fontMetrics().horizontalAdvance(text) + Theme::space(2);
    const QRect room = rect.adjusted(used, 0, 0, 0);
    painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(kind, Qt::ElideRight, room.width()));
}

void DayDelegate::paintLines(QPainter &painter, const QRect &rect, const Day &day)
{
    const int height = painter.fontMetrics().height();
    const int room = rect.height() / height;
    const int count = int(day.lines.size());
    const int shown = count <= room ? count : std::max(room - 1, 0);
    QRect line(rect.topLeft(), QSize(rect.width(), height));
    for (int i = 0; i < shown; ++i, line.translate(0, height)) {
        const DeadlineMonth::Line &one = day.lines[i];
        painter.setPen(Theme::ink(StateMarks::ink(one.tone)));
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(one.text, Qt::ElideRight, line.width()));
    }
    if (shown == count || room <= 0)
        return;
    painter.setPen(Theme::ink(Theme::Ink::Muted));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("+%1").arg(count - shown));
}
} // namespace

MonthView::MonthView(DeadlineMonth &month, QWidget *parent) : QTableView(parent), m_month(month)
{
    setObjectName(QStringLiteral("month"));
    setAccessibleName(tr("Month of deadlines"));
    setModel(&month);
    setItemDelegate(new DayDelegate(month, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(QFrame::StyledPanel);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() * 2 + Theme::space(2));
    verticalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QAbstractItemView::doubleClicked, this, &MonthView::choose);
}

QDate MonthView::currentDay() const
{
    return currentIndex().isValid() ? m_month.day(currentIndex()).date : QDate();
}

void MonthView::setCurrentDay(QDate day)
{
    m_month.setMonth(Month::of(day));
    setCurrentIndex(m_month.indexOf(day));
}

void MonthView::keyPressEvent(QKeyEvent *event)
{
    const QDate day = currentDay();
    if (!day.isValid() || event->modifiers() & ~Qt::KeypadModifier)
        return QTableView::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
        return setCurrentDay(day.addDays(-1));
    case Qt::Key_Right:
        return setCurrentDay(day.addDays(1));
    case Qt::Key_Up:
        return setCurrentDay(day.addDays(-7));
    case Qt::Key_Down:
        return setCurrentDay(day.addDays(7));
    case Qt::Key_PageUp:
        return setCurrentDay(day.addMonths(-1));
    case Qt::Key_PageDown:
        return setCurrentDay(day.addMonths(1));
    case Qt::Key_Home:
        return setCurrentDay(m_month.today());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(currentIndex());
    default:
        return QTableView::keyPressEvent(event);
    }
}

void MonthView::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Day &day = m_month.day(index);
    if (day.lines.isEmpty())
        Q_EMIT dayWanted(day.date);
    else
        Q_EMIT keyWanted(day.lines.first().key);
}
