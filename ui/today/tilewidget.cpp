// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/tilewidget.h"

#include "core/base/safetext.h"
#include "ui/common/agelabel.h"
#include "ui/common/theme.h"
#include "ui/today/linkbutton.h"
#include "ui/today/sparkline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace
{
Theme::Ink inkOf(TodayTile::Tone tone, Theme::Ink plain = Theme::Ink::Text)
{
    switch (tone) {
    case TodayTile::Tone::Good:
        return Theme::Ink::Good;
    case TodayTile::Tone::Warning:
        return Theme::Ink::Warning;
    case TodayTile::Tone::Bad:
        return Theme::Ink::Bad;
    case TodayTile::Tone::Plain:
        break;
    }
    return plain;
}

std::optional<Icons::Glyph> glyphOf(const TodayTile::Line &line)
{
    using Icons::Glyph;
    if (!line.cardState.isEmpty()) {
        static const QHash<QString, Glyph> states{
            {QStringLiteral("10"), Glyph::StateUnused},   {QStringLiteral("20"), Glyph::StateUnused},
            {QStringLiteral("30"), Glyph::StateInUse},    {QStringLiteral("35"), Glyph::StateDeactivated},
            {QStringLiteral("40"), Glyph::StateShutDown}, {QStringLiteral("50"), Glyph::StateClosed},
        };
        return states.value(line.cardState, Glyph::StateUnknown);
    }
    switch (line.tone) {
    case TodayTile::Tone::Good:
        return Glyph::Check;
    case TodayTile::Tone::Warning:
        return Glyph::Warning;
    case TodayTile::Tone::Bad:
        return Glyph::Error;
    case TodayTile::Tone::Plain:
        break;
    }
    return std::nullopt;
}

QLabel *label(const QString &text, Theme::Ink ink, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(SafeText::visible(text));
    label->setWordWrap(true);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
    return label;
}
} // namespace

TileWidget::TileWidget(const QString &name, const Clock &clock, QWidget *parent)
    : QFrame(parent), m_clock(clock), m_layout(new QVBoxLayout(this))
{
    setObjectName(name);
    setFrameShape(StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_layout->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
}

void TileWidget::show(const TodayTile &tile)
{
    if (!m_shown || *m_shown != tile)
        build(tile);
    m_shown = tile;
}

void TileWidget::build(const TodayTile &tile)
{
    const bool focused = m_content && m_content->isAncestorOf(focusWidget());
    delete m_content;
    m_content = new QWidget(this);
    m_layout->addWidget(m_content);
    auto *lines = new QVBoxLayout(m_content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(Theme::space(1));

    auto *title = new LinkButton(tile.title, {}, m_content);
    title->setObjectName(QStringLiteral("title"));
    title->setHeading(true);
    connect(title, &LinkButton::clicked, this, &TileWidget::titleClicked);
    lines->addWidget(title);

    QLabel *figure = label(tile.figure, inkOf(tile.tone), m_content);
    figure->setObjectName(QStringLiteral("figure"));
    figure->setFont(Theme::heading(Theme::digits(font()), 2));
    figure->setWordWrap(false);
    figure->setAccessibleName(tr("%1: %2").arg(tile.title, tile.figure));
    lines->addWidget(figure);
    if (!tile.caption.isEmpty())
        lines->addWidget(label(tile.caption, Theme::Ink::Text, m_content));
    if (tile.hasAge) {
        auto *age = new AgeLabel(m_clock, m_content);
        age->setAsOf(tile.asOf);
        lines->addWidget(age);
    }
    if (!tile.bars.isEmpty()) {
        auto *bars = new Sparkline(m_content);
        bars->show(tile.bars);
        lines->addWidget(bars, 1);
    }
    for (const TodayTile::Line &line : tile.lines)
        addLine(line);
    if (!tile.hint.isEmpty())
        lines->addWidget(label(tile.hint, Theme::Ink::Muted, m_content));
    lines->addStretch(tile.bars.isEmpty() ? 1 : 0);
    m_content->show();
    if (focused)
        title->setFocus();
}

void TileWidget::addLine(const TodayTile::Line &line)
{
    auto *lines = qobject_cast<QVBoxLayout *>(m_content->layout());
    const std::optional<Icons::Glyph> glyph = glyphOf(line);
    if (!line.target.isEmpty()) {
        auto *link = new LinkButton(line.text, line.figure, m_content);
        if (glyph)
            link->setGlyph(*glyph, inkOf(line.tone));
        link->setFigureInk(inkOf(line.tone));
        if (!line.detail.isEmpty())
            link->setDetail(line.detail);
        connect(link, &LinkButton::clicked, this,
                [this, target = line.target] { Q_EMIT targetWanted(target); });
        lines->addWidget(link);
        return;
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(1));
    if (glyph) {
        auto *icon = new QLabel(m_content);
        const int size = fontMetrics().height();
        icon->setPixmap(Icons::icon(*glyph, inkOf(line.tone)).pixmap(QSize(size, size), devicePixelRatioF()));
        row->addWidget(icon, 0, Qt::AlignTop);
    }
    row->addWidget(label(line.text, inkOf(line.tone, Theme::Ink::Muted), m_content), 1, Qt::AlignTop);
    if (!line.figure.isEmpty()) {
        QLabel *figure = label(line.figure, inkOf(line.tone), m_content);
        figure->setWordWrap(false);
        figure->setAccessibleName(tr("%1: %2").arg(line.text, line.figure));
        row->addWidget(figure, 0, Qt::AlignTop | Qt::AlignRight);
    }
    lines->addLayout(row);
}
