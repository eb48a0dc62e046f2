// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/agelabel.h"

#include "core/domain/agetext.h"
#include "ui/common/icons.h"

#include <QPainter>

using namespace std::chrono_literals;

AgeLabel::AgeLabel(const Clock &clock, QWidget *parent) : QLabel(parent), m_clock(clock)
{
    setTextFormat(Qt::PlainText);
    m_ageing.setInterval(30s);
    connect(&m_ageing, &QTimer::timeout, this, &AgeLabel::present);
    present();
}

void AgeLabel::setAsOf(std::optional<Instant> asOf)
{
    m_asOf = asOf;
    present();
}

bool AgeLabel::isOld() const
{
    return !m_asOf || AgeText::isOld(*m_asOf, Instant::of(m_clock.now()));
}

void AgeLabel::present()
{
    const Instant now = Instant::of(m_clock.now());
    if (!m_asOf) {
        setText(tr("never read"));
    } else {
        setText(tr("as of %1 · %2").arg(AgeText::clockTime(*m_asOf, now), AgeText::ago(*m_asOf, now)));
        setToolTip(tr("%1, Beijing time").arg(m_asOf->beijingText()));
    }
    QPalette colours;
    colours.setColor(QPalette::WindowText, Theme::ink(isOld() ? Theme::Ink::Warning : Theme::Ink::Muted));
    setPalette(colours);
    setContentsMargins(isOld() ? fontMetrics().height() + Theme::space(1) : 0, 0, 0, 0);
}

void AgeLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (!isOld())
        return;
    QPainter painter(this);
    const int size = fontMetrics().height();
    Icons::icon(Icons::Glyph::Warning, Theme::Ink::Warning)
        .paint(&painter, QRect(0, (height() - size) / 2, size, size));
}

void AgeLabel::showEvent(QShowEvent *event)
{
    present();
    m_ageing.start();
    QLabel::showEvent(event);
}

void AgeLabel::hideEvent(QHideEvent *event)
{
    m_ageing.stop();
    QLabel::hideEvent(event);
}
