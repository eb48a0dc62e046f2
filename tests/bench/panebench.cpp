// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/benchmark.h"
#include "tests/bench/deafwatch.h"
#include "tests/bench/democonsole.h"
#include "tests/bench/windowbench.h"
#include "ui/common/pane.h"
#include "ui/shell/consolepage.h"

#include <QTest>

// Ctrl+1 to Ctrl+9: from the key to the painted pane.
namespace
{
constexpr double goal = 100;

/// The first frame of the window in which a condition holds. A pane that is covered by its own widgets is not
/// painted itself, so the window is watched.
class FrameWatch final : public QObject
{
public:
    FrameWatch(QWidget *window, Patience::Condition right) : m_right(std::move(right))
    {
        window->installEventFilter(this);
        m_timer.start();
    }
    std::optional<Median::Microseconds> wait()
    {
        (void)Patience::until([this] { return m_taken.has_value(); });
        return m_taken;
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::UpdateRequest || m_seen || !m_right())
            return false;
        m_seen = true;
        const auto take = [this] { m_taken = Median::Microseconds(m_timer.nsecsElapsed() / 1000); };
        QMetaObject::invokeMethod(this, take, Qt::QueuedConnection); // behind the frame
        return false;
    }

private:
    Patience::Condition m_right;
    QElapsedTimer m_timer;
    bool m_seen = false;
    std::optional<Median::Microseconds> m_taken;
};

void press(MainWindow &window, qsizetype place)
{
    QTest::keyClick(&window, Qt::Key(int(Qt::Key_1) + int(place)), Qt::ControlModifier);
}

/// Away from a pane and back to it, several times; from the key to its frame, and how deaf the window was.
Figure switchTo(DemoConsole &demo, qsizetype place, int rounds)
{
    ConsolePage &page = *demo.window().console();
    Pane *pane = page.panes()[place];
    const qsizetype other = place == 0 ? 1 : 0;
    Figure figure{.name = QStringLiteral("pane-") + pane->name(),
                  .what = QStringLiteral("Ctrl+%1 to the painted pane").arg(place + 1),
                  .goal = goal,
                  .correct = true};
    QList<Median::Microseconds> times;
    for (int round = 0; round < rounds && figure.correct; ++round) {
        press(demo.window(), other);
        figure.correct = Patience::until([&page, &pane] { return page.currentPane() != pane; });
        Patience::pause(std::chrono::milliseconds(60)); // what the other pane began has been painted
        DeafWatch watch;
        FrameWatch painted(&demo.window(),
                           [&page, &pane] { return page.currentPane() == pane && pane->isVisible(); });
        press(demo.window(), place);
        const auto taken = painted.wait();
        figure.correct = figure.correct && taken;
        if (taken)
            times.append(*taken);
        Patience::pause(std::chrono::milliseconds(400)); // answers that come now are its work too
        const DeafWatch::Seen seen = watch.end();
        const double deaf =
            std::max(figure.more.value(QStringLiteral("deaf_ms")).toDouble(), seen.milliseconds());
        figure.more.insert(QStringLiteral("deaf_ms"), deaf);
        figure.work = std::max(figure.work.value_or(0), seen.workMilliseconds());
    }
    figure.value = Median::milliseconds(times);
    if (!times.isEmpty())
        figure.more.insert(QStringLiteral("first_ms"), double(times.first().count()) / 1000);
    return figure;
}
} // namespace

Figures WindowBenches::panes(WindowBench &bench)
{
    DemoConsole demo(bench.room.path(QStringLiteral("panes-settings.ini")), bench.syncCards,
                     QStringLiteral("cards"));
    if (!demo.begin() || !demo.waitForData())
        return Benchmarks::failure(QStringLiteral("the demo account was not synchronised"));
    demo.window().activateWindow();
    if (!Patience::until([&demo] { return demo.window().isActiveWindow(); }))
        return Benchmarks::failure(QStringLiteral("the window does not get the keyboard"));
    QList<Figure> figures;
    for (qsizetype place = 0; place < demo.window().console()->panes().size(); ++place)
        figures.append(switchTo(demo, place, bench.references.rounds));
    if (!demo.end())
        return Benchmarks::failure(QStringLiteral("the demo account was not closed"));
    return figures;
}
