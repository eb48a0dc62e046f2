// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "models/panetarget.h"
#include "models/todayfacts.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/// One of the four tiles below the findings: a figure, and some lines that belong to it. A value; texts are
/// for people, in their language.
struct TodayTile {
    enum class Tone { Plain, Good, Warning, Bad };
    struct Line {
        QString text;
        QString figure; ///< to the right; may be empty
        QString detail; ///< below the text; may be empty
        Tone tone = Tone::Plain;
        QString cardState; ///< the code of a coarse state, for its icon; empty: none
        PaneTarget target; ///< where it leads; may lead nowhere
        friend bool operator==(const Line &, const Line &) = default;
    };
    struct Bar {
        QDate day;
        std::optional<DataVolume> used; ///< nothing: unknown, not zero
        friend bool operator==(const Bar &, const Bar &) = default;
    };
    QString title;
    QString figure;  ///< "–": unknown
    QString caption; ///< what the figure is: "lasts 34 days (28 to 41)"
    Tone tone = Tone::Plain;
    QList<Line> lines;
    QList<Bar> bars; ///< of the traffic: the last days
    QString hint;    ///< how to get what is unknown; empty where nothing is
    std::optional<Instant> asOf;
    bool hasAge = false; ///< `asOf` is worth saying, "never read" too
    PaneTarget target;
    friend bool operator==(const TodayTile &, const TodayTile &) = default;
};

/// The four tiles.
struct TodayTiles {
    enum Place { Balance, Cards, Traffic, Deadlines };
    static constexpr int count = 4;
    std::array<TodayTile, count> tiles;

    [[nodiscard]] static TodayTiles of(const TodayFacts &facts);
    /// Before anything is known: titles, and dashes.
    [[nodiscard]] static TodayTiles unknown();
    [[nodiscard]] const TodayTile &operator[](int place) const { return tiles[size_t(place)]; }
    friend bool operator==(const TodayTiles &, const TodayTiles &) = default;
};
