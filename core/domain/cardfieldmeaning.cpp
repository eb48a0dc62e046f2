// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cardfield.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(CardFieldMeaning)
};
} // namespace

// One sentence a field and nothing else, so that a translator finds them side by side.
QString CardFields::meaning(CardField field)
{
    switch (field) {
    case CardField::Iccid:
        return Text::tr("The serial number printed on the card.");
    case CardField::Msisdn:
        return Text::tr("The card's own telephone number.");
    case CardField::Imsi:
        return Text::tr("The subscriber number in the operator's network.");
    case CardField::Status:
        return Text::tr("The coarse state: unused, in use, deactivated, shut down, closed.");
    case CardField::OsStatus:
        return Text::tr("The fine state: who stopped the card, and why.");
    case CardField::Vendor:
        return Text::tr("The operator whose network the card uses.");
    case CardField::PlanKind:
        return Text::tr("Whether the card has a plan of its own or shares a pool.");
    case CardField::PlanLevel:
        return Text::tr("How much traffic the plan has in a cycle.");
    case CardField::Credential:
        return Text::tr("The plan credential the card belongs to.");
    case CardField::Period:
        return Text::tr("How long a cycle of the plan lasts.");
    case CardField::Tariff:
        return Text::tr("The tariff as the provider names it.");
    case CardField::SimType:
        return Text::tr("The size of the card and for which use it is made.");
    case CardField::Network:
        return Text::tr("The generation of the network, such as 4G.");
    case CardField::Apn:
        return Text::tr("The access point the device dials.");
    case CardField::OrderId:
        return Text::tr("The order the card was bought with.");
    case CardField::Opened:
        return Text::tr("When the card was opened.");
    case CardField::Activated:
        return Text::tr("When the card was activated.");
    case CardField::ActiveType:
        return Text::tr("What activated the card.");
    case CardField::Expires:
        return Text::tr("When the plan ends.");
    case CardField::AutoRenew:
        return Text::tr("Whether the plan is renewed by itself.");
    case CardField::UsedBytes:
        return Text::tr("Traffic used in the running cycle.");
    case CardField::RemainingBytes:
        return Text::tr("Traffic left in the running cycle.");
    case CardField::SmsUsed:
        return Text::tr("Text messages sent in the running cycle.");
    case CardField::UsageAsOf:
        return Text::tr("How recent the provider's traffic figures are.");
    case CardField::Tags:
        return Text::tr("The card's tags at the provider.");
    case CardField::Remark:
        return Text::tr("The card's remark at the provider.");
    case CardField::Pool:
        return Text::tr("The plan credential, of cards that share a pool.");
    case CardField::CertifyType:
        return Text::tr("Who is verified by real name: an enterprise or a person.");
    case CardField::InstanceId:
        return Text::tr("Tells a closed card from its successor with the same ICCID.");
    case CardField::Listed:
        return Text::tr("Whether the provider still lists the card.");
    case CardField::LastSeen:
        return Text::tr("When the provider listed the card last.");
    case CardField::Imei:
        return Text::tr("The serial number of the device the card is in.");
    case CardField::RealName:
        return Text::tr("Whether the holder is verified by real name.");
    case CardField::StopThresholdBytes:
        return Text::tr("At which traffic the stop rule stops the card.");
    case CardField::AutoResume:
        return Text::tr("Whether a card stopped at the limit resumes next month by itself.");
    }
    return {};
}
