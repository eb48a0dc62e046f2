// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tariffwords.h"

#include "core/base/privateview.h"
#include "core/domain/datavolume.h"

#include <QCoreApplication>
#include <QtNumeric>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TariffWords)
};
} // namespace

std::optional<Money> TariffWords::perGigabyte(Money perMegabyte)
{
    Money price;
    if (qMulOverflow(perMegabyte.micros, DataVolume::unitStep, &price.micros))
        return std::nullopt;
    return price;
}

QString TariffWords::price(Money perGigabyte)
{
    return Text::tr("%1 CNY/GB").arg(PrivateView::amount(perGigabyte.decimal()));
}

QString TariffWords::arithmetic(Money perGigabyte)
{
    const Money perMegabyte{(perGigabyte.micros + DataVolume::unitStep / 2) / DataVolume::unitStep};
    const bool exact = perMegabyte.micros * DataVolume::unitStep == perGigabyte.micros;
    return (exact ? Text::tr("%1 CNY/MB × 1024 = %2 CNY/GB") : Text::tr("%2 CNY/GB ÷ 1024 = about %1 CNY/MB"))
        .arg(PrivateView::amount(perMegabyte.decimal()), PrivateView::amount(perGigabyte.decimal()));
}
