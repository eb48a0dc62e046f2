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
    return {row.string(0), SecretBytes::copyOf(row.blob(1)), QUrl(row.string(2)), QUrl(row.string(3))};
}
} // namespace

QLatin1StringView rightStateName(ProbedRight::State state)
{
    for (const auto &[known, text] : stateNames) {
        if (known == state)
            return text;
    }
    return {};
}

Result<void> AccountStore::save(const AccountSettings &account, Instant at)
{
    const QString endpoint = account.endpoint.toString();
    const QString billing = account.billingEndpoint.toString();
    return Rows::updateOrInsert(
        m_database, Sql::AccountUpdate, Sql::AccountInsert, [&](Statement &statement) {
            statement.bind(1, account.keyId)
                .bindBlob(2, account.secret.isEmpty() ? QByteArrayView("") : account.secret.view())
                .bind(3, endpoint)
                .bind(4, billing)
                .bind(5, at.seconds);
        });
}

Result<std::optional<AccountSettings>> AccountStore::load()
{
    return Rows::first<AccountSettings>(m_database, Sql::AccountLoad, Rows::nothing, accountOf);
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
