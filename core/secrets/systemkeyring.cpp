// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/systemkeyring.h"
#include "core/base/platform.h"

#include <QCoreApplication>
#include <QTimer>
#ifdef SIMLEDGER_WITH_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

#include <qt6keychain/keychain.h>

#include <utility>

namespace
{
const QString service = QStringLiteral("simledger");

/// The texts of the keyring are for the log: they differ from desktop to desktop and from try to try.
Error errorOf(const QKeychain::Job &job)
{
    const bool missing = job.error() == QKeychain::EntryNotFound;
    return Error{missing ? Error::Kind::Missing : Error::Kind::Failed,
                 QStringLiteral("E-U07"),
                 QCoreApplication::translate("SystemKeyring", "The system's keyring refused."),
                 QStringLiteral("keyring error %1: %2").arg(int(job.error())).arg(job.errorString()),
                 {}};
}

Result<void> outcomeOf(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError ? Result<void>() : errorOf(job);
}

void begin(QKeychain::Job *job, const QString &entry)
{
    job->setInsecureFallback(false);
    job->setKey(entry);
    job->start();
}

/// As text, which every keyring keeps as it is.
QByteArray encoded(const SecretBytes &secret)
{
    return QByteArray::fromRawData(secret.view().data(), secret.size()).toHex();
}
} // namespace

void SystemKeyring::read(const QString &entry, Read done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] {
        if (job->error() != QKeychain::NoError)
            return done(errorOf(*job));
        QByteArray bytes = QByteArray::fromHex(job->binaryData());
        SecretBytes secret = SecretBytes::copyOf(bytes);
        wipeContainer(bytes);
        done(std::move(secret));
    });
    begin(job, entry);
}

void SystemKeyring::write(const QString &entry, const SecretBytes &secret, Done done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(encoded(secret));
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(outcomeOf(*job)); });
    begin(job, entry);
}

void SystemKeyring::remove(const QString &entry, Done done)
{
    auto *job = new QKeychain::DeletePasswordJob(service);
    connect(job, &QKeychain::Job::finished, this, [job, done = std::move(done)] { done(outcomeOf(*job)); });
    begin(job, entry);
}

/// On a free desktop the owner of the service's name on the bus.
void SystemKeyring::askName(Named done)
{
#ifdef SIMLEDGER_WITH_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        QDBusMessage question = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetConnectionUnixProcessID"));
        question.setArguments({QStringLiteral("org.freedesktop.secrets")});
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, done = std::move(done)] {
            const QDBusPendingReply<uint> process = *watcher;
            watcher->deleteLater();
            done(process.isError() ? QString() : Platform::programOf(process.value()));
        });
        return;
    }
#endif
    QTimer::singleShot(0, this, [done = std::move(done)] {
#if defined(Q_OS_WIN)
        done(QStringLiteral("Windows"));
#elif defined(Q_OS_MACOS)
        done(QStringLiteral("macOS"));
#else
        done(QString());
#endif
    });
}
