// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/stepstrip.h"

#include "ui/common/icons.h"
#include "ui/common/statemarks.h"
#include "ui/rebates/rebatepanel.h"

#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace
{
using State = RebateStep::State;

Icons::Glyph glyphOf(State state)
{
    switch (state) {
    case State::Done:
    case State::DoneLate:
        return Icons::Glyph::Check;
    case State::Overdue:
    case State::Wrong:
        return Icons::Glyph::Error;
    case State::Due:
    case State::Later:
        return Icons::Glyph::Clock;
    case State::NotNeeded:
        return Icons::Glyph::Remove;
    case State::Unknown:
        break;
    }
    return Icons::Glyph::StateUnknown;
}
} // namespace

RebateStepStrip::RebateStepStrip(QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::space(2));
}

RebateStepStrip::Box RebateStepStrip::addBox()
{
    if (!m_boxes.isEmpty()) {
        auto *arrow = new QLabel(this);
        const int size = fontMetrics().height();
        arrow->setPixmap(Icons::icon(Icons::Glyph::ArrowRight, Theme::Ink::Faint)
                             .pixmap(QSize(size, size), devicePixelRatioF()));
        m_row->addWidget(arrow);
    }
    Box box{};
    box.frame = new QFrame(this);
    box.frame->setFrameShape(QFrame::StyledPanel);
    box.frame->setAutoFillBackground(true);
    box.frame->setBackgroundRole(QPalette::Base);
    box.sign = new QLabel(box.frame);
    box.title = RebatePanel::label(Theme::Ink::Text, box.frame);
    QFont bold = box.title->font();
    bold.setBold(true);
    box.title->setFont(bold);
    box.state = RebatePanel::label(Theme::Ink::Text, box.frame);
    box.owner = RebatePanel::label(Theme::Ink::Muted, box.frame);
    auto *grid = new QGridLayout(box.frame);
    grid->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    grid->setHorizontalSpacing(Theme::space(2));
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(box.sign, 0, 0);
    grid->addWidget(box.title, 0, 1);
    grid->addWidget(box.state, 1, 1);
    grid->addWidget(box.owner, 2, 1);
    grid->setRowStretch(3, 1);
    m_row->addWidget(box.frame, 1);
    return box;
}

void RebateStepStrip::fill(const QList<RebateMonthView::Step> &steps)
{
    while (m_boxes.size() < steps.size())
        m_boxes.append(addBox());
    const int size = fontMetrics().height();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const RebateMonthView::Step &step = steps[i];
        const Box &box = m_boxes[i];
        const Theme::Ink ink = StateMarks::ink(step.tone);
        box.sign->setPixmap(
            Icons::icon(glyphOf(step.is), ink).pixmap(QSize(size, size), devicePixelRatioF()));
        box.title->setText(step.title);
        box.state->setText(step.state);
        RebatePanel::setInk(box.state, ink);
        box.owner->setText(step.owner);
        box.owner->setVisible(!step.owner.isEmpty());
        box.frame->setAccessibleName(
            QStringLiteral("%1: %2 %3").arg(step.title, step.state, step.owner).trimmed());
    }
}
