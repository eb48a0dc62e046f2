// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/keyoptions.h"

#include "app/cli/options.h"
#include "app/credentials.h"
#include "app/providerkey.h"
#include "app/secretline.h"
#include "core/base/platform.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeyOptions)
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

/// The password: the first line of a file or of a descriptor; nothing: `byDefault`.
Result<SecretBytes> proxyPassword(const QCommandLineParser &parser, const SecretBytes &byDefault)
{
    const QString file = QStringLiteral("proxy-password-file"),
                  descriptor = QStringLiteral("proxy-password-fd");
    if (parser.isSet(file))
        return SecretLine::read(parser.value(file));
    if (!parser.isSet(descriptor))
        return byDefault.clone();
    const auto number = Options::number(parser, descriptor, 0);
    if (!number)
        return number.error();
    Result<QByteArray> line = Platform::readLineFromDescriptor(int(**number), SecretLine::longest);
    return line ? SecretLine::first(*line) : Result<SecretBytes>(line.error());
}
} // namespace

QList<QCommandLineOption> KeyOptions::all()
{
    const auto option = [](const char *name, const QString &text, const QString &value) {
        return QCommandLineOption(QString::fromLatin1(name), text, value);
    };
    return {
        option("key-id", Text::tr("The AccessKey id."), Text::tr("ID")),
        option("secret-file", Text::tr("The AccessKey secret: the first line of this file."),
               Text::tr("FILE")),
        option("credentials-file",
               Text::tr("The key as the provider's token service gives it, a JSON document: this file."),
               Text::tr("FILE")),
        option("credentials-fd", Text::tr("Likewise, from this open descriptor."), Text::tr("N")),
        option("key-kind", Text::tr("What kind of key it is: user or root."), Text::tr("KIND")),
        option("proxy", Text::tr("How to get to the provider: system, none or HOST:PORT."),
               Text::tr("PROXY")),
        option("proxy-user", Text::tr("The user name that the proxy wants."), Text::tr("NAME")),
        option("proxy-password-file", Text::tr("The password of the proxy: the first line of this file."),
               Text::tr("FILE")),
        option("proxy-password-fd", Text::tr("Take the password of the proxy from this open descriptor."),
               Text::tr("N")),
        option("endpoint", Text::tr("Another address of the card service."), Text::tr("URL")),
        option("billing-endpoint", Text::tr("Another address of the billing service."), Text::tr("URL")),
    };
}

Result<AccountSettings> KeyOptions::key(const QCommandLineParser &parser)
{
    const QString file = QStringLiteral("credentials-file"), descriptor = QStringLiteral("credentials-fd");
    const bool fromDocument = parser.isSet(file) || parser.isSet(descriptor);
    const bool fromParts =
        parser.isSet(QStringLiteral("key-id")) || parser.isSet(QStringLiteral("secret-file"));
    if (fromDocument == fromParts || (parser.isSet(file) && parser.isSet(descriptor)))
        return Options::usageError(
            Text::tr("Give the key by --key-id ID and --secret-file FILE, or by one of "
                     "--credentials-file FILE and --credentials-fd N."));
    if (parser.isSet(file))
        return Credentials::readFile(parser.value(file));
    if (parser.isSet(descriptor)) {
        const auto number = Options::number(parser, descriptor, 0);
        return number ? Credentials::readDescriptor(int(**number)) : Result<AccountSettings>(number.error());
    }
    AccountSettings account;
    account.keyId = parser.value(QStringLiteral("key-id")).trimmed();
    if (account.keyId.isEmpty() || !parser.isSet(QStringLiteral("secret-file")))
        return Options::usageError(Text::tr("A key wants --key-id ID and --secret-file FILE."));
    Result<SecretBytes> secret = SecretLine::read(parser.value(QStringLiteral("secret-file")));
    if (!secret)
        return secret.error();
    account.secret = *std::move(secret);
    return account;
}

Result<KeyKind> KeyOptions::kind(const QCommandLineParser &parser, KeyKind byDefault)
{
    if (!parser.isSet(QStringLiteral("key-kind")))
        return byDefault;
    const QString kind = parser.value(QStringLiteral("key-kind"));
    for (const KeyKind known : {KeyKind::User, KeyKind::Root}) {
        if (kind == keyKindName(known))
            return known;
    }
    return Options::usageError(Text::tr("--key-kind is user or root."));
}

Result<ProxySettings> KeyOptions::proxy(const QCommandLineParser &parser, const ProxySettings &now)
{
    const QStringList others{QStringLiteral("proxy-user"), QStringLiteral("proxy-password-file"),
                             QStringLiteral("proxy-password-fd")};
    const bool named = parser.isSet(QStringLiteral("proxy"));
    ProxySettings proxy = now.clone();
    if (named) {
        const QString place = parser.value(QStringLiteral("proxy"));
        const QUrl url(QStringLiteral("http://") + place, QUrl::StrictMode);
        const bool word = place == u"system" || place == u"none";
        if (!word && (url.host().isEmpty() || url.port() < 1 || !url.userInfo().isEmpty() ||
                      !url.path().isEmpty() || url.hasQuery()))
            return Options::usageError(Text::tr("--proxy is system, none or HOST:PORT; its user goes to "
                                                "--proxy-user, its password to --proxy-password-file."));
        proxy = {};
        proxy.mode = place == u"none" ? ProxySettings::Mode::None
                     : word           ? ProxySettings::Mode::System
                                      : ProxySettings::Mode::Manual;
        proxy.host = word ? QString() : url.host();
        proxy.port = word ? quint16(0) : quint16(url.port());
    }
    const bool detailed = std::any_of(others.begin(), others.end(),
                                      [&parser](const QString &name) { return parser.isSet(name); });
    if (detailed && proxy.mode != ProxySettings::Mode::Manual)
        return Options::usageError(Text::tr("A proxy user or password wants --proxy HOST:PORT."));
    if (parser.isSet(QStringLiteral("proxy-user")))
        proxy.user = parser.value(QStringLiteral("proxy-user"));
    Result<SecretBytes> password = proxyPassword(parser, proxy.password);
    if (!password)
        return password.error();
    proxy.password = *std::move(password);
    return proxy;
}

Result<AccountSettings> KeyOptions::account(const QCommandLineParser &parser, const ProxySettings &proxyNow)
{
    Result<AccountSettings> made = key(parser);
    if (!made)
        return made;
    const Result<KeyKind> stated = kind(parser, KeyKind::Unstated);
    if (!stated)
        return stated.error();
    Result<ProxySettings> way = proxy(parser, proxyNow);
    if (!way)
        return way.error();
    const Result<QUrl> cards = endpoint(parser, QStringLiteral("endpoint"), ProviderKey::cardEndpoint());
    if (!cards)
        return cards.error();
    const Result<QUrl> billing =
        endpoint(parser, QStringLiteral("billing-endpoint"), ProviderKey::billingEndpoint());
    if (!billing)
        return billing.error();
    made->endpoint = *cards;
    made->billingEndpoint = *billing;
    made->kind = *stated;
    made->proxy = *std::move(way);
    return made;
}

QString KeyOptions::text(const ProxySettings &proxy)
{
    if (proxy.mode != ProxySettings::Mode::Manual)
        return proxyModeName(proxy.mode);
    return QStringLiteral("%1:%2").arg(proxy.host).arg(proxy.port);
}
