// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/erasure/erasureview.h"

#include "ui/common/gatewidgets.h"
#include "ui/common/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QTreeWidget>
#include <QVBoxLayout>

ErasureView::ErasureView(QWidget *parent) : QWidget(parent), m_items(new QTreeWidget), m_words(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::space(2));
    m_items->setObjectName(QStringLiteral("items"));
    m_items->setAccessibleName(tr("What is erased, by kind"));
    m_items->setHeaderLabels({tr("Kind"), tr("Count"), tr("Size")});
    m_items->setRootIsDecorated(false);
    m_items->setUniformRowHeights(true);
    m_items->header()->setStretchLastSection(false);
    m_items->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_items->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_items->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_items->setMinimumHeight(fontMetrics().height() * 12);
    column->addWidget(m_items, 3);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("What to know about this erasure"));
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(m_words->accessibleName());
    scroll->setWidget(m_words);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumHeight(fontMetrics().height() * 9);
    column->addWidget(scroll, 2);
}

void ErasureView::add(const QString &title, const QList<ErasureItem> &items)
{
    if (items.isEmpty())
        return;
    auto *head = new QTreeWidgetItem(m_items, {title});
    QFont bold = m_items->font();
    bold.setBold(true);
    head->setFont(0, bold);
    head->setFirstColumnSpanned(true);
    const QLocale locale;
    for (const ErasureItem &item : items) {
        auto *row = new QTreeWidgetItem(
            m_items, {ErasureText::kind(item.kind), locale.toString(item.count),
                      item.bytes > 0 ? ErasureText::size(item.bytes) : QStringLiteral("–")});
        row->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        row->setTextAlignment(2, Qt::AlignTrailing | Qt::AlignVCenter);
    }
}

void ErasureView::show(const ErasureReport &report)
{
    m_items->clear();
    add(report.done ? tr("Removed from the cache") : tr("Would be removed from the cache"), report.removed);
    add(report.done ? tr("Removed files") : tr("Files that would be removed"), report.files);
    add(tr("Kept, because it is the company's own"), report.kept);
    QStringList words;
    if (report.scope == ErasureScope::Person && report.removed.isEmpty())
        words.append(tr("Nothing names this person in the cache."));
    words += ErasureText::consequences(report);
    words.append(tr("Not reached:"));
    words += ErasureText::unreachable(report);
    for (const ErasureOutput &output : report.outputs)
        words.append(ErasureText::output(output));
    if (report.moreOutputs > 0)
        words.append(tr("and %n older one(s)", nullptr, int(report.moreOutputs)));
    m_words->setText(words.join(QStringLiteral("\n")));
}
