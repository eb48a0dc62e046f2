// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoaccount.h"

#include "app/demodesk.h"
#include "core/desk/desk.h"
#include "core/store/writer.h"
#include "core/sync/syncservice.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DemoAccount)
};

SimOptions providerOf(int cards, QDate today)
{
    SimOptions options;
    options.cards = cards;
    options.today = today;
    options.limiter = std::nullopt;
    return options;
}

AccountSettings accountOf(const QUrl &url)
{
    return {QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-key-secret"), url, url};
}

SyncReport synchronise(Writer &writer, const QUrl &url, const Clock &clock, RandomSource &random,
                       const DemoAccount::Progress &progress)
{
    SyncService service(writer, clock, random);
    CloudApi::Options cloud;
    cloud.unlimited = true;
    QObject::connect(&service, &SyncService::progressed, &service, progress);
    return service.runToEnd(accountOf(url), cloud, SyncOptions());
}
} // namespace

DemoAccount::DemoAccount(int cards, QDate today) : m_cloud(providerOf(cards, today)) {}

Result<std::unique_ptr<DemoAccount>> DemoAccount::create(int cards, const Clock &clock, RandomSource &random,
                                                         const Progress &progress)
{
    std::unique_ptr<DemoAccount> demo(new DemoAccount(cards, clock.today()));
    const Result<void> filled = demo->fill(clock, random, progress);
    if (!filled)
        return filled.error();
    return demo;
}

Result<void> DemoAccount::fill(const Clock &clock, RandomSource &random, const Progress &progress)
{
    if (!m_directory.isValid())
        return Error{Error::Kind::Storage,
                     QStringLiteral("E-S10"),
                     Text::tr("The demo account needs a temporary directory, and none could be made."),
                     m_directory.errorString(),
                     {}};
    if (const Result<void> started = m_cloud.start(); !started)
        return started;
    Result<CacheKey> key = CacheKey::random(random);
    if (!key)
        return key.error();
    Result<std::unique_ptr<Cache>> cache = Cache::create(m_directory.path(), *std::move(key));
    if (!cache)
        return cache.error();
    m_cache = *std::move(cache);
    Result<std::unique_ptr<CacheWriter>> connection = m_cache->openWriter();
    if (!connection)
        return connection.error();
    const Result<void> saved = (*connection)->transact([&](CacheWriter &writing) {
        const Result<void> account = writing.account.save(accountOf(m_cloud.url()), Instant::of(clock.now()));
        Desk desk(writing, clock, QStringLiteral("demo"));
        return account ? DemoDesk::fill(desk, m_cloud.company(), clock.today()) : account;
    });
    if (!saved)
        return saved;
    Writer writer(*std::move(connection));
    const SyncReport report = synchronise(writer, m_cloud.url(), clock, random, progress);
    if (report.error)
        return *report.error;
    return writer.stop();
}
