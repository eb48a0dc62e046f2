// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/explanation.h"

#include <QDialog>

/// Everything there is to say about a finding or a tile: the facts, how the figure comes about, the clause
/// and what to do. Made to be shown with open().
class ExplanationDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `actionLabel`: of a button that does something about it; empty: there is none.
    ExplanationDialog(const Explanation &explanation, const QString &actionLabel, QWidget *parent = nullptr);

Q_SIGNALS:
    void actionWanted();

private:
    Explanation m_explanation;
};
