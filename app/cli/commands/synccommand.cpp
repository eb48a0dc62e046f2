// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudchoice.h"
#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "app/cli/syncbudgettext.h"
#include "app/cli/syncreporttext.h"
#include "app/interruption.h"

#include "core/desk/desk.h"
#include "core/inventory/cardquery.h"
#include "core/store/cacheerasure.h"
#include "core/store/writer.h"
#include "core/sync/syncservice.h"
#include "core/sync/syncwords.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SyncCommand)
};

struct Topic {
    const char *name;
    SyncTopic topic;
};
constexpr std::array topics{Topic{"list", SyncTopic::List},   Topic{"detail", SyncTopic::Detail},
                            Topic{"usage", SyncTopic::Usage}, Topic{"identity", SyncTopic::Identity},
                            Topic{"pools", SyncTopic::Pools}, Topic{"orders", SyncTopic::Orders},
                            Topic{"money", SyncTopic::Money}};

QString topicNames()
{
    QStringList names;
    for (const Topic &topic : topics)
        names.append(QString::fromLatin1(topic.name));
    return names.join(QStringLiteral(", "));
}

Result<SyncTopics> readTopics(const QString &text)
{
    SyncTopics chosen;
    for (const QString &word : text.split(u',')) {
        const auto found = std::find_if(topics.begin(), topics.end(), [&word](const Topic &topic) {
            return word.trimmed() == QLatin1StringView(topic.name);
        });
        if (found == topics.end())
            return Options::usageError(
                Text::tr("--only knows %1; \"%2\" is none of them.").arg(topicNames(), word.trimmed()));
        chosen |= found->topic;
    }
    return chosen;
}

/// The cards of --card and --filter, by their ids in the cache. A card that is not there yet comes with the
/// list.
Result<QList<qint64>> wishedCards(Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    QList<Iccid> numbers;
    for (const QString &number : parser.values(QStringLiteral("card"))) {
        const std::optional<Iccid> iccid = Iccid::parse(number.toUtf8());
        if (!iccid)
            return Options::usageError(Text::tr("\"%1\" is no card number.").arg(number));
        numbers.append(*iccid);
    }
    const bool filtered = parser.isSet(QStringLiteral("filter"));
    const Result<CardFilter> filter = CardFilter::parse(parser.value(QStringLiteral("filter")));
    if (!filter)
        return filter.error();
    if (numbers.isEmpty() && !filtered)
        return QList<qint64>();
    const Result<std::shared_ptr<const CardColumns>> fleet = invocation.session.fleet();
    if (!fleet)
        return fleet.error();
    std::vector<quint32> rows;
    for (const Iccid &number : std::as_const(numbers)) {
        const std::vector<quint32> found = (*fleet)->rowsOf(number);
        rows.insert(rows.end(), found.begin(), found.end());
    }
    if (filtered) {
        const CardOrder found = CardQuery(*fleet, *filter, invocation.clock.today()).rows();
        rows.insert(rows.end(), found.rows.begin(), found.rows.end());
    }
    QList<qint64> ids;
    for (const quint32 row : rows)
        ids.append(qint64(row) + 1); // a card keeps its row: its id less one
    return ids;
}

struct Request {
    Format format = Format::Table;
    SyncOptions sync;
    CloudApi::Options cloud;
};

Result<Request> requestOf(Invocation &invocation)
{
    const QCommandLineParser &parser = invocation.parser;
    Request request;
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    request.format = *format;
    if (*format == Format::Csv || !invocation.arguments.isEmpty())
        return Options::usageError(Text::tr("\"sync\" takes no words and prints as table or json."));
    if (parser.isSet(QStringLiteral("only"))) {
        const Result<SyncTopics> chosen = readTopics(parser.value(QStringLiteral("only")));
        if (!chosen)
            return chosen.error();
        request.sync.topics = *chosen;
    }
    const Result<QList<qint64>> cards = wishedCards(invocation);
    if (!cards)
        return cards.error();
    request.sync.wishes = {*cards, parser.values(QStringLiteral("pool"))};
    const auto seconds = Options::number(parser, QStringLiteral("max-seconds"), 1);
    if (!seconds)
        return seconds.error();
    if (*seconds)
        request.sync.timeLimit = std::chrono::seconds(**seconds);
    request.sync.acceptFewer = parser.isSet(QStringLiteral("accept-fewer"));
    const Result<CloudApi::Options> cloud = CloudChoice::read(parser);
    if (!cloud)
        return cloud.error();
    request.cloud = *cloud;
    // a command waits once for a provider that cannot be reached; with a time limit, as far as that reaches
    request.cloud.circuit.pauses = request.sync.timeLimit ? Circuit::Rule::forEver : 1;
    if (request.sync.timeLimit)
        request.cloud.circuit.patience = *request.sync.timeLimit;
    return request;
}

/// Where the run stands and how fast it goes, or why it waits.
QString lineOf(const SyncProgress &progress)
{
    const QString where = SyncWords::progress(progress);
    return progress.pause || !progress.pace ? where
                                            : Text::tr("%1; %2").arg(where, SyncWords::pace(*progress.pace));
}

/// What somebody chose in the window counts here too, unless --share says otherwise.
Result<std::optional<double>> plannedShare(Invocation &invocation)
{
    if (invocation.parser.isSet(QStringLiteral("share")))
        return std::optional<double>();
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const auto plan = DeskReader(**reader).find<SyncPlan>(DeskKind<SyncPlan>::key({}));
    if (!plan)
        return plan.error();
    return *plan ? std::optional((*plan)->value.sharePercent / 100.0) : std::nullopt;
}

Result<ExitCode> sayBudget(const Request &request, Invocation &invocation)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<BudgetFacts> facts = BudgetFacts::read(
        **reader, request.sync, Instant::of(invocation.clock.now()), invocation.clock.today());
    if (!facts)
        return facts.error();
    const Result<std::optional<double>> share = plannedShare(invocation);
    if (!share)
        return share.error();
    CloudApi::Options cloud = request.cloud;
    cloud.share = share->value_or(cloud.share);
    const SyncBudget budget = SyncBudget::of(*facts, request.sync, BudgetPace::of(cloud));
    if (request.format == Format::Json)
        ListDocument::printJson(SyncBudgetText::json(budget), invocation.output);
    else
        SyncBudgetText::print(budget, invocation.output);
    return ExitCode::Done;
}

SyncReport synchronise(Writer &writer, AccountSettings account, const Request &request,
                       Invocation &invocation)
{
    SyncService service(writer, invocation.clock, invocation.session.random());
    Terminal::ProgressLine line;
    QObject::connect(&service, &SyncService::progressed, &service, [&](const SyncProgress &progress) {
        line.show(lineOf(progress), invocation.clock.monotonic());
    });
    const Interruption interruption([&service] { service.cancel(); });
    SyncReport report = service.runToEnd(std::move(account), request.cloud, request.sync);
    line.finish();
    return report;
}
} // namespace

QList<QCommandLineOption> SyncCommand::options()
{
    return QList<QCommandLineOption>{
               QCommandLineOption(QStringLiteral("only"), Text::tr("Only these parts: %1.").arg(topicNames()),
                                  Text::tr("PARTS")),
               QCommandLineOption(QStringLiteral("card"),
                                  Text::tr("Read this card before the others; may be repeated."),
                                  Text::tr("ICCID")),
               QCommandLineOption(QStringLiteral("filter"), Text::tr("Read these cards before the others."),
                                  Text::tr("EXPR")),
               QCommandLineOption(QStringLiteral("pool"),
                                  Text::tr("Read this pool before the others; may be repeated."),
                                  Text::tr("CREDENTIAL")),
               QCommandLineOption(QStringLiteral("max-seconds"),
                                  Text::tr("Stop after so long; the next run goes on from there."),
                                  Text::tr("N")),
               QCommandLineOption(
                   QStringLiteral("accept-fewer"),
                   Text::tr("Believe a list that lost more than a fifth of its cards at once.")),
               QCommandLineOption(QStringLiteral("plan"),
                                  Text::tr("Only say what would be called and how long it would take.")),
               Commands::formatOption(),
           } +
           CloudChoice::options();
}

Result<ExitCode> SyncCommand::run(Invocation &invocation)
{
    Result<Request> request = requestOf(invocation);
    if (!request)
        return request.error();
    if (invocation.parser.isSet(QStringLiteral("plan")))
        return sayBudget(*request, invocation);
    Result<AccountSettings> account = invocation.session.account();
    if (!account)
        return account.error();
    const Result<std::optional<double>> share = plannedShare(invocation);
    if (!share)
        return share.error();
    request->sync.share = *share;
    const Result<Cache *> cache = invocation.session.cache();
    if (!cache)
        return cache.error();
    invocation.session.forgetReader();
    Result<std::unique_ptr<CacheWriter>> connection = (*cache)->openWriter();
    if (!connection)
        return connection.error();
    Writer writer(*std::move(connection));
    const SyncReport report = synchronise(writer, *std::move(account), *request, invocation);
    const Result<void> closed = writer.stop();
    if (request->format == Format::Json)
        ListDocument::printJson(SyncReportText::json(report), invocation.output);
    else
        SyncReportText::print(report, invocation.output);
    SyncReportText::sayTrouble(report);
    if (const auto reader = (*cache)->openReader(); reader) {
        const Result<qint64> back = CacheErasure::returned(**reader);
        if (back && *back > 0)
            Terminal::sayWarning(CacheErasure::broughtBack(*back));
    }
    if (!closed)
        return closed.error();
    return SyncReportText::exitCode(report);
}
