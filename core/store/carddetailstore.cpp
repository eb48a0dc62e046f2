// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/carddetailstore.h"
#include "core/store/cardfacts.h"
#include "core/store/cardrecords.h"
#include "core/store/committedchanges.h"
#include "core/store/readingages.h"
#include "core/store/recordfields.h"

namespace
{
/// The numbers of the fields a glance takes.
struct GlancedFields {
    int certifyStatus = RecordCodec::numberOf<CardDetail>(QLatin1StringView("certify_status"));
    int certifyType = RecordCodec::numberOf<CardDetail>(QLatin1StringView("certify_type"));
    int autoRenew = RecordCodec::numberOf<CardDetail>(QLatin1StringView("auto_renew"));
    int stopThreshold = RecordCodec::numberOf<CardDetail>(QLatin1StringView("stop_threshold_bytes"));
};

/// Nothing: damaged. What is not looked at is not proved either; `verify` does that.
std::optional<CardDetailGlance> glanceAt(const CardRecords::Row &row, const GlancedFields &fields)
{
    CardDetailGlance glance{row.cardId, row.asOf, false, {}, {}, {}};
    bool sound = true;
    RecordScan scan(row.record);
    while (scan.next()) {
        if (scan.number() == fields.certifyStatus) {
            glance.certifyStatus = scan.text();
            sound = sound && !glance.certifyStatus.isNull();
        } else if (scan.number() == fields.certifyType) {
            glance.certifyType = scan.text();
            sound = sound && !glance.certifyType.isNull();
        } else if (scan.number() == fields.autoRenew) {
            glance.autoRenew = scan.truth();
            sound = sound && glance.autoRenew;
        } else if (scan.number() == fields.stopThreshold) {
            glance.hasStopThreshold = true;
        }
    }
    return sound && !scan.isDamaged() ? std::optional(glance) : std::nullopt;
}
} // namespace

Result<bool> CardDetailStore::save(qint64 cardId, const CardDetail &detail, qint64 runId, Instant at)
{
    CardRecords records(m_database, CardRecords::Kind::Detail);
    const Result<bool> saved = records.save(cardId, RecordCodec::encode(detail), runId, at);
    if (!saved)
        return saved;
    if (const Result<void> renewed = CardFacts::renew(m_database, cardId); !renewed)
        return renewed.error();
    if (m_changes)
        m_changes->cards.push_back(cardId);
    const Result<void> noted = ReadingAges(m_database).noteRead(cardId, ReadingClass::Detail, at);
    return noted ? saved : noted.error();
}

Result<std::optional<CardDetailRecord>> CardDetailStore::newest(qint64 cardId)
{
    return CardRecords(m_database, CardRecords::Kind::Detail).newestAs<CardDetail, CardDetailRecord>(cardId);
}

Result<void> CardDetailStore::stream(const std::function<bool(const CardDetailRecord &)> &visit)
{
    return CardRecords(m_database, CardRecords::Kind::Detail).eachAs<CardDetail, CardDetailRecord>(visit);
}

Result<void> CardDetailStore::glance(const std::function<bool(const CardDetailGlance &)> &visit)
{
    static const GlancedFields fields;
    CardRecords records(m_database, CardRecords::Kind::Detail);
    Result<void> outcome;
    const Result<void> walked = records.each([&](const CardRecords::Row &row) {
        const std::optional<CardDetailGlance> glance = glanceAt(row, fields);
        if (!glance)
            outcome = records.damaged(row.cardId);
        return glance && visit(*glance);
    });
    return walked ? outcome : walked;
}

Result<QList<CardChange>> CardDetailStore::history(qint64 cardId)
{
    return CardRecords(m_database, CardRecords::Kind::Detail).changes<CardDetail>(cardId);
}
