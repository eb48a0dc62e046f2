// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/deskservice.h"

#include "core/store/cachewriter.h"

#include <algorithm>
#include <memory>
#include <utility>

DeskService::DeskService(Writer &writer, const Clock &clock, QString who, QObject *parent)
    : QObject(parent), m_writer(writer), m_clock(clock), m_who(std::move(who))
{
}

void DeskService::enqueue(const QString &kind, Edit edit, QObject *context, Done done)
{
    const auto answered = [this, kind, context = QPointer<QObject>(context),
                           done = std::move(done)](const Result<void> &outcome) {
        if (outcome)
            Q_EMIT changed(kind);
        else
            Q_EMIT failed(outcome.error());
        if (context && done)
            done(outcome);
    };
    m_writer.enqueue(
        Writer::Priority::Edit,
        [edit = std::move(edit), &clock = m_clock, who = m_who](CacheWriter &cache) {
            Desk desk(cache, clock, who);
            return edit(desk);
        },
        this, answered);
}

void DeskService::refuse(const Error &error, QObject *context, Done done)
{
    QMetaObject::invokeMethod(
        this,
        [this, error, context = QPointer<QObject>(context), done = std::move(done)] {
            Q_EMIT failed(error);
            if (context && done)
                done(error);
        },
        Qt::QueuedConnection);
}

void DeskService::save(const DeskDraft &draft, QObject *context, Done done)
{
    const auto edit = [draft](Desk &desk) -> Result<void> {
        const Result<bool> saved = desk.save(draft);
        return saved ? Result<void>() : Result<void>(saved.error());
    };
    enqueueCounted(draft.kind, edit, context, std::move(done));
}

void DeskService::remove(const QString &kind, const QString &key, QObject *context, Done done)
{
    enqueueCounted(
        kind, [kind, key](Desk &desk) { return desk.remove(kind, key); }, context, std::move(done));
}

/// An edit that can be taken back by its revision. The answer is counted whether somebody waits for it or
/// not.
void DeskService::enqueueCounted(const QString &kind, Edit edit, QObject *context, Done done)
{
    auto revision = std::make_shared<std::optional<qint64>>();
    const auto counted = [revision, edit = std::move(edit)](Desk &desk) -> Result<void> {
        const Result<void> outcome = edit(desk);
        *revision = desk.revision();
        return outcome;
    };
    const auto answered = [this, revision, context = QPointer<QObject>(context),
                           done = std::move(done)](const Result<void> &outcome) {
        if (outcome)
            m_revisions.append(*revision);
        if (context && done)
            done(outcome);
    };
    enqueue(kind, counted, this, answered);
}

QList<qint64> DeskService::revisionsSince(qsizetype answered) const
{
    QList<qint64> changed;
    for (const std::optional<qint64> &revision : m_revisions.mid(std::max<qsizetype>(0, answered))) {
        if (revision)
            changed.append(*revision);
    }
    return changed;
}

void DeskService::takeBack(const QList<qint64> &revisions, QObject *context, TakenBack done)
{
    auto taken = std::make_shared<QStringList>();
    const auto edit = [taken, revisions](Desk &desk) -> Result<void> {
        taken->clear();
        for (auto revision = revisions.crbegin(); revision != revisions.crend(); ++revision) {
            const Result<std::optional<QString>> what = desk.undo(*revision);
            if (!what)
                return what.error();
            if (*what)
                taken->append(**what);
        }
        return {};
    };
    enqueue({}, edit, context, [taken, done = std::move(done)](const Result<void> &outcome) {
        done(outcome ? Result<QStringList>(*taken) : outcome.error());
    });
}

void DeskService::undo(QObject *context, Undone done)
{
    auto undone = std::make_shared<std::optional<QString>>();
    const auto edit = [undone](Desk &desk) -> Result<void> {
        const Result<std::optional<QString>> what = desk.undo();
        if (!what)
            return what.error();
        *undone = *what;
        return {};
    };
    enqueue({}, edit, context, [undone, done = std::move(done)](const Result<void> &outcome) {
        done(outcome ? Result<std::optional<QString>>(*undone) : outcome.error());
    });
}

void DeskService::note(const QString &what, const QString &detail)
{
    m_writer.enqueue(
        Writer::Priority::Edit,
        [at = Instant::of(m_clock.now()), who = m_who, what, detail](CacheWriter &cache) {
            return cache.audit.append(at, who, what, detail);
        },
        this,
        [this](const Result<void> &outcome) {
            if (outcome)
                Q_EMIT noted();
            else
                Q_EMIT failed(outcome.error());
        });
}
