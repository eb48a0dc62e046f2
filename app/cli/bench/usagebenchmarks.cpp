// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/benchmark.h"
#include "app/cli/bench/referencefleet.h"

#include "core/base/platform.h"
#include "core/store/cache.h"
#include "core/store/dayrowreference.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

// Six months of day usage of a fleet: our blob a card and month against a row a day, in the same run.
namespace
{
constexpr Month firstMonth{2026 * 12};
constexpr int monthCount = 6;
constexpr qint64 batch = 1000;
constexpr Instant readAt{1'783'000'000};
constexpr int samples = 500;

/// Invented usage, deterministic: amounts with two decimals as the provider writes them, fewer at week-ends,
/// some silent cards, some days not listed, few nobody can read.
class InventedUsage
{
public:
    explicit InventedUsage(qint64 card) : m_state(quint64(card) * 0x9E3779B97F4A7C15ULL + 1) {}

    CardUsage all()
    {
        m_silent = next(20) == 0;
        CardUsage usage;
        for (int i = 0; i < monthCount; ++i)
            usage.months.append(month(firstMonth.plus(i)));
        return usage;
    }

private:
    quint64 next(quint64 bound)
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return (m_state * 0x2545F4914F6CDD1DULL >> 33) % bound;
    }
    MonthUsage month(Month of)
    {
        MonthUsage usage{of, DataVolume{0}, {}};
        for (int day = 1; day <= of.days(); ++day) {
            const QDate date(of.year(), of.month(), day);
            if (next(50) == 0)
                continue;
            if (next(500) == 0) {
                usage.days.append({date, std::nullopt});
                continue;
            }
            const DataVolume used = amount(date.dayOfWeek() > 5);
            usage.total->bytes += used.bytes;
            usage.days.append({date, used});
        }
        return usage;
    }
    DataVolume amount(bool weekEnd)
    {
        if (m_silent)
            return {0};
        const bool large = next(4) > 0; // "3.07MB" or "512.40KB"
        const quint64 hundredths = large ? 100 + next(weekEnd ? 900 : 3000) : next(102'400);
        const QByteArray text = QByteArray::number(hundredths / 100) + '.' +
                                QByteArray::number(hundredths % 100).rightJustified(2, '0') +
                                (large ? "MB" : "KB");
        return DataVolume::parse(text).value_or(DataVolume{0});
    }

    quint64 m_state;
    bool m_silent = false;
};

int dayNumber(QDate day)
{
    return int(firstMonth.firstDay().daysTo(day));
}

QList<DayRowReference::Day> rowsOf(qint64 card)
{
    QList<DayRowReference::Day> rows;
    for (const MonthUsage &month : InventedUsage(card).all().months) {
        for (const DayUsage &day : month.days)
            rows.append({dayNumber(day.day), day.used ? std::optional(day.used->bytes) : std::nullopt});
    }
    return rows;
}

/// What was measured of one way to keep the days.
struct Figures {
    std::chrono::microseconds write{0};  ///< CPU
    std::chrono::microseconds month{0};  ///< the fleet's sum over the last month
    std::chrono::microseconds series{0}; ///< one card's six months, the mean of many cards
    qint64 bytes = 0;
    qint64 monthSum = 0;
    qint64 points = 0;    ///< days of the sampled cards
    qint64 sampleSum = 0; ///< bytes of the sampled cards
};

qint64 sampleCard(int number, qint64 cards)
{
    return 1 + number * 7919LL % cards;
}

template<class Work> Result<std::chrono::microseconds> cpuOf(const Work &work)
{
    const auto began = Platform::cpuTime();
    const Result<void> done = work();
    if (!done)
        return done.error();
    return std::chrono::duration_cast<std::chrono::microseconds>(Platform::cpuTime() - began);
}

/// The product's own way, through the same calls as the synchronisation: plans, names and ages included.
class OurUsage
{
public:
    OurUsage(BenchRoom &room, const QString &directory) : m_room(room), m_directory(directory) {}

    Result<Figures> measure()
    {
        if (const Result<void> opened = open(); !opened)
            return opened.error();
        const qint64 before = QFileInfo(m_cache->paths().database()).size();
        const Result<std::chrono::microseconds> written = write();
        if (!written)
            return written.error();
        if (const Result<void> settled = m_writer->settle(); !settled)
            return settled.error();
        Figures figures{.write = *written};
        figures.bytes = QFileInfo(m_cache->paths().database()).size() - before;
        const Result<void> read = readBack(figures);
        return read ? Result<Figures>(figures) : read.error();
    }

private:
    Result<void> open()
    {
        Result<CacheKey> key = CacheKey::random(m_room.random);
        if (!key)
            return key.error();
        if (!QDir().mkpath(m_directory))
            return Benchmarks::failure(m_directory);
        Result<std::unique_ptr<Cache>> cache = Cache::create(m_directory, *std::move(key));
        if (!cache)
            return cache.error();
        m_cache = *std::move(cache);
        Result<std::unique_ptr<CacheWriter>> writer = m_cache->openWriter();
        if (!writer)
            return writer.error();
        m_writer = *std::move(writer);
        return addCards();
    }
    Result<void> addCards()
    {
        const ReferenceFleet fleet(m_room.cards);
        for (qint64 first = 0; first < m_room.cards; first += batch) {
            QList<Card> cards;
            for (qint64 i = first; i < std::min(first + batch, m_room.cards); ++i)
                cards.append(fleet.card(i));
            const Result<void> added = m_writer->transact([&cards](CacheWriter &writing) -> Result<void> {
                const Result<AppliedCards> applied = writing.cards.apply(cards, {1, 1, readAt});
                return applied ? Result<void>() : applied.error();
            });
            if (!added)
                return added;
        }
        return m_writer->settle();
    }
    Result<std::chrono::microseconds> write()
    {
        std::chrono::microseconds cpu{0};
        for (qint64 first = 1; first <= m_room.cards; first += batch) {
            QList<CardUsage> usages;
            for (qint64 card = first; card < std::min(first + batch, m_room.cards + 1); ++card)
                usages.append(InventedUsage(card).all());
            const auto taken = cpuOf([&] { return save(first, usages); });
            if (!taken)
                return taken.error();
            cpu += *taken;
        }
        return cpu;
    }
    Result<void> save(qint64 first, const QList<CardUsage> &usages)
    {
        return m_writer->transact([&](CacheWriter &writing) -> Result<void> {
            for (qsizetype i = 0; i < usages.size(); ++i) {
                if (const auto saved = writing.usage.save(first + i, usages[i], 1, readAt); !saved)
                    return saved.error();
            }
            return {};
        });
    }
    Result<void> readBack(Figures &figures)
    {
        const auto month = cpuOf([&] {
            const auto add = [&figures](qint64, const MonthUsage &usage, Instant) {
                for (const DayUsage &day : usage.days)
                    figures.monthSum += day.used ? day.used->bytes : 0;
                return true;
            };
            return m_writer->usage.stream(firstMonth.plus(monthCount - 1), add);
        });
        const auto series = cpuOf([&] { return readSamples(figures); });
        if (!month || !series)
            return month ? series.error() : month.error();
        figures.month = *month;
        figures.series = *series / samples;
        return {};
    }
    Result<void> readSamples(Figures &figures)
    {
        for (int i = 0; i < samples; ++i) {
            const auto months = m_writer->usage.months(sampleCard(i, m_room.cards));
            if (!months)
                return months.error();
            for (const MonthUsageRecord &record : *months) {
                figures.points += record.usage.days.size();
                for (const DayUsage &day : record.usage.days)
                    figures.sampleSum += day.used ? day.used->bytes : 0;
            }
        }
        return {};
    }

    BenchRoom &m_room;
    QString m_directory;
    std::unique_ptr<Cache> m_cache;
    std::unique_ptr<CacheWriter> m_writer;
};

Result<Figures> measureRows(const BenchRoom &room, const QString &path, DayRowReference::Layout layout)
{
    const Result<std::unique_ptr<DayRowReference>> rows = DayRowReference::create(path, layout);
    if (!rows)
        return rows.error();
    const Result<std::chrono::microseconds> written = (*rows)->write(room.cards, rowsOf);
    const Result<qint64> bytes = written ? (*rows)->bytes() : Result<qint64>(written.error());
    if (!bytes)
        return bytes.error();
    Figures figures{.write = *written, .bytes = *bytes};
    const Month last = firstMonth.plus(monthCount - 1);
    const auto month = cpuOf([&]() -> Result<void> {
        const Result<qint64> sum =
            (*rows)->sumOfDays(dayNumber(last.firstDay()), dayNumber(last.next().firstDay()));
        figures.monthSum = sum ? *sum : -1;
        return sum ? Result<void>() : sum.error();
    });
    const auto series = cpuOf([&]() -> Result<void> {
        for (int i = 0; i < samples; ++i) {
            const auto found = (*rows)->series(sampleCard(i, room.cards));
            if (!found)
                return found.error();
            figures.points += found->first;
            figures.sampleSum += found->second;
        }
        return {};
    });
    if (!month || !series)
        return month ? series.error() : month.error();
    figures.month = *month;
    figures.series = *series / samples;
    return figures;
}

bool agree(const Figures &a, const Figures &b)
{
    return a.monthSum == b.monthSum && a.points == b.points && a.sampleSum == b.sampleSum && a.points > 0;
}

double ratio(qint64 ours, qint64 theirs)
{
    return theirs > 0 ? double(ours) / double(theirs) : 0;
}

QJsonObject jsonOf(const Figures &figures, qint64 points)
{
    return {{QStringLiteral("write_cpu_us"), qint64(figures.write.count())},
            {QStringLiteral("month_of_fleet_cpu_us"), qint64(figures.month.count())},
            {QStringLiteral("series_of_card_cpu_us"), qint64(figures.series.count())},
            {QStringLiteral("bytes"), figures.bytes},
            {QStringLiteral("bytes_a_point"), ratio(figures.bytes, points)}};
}

QJsonObject ratiosOf(const Figures &ours, const Figures &theirs)
{
    return {{QStringLiteral("write"), ratio(ours.write.count(), theirs.write.count())},
            {QStringLiteral("month_of_fleet"), ratio(ours.month.count(), theirs.month.count())},
            {QStringLiteral("series_of_card"), ratio(ours.series.count(), theirs.series.count())},
            {QStringLiteral("size"), ratio(ours.bytes, theirs.bytes)}};
}
} // namespace

Result<BenchResult> Benchmarks::usage(BenchRoom &room)
{
    const Result<Figures> ours = OurUsage(room, room.directory + QStringLiteral("/usage")).measure();
    if (!ours)
        return ours.error();
    const Result<Figures> packed = measureRows(room, room.directory + QStringLiteral("/usage-packed.db"),
                                               DayRowReference::Layout::PackedKey);
    if (!packed)
        return packed.error();
    const Result<Figures> keyed = measureRows(room, room.directory + QStringLiteral("/usage-keyed.db"),
                                              DayRowReference::Layout::WithoutRowid);
    if (!keyed)
        return keyed.error();
    BenchResult result{
        .reference = QStringLiteral("R12"), .ours = ours->write, .theirs = packed->write, .goal = 0.5};
    result.referenceCommand = QStringLiteral("INSERT of a row a day, key card << 16 | day, prepared, C API, "
                                             "the same transactions");
    result.correct = agree(*ours, *packed) && agree(*ours, *keyed);
    qint64 points = 0;
    for (qint64 card = 1; card <= room.cards; ++card) {
        for (const MonthUsage &month : InventedUsage(card).all().months)
            points += month.days.size();
    }
    result.figures = {{QStringLiteral("cards"), room.cards},
                      {QStringLiteral("points"), points},
                      {QStringLiteral("ours"), jsonOf(*ours, points)},
                      {QStringLiteral("packed_rows"), jsonOf(*packed, points)},
                      {QStringLiteral("without_rowid_rows"), jsonOf(*keyed, points)},
                      {QStringLiteral("ratio_to_packed_rows"), ratiosOf(*ours, *packed)},
                      {QStringLiteral("ratio_to_without_rowid_rows"), ratiosOf(*ours, *keyed)}};
    return result;
}
