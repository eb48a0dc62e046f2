// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synchistory.h"

#include "core/domain/agetext.h"
#include "core/rules/findings.h"
#include "core/store/readingages.h"
#include "core/store/syncjournal.h"
#include "core/sync/syncwords.h"
#include "models/syncmodel.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SyncHistory)
};
constexpr int runsShown = 5;

/// As a run reads them.
QStringList partNames()
{
    return {SyncParts::list,        SyncParts::details,    SyncParts::usage,  SyncParts::identity,
            SyncParts::pools,       SyncParts::statistics, SyncParts::orders, SyncParts::balance,
            SyncParts::vouchers,    SyncParts::ledger,     SyncParts::bills,  SyncParts::prepaidCards,
            SyncParts::invoiceItems};
}

QString grouped(qint64 number)
{
    return FindingFigure{FindingFigure::Kind::Count, number, {}, {}}.text();
}

QString amountText(qint64 done, std::optional<qint64> total)
{
    return total ? Text::tr("%1 of %2").arg(grouped(done), grouped(*total)) : grouped(done);
}

SyncHistory::Run lineOf(const SyncRun &run)
{
    const bool fine = run.state == SyncRun::State::Succeeded || run.state == SyncRun::State::Running;
    return {run.started.beijingText(), SyncHistory::outcomeText(run),
            run.state == SyncRun::State::Running // it is counted when it has ended
                ? QString()
                : Text::tr("%1 new, %2 changed, %3 calls")
                      .arg(grouped(run.added), grouped(run.changed), grouped(run.calls)),
            !fine, SyncHistory::codeText(run)};
}
} // namespace

QString SyncHistory::outcomeText(const SyncRun &run)
{
    return run.errorCode == SyncStops::paused ? Text::tr("paused")
           : run.errorCode == SyncStops::left ? Text::tr("stopped with the account")
                                              : outcomeText(run.state);
}

QString SyncHistory::codeText(const SyncRun &run)
{
    const bool ended = run.errorCode == SyncStops::paused || run.errorCode == SyncStops::left;
    return ended ? QString() : run.errorCode;
}

QString SyncHistory::outcomeText(SyncRun::State state)
{
    switch (state) {
    case SyncRun::State::Running:
        return Text::tr("running");
    case SyncRun::State::Succeeded:
        return Text::tr("succeeded");
    case SyncRun::State::InPart:
        return Text::tr("in part");
    case SyncRun::State::Failed:
        return Text::tr("failed");
    case SyncRun::State::Cancelled:
        return Text::tr("stopped");
    case SyncRun::State::Interrupted:
        break;
    }
    return Text::tr("interrupted");
}

/// What a reader fetches.
struct SyncHistory::Material {
    QMap<QString, SyncPart> parts;
    QMap<QString, ReadingCounts> cardByCard;
    QList<SyncRun> runs;
    BudgetFacts facts;

    static Result<Material> read(CacheReader &cache, Instant now, QDate today);
};

Result<SyncHistory::Material> SyncHistory::Material::read(CacheReader &cache, Instant now, QDate today)
{
    Material material;
    const Result<QList<SyncPart>> parts = cache.journal.parts();
    if (!parts)
        return parts.error();
    for (const SyncPart &part : *parts)
        material.parts.insert(part.name, part);
    Result<BudgetFacts> facts = BudgetFacts::read(cache, SyncOptions(), now, today);
    if (!facts)
        return facts.error();
    material.cardByCard = {{SyncParts::details, facts->details.counts},
                           {SyncParts::usage, facts->usage.counts},
                           {SyncParts::identity, facts->identity.counts}};
    material.facts = *std::move(facts);
    const Result<QList<SyncRun>> runs = cache.journal.newestRuns(runsShown);
    if (!runs)
        return runs.error();
    material.runs = *runs;
    return material;
}

SyncHistory::SyncHistory(const ModelRoom &room, const SyncModel &sync, QObject *parent)
    : QObject(parent), m_room(room), m_sync(sync)
{
    connect(&m_sync, &SyncModel::finished, this, &SyncHistory::load);
    // The panel has something to show when it is opened. But the counts go through all cards: while the cards
    // themselves are read, they would only be in the way.
    if (room.fleet.state() != FleetFeed::State::Loading) {
        load();
        return;
    }
    m_beginning = connect(&room.fleet, &FleetFeed::changed, this, [this] {
        if (m_room.fleet.state() == FleetFeed::State::Loading)
            return;
        disconnect(m_beginning);
        load();
    });
}

void SyncHistory::load()
{
    m_ticket.cancel();
    m_ticket = m_room.slow.ask(
        this,
        [now = m_room.now(), today = m_room.today()](CacheReader &cache, const ReaderTicket &) {
            return Material::read(cache, now, today);
        },
        [this](const Result<Material> &material) {
            if (material)
                take(*material);
        });
}

namespace
{
using Part = SyncHistory::Part;

void addAge(Part &part, std::optional<Instant> asOf, Instant now)
{
    if (!asOf) {
        part.age = Text::tr("never read");
        return;
    }
    part.age = AgeText::ago(*asOf, now);
    part.state = AgeText::isOld(*asOf, now) ? Part::State::Old : Part::State::Fresh;
}

/// Card by card it is as old as its oldest card, and what stands still is read once a month.
void addCounts(Part &part, const ReadingCounts &counts, Instant now)
{
    if (counts.should > 0)
        part.amount = amountText(counts.have, counts.should);
    part.age =
        counts.oldest ? Text::tr("oldest %1").arg(AgeText::ago(*counts.oldest, now)) : Text::tr("never read");
    const bool old = counts.oldest && now.seconds - counts.oldest->seconds >
                                          86'400LL * FindingsAssumptions().readingOldAfterDays;
    part.state = !counts.oldest                ? Part::State::Never
                 : counts.have < counts.should ? Part::State::Partial
                 : old                         ? Part::State::Old
                                               : Part::State::Fresh;
}

/// What the last run of this session says of it goes before what the journal knows.
void addReport(Part &part, const SyncPartReport &report)
{
    if (report.state == SyncPartReport::State::Failed && report.error &&
        report.error->kind == Error::Kind::Cancelled)
        return; // somebody ended the run before its turn came: it is as fresh as it was
    if (report.state == SyncPartReport::State::Failed)
        part.state = Part::State::Failed;
    else if (report.state == SyncPartReport::State::Partial)
        part.state = Part::State::Partial;
    if (report.error) {
        part.trouble = report.error->message;
        part.code = report.error->code;
        part.requestId = report.error->requestId;
    }
}
} // namespace

void SyncHistory::take(const Material &material)
{
    const Instant now = m_room.now();
    m_parts.clear();
    for (const QString &name : partNames()) {
        Part part;
        part.name = name;
        part.title = SyncWords::partTitle(name);
        addAge(part, material.parts.value(name).completedAt, now);
        if (material.parts.value(name).completedTotal)
            part.amount = grouped(*material.parts.value(name).completedTotal);
        if (const auto counts = material.cardByCard.find(name); counts != material.cardByCard.end())
            addCounts(part, *counts, now);
        for (const SyncPartReport &report :
             m_sync.report() ? m_sync.report()->parts : QList<SyncPartReport>()) {
            if (report.name == name)
                addReport(part, report);
        }
        m_parts.append(part);
    }
    m_runs.clear();
    for (const SyncRun &run : material.runs)
        m_runs.append(lineOf(run));
    m_facts = material.facts;
    Q_EMIT changed();
}

std::optional<SyncBudget> SyncHistory::budget() const
{
    if (!m_facts)
        return std::nullopt;
    return SyncBudget::of(*m_facts, SyncOptions(), m_sync.pace());
}

QString SyncHistory::Part::stateText() const
{
    switch (state) {
    case State::Fresh:
        return Text::tr("fresh");
    case State::Old:
        return Text::tr("old");
    case State::Partial:
        return Text::tr("in part");
    case State::Failed:
        return Text::tr("not read");
    case State::Never:
        break;
    }
    return Text::tr("never read");
}

QStringList SyncHistory::troubles() const
{
    QStringList sentences;
    QStringList said;
    for (const Part &first : m_parts) {
        if (first.trouble.isEmpty() || said.contains(first.trouble))
            continue;
        said.append(first.trouble);
        QStringList titles;
        for (const Part &part : m_parts) {
            if (part.trouble == first.trouble)
                titles.append(part.title);
        }
        QStringList words{first.trouble, first.code};
        if (!first.requestId.isEmpty())
            words.append(Text::tr("request %1").arg(first.requestId));
        words.removeAll(QString());
        sentences.append(
            Text::tr("%1: %2").arg(titles.join(Text::tr(", ")), words.join(QStringLiteral(" · "))));
    }
    return sentences;
}

QString SyncHistory::plainText() const
{
    QStringList lines{m_sync.headline()};
    for (const Part &part : m_parts) {
        QStringList words{part.title,   part.stateText(), part.amount,   part.age,
                          part.trouble, part.code,        part.requestId};
        words.removeAll(QString());
        lines.append(words.join(QStringLiteral(" · ")));
    }
    for (const Run &run : m_runs) {
        QStringList words{run.started, run.outcome, run.figures, run.code};
        words.removeAll(QString());
        lines.append(words.join(QStringLiteral(" · ")));
    }
    return lines.join(u'\n');
}
