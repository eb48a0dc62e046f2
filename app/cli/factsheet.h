// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

#include <QString>
#include <QStringList>

/// Facts below each other, for people: a title and what it is. The output must outlive it.
class FactSheet
{
public:
    FactSheet(Terminal::MachineOutput &output, int titleWidth) : m_output(output), m_titleWidth(titleWidth) {}

    /// Leaves the line out when there is nothing to say.
    void fact(const QString &title, const QString &text);
    /// Figures under each other, right-aligned in columns of `width`.
    void figures(const QString &title, const QStringList &figures, int width = 20);
    /// Sentences below a title of their own, each behind a dash; nothing at all when there are none.
    void list(const QString &title, const QStringList &sentences);
    void gap() { m_output.line({}); }

private:
    Terminal::MachineOutput &m_output;
    int m_titleWidth;
};
