// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/messagedelegate.h"

#include "core/base/safetext.h"
#include "models/messagesmodel.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"

#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QTextOption>

#include <algorithm>

namespace
{
using Severity = Message::Severity;

struct Look {
    Icons::Glyph glyph;
    Theme::Ink ink;
};

Look lookOf(const QModelIndex &index)
{
    switch (Severity(index.data(MessagesModel::SeverityRole).toInt())) {
    case Severity::Good:
        return {Icons::Glyph::Check, Theme::Ink::Good};
    case Severity::Warning:
        return {Icons::Glyph::Warning, Theme::Ink::Warning};
    case Severity::Bad:
        return {Icons::Glyph::Error, Theme::Ink::Bad};
    case Severity::Info:
        break;
    }
    return {Icons::Glyph::Info, Theme::Ink::Muted};
}

QString sentenceOf(const QModelIndex &index)
{
    return SafeText::visible(index.data().toString());
}

/// "09:41 · error · E-N02 · request 4F0…" and what Enter does.
QString factsOf(const QModelIndex &index)
{
    QStringList facts{index.data(MessagesModel::TimeRole).toString(),
                      index.data(MessagesModel::SeverityTextRole).toString(),
                      index.data(MessagesModel::CodeRole).toString()};
    const QString request = index.data(MessagesModel::RequestIdRole).toString();
    if (!request.isEmpty())
        facts.append(MessageDelegate::tr("request %1").arg(SafeText::visible(request)));
    if (const int times = index.data(MessagesModel::TimesRole).toInt(); times > 1)
        facts.append(MessageDelegate::tr("%n times", nullptr, times));
    facts.removeAll(QString());
    return facts.join(QStringLiteral(" · "));
}

QTextOption wrapping()
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

int heightOf(const QString &text, const QFontMetrics &metrics, int width)
{
    constexpr int flags = Qt::TextWordWrap | Qt::TextWrapAnywhere;
    return std::max(metrics.height(),
                    metrics.boundingRect(0, 0, std::max(width, 1), 100'000, flags, text).height());
}
} // namespace

struct MessageDelegate::Layout {
    QRect icon;
    QRect sentence;
    QRect facts;
    QRect action;
    int height = 0;
};

MessageDelegate::Layout MessageDelegate::layOut(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFontMetrics metrics(option.font);
    const int line = metrics.height();
    const QRect inner =
        option.rect.adjusted(Theme::space(2), Theme::space(2), -Theme::space(2), -Theme::space(2));
    const int x = inner.x() + line + Theme::space(2);
    const int width = inner.right() - x;
    Layout all;
    all.icon = QRect(inner.x(), inner.y(), line, line);
    all.sentence = QRect(x, inner.y(), width, heightOf(sentenceOf(index), metrics, width));
    all.facts = QRect(x, all.sentence.bottom() + 1, width, heightOf(factsOf(index), metrics, width));
    all.height = all.facts.bottom() + 1 + Theme::space(2) - option.rect.y();
    const int action = metrics.horizontalAdvance(index.data(MessagesModel::ActionLabelRole).toString());
    all.action = QRect(inner.right() - action, all.facts.y(), action + 1, line);
    return all;
}

QSize MessageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem place = option;
    const auto *view = qobject_cast<const QListView *>(option.widget);
    place.rect = QRect(0, 0, view ? view->viewport()->width() : option.rect.width(), 1);
    return {place.rect.width(), layOut(place, index).height};
}

QRect MessageDelegate::actionRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool any = !index.data(MessagesModel::ActionLabelRole).toString().isEmpty();
    return any ? layOut(option, index).action : QRect();
}

/// The second click of a double click on it does nothing more.
bool MessageDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                  const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease &&
        type != QEvent::MouseButtonDblClick)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const bool plain = mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier;
    const bool onAction = plain && actionRect(option, index).contains(mouse->position().toPoint());
    const bool clicked = type == QEvent::MouseButtonRelease && m_pressed && onAction;
    m_pressed = type == QEvent::MouseButtonPress && onAction;
    if (clicked || (type == QEvent::MouseButtonDblClick && plain && !onAction))
        Q_EMIT actionWanted(index);
    return clicked;
}

void MessageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Layout all = layOut(option, index);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, Theme::ink(Theme::Ink::Selection));
    painter->setPen(Theme::ink(Theme::Ink::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const Look look = lookOf(index);
    Icons::icon(look.glyph, look.ink).paint(painter, all.icon);
    painter->setFont(option.font);
    painter->setPen(Theme::ink(Theme::Ink::Text));
    painter->drawText(QRectF(all.sentence), sentenceOf(index), wrapping());
    painter->setPen(Theme::ink(Theme::Ink::Muted));
    painter->drawText(QRectF(all.facts), factsOf(index), wrapping());
    painter->setPen(Theme::ink(Theme::Ink::Accent));
    painter->drawText(all.action, Qt::AlignRight, index.data(MessagesModel::ActionLabelRole).toString());
    painter->restore();
}
