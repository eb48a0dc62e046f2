// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealkeeper.h"
#include "core/store/auditlog.h"
#include "core/store/database.h"
#include "core/store/metastore.h"

#include <QtGlobal>

namespace
{
using namespace std::chrono_literals;
constexpr std::chrono::nanoseconds longestUnsealed = 10s;

const QString &metaName()
{
    static const QString name = QStringLiteral("generation");
    return name;
}
} // namespace

SealKeeper::SealKeeper(Database &database, std::shared_ptr<const CacheSeal> seal, const Clock &clock)
    : m_database(database), m_seal(std::move(seal)), m_clock(clock)
{
}

Result<std::optional<SealedProgress>> SealKeeper::progressOf(Database &database)
{
    const Result<std::optional<QString>> kept = MetaStore(database).value(metaName());
    if (!kept)
        return kept.error();
    const Result<std::optional<QString>> run = database.pragma("SELECT max(id) FROM run");
    if (!run)
        return run.error();
    if (!*kept)
        return std::optional<SealedProgress>();
    const QString text = **kept;
    SealedProgress progress;
    progress.generation = text.section(u' ', 0, 0).toUInt();
    progress.at = Instant{text.section(u' ', 1, 1).toLongLong()};
    progress.run = run->value_or(QString()).toUInt();
    return std::optional(progress);
}

Result<void> SealKeeper::setProgress(Database &database, const SealedProgress &progress)
{
    return MetaStore(database).set(metaName(),
                                   QStringLiteral("%1 %2").arg(progress.generation).arg(progress.at.seconds));
}

Result<void> SealKeeper::count()
{
    if (!m_progress) {
        const Result<std::optional<SealedProgress>> kept = progressOf(m_database);
        if (!kept)
            return kept.error();
        m_progress = kept->value_or(SealedProgress());
    }
    ++m_progress->generation;
    m_progress->at = now();
    return setProgress(m_database, *m_progress);
}

void SealKeeper::forget()
{
    m_progress.reset();
}

void SealKeeper::committed()
{
    const bool due = !m_sealedAt || m_clock.monotonic() - *m_sealedAt >= longestUnsealed;
    if (due && m_progress && m_progress->generation != m_sealed.generation)
        write(SealedProgress::Stage::Working);
}

void SealKeeper::settled()
{
    write(SealedProgress::Stage::Settled);
}

void SealKeeper::write(SealedProgress::Stage stage)
{
    const Result<std::optional<SealedProgress>> kept = progressOf(m_database);
    if (!kept || !*kept)
        return; // the connection was lost, or there is nothing to speak of
    const Result<AuditHead> trail = AuditLog(m_database).head();
    if (!trail)
        return;
    SealedProgress progress = **kept;
    progress.stage = stage;
    progress.audit = *trail;
    if (progress == m_sealed)
        return;
    m_sealedAt = m_clock.monotonic();
    if (const Result<void> written = m_seal->write(progress); written)
        m_sealed = progress;
    else
        qWarning("the seal was not written: %s", qPrintable(written.error().detail));
}
