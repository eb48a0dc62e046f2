// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/searchpalette.h"

#include "core/base/safetext.h"
#include "ui/common/searchfields.h"
#include "ui/common/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace
{
constexpr int sectionRole = Qt::UserRole + 1;
constexpr int itemRole = Qt::UserRole + 2;
constexpr int detailRole = Qt::UserRole + 3;
constexpr int itemsASource = 8;
constexpr int linesShown = 14;

class PaletteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {Theme::space(40), QFontMetrics(option.font).height() + Theme::space(3)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const QRect inner = option.rect.adjusted(Theme::space(3), 0, -Theme::space(3), 0);
        if (!index.flags().testFlag(Qt::ItemIsSelectable)) {
            painter->setPen(Theme::ink(Theme::Ink::Muted));
            painter->drawText(inner, Qt::AlignVCenter, index.data().toString());
            return;
        }
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, Theme::ink(Theme::Ink::Selection));
        const QFontMetrics metrics(option.font);
        const int size = metrics.height();
        index.data(Qt::DecorationRole)
            .value<QIcon>()
            .paint(painter, QRect(inner.left(), inner.center().y() - size / 2 + 1, size, size));
        const QString detail = index.data(detailRole).toString();
        const QRect text = inner.adjusted(size + Theme::space(3), 0, 0, 0);
        const int detailWidth =
            std::min(metrics.horizontalAdvance(detail) + Theme::space(2), text.width() / 2);
        painter->setPen(Theme::ink(Theme::Ink::Muted));
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight,
                          metrics.elidedText(detail, Qt::ElideRight, detailWidth));
        painter->setPen(Theme::ink(Theme::Ink::Text));
        painter->drawText(text, Qt::AlignVCenter,
                          metrics.elidedText(index.data().toString(), Qt::ElideRight,
                                             text.width() - detailWidth - Theme::space(3)));
    }
};
} // namespace

SearchPalette::SearchPalette(QWidget *parent)
    : QLineEdit(parent), m_list(new QListView(parent ? parent->window() : nullptr)),
      m_lines(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("search"));
    setPlaceholderText(tr("Search cards, panes, actions…  %1")
                           .arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)));
    setAccessibleName(tr("Search cards, panes and actions"));
    SearchFields::furnish(this, Icons::Glyph::Search);
    m_list->setObjectName(QStringLiteral("searchResults"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_lines);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::StyledPanel);
    m_list->hide();
    connect(m_list, &QListView::clicked, this, &SearchPalette::run);
    connect(this, &QLineEdit::textEdited, this, &SearchPalette::ask);
}

SearchPalette::~SearchPalette()
{
    delete m_list;
}

void SearchPalette::add(PaletteSource *source)
{
    m_sections.append(Section{source, {}});
    connect(source, &PaletteSource::found, this,
            [this, source](const QString &text, const QList<PaletteItem> &items) {
                answered(source, text, items);
            });
}

void SearchPalette::begin()
{
    if (!hasFocus())
        m_before = QApplication::focusWidget();
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
    ask();
}

void SearchPalette::ask()
{
    const QString text = this->text().trimmed();
    m_runFirst = false;
    m_chosen = false;
    for (Section &section : m_sections)
        section.asked = !section.source.isNull();
    for (const Section &section : std::as_const(m_sections)) {
        if (section.source)
            section.source->find(text, itemsASource);
    }
}

bool SearchPalette::isAsking() const
{
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [](const Section &section) { return section.asked && section.source; });
}

void SearchPalette::answered(PaletteSource *source, const QString &text, const QList<PaletteItem> &items)
{
    if (text != this->text().trimmed() || !hasFocus())
        return; // an answer to an earlier question
    for (Section &section : m_sections) {
        if (section.source == source) {
            section.items = items;
            section.asked = false;
        }
    }
    show();
    if (m_runFirst && !isAsking())
        run(m_list->currentIndex());
}

void SearchPalette::show()
{
    const QString chosen = m_chosen ? m_list->currentIndex().data().toString() : QString();
    m_lines->clear();
    int toChoose = -1;
    for (qsizetype s = 0; s < m_sections.size(); ++s) {
        if (!m_sections[s].source || m_sections[s].items.isEmpty())
            continue;
        auto *heading = new QStandardItem(m_sections[s].source->title());
        heading->setFlags(Qt::NoItemFlags);
        m_lines->appendRow(heading);
        for (qsizetype i = 0; i < m_sections[s].items.size(); ++i) {
            const PaletteItem &item = m_sections[s].items[i];
            auto *line = new QStandardItem(Icons::icon(item.glyph), SafeText::visible(item.text));
            line->setData(int(s), sectionRole);
            line->setData(int(i), itemRole);
            line->setData(SafeText::visible(item.detail), detailRole);
            m_lines->appendRow(line);
            if (toChoose < 0 || line->text() == chosen)
                toChoose = m_lines->rowCount() - 1;
        }
    }
    if (m_lines->rowCount() == 0) {
        auto *nothing = new QStandardItem(tr("Nothing found."));
        nothing->setFlags(Qt::NoItemFlags);
        m_lines->appendRow(nothing);
    }
    m_list->setCurrentIndex(m_lines->index(toChoose, 0));
    place();
}

void SearchPalette::place()
{
    QWidget *above = window();
    if (m_list->parentWidget() != above)
        m_list->setParent(above);
    const int lines = std::min(m_lines->rowCount(), linesShown);
    const int height = lines * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth();
    const QPoint corner = mapTo(above, QPoint(0, this->height() + 1));
    m_list->setGeometry(corner.x(), corner.y(), width(), height);
    m_list->raise();
    m_list->show();
}

void SearchPalette::move(int step)
{
    int row = m_list->currentIndex().row();
    const int rows = m_lines->rowCount();
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + step + rows) % rows;
        m_chosen = true;
        if (m_lines->item(row)->isEnabled())
            return m_list->setCurrentIndex(m_lines->index(row, 0));
    }
}

void SearchPalette::run(const QModelIndex &index)
{
    const QVariant section = index.data(sectionRole);
    if (!section.isValid())
        return;
    const auto action = m_sections[section.toInt()].items[index.data(itemRole).toInt()].run;
    m_before = nullptr; // the action decides where the focus goes
    leave();
    clear();
    if (action)
        action();
}

void SearchPalette::leave()
{
    m_list->hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    else
        clearFocus();
    m_before = nullptr;
}

void SearchPalette::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        m_runFirst = false;
        return move(1);
    case Qt::Key_Up:
        m_runFirst = false;
        return move(-1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_runFirst = isAsking(); // who types fast means what he typed, not what an earlier answer shows
        return m_runFirst ? void() : run(m_list->currentIndex());
    case Qt::Key_Escape:
        clear();
        return leave();
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchPalette::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        m_list->hide();
}
