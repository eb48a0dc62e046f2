// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/inventory/fieldcolumn.h"

std::optional<CardText> codedColumn(CardField field)
{
    switch (field) {
    case CardField::Status:
        return CardText::Status;
    case CardField::OsStatus:
        return CardText::OsStatus;
    case CardField::Vendor:
        return CardText::Vendor;
    case CardField::PlanKind:
        return CardText::PlanKind;
    case CardField::PlanLevel:
        return CardText::PlanLevel;
    case CardField::Credential:
    case CardField::Pool:
        return CardText::Credential;
    case CardField::Period:
        return CardText::Period;
    case CardField::Tariff:
        return CardText::Tariff;
    case CardField::SimType:
        return CardText::SimType;
    case CardField::Network:
        return CardText::Network;
    case CardField::Apn:
        return CardText::Apn;
    case CardField::OrderId:
        return CardText::OrderId;
    case CardField::ActiveType:
        return CardText::ActiveType;
    case CardField::CertifyType:
        return CardText::CertifyType;
    case CardField::RealName:
        return CardText::RealName;
    case CardField::Tags:
        return CardText::Tags;
    default:
        return std::nullopt;
    }
}
