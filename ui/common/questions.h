// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <functional>

class QWidget;

/// The one seam for message boxes. They are opened, never run: the window goes on behind them and the answer
/// comes later. GUI thread.
class Questions
{
public:
    struct Question {
        QString title;          ///< names the action: "Discard the changes"
        QString text;           ///< what will happen
        QString detail;         ///< what else should be known; may be empty
        QString accept;         ///< the button that does it, a verb: "Discard"
        QString reject;         ///< empty: "Cancel"
        bool dangerous = false; ///< what cannot be undone: Enter then means no
    };
    using Answered = std::function<void(bool accepted)>;

    /// All texts are shown as they are, never as rich text. The answer comes exactly once, from the event
    /// loop, unless `parent` dies before.
    static void ask(QWidget *parent, const Question &question, Answered answered);
    /// Says what went wrong, with code and request id to copy. For what somebody waits for; everything else
    /// belongs into the NoticeBar.
    static void tell(QWidget *parent, const QString &title, const Error &error);
    static void tell(QWidget *parent, const QString &title, const QString &text);

    class Rehearsal;
};

/// While it lives, answers instead of people and keeps what they would have read. For tests; one at a time.
class Questions::Rehearsal
{
public:
    explicit Rehearsal(bool accept = true);
    explicit Rehearsal(std::function<bool(const Question &)> answer);
    ~Rehearsal();
    Rehearsal(const Rehearsal &) = delete;
    Rehearsal &operator=(const Rehearsal &) = delete;

    QList<Question> asked;
    QList<Error> told;

private:
    friend class Questions;
    std::function<bool(const Question &)> m_answer;
};
