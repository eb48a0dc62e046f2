// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/shellbench.h"

#include "app/console/consoleapplication.h"
#include "app/console/display.h"
#include "core/base/language.h"
#include "core/base/log.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/settings/consolesettings.h"
#include "ui/common/emptystate.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QProcess>
#include <QTimer>

#include <cstdio>
#include <cstdlib>

namespace
{
using std::chrono::microseconds;

/// From start to "painted"; nothing: it did not say so.
std::optional<microseconds> timeToPaint(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    constexpr int patience = 30'000;
    const bool said = process.waitForReadyRead(patience);
    const microseconds taken(timer.nsecsElapsed() / 1000);
    const QByteArray words = process.readAllStandardOutput();
    process.waitForFinished(patience);
    return said && words.startsWith("painted") ? std::optional(taken) : std::nullopt;
}

class FirstPaint final : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest) // the window's, whichever gate it shows
            QTimer::singleShot(0, this, [] {
                std::puts("painted");
                std::fflush(stdout);
                std::_Exit(0);
            });
        return false;
    }
};
} // namespace

const QString ShellBench::childOption = QStringLiteral("--shell");

Result<QList<Figure>> ShellBench::run(const BenchRoom &room)
{
    const QString self = QCoreApplication::applicationFilePath();
    const QString empty =
        QCoreApplication::applicationDirPath() + QStringLiteral("/simledger-bench-emptywindow");
    QList<microseconds> ours, theirs, withText;
    for (int round = 0; round < 2 * room.rounds + 2; ++round) {
        const auto theirTime = timeToPaint(empty, {});
        const auto textTime = timeToPaint(empty, {QStringLiteral("text")});
        const auto ourTime = timeToPaint(self, {childOption, room.directory});
        if (!theirTime || !ourTime || !textTime)
            return Benchmarks::failure(QStringLiteral("a window was not painted"));
        if (round < 2) // from a cold disk
            continue;
        theirs.append(*theirTime);
        withText.append(*textTime);
        ours.append(*ourTime);
    }
    Figure figure{.name = QStringLiteral("shell"),
                  .what = QStringLiteral("from the start of the program to its window with a gate page")};
    figure.value = Median::milliseconds(ours);
    figure.reference = QStringLiteral("R1");
    figure.referenceCommand = empty;
    figure.referenceValue = Median::milliseconds(theirs);
    figure.goal = 1.8;
    figure.correct = true;
    figure.more = {{QStringLiteral("reference_with_a_line_of_text_ms"), Median::milliseconds(withText)}};
    return QList<Figure>{figure};
}

int ShellBench::child(int argc, char **argv, const QString &directory)
{
    Platform::prepareProcess();
    SecretBytes::reserve();
    Result<ConsoleOptions> options{ConsoleOptions()};
    {
        const QCoreApplication application(argc, argv);
        Language::install(QStringLiteral("en"));
        options = ConsoleOptions::read({});
        if (!options || ConsoleDisplay::isMissing())
            return 3;
    }
    std::unique_ptr<QApplication> application;
    {
        const ConsoleDisplay::StartWatch watch;
        application = std::make_unique<QApplication>(argc, argv);
    }
    ConsoleSettings settings(directory + QStringLiteral("/shell.ini"));
    Language::install(QStringLiteral("en"));
    Log::start(options->logLevel);
    Theme::apply(Theme::Mode::Light);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/simledger.svg")));
    QApplication::setQuitOnLastWindowClosed(false);
    const SystemClock clock;
    SystemRandom random;
    NotGuiThread::mark();
    ConsoleApplication console(*options, settings, clock, random);
    console.window().resize(1280, 800);
    auto *gate = new EmptyState(Icons::Glyph::Lock, QStringLiteral("This account is locked."),
                                QStringLiteral("Its passphrase opens it."));
    gate->offer(QStringLiteral("Unlock"), [] {});
    console.window().showGate(gate);
    FirstPaint painted;
    console.window().installEventFilter(&painted);
    console.start();
    return QApplication::exec();
}
