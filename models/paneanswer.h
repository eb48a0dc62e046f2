// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modelroom.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

class SyncModel;

/// How often a question is asked anew.
struct AnswerPace {
    std::chrono::milliseconds afterChange{300}; ///< several changes at once are one
    std::chrono::milliseconds least{4000}; ///< between two while data keep coming; longer where an answer
                                           ///< takes long
    std::chrono::milliseconds dayCheck{20'000}; ///< whether another day has begun in Beijing
};

/// When a pane's question to the rules is asked: as soon as somebody looks at it, and anew when cards, what
/// people entered, or the day change; not so often that the reader does nothing else, and not while nobody
/// looks. What was answered stays until the next answer comes. GUI thread.
class PaneQuestion : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Waiting, ///< nothing to show yet
        Ready,
        Failed, ///< error() says why; what was shown before still is
    };

    /// Asks anew as data come in, and at once when a run ends.
    void follow(const SyncModel &sync);
    /// Whether somebody looks at what it answers; only then it is asked.
    void setWatched(bool watched);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isUpdating() const { return m_running; }
    [[nodiscard]] const Error &error() const { return m_error; }
    [[nodiscard]] QDate day() const { return m_day; } ///< it was asked about, in Beijing
    [[nodiscard]] const ModelRoom &room() const { return m_room; }
    /// Nothing was ever read from the provider: there is no card, and no answer means anything.
    [[nodiscard]] bool isEmptyAccount() const;

public Q_SLOTS:
    void refresh(); ///< at once, or when somebody looks; an answer under way is dropped

Q_SIGNALS:
    void changed(); ///< state, answer, isUpdating()

protected:
    PaneQuestion(const ModelRoom &room, const AnswerPace &pace, QObject *parent);
    [[nodiscard]] virtual ReaderTicket ask() = 0; ///< ends in conclude()
    void conclude(const Error *error);

private:
    void refreshSoon();
    void start();
    void checkDay();

    const ModelRoom &m_room;
    AnswerPace m_pace;
    State m_state = State::Waiting;
    Error m_error;
    QDate m_day;
    ReaderTicket m_ticket;
    bool m_watched = false;
    bool m_running = false;
    bool m_stale = true; ///< something changed since it was asked
    QTimer m_soon;
    QTimer m_dayCheck;
    QElapsedTimer m_since; ///< the last start, then the last answer
    qint64 m_cost = 0;     ///< milliseconds of the last answer
};

/// The answer to one question: values of the rules, immutable and shared.
template<class Facts> class PaneAnswer final : public PaneQuestion
{
public:
    /// Run in the slow reader: it holds all it needs.
    using Work = std::function<Result<Facts>(const BriefingContext &)>;

    PaneAnswer(const ModelRoom &room, Work work, QObject *parent = nullptr)
        : PaneAnswer(room, std::move(work), AnswerPace(), parent)
    {
    }
    PaneAnswer(const ModelRoom &room, Work work, const AnswerPace &pace, QObject *parent = nullptr)
        : PaneQuestion(room, pace, parent), m_work(std::move(work))
    {
    }

    /// Another question (another month, another card): asked at once, where somebody looks.
    void setWork(Work work)
    {
        m_work = std::move(work);
        refresh();
    }
    /// Null: nothing was answered yet.
    [[nodiscard]] const std::shared_ptr<const Facts> &facts() const { return m_facts; }

protected:
    [[nodiscard]] ReaderTicket ask() override
    {
        return Briefings::ask(
            room(), room().slow, this,
            [work = m_work](const BriefingContext &context) -> Result<std::shared_ptr<const Facts>> {
                Result<Facts> facts = work(context);
                if (!facts)
                    return facts.error();
                return std::make_shared<const Facts>(*std::move(facts));
            },
            [this](const Result<std::shared_ptr<const Facts>> &facts) {
                if (facts)
                    m_facts = *facts;
                conclude(facts ? nullptr : &facts.error());
            });
    }

private:
    Work m_work;
    std::shared_ptr<const Facts> m_facts;
};
