// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/trafficdays.h"

#include <QList>

#include <algorithm>
#include <optional>

/// Two periods side by side, place by place: the first day beside the first day. Only places that are nearly
/// wholly known in both count, so that more known cards do not look like more traffic. Pure.
struct TrafficComparison {
    std::optional<DataVolume> now;  ///< of the places that count; nothing: there is none
    std::optional<DataVolume> then; ///< likewise
    qsizetype places = 0;           ///< that count
    qsizetype leftOut = 0;          ///< of the shorter period

    template<class Sum>
    [[nodiscard]] static TrafficComparison of(const QList<Sum> &now, const QList<Sum> &then)
    {
        TrafficComparison comparison;
        for (qsizetype place = 0; place < std::min(now.size(), then.size()); ++place)
            comparison.add(now[place], then[place]);
        return comparison;
    }

    [[nodiscard]] std::optional<qint64> difference() const; ///< bytes; more now: above 0
    [[nodiscard]] std::optional<double> percent() const;    ///< of then; nothing where that is 0

private:
    void add(const KnownSum &one, const KnownSum &other);
};
