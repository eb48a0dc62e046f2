// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleapplication.h"
#include "app/console/display.h"
#include "app/console/singleinstance.h"
#include "app/interruption.h"
#include "app/secretline.h"
#include "core/base/language.h"
#include "core/base/log.h"
#include "core/base/notguithread.h"
#include "core/base/platform.h"
#include "core/secrets/systemkeyring.h"
#include "core/settings/consolesettings.h"

#include <QApplication>
#include <QDir>

#include <cstdio>
#include <memory>

namespace
{
constexpr int usage = 2;
constexpr int noDisplay = 3;

QStringList wordsOf(int argc, char **argv)
{
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    return words;
}

void name()
{
    QCoreApplication::setApplicationName(QStringLiteral("simledger"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIMLEDGER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("simledger"));
}

int say(FILE *stream, const QString &text, int exitCode)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
    return exitCode;
}

/// What needs neither window nor display, in the language of the words; nothing where a window is wanted.
std::optional<int> answerWithout(int &argc, char **argv, Result<ConsoleOptions> &options)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = wordsOf(argc, argv);
    options = ConsoleOptions::read(words);
    Language::install(options && options->language ? options->language : ConsoleSettings().language());
    options = ConsoleOptions::read(words); // once more, its sentences in that language
    if (!options)
        return say(stderr, options.error().message + u'\n', usage);
    if (options->help)
        return say(stdout, ConsoleOptions::helpText(), 0);
    if (options->version)
        return say(stdout, ConsoleOptions::versionText(), 0);
    if (ConsoleDisplay::isMissing())
        return say(stderr, ConsoleDisplay::advice() + u'\n', noDisplay);
    return std::nullopt;
}

/// Without --data-dir: the account that was open last.
QString lastDirectory(const ConsoleSettings &settings, const ConsoleOptions &options)
{
    const QString last = settings.lastDataDirectory().value_or(QString());
    return options.dataDirectoryGiven || !QDir(last).exists() || last.isEmpty() ? options.dataDirectory
                                                                                : last;
}

int run(QApplication &application, ConsoleOptions options)
{
    ConsoleSettings settings;
    options.dataDirectory = lastDirectory(settings, options);
    Language::install(options.language ? options.language : settings.language());
    Log::start(options.logLevel);
    Theme::apply(Theme::modeNamed(settings.theme()));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/simledger.svg")));
    QApplication::setQuitOnLastWindowClosed(false);
    const SystemClock systemClock;
    const RehearsalClock rehearsalClock(options.today.value_or(QDate()));
    const Clock &clock = options.today ? static_cast<const Clock &>(rehearsalClock) : systemClock;
    SystemRandom random;

    SingleInstance instance(options.dataDirectory);
    if (!options.demo) {
        if (instance.raiseOther(options.pane.value_or(QString())))
            return 0;
        instance.listen();
    }
    SecretBytes passphrase;
    if (options.passphraseFile) {
        Result<SecretBytes> line = SecretLine::read(*options.passphraseFile);
        if (!line)
            return say(stderr, line.error().message + u'\n', usage);
        passphrase = *std::move(line);
    }
    NotGuiThread::mark();
    int exitCode = 0;
    {
        SystemKeyring keyring;
        ConsoleApplication console(options, settings, clock, random, &keyring);
        QObject::connect(&console, &ConsoleApplication::finished, &application, &QCoreApplication::quit,
                         Qt::QueuedConnection);
        QObject::connect(&instance, &SingleInstance::raised, &console, &ConsoleApplication::present);
        const Interruption interruption([&console] { console.quit(); });
        console.start(std::move(passphrase));
        exitCode = QApplication::exec();
        NotGuiThread::unmark();
    }
    Log::stop();
    return exitCode;
}
} // namespace

int main(int argc, char *argv[])
{
    Platform::prepareProcess();
    SecretBytes::reserve();
    name();
    Result<ConsoleOptions> options{ConsoleOptions()};
    if (const std::optional<int> answered = answerWithout(argc, argv, options))
        return *answered;
    Interruption::install();
    std::unique_ptr<QApplication> application;
    {
        const ConsoleDisplay::StartWatch watch;
        application = std::make_unique<QApplication>(argc, argv);
    }
    return run(*application, *options);
}
