// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/balancewatch.h"

QStringList BalanceWatch::news(const Runway &runway)
{
    QStringList sentences;
    for (const ThresholdCheck &check : runway.thresholds) {
        const bool broken = check.state == ThresholdCheck::State::Broken;
        if (!broken && check.state != ThresholdCheck::State::Kept)
            continue;
        const bool wasKept = m_broken.contains(int(check.kind)) && !m_broken.value(int(check.kind));
        if (broken && wasKept)
            sentences.append(check.text);
        m_broken.insert(int(check.kind), broken);
    }
    return sentences;
}
