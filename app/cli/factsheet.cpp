// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/factsheet.h"

#include "core/base/safetext.h"

void FactSheet::fact(const QString &title, const QString &text)
{
    if (!text.isEmpty())
        m_output.line(Terminal::fitted(title, m_titleWidth, false) + QStringLiteral("  ") +
                      SafeText::visible(text));
}

void FactSheet::figures(const QString &title, const QStringList &figures, int width)
{
    QString line = Terminal::fitted(title, m_titleWidth, false);
    for (const QString &figure : figures)
        line += Terminal::fitted(figure, width, true);
    m_output.line(line);
}

void FactSheet::list(const QString &title, const QStringList &sentences)
{
    if (sentences.isEmpty())
        return;
    m_output.line(title);
    for (const QString &sentence : sentences)
        m_output.line(QStringLiteral("  - ") + SafeText::visible(sentence));
}
