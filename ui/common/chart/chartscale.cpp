// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartscale.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
/// The next round number that is not below.
double niceStep(double rough)
{
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * (1 - 1e-9))
            return factor * power;
    }
    return 10.0 * power;
}

struct Calendar {
    int months; ///< 0: days
    int days;
    const char16_t *format;
};
constexpr std::array calendars{
    Calendar{0, 1, u"MM-dd"},   Calendar{0, 2, u"MM-dd"},   Calendar{0, 7, u"MM-dd"},
    Calendar{0, 14, u"MM-dd"},  Calendar{1, 0, u"yyyy-MM"}, Calendar{2, 0, u"yyyy-MM"},
    Calendar{3, 0, u"yyyy-MM"}, Calendar{6, 0, u"yyyy-MM"}, Calendar{12, 0, u"yyyy"},
    Calendar{24, 0, u"yyyy"},   Calendar{60, 0, u"yyyy"},   Calendar{120, 0, u"yyyy"},
    Calendar{1200, 0, u"yyyy"},
};

qint64 countOf(const Calendar &calendar, QDate first, QDate last)
{
    const qint64 days = first.daysTo(last);
    return calendar.months == 0 ? days / calendar.days + 1 : days / (30 * calendar.months) + 1;
}

/// A month's tick stands on its first day; years go by the multiples of their step.
QDate firstTick(const Calendar &calendar, QDate first)
{
    if (calendar.months == 0)
        return first;
    int month = first.year() * 12 + first.month() - 1;
    if (first.day() > 1)
        ++month;
    month = (month + calendar.months - 1) / calendar.months * calendar.months;
    return {month / 12, month % 12 + 1, 1};
}
} // namespace

QList<double> ChartScale::Values::ticks() const
{
    QList<double> all;
    const int count = int(std::lround((high - low) / step));
    for (int i = 0; i <= count; ++i)
        all.append(low + i * step);
    return all;
}

int ChartScale::Values::decimals() const
{
    return std::clamp(int(-std::floor(std::log10(step) + 1e-9)), 0, 6);
}

QString ChartScale::Values::text(double tick) const
{
    return QLocale().toString(std::abs(tick) < step * 1e-6 ? 0.0 : tick, 'f', decimals());
}

ChartScale::Values ChartScale::values(double lowest, double highest, int mostTicks)
{
    const double low = std::min(lowest, 0.0), high = std::max(highest, 0.0);
    if (!(high - low > 0) || !std::isfinite(high - low))
        return {};
    Values scale;
    const auto fit = [&](double rough) {
        scale.step = niceStep(rough);
        scale.low = std::floor(low / scale.step + 1e-9) * scale.step;
        scale.high = std::ceil(high / scale.step - 1e-9) * scale.step;
    };
    const int most = std::max(mostTicks, 2);
    fit((high - low) / (most - 1));
    while ((scale.high - scale.low) / scale.step + 1.5 > most + 1) // rounding outwards may have made one more
        fit(scale.step * 1.01);
    return scale;
}

QList<ChartScale::DateTick> ChartScale::dates(QDate first, QDate last, int mostTicks)
{
    QList<DateTick> ticks;
    if (!first.isValid() || !last.isValid() || last < first)
        return ticks;
    const auto fits = [&](const Calendar &one) {
        return countOf(one, first, last) <= std::max(mostTicks, 1);
    };
    const auto found = std::find_if(calendars.begin(), calendars.end(), fits);
    const Calendar &calendar = found == calendars.end() ? calendars.back() : *found;
    const QString format = QString::fromUtf16(calendar.format);
    for (QDate date = firstTick(calendar, first); date <= last;
         date = calendar.months == 0 ? date.addDays(calendar.days) : date.addMonths(calendar.months))
        ticks.append({date, date.toString(format)});
    return ticks;
}
