// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/deskvalues.h"

#include <QList>

/// The price of overage, from lines that a person confirmed: no price is known otherwise (S 3.1.1). Pure.
namespace TariffBook
{

/// The line that counts for cards of this operator, kind of plan and tariff: a written one before one of the
/// website (M 4), one for this very tariff before one for any, then the one seen last. What is not known
/// about the cards matches no line that limits it.
[[nodiscard]] std::optional<TariffLine> lineFor(const QList<TariffLine> &lines,
                                                const std::optional<QString> &vendor,
                                                const std::optional<QString> &planKind,
                                                const std::optional<QString> &tariff);

/// What `volume` costs at so much a GB (1024 MB), rounded half up to 0.01 once; neither is negative. Nothing
/// when it does not fit.
[[nodiscard]] std::optional<Money> costOf(DataVolume volume, Money perGigabyte);

/// Whether going over the allowance can cost money (S 3.3.1 b). The clause's list is open, so a kind that is
/// unknown or that nobody has described counts as one that can.
[[nodiscard]] bool canCauseOverage(const std::optional<QString> &planKind);

} // namespace TariffBook
