// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cardwriter.h"
#include "core/store/cardfingerprint.h"
#include "core/store/database.h"
#include "core/store/storeerror.h"

#include <QCborMap>
#include <QCborValue>

namespace
{
constexpr quint8 gone = 2; ///< missing for two complete passes or more

QCborValue stored(QByteArrayView text)
{
    return text.isNull() ? QCborValue(QCborValue::Null) : QCborValue(QString::fromUtf8(text));
}

QCborValue stored(qint64 number)
{
    return number == CardRow::unknown ? QCborValue(QCborValue::Null) : QCborValue(number);
}

bool same(QByteArrayView a, QByteArrayView b)
{
    return a.isNull() == b.isNull() && a == b;
}

/// The old values of the fields that differ.
QCborMap differences(const CardRow &before, const CardRow &after)
{
    QCborMap old;
    for (size_t i = 0; i < listedTextCount; ++i) {
        if (!same(before.text[i], after.text[i]))
            old.insert(CardTable::column(CardText(i)), stored(before.text[i]));
    }
    for (size_t i = 0; i < listedNumberCount; ++i) {
        if (before.number[i] != after.number[i])
            old.insert(CardTable::column(CardNumber(i)), stored(before.number[i]));
    }
    return old;
}

Error vanished(qint64 id)
{
    return StoreError::damagedValue(QStringLiteral("card row %1 is not there").arg(id));
}
} // namespace

CardCounts &CardCounts::operator+=(const CardCounts &other)
{
    added += other.added;
    changed += other.changed;
    unchanged += other.unchanged;
    duplicates += other.duplicates;
    relisted += other.relisted;
    return *this;
}

void CardWriter::forget()
{
    m_index.clear();
    m_seen.clear();
    m_changes = {};
    m_loaded = false;
}

Result<void> CardWriter::ensureLoaded()
{
    if (m_loaded)
        return {};
    const Result<void> loaded = m_index.load(m_database);
    m_loaded = bool(loaded);
    return loaded;
}

Result<void> CardWriter::ensurePass(qint64 passId)
{
    return passId == 0 || passId == m_seen.passId() ? Result<void>() : m_seen.load(m_database, passId);
}

Result<qint64> CardWriter::count()
{
    if (const Result<void> loaded = ensureLoaded(); !loaded)
        return loaded.error();
    return m_index.size();
}

Result<AppliedCards> CardWriter::apply(std::span<const Card> cards, const PassStamp &stamp, Report report)
{
    if (const Result<void> loaded = ensureLoaded(); !loaded)
        return loaded.error();
    if (const Result<void> loaded = ensurePass(stamp.passId); !loaded)
        return loaded.error();
    AppliedCards outcome;
    for (const Card &card : cards) {
        if (const Result<void> applied = applyOne(card, stamp, report, outcome); !applied)
            return applied.error();
    }
    return outcome;
}

Result<void> CardWriter::finish()
{
    return m_seen.save(m_database);
}

/// A row without an instance is about the card that is known by its ICCID, not about another one.
Result<void> CardWriter::applyOne(const Card &card, const PassStamp &stamp, Report report,
                                  AppliedCards &outcome)
{
    const qint64 id = m_index.find(card.key);
    if (id != 0 || card.key.instanceId)
        return applyTo(id, card, stamp, report, outcome);
    const qint64 known = m_index.newestOf(card.key.iccid);
    if (known == 0)
        return applyTo(0, card, stamp, report, outcome);
    Card whole = card;
    whole.key.instanceId = m_index[known].instanceId;
    return applyTo(known, whole, stamp, report, outcome);
}

Result<void> CardWriter::applyTo(qint64 id, const Card &card, const PassStamp &stamp, Report report,
                                 AppliedCards &outcome)
{
    const quint64 fingerprint = cardFingerprint(card);
    if (id == 0) {
        if (const Result<void> added = add(card, fingerprint, stamp, report, outcome); !added)
            return added;
        id = m_index.size();
    } else if (const bool back = m_index[id].missed > 0; back || m_index[id].fingerprint != fingerprint) {
        if (const Result<void> renewed = renew(id, card, fingerprint, stamp, report, outcome); !renewed)
            return renewed;
    } else {
        ++outcome.counts.unchanged;
    }
    if (stamp.passId != 0 && !m_seen.insert(id)) {
        ++outcome.counts.duplicates;
        outcome.twice.append(card.key.iccid);
    }
    return {};
}

Result<void> CardWriter::add(const Card &card, quint64 fingerprint, const PassStamp &stamp, Report report,
                             AppliedCards &outcome)
{
    PackedCard packed(card);
    packed.row.id = m_index.size() + 1;
    packed.row.lastSeen = stamp.at.seconds;
    Result<Statement> insert = m_database.statement(Sql::CardInsert);
    if (!insert)
        return insert.error();
    insert->bind(1, packed.row.id).bind(2, qint64(fingerprint)).bind(3, stamp.runId);
    CardTable::bind(*insert, 4, packed.row);
    if (const Result<void> inserted = insert->run(); !inserted)
        return inserted;
    m_index.append(card.key, fingerprint);
    m_changes.cards.push_back(packed.row.id);
    ++outcome.counts.added;
    if (report == Report::Rows)
        outcome.rows.push_back(std::move(packed));
    return {};
}

/// A card that was there already: changed, back after having been missing, or both.
Result<void> CardWriter::renew(qint64 id, const Card &card, quint64 fingerprint, const PassStamp &stamp,
                               Report report, AppliedCards &outcome)
{
    m_changes.cards.push_back(id);
    const bool differs = m_index[id].fingerprint != fingerprint;
    if (m_index[id].missed > 0) {
        if (const Result<void> back = setMissed(id, 0, std::nullopt, stamp); !back)
            return back;
        ++outcome.counts.relisted;
    }
    PackedCard packed(card);
    packed.row.id = id;
    packed.row.lastSeen = stamp.at.seconds;
    if (differs) {
        if (const Result<void> changed = change(packed.row, fingerprint, stamp); !changed)
            return changed;
    }
    ++(differs ? outcome.counts.changed : outcome.counts.unchanged);
    if (report == Report::Rows)
        outcome.rows.push_back(std::move(packed));
    return {};
}

Result<void> CardWriter::change(const CardRow &row, quint64 fingerprint, const PassStamp &stamp)
{
    QCborMap before;
    {
        Result<Statement> old = m_database.statement(Sql::CardById);
        if (!old)
            return old.error();
        const Result<bool> found = old->bind(1, row.id).step();
        if (!found)
            return found.error();
        if (!*found)
            return vanished(row.id);
        before = differences(CardTable::read(*old), row);
    }
    if (const Result<void> kept = appendHistory(row.id, stamp, before); !kept)
        return kept;
    Result<Statement> update = m_database.statement(Sql::CardUpdate);
    if (!update)
        return update.error();
    update->bind(1, row.id).bind(2, qint64(fingerprint)).bind(3, stamp.runId);
    CardTable::bind(*update, 4, row);
    if (const Result<void> updated = update->run(); !updated)
        return updated;
    m_index[row.id].fingerprint = fingerprint;
    return {};
}

Result<void> CardWriter::appendHistory(qint64 id, const PassStamp &stamp, const QCborMap &before)
{
    if (before.isEmpty())
        return {};
    const QByteArray bytes = before.toCborValue().toCbor();
    Result<Statement> insert = m_database.statement(Sql::HistoryInsert);
    if (!insert)
        return insert.error();
    insert->bind(1, id).bind(2, stamp.runId).bind(3, stamp.at.seconds).bindBlob(4, bytes);
    return insert->run();
}

/// The history tells when a card left the list or came back, not each pass that missed it.
Result<void> CardWriter::setMissed(qint64 id, quint8 missed, std::optional<qint64> lastSeen,
                                   const PassStamp &stamp)
{
    const bool wasListed = m_index[id].missed < gone;
    if (wasListed != (missed < gone)) {
        QCborMap before;
        before.insert(QLatin1StringView("listed"), wasListed);
        if (const Result<void> kept = appendHistory(id, stamp, before); !kept)
            return kept;
    }
    Result<Statement> update = m_database.statement(Sql::CardSetMissed);
    if (!update)
        return update.error();
    if (const Result<void> set = update->bind(1, id).bind(2, qint64(missed)).bind(3, lastSeen).run(); !set)
        return set;
    m_index[id].missed = missed;
    return {};
}

PassOutcome CardWriter::classify() const
{
    PassOutcome outcome;
    for (qint64 id = 1; id <= m_index.size(); ++id) {
        if (m_seen.contains(id)) {
            ++outcome.seen;
            continue;
        }
        ++outcome.missing;
        outcome.notSeen += m_index[id].missed == 0;
        outcome.notListed += m_index[id].missed == 1;
    }
    return outcome;
}

Result<PassOutcome> CardWriter::previewPass(qint64 passId)
{
    if (const Result<void> loaded = ensureLoaded(); !loaded)
        return loaded.error();
    if (const Result<void> loaded = ensurePass(passId); !loaded)
        return loaded.error();
    return classify();
}

Result<QList<MissingCard>> CardWriter::missing(qint64 passId)
{
    if (const Result<PassOutcome> loaded = previewPass(passId); !loaded)
        return loaded.error();
    QList<MissingCard> cards;
    for (qint64 id = 1; id <= m_index.size(); ++id) {
        const CardIndex::Entry &entry = m_index[id];
        if (m_seen.contains(id) || entry.missed >= gone)
            continue;
        const auto instance = entry.instanceId > 0 ? std::optional(entry.instanceId) : std::nullopt;
        cards.append({id, {entry.iccid, instance}, entry.missed});
    }
    return cards;
}

Result<PassOutcome> CardWriter::completePass(const PassStamp &stamp, Report report, const MissRule &rule)
{
    Result<PassOutcome> outcome = previewPass(stamp.passId);
    if (!outcome)
        return outcome;
    outcome->notSeen = outcome->notListed = 0;
    for (qint64 id = 1; id <= m_index.size(); ++id) {
        const int missed = m_index[id].missed;
        if (m_seen.contains(id) || missed >= gone || !rule.countsFor(id, missed))
            continue;
        ++(missed == 0 ? outcome->notSeen : outcome->notListed);
        if (const Result<void> marked = markMissing(id, stamp); !marked)
            return marked.error();
        if (report == Report::Counts)
            continue;
        Result<PackedCard> packed = packedRow(id);
        if (!packed)
            return packed.error();
        outcome->rows.push_back(*std::move(packed));
    }
    Result<Statement> drop = m_database.statement(Sql::SeenDrop);
    if (!drop)
        return drop.error();
    if (const Result<void> dropped = drop->bind(1, stamp.passId).run(); !dropped)
        return dropped.error();
    m_seen.clear();
    m_changes.wholeFleet = true;
    return outcome;
}

/// From when it is missed the first time, a card carries when it was last seen.
Result<void> CardWriter::markMissing(qint64 id, const PassStamp &stamp)
{
    std::optional<qint64> lastSeen;
    {
        Result<Statement> statement = m_database.statement(Sql::CardLastSeen);
        if (!statement)
            return statement.error();
        const Result<bool> row = statement->bind(1, id).step();
        if (!row)
            return row.error();
        lastSeen = *row ? statement->optionalInteger(0) : std::nullopt;
    }
    return setMissed(id, quint8(m_index[id].missed + 1), lastSeen, stamp);
}

Result<PackedCard> CardWriter::packedRow(qint64 id)
{
    Result<Statement> statement = m_database.statement(Sql::CardById);
    if (!statement)
        return statement.error();
    const Result<bool> found = statement->bind(1, id).step();
    if (!found)
        return found.error();
    if (!*found)
        return vanished(id);
    const CardRow row = CardTable::read(*statement);
    const Result<Card> card = CardTable::unpack(row);
    if (!card)
        return card.error();
    PackedCard packed(*card);
    packed.row.id = id;
    packed.row.listed = row.listed;
    packed.row.lastSeen = row.lastSeen;
    return packed;
}
