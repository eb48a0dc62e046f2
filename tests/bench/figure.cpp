// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figure.h"

#include "app/cli/bench/benchmark.h"

#include <QStringList>

namespace
{
QString number(double value)
{
    return QString::number(value, 'f', value < 100 ? 2 : 0);
}

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QStringList cells(const Figure &figure)
{
    const QString unit =
        figure.unit == Figure::Unit::Megabytes ? QStringLiteral(" MB") : QStringLiteral(" ms");
    const std::optional<double> ratio = figure.ratio();
    const std::optional<bool> met = figure.isMet();
    QString verdict = met ? (*met ? QStringLiteral("met") : QStringLiteral("MISSED")) : QString();
    if (!figure.correct)
        verdict = QStringLiteral("WRONG RESULT");
    const bool hasReference = figure.referenceValue > 0;
    return {figure.name,
            number(figure.value) + unit,
            figure.work ? number(*figure.work) + unit : QString(),
            hasReference ? figure.reference + u' ' + number(figure.referenceValue) + unit : QString(),
            ratio ? QString::number(*ratio, 'f', 3) : QString(),
            figure.goal
                ? QString::number(*figure.goal) + (figure.reference.isEmpty() ? unit : QStringLiteral(" ×"))
                : QString(),
            verdict,
            figure.what};
}
} // namespace

std::optional<double> Figure::ratio() const
{
    return referenceValue > 0 ? std::optional(value / referenceValue) : std::nullopt;
}

std::optional<bool> Figure::isMet() const
{
    if (!goal)
        return std::nullopt;
    if (reference.isEmpty())
        return value <= *goal;
    return ratio() ? std::optional(*ratio() <= *goal) : std::nullopt;
}

QJsonObject Figure::json() const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("what"), what},
            {QStringLiteral("unit"), unit == Unit::Megabytes ? QStringLiteral("MB") : QStringLiteral("ms")},
            {QStringLiteral("value"), value},
            {QStringLiteral("reference"), reference},
            {QStringLiteral("reference_command"), referenceCommand},
            {QStringLiteral("reference_value"),
             orNull(referenceValue > 0 ? std::optional(referenceValue) : std::nullopt)},
            {QStringLiteral("ratio"), orNull(ratio())},
            {QStringLiteral("goal"), orNull(goal)},
            {QStringLiteral("work"), orNull(work)},
            {QStringLiteral("met"), isMet() ? QJsonValue(*isMet()) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("correct"), correct},
            {QStringLiteral("more"), more}};
}

QString Figure::table(const QList<Figure> &figures)
{
    QList<QStringList> rows{{QStringLiteral("figure"), QStringLiteral("measured"), QStringLiteral("work"),
                             QStringLiteral("reference"), QStringLiteral("ratio"), QStringLiteral("goal"),
                             QStringLiteral("verdict"), QStringLiteral("what")}};
    for (const Figure &figure : figures)
        rows.append(cells(figure));
    QString text;
    for (const QStringList &row : std::as_const(rows)) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            qsizetype width = 0;
            for (const QStringList &other : std::as_const(rows))
                width = std::max(width, other[column].size());
            line += row[column].leftJustified(width) + QStringLiteral("  ");
        }
        while (line.endsWith(u' '))
            line.chop(1);
        text += line + u'\n';
    }
    return text;
}

double Median::milliseconds(const QList<Microseconds> &values)
{
    return double(Benchmarks::median(values).count()) / 1000.0;
}
