// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/briefing/activitybriefing.h"

#include "core/store/cachewriter.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <limits>

namespace
{
using ActivityBriefing::ChangeChoice;
using ActivityBriefing::Changes;
using ActivityBriefing::FieldTotal;
using ActivityBriefing::Period;

constexpr int mostRead = 50'000; ///< of the journal and of the audit log: some years

constexpr std::array figureFields{QLatin1StringView("used_bytes"), QLatin1StringView("remaining_bytes"),
                                  QLatin1StringView("sms_used"), QLatin1StringView("usage_as_of")};

Period periodOf(const SyncRun &run, Instant now)
{
    return {run.started, Instant{run.finished.value_or(now).seconds + 1}};
}

bool newestBefore(const CardChangeRecord &a, const CardChangeRecord &b)
{
    if (a.change.at != b.change.at)
        return b.change.at < a.change.at;
    return a.cardId < b.cardId;
}

/// Keeps the newest of what it is given, without ever holding more than twice as many.
class Newest
{
public:
    explicit Newest(qsizetype most) : m_most(most) {}
    void add(const CardChangeRecord &change)
    {
        m_kept.append(change);
        if (m_kept.size() >= m_most * 2)
            trim();
    }
    QList<CardChangeRecord> taken() &&
    {
        trim();
        return std::move(m_kept);
    }

private:
    void trim()
    {
        std::stable_sort(m_kept.begin(), m_kept.end(), newestBefore);
        if (m_kept.size() > m_most)
            m_kept.erase(m_kept.begin() + m_most, m_kept.end());
    }
    qsizetype m_most;
    QList<CardChangeRecord> m_kept;
};

QList<FieldTotal> totalsOf(const QHash<QString, qint64> &counts)
{
    QList<FieldTotal> totals;
    for (auto one = counts.constBegin(); one != counts.constEnd(); ++one)
        totals.append({one.key(), one.value()});
    std::sort(totals.begin(), totals.end(), [](const FieldTotal &a, const FieldTotal &b) {
        return a.changes != b.changes ? a.changes > b.changes : a.field < b.field;
    });
    return totals;
}
} // namespace

bool ActivityBriefing::isFigure(const QString &field)
{
    return std::any_of(figureFields.begin(), figureFields.end(),
                       [&field](QLatin1StringView figure) { return field == figure; });
}

Result<std::optional<Period>> ActivityBriefing::lastRun(const BriefingContext &context)
{
    constexpr int someRuns = 100; ///< one that was cut short at once is not the one people mean
    const Result<QList<SyncRun>> newest = context.cache.journal.newestRuns(someRuns);
    if (!newest)
        return newest.error();
    for (const SyncRun &run : *newest) {
        const bool read = run.state == SyncRun::State::Succeeded || run.state == SyncRun::State::InPart;
        if (read)
            return std::optional(Period{run.started, Instant{context.now.seconds + 1}});
    }
    return std::optional<Period>();
}

Result<std::optional<Period>> ActivityBriefing::ofRun(const BriefingContext &context, qint64 run)
{
    const Result<std::optional<SyncRun>> found = context.cache.journal.run(run);
    if (!found)
        return found.error();
    return *found ? std::optional(periodOf(**found, context.now)) : std::nullopt;
}

Period ActivityBriefing::lastDays(const BriefingContext &context, int days)
{
    return {Instant::startOfBeijingDay(context.today.addDays(1 - days)), Instant{context.now.seconds + 1}};
}

Result<QList<SyncRun>> ActivityBriefing::runs(const BriefingContext &context, const Period &period,
                                              qsizetype most)
{
    Result<QList<SyncRun>> runs = context.cache.journal.newestRuns(mostRead);
    if (!runs)
        return runs;
    runs->removeIf([&period](const SyncRun &run) { return !period.has(run.started); });
    runs->resize(std::min(runs->size(), most));
    return runs;
}

Result<QList<AuditEntry>> ActivityBriefing::deeds(const BriefingContext &context, const Period &period,
                                                  qsizetype most)
{
    Result<QList<AuditEntry>> deeds = context.cache.audit.newest(mostRead);
    if (!deeds)
        return deeds;
    deeds->removeIf([&period](const AuditEntry &deed) { return !period.has(deed.at); });
    deeds->resize(std::min(deeds->size(), most));
    return deeds;
}

Result<Changes> ActivityBriefing::changes(const BriefingContext &context, const Period &period,
                                          const ChangeChoice &choice)
{
    Changes found;
    Newest newest(choice.most);
    QHash<QString, qint64> counts;
    qint64 lastCard = std::numeric_limits<qint64>::min(); // they come card by card
    const Result<qint64> figures = context.cache.cards.changes(
        period.from, period.until,
        [&choice](const QString &field) { return choice.figures || !isFigure(field); },
        [&](const CardChangeRecord &record) {
            ++found.changes;
            ++counts[record.change.field];
            found.cards += record.cardId == lastCard ? 0 : 1;
            lastCard = record.cardId;
            if (choice.field.isEmpty() || choice.field == record.change.field)
                newest.add(record);
            return true;
        });
    if (!figures)
        return figures.error();
    found.figures = *figures;
    found.newest = std::move(newest).taken();
    found.fields = totalsOf(counts);
    return found;
}
