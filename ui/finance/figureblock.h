// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tableroles.h"

#include <QFrame>

class QLabel;
class QVBoxLayout;

/// One figure with its title and what there is to say about it, a line each: "Balance", "¥1,200.00", "as of
/// …". Plain text.
class FigureBlock final : public QFrame
{
    Q_OBJECT
public:
    /// The object name of the figure's label is "figure".
    FigureBlock(const QString &title, const QString &name, QWidget *parent = nullptr);

    struct Line {
        QString text;
        TableRoles::Tone tone = TableRoles::Tone::Plain;
    };
    void show(const QString &figure, TableRoles::Tone tone, const QList<Line> &lines);
    using QFrame::show;
    void add(QWidget *widget); ///< below the figure

    [[nodiscard]] QString figure() const;
    [[nodiscard]] QString lines() const; ///< one a line

private:
    void describe(const QString &figure, const QList<Line> &lines);

    QString m_title;
    QVBoxLayout *m_column;
    QLabel *m_figure;
    QList<QLabel *> m_lines;
};
