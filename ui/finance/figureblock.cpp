// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/finance/figureblock.h"

#include "core/base/safetext.h"
#include "ui/common/statemarks.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace
{
void colour(QLabel *label, Theme::Ink ink)
{
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, Theme::ink(ink));
    label->setPalette(palette);
}

QLabel *plainLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

FigureBlock::FigureBlock(const QString &title, const QString &name, QWidget *parent)
    : QFrame(parent), m_title(title), m_column(new QVBoxLayout(this)), m_figure(plainLabel(this))
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    QPalette raised = palette();
    raised.setColor(QPalette::Window, Theme::ink(Theme::Ink::Raised));
    setPalette(raised);
    m_column->setContentsMargins(Theme::space(3), Theme::space(2), Theme::space(3), Theme::space(2));
    m_column->setSpacing(Theme::space(1));
    QLabel *head = plainLabel(this);
    head->setText(title);
    head->setWordWrap(false);
    colour(head, Theme::Ink::Muted);
    m_figure->setObjectName(QStringLiteral("figure"));
    m_figure->setFont(Theme::heading(font(), 2));
    m_figure->setWordWrap(false);
    m_column->addWidget(head);
    m_column->addWidget(m_figure);
    m_column->addStretch(1);
}

void FigureBlock::add(QWidget *widget)
{
    m_column->insertWidget(2, widget);
}

void FigureBlock::show(const QString &figure, TableRoles::Tone tone, const QList<Line> &lines)
{
    m_figure->setText(SafeText::visible(figure));
    colour(m_figure, StateMarks::ink(tone));
    while (m_lines.size() < lines.size()) {
        m_lines.append(plainLabel(this));
        m_column->insertWidget(m_column->count() - 1, m_lines.last());
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool used = i < lines.size();
        m_lines[i]->setVisible(used);
        m_lines[i]->setText(used ? SafeText::visible(lines[i].text) : QString());
        colour(m_lines[i], used ? StateMarks::ink(lines[i].tone) : Theme::Ink::Text);
    }
    describe(figure, lines);
}

void FigureBlock::describe(const QString &figure, const QList<Line> &lines)
{
    QStringList words;
    for (const Line &line : lines)
        words.append(SafeText::visible(line.text));
    setAccessibleName(m_title + QStringLiteral(": ") + SafeText::visible(figure));
    setAccessibleDescription(words.join(u' '));
}

QString FigureBlock::figure() const
{
    return m_figure->text();
}

QString FigureBlock::lines() const
{
    QStringList texts;
    for (const QLabel *line : m_lines) {
        if (!line->text().isEmpty())
            texts.append(line->text());
    }
    return texts.join(u'\n');
}
