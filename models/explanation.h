// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/todayfacts.h"
#include "models/todaytiles.h"

#include <QList>
#include <QString>
#include <QStringList>

/// Everything there is to say about a finding or a tile: what is the case, how the figure comes about, what
/// to do. A value; texts are for people, in their language.
struct Explanation {
    struct Fact {
        QString label;
        QString value;
        friend bool operator==(const Fact &, const Fact &) = default;
    };
    QString title;
    QString sentence;
    QList<Fact> facts;
    QStringList how; ///< how the figure comes about: a sentence each
    QString clause;
    QString action;

    [[nodiscard]] static Explanation of(const Finding &finding, const FindingsInput &input);
    [[nodiscard]] static Explanation of(TodayTiles::Place tile, const TodayFacts &facts);
    [[nodiscard]] static Explanation of(const RunningDeadline &clock);

    [[nodiscard]] QString plainText() const; ///< for the clipboard
};
