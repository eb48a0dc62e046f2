// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/factgrid.h"

#include "core/base/safetext.h"
#include "ui/common/statemarks.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace
{
void colour(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}
} // namespace

FactGrid::FactGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(3));
    m_grid->setHorizontalSpacing(Theme::space(3));
    m_grid->setVerticalSpacing(Theme::space(1));
    m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 18);
    m_grid->setColumnStretch(1, 1);
}

void FactGrid::show(const QList<CardSection> &sections)
{
    if (sections == m_shown)
        return;
    m_shown = sections;
    qsizetype index = 0;
    for (const CardSection &section : sections) {
        fillTitle(index++, section.title);
        for (const CardFact &fact : section.facts)
            fillFact(index++, fact);
    }
    for (; index < m_lines.size(); ++index) {
        m_lines[index].label->hide();
        m_lines[index].text->hide();
    }
    m_grid->setRowStretch(int(m_lines.size()), 1);
}

FactGrid::Line &FactGrid::line(qsizetype index)
{
    while (m_lines.size() <= index) {
        Line line{new QLabel(this), new QLabel(this)};
        for (QLabel *label : {line.label, line.text}) {
            label->setTextFormat(Qt::PlainText);
            label->setWordWrap(true);
            label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        }
        line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line.text->setFocusPolicy(Qt::NoFocus);
        const int row = int(m_lines.size());
        m_grid->setRowStretch(row, 0);
        m_grid->addWidget(line.label, row, 0);
        m_grid->addWidget(line.text, row, 1);
        m_lines.append(line);
    }
    return m_lines[index];
}

void FactGrid::fillTitle(qsizetype index, const QString &title)
{
    Line &line = this->line(index);
    m_grid->addWidget(line.label, int(index), 0, 1, 2);
    line.label->setFont(Theme::heading(font()));
    line.label->setContentsMargins(0, index > 0 ? Theme::space(3) : 0, 0, 0);
    colour(line.label, Theme::Ink::Text);
    line.label->setText(title);
    line.label->show();
    line.text->hide();
}

void FactGrid::fillFact(qsizetype index, const CardFact &fact)
{
    Line &line = this->line(index);
    m_grid->addWidget(line.label, int(index), 0, 1, 1);
    line.label->setFont(font());
    line.label->setContentsMargins({});
    colour(line.label, Theme::Ink::Muted);
    // a code that nobody knows is the provider's text; beside a buddy, & would be a mnemonic
    line.label->setText(SafeText::visible(fact.title).replace(u'&', QStringLiteral("&&")));
    line.label->setBuddy(line.text);
    colour(line.text, StateMarks::ink(fact.tone));
    line.text->setText(SafeText::visible(fact.text));
    line.text->setAccessibleName(
        QStringLiteral("%1: %2").arg(SafeText::visible(fact.title), SafeText::visible(fact.text)));
    line.label->show();
    line.text->show();
}
