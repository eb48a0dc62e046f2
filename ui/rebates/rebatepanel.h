// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rebatemonthview.h"
#include "ui/common/theme.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QVBoxLayout;

/// A framed part of a month's statement, with a title.
class RebatePanel : public QFrame
{
    Q_OBJECT
public:
    explicit RebatePanel(const QString &title, QWidget *parent = nullptr);

    /// Plain text over as many lines as it takes.
    static QLabel *label(Theme::Ink ink, QWidget *parent);
    static void setInk(QLabel *label, Theme::Ink ink);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/// Labels and what belongs to them, a line each; filled anew in place, so that nothing flickers.
class RebateLines final : public QWidget
{
    Q_OBJECT
public:
    explicit RebateLines(QWidget *parent = nullptr);
    void fill(const QList<RebateMonthView::Line> &lines);

private:
    struct Pair {
        QLabel *label;
        QLabel *value;
    };
    QGridLayout *m_grid;
    QList<Pair> m_pairs;
};
