// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/session.h"
#include "app/interruption.h"
#include "app/providerkey.h"
#include "app/secretline.h"

#include "core/base/platform.h"
#include "core/base/safetext.h"
#include "core/sync/rightsprobe.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QEventLoop>
#include <QJsonArray>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountCommand)
};

Result<QUrl> endpoint(const QCommandLineParser &parser, const QString &option, const QUrl &byDefault)
{
    if (!parser.isSet(option))
        return byDefault;
    if (const std::optional<QUrl> url = ProviderKey::endpoint(parser.value(option)))
        return *url;
    return Options::usageError(
        Text::tr("--%1 wants an address such as https://HOST; plain http is allowed to this computer alone.")
            .arg(option));
}

Result<AccountSettings> settingsOf(const QCommandLineParser &parser)
{
    AccountSettings account;
    account.keyId = parser.value(QStringLiteral("key-id")).trimmed();
    if (account.keyId.isEmpty() || !parser.isSet(QStringLiteral("secret-file")))
        return Options::usageError(Text::tr("\"account add\" wants --key-id ID and --secret-file FILE."));
    const Result<QUrl> cards = endpoint(parser, QStringLiteral("endpoint"), ProviderKey::cardEndpoint());
    if (!cards)
        return cards.error();
    const Result<QUrl> billing =
        endpoint(parser, QStringLiteral("billing-endpoint"), ProviderKey::billingEndpoint());
    if (!billing)
        return billing.error();
    Result<SecretBytes> secret = SecretLine::read(parser.value(QStringLiteral("secret-file")));
    if (!secret)
        return secret.error();
    account.endpoint = *cards;
    account.billingEndpoint = *billing;
    account.secret = *std::move(secret);
    return account;
}

RightsProbe::Outcome probe(const AccountSettings &account, Invocation &invocation)
{
    CloudApi api(ProviderKey::copyOf(account), CloudApi::Options(), invocation.clock,
                 invocation.session.random());
    RightsProbe rights(api, invocation.clock);
    RightsProbe::Outcome outcome;
    QEventLoop loop;
    const Interruption interruption([&api] { api.cancelAll(); });
    rights.start([&](const RightsProbe::Outcome &answered) {
        outcome = answered;
        loop.quit();
    });
    loop.exec(); // the answers come through the loop, never from inside start()
    return outcome;
}

Result<void> keep(Cache &cache, const AccountSettings &account, const QList<ProbedRight> &rights,
                  const Invocation &invocation)
{
    Result<std::unique_ptr<CacheWriter>> writer = cache.openWriter();
    if (!writer)
        return writer.error();
    const Result<void> kept = (*writer)->transact([&](CacheWriter &writing) {
        return ProviderKey::keep(writing, account, rights, invocation.now(), Platform::userName());
    });
    if (!kept)
        return kept;
    return (*writer)->settle();
}

QString stateName(ProbedRight::State state)
{
    switch (state) {
    case ProbedRight::State::Granted:
        return QStringLiteral("granted");
    case ProbedRight::State::Denied:
        return QStringLiteral("denied");
    case ProbedRight::State::Unclear:
        break;
    }
    return QStringLiteral("unclear");
}

QString stateText(ProbedRight::State state)
{
    switch (state) {
    case ProbedRight::State::Granted:
        return Text::tr("granted");
    case ProbedRight::State::Denied:
        return Text::tr("denied");
    case ProbedRight::State::Unclear:
        break;
    }
    return Text::tr("unclear");
}

QJsonObject jsonOf(const AccountSettings &account, const QList<ProbedRight> &rights)
{
    QJsonArray list;
    for (const ProbedRight &right : rights)
        list.append(QJsonObject{{QStringLiteral("action"), right.action},
                                {QStringLiteral("state"), stateName(right.state)},
                                {QStringLiteral("code"), right.code.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                              : QJsonValue(right.code)},
                                {QStringLiteral("as_of"), right.at.beijingIso()}});
    return {{QStringLiteral("key_id"), SafeText::maskKeyId(account.keyId)},
            {QStringLiteral("endpoint"), account.endpoint.toString()},
            {QStringLiteral("billing_endpoint"), account.billingEndpoint.toString()},
            {QStringLiteral("rights"), list}};
}

void print(const AccountSettings &account, const QList<ProbedRight> &rights, Format format,
           Terminal::MachineOutput &output)
{
    if (format == Format::Json)
        return ListDocument::printJson(jsonOf(account, rights), output);
    output.line(Text::tr("Key id            %1").arg(SafeText::maskKeyId(account.keyId)));
    output.line(Text::tr("Endpoint          %1").arg(account.endpoint.toString()));
    output.line(Text::tr("Billing endpoint  %1").arg(account.billingEndpoint.toString()));
    for (const ProbedRight &right : rights)
        output.line(QStringLiteral("%1  %2  %3")
                        .arg(Terminal::fitted(right.action, 28, false),
                             Terminal::fitted(stateText(right.state), 8, false), right.code));
}

void sayRecoveryCode(const SecretBytes &code)
{
    Terminal::say(
        Text::tr("The recovery code, shown this once. Write it down and keep it apart from the computer:"));
    Terminal::say(QStringLiteral("    ") + QString::fromLatin1(code.view()));
}

/// A new cache, or the one that is there.
Result<Cache *> openOrCreate(Session &session)
{
    if (session.exists())
        return session.cache();
    const Result<Session::Created> created = session.create();
    if (!created)
        return created.error();
    sayRecoveryCode(created->recoveryCode);
    return created->cache;
}

Result<ExitCode> add(Invocation &invocation, Format format)
{
    const Result<AccountSettings> account = settingsOf(invocation.parser);
    if (!account)
        return account.error();
    const RightsProbe::Outcome probed = probe(*account, invocation);
    if (probed.keyProblem)
        return *probed.keyProblem;
    const Result<Cache *> cache = openOrCreate(invocation.session);
    if (!cache)
        return cache.error();
    invocation.session.forgetReader();
    if (const Result<void> kept = keep(**cache, *account, probed.rights, invocation); !kept)
        return kept.error();
    print(*account, probed.rights, format, invocation.output);
    if (!probed.unreachable)
        return ExitCode::Done;
    Terminal::sayError(*probed.unreachable);
    Terminal::say(Text::tr(
        "The account is kept, but what its key may do could not be asked. Run \"account probe\" later."));
    return ExitCode::Partly;
}

Result<ExitCode> show(Invocation &invocation, Format format)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<AccountSettings> account = invocation.session.account();
    if (!account)
        return account.error();
    const Result<QList<ProbedRight>> rights = (*reader)->account.rights();
    if (!rights)
        return rights.error();
    print(*account, *rights, format, invocation.output);
    return ExitCode::Done;
}

Result<ExitCode> probeStored(Invocation &invocation, Format format)
{
    const Result<AccountSettings> account = invocation.session.account();
    if (!account)
        return account.error();
    const RightsProbe::Outcome probed = probe(*account, invocation);
    const Result<Cache *> cache = invocation.session.cache();
    if (!cache)
        return cache.error();
    invocation.session.forgetReader();
    if (const Result<void> kept = keep(**cache, *account, probed.rights, invocation); !kept)
        return kept.error();
    print(*account, probed.rights, format, invocation.output);
    if (probed.keyProblem)
        return *probed.keyProblem;
    return probed.unreachable ? Result<ExitCode>(*probed.unreachable) : ExitCode::Done;
}
} // namespace

QList<QCommandLineOption> AccountCommand::options()
{
    const auto option = [](const char *name, const QString &text, const QString &value) {
        return QCommandLineOption(QString::fromLatin1(name), text, value);
    };
    return {
        option("key-id", Text::tr("The AccessKey id."), Text::tr("ID")),
        option("secret-file", Text::tr("The AccessKey secret: the first line of this file."),
               Text::tr("FILE")),
        option("endpoint", Text::tr("Another address of the card service."), Text::tr("URL")),
        option("billing-endpoint", Text::tr("Another address of the billing service."), Text::tr("URL")),
        Commands::formatOption(),
    };
}

Result<ExitCode> AccountCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    const QString what = invocation.arguments.value(0);
    if (invocation.arguments.size() != 1 || *format == Format::Csv)
        return Options::usageError(
            Text::tr("\"account\" wants add, show or probe, and --format table or json."));
    if (what == u"add")
        return add(invocation, *format);
    if (what == u"show")
        return show(invocation, *format);
    if (what == u"probe")
        return probeStored(invocation, *format);
    return Options::usageError(Text::tr("\"account\" wants add, show or probe, and --format table or json."));
}
