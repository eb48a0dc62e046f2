// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/keyoptions.h"
#include "app/cli/session.h"
#include "app/interruption.h"
#include "app/providerkey.h"
#include "app/secretline.h"

#include "core/base/platform.h"
#include "core/base/safetext.h"
#include "core/domain/keypower.h"
#include "core/secrets/passphrase.h"
#include "core/sync/policytext.h"
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

QStringList unneededOf(const QList<ProbedRight> &rights)
{
    QStringList names;
    for (const ProbedRight &right : rights) {
        if (right.state == ProbedRight::State::Granted && KeyPower::isUnneeded(right.action))
            names.append(right.action);
    }
    return names;
}

QJsonObject jsonOf(const AccountSettings &account, const QList<ProbedRight> &rights)
{
    QJsonArray list;
    for (const ProbedRight &right : rights) {
        if (KeyPower::isUnneeded(right.action))
            continue;
        list.append(QJsonObject{{QStringLiteral("action"), right.action},
                                {QStringLiteral("state"), QString(rightStateName(right.state))},
                                {QStringLiteral("code"), right.code.isEmpty() ? QJsonValue(QJsonValue::Null)
                                                                              : QJsonValue(right.code)},
                                {QStringLiteral("as_of"), right.at.beijingIso()}});
    }
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    return {{QStringLiteral("key_id"), SafeText::maskKeyId(account.keyId)},
            {QStringLiteral("endpoint"), account.endpoint.toString()},
            {QStringLiteral("billing_endpoint"), account.billingEndpoint.toString()},
            {QStringLiteral("key_kind"), orNull(QString(keyKindName(account.kind)))},
            {QStringLiteral("temporary"), account.isTemporary()},
            {QStringLiteral("expires"), orNull(account.expires ? account.expires->beijingIso() : QString())},
            {QStringLiteral("proxy"), KeyOptions::text(account.proxy)},
            {QStringLiteral("unneeded_rights"), QJsonArray::fromStringList(unneededOf(rights))},
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
    output.line(Text::tr("Proxy             %1").arg(KeyOptions::text(account.proxy)));
    if (account.expires)
        output.line(Text::tr("Temporary, until  %1").arg(account.expires->beijingText()));
    for (const ProbedRight &right : rights) {
        if (KeyPower::isUnneeded(right.action))
            continue;
        output.line(QStringLiteral("%1  %2  %3")
                        .arg(Terminal::fitted(right.action, 28, false),
                             Terminal::fitted(stateText(right.state), 8, false), right.code));
    }
}

/// Nothing is refused for it: this is advice.
void warnOfPower(const AccountSettings &account, const QList<ProbedRight> &rights)
{
    if (account.kind == KeyKind::Root)
        return Terminal::say(Text::tr(
            "Warning: this is the key of the account itself: whoever gets hold of it may do everything, also "
            "pay "
            "and delete. Make a user with the policy of \"account policy\" alone, and use its key."));
    const QStringList unneeded = unneededOf(rights);
    if (!unneeded.isEmpty())
        Terminal::say(
            Text::tr("Warning: this key may do more than it has to; it was seen to read: %1. Give its "
                     "user the policy of \"account policy\" alone.")
                .arg(unneeded.join(QStringLiteral(", "))));
}

Result<ProxySettings> proxyNow(Session &session)
{
    if (!session.exists())
        return ProxySettings();
    const Result<CacheReader *> reader = session.reader();
    return reader ? (*reader)->account.proxy() : Result<ProxySettings>(reader.error());
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
    const Result<ProxySettings> proxy = proxyNow(invocation.session);
    if (!proxy)
        return proxy.error();
    const Result<AccountSettings> account = KeyOptions::account(invocation.parser, *proxy);
    if (!account)
        return account.error();
    const RightsProbe::Outcome probed = probe(*account, invocation);
    if (probed.keyProblem)
        return *probed.keyProblem;
    const QList<ProbedRight> rights = probed.rights + probed.beyond;
    warnOfPower(*account, rights); // before the recovery code, which stays in sight
    const Result<Cache *> cache = openOrCreate(invocation.session);
    if (!cache)
        return cache.error();
    invocation.session.forgetReader();
    if (const Result<void> kept = keep(**cache, *account, rights, invocation); !kept)
        return kept.error();
    print(*account, rights, format, invocation.output);
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
    const QList<ProbedRight> rights = probed.rights + probed.beyond;
    if (const Result<void> kept = keep(**cache, *account, rights, invocation); !kept)
        return kept.error();
    print(*account, rights, format, invocation.output);
    warnOfPower(*account, rights);
    if (probed.keyProblem)
        return *probed.keyProblem;
    return probed.unreachable ? Result<ExitCode>(*probed.unreachable) : ExitCode::Done;
}

/// For scripts and timers: another key, or the next temporary one, for the account that is there. Asks the
/// cloud nothing: the user behind it stays the same, and what it may do was asked before.
Result<ExitCode> replaceKey(Invocation &invocation)
{
    Result<AccountSettings> account = invocation.session.account();
    if (!account)
        return account.error();
    Result<AccountSettings> key = KeyOptions::key(invocation.parser);
    if (!key)
        return key.error();
    const Result<KeyKind> kind = KeyOptions::kind(invocation.parser, account->kind);
    if (!kind)
        return kind.error();
    if (key->expires && key->expires->seconds - invocation.now().seconds <= TemporaryKey::stopSeconds)
        return Error{Error::Kind::Refused,
                     QStringLiteral("E-A10"),
                     Text::tr("This temporary key ends at %1 (Beijing time), too soon to be used. The key of "
                              "before was kept; get another one.")
                         .arg(key->expires->beijingText()),
                     {},
                     {}};
    account->keyId = key->keyId;
    account->secret = std::move(key->secret);
    account->token = std::move(key->token);
    account->expires = key->expires;
    account->kind = *kind;
    const Result<Cache *> cache = invocation.session.cache();
    if (!cache)
        return cache.error();
    invocation.session.forgetReader();
    if (const Result<void> kept = keep(**cache, *account, {}, invocation); !kept)
        return kept.error();
    Terminal::say(account->expires
                      ? Text::tr("The temporary key %1 is used until %2 (Beijing time).")
                            .arg(SafeText::maskKeyId(account->keyId), account->expires->beijingText())
                      : Text::tr("The key %1 is used from now on.").arg(SafeText::maskKeyId(account->keyId)));
    return ExitCode::Done;
}

Result<ExitCode> changeProxy(Invocation &invocation)
{
    const Result<ProxySettings> now = proxyNow(invocation.session);
    if (!now)
        return now.error();
    const Result<ProxySettings> proxy = KeyOptions::proxy(invocation.parser, *now);
    if (!proxy)
        return proxy.error();
    const Result<Cache *> cache = invocation.session.cache();
    if (!cache)
        return cache.error();
    invocation.session.forgetReader();
    Result<std::unique_ptr<CacheWriter>> writer = (*cache)->openWriter();
    if (!writer)
        return writer.error();
    const Result<void> kept = (*writer)->transact([&](CacheWriter &writing) {
        const Result<void> saved = writing.account.saveProxy(*proxy);
        return saved
                   ? writing.audit.append(invocation.now(), Platform::userName(),
                                          QStringLiteral("proxy-saved"), QString(proxyModeName(proxy->mode)))
                   : saved;
    });
    if (!kept)
        return kept.error();
    if (const Result<void> settled = (*writer)->settle(); !settled)
        return settled.error();
    Terminal::say(Text::tr("Proxy: %1").arg(KeyOptions::text(*proxy)));
    return ExitCode::Done;
}

/// The deed is done; should the audit log not take it, that is said.
ExitCode noted(Invocation &invocation, const QString &what)
{
    const Result<void> kept = invocation.session.note(what);
    if (kept)
        return ExitCode::Done;
    Terminal::sayError(kept.error());
    return ExitCode::Partly;
}

Result<ExitCode> changePassphrase(Invocation &invocation)
{
    const QString file = QStringLiteral("new-passphrase-file");
    if (invocation.session.options().demo)
        return Options::usageError(Text::tr("The demo has no passphrase."));
    const Result<SecretBytes> next = invocation.parser.isSet(file)
                                         ? SecretLine::read(invocation.parser.value(file))
                                         : Session::askNewPassphrase();
    if (!next)
        return next.error();
    if (const Result<SecretBytes> good = Passphrase::checked(next->view()); !good)
        return good.error();
    if (const Result<void> changed = invocation.session.changePassphrase(*next); !changed)
        return changed.error();
    Terminal::say(Text::tr("The passphrase was changed; the recovery code stays. Whoever kept a copy of the "
                           "key file and knows the old passphrase can still open that copy."));
    return noted(invocation, QStringLiteral("passphrase-changed"));
}

Result<ExitCode> renewRecoveryCode(Invocation &invocation)
{
    if (invocation.session.options().demo)
        return Options::usageError(Text::tr("The demo has no recovery code."));
    const Result<SecretBytes> code = invocation.session.renewRecoveryCode();
    if (!code)
        return code.error();
    sayRecoveryCode(*code);
    return noted(invocation, QStringLiteral("recovery-code-renewed"));
}
Result<ExitCode> replaceDataKey(Invocation &invocation)
{
    if (invocation.session.options().demo)
        return Options::usageError(Text::tr("The demo's key lives in memory alone."));
    bool shown = false;
    const Result<Session::DataKeyReplaced> replaced =
        invocation.session.replaceDataKey([&shown](const SecretBytes &code) {
            shown = true;
            sayRecoveryCode(code);
            Terminal::say(Text::tr("It counts when the new key does; until then the old one."));
        });
    if (!replaced && shown)
        Terminal::say(Text::tr("The data key was not replaced. The recovery code above is void."));
    if (!replaced)
        return replaced.error();
    Terminal::say(
        Text::tr("Everything is encrypted with a new data key; the passphrase stays. Backups and caches "
                 "under the old key were deleted."));
    ExitCode code = ExitCode::Done;
    for (const std::optional<Error> &missing : {replaced->withoutBackup, replaced->withoutKeyring}) {
        if (!missing)
            continue;
        Terminal::sayError(*missing);
        code = ExitCode::Partly;
    }
    return code;
}

Result<ExitCode> addKeyring(Invocation &invocation)
{
    const Result<QString> keeper = invocation.session.addKeyring();
    if (!keeper)
        return keeper.error();
    Terminal::say(
        keeper->isEmpty()
            ? Text::tr("The system's keyring opens this account from now on: in the window by itself, here "
                       "with --keyring. Passphrase and recovery code stay.")
            : Text::tr("The system's keyring (%1) opens this account from now on: in the window by itself, "
                       "here with --keyring. Passphrase and recovery code stay.")
                  .arg(*keeper));
    return noted(invocation, QStringLiteral("keyring-added"));
}

Result<ExitCode> removeKeyring(Invocation &invocation)
{
    const Result<Session::KeyringRemoved> removed = invocation.session.removeKeyring();
    if (!removed)
        return removed.error();
    Terminal::say(Text::tr("The system's keyring opens this account no more."));
    const ExitCode code = noted(invocation, QStringLiteral("keyring-removed"));
    if (removed->gone)
        return code;
    Terminal::sayError(removed->gone.error());
    return ExitCode::Partly;
}

QJsonValue codeOf(bool well, const QString &code)
{
    return well ? QJsonValue(QJsonValue::Null) : QJsonValue(code);
}

Result<ExitCode> keyringStatus(Invocation &invocation, Format format)
{
    const Result<Session::KeyringStatus> status = invocation.session.keyringStatus();
    if (!status)
        return status.error();
    const bool open = bool(status->open);
    const bool opens = bool(status->opens);
    const QString keeper = open ? *status->open : QString();
    if (format == Format::Json) {
        ListDocument::printJson(
            {{QStringLiteral("slot"), status->slot},
             {QStringLiteral("keyring_open"), open},
             {QStringLiteral("keyring_code"), codeOf(open, open ? QString() : status->open.error().code)},
             {QStringLiteral("keeper"), codeOf(keeper.isEmpty(), keeper)},
             {QStringLiteral("given_to"), codeOf(status->keeper.isEmpty(), status->keeper)},
             {QStringLiteral("opens"), opens},
             {QStringLiteral("code"), codeOf(opens, opens ? QString() : status->opens.error().code)}},
            invocation.output);
        return ExitCode::Done;
    }
    invocation.output.line(open ? Text::tr("The system's keyring is open.") : status->open.error().message);
    if (!keeper.isEmpty())
        invocation.output.line(Text::tr("It is kept by %1.").arg(keeper));
    invocation.output.line(opens ? Text::tr("What it keeps opens this account.")
                                 : status->opens.error().message);
    return ExitCode::Done;
}

Result<ExitCode> keyring(Invocation &invocation, const QString &what, Format format, const Error &usage)
{
    if (invocation.session.options().demo)
        return Options::usageError(Text::tr("The demo is in no keyring."));
    if (what == u"add")
        return addKeyring(invocation);
    if (what == u"remove")
        return removeKeyring(invocation);
    if (what == u"status")
        return keyringStatus(invocation, format);
    return usage;
}
} // namespace

QList<QCommandLineOption> AccountCommand::options()
{
    const auto option = [](const char *name, const QString &text, const QString &value) {
        return QCommandLineOption(QString::fromLatin1(name), text, value);
    };
    return QList<QCommandLineOption>{option("new-passphrase-file",
                                            Text::tr("The new passphrase: the first line of this file."),
                                            Text::tr("FILE")),
                                     Commands::formatOption()} +
           KeyOptions::all();
}

Result<ExitCode> AccountCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    const QString what = invocation.arguments.value(0);
    const Error usage = Options::usageError(
        Text::tr("\"account\" wants add, show, probe, key, proxy, policy, passphrase, "
                 "recovery-code, data-key, keyring add, keyring remove or keyring status, and "
                 "--format table or json."));
    if (invocation.arguments.size() != (what == u"keyring" ? 2 : 1) || *format == Format::Csv)
        return usage;
    if (what == u"keyring")
        return keyring(invocation, invocation.arguments.at(1), *format, usage);
    if (what == u"policy") {
        for (const QByteArray &line : PolicyText::json().trimmed().split('\n'))
            invocation.output.line(QString::fromLatin1(line));
        return ExitCode::Done;
    }
    if (what == u"passphrase")
        return changePassphrase(invocation);
    if (what == u"recovery-code")
        return renewRecoveryCode(invocation);
    if (what == u"data-key")
        return replaceDataKey(invocation);
    if (what == u"add")
        return add(invocation, *format);
    if (what == u"key")
        return replaceKey(invocation);
    if (what == u"proxy")
        return changeProxy(invocation);
    if (what == u"show")
        return show(invocation, *format);
    if (what == u"probe")
        return probeStored(invocation, *format);
    return usage;
}
