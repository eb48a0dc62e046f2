// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardsections.h"

#include <QWidget>

class QGridLayout;
class QLabel;

/// Sections of facts below each other: a title, then a label and a text a line. Labels are kept and filled
/// anew, so that nothing flickers when another card comes.
class FactGrid final : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);
    void show(const QList<CardSection> &sections);
    using QWidget::show;

private:
    struct Line {
        QLabel *label;
        QLabel *text; ///< hidden in a title's line
    };
    Line &line(qsizetype index);
    void fillTitle(qsizetype index, const QString &title);
    void fillFact(qsizetype index, const CardFact &fact);

    QGridLayout *m_grid;
    QList<Line> m_lines;
    QList<CardSection> m_shown;
};
