// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacheverification.h"
#include "core/store/cardfacts.h"
#include "core/store/cardfingerprint.h"
#include "core/store/cardtable.h"
#include "core/store/readingsverification.h"
#include "core/store/rows.h"

#include <QSet>

#include <algorithm>

namespace
{
/// Walks over every card once.
class CardCheck
{
public:
    explicit CardCheck(CacheVerification &found) : m_found(found) {}

    void look(const CardRow &row, quint64 fingerprint, const Result<ReadFacts> &read)
    {
        ++m_found.cards;
        m_found.notListed += row.listed ? 0 : 1;
        m_found.rowGaps += row.id - m_last - 1;
        m_last = row.id;
        m_ids.resize(std::max(m_ids.size(), size_t(row.id) + 1));
        m_ids[size_t(row.id)] = true;
        const Result<Card> card = CardTable::unpack(row);
        if (!card) {
            ++m_found.unreadableRows;
            return;
        }
        m_found.wrongFingerprints += cardFingerprint(*card) != fingerprint;
        m_found.wrongFacts += read && *read != CardFacts::of(row);
        m_found.duplicateCards += m_keys.contains(card->key);
        m_keys.insert(card->key);
    }
    [[nodiscard]] const std::vector<bool> &ids() const { return m_ids; }

private:
    CacheVerification &m_found;
    QSet<CardKey> m_keys;
    std::vector<bool> m_ids;
    qint64 m_last = 0;
};

Result<std::vector<bool>> lookAtCards(Database &database, CacheVerification &found)
{
    CardCheck check(found);
    const Result<void> looked =
        Rows::each(database, Sql::CardsVerify, Rows::nothing, [&](const Statement &row) {
            check.look(CardTable::read(row), quint64(row.integer(CardTable::selectedColumns)),
                       CardFacts::read(database, row.integer(0)));
            return true;
        });
    if (!looked)
        return looked.error();
    return check.ids();
}
} // namespace

Result<CacheVerification> CacheVerification::of(Database &database)
{
    CacheVerification found;
    const Result<QStringList> integrity = database.integrityCheck();
    if (!integrity)
        return integrity.error();
    found.integrity = *integrity;
    const Result<std::optional<QString>> schema = database.pragma("PRAGMA user_version");
    if (!schema)
        return schema.error();
    found.schema = schema->value_or(QString()).toInt();
    if (!found.integrity.isEmpty())
        return found; // what stands on broken pages says nothing more
    const Result<std::vector<bool>> cards = lookAtCards(database, found);
    if (!cards)
        return cards.error();
    const auto dangling = Rows::first<qint64>(database, Sql::HistoryDangling, Rows::nothing,
                                              [](const Statement &row) { return row.integer(0); });
    if (!dangling)
        return dangling.error();
    found.danglingHistory = dangling->value_or(0);
    if (const Result<void> looked = verifyReadings(database, *cards, found); !looked)
        return looked.error();
    return found;
}
