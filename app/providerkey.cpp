// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/providerkey.h"

#include "core/base/safetext.h"
#include "core/cloud/httptransport.h"
#include "core/store/cachewriter.h"

QUrl ProviderKey::cardEndpoint()
{
    return QUrl(QStringLiteral("https://linkcard.aliyuncs.com"));
}

QUrl ProviderKey::billingEndpoint()
{
    return QUrl(QStringLiteral("https://business.aliyuncs.com"));
}

std::optional<QUrl> ProviderKey::endpoint(const QString &typed)
{
    const QUrl url(typed, QUrl::StrictMode);
    const bool bare = (url.path().isEmpty() || url.path() == u"/") && !url.hasQuery() && !url.hasFragment();
    if (url.isValid() && bare && HttpTransport::accepts(url))
        return url;
    return std::nullopt;
}

AccountSettings ProviderKey::copyOf(const AccountSettings &account)
{
    return account.clone();
}

Result<void> ProviderKey::keep(CacheWriter &cache, const AccountSettings &account,
                               const QList<ProbedRight> &rights, Instant now, const QString &who)
{
    if (const Result<void> saved = cache.account.save(account, now); !saved)
        return saved;
    if (const Result<void> saved = cache.account.saveProxy(account.proxy); !saved)
        return saved;
    for (const ProbedRight &right : rights) {
        if (const Result<void> saved = cache.account.saveRight(right); !saved)
            return saved;
    }
    return cache.audit.append(now, who, QStringLiteral("account-saved"), SafeText::maskKeyId(account.keyId));
}
