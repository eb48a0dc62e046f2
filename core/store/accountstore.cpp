// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/accountstore.h"
#include "core/store/rows.h"

#include <array>
#include <utility>

namespace
{
using State = ProbedRight::State;
constexpr std::array<std::pair<State, QLatin1StringView>, 3> stateNames{{
    {State::Granted, QLatin1StringView("granted")},
    {State::Denied, QLatin1StringView("denied")},
    {State::Unclear, QLatin1StringView("unclear")},
}};

constexpr std::array<std::pair<KeyKind, QLatin1StringView>, 3> kindNames{{
    {KeyKind::Unstated, QLatin1StringView("")},
    {KeyKind::User, QLatin1StringView("user")},
    {KeyKind::Root, QLatin1StringView("root")},
}};
using Mode = ProxySettings::Mode;
constexpr std::array<std::pair<Mode, QLatin1StringView>, 3> modeNames{{
    {Mode::System, QLatin1StringView("system")},
    {Mode::None, QLatin1StringView("none")},
    {Mode::Manual, QLatin1StringView("manual")},
}};

template<class Names, class Value> QLatin1StringView nameOf(const Names &names, Value value)
{
    for (const auto &[known, text] : names) {
        if (known == value)
            return text;
    }
    return {};
}

template<class Names> auto valueOf(const Names &names, QByteArrayView name)
{
    for (const auto &[known, text] : names) {
        if (name == QByteArrayView(text.data(), text.size()))
            return known;
    }
    return names.front().first;
}

/// SQLite makes NULL of a blob without an address.
QByteArrayView blobOf(const SecretBytes &secret)
{
    return secret.isEmpty() ? QByteArrayView("", 0) : secret.view();
}

ProbedRight rightOf(const Statement &row)
{
    ProbedRight right{row.string(0), State::Unclear, row.string(2), Instant{row.integer(3)}};
    for (const auto &[state, text] : stateNames) {
        if (row.text(1) == QByteArrayView(text.data(), text.size()))
            right.state = state;
    }
    return right;
}

AccountSettings accountOf(const Statement &row)
{
    AccountSettings account{row.string(0), SecretBytes::copyOf(row.blob(1)), QUrl(row.string(2)),
                            QUrl(row.string(3))};
    account.kind = valueOf(kindNames, row.text(4));
    if (!row.isNull(5))
        account.token = SecretBytes::copyOf(row.blob(5));
    account.expires = Rows::instant(row, 6);
    return account;
}

KeyFacts factsOf(const Statement &row)
{
    return {Instant{row.integer(0)}, valueOf(kindNames, row.text(1)), row.integer(2) != 0,
            Rows::instant(row, 3)};
}

ProxySettings proxyOf(const Statement &row)
{
    return {valueOf(modeNames, row.text(0)), row.string(1), quint16(row.integer(2)), row.string(3),
            SecretBytes::copyOf(row.blob(4))};
}
} // namespace

QLatin1StringView keyKindName(KeyKind kind)
{
    return nameOf(kindNames, kind);
}

QLatin1StringView proxyModeName(ProxySettings::Mode mode)
{
    return nameOf(modeNames, mode);
}

QLatin1StringView rightStateName(ProbedRight::State state)
{
    return nameOf(stateNames, state);
}

Result<void> AccountStore::save(const AccountSettings &account, Instant at)
{
    const QString endpoint = account.endpoint.toString();
    const QString billing = account.billingEndpoint.toString();
    return Rows::updateOrInsert(
        m_database, Sql::AccountUpdate, Sql::AccountInsert, [&](Statement &statement) {
            statement.bind(1, account.keyId)
                .bindBlob(2, blobOf(account.secret))
                .bind(3, endpoint)
                .bind(4, billing)
                .bind(5, at.seconds)
                .bind(6, QString(keyKindName(account.kind)))
                .bind(8, account.expires ? std::optional(account.expires->seconds) : std::nullopt);
            if (account.isTemporary())
                statement.bindBlob(7, account.token.view());
            else
                statement.bindNull(7);
        });
}

Result<std::optional<AccountSettings>> AccountStore::load()
{
    Result<std::optional<AccountSettings>> account =
        Rows::first<AccountSettings>(m_database, Sql::AccountLoad, Rows::nothing, accountOf);
    if (!account || !*account)
        return account;
    Result<ProxySettings> way = proxy();
    if (!way)
        return way.error();
    (*account)->proxy = *std::move(way);
    return account;
}

Result<std::optional<KeyFacts>> AccountStore::facts()
{
    return Rows::first<KeyFacts>(m_database, Sql::AccountFacts, Rows::nothing, factsOf);
}

Result<void> AccountStore::saveProxy(const ProxySettings &proxy)
{
    return Rows::updateOrInsert(m_database, Sql::ProxyUpdate, Sql::ProxyInsert,
                                [&proxy](Statement &statement) {
                                    statement.bind(1, QString(proxyModeName(proxy.mode)))
                                        .bind(2, proxy.host)
                                        .bind(3, qint64(proxy.port))
                                        .bind(4, proxy.user)
                                        .bindBlob(5, blobOf(proxy.password));
                                });
}

Result<ProxySettings> AccountStore::proxy()
{
    Result<std::optional<ProxySettings>> kept =
        Rows::first<ProxySettings>(m_database, Sql::ProxyLoad, Rows::nothing, proxyOf);
    if (!kept)
        return kept.error();
    return *kept ? **std::move(kept) : ProxySettings();
}

Result<void> AccountStore::forget()
{
    const Result<void> forgotten = Rows::run(m_database, Sql::AccountForget, Rows::nothing);
    return forgotten ? Rows::run(m_database, Sql::RightsForget, Rows::nothing) : forgotten;
}

Result<void> AccountStore::saveRight(const ProbedRight &right)
{
    return Rows::updateOrInsert(m_database, Sql::RightUpdate, Sql::RightInsert,
                                [&right](Statement &statement) {
                                    statement.bind(1, right.action)
                                        .bind(2, QString(rightStateName(right.state)))
                                        .bind(3, right.code)
                                        .bind(4, right.at.seconds);
                                });
}

Result<QList<ProbedRight>> AccountStore::rights()
{
    return Rows::all<ProbedRight>(m_database, Sql::RightsAll, Rows::nothing, rightOf);
}
