// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openingcheck.h"
#include "core/store/metastore.h"
#include "core/store/sealkeeper.h"
#include "core/store/syncjournal.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace
{
using Kind = OpeningFinding::Kind;

const QString &metaName()
{
    static const QString name = QStringLiteral("opening_finding");
    return name;
}

/// What was found before and has not been put right by a synchronisation since.
Result<std::optional<OpeningFinding>> standing(Database &database)
{
    const Result<std::optional<QString>> kept = MetaStore(database).value(metaName());
    if (!kept)
        return kept.error();
    std::optional<OpeningFinding> found = *kept ? OpeningFinding::parse(**kept) : std::nullopt;
    if (!found)
        return found;
    const Result<SyncPart> list = SyncJournal(database).part(SyncParts::list);
    if (!list)
        return list.error();
    if (list->completedRun.value_or(0) > found->run)
        found.reset();
    return found;
}

Result<OpeningFinding> behind(Database &database, const std::optional<SealedProgress> &own,
                              const SealedProgress &sealed)
{
    const Result<std::optional<QString>> cards = database.pragma("SELECT id FROM card LIMIT 1");
    if (!cards)
        return cards.error();
    OpeningFinding found{cards->has_value() ? Kind::Older : Kind::Emptied};
    found.generation = own ? own->generation : 0;
    found.expected = sealed.generation;
    found.from = own ? own->at : Instant();
    return found;
}

/// The generation rises above the sealed one; what is shown stays as old as it is.
Result<void> keep(Database &database, const OpeningFinding &found, quint32 sealed)
{
    return inTransaction(database, [&]() -> Result<void> {
        const SealedProgress next{std::max(found.generation, sealed) + 1, {}, 0, found.from};
        if (const Result<void> raised = SealKeeper::setProgress(database, next); !raised)
            return raised;
        return MetaStore(database).set(metaName(), found.kept());
    });
}

Result<void> countFirst(Database &database, Instant now)
{
    return inTransaction(database, [&] {
        return SealKeeper::setProgress(database, SealedProgress{1, {}, 0, now});
    });
}
} // namespace

Result<OpeningCheck::Outcome> OpeningCheck::look(Database &database, const CacheSeal &seal,
                                                 const QString &sealFile,
                                                 std::optional<OpeningFinding> replaced, Instant now)
{
    Outcome outcome{seal.read(), {}, false};
    const Result<std::optional<SealedProgress>> own = SealKeeper::progressOf(database);
    if (!own)
        return own.error();
    const Result<std::optional<QString>> run = database.pragma("SELECT max(id) FROM run");
    if (!run)
        return run.error();
    const quint32 generation = *own ? (*own)->generation : 0;
    const bool whole = outcome.seal.state == CacheSeal::State::Whole;
    const quint32 sealed = whole ? outcome.seal.progress.generation : 0;
    std::optional<OpeningFinding> found = std::move(replaced);
    if (found) {
        found->generation = generation;
        found->expected = sealed;
    } else if (generation < sealed) {
        const Result<OpeningFinding> older = behind(database, *own, outcome.seal.progress);
        if (!older)
            return older.error();
        found = *older;
    }
    if (found) {
        found->run = run->value_or(QString()).toLongLong();
        if (const Result<void> kept = keep(database, *found, sealed); !kept)
            return kept.error();
        outcome.sealWanted = true;
        outcome.findings.append(*found);
        return outcome;
    }
    if (!whole && (*own || outcome.seal.state == CacheSeal::State::Bad)) {
        OpeningFinding without{outcome.seal.state == CacheSeal::State::Bad ? Kind::SealBad
                                                                           : Kind::SealMissing};
        without.file = sealFile;
        outcome.findings.append(without);
    }
    if (!*own) {
        if (const Result<void> counted = countFirst(database, now); !counted)
            return counted.error();
        outcome.sealWanted = true;
    }
    const Result<std::optional<OpeningFinding>> before = standing(database);
    if (!before)
        return before.error();
    if (*before)
        outcome.findings.prepend(**before);
    return outcome;
}
