// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/inventory/cardcolumns.h"
#include "core/store/cachewriter.h"

#include <QObject>
#include <QTimer>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

class CardColumnsEditor;

/// Keeps the newest snapshot of the fleet: reads all cards once, then follows what was committed. The work is
/// done in a thread of its own, over a reading connection of its own.
///
/// Lives on the GUI thread; follow() may be called from any thread. While the cards are read for the first
/// time, snapshots with the first ones of them are already published, so that a table shows them at once.
class FleetFeed : public QObject
{
    Q_OBJECT
public:
    /// What the feed is doing.
    enum class State { Loading, Ready, Failed };

    explicit FleetFeed(std::unique_ptr<CacheReader> cache, QObject *parent = nullptr);
    ~FleetFeed() override; ///< stops and waits

    /// Never null. Growing while Loading.
    [[nodiscard]] const std::shared_ptr<const CardColumns> &snapshot() const { return m_shown; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; } ///< of Failed
    /// When the newest complete pass over the list ended: how old the figures of the list are.
    [[nodiscard]] std::optional<Instant> listAsOf() const { return m_listAsOf; }

    /// These cards (ids) were committed anew; `all`: every card may have another time of being seen. From any
    /// thread.
    void follow(const std::vector<qint64> &cards, bool all);

Q_SIGNALS:
    /// Another snapshot, or another state; at most four times a second, but at once when all cards are there.
    void changed();

private:
    struct Work {
        std::vector<qint64> cards;
        bool all = true; ///< the first thing to do
    };
    struct News {
        std::shared_ptr<const CardColumns> snapshot;
        State state = State::Loading;
        Error error;
        std::optional<Instant> listAsOf;
    };
    bool take(Work &work);
    void run();
    Result<void> readAll();
    Result<void> readSome(const std::vector<qint64> &cards);
    Result<void> reload(const Work &work);
    void publish(State state, const Error &error = {});
    [[nodiscard]] bool stopping();
    void show();

    // ---- the feed's own thread ----
    std::unique_ptr<CacheReader> m_cache;
    std::unique_ptr<CardColumnsEditor> m_editor;
    quint64 m_generation = 0;
    std::optional<Instant> m_readAsOf;

    // ---- shared ----
    std::mutex m_mutex;
    std::condition_variable m_wake;
    Work m_waiting;
    bool m_hasWork = true;
    bool m_stopping = false;
    News m_news;

    // ---- the GUI thread ----
    std::shared_ptr<const CardColumns> m_shown = CardColumns::none();
    State m_state = State::Loading;
    Error m_error;
    std::optional<Instant> m_listAsOf;
    QTimer m_pause; ///< between two changed()
    bool m_pending = false;

    std::thread m_thread; ///< last: starts when all else is there
};
