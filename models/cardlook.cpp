// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardlook.h"

#include "core/domain/cardcodes.h"
#include "core/domain/fieldtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using TableRoles::ColumnKind;
using TableRoles::StateMark;
using TableRoles::Tone;

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardLook)
};
constexpr int soonDays = 30;

std::optional<Instant> momentOf(CardField field, const CardRecord &record)
{
    switch (field) {
    case CardField::Opened:
        return record.card.opened;
    case CardField::Activated:
        return record.card.activated;
    case CardField::Expires:
        return record.card.expires;
    default:
        return std::nullopt;
    }
}

QString percent(double share)
{
    return Text::tr("%1 %").arg(int(std::floor(share * 100)));
}

QString remainingCell(const CardRecord &record)
{
    const QString amount = FieldText::display(CardField::RemainingBytes, record);
    const std::optional<double> used = CardLook::usedShare(record.card);
    return used ? percent(1 - *used) + QStringLiteral("  ") + amount : amount;
}

StateMark fineMark(QStringView code)
{
    if (code == u"100" || code == u"150")
        return StateMark::InUse;
    if (code == u"10" || code == u"20")
        return StateMark::Unused;
    if (CardCodes::isOsStopped(code))
        return StateMark::Deactivated;
    if (code == u"40")
        return StateMark::ShutDown;
    return code == u"50" ? StateMark::Closed : StateMark::Unknown;
}

StateMark coarseMark(QStringView code)
{
    if (code == u"30")
        return StateMark::InUse;
    if (code == u"10" || code == u"20")
        return StateMark::Unused;
    if (code == u"35")
        return StateMark::Deactivated;
    if (code == u"40")
        return StateMark::ShutDown;
    return code == u"50" ? StateMark::Closed : StateMark::Unknown;
}

Tone expiryTone(const Card &card, QDate today)
{
    if (!card.expires || card.status == u"50")
        return Tone::Plain;
    const qint64 days = today.daysTo(card.expires->beijingDate());
    return days < 0 ? Tone::Bad : days <= soonDays && card.autoRenew != true ? Tone::Warning : Tone::Plain;
}

Tone realNameTone(std::optional<RealName> state)
{
    if (state == RealName::NotVerified)
        return Tone::Bad;
    return state == RealName::Approving ? Tone::Warning : Tone::Plain;
}
} // namespace

QString CardLook::grouped(const QString &iccid)
{
    return FieldText::grouped(iccid);
}

QString CardLook::cell(CardField field, const CardRecord &record)
{
    if (field == CardField::Iccid)
        return grouped(record.card.key.iccid.toString());
    if (field == CardField::RemainingBytes)
        return remainingCell(record);
    if (const std::optional<Instant> moment = momentOf(field, record))
        return moment->beijingText().left(10);
    return FieldText::display(field, record);
}

QString CardLook::tip(CardField field, const CardRecord &record)
{
    if (field == CardField::Iccid && !record.listed)
        return Text::tr("The provider does not list this card any more; it was last seen on %1.")
            .arg(FieldText::display(CardField::LastSeen, record));
    if (const std::optional<Instant> moment = momentOf(field, record))
        return moment->beijingText();
    const std::optional<double> share = field == CardField::UsedBytes ? usedShare(record.card) : std::nullopt;
    return share ? Text::tr("%1 of the plan's traffic is used.").arg(percent(*share)) : QString();
}

StateMark CardLook::mark(CardField field, const CardRecord &record)
{
    if (field == CardField::OsStatus)
        return record.card.osStatus ? fineMark(*record.card.osStatus) : StateMark::None;
    return field == CardField::Status ? mark(record.card.status) : StateMark::None;
}

StateMark CardLook::mark(const std::optional<QString> &status)
{
    return status ? coarseMark(*status) : StateMark::None;
}

Tone CardLook::tone(CardField field, const CardRecord &record, QDate today)
{
    if (!record.listed)
        return Tone::Muted;
    if (field == CardField::Expires)
        return expiryTone(record.card, today);
    return field == CardField::RealName ? realNameTone(record.facts.realName) : Tone::Plain;
}

std::optional<double> CardLook::usedShare(const Card &card)
{
    if (!card.used || !card.remaining)
        return std::nullopt;
    const double whole = double(card.used->bytes) + double(card.remaining->bytes);
    return whole > 0 ? std::optional(double(card.used->bytes) / whole) : std::nullopt;
}

ColumnKind CardLook::kind(CardField field)
{
    switch (field) {
    case CardField::Iccid:
    case CardField::Msisdn:
    case CardField::Imsi:
    case CardField::Imei:
    case CardField::Credential:
    case CardField::OrderId:
    case CardField::Pool:
    case CardField::InstanceId:
        return ColumnKind::Identifier;
    case CardField::Status:
    case CardField::OsStatus:
        return ColumnKind::State;
    case CardField::UsedBytes:
        return ColumnKind::Share;
    case CardField::RemainingBytes:
    case CardField::StopThresholdBytes:
    case CardField::SmsUsed:
        return ColumnKind::Number;
    case CardField::Opened:
    case CardField::Activated:
    case CardField::Expires:
    case CardField::UsageAsOf:
    case CardField::LastSeen:
        return ColumnKind::Date;
    default:
        return ColumnKind::Text;
    }
}

bool CardLook::isToned(CardField field)
{
    static constexpr std::array toned{CardField::Iccid, CardField::Status, CardField::OsStatus,
                                      CardField::Expires, CardField::RealName};
    return std::find(toned.begin(), toned.end(), field) != toned.end();
}

QString CardLook::typical(CardField field)
{
    switch (field) {
    case CardField::Iccid:
        return QStringLiteral("8986 0400 1122 3344 5566");
    case CardField::Msisdn:
        return QStringLiteral("1440000000000");
    case CardField::Imsi:
    case CardField::Imei:
        return QStringLiteral("460040000000000");
    case CardField::Status:
        return CardCodes::status(u"35");
    case CardField::OsStatus:
        return CardCodes::osStatus(u"400");
    case CardField::Vendor:
        return CardCodes::vendor(u"CTCC");
    case CardField::PlanKind:
        return CardCodes::planKind(u"directional_sameflowcard");
    case CardField::Credential:
    case CardField::Pool:
        return QStringLiteral("CM-SF-0000-0000");
    case CardField::SimType:
        return CardCodes::simType(u"industry-normal");
    case CardField::Apn:
        return QStringLiteral("CMIOT.private");
    case CardField::OrderId:
        return QStringLiteral("200000000000000");
    case CardField::ActiveType:
        return CardCodes::activeType(u"silence_expire");
    case CardField::Opened:
    case CardField::Activated:
    case CardField::Expires:
        return QStringLiteral("2026-02-28");
    case CardField::UsageAsOf:
    case CardField::LastSeen:
        return QStringLiteral("2026-02-28 23:59:59");
    case CardField::UsedBytes:
    case CardField::StopThresholdBytes:
        return QStringLiteral("888.88 MB");
    case CardField::RemainingBytes:
        return QStringLiteral("100 %  8,888.88 MB");
    case CardField::Tags:
        return QStringLiteral("mmmm mmmm mmmm");
    case CardField::Remark:
        return QStringLiteral("mmmm mmmm mmmm mmmm");
    case CardField::CertifyType:
        return CardCodes::certifyType(u"enterprise");
    case CardField::InstanceId:
        return QStringLiteral("100000000");
    case CardField::RealName:
        return CardCodes::realName(u"not_verified");
    default:
        return QStringLiteral("88888");
    }
}

bool CardLook::isUsual(CardField field)
{
    static constexpr std::array usual{
        CardField::Iccid,    CardField::Status,    CardField::OsStatus,       CardField::Vendor,
        CardField::PlanKind, CardField::UsedBytes, CardField::RemainingBytes, CardField::Expires,
        CardField::RealName, CardField::Tags};
    return std::find(usual.begin(), usual.end(), field) != usual.end();
}
