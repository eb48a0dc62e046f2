// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfilter.h"

#include <QDate>

/// The seconds, both ends inside, that a filter's dates mean on a business day. The rules stand at
/// CardFilter.
struct TimeSpan {
    qint64 first = 0;
    qint64 last = 0;

    /// No choice of kind Unknown.
    [[nodiscard]] static TimeSpan of(CardField field, FilterTerm::Match match, const FilterChoice &choice,
                                     QDate today);
};
