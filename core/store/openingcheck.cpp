// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openingcheck.h"
#include "core/base/platform.h"
#include "core/store/auditlog.h"
#include "core/store/metastore.h"
#include "core/store/sealkeeper.h"
#include "core/store/syncjournal.h"
#include "core/store/transaction.h"

#include <QFileInfo>

#include <algorithm>

namespace
{
using Kind = OpeningFinding::Kind;

const QString &metaName()
{
    static const QString name = QStringLiteral("opening_finding");
    return name;
}

Result<std::optional<OpeningFinding>> lastKept(Database &database)
{
    const Result<std::optional<QString>> kept = MetaStore(database).value(metaName());
    if (!kept)
        return kept.error();
    return *kept ? OpeningFinding::parse(**kept) : std::nullopt;
}

/// What was found before and has not been put right by a synchronisation since.
Result<std::optional<OpeningFinding>> standing(Database &database)
{
    Result<std::optional<OpeningFinding>> kept = lastKept(database);
    if (!kept || !*kept)
        return kept;
    std::optional<OpeningFinding> found = *std::move(kept);
    if (!found->file.isEmpty() && !QFileInfo::exists(found->file))
        found->gone = true; // somebody deleted it
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

QString wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Recovered:
        return QStringLiteral("cache-recovered");
    case Kind::BegunAnew:
        return QStringLiteral("cache-begun-anew");
    case Kind::PutBack:
        return QStringLiteral("backup-put-back");
    default:
        return QStringLiteral("cache-older"); // nobody here did it
    }
}

/// What was done to the file, by whom, and what became of the old one. The numbers that the seal speaks of
/// are not given a second time: that they are missing shows.
Result<void> audit(Database &database, const OpeningFinding &found, qint64 sealedEntry, Instant now)
{
    QStringList detail;
    if (found.kind != Kind::BegunAnew)
        detail.append((found.kind == Kind::Recovered || found.kind == Kind::PutBack
                           ? QStringLiteral("backup of ")
                           : QStringLiteral("as of ")) +
                      found.from.beijingText());
    if (!found.file.isEmpty())
        detail.append(QStringLiteral("before: ") + QFileInfo(found.file).fileName());
    return AuditLog(database).appendAfter(sealedEntry, now, Platform::userName(), wordOf(found.kind),
                                          detail.join(QStringLiteral("; ")));
}

/// The generation rises above the sealed one; what is shown stays as old as it is.
Result<void> keep(Database &database, const OpeningFinding &found, const SealedProgress &sealed, Instant now)
{
    return inTransaction(database, [&]() -> Result<void> {
        const qint64 sealedEntry = sealed.audit ? sealed.audit->number : 0;
        if (const Result<void> noted = audit(database, found, sealedEntry, now); !noted)
            return noted.error();
        const SealedProgress next{std::max(found.generation, sealed.generation) + 1, {}, 0, found.from};
        if (const Result<void> raised = SealKeeper::setProgress(database, next); !raised)
            return raised;
        return MetaStore(database).set(metaName(), found.kept());
    });
}

/// A trail that is not the one the seal speaks of, though the cache is not behind: the seal is about to be
/// written anew, so the trail says it from now on.
Result<bool> noteAnotherTrail(Database &database, const SealedProgress &sealed, Instant now)
{
    AuditLog trail(database);
    const Result<AuditTrail::Against> against =
        sealed.audit ? trail.against(*sealed.audit)
                     : Result<AuditTrail::Against>(AuditTrail::Against::Agrees);
    if (!against)
        return against.error();
    if (*against == AuditTrail::Against::Agrees)
        return false;
    const Result<void> noted = inTransaction(database, [&] {
        return trail.appendAfter(sealed.audit->number, now, Platform::userName(),
                                 AuditTrail::notTheSealedWord());
    });
    if (!noted)
        return noted.error();
    return true;
}

/// What a full disk did not let be kept is found again at the next opening.
Result<void> unlessFull(const Result<void> &kept)
{
    const bool full = !kept && (kept.error().code == u"E-S01" || kept.error().code == u"E-S05");
    return full ? Result<void>() : kept;
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
        const SealedProgress before = whole ? outcome.seal.progress : SealedProgress();
        if (const Result<void> kept = unlessFull(keep(database, *found, before, now)); !kept)
            return kept.error();
        outcome.sealWanted = true;
        outcome.findings.append(*found);
        return outcome;
    }
    if (whole) {
        const Result<bool> noted = noteAnotherTrail(database, outcome.seal.progress, now);
        if (const Result<void> kept = unlessFull(noted ? Result<void>() : noted.error()); !kept)
            return kept.error();
        // a seal of an older version says nothing of the trail yet
        outcome.sealWanted = (noted && *noted) || !outcome.seal.progress.audit;
    }
    // until something was changed there is nothing to lose, and a kill may have come before the first seal
    const bool missed = outcome.seal.state == CacheSeal::State::Bad || generation > 1;
    outcome.sealWanted = outcome.sealWanted || (!whole && !missed);
    if (!whole && missed) {
        OpeningFinding without{outcome.seal.state == CacheSeal::State::Bad ? Kind::SealBad
                                                                           : Kind::SealMissing};
        without.file = sealFile;
        outcome.findings.append(without);
    }
    if (!*own) {
        if (const Result<void> counted = unlessFull(countFirst(database, now)); !counted)
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

Result<OpeningCheck::Outcome> OpeningCheck::glance(Database &database, const CacheSeal &seal)
{
    Outcome outcome{seal.read(), {}, false};
    const Result<std::optional<SealedProgress>> own = SealKeeper::progressOf(database);
    if (!own)
        return own.error();
    const bool whole = outcome.seal.state == CacheSeal::State::Whole;
    if (whole && (*own ? (*own)->generation : 0) < outcome.seal.progress.generation) {
        const Result<OpeningFinding> older = behind(database, *own, outcome.seal.progress);
        if (!older)
            return older.error();
        outcome.findings.append(*older);
    }
    const Result<std::optional<OpeningFinding>> before = standing(database);
    if (before && *before)
        outcome.findings.append(**before);
    return outcome;
}

Result<void> OpeningCheck::copiesGo(Database &database)
{
    Result<std::optional<OpeningFinding>> kept = lastKept(database);
    if (!kept)
        return kept.error();
    if (!*kept)
        return {};
    (*kept)->gone = true;
    return MetaStore(database).set(metaName(), (*kept)->kept());
}

Result<void> OpeningCheck::forget(Database &database)
{
    return MetaStore(database).remove(metaName());
}
