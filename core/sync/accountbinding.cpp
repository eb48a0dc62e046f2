// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/accountbinding.h"

#include "core/store/metastore.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AccountBinding)
};

const QString accountName = MetaStore::ofProvider(QLatin1StringView("account"));
const QString keyName = MetaStore::ofProvider(QLatin1StringView("key"));
const QString code = QStringLiteral("E-A39");
} // namespace

QString AccountBinding::keyMark(const QString &keyId)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(keyId.toUtf8(), QCryptographicHash::Sha256).toHex().first(32));
}

Result<AccountBinding::Known> AccountBinding::read(MetaStore &meta)
{
    const Result<std::optional<QString>> account = meta.value(accountName);
    if (!account)
        return account.error();
    const Result<std::optional<QString>> key = meta.value(keyName);
    if (!key)
        return key.error();
    return Known{*account, *key};
}

Result<void> AccountBinding::keepKey(MetaStore &meta, const QString &keyId)
{
    return meta.set(keyName, keyMark(keyId));
}

Result<void> AccountBinding::confirm(MetaStore &meta, const std::optional<QString> &account)
{
    if (!account || account->isEmpty())
        return {};
    const Result<std::optional<QString>> known = meta.value(accountName);
    if (!known)
        return known.error();
    if (!*known)
        return meta.set(accountName, *account);
    return **known == *account ? Result<void>() : Result<void>(otherAccount());
}

Error AccountBinding::otherAccount()
{
    return {
        Error::Kind::Refused,
        code,
        Text::tr("The AccessKey belongs to another account of the provider than the cards kept here. Nothing "
                 "was read and everything here is kept. Give back a key of this account, or make a new data "
                 "directory for the other account."),
        {},
        {}};
}

Error AccountBinding::noKnownCard()
{
    return {
        Error::Kind::Refused,
        code,
        Text::tr(
            "With the new AccessKey the provider shows none of the cards kept here: it seems to belong to "
            "another account. Nothing was read and everything here is kept. If it is the same account, "
            "allow the key QueryBillOverview, which names the account; for another account make a new "
            "data directory."),
        {},
        {}};
}
