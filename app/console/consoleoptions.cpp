// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/consoleoptions.h"

#include "app/datadirectory.h"
#include "core/store/database.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ConsoleOptions)
};

constexpr int mostCards = 1'000'000;

Error usage(const QString &sentence)
{
    return Error{Error::Kind::Usage, QStringLiteral("E-USAGE"), sentence, {}, {}};
}

QList<QCommandLineOption> options()
{
    const auto option = [](const char *name, const QString &text, const QString &value = {}) {
        return QCommandLineOption(QString::fromLatin1(name), text, value);
    };
    return {
        option("data-dir", Text::tr("The data directory: one account, one cache."), Text::tr("DIR")),
        option("passphrase-file", Text::tr("Take the passphrase from the first line of this file."),
               Text::tr("FILE")),
        option("lang", Text::tr("The language: zh_CN or en."), Text::tr("LANG")),
        option("pane", Text::tr("The pane to begin with: today, cards."), Text::tr("NAME")),
        option("today", Text::tr("The business date, for rehearsals and reproducible reports."),
               Text::tr("YYYY-MM-DD")),
        option("log-level", Text::tr("What to log: debug, info, warning, critical."), Text::tr("LEVEL")),
        option("demo", Text::tr("Open a demo account with invented cards, made anew and wiped at the end.")),
        option("cards", Text::tr("How many cards the demo account has (default 5,000)."), Text::tr("N")),
        QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help.")),
        QCommandLineOption({QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Show the versions.")),
    };
}

std::optional<QString> given(const QCommandLineParser &parser, const char *option)
{
    const QString name = QString::fromLatin1(option);
    return parser.isSet(name) ? std::optional(parser.value(name)) : std::nullopt;
}

Result<void> readDemo(const QCommandLineParser &parser, ConsoleOptions &read)
{
    read.demo = parser.isSet(QStringLiteral("demo"));
    const std::optional<QString> cards = given(parser, "cards");
    if (!cards)
        return {};
    bool isNumber = false;
    read.cards = cards->toInt(&isNumber);
    if (!isNumber || read.cards < 1 || read.cards > mostCards)
        return usage(Text::tr("--cards wants a whole number from 1 to 1,000,000."));
    return {};
}

Result<void> readDayAndLog(const QCommandLineParser &parser, ConsoleOptions &read)
{
    if (const std::optional<QString> day = given(parser, "today")) {
        read.today = QDate::fromString(*day, Qt::ISODate);
        if (!read.today->isValid())
            return usage(Text::tr("--today wants a date such as 2026-03-02."));
    }
    if (const std::optional<QString> name = given(parser, "log-level")) {
        const std::optional<Log::Level> level = Log::levelByName(*name);
        if (!level)
            return usage(Text::tr("--log-level wants debug, info, warning or critical."));
        read.logLevel = *level;
    }
    return {};
}
} // namespace

Result<ConsoleOptions> ConsoleOptions::read(const QStringList &words)
{
    QCommandLineParser parser;
    parser.addOptions(options());
    if (!parser.parse(QStringList(QStringLiteral("simledger")) + words))
        return usage(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return usage(
            Text::tr("\"%1\" is no option; \"simledger --help\" lists them. Questions at the command line "
                     "are answered by simledger-cli.")
                .arg(parser.positionalArguments().constFirst()));
    ConsoleOptions read;
    read.help = parser.isSet(QStringLiteral("help"));
    read.version = parser.isSet(QStringLiteral("version"));
    read.dataDirectoryGiven = parser.isSet(QStringLiteral("data-dir"));
    read.dataDirectory = given(parser, "data-dir").value_or(DataDirectory::standard());
    if (read.dataDirectory.isEmpty())
        return usage(Text::tr("--data-dir wants a directory."));
    read.passphraseFile = given(parser, "passphrase-file");
    read.language = given(parser, "lang");
    if (read.language && *read.language != u"zh_CN" && *read.language != u"en")
        return usage(Text::tr("--lang wants zh_CN or en."));
    read.pane = given(parser, "pane");
    if (const Result<void> demo = readDemo(parser, read); !demo)
        return demo.error();
    if (const Result<void> day = readDayAndLog(parser, read); !day)
        return day.error();
    return read;
}

QString ConsoleOptions::helpText()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Text::tr("Simledger: the console for fleets of prepaid IoT SIM cards. Without options it opens the "
                 "account used last. Everything it shows comes from the encrypted cache on this computer."));
    parser.addOptions(options());
    return parser.helpText();
}

QString ConsoleOptions::versionText()
{
    const DatabaseVersions versions = Database::versions();
    return QStringLiteral("simledger %1\nQt %2\nSQLite %3, SQLCipher %4\n")
        .arg(QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), versions.sqlite,
             versions.sqlcipher);
}
