// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/syncroom.h"

#include <QMap>

#include <array>
#include <cmath>
#include <memory>

/// Days in the life of a company: what each costs in calls, by the provider's own journal, and whether what
/// the console promises about the age of its figures holds. For the test and for the count of large fleets.
///
/// A day: a synchronisation at 07:30; some of the cards move; a person opens fifty cards, and each is read
/// anew at once; a synchronisation at 17:30; midnight.
class CompanyDays
{
public:
    struct Count {
        QMap<QByteArray, qint64> calls; ///< by action
        [[nodiscard]] qint64 all() const
        {
            qint64 sum = 0;
            for (const qint64 ofAction : calls)
                sum += ofAction;
            return sum;
        }
        /// What goes by cards: the list and the three readings, those of the opened cards included.
        [[nodiscard]] qint64 ofCards() const
        {
            return calls.value("ListCardInfo") + cardByCard() + calls.value("GetRealNameStatus");
        }
        [[nodiscard]] qint64 cardByCard() const
        {
            return calls.value("GetCardDetail") + calls.value("GetCardFlowInfo");
        }
    };

    explicit CompanyDays(int cards) : m_cards(cards), cloud(optionsFor(cards))
    {
        room.clock.moveTo(QDateTime(QDate(2026, 3, 9), QTime(23, 30), Qt::UTC)); // the 10th, 07:30 in Beijing
        if (!cloud.start() || !follow())
            qFatal("no provider");
    }

    /// The first synchronisation of all: everything is read.
    Count firstDay()
    {
        cloud.clearJournal();
        synchronise({});
        const Count count = counted();
        nextDay(std::chrono::hours(24));
        return count;
    }

    /// Makes the readings as old as if the company had been synchronised every day for months: each card
    /// somewhere between read today and due today.
    void liveIn()
    {
        const qint64 now = Instant::of(room.clock.now()).seconds;
        write([this, now](CacheWriter &cache) -> Result<void> {
            for (const ReadingClass which : classes()) {
                const RefreshRule rule(which, {now});
                for (qint64 id = 1; id <= m_cards; ++id) {
                    const Result<QList<DueCard>> card = cache.readings.wished(rule, {id});
                    if (!card)
                        return card.error();
                    if (card->isEmpty() || !card->first().age.read)
                        continue;
                    const qint64 due = dueAfter(cache, rule, card->first());
                    // evenly, each class in another order of the cards
                    const double place = std::fmod(double(id) * (0.618 + 0.1 * int(which)), 1.0);
                    const Instant read{now - qint64(place * double(due))};
                    if (const Result<void> noted = cache.readings.noteRead(id, which, read); !noted)
                        return noted;
                    if (const Result<void> noted = cache.readings.noteMark(id, which, card->first().mark);
                        !noted)
                        return noted;
                }
            }
            return {};
        });
    }

    Count day(double moved)
    {
        cloud.clearJournal();
        synchronise({});
        if (!cloud.advance(0, moved))
            qFatal("nothing moved");
        pass(std::chrono::hours(4));
        SyncOptions opened;
        opened.topics = SyncTopics(SyncTopic::Detail) | SyncTopic::Usage | SyncTopic::Identity;
        opened.onlyWishes = true;
        for (int i = 0; i < 50; ++i)
            opened.wishes.cards.append(1 + (m_opened++ * 7919) % m_cards);
        synchronise(opened);
        pass(std::chrono::hours(6));
        synchronise({});
        const Count count = counted();
        nextDay(std::chrono::hours(14));
        return count;
    }

    /// One detail and one usage call a card at each of the two synchronisations.
    [[nodiscard]] qint64 naiveCalls() const { return 2 * 2 * qint64(m_cards); }

    /// Readings that are older than their class promises now, the night before a run. How long they stand was
    /// decided when the last run was made: what came near its end since then is read by the next.
    [[nodiscard]] QStringList brokenPromises()
    {
        QStringList broken;
        const qint64 now = Instant::of(room.clock.now()).seconds;
        const std::unique_ptr<CacheReader> reader = room.reader();
        for (const ReadingClass which : classes()) {
            const RefreshRule rule(which, m_lastRun);
            for (qint64 id = 1; id <= m_cards; ++id) {
                const QList<DueCard> card = *reader->readings.wished(rule, {id});
                if (card.isEmpty())
                    continue;
                const ReadingAge &age = card.first().age;
                if (!age.read) {
                    broken.append(QStringLiteral("%1 of card %2 was never read").arg(int(which)).arg(id));
                    continue;
                }
                const qint64 old = now - age.read->seconds;
                const std::chrono::seconds promise =
                    ReadingHorizons::promise(std::chrono::seconds(dueAfter(*reader, rule, card.first())));
                if (old > promise.count())
                    broken.append(
                        QStringLiteral("%1 of card %2 (%3) is %4 h old, promised %5; asked %6 h ago %7")
                            .arg(int(which))
                            .arg(id)
                            .arg(card.first().status.value_or(QString()))
                            .arg(old / 3600)
                            .arg(promise.count() / 3600)
                            .arg((now - age.asked->seconds) / 3600)
                            .arg(age.refusal));
            }
        }
        return broken;
    }

    void synchronise(const SyncOptions &options)
    {
        m_lastRun = Instant::of(room.clock.now());
        const SyncReport report = room.sync(cloud.url(), options);
        if (report.state != SyncReport::State::Succeeded)
            qFatal("a run failed: %s", report.error ? qPrintable(report.error->message) : "in part");
    }

    void write(const Writer::Job &job)
    {
        QEventLoop loop;
        room.writer->enqueue(Writer::Priority::Page, job, &loop, [&loop](const Result<void> &done) {
            if (!done)
                qFatal("%s", qPrintable(done.error().detail));
            loop.quit();
        });
        loop.exec();
    }

    /// The same company at another provider: a journal without what was still on its way.
    [[nodiscard]] std::unique_ptr<SimCloud> twin() const
    {
        auto twin = std::make_unique<SimCloud>(optionsFor(m_cards));
        if (!twin->start() || !twin->setClockOffset(room.clock.shift()))
            qFatal("no provider");
        return twin;
    }

    static std::array<ReadingClass, 3> classes()
    {
        return {ReadingClass::Detail, ReadingClass::Usage, ReadingClass::Identity};
    }

private:
    static SimOptions optionsFor(int cards)
    {
        SimOptions options;
        options.cards = cards;
        options.today = QDate(2026, 3, 10);
        options.limiter = std::nullopt;
        options.keepJournal = true;
        return options;
    }

    /// As the queue judges it.
    template<class Cache> qint64 dueAfter(Cache &cache, const RefreshRule &rule, const DueCard &card)
    {
        const Result<qint64> after = cache.readings.dueAfter(rule, card.id);
        if (!after)
            qFatal("%s", qPrintable(after.error().detail));
        return *after;
    }

    [[nodiscard]] Count counted() const
    {
        Count count;
        const QList<JournalEntry> journal = cloud.journal();
        for (const JournalEntry &entry : journal)
            ++count.calls[entry.action];
        return count;
    }
    bool follow() { return bool(cloud.setClockOffset(room.clock.shift())); }
    void pass(std::chrono::seconds time)
    {
        room.clock.advance(time);
        if (!follow())
            qFatal("the provider's clock does not move");
    }
    void nextDay(std::chrono::seconds time)
    {
        pass(time);
        if (!cloud.advance(1, 0))
            qFatal("the day does not pass");
    }

    int m_cards;
    qint64 m_opened = 0;
    Instant m_lastRun;

public:
    SimCloud cloud;
    SyncRoom room;
};
