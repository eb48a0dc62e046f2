// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/syncjournal.h"
#include "core/store/rows.h"

#include <array>
#include <utility>

namespace
{
using State = SyncRun::State;
constexpr std::array<std::pair<State, QLatin1StringView>, 6> stateNames{{
    {State::Running, QLatin1StringView("running")},
    {State::Succeeded, QLatin1StringView("succeeded")},
    {State::InPart, QLatin1StringView("in_part")},
    {State::Failed, QLatin1StringView("failed")},
    {State::Cancelled, QLatin1StringView("cancelled")},
    {State::Interrupted, QLatin1StringView("interrupted")},
}};

State stateOf(QByteArrayView name)
{
    for (const auto &[state, text] : stateNames) {
        if (name == QByteArrayView(text.data(), text.size()))
            return state;
    }
    return State::Interrupted;
}

SyncRun runOf(const Statement &row)
{
    SyncRun run;
    run.id = row.integer(0);
    run.kind = row.string(1);
    run.started = Instant{row.integer(2)};
    run.finished = Rows::instant(row, 3);
    run.state = stateOf(row.text(4));
    run.cards = row.integer(5);
    run.changed = row.integer(6);
    run.added = row.integer(7);
    run.notListed = row.integer(8);
    run.quarantined = row.integer(9);
    run.calls = row.integer(10);
    run.retries = row.integer(11);
    run.errorCode = row.string(12);
    return run;
}

SyncPart partOf(const Statement &row)
{
    SyncPart part;
    part.name = row.string(0);
    if (!row.isNull(1)) {
        part.position = SyncPosition{row.integer(1),         row.integer(2),          row.optionalInteger(3),
                                     row.optionalInteger(4), Instant{row.integer(5)}, Instant{row.integer(6)},
                                     row.string(7)};
    }
    part.completedRun = row.optionalInteger(8);
    part.completedAt = Rows::instant(row, 9);
    part.completedTotal = row.optionalInteger(10);
    return part;
}

} // namespace

QLatin1StringView syncStateName(SyncRun::State state)
{
    for (const auto &[known, text] : stateNames) {
        if (known == state)
            return text;
    }
    return {};
}

Result<qint64> SyncJournal::beginRun(const QString &kind, Instant at)
{
    const Result<void> begun = Rows::run(m_database, Sql::RunInsert, [&kind, at](Statement &statement) {
        statement.bind(1, kind).bind(2, at.seconds);
    });
    if (!begun)
        return begun.error();
    return m_database.lastInsertId();
}

Result<void> SyncJournal::finishRun(const SyncRun &run)
{
    return Rows::run(m_database, Sql::RunFinish, [&run](Statement &statement) {
        statement.bind(1, run.id)
            .bind(2, run.finished ? std::optional(run.finished->seconds) : std::nullopt)
            .bind(3, QString(syncStateName(run.state)))
            .bind(4, run.cards)
            .bind(5, run.changed)
            .bind(6, run.added)
            .bind(7, run.notListed)
            .bind(8, run.quarantined)
            .bind(9, run.calls)
            .bind(10, run.retries)
            .bind(11, run.errorCode);
    });
}

Result<void> SyncJournal::closeInterrupted(Instant at)
{
    return Rows::run(m_database, Sql::RunCloseInterrupted,
                     [at](Statement &statement) { statement.bind(1, at.seconds); });
}

Result<std::optional<SyncRun>> SyncJournal::run(qint64 id)
{
    return Rows::first<SyncRun>(
        m_database, Sql::RunById, [id](Statement &statement) { statement.bind(1, id); }, runOf);
}

Result<QList<SyncRun>> SyncJournal::newestRuns(int limit)
{
    return Rows::all<SyncRun>(
        m_database, Sql::RunsNewest, [limit](Statement &statement) { statement.bind(1, qint64(limit)); },
        runOf);
}

Result<SyncPart> SyncJournal::part(const QString &name)
{
    const auto part = Rows::first<SyncPart>(
        m_database, Sql::PartByName, [&name](Statement &statement) { statement.bind(1, name); }, partOf);
    if (!part)
        return part.error();
    return part->value_or(SyncPart{name, {}, {}, {}, {}});
}

Result<QList<SyncPart>> SyncJournal::parts()
{
    return Rows::all<SyncPart>(m_database, Sql::PartsAll, Rows::nothing, partOf);
}

Result<void> SyncJournal::ensurePart(const QString &name)
{
    return Rows::run(m_database, Sql::PartInsert, [&name](Statement &statement) { statement.bind(1, name); });
}

Result<void> SyncJournal::savePosition(const QString &part, const SyncPosition &position)
{
    if (const Result<void> there = ensurePart(part); !there)
        return there;
    return Rows::run(m_database, Sql::PartSavePosition, [&part, &position](Statement &statement) {
        statement.bind(1, part)
            .bind(2, position.passId)
            .bind(3, position.nextPage)
            .bind(4, position.total)
            .bind(5, position.firstTotal)
            .bind(6, position.started.seconds)
            .bind(7, position.saved.seconds)
            .bind(8, position.note);
    });
}

Result<void> SyncJournal::forgetPosition(const QString &part)
{
    // unbound parameters are NULL: no pass is under way
    return Rows::run(m_database, Sql::PartSavePosition,
                     [&part](Statement &statement) { statement.bind(1, part); });
}

Result<void> SyncJournal::completePart(const QString &part, qint64 runId, Instant at,
                                       std::optional<qint64> total)
{
    if (const Result<void> there = ensurePart(part); !there)
        return there;
    if (const Result<void> forgotten = forgetPosition(part); !forgotten)
        return forgotten;
    return Rows::run(m_database, Sql::PartComplete, [&part, runId, at, total](Statement &statement) {
        statement.bind(1, part).bind(2, runId).bind(3, at.seconds).bind(4, total);
    });
}
