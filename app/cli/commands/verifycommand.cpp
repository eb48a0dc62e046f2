// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

QJsonObject jsonOf(const CacheVerification &found)
{
    return {{QStringLiteral("sound"), found.isSound()},
            {QStringLiteral("integrity"), QJsonArray::fromStringList(found.integrity)},
            {QStringLiteral("schema"), found.schema},
            {QStringLiteral("cards"), found.cards},
            {QStringLiteral("not_listed"), found.notListed},
            {QStringLiteral("duplicate_cards"), found.duplicateCards},
            {QStringLiteral("row_gaps"), found.rowGaps},
            {QStringLiteral("wrong_fingerprints"), found.wrongFingerprints},
            {QStringLiteral("wrong_facts"), found.wrongFacts},
            {QStringLiteral("dangling_history"), found.danglingHistory},
            {QStringLiteral("unreadable_rows"), found.unreadableRows},
            {QStringLiteral("dangling_readings"), found.danglingReadings},
            {QStringLiteral("unreadable_readings"), found.unreadableReadings}};
}

void printTable(const CacheVerification &found, Terminal::MachineOutput &output)
{
    output.line(
        Text::tr("Every page was read; schema %1, %n card(s).", nullptr, int(found.cards)).arg(found.schema));
    for (const QString &problem : found.integrity)
        output.line(Text::tr("Page check: %1").arg(problem));
    const auto finding = [&output](const QString &text, qint64 number) {
        if (number > 0)
            output.line(text.arg(number));
    };
    finding(Text::tr("Cards stored twice: %1"), found.duplicateCards);
    finding(Text::tr("Missing row numbers: %1"), found.rowGaps);
    finding(Text::tr("Cards whose check value is wrong: %1"), found.wrongFingerprints);
    finding(Text::tr("Cards that do not say what was read of them: %1"), found.wrongFacts);
    finding(Text::tr("History without a card: %1"), found.danglingHistory);
    finding(Text::tr("Rows that are no cards: %1"), found.unreadableRows);
    finding(Text::tr("Readings of what is not in the cache: %1"), found.danglingReadings);
    finding(Text::tr("Readings that cannot be read: %1"), found.unreadableReadings);
    if (found.isSound())
        output.line(Text::tr("The cache is whole."));
}
} // namespace

QList<QCommandLineOption> VerifyCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> VerifyCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    if (*format == Format::Csv)
        return Options::usageError(Text::tr("\"verify\" prints as table or json."));
    const Result<Cache *> cache = invocation.session.cache();
    if (!cache)
        return cache.error();
    const Result<CacheVerification> found = (*cache)->verify();
    if (!found)
        return found.error();
    if (*format == Format::Json)
        ListDocument::printJson(jsonOf(*found), invocation.output);
    else
        printTable(*found, invocation.output);
    if (found->isSound())
        return ExitCode::Done;
    return Error{Error::Kind::Damaged,
                 QStringLiteral("E-S15"),
                 Text::tr("The cache is damaged. Nothing was changed; keep the directory, and rebuild the "
                          "cache from the cloud in a new one."),
                 {},
                 {}};
}
