// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowroom.h"

#include "core/base/answer.h"
#include "ui/cards/filterline.h"
#include "ui/common/emptystate.h"
#include "ui/common/pane.h"

#include <QLabel>
#include <QLocale>

#include <cstdio>
#include <thread>

using std::chrono::microseconds;

WindowRoom::WindowRoom(const QString &directory, const Clock &clock, RandomSource &random)
    : m_directory(directory), m_clock(clock), m_random(random),
      m_settings(directory + QStringLiteral("/settings.ini")), m_opener(clock, random), m_window(m_settings)
{
    m_window.resize(1280, 800);
}

WindowRoom::~WindowRoom()
{
    (void)close();
}

bool WindowRoom::present()
{
    auto *gate = new EmptyState(Icons::Glyph::Clock, QStringLiteral("One moment…"), {});
    m_window.showGate(gate);
    PaintWatch painted(gate, [] { return true; });
    m_window.present();
    return painted.wait().has_value();
}

void WindowRoom::take(Result<OpenedAccount> opened)
{
    if (!opened) {
        m_failed = opened.error();
        return;
    }
    m_account = std::make_unique<AccountConsole>(std::move(opened->connections), OpenAccount::Setting(),
                                                 m_settings, m_window, m_clock, m_random);
    m_account->show();
    m_account->openPane(QStringLiteral("cards"));
    const Pane *pane = m_window.console()->currentPane(); // others have a "count" of their own
    m_table = pane->findChild<QTableView *>(QStringLiteral("cards"));
    m_filter = pane->findChild<FilterLine *>(QStringLiteral("filter"));
}

WindowRoom::Opening WindowRoom::open(const FleetCache &fleet)
{
    Opening opening;
    m_failed.reset();
    QElapsedTimer timer;
    timer.start();
    const auto now = [&timer] { return microseconds(timer.nsecsElapsed() / 1000); };
    // the vault hands the key over in a worker, which goes on with the cache
    auto cache = std::make_shared<std::optional<Result<std::unique_ptr<Cache>>>>();
    const auto deliver = Answer::in(&m_opener, [this, cache] {
        if (!**cache)
            m_failed = (*cache)->error();
        else
            m_opener.open(**std::move(*cache),
                          [this](Result<OpenedAccount> opened) { take(std::move(opened)); });
    });
    std::thread worker([directory = fleet.directory(), key = fleet.key(), cache, deliver]() mutable {
        cache->emplace(Cache::open(directory, std::move(key)));
        deliver();
    });
    const bool shown = Patience::until([this] { return m_account || m_failed; });
    worker.join();
    if (!shown || m_failed) {
        std::fprintf(stderr, "%s\n", m_failed ? qPrintable(m_failed->message) : "the account did not open");
        return opening;
    }
    const microseconds before = now();
    const CardListing &listing = cards().listing;
    PaintWatch first(m_table->viewport(), [&listing] { return listing.shown() > 0; });
    const auto *count = m_window.console()->currentPane()->findChild<QLabel *>(QStringLiteral("count"));
    const QString all = QLocale().toString(fleet.cards());
    PaintWatch last(m_table->viewport(), [&] {
        return listing.shown() == fleet.cards() && isAnswered() && count->text().startsWith(all) &&
               !count->text().endsWith(u'…'); // "reading more…"
    });
    if (const Taken whole = last.wait())
        opening.whole = before + *whole;
    if (const Taken painted = first.taken())
        opening.painted = before + *painted;
    const CardOrder &order = *listing.table().order();
    const CardColumns &columns = *listing.table().columns();
    opening.correct = opening.whole && opening.painted && columns.cardCount() == fleet.cards() &&
                      qint64(order.rows.size()) == fleet.cards() &&
                      std::is_sorted(order.rows.begin(), order.rows.end(), [&](quint32 a, quint32 b) {
                          return columns.iccid(a).compare(columns.iccid(b)) < 0;
                      });
    return opening;
}

bool WindowRoom::settle()
{
    const TodayModel &today = m_account->models().today;
    return Patience::until(
        [&] { return isAnswered() && !today.isUpdating() && today.state() != TodayModel::State::Waiting; });
}

bool WindowRoom::activate()
{
    m_window.activateWindow();
    return Patience::until([this] { return m_window.isActiveWindow(); });
}

bool WindowRoom::close()
{
    if (!m_account)
        return true;
    m_window.showGate(new QWidget);
    m_table = nullptr;
    m_filter = nullptr;
    bool closed = false;
    m_account->close(&m_opener, {}, [&closed](const Result<void> &outcome) { closed = bool(outcome); });
    const bool done = Patience::until([&closed] { return closed; });
    m_account.reset();
    return done;
}
