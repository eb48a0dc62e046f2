// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

/// What a chart shows, shaped for drawing: it knows no card and no rule. A value that is not known is
/// nothing, never 0, and a gap in the picture.
struct ChartData {
    using Values = QList<std::optional<double>>;
    enum class Kind {
        Bars,        ///< several series side by side; those of one thing, of which one is known, in one place
        StackedBars, ///< parts of a whole, on each other
        Line,
    };
    /// The colour of what is only there to compare with: the period before.
    static constexpr int quiet = 5;

    struct Series {
        QString name;
        Values values;         ///< one for each x
        bool estimate = false; ///< a forecast: dashed or hatched
        int colour = -1;       ///< the same thing has the same one everywhere; -1: by its place
        Values low = {};       ///< a band around the values, from…
        Values high = {};      ///< …to; empty: none
    };
    /// A line across: a threshold, a limit.
    struct Mark {
        double value = 0;
        QString label;
    };
    /// A stretch of x that stands out: the month in question, what is still to come.
    struct Span {
        qsizetype first = 0;
        qsizetype last = 0; ///< included
        QString label;
    };

    QString title; ///< for assistive technology and the table; the page has its own heading
    QString unit;  ///< of the axis: "MB"
    Kind kind = Kind::Bars;
    QList<QDate> dates;     ///< x by day, growing; days that are left out leave room…
    QStringList categories; ///< …or x by name: months, operators
    QString xTitle = {};    ///< heads the column of x in the table: "Month"; none: "Date" or "Name"
    QList<Series> series;
    QList<Mark> marks;
    QList<Span> spans = {};
    QString emptyReason = {}; ///< why there is nothing, and what to do: shown when no value is known
    bool pending = false;     ///< more is on its way: nobody says yet that what is missing is not known
    bool hidden = false; ///< private view: no figures at axis and bars, none as values; `exact` says stars
    std::function<QString(double)> exact =
        {}; ///< how a value reads to the last digit; none: two decimals and the unit

    [[nodiscard]] qsizetype count() const { return dates.isEmpty() ? categories.size() : dates.size(); }
    [[nodiscard]] bool isEmpty() const; ///< no value is known
    [[nodiscard]] std::optional<double> value(qsizetype series, qsizetype index) const;
    [[nodiscard]] bool hasBand(qsizetype series) const;
    [[nodiscard]] int colourOf(qsizetype series) const; ///< what has the same one is the same thing

    [[nodiscard]] QString reads(std::optional<double> value) const;           ///< "12.53 MB", "–"
    [[nodiscard]] QString xText(qsizetype index) const;                       ///< "2026-02-03"
    [[nodiscard]] QString valueText(qsizetype series, qsizetype index) const; ///< "12.53 MB", "–"
    [[nodiscard]] QString pointText(qsizetype index) const;                   ///< all of one x, line by line
    /// How many, from when to when, the highest and the lowest, how many are unknown.
    [[nodiscard]] QString summary() const;

private:
    [[nodiscard]] bool isSilent(qsizetype series, qsizetype index) const;
    [[nodiscard]] QString figureText(qsizetype series, qsizetype index) const;
};
