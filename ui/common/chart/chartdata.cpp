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

QString reads(const ChartData &data, double value)
{
    if (data.exact)
        return data.exact(value);
    const QString figure = QLocale().toString(value, 'f', 2);
    return data.unit.isEmpty() ? figure : Text::tr("%1 %2", "figure and unit").arg(figure, data.unit);
}
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

QString ChartData::xText(qsizetype index) const
{
    return dates.isEmpty() ? categories.value(index) : dates.value(index).toString(Qt::ISODate);
}

QString ChartData::valueText(qsizetype place, qsizetype index) const
{
    const std::optional<double> known = value(place, index);
    return known ? reads(*this, *known) : QStringLiteral("–");
}

QString ChartData::pointText(qsizetype index) const
{
    QStringList lines;
    for (qsizetype place = 0; place < series.size(); ++place) {
        const QString figure = value(place, index) ? valueText(place, index) : Text::tr("not known");
        lines.append(series.size() == 1
                         ? Text::tr("%1: %2", "date and figure").arg(xText(index), figure)
                         : Text::tr("%1: %2", "name of a series and figure").arg(series[place].name, figure));
    }
    if (series.size() > 1)
        lines.prepend(xText(index));
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
            if (!known)
                ++unknown;
            if (known && (lowest < 0 || *known < *value(place, lowest)))
                lowest = index;
            if (known && (highest < 0 || *known > *value(place, highest)))
                highest = index;
        }
        if (series.size() > 1)
            sentences.append(Text::tr("%1:", "name of a series").arg(series[place].name));
        if (highest >= 0)
            sentences.append(
                Text::tr("Highest %1 on %2, lowest %3 on %4.")
                    .arg(valueText(place, highest), xText(highest), valueText(place, lowest), xText(lowest)));
        if (unknown > 0)
            sentences.append(Text::tr("%n value(s) are not known.", nullptr, int(unknown)));
    }
    return sentences.join(u' ');
}
