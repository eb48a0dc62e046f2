// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>

#include <optional>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(VerifyCommand)
};

/// What opening found that means the cache is not where it was.
std::optional<OpeningFinding> setBack(const Cache &cache)
{
    for (const OpeningFinding &finding : cache.findings()) {
        if (finding.kind == OpeningFinding::Kind::Older || finding.kind == OpeningFinding::Kind::Emptied)
            return finding;
    }
    return std::nullopt;
}

QString sealName(const Cache &cache)
{
    if (setBack(cache))
        return QStringLiteral("ahead");
    switch (cache.sealFound().state) {
    case CacheSeal::State::Whole:
        return QStringLiteral("whole");
    case CacheSeal::State::Missing:
        return QStringLiteral("missing");
    case CacheSeal::State::Bad:
        break;
    }
    return QStringLiteral("bad");
}

QString sealText(const Cache &cache)
{
    const CacheSeal::Reading &seal = cache.sealFound();
    if (const std::optional<OpeningFinding> finding = setBack(cache))
        return Text::tr("The seal is ahead of the cache: generation %1, the cache has %2.")
            .arg(finding->expected)
            .arg(finding->generation);
    switch (seal.state) {
    case CacheSeal::State::Whole:
        return Text::tr("The seal is whole: generation %1 of %2.")
            .arg(seal.progress.generation)
            .arg(seal.progress.at.beijingText());
    case CacheSeal::State::Missing:
        return Text::tr("There was no seal.");
    case CacheSeal::State::Bad:
        break;
    }
    return Text::tr("The seal was damaged or belongs to another cache.");
}

QJsonObject jsonOf(const CacheVerification &found, const Cache &cache)
{
    return {{QStringLiteral("sound"), found.isSound()},
            {QStringLiteral("seal"), sealName(cache)},
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

void printTable(const CacheVerification &found, const Cache &cache, Terminal::MachineOutput &output)
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
    output.line(sealText(cache));
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
        ListDocument::printJson(jsonOf(*found, **cache), invocation.output);
    else
        printTable(*found, **cache, invocation.output);
    if (const std::optional<OpeningFinding> finding = setBack(**cache); finding && found->isSound())
        return finding->error();
    if (found->isSound())
        return ExitCode::Done;
    return Error{
        Error::Kind::Damaged,
        QStringLiteral("E-S15"),
        !found->integrity.isEmpty()
            ? Text::tr("The cache is damaged. Nothing was changed. The next opening sets it aside and goes "
                       "on from the "
                       "newest good backup (\"simledger-cli backup list\" shows them); without one, export "
                       "what you "
                       "entered and rebuild the cache from the cloud in a new directory.")
            : Text::tr("The cache is damaged. Nothing was changed. Put a backup back (\"simledger-cli backup "
                       "list\" shows them), or keep the directory and rebuild the cache from the cloud in "
                       "a new one."),
        {},
        {}};
}
