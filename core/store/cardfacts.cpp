// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cardfacts.h"
#include "core/inventory/cardrow.h"
#include "core/store/cardrecords.h"
#include "core/store/recordfields.h"
#include "core/store/rows.h"

namespace
{
using Kind = CardRecords::Kind;

std::optional<qint64> seconds(std::optional<Instant> at)
{
    return at ? std::optional(at->seconds) : std::nullopt;
}

/// The row's columns, in the order of CardTable::factColumns().
Result<void> write(Database &database, qint64 cardId, const ReadFacts &facts)
{
    const QByteArray imei = facts.imei ? facts.imei->toUtf8() : QByteArray();
    const QLatin1StringView state = facts.realName ? Identity::name(*facts.realName) : QLatin1StringView();
    return Rows::run(database, Sql::CardSetFacts, [&](Statement &statement) {
        statement.bind(1, cardId)
            .bindText(2, facts.imei ? QByteArrayView(imei) : QByteArrayView())
            .bindText(3, QByteArrayView(state))
            .bind(4, facts.stopThreshold ? std::optional(facts.stopThreshold->bytes) : std::nullopt)
            .bind(5, facts.autoResume ? std::optional<qint64>(*facts.autoResume) : std::nullopt)
            .bind(6, seconds(facts.detailAsOf))
            .bind(7, seconds(facts.identityAsOf));
    });
}

std::optional<qint64> known(qint64 number)
{
    return number == CardRow::unknown ? std::nullopt : std::optional(number);
}

std::optional<Instant> instant(qint64 number)
{
    return number == CardRow::unknown ? std::nullopt : std::optional(Instant{number});
}

/// Renews the cards with a reading of this kind, but for those that have one of kind `done`.
Result<void> renewOf(Database &database, Kind kind, std::optional<Kind> done)
{
    Result<void> outcome;
    const Result<void> walked = CardRecords(database, kind).each([&](const CardRecords::Row &row) {
        if (done) {
            const Result<std::optional<CardRecords::Kept>> other =
                CardRecords(database, *done).newest(row.cardId);
            if (other && *other)
                return true;
        }
        outcome = CardFacts::renew(database, row.cardId);
        if (!outcome && outcome.error().kind == Error::Kind::Damaged)
            outcome = {};
        return bool(outcome);
    });
    return walked ? outcome : walked;
}
} // namespace

Result<ReadFacts> CardFacts::read(Database &database, qint64 cardId)
{
    const auto detail = CardRecords(database, Kind::Detail).newestAs<CardDetail, CardDetailRecord>(cardId);
    if (!detail)
        return detail.error();
    const auto identity =
        CardRecords(database, Kind::Identity).newestAs<IdentityReading, IdentityRecord>(cardId);
    if (!identity)
        return identity.error();
    return ReadFacts::of(*detail, *identity);
}

ReadFacts CardFacts::of(const CardRow &row)
{
    ReadFacts facts;
    if (const QByteArrayView imei = row[CardText::Imei]; !imei.isNull())
        facts.imei = QString::fromUtf8(imei);
    facts.realName = Identity::byName(row[CardText::RealName]);
    if (const auto bytes = known(row[CardNumber::StopThreshold]))
        facts.stopThreshold = DataVolume{*bytes};
    if (const auto resumes = known(row[CardNumber::AutoResume]))
        facts.autoResume = *resumes != 0;
    facts.detailAsOf = instant(row[CardNumber::DetailAsOf]);
    facts.identityAsOf = instant(row[CardNumber::IdentityAsOf]);
    return facts;
}

Result<void> CardFacts::renew(Database &database, qint64 cardId)
{
    const Result<ReadFacts> facts = read(database, cardId);
    return facts ? write(database, cardId, *facts) : facts.error();
}

Result<void> CardFacts::renewAll(Database &database)
{
    const Result<void> details = renewOf(database, Kind::Detail, std::nullopt);
    return details ? renewOf(database, Kind::Identity, Kind::Detail) : details;
}
