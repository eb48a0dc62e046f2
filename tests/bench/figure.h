// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

/// A measured figure, what it is compared with, and whether the result itself was right.
struct Figure {
    enum class Unit { Milliseconds, Megabytes };

    QString name; ///< "filter-key"
    QString what; ///< one sentence for people
    Unit unit = Unit::Milliseconds;
    double value = 0;
    QString reference;            ///< "R3"; empty: the goal is a value, not a ratio
    QString referenceCommand;     ///< as it was run
    double referenceValue = 0;    ///< 0: not measured
    std::optional<double> goal{}; ///< the largest ratio, or value, that meets it
    std::optional<double> work{}; ///< of a silence: the most that one event kept the window's thread busy
    bool correct = false;         ///< the result itself was checked
    QJsonObject more{};           ///< what else was seen

    [[nodiscard]] std::optional<double> ratio() const;
    [[nodiscard]] std::optional<bool> isMet() const; ///< nothing: there is no goal, or no reference

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] static QString table(const QList<Figure> &figures);
};

namespace Median
{
using Microseconds = std::chrono::microseconds;
[[nodiscard]] double milliseconds(const QList<Microseconds> &values);
} // namespace Median
