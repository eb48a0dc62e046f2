// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatetierentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateTierEntry)
};
using Field = RebateTierEntry::Field;
using Problem = RebateTierEntry::Problem;

constexpr qint64 mostCards = 1'000'000'000;

bool isBlank(const RebateTierEntry::Step &step)
{
    return step.from.trimmed().isEmpty() && step.value.trimmed().isEmpty();
}

std::optional<qint64> quantityOf(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 && number <= mostCards ? std::optional(number) : std::nullopt;
}

std::optional<Money> valueOf(const QString &text, RebateReward reward)
{
    const std::optional<Money> value = Money::parse(text.toUtf8());
    const bool fits = value && value->micros >= 0 &&
                      (reward == RebateReward::PerCard || value->micros <= 100 * Money::unit);
    return fits ? value : std::nullopt;
}

QString wrongValue(int line, RebateReward reward)
{
    if (reward == RebateReward::PerCard)
        return Text::tr("Line %1: the amount a card must be a number of yuan such as 1.50.").arg(line);
    return Text::tr("Line %1: the percentage must be a number from 0 to 100, such as 2.5.").arg(line);
}

/// One typed line after those before it.
std::optional<Problem> readStep(const RebateTierEntry::Step &typed, int place, RebateReward reward,
                                QList<RebateTiers::Step> &steps)
{
    const int line = place + 1;
    const std::optional<qint64> from = quantityOf(typed.from);
    if (!from)
        return Problem{
            Field::From, place,
            Text::tr("Line %1: the quantity must be a whole number of cards, such as 1000.").arg(line)};
    if (!steps.isEmpty() && *from <= steps.constLast().from)
        return Problem{Field::From, place,
                       Text::tr("Line %1: the quantity must be larger than %2, the one before it.")
                           .arg(QString::number(line), QString::number(steps.constLast().from))};
    const std::optional<Money> value = valueOf(typed.value, reward);
    if (!value)
        return Problem{Field::Value, place, wrongValue(line, reward)};
    steps.append({*from, *value});
    return std::nullopt;
}

RebateTierEntry::Outcome refused(Field field, const QString &sentence)
{
    return {std::nullopt, {field, -1, sentence}};
}

bool meet(const QStringList &a, const QStringList &b)
{
    return a.isEmpty() || b.isEmpty() ||
           std::any_of(a.begin(), a.end(), [&b](const QString &one) { return b.contains(one); });
}

qsizetype limitsOf(const RebateTiers &table)
{
    return qsizetype(!table.vendors.isEmpty()) + qsizetype(!table.planKinds.isEmpty());
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}
} // namespace

RebateTierEntry::Outcome RebateTierEntry::read() const
{
    const std::optional<Month> from = Month::parse(month.trimmed().toUtf8());
    if (!from)
        return refused(Field::Month, Text::tr("The first month must look like 2026-01."));
    RebateTiers tiers;
    tiers.effectiveFrom = from->firstDay();
    tiers.reading = reading;
    tiers.reward = reward;
    for (int place = 0; place < steps.size(); ++place) {
        if (isBlank(steps[place]))
            continue;
        if (const std::optional<Problem> wrong = readStep(steps[place], place, reward, tiers.steps))
            return {std::nullopt, *wrong};
    }
    if (tiers.steps.isEmpty())
        return refused(Field::From, Text::tr("The table has no line yet: enter from which quantity on how "
                                             "much is paid."));
    if (source.trimmed().isEmpty())
        return refused(Field::Source, Text::tr("Say where the table comes from: the letter or page and its "
                                               "day."));
    tiers.source = source.trimmed();
    tiers.vendors = vendors;
    tiers.planKinds = planKinds;
    return {tiers, {}};
}

RebateTierEntry RebateTierEntry::of(const RebateTiers &tiers)
{
    RebateTierEntry entry;
    entry.month = Month::of(tiers.effectiveFrom).iso();
    entry.reading = tiers.reading;
    entry.reward = tiers.reward;
    for (const RebateTiers::Step &step : tiers.steps)
        entry.steps.append({QString::number(step.from), step.value.decimal()});
    entry.source = tiers.source;
    entry.vendors = tiers.vendors;
    entry.planKinds = tiers.planKinds;
    return entry;
}

bool RebateTables::sameLimits(const RebateTiers &a, const RebateTiers &b)
{
    return sorted(a.vendors) == sorted(b.vendors) && sorted(a.planKinds) == sorted(b.planKinds);
}

std::optional<Month> RebateTables::lastMonth(const RebateTiers &table, const QList<RebateTiers> &all)
{
    std::optional<Month> last;
    for (const RebateTiers &other : all) {
        if (!sameLimits(table, other) || other.effectiveFrom <= table.effectiveFrom)
            continue;
        const Month before = Month::of(other.effectiveFrom).previous();
        last = std::min(last.value_or(before), before);
    }
    return last;
}

QString RebateTables::clash(const RebateTiers &table, const QList<RebateTiers> &others)
{
    for (const RebateTiers &other : others) {
        if (sameLimits(table, other) && other.effectiveFrom == table.effectiveFrom)
            return Text::tr("There is a table from %1 for the same cards already (%2): change that one, or "
                            "choose another month.")
                .arg(Month::of(other.effectiveFrom).iso(), other.source);
    }
    return {};
}

QString RebateTables::overlap(const RebateTiers &table, const QList<RebateTiers> &others)
{
    for (const RebateTiers &other : others) {
        if (sameLimits(table, other) || limitsOf(table) != limitsOf(other) ||
            !meet(table.vendors, other.vendors) || !meet(table.planKinds, other.planKinds))
            continue;
        return Text::tr("For some cards the table from %1 (%2) is meant as well: of both, the one with the "
                        "later first month is used.")
            .arg(Month::of(other.effectiveFrom).iso(), other.source);
    }
    return {};
}
