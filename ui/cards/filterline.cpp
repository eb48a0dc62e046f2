// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/filterline.h"

#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "models/filtercompleter.h"
#include "ui/common/icons.h"
#include "ui/common/searchfields.h"
#include "ui/common/theme.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTextCharFormat>

#include <algorithm>

using namespace std::chrono_literals;

namespace
{
constexpr auto typingPause = 120ms;
constexpr qsizetype mostRecent = 20;
constexpr int popupEms = 64;

/// What is put in, and what it means beside it.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        if (chosen)
            painter->fillRect(option.rect, option.palette.brush(QPalette::Highlight));
        const QRect room = option.rect.adjusted(Theme::space(2), 0, -Theme::space(2), 0);
        const int meaning = std::min(room.width() / 2, option.fontMetrics.averageCharWidth() * 22);
        draw(painter, option, QRect(room.left(), room.top(), meaning - Theme::space(2), room.height()),
             index.data(Qt::DisplayRole).toString(), Theme::Ink::Text);
        draw(painter, option, room.adjusted(meaning, 0, 0, 0),
             index.data(FilterCompleter::MeaningRole).toString(), Theme::Ink::Muted);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {option.fontMetrics.averageCharWidth() * popupEms, Theme::rowHeight(option.font)};
    }

private:
    static void draw(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                     const QString &text, Theme::Ink ink)
    {
        painter->setPen(Theme::ink(ink));
        painter->setFont(option.font);
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            option.fontMetrics.elidedText(SafeText::visible(text), Qt::ElideRight, rect.width()));
    }
};
} // namespace

FilterLine::FilterLine(FilterCompleter &completions, QStringList &recent, QWidget *parent)
    : QLineEdit(parent), m_completions(completions), m_recent(recent), m_completer(new QCompleter(this))
{
    setObjectName(QStringLiteral("filter"));
    setAccessibleName(tr("Filter"));
    setPlaceholderText(tr("Filter: any number or tag, or status:stopped vendor:CMCC expires<30d"));
    setToolTip(tr("Ctrl+Space completes, Alt+Up shows recent filters, Esc clears"));
    SearchFields::furnish(this, Icons::Glyph::Filter);
    QAction *recentAction = addAction(Icons::icon(Icons::Glyph::Clock), TrailingPosition);
    recentAction->setText(tr("Recent filters"));
    recentAction->setToolTip(tr("Recent filters (Alt+Up)"));
    connect(recentAction, &QAction::triggered, this, &FilterLine::openRecent);

    m_completer->setModel(&m_completions);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(12);
    m_completer->popup()->setObjectName(QStringLiteral("completions"));
    m_completer->popup()->setAccessibleName(tr("What may stand here"));
    m_completer->popup()->setItemDelegate(new SuggestionDelegate(m_completer->popup()));
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.row()); });

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, [this] { Q_EMIT typed(text()); });
    connect(this, &QLineEdit::textEdited, this, [this] {
        clearProblem();
        m_pause.start();
        offer(false);
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString &now) {
        if (now.isEmpty() && hasFocus()) // also by the button in it
            m_pause.start();
    });
}

void FilterLine::setFilter(const QString &text)
{
    m_pause.stop();
    clearProblem();
    if (text != this->text()) {
        setText(text);
        // others need not see which card or customer a pane led to; what somebody types he may read
        setEchoMode(PrivateView::isOn() && !text.isEmpty() ? Password : Normal);
    }
    m_pause.stop();
}

/// The way in which input methods underline what they compose: the only one that a line edit has.
void FilterLine::markProblem(int position)
{
    if (m_composing || text().isEmpty())
        return;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Theme::ink(Theme::Ink::Bad));
    format.setForeground(Theme::ink(Theme::Ink::Bad));
    const int at = std::clamp(position, 0, int(text().size()) - 1);
    const QVariant value = static_cast<const QTextFormat &>(format);
    QInputMethodEvent mark(QString(), {{QInputMethodEvent::TextFormat, at - cursorPosition(), 1, value}});
    QCoreApplication::sendEvent(this, &mark);
}

void FilterLine::clearProblem()
{
    if (m_composing)
        return;
    QInputMethodEvent nothing;
    QCoreApplication::sendEvent(this, &nothing);
}

bool FilterLine::isStillWriting(int position) const
{
    return hasFocus() && position >= text().size() && cursorPosition() == text().size();
}

// ---- recent ones ----

void FilterLine::remember(const QString &text)
{
    const QString plain = text.trimmed();
    if (plain.isEmpty())
        return;
    m_recent.removeAll(plain);
    m_recent.prepend(plain);
    while (m_recent.size() > mostRecent)
        m_recent.removeLast();
}

void FilterLine::openRecent()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("recent"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &filter : std::as_const(m_recent)) {
        QAction *one = menu->addAction(
            SafeText::visible(PrivateView::words(filter)).replace(u'&', QStringLiteral("&&")));
        connect(one, &QAction::triggered, this, [this, filter] {
            setFilter(filter);
            Q_EMIT accepted(filter);
        });
    }
    if (m_recent.isEmpty())
        menu->addAction(tr("No filter was used yet"))->setEnabled(false);
    menu->popup(mapToGlobal(rect().bottomLeft()));
}

// ---- completion ----

void FilterLine::complete()
{
    offer(true);
}

void FilterLine::offer(bool asked)
{
    m_completions.look(text(), cursorPosition());
    const FilterExpectation &expected = m_completions.expectation();
    const bool begun = expected.kind == FilterExpectation::Kind::Value || !expected.typed.isEmpty();
    if (m_completions.suggestions().isEmpty() || (!begun && !asked)) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(fontMetrics().averageCharWidth() * popupEms);
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex({});
}

void FilterLine::take(int row)
{
    if (row < 0 || row >= m_completions.suggestions().size())
        return;
    const bool more = m_completions.suggestions().at(row).opensValues;
    const FilterCompleter::Completed completed = m_completions.completed(row);
    setText(completed.text);
    setCursorPosition(completed.cursor);
    m_pause.start();
    if (more) // what may stand behind the colon
        QTimer::singleShot(0, this, [this] { offer(true); });
}

void FilterLine::leave()
{
    m_completer->popup()->hide();
    Q_EMIT left();
}

void FilterLine::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    const bool open = m_completer->popup()->isVisible();
    const bool chosen = open && m_completer->popup()->currentIndex().isValid();
    if ((chosen && (enter || key == Qt::Key_Tab)) || (open && key == Qt::Key_Escape))
        return event->ignore(); // the list's own
    if (enter) {
        m_completer->popup()->hide();
        m_pause.stop();
        Q_EMIT accepted(text());
    } else if (key == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        m_pause.stop();
        Q_EMIT typed(QString());
    } else if (key == Qt::Key_Escape || (key == Qt::Key_Down && event->modifiers() == Qt::NoModifier)) {
        leave();
    } else if (key == Qt::Key_Up && event->modifiers() == Qt::AltModifier) {
        openRecent();
    } else if ((key == Qt::Key_Down && event->modifiers() == Qt::AltModifier) ||
               (key == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)) {
        complete();
    } else {
        if (echoMode() == Password && !event->text().isEmpty() && event->text().front().isPrint()) {
            clear(); // what is not seen is not edited
            setEchoMode(Normal);
        }
        QLineEdit::keyPressEvent(event);
    }
}

void FilterLine::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

void FilterLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (m_pause.isActive() && event->reason() != Qt::PopupFocusReason) {
        m_pause.stop();
        Q_EMIT typed(text());
    }
}
