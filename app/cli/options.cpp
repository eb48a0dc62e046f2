// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/datadirectory.h"
#include "core/rules/isodate.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

constexpr qint64 mostCards = 1'000'000;
const QDate firstDay(1990, 1, 1); // no date of the provider lies outside these two
const QDate dayBehindTheLast(2100, 1, 1);

Result<void> readClockAndLog(const QCommandLineParser &parser, GlobalOptions &options)
{
    if (parser.isSet(QStringLiteral("today"))) {
        const QDate today = QDate::fromString(parser.value(QStringLiteral("today")), Qt::ISODate);
        if (!today.isValid())
            return Options::usageError(Text::tr("--today wants a date such as 2026-03-02."));
        options.today = today;
    }
    if (parser.isSet(QStringLiteral("log-level"))) {
        const std::optional<Log::Level> level = Log::levelByName(parser.value(QStringLiteral("log-level")));
        if (!level)
            return Options::usageError(Text::tr("--log-level wants debug, info, warning or critical."));
        options.logLevel = *level;
    }
    return {};
}

Result<void> readSecrets(const QCommandLineParser &parser, GlobalOptions &options)
{
    if (parser.isSet(QStringLiteral("passphrase-file")))
        options.passphraseFile = parser.value(QStringLiteral("passphrase-file"));
    if (parser.isSet(QStringLiteral("recovery-code-file")))
        options.recoveryCodeFile = parser.value(QStringLiteral("recovery-code-file"));
    const auto descriptor = Options::number(parser, QStringLiteral("passphrase-fd"), 0);
    if (!descriptor)
        return descriptor.error();
    if (*descriptor)
        options.passphraseDescriptor = int(**descriptor);
    options.keyring = parser.isSet(QStringLiteral("keyring"));
    const int ways = int(options.passphraseFile.has_value()) + int(options.passphraseDescriptor.has_value()) +
                     int(options.recoveryCodeFile.has_value()) + int(options.keyring);
    if (ways > 1)
        return Options::usageError(
            Text::tr("Give one of --passphrase-file, --passphrase-fd, --recovery-code-file and --keyring."));
    return {};
}
} // namespace

QList<QCommandLineOption> Options::global()
{
    const auto option = [](const char *name, const QString &text, const QString &value) {
        return QCommandLineOption(QString::fromLatin1(name), text, value);
    };
    return {
        option("data-dir", Text::tr("The data directory: one account, one cache."), Text::tr("DIR")),
        option("passphrase-file", Text::tr("Take the passphrase from the first line of this file."),
               Text::tr("FILE")),
        option("passphrase-fd", Text::tr("Take the passphrase from this open descriptor."), Text::tr("N")),
        option("recovery-code-file", Text::tr("Open with the recovery code in the first line of this file."),
               Text::tr("FILE")),
        QCommandLineOption(
            QStringLiteral("keyring"),
            Text::tr("Open with the secret in the system's keyring (\"account keyring add\").")),
        option("today", Text::tr("The business date, for rehearsals and reproducible reports."),
               Text::tr("YYYY-MM-DD")),
        option("lang", Text::tr("The language: zh_CN or en."), Text::tr("LANG")),
        option("log-level", Text::tr("What to log: debug, info, warning, critical."), Text::tr("LEVEL")),
        option("wait",
               Text::tr("How long to wait for another process that holds the data directory (default 5)."),
               Text::tr("SECONDS")),
        QCommandLineOption(
            QStringLiteral("demo"),
            Text::tr("Work on a demo account with invented cards, made anew and wiped at the end.")),
        option("cards",
               Text::tr("How many cards the demo account (default 5,000) or the writing benchmarks "
                        "(1,000,000) have."),
               Text::tr("N")),
        QCommandLineOption({QStringLiteral("h"), QStringLiteral("help")}, Text::tr("Show this help.")),
        QCommandLineOption({QStringLiteral("v"), QStringLiteral("version")}, Text::tr("Show the versions.")),
    };
}

Result<GlobalOptions> Options::readGlobal(const QCommandLineParser &parser)
{
    GlobalOptions options;
    options.dataDirectory = parser.isSet(QStringLiteral("data-dir"))
                                ? parser.value(QStringLiteral("data-dir"))
                                : DataDirectory::standard();
    if (options.dataDirectory.isEmpty())
        return usageError(Text::tr("--data-dir wants a directory."));
    if (const Result<void> read = readClockAndLog(parser, options); !read)
        return read.error();
    if (const Result<void> read = readSecrets(parser, options); !read)
        return read.error();
    const auto wait = number(parser, QStringLiteral("wait"), 0);
    if (!wait)
        return wait.error();
    options.waitSeconds = int(wait->value_or(options.waitSeconds));
    options.demo = parser.isSet(QStringLiteral("demo"));
    const auto cards = number(parser, QStringLiteral("cards"), 1);
    if (!cards)
        return cards.error();
    if (cards->value_or(1) > mostCards)
        return usageError(Text::tr("--cards wants at most 1,000,000."));
    options.cards = *cards;
    return options;
}

qsizetype Options::commandPosition(const QStringList &arguments)
{
    QStringList valued;
    for (const QCommandLineOption &option : global()) {
        if (!option.valueName().isEmpty())
            valued.append(QStringLiteral("--") + option.names().constLast());
    }
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (valued.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            return i;
    }
    return -1;
}

std::optional<QString> Options::language(const QStringList &arguments)
{
    const QString name = QStringLiteral("--lang");
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == name && i + 1 < arguments.size())
            return arguments[i + 1];
        if (arguments[i].startsWith(name + u'='))
            return arguments[i].sliced(name.size() + 1);
    }
    return std::nullopt;
}

Result<std::optional<qint64>> Options::number(const QCommandLineParser &parser, const QString &option,
                                              qint64 least)
{
    if (!parser.isSet(option))
        return std::optional<qint64>();
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least)
        return usageError(Text::tr("--%1 wants a whole number of at least %2.").arg(option).arg(least));
    return std::optional(value);
}

Result<std::optional<QDate>> Options::date(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<QDate>();
    const std::optional<QDate> day = IsoDate::day(parser.value(option));
    if (!day)
        return usageError(Text::tr("--%1 wants a date such as 2026-03-02.").arg(option));
    return day;
}

Result<std::optional<Month>> Options::month(const QCommandLineParser &parser, const QString &option)
{
    if (!parser.isSet(option))
        return std::optional<Month>();
    const std::optional<QDate> first = IsoDate::month(parser.value(option));
    if (!first)
        return usageError(Text::tr("--%1 wants a month such as 2026-04.").arg(option));
    return std::optional(Month::of(*first));
}

Instant Options::DaySpan::begin() const
{
    return Instant::startOfBeijingDay(from.value_or(firstDay));
}

Instant Options::DaySpan::end() const
{
    return Instant::startOfBeijingDay(to ? to->addDays(1) : dayBehindTheLast);
}

QList<QCommandLineOption> Options::daySpanOptions()
{
    return {QCommandLineOption(QStringLiteral("from"), Text::tr("The first day, in Beijing."),
                               Text::tr("YYYY-MM-DD")),
            QCommandLineOption(QStringLiteral("to"), Text::tr("The last day, in Beijing."),
                               Text::tr("YYYY-MM-DD"))};
}

Result<Options::DaySpan> Options::daySpan(const QCommandLineParser &parser)
{
    const Result<std::optional<QDate>> from = date(parser, QStringLiteral("from"));
    if (!from)
        return from.error();
    const Result<std::optional<QDate>> to = date(parser, QStringLiteral("to"));
    if (!to)
        return to.error();
    if (*from && *to && **from > **to)
        return usageError(Text::tr("--from must not be after --to."));
    return DaySpan{*from, *to};
}

Error Options::usageError(const QString &sentence)
{
    return {Error::Kind::Usage, QStringLiteral("E-USAGE"), sentence, {}, {}};
}
