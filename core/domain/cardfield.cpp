// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardfield.h"

#include <QCoreApplication>

#include <array>

namespace
{
struct FieldWords {
    CardField field;
    const char *name;
    const char *title;
};

constexpr std::array<FieldWords, 35> words{{
    {CardField::Iccid, "iccid", "ICCID"},
    {CardField::Msisdn, "msisdn", "MSISDN"},
    {CardField::Imsi, "imsi", "IMSI"},
    {CardField::Status, "status", QT_TRANSLATE_NOOP("CardField", "Status")},
    {CardField::OsStatus, "os_status", QT_TRANSLATE_NOOP("CardField", "Fine status")},
    {CardField::Vendor, "vendor", QT_TRANSLATE_NOOP("CardField", "Operator")},
    {CardField::PlanKind, "plan_kind", QT_TRANSLATE_NOOP("CardField", "Plan kind")},
    {CardField::PlanLevel, "plan_level", QT_TRANSLATE_NOOP("CardField", "Plan level")},
    {CardField::Credential, "credential", QT_TRANSLATE_NOOP("CardField", "Plan credential")},
    {CardField::Period, "period", QT_TRANSLATE_NOOP("CardField", "Cycle")},
    {CardField::Tariff, "tariff", QT_TRANSLATE_NOOP("CardField", "Tariff")},
    {CardField::SimType, "sim_type", QT_TRANSLATE_NOOP("CardField", "SIM type")},
    {CardField::Network, "network", QT_TRANSLATE_NOOP("CardField", "Network")},
    {CardField::Apn, "apn", "APN"},
    {CardField::OrderId, "order_id", QT_TRANSLATE_NOOP("CardField", "Order")},
    {CardField::Opened, "opened", QT_TRANSLATE_NOOP("CardField", "Opened")},
    {CardField::Activated, "activated", QT_TRANSLATE_NOOP("CardField", "Activated")},
    {CardField::ActiveType, "active_type", QT_TRANSLATE_NOOP("CardField", "Activated by")},
    {CardField::Expires, "expires", QT_TRANSLATE_NOOP("CardField", "Expires")},
    {CardField::AutoRenew, "auto_renew", QT_TRANSLATE_NOOP("CardField", "Auto-renew")},
    {CardField::UsedBytes, "used_bytes", QT_TRANSLATE_NOOP("CardField", "Used")},
    {CardField::RemainingBytes, "remaining_bytes", QT_TRANSLATE_NOOP("CardField", "Remaining")},
    {CardField::SmsUsed, "sms_used", QT_TRANSLATE_NOOP("CardField", "SMS used")},
    {CardField::UsageAsOf, "usage_as_of", QT_TRANSLATE_NOOP("CardField", "Usage as of")},
    {CardField::Tags, "tags", QT_TRANSLATE_NOOP("CardField", "Tags")},
    {CardField::Remark, "remark", QT_TRANSLATE_NOOP("CardField", "Remark")},
    {CardField::Pool, "pool", QT_TRANSLATE_NOOP("CardField", "Pool")},
    {CardField::CertifyType, "certify_type", QT_TRANSLATE_NOOP("CardField", "Verification kind")},
    {CardField::InstanceId, "instance_id", QT_TRANSLATE_NOOP("CardField", "Instance")},
    {CardField::Listed, "listed", QT_TRANSLATE_NOOP("CardField", "Listed")},
    {CardField::LastSeen, "last_seen", QT_TRANSLATE_NOOP("CardField", "Last seen")},
    {CardField::Imei, "imei", "IMEI"},
    {CardField::RealName, "real_name", QT_TRANSLATE_NOOP("CardField", "Real name")},
    {CardField::StopThresholdBytes, "stop_threshold_bytes", QT_TRANSLATE_NOOP("CardField", "Stops at")},
    {CardField::AutoResume, "auto_resume", QT_TRANSLATE_NOOP("CardField", "Resumes by itself")},
}};

constexpr std::array<CardField, words.size()> fields = [] {
    std::array<CardField, words.size()> result{};
    for (size_t i = 0; i < words.size(); ++i)
        result[i] = words[i].field;
    return result;
}();
static_assert(
    [] {
        for (size_t i = 0; i < words.size(); ++i) {
            if (size_t(words[i].field) != i)
                return false;
        }
        return true;
    }(),
    "the table stands in the order of the enumeration");
} // namespace

std::span<const CardField> CardFields::all()
{
    return fields;
}

QLatin1StringView CardFields::name(CardField field)
{
    return QLatin1StringView(words[size_t(field)].name);
}

std::optional<CardField> CardFields::byName(QStringView name)
{
    for (const FieldWords &word : words) {
        if (name == QLatin1StringView(word.name))
            return word.field;
    }
    return std::nullopt;
}

QString CardFields::title(CardField field)
{
    return QCoreApplication::translate("CardField", words[size_t(field)].title);
}
