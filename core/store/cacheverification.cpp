// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cacheverification.h"
#include "core/store/cardfingerprint.h"
#include "core/store/cardtable.h"
#include "core/store/rows.h"

#include <QSet>

namespace
{
/// Walks over every card once.
class CardCheck
{
public:
    explicit CardCheck(CacheVerification &found) : m_found(found) {}

    void look(const CardRow &row, quint64 fingerprint)
    {
        ++m_found.cards;
        m_found.notListed += row.listed ? 0 : 1;
        m_found.rowGaps += row.id - m_last - 1;
        m_last = row.id;
        const Result<Card> card = CardTable::unpack(row);
        if (!card) {
            ++m_found.unreadableRows;
            return;
        }
        m_found.wrongFingerprints += cardFingerprint(*card) != fingerprint;
        m_found.duplicateCards += m_keys.contains(card->key);
        m_keys.insert(card->key);
    }

private:
    CacheVerification &m_found;
    QSet<CardKey> m_keys;
    qint64 m_last = 0;
};

Result<void> lookAtCards(Database &database, CacheVerification &found)
{
    CardCheck check(found);
    return Rows::each(database, Sql::CardsVerify, Rows::nothing, [&check](const Statement &row) {
        check.look(CardTable::read(row), quint64(row.integer(CardTable::selectedColumns)));
        return true;
    });
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
    if (const Result<void> looked = lookAtCards(database, found); !looked)
        return looked.error();
    const auto dangling = Rows::first<qint64>(database, Sql::HistoryDangling, Rows::nothing,
                                              [](const Statement &row) { return row.integer(0); });
    if (!dangling)
        return dangling.error();
    found.danglingHistory = dangling->value_or(0);
    return found;
}
