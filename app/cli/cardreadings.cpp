// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cardreadings.h"

#include "core/base/platform.h"
#include "core/briefing/cardbriefing.h"
#include "core/store/cachewriter.h"

#include <QCoreApplication>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardReadings)
};

QString words(RealName state)
{
    switch (state) {
    case RealName::Verified:
        return Text::tr("verified");
    case RealName::Approving:
        return Text::tr("being checked");
    case RealName::NotVerified:
        break;
    }
    return Text::tr("not verified");
}

std::optional<qint64> bytes(std::optional<DataVolume> volume)
{
    return volume ? std::optional(volume->bytes) : std::nullopt;
}

TableValue realNameValue(std::optional<RealName> state)
{
    return state ? TableValue::code(Identity::name(*state), words(*state)) : TableValue();
}

constexpr std::array factFields{
    FactField{"imei", QT_TRANSLATE_NOOP("Column", "IMEI"),
              [](const ReadFacts &f) { return ListCell::text(f.imei); }, TableKind::Id,
              [](const ReadFacts &f) { return TableValue::id(f.imei); }},
    FactField{"real_name", QT_TRANSLATE_NOOP("Column", "Real name"),
              [](const ReadFacts &f) { return CardReadings::realName(f.realName); }, TableKind::Text,
              [](const ReadFacts &f) { return realNameValue(f.realName); }},
    FactField{"stop_threshold_bytes", QT_TRANSLATE_NOOP("Column", "Stops at"),
              [](const ReadFacts &f) { return ListCell::volume(f.stopThreshold); }, TableKind::Bytes,
              [](const ReadFacts &f) { return TableValue::number(bytes(f.stopThreshold)); }, true},
    FactField{"auto_resume", QT_TRANSLATE_NOOP("Column", "Resumes by itself"),
              [](const ReadFacts &f) { return ListCell::truth(f.autoResume); }, TableKind::Truth,
              [](const ReadFacts &f) { return TableValue::truth(f.autoResume); }},
};
} // namespace

ListCell CardReadings::realName(std::optional<RealName> state)
{
    return state ? ListCell::named(Identity::name(*state), words(*state)) : ListCell::text(std::nullopt);
}

std::span<const FactField> CardReadings::fields()
{
    return factFields;
}

const FactField *CardReadings::byName(const QString &name)
{
    for (const FactField &field : factFields) {
        if (name == QLatin1StringView(field.name))
            return &field;
    }
    return nullptr;
}

Result<QHash<qint64, ReadFacts>> CardReadings::all(CacheReader &cache)
{
    QHash<qint64, IdentityRecord> identities;
    const Result<void> identified = cache.identity.stream([&](const IdentityRecord &record) {
        identities.insert(record.cardId, record);
        return !Platform::interrupted();
    });
    if (!identified)
        return identified.error();
    QHash<qint64, ReadFacts> facts;
    const Result<void> detailed = cache.details.stream([&](const CardDetailRecord &detail) {
        const auto identity = identities.constFind(detail.cardId);
        const bool known = identity != identities.cend();
        facts.insert(detail.cardId, CardBriefing::facts(detail, known ? std::optional(*identity) : std::nullopt));
        return !Platform::interrupted();
    });
    if (!detailed)
        return detailed.error();
    for (const IdentityRecord &identity : std::as_const(identities)) {
        if (!facts.contains(identity.cardId))
            facts.insert(identity.cardId, CardBriefing::facts(std::nullopt, identity));
    }
    return facts;
}
