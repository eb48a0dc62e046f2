// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

class FilterCompleter;
class QCompleter;

/// Where a filter is written: completes it at the cursor, marks the character at which it cannot be read,
/// remembers what was looked for. Says when people pause and when they are done; knows no cards.
class FilterLine final : public QLineEdit
{
    Q_OBJECT
public:
    /// Both must outlive it. `recent`: newest first.
    FilterLine(FilterCompleter &completions, QStringList &recent, QWidget *parent = nullptr);

    /// Shows a filter that comes from elsewhere; says nothing.
    void setFilter(const QString &text);
    /// Underlines the character at `position`, from 0; the last one where it is behind the end.
    void markProblem(int position);
    void clearProblem();
    /// The problem is where the cursor is, at the end: somebody is still writing.
    [[nodiscard]] bool isStillWriting(int position) const;

    /// Keeps it among the recent ones.
    void remember(const QString &text);
    void openRecent();
    void complete(); ///< opens the list of what may stand here

Q_SIGNALS:
    void typed(const QString &text);    ///< a moment after the last key
    void accepted(const QString &text); ///< Enter, or chosen from the recent ones
    void left();                        ///< the keyboard wants to go on to the table

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void offer(bool asked);
    void take(int row);
    void leave();

    FilterCompleter &m_completions;
    QStringList &m_recent;
    QCompleter *m_completer;
    QTimer m_pause;
    bool m_composing = false; ///< an input method holds text that is not there yet
};
