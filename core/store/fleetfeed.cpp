// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleetfeed.h"

#include "core/inventory/cardcolumnseditor.h"

#include <QCoreApplication>

#include <utility>

namespace
{
using namespace std::chrono_literals;
constexpr auto betweenChanges = 250ms;
constexpr qint64 firstCards = 4096;      ///< shown at once, before the others are read
constexpr qint64 cardsAtATime = 1 << 17; ///< then whenever so many more are there

Error damagedRow()
{
    return Error{Error::Kind::Damaged,
                 QStringLiteral("E-S15"),
                 QCoreApplication::translate("FleetFeed",
                                             "The cache holds a row that is no card. Nothing was changed; "
                                             "\"simledger-cli verify\" says more."),
                 {},
                 {}};
}
} // namespace

FleetFeed::FleetFeed(std::unique_ptr<CacheReader> cache, QObject *parent)
    : QObject(parent), m_cache(std::move(cache))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(betweenChanges);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_pending)
            show();
    });
    m_thread = std::thread([this] { run(); });
}

FleetFeed::~FleetFeed()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void FleetFeed::follow(const std::vector<qint64> &cards, bool all)
{
    const std::lock_guard lock(m_mutex);
    m_waiting.all |= all;
    if (!m_waiting.all)
        m_waiting.cards.insert(m_waiting.cards.end(), cards.begin(), cards.end());
    m_hasWork = true;
    m_wake.notify_one();
}

bool FleetFeed::stopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

bool FleetFeed::take(Work &work)
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || m_hasWork; });
    work = std::exchange(m_waiting, Work{{}, false});
    m_hasWork = false;
    return !m_stopping;
}

void FleetFeed::run()
{
    for (Work work; take(work);) {
        const Result<void> read = reload(work);
        if (stopping())
            break;
        publish(read ? State::Ready : State::Failed, read ? Error() : read.error());
        if (work.all) // what was read stands in columns now; its pages are of no more use
            (void)m_cache->database().execute("PRAGMA shrink_memory");
    }
    m_editor.reset();
    m_cache.reset();
}

Result<void> FleetFeed::reload(const Work &work)
{
    const Result<std::optional<Instant>> asOf = m_cache->cards.listAsOf();
    if (!asOf)
        return asOf.error();
    m_readAsOf = *asOf;
    return work.all || !m_editor ? readAll() : readSome(work.cards);
}

/// From the beginning, into a family of snapshots of its own. Only the very first reading shows how it grows:
/// later ones replace what is there at once.
Result<void> FleetFeed::readAll()
{
    const bool first = !m_editor;
    auto editor = std::make_unique<CardColumnsEditor>();
    bool sound = true;
    qint64 cards = 0;
    const Result<void> read = m_cache->cards.stream([&](const CardRow &row) {
        sound = editor->put(row);
        ++cards;
        if (first && (cards == firstCards || cards % cardsAtATime == 0)) {
            m_editor.swap(editor);
            publish(State::Loading);
            m_editor.swap(editor);
        }
        return sound && (cards % 1024 != 0 || !stopping());
    });
    if (!read || !sound)
        return read ? damagedRow() : read.error();
    m_editor = std::move(editor);
    return {};
}

Result<void> FleetFeed::readSome(const std::vector<qint64> &cards)
{
    bool sound = true;
    const Result<void> read = m_cache->cards.rows(cards, [&](const CardRow &row) {
        sound = m_editor->put(row);
        return sound;
    });
    return read && !sound ? Result<void>(damagedRow()) : read;
}

void FleetFeed::publish(State state, const Error &error)
{
    News news{m_editor ? m_editor->publish(++m_generation) : CardColumns::none(), state, error, m_readAsOf};
    {
        const std::lock_guard lock(m_mutex);
        std::swap(m_news, news);
    }
    QMetaObject::invokeMethod(this, [this, isWhole = state != State::Loading] {
        m_pending = true;
        if (!m_pause.isActive() || (isWhole && m_state == State::Loading)) // that is what people wait for
            show();
    });
}

void FleetFeed::show()
{
    m_pending = false;
    News news;
    {
        const std::lock_guard lock(m_mutex);
        news = m_news;
    }
    if (!news.snapshot)
        return;
    m_shown = std::move(news.snapshot);
    m_state = news.state;
    m_error = news.error;
    m_listAsOf = news.listAsOf;
    m_pause.start();
    Q_EMIT changed();
}
