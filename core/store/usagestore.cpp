// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usagestore.h"
#include "core/store/cardrecords.h"
#include "core/store/readingages.h"
#include "core/store/recordfields.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"
#include "core/store/usageblob.h"
#include "core/store/usagerow.h"

#include <QSet>

#include <algorithm>

namespace
{
Error damaged(qint64 rowId)
{
    return StoreError::damagedValue(QStringLiteral("usage of card row %1 in %2")
                                        .arg(UsageRow::cardOf(rowId))
                                        .arg(UsageRow::monthOf(rowId).iso()));
}

struct StoredMonth {
    Instant asOf;
    QByteArray days;
};

Result<std::optional<StoredMonth>> stored(Database &database, qint64 rowId)
{
    return Rows::first<StoredMonth>(
        database, Sql::UsageById, [rowId](Statement &statement) { statement.bind(1, rowId); },
        [](const Statement &row) {
            return StoredMonth{Instant{row.integer(0)}, row.blob(1).toByteArray()};
        });
}

Result<MonthUsageRecord> recordOf(qint64 rowId, Instant asOf, QByteArrayView days)
{
    std::optional<MonthUsage> usage = UsageBlob::decode(UsageRow::monthOf(rowId), days);
    if (!usage)
        return damaged(rowId);
    return MonthUsageRecord{*std::move(usage), asOf};
}

/// Whether the month only went on: everything told before still stands and later days came.
bool goesOn(const MonthUsage &before, const MonthUsage &after)
{
    return before.days.size() < after.days.size() &&
           std::equal(before.days.begin(), before.days.end(), after.days.begin());
}

Result<void> write(Database &database, Sql which, qint64 rowId, Instant at, const QByteArray &days)
{
    return Rows::run(database, which, [&](Statement &statement) {
        statement.bind(1, rowId).bind(2, at.seconds).bindBlob(3, days);
    });
}

/// The plans a card is on at this moment; when none is, all it has: an ended plan still tells the kind.
QList<CardPackage> inForce(const QList<CardPackage> &packages, Instant at)
{
    QList<CardPackage> current;
    for (const CardPackage &package : packages) {
        const bool begun = !package.effective || *package.effective <= at;
        if (begun && (!package.expires || at <= *package.expires))
            current.append(package);
    }
    return current.isEmpty() ? packages : current;
}
} // namespace

Result<bool> UsageStore::save(qint64 cardId, const CardUsage &usage, qint64 runId, Instant at)
{
    Result<bool> changed = savePlans(cardId, {usage.packages, usage.vendors}, runId, at);
    for (const MonthUsage &month : usage.months) {
        if (!changed)
            return changed;
        const Result<bool> saved = saveMonth(cardId, month, runId, at);
        changed = saved ? Result<bool>(*changed || *saved) : saved;
    }
    if (!changed)
        return changed;
    const Result<void> noted = ReadingAges(m_database).noteRead(cardId, ReadingClass::Usage, at);
    return noted ? changed : noted.error();
}

Result<bool> UsageStore::saveMonth(qint64 cardId, const MonthUsage &usage, qint64 runId, Instant at)
{
    const qint64 rowId = UsageRow::id(cardId, usage.month);
    const std::optional<QByteArray> days = UsageBlob::encode(usage);
    if (!days)
        return StoreError::notStorable(QStringLiteral("days of %1").arg(usage.month.iso()));
    const Result<std::optional<StoredMonth>> old = stored(m_database, rowId);
    if (!old)
        return old.error();
    const bool same = *old && (*old)->days == *days;
    if (*old && !same) {
        const Result<MonthUsageRecord> before = recordOf(rowId, (*old)->asOf, (*old)->days);
        if (!before)
            return before.error();
        if (!goesOn(before->usage, usage)) {
            const Result<void> kept =
                Rows::run(m_database, Sql::UsageHistoryInsert, [&](Statement &statement) {
                    statement.bind(1, rowId)
                        .bind(2, runId)
                        .bind(3, (*old)->asOf.seconds)
                        .bindBlob(4, (*old)->days);
                });
            if (!kept)
                return kept.error();
        }
    }
    const Result<void> written =
        write(m_database, *old ? Sql::UsageUpdate : Sql::UsageInsert, rowId, at, *days);
    if (!written)
        return written.error();
    return !same;
}

Result<bool> UsageStore::savePlans(qint64 cardId, const CardPlans &plans, qint64 runId, Instant at)
{
    if (const Result<void> noted = noteNames(cardId, plans.packages, at); !noted)
        return noted.error();
    CardRecords records(m_database, CardRecords::Kind::Plans);
    return records.save(cardId, RecordCodec::encode(plans), runId, at);
}

Result<void> UsageStore::noteNames(qint64 cardId, const QList<CardPackage> &packages, Instant at)
{
    const auto credential = Rows::first<std::optional<QString>>(
        m_database, Sql::CardCredential, [cardId](Statement &statement) { statement.bind(1, cardId); },
        [](const Statement &row) { return row.optionalString(0); });
    if (!credential)
        return credential.error();
    if (!credential->value_or(std::nullopt))
        return {};
    QSet<QString> noted;
    for (const CardPackage &package : inForce(packages, at)) {
        if (!package.name || noted.contains(*package.name))
            continue;
        noted.insert(*package.name);
        const Result<void> done = Rows::updateOrInsert(
            m_database, Sql::PackageNameTouch, Sql::PackageNameInsert, [&](Statement &statement) {
                statement.bind(1, **credential).bind(2, package.name).bind(3, at.seconds);
            });
        if (!done)
            return done;
    }
    return {};
}

Result<std::optional<MonthUsageRecord>> UsageStore::month(qint64 cardId, Month month)
{
    const qint64 rowId = UsageRow::id(cardId, month);
    const Result<std::optional<StoredMonth>> found = stored(m_database, rowId);
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<MonthUsageRecord>();
    const Result<MonthUsageRecord> record = recordOf(rowId, (*found)->asOf, (*found)->days);
    if (!record)
        return record.error();
    return std::optional(*record);
}

Result<QList<MonthUsageRecord>> UsageStore::months(qint64 cardId)
{
    const Result<QList<Month>> all = storedMonths();
    if (!all)
        return all.error();
    QList<MonthUsageRecord> records;
    for (const Month each : *all) {
        const Result<std::optional<MonthUsageRecord>> record = month(cardId, each);
        if (!record)
            return record.error();
        if (*record)
            records.append(**record);
    }
    return records;
}

Result<QList<MonthUsageRecord>> UsageStore::history(qint64 cardId, Month month)
{
    const qint64 rowId = UsageRow::id(cardId, month);
    const auto olds = Rows::all<StoredMonth>(
        m_database, Sql::UsageHistoryOf, [rowId](Statement &statement) { statement.bind(1, rowId); },
        [](const Statement &row) {
            return StoredMonth{Instant{row.integer(0)}, row.blob(1).toByteArray()};
        });
    if (!olds)
        return olds.error();
    QList<MonthUsageRecord> records;
    for (const StoredMonth &old : *olds) {
        const Result<MonthUsageRecord> record = recordOf(rowId, old.asOf, old.days);
        if (!record)
            return record.error();
        records.append(*record);
    }
    return records;
}

Result<std::optional<CardPlansRecord>> UsageStore::plans(qint64 cardId)
{
    CardRecords records(m_database, CardRecords::Kind::Plans);
    const Result<std::optional<CardRecords::Kept>> kept = records.newest(cardId);
    if (!kept)
        return kept.error();
    if (!*kept)
        return std::optional<CardPlansRecord>();
    const Result<CardPlans> plans = records.read<CardPlans>(cardId, (*kept)->record);
    if (!plans)
        return plans.error();
    return std::optional(CardPlansRecord{*plans, (*kept)->asOf});
}

Result<QList<CardPackage>> UsageStore::packages(qint64 cardId)
{
    const Result<std::optional<CardPlansRecord>> record = plans(cardId);
    if (!record)
        return record.error();
    return *record ? (*record)->plans.packages : QList<CardPackage>();
}

Result<void>
UsageStore::stream(Month month,
                   const std::function<bool(qint64 cardId, const MonthUsage &, Instant asOf)> &visit)
{
    Result<void> outcome;
    const Result<void> read = Rows::each(
        m_database, Sql::UsageOfMonth,
        [month](Statement &statement) {
            statement.bind(1, UsageRow::id(0, month)).bind(2, UsageRow::id(0, month.next()));
        },
        [&](const Statement &row) {
            const qint64 rowId = row.integer(0);
            const std::optional<MonthUsage> usage = UsageBlob::decode(month, row.blob(2));
            if (!usage)
                outcome = damaged(rowId);
            return usage && visit(UsageRow::cardOf(rowId), *usage, Instant{row.integer(1)});
        });
    return read ? outcome : read;
}

Result<QList<Month>> UsageStore::storedMonths()
{
    QList<Month> months;
    for (qint64 from = 0;;) { // from month to month, two steps each, instead of over all rows
        const auto next = Rows::first<qint64>(
            m_database, Sql::UsageNext, [from](Statement &statement) { statement.bind(1, from); },
            [](const Statement &row) { return row.integer(0); });
        if (!next)
            return next.error();
        if (!*next)
            return months;
        months.append(UsageRow::monthOf(**next));
        from = UsageRow::id(0, months.last().next());
    }
}

Result<QList<PackageSighting>> UsageStore::packageNames()
{
    return Rows::all<PackageSighting>(
        m_database, Sql::PackageNamesAll, Rows::nothing, [](const Statement &row) {
            return PackageSighting{row.string(0), row.string(1), Instant{row.integer(2)},
                                   Instant{row.integer(3)}};
        });
}
