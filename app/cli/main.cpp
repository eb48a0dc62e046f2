// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/reportprinter.h"
#include "app/cli/session.h"
#include "app/interruption.h"

#include "core/base/language.h"
#include "core/base/platform.h"
#include "core/base/random.h"
#include "core/base/secretbytes.h"
#include "core/store/database.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>

#include <memory>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Main)
};

QString versionText()
{
    const DatabaseVersions versions = Database::versions();
    return QStringLiteral("simledger-cli %1\nQt %2\nSQLite %3, SQLCipher %4\n")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), versions.sqlite,
             versions.sqlcipher);
}

/// --help and --version work without a data directory and before everything else.
bool answerSimple(const QStringList &words, qsizetype command, Terminal::MachineOutput &output)
{
    const QStringList before = command < 0 ? words : words.first(command);
    const bool help = before.contains(QStringLiteral("--help")) || before.contains(QStringLiteral("-h"));
    const bool version =
        before.contains(QStringLiteral("--version")) || before.contains(QStringLiteral("-v"));
    if (help)
        output.write(Commands::help().toUtf8());
    else if (version)
        output.write(versionText().toUtf8());
    return help || version;
}

ExitCode failed(const Error &error)
{
    Terminal::sayError(error);
    return exitCodeOf(error);
}

Result<GlobalOptions> globalOptions(const Command &command, const QStringList &words)
{
    QCommandLineParser parser;
    const QList<QCommandLineOption> own = command.options ? command.options() : QList<QCommandLineOption>();
    if (!parser.addOptions(Options::global() + own) ||
        !parser.parse(QStringList(QCoreApplication::applicationName()) + words))
        return Options::usageError(parser.errorText());
    return Options::readGlobal(parser);
}

ExitCode runCommand(const Command &command, const QStringList &words, Terminal::MachineOutput &output)
{
    const Result<GlobalOptions> options = globalOptions(command, words);
    if (!options)
        return failed(options.error());
    Log::start(options->logLevel);
    const SystemClock systemClock;
    const RehearsalClock rehearsalClock(options->today.value_or(QDate()));
    const Clock &clock = options->today ? static_cast<const Clock &>(rehearsalClock) : systemClock;
    SystemRandom random;
    Session session(*options, clock, random);
    return Commands::run(command, words, session, output, clock);
}

ExitCode runWords(const QStringList &words)
{
    Terminal::MachineOutput output;
    const qsizetype at = Options::commandPosition(words);
    if (answerSimple(words, at, output)) {
        const Result<void> flushed = output.flush();
        return flushed ? ExitCode::Done : failed(flushed.error());
    }
    if (at < 0)
        return failed(Options::usageError(Text::tr("Which command? \"simledger-cli --help\" lists them.")));
    if (const Command *command = Commands::byName(words[at]))
        return runCommand(*command, words, output);
    return failed(Options::usageError(
        Text::tr("There is no command \"%1\"; \"simledger-cli --help\" lists them.").arg(words[at])));
}
/// While the painting application starts, Qt remarks on desktops; only what ends the program matters here.
void sayFatal(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        Terminal::say(text);
}

/// Pages are painted with fonts, for which Qt wants its other kind of application; never with a display.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    if (!ReportPrinter::wanted(words))
        return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) // else Qt makes one and leaves it behind
        qputenv("XDG_RUNTIME_DIR", QDir::tempPath().toLocal8Bit());
    qInstallMessageHandler(sayFatal);
    auto application = std::make_unique<QGuiApplication>(argc, argv);
    qInstallMessageHandler(nullptr);
    return application;
}
} // namespace

int main(int argc, char *argv[])
{
    Platform::prepareProcess();
    SecretBytes::reserve();
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("simledger-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SIMLEDGER_VERSION));
    Interruption::install();
    const QStringList words = QCoreApplication::arguments().mid(1);
    if (!Language::install(Options::language(words)))
        return int(failed(Options::usageError(Text::tr("--lang wants zh_CN or en."))));
    return int(runWords(words));
}
