// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/cache.h"
#include "core/store/writer.h"
#include "core/sync/syncservice.h"
#include "simulator/simcloud.h"
#include "tests/fakes/shiftedclock.h"

#include <QEventLoop>
#include <QTemporaryDir>

/// A real cache in a private directory and real runs of the synchronisation against a provider on loopback.
class SyncRoom
{
public:
    SyncRoom() : cache(make(directory.path())), writer(openWriter(*cache)) {}

    static CacheKey key()
    {
        CacheKey fixed{SecretBytes(CacheKey::keySize), SecretBytes(CacheKey::saltSize)};
        fixed.key.data()[0] = 7; // any key will do: the file is thrown away
        return fixed;
    }

    static CloudApi::Options unlimited()
    {
        CloudApi::Options options;
        options.unlimited = true;
        return options;
    }

    static AccountSettings account(const QUrl &url, const QString &keyId = QStringLiteral("demo-key-id"))
    {
        return {keyId, SecretBytes::copyOf("demo-key-secret"), url, url};
    }

    /// One whole run; `during` is called at each progress with the service, for instance to cancel it.
    SyncReport sync(const QUrl &url, SyncOptions options = {}, const CloudApi::Options &cloud = unlimited(),
                    const std::function<void(SyncService &, const SyncProgress &)> &during = {})
    {
        return syncAs(account(url, keyId), cloud, std::move(options), during);
    }
    /// The same with another key.
    SyncReport syncAs(AccountSettings as, const CloudApi::Options &cloud, SyncOptions options = {},
                      const std::function<void(SyncService &, const SyncProgress &)> &during = {})
    {
        SyncService service(*writer, clock, random);
        QEventLoop loop;
        SyncReport report;
        QObject::connect(&service, &SyncService::progressed, &loop, [&](const SyncProgress &progress) {
            if (during)
                during(service, progress);
        });
        QObject::connect(&service, &SyncService::finished, &loop, [&](const SyncReport &finished) {
            report = finished;
            loop.quit();
        });
        if (dress)
            dress(as);
        service.start(std::move(as), cloud, options);
        loop.exec();
        return report;
    }

    std::unique_ptr<CacheReader> reader() { return std::move(*cache->openReader()); }

    QTemporaryDir directory;
    ShiftedClock clock; ///< not shifted unless somebody does it
    SystemRandom random;
    QString keyId = QStringLiteral("demo-key-id");
    std::function<void(AccountSettings &)> dress; ///< what else the account has
    std::unique_ptr<Cache> cache;
    std::unique_ptr<Writer> writer;

private:
    static std::unique_ptr<Cache> make(const QString &path)
    {
        Result<std::unique_ptr<Cache>> made = Cache::create(path, key());
        if (!made)
            qFatal("no cache: %s", qPrintable(made.error().message));
        return std::move(*made);
    }
    static std::unique_ptr<Writer> openWriter(Cache &cache)
    {
        return std::make_unique<Writer>(std::move(*cache.openWriter()));
    }
};
