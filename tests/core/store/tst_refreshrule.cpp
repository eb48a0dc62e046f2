// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/refreshrule.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <vector>

/// The order of the queue and its promises, on random fleets.
class TestRefreshRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOrderObeysTheRule();
    void everyDueCardIsAskedOnceAndNoneIsLeft();
    void noReadingGetsOlderThanItsPromiseWithARunADay();
    void aFleetReadOnOneDayIsNotDueOnOneDay();
    void labelsAreNoReasonToAskAgain();
    void whatTheRowDoesNotTellProvesNothing();
    void aRefusedCardIsLeftAloneUntilItMovesOrDaysHavePassed();
    void aClockThatWasWrongDoesNotKeepACardOutForEver();
    void nearAnEdge_data();
    void nearAnEdge();
};

namespace
{
constexpr ReadingClass classes[] = {ReadingClass::Detail, ReadingClass::Usage, ReadingClass::Identity};
constexpr qint64 start = 1'772'000'000;
constexpr qint64 day = 86'400;
constexpr QByteArrayView states[] = {"20", "30", "30", "30", "35", "40"};
constexpr QByteArrayView levels[] = {"30MB", "1GB", ""};

/// A card of a company in memory.
struct Member {
    RowGlimpse row;
    ReadingAge age;
};

class Company
{
public:
    Company(quint32 seed, int size) : random(seed)
    {
        for (int i = 1; i <= size; ++i) {
            Member member;
            member.row.id = i;
            member.row.status = pick(states);
            member.row.planLevel = pick(levels);
            if (one(4))
                member.row.expires = start + random.bounded(-40, 400) * day;
            if (!one(5))
                member.row.used = random.bounded(1000);
            if (!one(3))
                member.row.remaining = random.bounded(1000);
            if (one(2))
                member.row.usageAsOf = start - random.bounded(5 * 86'400);
            member.row.realName = one(3) ? QByteArrayView("not_verified") : QByteArrayView("verified");
            members.push_back(member);
        }
    }
    template<size_t N> QByteArrayView pick(const QByteArrayView (&from)[N])
    {
        return from[random.bounded(int(N))];
    }
    bool one(int in) { return random.bounded(in) == 0; }

    /// Any age from never to forty days, perhaps refused, with a mark of now, of something else, or none.
    void readAtRandom(Member &member)
    {
        if (one(6))
            return;
        member.age.asked = Instant{start - random.bounded(40 * 86'400)};
        if (one(8))
            member.age.refusal = QStringLiteral("E");
        else
            member.age.read = member.age.asked;
        RowMark mark = RowMark::of(member.row);
        if (one(4))
            mark.traffic ^= 1;
        if (one(6))
            mark.state ^= 1;
        if (!one(8))
            member.age.mark = mark;
    }
    void move(Member &member)
    {
        if (one(3))
            member.row.planLevel = pick(levels);
        else
            member.row.used = random.bounded(1000);
    }

    QRandomGenerator random;
    std::vector<Member> members;
};

/// What a run would ask for, in order.
QList<qint64> queueOf(const Company &company, const RefreshRule &rule, QHash<qint64, RefreshPlace> *places)
{
    QList<RefreshPlace> queue;
    for (const Member &member : company.members) {
        if (const auto place = rule.place(member.row, member.age)) {
            queue.append(*place);
            if (places)
                places->insert(place->id, *place);
        }
    }
    std::sort(queue.begin(), queue.end());
    QList<qint64> ids;
    for (const RefreshPlace &place : queue)
        ids.append(place.id);
    return ids;
}
} // namespace

void TestRefreshRule::theOrderObeysTheRule()
{
    int moved = 0, near = 0, turns = 0;
    for (quint32 seed = 0; seed < 60; ++seed) {
        Company company(seed, 80);
        for (Member &member : company.members)
            company.readAtRandom(member);
        const RefreshRule rule(classes[seed % 3], {start});
        QHash<qint64, RefreshPlace> places;
        const QList<qint64> queue = queueOf(company, rule, &places);
        const auto rank = [&](qint64 id) { // said anew, from the sentence people read
            const Member &member = company.members[size_t(id - 1)];
            const RowMark now = RowMark::of(member.row);
            const bool traffic = rule.which() != ReadingClass::Identity && member.row.status != "20" &&
                                 member.age.mark && now.traffic != member.age.mark->traffic;
            const bool state = member.age.mark && now.state != member.age.mark->state;
            if (state || traffic)
                return 1;
            return rule.isNearEdge(member.row) ? 2 : 3;
        };
        for (qsizetype i = 0; i < queue.size(); ++i) {
            const int group = rank(queue[i]);
            QCOMPARE(int(places[queue[i]].group), group);
            (group == 1 ? moved : group == 2 ? near : turns) += 1;
            if (i == 0)
                continue;
            const int before = rank(queue[i - 1]);
            QVERIFY(before <= group);
            const auto askedAt = [&](qint64 id) {
                const auto asked = company.members[size_t(id - 1)].age.asked;
                return asked ? asked->seconds : std::numeric_limits<qint64>::min();
            };
            if (before == group) // the longest ago first, never asked before all
                QVERIFY(askedAt(queue[i - 1]) <= askedAt(queue[i]));
        }
    }
    QVERIFY(moved > 100 && near > 100 && turns > 100); // or nothing was tried
    QVERIFY((RefreshPlace{RefreshGroup::Wished, 5, 9} < RefreshPlace{RefreshGroup::Moved, 1, 1}));
}

/// Asks like a run: the queue in pieces, looked at anew in between, while rows go on moving.
void TestRefreshRule::everyDueCardIsAskedOnceAndNoneIsLeft()
{
    for (quint32 seed = 0; seed < 60; ++seed) {
        Company company(1000 + seed, 90);
        for (Member &member : company.members)
            company.readAtRandom(member);
        const RefreshRule rule(classes[seed % 3], {start});
        QSet<qint64> due;
        for (const qint64 id : queueOf(company, rule, nullptr))
            due.insert(id);
        QSet<qint64> asked;
        for (;;) {
            QList<qint64> queue = queueOf(company, rule, nullptr);
            queue.removeIf([&asked](qint64 id) { return asked.contains(id); });
            if (queue.isEmpty())
                break;
            for (const qint64 id : queue.first(std::min<qsizetype>(queue.size(), 7))) {
                QVERIFY(!asked.contains(id));
                asked.insert(id);
                Member &member = company.members[size_t(id - 1)];
                member.age = {Instant{start}, Instant{start}, {}, RowMark::of(member.row)};
            }
            company.move(company.members[size_t(company.random.bounded(90))]);
        }
        QVERIFY(asked.contains(due));
        for (const Member &member : company.members) {
            if (!asked.contains(member.row.id))
                QVERIFY(!rule.place(member.row, member.age));
        }
    }
}

void TestRefreshRule::noReadingGetsOlderThanItsPromiseWithARunADay()
{
    for (const ReadingClass which : classes) {
        Company company(5, 60);
        const ReadingHorizons horizons = ReadingHorizons::of(which);
        qint64 calls = 0;
        constexpr int days = 120;
        for (int today = 0; today < days; ++today) {
            const qint64 now = start + today * day;
            const RefreshRule rule(which, {now});
            for (Member &member : company.members) {
                if (today > 0) {
                    const qint64 age = now - member.age.read->seconds;
                    QVERIFY(age <= ReadingHorizons::promise(horizons.still).count());
                    const bool asked = rule.place(member.row, member.age).has_value();
                    const bool traffic = which != ReadingClass::Identity && member.row.status != "20" &&
                                         RowMark::of(member.row).traffic != member.age.mark->traffic;
                    if (traffic) // the day on which the list shows it
                        QVERIFY(asked || age < horizons.busy.count());
                    if (RowMark::of(member.row).state != member.age.mark->state)
                        QVERIFY(asked);
                }
                if (!rule.place(member.row, member.age))
                    continue;
                ++calls;
                member.age = {Instant{now}, Instant{now}, {}, RowMark::of(member.row)};
            }
            for (Member &member : company.members) {
                if (company.one(20))
                    company.move(member);
            }
        }
        QVERIFY(calls < 60 * days / 4); // and not by asking every day
    }
}

void TestRefreshRule::aFleetReadOnOneDayIsNotDueOnOneDay()
{
    const RefreshRule rule(ReadingClass::Detail, {start});
    QHash<qint64, int> perDay;
    for (int id = 1; id <= 10'000; ++id) {
        RowGlimpse row;
        row.id = id;
        row.status = "30";
        row.used = 5;
        const ReadingAge age{Instant{start}, Instant{start}, {}, RowMark::of(row)};
        const qint64 after = rule.dueAfter(row, age).count();
        QVERIFY(after <= ReadingHorizons::of(ReadingClass::Detail).still.count());
        ++perDay[after / day];
    }
    QVERIFY(*std::max_element(perDay.begin(), perDay.end()) < 2'000);
}

void TestRefreshRule::labelsAreNoReasonToAskAgain()
{
    RowGlimpse row;
    row.status = "30";
    row.used = 10;
    const RowMark before = RowMark::of(row);
    row.remaining = 77; // of a pool: the others' traffic
    row.realName = "verified";
    row.stopThreshold = 5;
    QVERIFY(RowMark::of(row) == before);
    row.used = 11;
    QVERIFY(RowMark::of(row).state == before.state && RowMark::of(row).traffic != before.traffic);
    row.osStatus = "200";
    QVERIFY(RowMark::of(row).state != before.state);
    QVERIFY(RowMark::unpack(before.packed()) == before);
}

void TestRefreshRule::whatTheRowDoesNotTellProvesNothing()
{
    RowGlimpse row;
    row.status = "30";
    const ReadingAge age{Instant{start}, Instant{start}, {}, RowMark::of(row)};
    const RefreshRule rule(ReadingClass::Usage, {start});
    QCOMPARE(rule.dueAfter(row, age), ReadingHorizons::of(ReadingClass::Usage).busy);
    row.status = "20"; // not in use: it has none
    QVERIFY(rule.dueAfter(row, {age.read, age.asked, {}, RowMark::of(row)}) > std::chrono::hours(24 * 20));
    // a reading of an older version, which noted nothing
    QCOMPARE(rule.dueAfter(row, {age.read, age.asked, {}, {}}),
             ReadingHorizons::of(ReadingClass::Usage).busy);
}

void TestRefreshRule::aRefusedCardIsLeftAloneUntilItMovesOrDaysHavePassed()
{
    RowGlimpse row;
    row.status = "30";
    row.used = 1;
    const ReadingAge age{{}, Instant{start}, QStringLiteral("CardNotExist"), RowMark::of(row)};
    const auto isDue = [&](qint64 now) {
        return RefreshRule(ReadingClass::Detail, {now}).place(row, age).has_value();
    };
    QVERIFY(!isDue(start + day));
    row.used = 2;
    QVERIFY(!isDue(start + day));
    QVERIFY(isDue(start + 6 * day));
    row.status = "35";
    QVERIFY(isDue(start + 1));
}

void TestRefreshRule::aClockThatWasWrongDoesNotKeepACardOutForEver()
{
    RowGlimpse row;
    row.status = "30";
    row.used = 1;
    const ReadingAge age{Instant{start}, Instant{start}, {}, RowMark::of(row)};
    const RefreshRule rule(ReadingClass::Detail, {start - 2 * day});
    QVERIFY(rule.place(row, age));
    QVERIFY(!RefreshRule(ReadingClass::Detail, {start - 60}).place(row, age));
}

void TestRefreshRule::nearAnEdge_data()
{
    QTest::addColumn<qint64>("used");
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<qint64>("threshold");
    QTest::addColumn<qint64>("expiresInDays");
    QTest::addColumn<bool>("near");
    constexpr qint64 no = RowGlimpse::unknown;
    QTest::newRow("nothing known") << no << no << no << no << false;
    QTest::newRow("half") << qint64(500) << qint64(500) << no << no << false;
    QTest::newRow("four fifths") << qint64(800) << qint64(200) << no << no << true;
    QTest::newRow("used up") << qint64(800) << qint64(0) << no << no << true;
    QTest::newRow("nothing used, nothing left") << qint64(0) << qint64(0) << no << no << false;
    QTest::newRow("near its threshold") << qint64(900) << qint64(9000) << qint64(1000) << no << true;
    QTest::newRow("far from its threshold") << qint64(100) << qint64(9000) << qint64(1000) << no << false;
    QTest::newRow("expires soon") << no << no << no << qint64(30) << true;
    QTest::newRow("expires later") << no << no << no << qint64(31) << false;
    QTest::newRow("expired") << no << no << no << qint64(-1) << false;
    QTest::newRow("very large") << std::numeric_limits<qint64>::max() << std::numeric_limits<qint64>::max()
                                << no << no << false;
}

void TestRefreshRule::nearAnEdge()
{
    QFETCH(qint64, used);
    QFETCH(qint64, remaining);
    QFETCH(qint64, threshold);
    QFETCH(qint64, expiresInDays);
    RowGlimpse row;
    row.used = used;
    row.remaining = remaining;
    row.stopThreshold = threshold;
    if (expiresInDays != RowGlimpse::unknown)
        row.expires = start + expiresInDays * day;
    QTEST(RefreshRule(ReadingClass::Detail, {start}).isNearEdge(row), "near");
}

QTEST_GUILESS_MAIN(TestRefreshRule)
#include "tst_refreshrule.moc"
