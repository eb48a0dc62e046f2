// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cachewriter.h"
#include "tests/core/store/storetest.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTest>

#include <map>
#include <tuple>

namespace
{
using StoreTest::at;
using Text = std::optional<QString>;

/// A field of a card as one reading tells it.
struct FieldKey {
    qint64 card = 0;
    ReadingSource source = ReadingSource::List;
    QString field;
    friend bool operator<(const FieldKey &a, const FieldKey &b)
    {
        return std::tie(a.card, a.source, a.field) < std::tie(b.card, b.source, b.field);
    }
};

/// What a field became at a moment.
struct Event {
    qint64 at = 0;
    qint64 run = 0;
    Text value;
    bool first = false; ///< the first reading is no change
};

/// Every value every field ever had, in plain lists: the replay that the answer is compared with.
class Replay
{
public:
    void tell(const FieldKey &key, qint64 when, qint64 run, const Text &value)
    {
        QList<Event> &events = m_events[key];
        if (events.isEmpty() || events.last().value != value)
            events.append({when, run, value, events.isEmpty()});
    }
    /// The differences between two moments.
    [[nodiscard]] std::map<FieldKey, CardDifference> between(qint64 from, qint64 until) const
    {
        std::map<FieldKey, CardDifference> found;
        for (auto one = m_events.cbegin(); one != m_events.cend(); ++one) {
            CardDifference difference{one->first.source, one->first.field, {}, {}, {}, {}, 0, 0};
            Text value;
            for (const Event &event : one->second) {
                if (!event.first && event.at >= from && event.at < until) {
                    if (difference.steps == 0)
                        difference.before = value;
                    difference.previous = value;
                    difference.after = event.value;
                    difference.at = Instant{event.at};
                    difference.runId = event.run;
                    ++difference.steps;
                }
                value = event.value;
            }
            if (difference.steps > 0 && difference.before != difference.after)
                found.emplace(one->first, difference);
        }
        return found;
    }

private:
    std::map<FieldKey, QList<Event>> m_events;
};

Text code(const std::optional<QString> &text)
{
    return text;
}
Text code(const std::optional<DataVolume> &volume)
{
    return volume ? Text(QString::number(volume->bytes)) : Text();
}
Text code(const std::optional<Instant> &instant)
{
    return instant ? Text(instant->beijingIso()) : Text();
}
Text code(std::optional<bool> truth)
{
    return truth ? Text(*truth ? QStringLiteral("true") : QStringLiteral("false")) : Text();
}

/// A fleet that changes at random, in a cache and in the replay at the same time.
class Company
{
public:
    static constexpr int cardCount = 25, runCount = 14;

    explicit Company(quint32 seed) : m_random(seed)
    {
        for (int number = 0; number < cardCount; ++number) {
            m_cards.append(StoreTest::card(number));
            m_details.append(CardDetail{.key = m_cards.last().key});
            m_identities.append(IdentityReading{});
        }
        m_missed.fill(0, cardCount);
        for (int run = 0; run < runCount; ++run)
            synchronise();
    }
    [[nodiscard]] qint64 timeOf(int run) const { return at(qint64(run) * 100).seconds; }

    StoreTest::Fixture fixture;
    Replay replay;

private:
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    Text someCode() { return chance(15) ? Text() : Text(QString::number(m_random.bounded(3) * 10)); }

    void change(Card &card)
    {
        if (chance(30))
            card.status = someCode();
        if (chance(30))
            card.osStatus = someCode();
        if (chance(20))
            card.remark = someCode();
        if (chance(40))
            card.used = DataVolume{qint64(m_random.bounded(4)) * 1000};
        if (chance(20))
            card.expires = at(m_random.bounded(5));
        if (chance(20))
            card.autoRenew = chance(50);
        if (chance(10))
            card.tags = {{24, someCode().value_or(QStringLiteral("标签"))}};
    }
    void tell(int card, ReadingSource source, const char *field, const Text &value)
    {
        replay.tell({card + 1, source, QString::fromLatin1(field)}, m_now, m_run, value);
    }
    void tellList(int card)
    {
        const Card &is = m_cards[card];
        const auto list = ReadingSource::List;
        tell(card, list, "status", code(is.status));
        tell(card, list, "os_status", code(is.osStatus));
        tell(card, list, "remark", code(is.remark));
        tell(card, list, "used_bytes", code(is.used));
        tell(card, list, "expires", code(is.expires));
        tell(card, list, "auto_renew", code(is.autoRenew));
        tell(card, list, "tags", is.tags.isEmpty() ? Text() : Text(is.tags.first().name));
    }
    void tellListed(int card)
    {
        tell(card, ReadingSource::List, "listed", code(std::optional(m_missed[card] < 2)));
    }

    void synchronise()
    {
        ++m_run;
        m_now = timeOf(int(m_run));
        fixture.commit([this](CacheWriter &cache) -> Result<void> {
            const Result<qint64> run = cache.journal.beginRun(QStringLiteral("sync"), Instant{m_now});
            if (!run)
                return run.error();
            QList<Card> seen;
            for (int card = 0; card < cardCount; ++card) {
                const bool there = m_run == 1 || chance(85);
                m_missed[card] = there ? 0 : m_missed[card] + 1;
                if (!there)
                    continue;
                if (m_run > 1)
                    change(m_cards[card]);
                seen.append(m_cards[card]);
                tellListed(card);
                tellList(card);
            }
            const PassStamp stamp{*run, *run, Instant{m_now}};
            const auto applied = cache.cards.apply(seen, stamp);
            return applied ? Result<void>() : applied.error();
        });
        const PassStamp stamp{m_run, m_run, Instant{m_now}};
        fixture.complete(stamp);
        for (int card = 0; card < cardCount; ++card)
            tellListed(card);
        fixture.commit([this](CacheWriter &cache) { return readDetails(cache); });
    }
    Result<void> readDetails(CacheWriter &cache)
    {
        for (int card = 0; card < cardCount; ++card) {
            if (chance(40)) {
                CardDetail &detail = m_details[card];
                detail.imei = someCode();
                detail.stopThreshold = DataVolume{qint64(m_random.bounded(3))};
                detail.autoResume = chance(50);
                if (const auto saved = cache.details.save(card + 1, detail, m_run, Instant{m_now}); !saved)
                    return saved.error();
                tell(card, ReadingSource::Detail, "imei", code(detail.imei));
                tell(card, ReadingSource::Detail, "stop_threshold_bytes", code(detail.stopThreshold));
                tell(card, ReadingSource::Detail, "auto_resume", code(detail.autoResume));
            }
            if (chance(20)) {
                m_identities[card].status = someCode();
                if (const auto saved =
                        cache.identity.save(card + 1, m_identities[card], m_run, Instant{m_now});
                    !saved)
                    return saved.error();
                tell(card, ReadingSource::Identity, "real_name", code(m_identities[card].status));
            }
        }
        return {};
    }

    QRandomGenerator m_random;
    QList<Card> m_cards;
    QList<CardDetail> m_details;
    QList<IdentityReading> m_identities;
    QList<int> m_missed;
    qint64 m_run = 0;
    qint64 m_now = 0;
};

bool all(const QString &)
{
    return true;
}

struct Answer {
    std::map<FieldKey, CardDifference> differences;
    QList<qint64> cards;
    CardDifferences::Counts counts;
};

Answer ask(CardDifferences &differences, qint64 from, qint64 until,
           const CardDifferences::Wanted &wanted = all)
{
    Answer answer;
    const auto counts =
        differences.between(Instant{from}, Instant{until}, wanted, [&answer](const ChangedCard &card) {
            answer.cards.append(card.id);
            for (const CardDifference &difference : card.differences)
                answer.differences.emplace(FieldKey{card.id, difference.source, difference.field},
                                           difference);
            return true;
        });
    if (!counts)
        qFatal("%s (%s)", qPrintable(counts.error().message), qPrintable(counts.error().detail));
    answer.counts = *counts;
    return answer;
}
Answer ask(CacheReader &cache, qint64 from, qint64 until, const CardDifferences::Wanted &wanted = all)
{
    return ask(cache.differences, from, until, wanted);
}
} // namespace

/// What is other at one moment than at another.
class TestCardDifferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTwoMomentsTellWhatAReplayTells();
    void fieldsThatAreNotWantedAreCountedOnly();
    void whatCameBackIsNoDifference();
    void theStateIsThatOfTheSecondMoment();
    void newCardsAreThoseOfTheRuns();
    void aHundredThousandCardsAreQuick();
};

void TestCardDifferences::anyTwoMomentsTellWhatAReplayTells()
{
    QRandomGenerator random(11);
    int compared = 0;
    for (quint32 seed = 1; seed <= 6; ++seed) {
        Company company(seed);
        const std::unique_ptr<CacheReader> cache = *company.fixture.cache->openReader();
        for (int pair = 0; pair < 40; ++pair) {
            const int first = random.bounded(Company::runCount + 2);
            const int second = first + random.bounded(Company::runCount + 2 - first);
            const qint64 from = company.timeOf(first) - random.bounded(2);
            const qint64 until = company.timeOf(second) + random.bounded(2);
            const auto expected = company.replay.between(from, until);
            CardDifferences inSlices(cache->database(), 20);
            const Answer answer = pair % 2 == 0 ? ask(*cache, from, until) : ask(inSlices, from, until);
            QCOMPARE(answer.differences.size(), expected.size());
            for (const auto &[key, difference] : expected) {
                const auto found = answer.differences.find(key);
                QVERIFY2(found != answer.differences.end(), qPrintable(key.field));
                QVERIFY2(found->second == difference, qPrintable(key.field));
                ++compared;
            }
            QVERIFY(std::is_sorted(answer.cards.begin(), answer.cards.end()));
        }
    }
    QVERIFY2(compared > 10'000, qPrintable(QString::number(compared)));
}

void TestCardDifferences::fieldsThatAreNotWantedAreCountedOnly()
{
    Company company(3);
    const std::unique_ptr<CacheReader> cache = *company.fixture.cache->openReader();
    const qint64 from = company.timeOf(2), until = company.timeOf(20);
    const auto notUsed = [](const QString &field) { return field != u"used_bytes"; };
    const Answer some = ask(*cache, from, until, notUsed);
    qint64 steps = 0;
    for (const auto &[key, difference] : ask(*cache, from, until).differences) {
        QCOMPARE(some.differences.count(key), size_t(notUsed(key.field) ? 1 : 0));
        steps += notUsed(key.field) ? 0 : difference.steps;
    }
    QVERIFY(some.counts.leftOut >= steps && steps > 0); // those that came back are counted, too
}

void TestCardDifferences::whatCameBackIsNoDifference()
{
    StoreTest::Fixture fixture;
    Card card = StoreTest::card(1);
    fixture.apply({card}, {1, 1, at(0)});
    for (const auto &[status, when] : {std::pair(u"30", 10), std::pair(u"20", 20), std::pair(u"35", 30)}) {
        card.status = QString::fromUtf16(status);
        fixture.apply({card}, {0, when / 10 + 1, at(when)});
    }
    const std::unique_ptr<CacheReader> cache = *fixture.cache->openReader();
    const Answer gone = ask(*cache, at(5).seconds, at(25).seconds);
    QVERIFY(gone.differences.empty() && gone.cards.isEmpty());
    QCOMPARE(gone.counts.returned, 1);
    const Answer moved = ask(*cache, at(5).seconds, at(31).seconds);
    QCOMPARE(moved.differences.size(), size_t(1));
    const CardDifference &difference = moved.differences.begin()->second;
    QCOMPARE(difference.before, QStringLiteral("20"));
    QCOMPARE(difference.previous, QStringLiteral("20"));
    QCOMPARE(difference.after, QStringLiteral("35"));
    QCOMPARE(difference.steps, 3);
    QCOMPARE(difference.runId, 4);
}

void TestCardDifferences::theStateIsThatOfTheSecondMoment()
{
    StoreTest::Fixture fixture;
    Card card = StoreTest::card(1);
    card.osStatus = QStringLiteral("100");
    card.expires = at(1000);
    fixture.apply({card}, {1, 1, at(0)});
    card.osStatus = QStringLiteral("300");
    fixture.apply({card}, {0, 2, at(10)});
    card.osStatus = QStringLiteral("100");
    card.expires = at(2000);
    fixture.apply({card}, {0, 3, at(20)});
    const std::unique_ptr<CacheReader> cache = *fixture.cache->openReader();
    QList<ChangedCard> cards;
    const auto counts = cache->differences.between(at(5), at(15), all, [&cards](const ChangedCard &one) {
        cards.append(one);
        return true;
    });
    QVERIFY(counts);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().osStatus, QStringLiteral("300"));
    QCOMPARE(cards.first().expires, at(1000));
    QCOMPARE(cards.first().used, DataVolume{1024});
}

void TestCardDifferences::newCardsAreThoseOfTheRuns()
{
    StoreTest::Fixture fixture;
    const auto run = [&fixture](qint64 when, int first, int count) {
        fixture.commit([&](CacheWriter &cache) -> Result<void> {
            const Result<qint64> id = cache.journal.beginRun(QStringLiteral("sync"), at(when));
            if (!id)
                return id.error();
            QList<Card> cards;
            for (int number = first; number < first + count; ++number)
                cards.append(StoreTest::card(number));
            const auto applied = cache.cards.apply(cards, {*id, *id, at(when)});
            return applied ? Result<void>() : applied.error();
        });
    };
    run(0, 0, 10);
    run(100, 10, 3);
    run(200, 0, 5); // none of them new
    run(300, 13, 4);
    const std::unique_ptr<CacheReader> cache = *fixture.cache->openReader();
    const auto fresh = [&cache](qint64 from, qint64 until) {
        const Result<qint64> cards = cache->differences.newCards(at(from), at(until));
        return cards ? *cards : -1;
    };
    QCOMPARE(fresh(0, 400), 17);
    QCOMPARE(fresh(1, 300), 3);
    QCOMPARE(fresh(100, 301), 7);
    QCOMPARE(fresh(101, 300), 0);
    QCOMPARE(fresh(301, 400), 0);
}

/// With SIMLEDGER_MANY_CARDS in the environment, so many: the figures in the decision record.
void TestCardDifferences::aHundredThousandCardsAreQuick()
{
    bool isNumber = false;
    const int many = qEnvironmentVariable("SIMLEDGER_MANY_CARDS").toInt(&isNumber);
    const int cardCount = isNumber ? many : 20'000;
    constexpr int oneIn = 20, batch = 5'000;
    StoreTest::Fixture fixture;
    const auto pass = [&](qint64 run, int step, auto change) {
        QList<Card> cards;
        for (int number = 0; number < cardCount; number += step) {
            Card card = StoreTest::fullCard(number);
            change(card);
            cards.append(card);
            if (cards.size() == batch) {
                fixture.apply(cards, {0, run, at(run * 1000)});
                cards.clear();
            }
        }
        fixture.apply(cards, {0, run, at(run * 1000)});
    };
    pass(1, 1, [](Card &) {});
    pass(2, oneIn, [](Card &card) { card.status = QStringLiteral("35"); });
    const std::unique_ptr<CacheReader> cache = *fixture.cache->openReader();
    QElapsedTimer timer;
    for (const auto &[what, until] : {std::pair("now", at(9000)), std::pair("before the end", at(2001))}) {
        timer.start();
        const Answer answer = ask(*cache, at(1500).seconds, until.seconds);
        qInfo("%d cards, %lld changed, %s: %lld ms", cardCount, qint64(answer.cards.size()), what,
              timer.elapsed());
        QCOMPARE(answer.cards.size(), (cardCount + oneIn - 1) / oneIn);
    }
}

QTEST_GUILESS_MAIN(TestCardDifferences)
#include "tst_carddifferences.moc"
