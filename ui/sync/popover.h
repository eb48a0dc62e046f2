// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QScrollArea;

/// A frame below the control it belongs to, gone with Esc or a click elsewhere. As large as its content, and
/// never larger than the screen. Deletes itself.
class Popover final : public QFrame
{
    Q_OBJECT
public:
    /// Takes the content and shows it below `anchor`, whose window it stays in.
    static Popover *show(QWidget *content, QWidget *anchor);

protected:
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Popover(QWidget *content, QWidget *anchor);
    void place();

    QWidget *m_content;
    QWidget *m_anchor;
    QScrollArea *m_scroll;
};
