// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cardreader.h"
#include "core/store/carddetailstore.h"
#include "core/store/cardfacts.h"
#include "core/store/cardrecords.h"
#include "core/store/cardtable.h"
#include "core/store/identitystore.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"
#include "core/store/syncjournal.h"

#include <QCborMap>
#include <QCborValue>

#include <algorithm>
#include <array>

namespace
{
/// The value a field had, as the history keeps it, in the words of FieldText::machine.
std::optional<QString> machineText(const QString &field, const QCborValue &stored)
{
    if (stored.isBool())
        return stored.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    if (stored.isString()) {
        const bool tags = field == CardTable::column(CardText::Tags);
        return CardTable::machineText(tags ? CardText::Tags : CardText::Status, stored.toString().toUtf8());
    }
    if (!stored.isInteger())
        return std::nullopt;
    for (size_t i = 0; i < listedNumberCount; ++i) {
        if (field == CardTable::column(CardNumber(i)))
            return CardTable::machineText(CardNumber(i), stored.toInteger());
    }
    return QString::number(stored.toInteger());
}

/// Every field of a row as it is now.
QHash<QString, std::optional<QString>> fieldsOf(const CardRow &row)
{
    QHash<QString, std::optional<QString>> fields;
    for (size_t i = 0; i < listedTextCount; ++i)
        fields.insert(CardTable::column(CardText(i)), CardTable::machineText(CardText(i), row.text[i]));
    for (size_t i = 0; i < listedNumberCount; ++i)
        fields.insert(CardTable::column(CardNumber(i)), CardTable::machineText(CardNumber(i), row.number[i]));
    fields.insert(QStringLiteral("listed"), row.listed ? QStringLiteral("true") : QStringLiteral("false"));
    return fields;
}

struct PastValues {
    qint64 runId = 0;
    Instant at;
    QCborMap before;
};

PastValues pastValues(const Statement &row)
{
    const QCborValue value = QCborValue::fromCbor(row.blob(2).toByteArray());
    return {row.integer(0), Instant{row.integer(1)}, value.toMap()};
}

/// Walks from now into the past: what a field was before a change is what it became by the change before.
QList<CardChange> reconstruct(QHash<QString, std::optional<QString>> now,
                              const QList<PastValues> &newestFirst)
{
    QList<CardChange> changes;
    for (const PastValues &past : newestFirst) {
        for (const auto &pair : past.before) {
            const QString field = pair.first.toString();
            const std::optional<QString> before = machineText(field, pair.second);
            changes.append({past.at, past.runId, field, before, now.value(field)});
            now.insert(field, before);
        }
    }
    std::reverse(changes.begin(), changes.end());
    return changes;
}

/// Listed cards carry no time of their own.
CardRow seenAt(CardRow row, qint64 pass)
{
    if (row.lastSeen == CardRow::unknown)
        row.lastSeen = pass;
    return row;
}

Result<CardRecord> recordOf(const CardRow &row)
{
    const Result<Card> card = CardTable::unpack(row);
    if (!card)
        return card.error();
    return CardRecord{row.id, *card, row.listed, std::nullopt, std::nullopt, CardFacts::of(row)};
}
} // namespace

/// When a listed card was last seen: by the newest complete pass, or by the first one under way.
Result<qint64> CardReader::seenByPass()
{
    const Result<SyncPart> list = SyncJournal(m_database).part(SyncParts::list);
    if (!list)
        return list.error();
    if (list->completedAt)
        return list->completedAt->seconds;
    return list->position ? list->position->saved.seconds : CardRow::unknown;
}

Result<void> CardReader::stream(const std::function<bool(const CardRow &row)> &visit)
{
    const Result<qint64> seen = seenByPass();
    if (!seen)
        return seen.error();
    return Rows::each(m_database, Sql::CardsAll, Rows::nothing,
                      [&visit, seen = *seen](const Statement &statement) {
                          return visit(seenAt(CardTable::read(statement), seen));
                      });
}

Result<void> CardReader::rows(std::span<const qint64> ids,
                              const std::function<bool(const CardRow &row)> &visit)
{
    const Result<qint64> seen = seenByPass();
    if (!seen)
        return seen.error();
    bool goOn = true;
    for (size_t i = 0; goOn && i < ids.size(); ++i) {
        const Result<void> read = Rows::each(
            m_database, Sql::CardById, [id = ids[i]](Statement &statement) { statement.bind(1, id); },
            [&, seen = *seen](const Statement &statement) {
                goOn = visit(seenAt(CardTable::read(statement), seen));
                return goOn;
            });
        if (!read)
            return read;
    }
    return {};
}

Result<CardTotals> CardReader::totals()
{
    const auto totals =
        Rows::first<CardTotals>(m_database, Sql::CardTotals, Rows::nothing, [](const Statement &row) {
            return CardTotals{row.integer(0), row.integer(1), row.integer(2)};
        });
    if (!totals)
        return totals.error();
    return totals->value_or(CardTotals());
}

Result<CardRecord> CardReader::withTimes(CardRecord record)
{
    const auto seen = Rows::first<std::optional<Instant>>(
        m_database, Sql::CardLastSeen, [&record](Statement &statement) { statement.bind(1, record.id); },
        [](const Statement &row) { return Rows::instant(row, 0); });
    if (!seen)
        return seen.error();
    record.lastSeen = seen->value_or(std::nullopt);
    record.listAsOf = record.lastSeen;
    return record;
}

Result<std::optional<CardRecord>> CardReader::byId(qint64 id)
{
    const auto found = Rows::first<Result<CardRecord>>(
        m_database, Sql::CardById, [id](Statement &statement) { statement.bind(1, id); },
        [](const Statement &row) { return recordOf(CardTable::read(row)); });
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<CardRecord>();
    if (!**found)
        return (*found)->error();
    const Result<CardRecord> record = withTimes(***found);
    if (!record)
        return record.error();
    return std::optional(*record);
}

Result<QList<CardRecord>> CardReader::byIccid(const Iccid &iccid)
{
    const auto found = Rows::all<Result<CardRecord>>(
        m_database, Sql::CardsByIccid,
        [&iccid](Statement &statement) { statement.bindText(1, iccid.bytes()); },
        [](const Statement &row) { return recordOf(CardTable::read(row)); });
    if (!found)
        return found.error();
    QList<CardRecord> records;
    for (const Result<CardRecord> &record : *found) {
        if (!record)
            return record.error();
        const Result<CardRecord> timed = withTimes(*record);
        if (!timed)
            return timed.error();
        records.append(*timed);
    }
    return records;
}

Result<QList<CardChange>> CardReader::history(qint64 id)
{
    const auto byId = [id](Statement &statement) { statement.bind(1, id); };
    const auto now = Rows::first<QHash<QString, std::optional<QString>>>(
        m_database, Sql::CardById, byId, [](const Statement &row) { return fieldsOf(CardTable::read(row)); });
    if (!now)
        return now.error();
    const auto past = Rows::all<PastValues>(m_database, Sql::HistoryOfCard, byId, pastValues);
    if (!past)
        return past.error();
    return *now ? reconstruct(**now, *past) : QList<CardChange>();
}

Result<QList<CardChange>> CardReader::wholeHistory(qint64 id)
{
    QList<CardChange> all;
    for (const Result<QList<CardChange>> &changes :
         {history(id), CardDetailStore(m_database).history(id), IdentityStore(m_database).history(id)}) {
        if (!changes)
            return changes.error();
        all += *changes;
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const CardChange &a, const CardChange &b) { return a.at < b.at; });
    return all;
}

Result<std::vector<qint64>> CardReader::changedCards(Instant from, Instant until)
{
    std::vector<qint64> ids;
    const auto between = [from, until](Statement &statement) {
        statement.bind(1, from.seconds).bind(2, until.seconds);
    };
    const Result<void> listed =
        Rows::each(m_database, Sql::HistoryBetween, between, [&ids](const Statement &row) {
            ids.push_back(row.integer(0));
            return true;
        });
    if (!listed)
        return listed.error();
    const Result<void> read =
        Rows::each(m_database, Sql::CardRecordsChangedBetween, between, [&ids](const Statement &row) {
            if (CardRecords::kindOf(row.integer(0)) != CardRecords::Kind::Plans)
                ids.push_back(CardRecords::cardOf(row.integer(0)));
            return true;
        });
    if (!read)
        return read.error();
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<void> CardReader::changes(Instant from, Instant until,
                                 const std::function<bool(const CardChangeRecord &)> &visit)
{
    const Result<std::vector<qint64>> changed = changedCards(from, until);
    if (!changed)
        return changed.error();
    for (const qint64 id : *changed) {
        const Result<std::optional<CardRecord>> card = byId(id);
        if (!card)
            return card.error();
        if (!*card)
            return StoreError::damagedValue(
                QStringLiteral("history of card row %1, which is not there").arg(id));
        const Result<QList<CardChange>> history = wholeHistory(id);
        if (!history)
            return history.error();
        for (const CardChange &change : *history) {
            const bool meant = change.at >= from && change.at < until;
            if (meant && !visit({id, (*card)->card.key.iccid, change}))
                return {};
        }
    }
    return {};
}

Result<std::optional<Instant>> CardReader::listAsOf()
{
    const Result<SyncPart> list = SyncJournal(m_database).part(SyncParts::list);
    if (!list)
        return list.error();
    return list->completedAt;
}
