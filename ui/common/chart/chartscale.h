// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

/// Where an axis has its lines. Pure.
namespace ChartScale
{

/// Round numbers around what is shown, 0 always among them.
struct Values {
    double low = 0;
    double high = 1;
    double step = 1; ///< 1, 2 or 5 times a power of ten

    [[nodiscard]] QList<double> ticks() const;
    [[nodiscard]] int decimals() const; ///< as many as the step has
    [[nodiscard]] QString text(double tick) const;
};
[[nodiscard]] Values values(double lowest, double highest, int mostTicks);

struct DateTick {
    QDate date;
    QString text;
};
/// Days, months or years from first to last, at most so many, at days that people count by.
[[nodiscard]] QList<DateTick> dates(QDate first, QDate last, int mostTicks);

} // namespace ChartScale
