// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/rebatepanel.h"

#include "core/base/safetext.h"
#include "ui/common/statemarks.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

RebatePanel::RebatePanel(const QString &title, QWidget *parent) : QFrame(parent)
{
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_body = new QVBoxLayout(this);
    m_body->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    m_body->setSpacing(Theme::space(2));
    auto *heading = new QLabel(title, this);
    heading->setFont(Theme::heading(font()));
    m_body->addWidget(heading);
}

QLabel *RebatePanel::label(Theme::Ink ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(label, ink);
    return label;
}

void RebatePanel::setInk(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}

RebateLines::RebateLines(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(4));
    m_grid->setVerticalSpacing(Theme::space(1));
    m_grid->setColumnStretch(1, 1);
}

void RebateLines::fill(const QList<RebateMonthView::Line> &lines)
{
    while (m_pairs.size() < lines.size()) {
        const Pair pair{RebatePanel::label(Theme::Ink::Muted, this),
                        RebatePanel::label(Theme::Ink::Text, this)};
        const int row = int(m_pairs.size());
        pair.label->setWordWrap(false);
        m_grid->addWidget(pair.label, row, 0, Qt::AlignTop);
        m_grid->addWidget(pair.value, row, 1, Qt::AlignTop);
        m_pairs.append(pair);
    }
    for (qsizetype i = 0; i < m_pairs.size(); ++i) {
        const bool shown = i < lines.size();
        m_pairs[i].label->setVisible(shown);
        m_pairs[i].value->setVisible(shown);
        if (!shown)
            continue;
        m_pairs[i].label->setText(lines[i].label);
        m_pairs[i].value->setText(SafeText::visible(lines[i].value));
        RebatePanel::setInk(m_pairs[i].value, StateMarks::ink(lines[i].tone));
    }
}
