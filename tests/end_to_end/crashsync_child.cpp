// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Usage: crashsync_child DIRECTORY URL — synchronises until it is done or killed.
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/store/writer.h"
#include "core/sync/syncservice.h"
#include "tests/end_to_end/crashcache.h"

#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Result<std::unique_ptr<Cache>> cache =
        Cache::open(words.value(1), CrashCache::key(), CrashCache::options());
    if (!cache)
        return 3;
    Result<std::unique_ptr<CacheWriter>> connection = (*cache)->openWriter();
    if (!connection)
        return 4;
    Writer writer(std::move(*connection));
    const SystemClock clock;
    SystemRandom random;
    SyncService service(writer, clock, random);
    int code = 5;
    QObject::connect(&service, &SyncService::finished, &application, [&code](const SyncReport &report) {
        code = report.state == SyncReport::State::Succeeded ? 0 : 1;
        QCoreApplication::quit();
    });
    const QUrl url(words.value(2));
    CloudApi::Options cloud;
    cloud.unlimited = true;
    service.start({QStringLiteral("demo-key-id"), SecretBytes::copyOf("demo-key-secret"), url, url}, cloud,
                  {.topics = SyncTopic::List});
    std::puts("started");
    std::fflush(stdout);
    QCoreApplication::exec();
    return code;
}
