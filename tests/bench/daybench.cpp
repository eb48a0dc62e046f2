// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/companydays.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

// Counts the calls of days in the life of a large company, by the provider's own journal; docs/benchmarks.md.
namespace
{
QJsonObject json(const CompanyDays::Count &count, const CompanyDays &days)
{
    QJsonObject actions;
    for (auto call = count.calls.begin(); call != count.calls.end(); ++call)
        actions.insert(QString::fromLatin1(call.key()), call.value());
    return {{QStringLiteral("calls"), count.all()},
            {QStringLiteral("detail_and_usage_calls"), count.cardByCard()},
            {QStringLiteral("calls_of_cards"), count.ofCards()},
            {QStringLiteral("naive_calls"), days.naiveCalls()},
            {QStringLiteral("share_of_naive"), double(count.all()) / double(days.naiveCalls())},
            {QStringLiteral("share_of_cards"), double(count.ofCards()) / double(days.naiveCalls())},
            {QStringLiteral("actions"), actions}};
}

/// How long the look for due cards takes, which walks over cards and ages; the middle of five, in ms.
double walkTime(CompanyDays &days, qint64 limit)
{
    const std::unique_ptr<CacheReader> reader = days.room.reader();
    const RefreshRule rule(ReadingClass::Detail, Instant::of(days.room.clock.now()));
    QList<double> times;
    for (int round = 0; round < 5; ++round) {
        QElapsedTimer timer;
        timer.start();
        if (!reader->readings.due(rule, limit))
            qFatal("the walk failed");
        times.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[2];
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Counts the calls of days in the life of a company."));
    parser.addHelpOption();
    const QCommandLineOption cards(QStringLiteral("cards"), QStringLiteral("Cards of the company."),
                                   QStringLiteral("N"), QStringLiteral("10000"));
    const QCommandLineOption number(QStringLiteral("days"), QStringLiteral("Steady days to count."),
                                    QStringLiteral("N"), QStringLiteral("3"));
    const QCommandLineOption moved(QStringLiteral("moved"), QStringLiteral("Share of cards that move a day."),
                                   QStringLiteral("SHARE"), QStringLiteral("0.05"));
    parser.addOptions({cards, number, moved});
    parser.process(app);

    CompanyDays days(std::max(100, parser.value(cards).toInt()));
    QJsonObject result{{QStringLiteral("cards"), parser.value(cards).toInt()},
                       {QStringLiteral("first_day"), json(days.firstDay(), days)}};
    std::fprintf(stderr, "first day done\n");
    days.liveIn();
    QJsonArray steady;
    QStringList broken;
    for (int day = 0; day < parser.value(number).toInt(); ++day) {
        steady.append(json(days.day(parser.value(moved).toDouble()), days));
        const QStringList tooOld = days.brokenPromises();
        for (const QString &figure : tooOld.first(std::min<qsizetype>(tooOld.size(), 10)))
            std::fprintf(stderr, "%s\n", qPrintable(figure));
        broken += tooOld;
        std::fprintf(stderr, "day %d done\n", day + 1);
    }
    result.insert(QStringLiteral("steady_days"), steady);
    result.insert(QStringLiteral("figures_older_than_promised"), broken.size());
    result.insert(QStringLiteral("walk_ms"), walkTime(days, 10'000));
    result.insert(QStringLiteral("walk_counting_ms"), walkTime(days, 0));
    std::printf("%s\n", QJsonDocument(result).toJson().constData());
    return broken.isEmpty() ? 0 : 1;
}
