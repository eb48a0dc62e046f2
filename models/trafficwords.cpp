// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trafficwords.h"

#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/domain/cardcodes.h"
#include "core/domain/cardfiltervalues.h"
#include "core/domain/fieldtext.h"
#include "core/sync/syncreport.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(TrafficWords)
};
using TrafficWords::Figure;

const QString unknown = QStringLiteral("–");

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString count(qint64 number)
{
    return QLocale().toString(number);
}

QString volumeText(const std::optional<DataVolume> &volume)
{
    return volume ? volume->text() : unknown;
}

QString filterTerm(CardField field, const QString &value)
{
    FilterValue text;
    text.kind = FilterValue::Kind::Text;
    text.text = value;
    return QStringLiteral("%1:%2").arg(CardFields::name(field), CardFilterValues::toString(field, text));
}

QString planText(const QString &key)
{
    const QString kind = UsageScope::planKind(key);
    const QString level = SafeText::visible(UsageScope::planLevel(key));
    const QString kindText = kind.isEmpty() ? Text::tr("unknown kind") : CardCodes::planKind(kind);
    return level.isEmpty() ? kindText : Text::tr("%1, %2").arg(kindText, level);
}

QString planFilter(const QString &key)
{
    QStringList terms;
    const QString kind = UsageScope::planKind(key), level = UsageScope::planLevel(key);
    terms.append(kind.isEmpty() ? QStringLiteral("plan_kind:none") : filterTerm(CardField::PlanKind, kind));
    terms.append(level.isEmpty() ? QStringLiteral("plan_level:none")
                                 : filterTerm(CardField::PlanLevel, level));
    return terms.join(u' ');
}

CardField fieldOf(UsageGrouping by)
{
    switch (by) {
    case UsageGrouping::Pool:
        return CardField::Credential;
    case UsageGrouping::Tag:
        return CardField::Tags;
    case UsageGrouping::Plan:
        return CardField::PlanKind;
    default:
        return CardField::Vendor;
    }
}

// ---- figures ----

/// How much of the span the sum is known of.
QString knownText(const TrafficFacts::Sum &sum, const TrafficFacts &facts)
{
    // today is not over: it counts when something is known of it
    const bool todayKnown = !facts.points.isEmpty() && facts.points.last().used;
    const QDate over = todayKnown ? facts.today : facts.today.addDays(-1);
    const qint64 all = facts.span.byMonth ? sum.known + sum.unknown
                                          : facts.span.from.daysTo(std::min(facts.span.to, over)) + 1;
    if (sum.known == all && sum.inPart == 0)
        return facts.span.byMonth ? Text::tr("%n month(s), all known", nullptr, sum.known)
                                  : Text::tr("%n day(s), all known", nullptr, sum.known);
    const QString known = facts.span.byMonth
                              ? Text::tr("%1 of %n month(s) known", nullptr, int(all)).arg(sum.known)
                              : Text::tr("%1 of %n day(s) known", nullptr, int(all)).arg(sum.known);
    return sum.inPart > 0 ? Text::tr("%1, %2 of them without some cards").arg(known).arg(sum.inPart) : known;
}

Figure total(const TrafficFacts &facts)
{
    const TrafficFacts::Sum sum = facts.sum();
    const bool ahead = facts.choice.looksAhead();
    return {QStringLiteral("total"), ahead ? Text::tr("Used so far") : Text::tr("Used"), volumeText(sum.used),
            knownText(sum, facts), false};
}

Figure mean(const TrafficFacts &facts)
{
    return {QStringLiteral("mean"),
            facts.span.byMonth ? Text::tr("Mean a month") : Text::tr("Mean a day"),
            volumeText(facts.mean()),
            {},
            false};
}

Figure forecast(const TrafficFacts &facts)
{
    const TrafficForecast &forecast = facts.forecast;
    const Range<DataVolume> &end = forecast.atMonthEnd;
    const QString band = end.low && end.high
                             ? Text::tr("between %1 and %2").arg(end.low->text(), end.high->text())
                             : forecast.methodText();
    return {QStringLiteral("forecast"), Text::tr("Expected by %1").arg(iso(forecast.month.lastDay())),
            volumeText(end.expected), band, false};
}

Figure comparison(const TrafficFacts &facts)
{
    const TrafficComparison &both = facts.comparison;
    Figure figure{
        QStringLiteral("comparison"), Text::tr("Against %1").arg(facts.other->text()), unknown, {}, false};
    if (both.places == 0) {
        figure.hint = facts.span.byMonth ? Text::tr("no month is known in both periods")
                                         : Text::tr("no day is known in both periods");
        return figure;
    }
    const std::optional<double> percent = both.percent();
    const std::optional<qint64> more = both.difference();
    figure.value = percent ? TrafficWords::percentText(*percent)
                           : (more ? TrafficWords::differenceText(*more) : unknown);
    const QString days = facts.span.byMonth
                             ? Text::tr("over %n month(s) known in both", nullptr, int(both.places))
                             : Text::tr("over %n day(s) known in both", nullptr, int(both.places));
    figure.hint = Text::tr("%1: %2 against %3, %4")
                      .arg(more ? TrafficWords::differenceText(*more) : unknown, volumeText(both.now),
                           volumeText(both.then), days);
    return figure;
}
} // namespace

QString TrafficWords::groupingTitle(UsageGrouping by)
{
    switch (by) {
    case UsageGrouping::Fleet:
        return Text::tr("All cards");
    case UsageGrouping::Operator:
        return Text::tr("Operator");
    case UsageGrouping::Plan:
        return Text::tr("Plan");
    case UsageGrouping::Pool:
        return Text::tr("Plan credential");
    case UsageGrouping::Tag:
        return Text::tr("Tag");
    }
    return {};
}

QString TrafficWords::keyText(UsageGrouping by, const QString &key)
{
    if (key.isEmpty() && by == UsageGrouping::Tag)
        return Text::tr("without a tag");
    if (key.isEmpty())
        return Text::tr("unknown");
    if (by == UsageGrouping::Operator)
        return CardCodes::vendor(key);
    if (by == UsageGrouping::Plan)
        return planText(key);
    return SafeText::visible(by == UsageGrouping::Tag ? PrivateView::name(key) : key);
}

QString TrafficWords::scopeText(const TrafficChoice &choice)
{
    if (choice.scope.cardId)
        return Text::tr("Card %1").arg(FieldText::grouped(SafeText::visible(choice.iccid)));
    if (choice.scope.isFleet())
        return Text::tr("All cards");
    return Text::tr("%1: %2").arg(groupingTitle(choice.scope.by), keyText(choice.scope.by, choice.scope.key));
}

QString TrafficWords::filterOf(UsageGrouping by, const QString &key)
{
    if (by == UsageGrouping::Fleet)
        return {};
    if (key.isEmpty())
        return CardFields::name(fieldOf(by)) + QStringLiteral(":none");
    return by == UsageGrouping::Plan ? planFilter(key) : filterTerm(fieldOf(by), key);
}

QList<Figure> TrafficWords::figures(const TrafficFacts &facts)
{
    QList<Figure> figures{total(facts), mean(facts)};
    if (facts.choice.looksAhead())
        figures.append(forecast(facts));
    if (facts.other)
        figures.append(comparison(facts));
    return figures;
}

QString TrafficWords::differenceText(qint64 bytes)
{
    const QString amount = DataVolume{std::abs(bytes)}.text();
    return bytes > 0 ? u'+' + amount : bytes < 0 ? u'-' + amount : amount;
}

QString TrafficWords::percentText(double percent)
{
    const QString figure = QLocale().toString(std::abs(percent), 'f', 1);
    const bool nothing = std::abs(percent) < 0.05;
    return Text::tr("%1 %").arg((nothing       ? QString()
                                 : percent > 0 ? QStringLiteral("+")
                                               : QStringLiteral("-")) +
                                figure);
}

// ---- what is not known ----

QStringList TrafficWords::coverageText(const UsageBriefing::Coverage &coverage)
{
    QStringList sentences;
    if (coverage.neverRead > 0)
        sentences.append(Text::tr("The traffic of %1 of %2 cards was never read.")
                             .arg(count(coverage.neverRead), count(coverage.cards)));
    if (coverage.late > 0)
        sentences.append(
            Text::tr("%1 cards were read before the last day shown was over.").arg(count(coverage.late)));
    if (coverage.refused > 0)
        sentences.append(Text::tr("The provider refused the traffic of %1 cards when it was asked last.")
                             .arg(count(coverage.refused)));
    return sentences;
}

QStringList TrafficWords::unknownText(const TrafficFacts &facts)
{
    QStringList sentences = coverageText(facts.coverage);
    const auto last = std::find_if(facts.points.rbegin(), facts.points.rend(), [](const TrafficDay &point) {
        return point.used && point.unknownCards > 0;
    });
    if (last != facts.points.rend())
        sentences.append(Text::tr("Of %1 the traffic of %2 of %3 cards is known.")
                             .arg(facts.span.byMonth ? Month::of(last->day).iso() : iso(last->day),
                                  count(last->cards), count(last->cards + last->unknownCards)));
    const QDate oldest = Month::of(facts.today).plus(1 - SyncOptions::usageMonths).firstDay();
    const bool gone =
        std::any_of(facts.points.begin(), facts.points.end(), [oldest](const TrafficDay &point) {
            return point.day < oldest && (!point.used || point.unknownCards > 0);
        });
    if (gone && !facts.isEmpty)
        sentences.append(reachText(facts.today));
    return sentences;
}

QString TrafficWords::reachText(QDate today)
{
    const Month oldest = Month::of(today).plus(1 - SyncOptions::usageMonths);
    return Text::tr(
               "The provider tells this month and the %n month(s) before it; what was not read of months "
               "before %1 can no longer be read.",
               nullptr, SyncOptions::usageMonths - 1)
        .arg(oldest.iso());
}

QString TrafficWords::emptyText(const TrafficFacts &facts)
{
    if (facts.isEmpty)
        return Text::tr("Nothing was read from the provider yet. Synchronise once (F5).");
    if (facts.span.from > facts.today)
        return Text::tr("This period has not begun yet. Choose an earlier one.");
    if (facts.coverage.cards == 0)
        return Text::tr("No card here can have traffic: none of them has been activated.");
    if (Month::of(facts.span.to) < Month::of(facts.today).plus(1 - SyncOptions::usageMonths))
        return Text::tr(
            "Nothing is known of this period, and the provider no longer tells it. Choose a later "
            "one.");
    if (facts.coverage.missing() > 0)
        return Text::tr("No traffic of this period was read. Read what is missing.");
    return Text::tr("The readings tell nothing of this period. Choose another one.");
}
