// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/chart/chartdata.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChartData)
};
} // namespace

bool ChartData::isEmpty() const
{
    return std::none_of(series.begin(), series.end(), [this](const Series &one) {
        const auto end = one.values.begin() + std::min(one.values.size(), count());
        return std::any_of(one.values.begin(), end, [](const auto &value) { return value.has_value(); });
    });
}

std::optional<double> ChartData::value(qsizetype place, qsizetype index) const
{
    return series[place].values.value(index);
}

bool ChartData::hasBand(qsizetype place) const
{
    return !series[place].low.isEmpty() && !series[place].high.isEmpty();
}

int ChartData::colourOf(qsizetype place) const
{
    return series[place].colour >= 0 ? series[place].colour : int(place);
}

QString ChartData::reads(std::optional<double> value) const
{
    if (!value)
        return QStringLiteral("–");
    if (exact)
        return exact(*value);
    const QString figure = QLocale().toString(*value, 'f', 2);
    return unit.isEmpty() ? figure : Text::tr("%1 %2", "figure and unit").arg(figure, unit);
}

QString ChartData::xText(qsizetype index) const
{
    return dates.isEmpty() ? categories.value(index) : dates.value(index).toString(Qt::ISODate);
}

QString ChartData::valueText(qsizetype place, qsizetype index) const
{
    return reads(value(place, index));
}

/// A day that was has no forecast and a day to come no usage: nobody misses it.
bool ChartData::isSilent(qsizetype place, qsizetype index) const
{
    if (value(place, index))
        return false;
    for (qsizetype other = 0; other < series.size(); ++other) {
        if (value(other, index) && (series[place].estimate || colourOf(other) == colourOf(place)))
            return true;
    }
    return false;
}

QString ChartData::figureText(qsizetype place, qsizetype index) const
{
    if (!value(place, index))
        return Text::tr("not known");
    const std::optional<double> low = series[place].low.value(index), high = series[place].high.value(index);
    if (!low || !high)
        return valueText(place, index);
    return Text::tr("%1 (%2 to %3)", "estimate and its band")
        .arg(valueText(place, index), reads(low), reads(high));
}

QString ChartData::pointText(qsizetype index) const
{
    if (series.size() == 1)
        return Text::tr("%1: %2", "date and figure").arg(xText(index), figureText(0, index));
    QStringList lines{xText(index)};
    double total = 0;
    bool whole = kind == Kind::StackedBars;
    for (qsizetype place = 0; place < series.size(); ++place) {
        whole = whole && value(place, index);
        total += value(place, index).value_or(0);
        if (!isSilent(place, index))
            lines.append(Text::tr("%1: %2", "name of a series and figure")
                             .arg(series[place].name, figureText(place, index)));
    }
    if (whole)
        lines.append(Text::tr("Together: %1").arg(reads(total)));
    return lines.join(u'\n');
}

QString ChartData::summary() const
{
    if (isEmpty())
        return emptyReason;
    QStringList sentences{
        Text::tr("%n value(s), from %1 to %2.", nullptr, int(count())).arg(xText(0), xText(count() - 1))};
    for (qsizetype place = 0; place < series.size(); ++place) {
        qsizetype lowest = -1, highest = -1, unknown = 0;
        for (qsizetype index = 0; index < count(); ++index) {
            const std::optional<double> known = value(place, index);
            if (!known) {
                unknown += isSilent(place, index) ? 0 : 1;
                continue;
            }
            if (lowest < 0 || *known < *value(place, lowest))
                lowest = index;
            if (highest < 0 || *known > *value(place, highest))
                highest = index;
        }
        if (series.size() > 1)
            sentences.append(Text::tr("%1:", "name of a series").arg(series[place].name));
        if (highest >= 0)
            sentences.append(
                Text::tr("Highest %1 on %2, lowest %3 on %4.")
                    .arg(valueText(place, highest), xText(highest), valueText(place, lowest), xText(lowest)));
        if (unknown > 0 && !pending)
            sentences.append(Text::tr("%n value(s) are not known.", nullptr, int(unknown)));
    }
    return sentences.join(u' ');
}
