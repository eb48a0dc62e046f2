// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/session.h"
#include "core/base/language.h"
#include "core/base/log.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "tests/bench/chartbench.h"
#include "tests/bench/deafwatch.h"
#include "tests/bench/shellbench.h"
#include "tests/bench/windowbench.h"
#include "ui/common/theme.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <array>
#include <cstdio>

// Drives the real window over a large cache and measures what people feel; docs/benchmarks.md.
namespace
{
/// A group of figures.
struct Part {
    const char16_t *name;
    Figures (*run)(WindowBench &bench);
    bool isOpen; ///< wants the account open
};

constexpr std::array parts{
    Part{u"memory", WindowBenches::memory, true}, // first: nothing else has been in memory before
    Part{u"unlock", WindowBenches::unlock, false},
    Part{u"opening", WindowBenches::opening, false},
    Part{u"filter", WindowBenches::filter, true},
    Part{u"sort", WindowBenches::sort, true},
    Part{u"scroll", WindowBenches::scroll, true},
    Part{u"stalls", WindowBenches::stalls, true},
    Part{u"sync-today", WindowBenches::syncBehindToday, false},
    Part{u"sync-cards", WindowBenches::syncBehindCards, false},
    Part{u"panes", WindowBenches::panes, false},
};

struct Wishes {
    QStringList parts; ///< empty: all
    qint64 cards = 1'000'000;
    int rounds = 7;
    int syncCards = 100'000;
    bool json = false;

    [[nodiscard]] bool want(const QString &part) const { return parts.isEmpty() || parts.contains(part); }
};

Wishes readWishes()
{
    const QCommandLineOption cards(QStringLiteral("cards"), QStringLiteral("Invented cards in the cache."),
                                   QStringLiteral("N"), QStringLiteral("1000000"));
    const QCommandLineOption rounds(QStringLiteral("rounds"),
                                    QStringLiteral("How often quick things are measured."),
                                    QStringLiteral("N"), QStringLiteral("7"));
    const QCommandLineOption syncCards(QStringLiteral("sync-cards"),
                                       QStringLiteral("Cards of the demo accounts that are synchronised."),
                                       QStringLiteral("N"), QStringLiteral("100000"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("Figures for programs."));
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Measures the window over a large cache."));
    parser.addHelpOption();
    parser.addOptions({cards, rounds, syncCards, json});
    parser.addPositionalArgument(
        QStringLiteral("part"),
        QStringLiteral("shell, chart, memory, unlock, opening, filter, sort, scroll, "
                       "stalls, sync-today, sync-cards, panes; all where none is named"),
        QStringLiteral("[part…]"));
    parser.process(*qApp);
    return {parser.positionalArguments(), std::max<qint64>(1000, parser.value(cards).toLongLong()),
            std::max(1, parser.value(rounds).toInt()), std::max(100, parser.value(syncCards).toInt()),
            parser.isSet(json)};
}

/// False: it could not be run.
bool take(Figures figures, QList<Figure> &all, const QString &part)
{
    if (!figures) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(part), qPrintable(figures.error().message));
        return false;
    }
    std::fprintf(stderr, "%s\n", qPrintable(Figure::table(*figures)));
    all += *figures;
    return true;
}

bool runParts(const Wishes &wishes, BenchRoom &references, QList<Figure> &all)
{
    if (wishes.want(QStringLiteral("shell")) &&
        !take(ShellBench::run(references), all, QStringLiteral("shell")))
        return false;
    if (wishes.want(QStringLiteral("chart")) &&
        !take(ChartBench::run(wishes.rounds), all, QStringLiteral("chart")))
        return false;
    const SystemClock clock;
    SystemRandom random;
    Result<FleetCache> fleet =
        FleetCache::make(references.directory + QStringLiteral("/fleet"), wishes.cards, random);
    if (!fleet) {
        std::fprintf(stderr, "%s\n", qPrintable(fleet.error().message));
        return false;
    }
    NotGuiThread::mark();
    bool good = true;
    {
        WindowRoom room(references.directory, clock, random);
        WindowBench bench{references, *fleet, room, wishes.syncCards};
        bool isOpen = false;
        for (const Part &part : parts) {
            const QString name = QString::fromUtf16(part.name);
            if (!good || !wishes.want(name))
                continue;
            if (isOpen && !part.isOpen)
                good = room.close();
            else if (!isOpen && part.isOpen)
                good = room.present() && room.open(*fleet).correct && room.settle();
            isOpen = part.isOpen;
            good = good && take(part.run(bench), all, name);
        }
        good = room.close() && good;
    }
    NotGuiThread::unmark();
    return good;
}

int measure(const Wishes &wishes)
{
    const QTemporaryDir directory;
    if (!directory.isValid())
        return 1;
    const SystemClock clock;
    SystemRandom random;
    Session session(GlobalOptions(), clock, random); // nothing is opened through it
    BenchRoom references{session, clock, random, directory.path(), wishes.cards, wishes.rounds};
    QList<Figure> all;
    const bool ran = runParts(wishes, references, all);
    const bool correct =
        std::all_of(all.begin(), all.end(), [](const Figure &figure) { return figure.correct; });
    if (wishes.json) {
        QJsonArray figures;
        for (const Figure &figure : std::as_const(all))
            figures.append(figure.json());
        const QJsonObject document{{QStringLiteral("benchmark"), QStringLiteral("window")},
                                   {QStringLiteral("cards"), wishes.cards},
                                   {QStringLiteral("sync_cards"), wishes.syncCards},
                                   {QStringLiteral("rounds"), wishes.rounds},
                                   {QStringLiteral("platform"), QGuiApplication::platformName()},
                                   {QStringLiteral("figures"), figures}};
        std::fputs(QJsonDocument(document).toJson().constData(), stdout);
    } else {
        std::fputs(Figure::table(all).toUtf8().constData(), stdout);
    }
    return ran && correct ? 0 : 1;
}
} // namespace

int main(int argc, char *argv[])
{
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    QCoreApplication::setApplicationName(QStringLiteral("simledger-bench-window"));
    if (first == ShellBench::childOption)
        return ShellBench::child(argc, argv, QString::fromLocal8Bit(argc > 2 ? argv[2] : "."));
    Platform::prepareProcess();
    SecretBytes::reserve();
    if (first == FleetCache::childOption) {
        const QCoreApplication application(argc, argv);
        return FleetCache::fill(QCoreApplication::arguments().sliced(2));
    }
    const WatchedApplication application(argc, argv);
    Language::install(QStringLiteral("en"));
    Theme::apply(Theme::Mode::Light);
    QApplication::setQuitOnLastWindowClosed(false);
    return measure(readWishes());
}
