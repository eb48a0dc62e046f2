// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demoaccount.h"

#include "app/demodesk.h"
#include "core/base/notguithread.h"
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

} // namespace

DemoAccount::DemoAccount(int cards, QDate today) : m_cloud(providerOf(cards, today)) {}

Result<std::unique_ptr<DemoAccount>> DemoAccount::begin(int cards, const Clock &clock, RandomSource &random)
{
    NotGuiThread::check("making the demo account");
    std::unique_ptr<DemoAccount> demo(new DemoAccount(cards, clock.today()));
    const Result<void> furnished = demo->furnish(clock, random);
    if (!furnished)
        return furnished.error();
    return demo;
}

Result<std::unique_ptr<DemoAccount>> DemoAccount::create(int cards, const Clock &clock, RandomSource &random,
                                                         const Progress &progress)
{
    Result<std::unique_ptr<DemoAccount>> demo = begin(cards, clock, random);
    if (!demo)
        return demo;
    const Result<void> filled = (*demo)->synchronise(clock, random, progress);
    if (!filled)
        return filled.error();
    return demo;
}

AccountSettings DemoAccount::account() const
{
    const QUrl url = m_cloud.url();
    return {QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-key-secret"), url, url};
}

CloudApi::Options DemoAccount::pace()
{
    CloudApi::Options options;
    options.unlimited = true;
    return options;
}

Result<void> DemoAccount::furnish(const Clock &clock, RandomSource &random)
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
    Cache::Options options;
    options.keepsBackups = false; // it is made anew each time
    Result<std::unique_ptr<Cache>> cache = Cache::create(m_directory.path(), *std::move(key), options);
    if (!cache)
        return cache.error();
    m_cache = *std::move(cache);
    const Result<std::unique_ptr<CacheWriter>> connection = m_cache->openWriter();
    if (!connection)
        return connection.error();
    return (*connection)->transact([&](CacheWriter &writing) {
        const Result<void> saved = writing.account.save(account(), Instant::of(clock.now()));
        Desk desk(writing, clock, QStringLiteral("demo"));
        return saved ? DemoDesk::fill(desk, m_cloud.company(), clock.today()) : saved;
    });
}

Result<void> DemoAccount::synchronise(const Clock &clock, RandomSource &random, const Progress &progress)
{
    Result<std::unique_ptr<CacheWriter>> connection = m_cache->openWriter();
    if (!connection)
        return connection.error();
    Writer writer(*std::move(connection));
    SyncReport report;
    {
        SyncService service(writer, clock, random);
        QObject::connect(&service, &SyncService::progressed, &service, progress);
        report = service.runToEnd(account(), pace(), SyncOptions());
    }
    if (report.error)
        return *report.error;
    return writer.stop();
}
