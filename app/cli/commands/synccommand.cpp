// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudchoice.h"
#include "app/cli/commands/commands.h"
#include "app/cli/interruption.h"
#include "app/cli/session.h"
#include "app/cli/syncreporttext.h"

#include "core/store/writer.h"
#include "core/sync/syncservice.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SyncCommand)
};

Result<void> readParts(const QString &text, SyncOptions &options)
{
    options.list = options.money = false;
    for (const QString &part : text.split(u',')) {
        if (part.trimmed() == u"list")
            options.list = true;
        else if (part.trimmed() == u"money")
            options.money = true;
        else
            return Options::usageError(
                Text::tr("--only knows list and money; \"%1\" is neither.").arg(part.trimmed()));
    }
    return {};
}

struct Request {
    Format format = Format::Table;
    SyncOptions sync;
    CloudApi::Options cloud;
};

Result<Request> requestOf(const Invocation &invocation)
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
        if (const Result<void> read = readParts(parser.value(QStringLiteral("only")), request.sync); !read)
            return read.error();
    }
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
    return request;
}

SyncReport synchronise(Writer &writer, AccountSettings account, const Request &request,
                       Invocation &invocation)
{
    SyncService service(writer, invocation.clock, invocation.session.random());
    Terminal::ProgressLine line;
    QObject::connect(&service, &SyncService::progressed, &service, [&](const SyncProgress &progress) {
        line.show(SyncReportText::progress(progress), invocation.clock.monotonic());
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
               QCommandLineOption(QStringLiteral("only"), Text::tr("Only these parts: list, money."),
                                  Text::tr("PARTS")),
               QCommandLineOption(QStringLiteral("max-seconds"),
                                  Text::tr("Stop after so long; the next run goes on from there."),
                                  Text::tr("N")),
               QCommandLineOption(
                   QStringLiteral("accept-fewer"),
                   Text::tr("Believe a list that lost more than a fifth of its cards at once.")),
               Commands::formatOption(),
           } +
           CloudChoice::options();
}

Result<ExitCode> SyncCommand::run(Invocation &invocation)
{
    const Result<Request> request = requestOf(invocation);
    if (!request)
        return request.error();
    Result<AccountSettings> account = invocation.session.account();
    if (!account)
        return account.error();
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
    if (!closed)
        return closed.error();
    return SyncReportText::exitCode(report);
}
