// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/realnamegap.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RealNameGap)
};
} // namespace

RealNameGap::Urgency RealNameGap::urgencyOf(std::optional<int> ageDays)
{
    if (!ageDays)
        return Urgency::AgeUnknown;
    if (*ageDays <= youngDays)
        return Urgency::Young;
    return *ageDays <= dueDays ? Urgency::Due : Urgency::Overdue;
}

RealNameGap::Mender RealNameGap::mender() const
{
    if (vendor == u"VNO")
        return Mender::Provider;
    return certifyType == u"enterprise" ? Mender::Unit : Mender::UnitOrUser;
}

QString RealNameGap::nextStep() const
{
    switch (mender()) {
    case Mender::Provider:
        return Text::tr("Ask the provider how its sub-cards are verified.");
    case Mender::Unit:
        return isStoppedForIt()
                   ? Text::tr("It is stopped for this. Register the responsible unit and person with the "
                              "provider, then read it again to see whether it was resumed.")
                   : Text::tr("Register the responsible unit and person with the provider, then read it "
                              "again.");
    case Mender::UnitOrUser:
        break;
    }
    return isStoppedForIt()
               ? Text::tr("It is stopped for this. Have its user or its responsible person complete the "
                          "verification, then read it again to see whether it was resumed.")
               : Text::tr("Have its user or its responsible person complete the verification, then read it "
                          "again.");
}

QString RealNameGap::urgencyText(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return Text::tr("overdue");
    case Urgency::AgeUnknown:
        return Text::tr("undated");
    case Urgency::Due:
        return Text::tr("pressing");
    case Urgency::Young:
        break;
    }
    return Text::tr("recent");
}

QLatin1StringView RealNameGap::urgencyName(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Overdue:
        return QLatin1StringView("overdue");
    case Urgency::AgeUnknown:
        return QLatin1StringView("age_unknown");
    case Urgency::Due:
        return QLatin1StringView("due");
    case Urgency::Young:
        break;
    }
    return QLatin1StringView("recent");
}

QString RealNameGap::menderText(Mender mender)
{
    switch (mender) {
    case Mender::Unit:
        return Text::tr("responsible unit");
    case Mender::UnitOrUser:
        return Text::tr("unit or user");
    case Mender::Provider:
        break;
    }
    return Text::tr("provider");
}

QLatin1StringView RealNameGap::menderName(Mender mender)
{
    switch (mender) {
    case Mender::Unit:
        return QLatin1StringView("unit");
    case Mender::UnitOrUser:
        return QLatin1StringView("unit_or_user");
    case Mender::Provider:
        break;
    }
    return QLatin1StringView("provider");
}
