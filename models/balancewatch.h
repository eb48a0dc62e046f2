// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/runway.h"

#include <QMap>
#include <QStringList>

/// Warns once each time the money crosses one of the user's thresholds: not again while it stays below, anew
/// after it was kept in between. What was broken when the watch began is no crossing: Today shows it anyway.
class BalanceWatch
{
public:
    /// The sentences to be said about this runway; mostly none.
    [[nodiscard]] QStringList news(const Runway &runway);

private:
    QMap<int, bool> m_broken; ///< by ThresholdCheck::Kind; what is unknown changes nothing
};
