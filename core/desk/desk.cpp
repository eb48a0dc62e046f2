// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/desk/desk.h"
#include "core/base/clock.h"
#include "core/store/cachewriter.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

// Keywords of the audit log, stable.
const QString savedWord = QStringLiteral("desk-saved");
const QString removedWord = QStringLiteral("desk-removed");
const QString undoneWord = QStringLiteral("desk-undone");

QString spoken(const QString &kind, const QString &key)
{
    const QString title = DeskKinds::title(kind);
    const QString parts = DeskKinds::keyText(kind, key);
    return parts.isEmpty() ? title : Text::tr("%1: %2").arg(title, parts);
}
} // namespace

// ---- reading ----

DeskReader::DeskReader(CacheReader &cache) : m_store(cache.desk) {}

DeskReader::DeskReader(CacheWriter &cache) : m_store(cache.desk) {}

Result<QList<DeskEntry>> DeskReader::inOrder(const QString &kind)
{
    Result<QList<DeskEntry>> entries = m_store.all(kind);
    if (entries)
        std::sort(entries->begin(), entries->end(),
                  [](const DeskEntry &a, const DeskEntry &b) { return a.revision < b.revision; });
    return entries;
}

Result<std::optional<DeskRecord<BalanceThresholds>>> DeskReader::thresholds()
{
    return find<BalanceThresholds>(DeskKind<BalanceThresholds>::key({}));
}

Error DeskReader::unreadable(const QString &kind, const QString &key, const Error &why)
{
    Error error = DeskFields::error(
        Text::tr("An entry of the desk cannot be read (%1). It is kept as it is; enter it anew or remove it, "
                 "or use the version of the program that wrote it.")
            .arg(spoken(kind, key)));
    error.kind = Error::Kind::Damaged;
    error.detail = why.message;
    return error;
}

QByteArray DeskDraft::bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

// ---- edits ----

Desk::Desk(CacheWriter &cache, const Clock &clock, QString who)
    : m_cache(cache), m_clock(clock), m_who(std::move(who))
{
}

Instant Desk::now() const
{
    return Instant::of(m_clock.now());
}

Result<void> Desk::audit(const QString &what, const QString &kind, const QString &key)
{
    const QString parts = DeskKinds::keyText(key);
    return m_cache.audit.append(now(), m_who, what,
                                parts.isEmpty() ? kind : QStringLiteral("%1: %2").arg(kind, parts));
}

Result<bool> Desk::save(const DeskDraft &draft)
{
    m_revision.reset();
    const Result<std::optional<DeskEntry>> before = m_cache.desk.get(draft.kind, draft.key);
    if (!before)
        return before.error();
    if (*before && (*before)->value == draft.json)
        return false;
    const Result<qint64> revision = m_cache.desk.put(draft.kind, draft.key, draft.json, m_who, now());
    if (!revision)
        return revision.error();
    if (const Result<void> noted = audit(savedWord, draft.kind, draft.key); !noted)
        return noted.error();
    m_revision = *revision;
    return true;
}

Result<void> Desk::remove(const QString &kind, const QString &key)
{
    m_revision.reset();
    const Result<bool> removed = m_cache.desk.remove(kind, key, m_who, now());
    if (!removed)
        return removed.error();
    if (!*removed) {
        Error error = DeskFields::error(
            Text::tr("There is no such entry (%1). Nothing was changed.").arg(spoken(kind, key)));
        error.kind = Error::Kind::Missing;
        return error;
    }
    const Result<QList<DeskRevision>> revisions = m_cache.desk.revisionsOf(kind, key);
    if (!revisions)
        return revisions.error();
    m_revision = revisions->constFirst().id;
    return audit(removedWord, kind, key);
}

Result<std::optional<QString>> Desk::undo()
{
    return tellUndone(m_cache.desk.undoLast(m_who, now(), {}, DeskKind<Consent>::name()));
}

Result<std::optional<QString>> Desk::undo(qint64 revision)
{
    return tellUndone(m_cache.desk.undo(revision, m_who, now()));
}

Result<std::optional<QString>> Desk::tellUndone(const Result<std::optional<DeskRevision>> &undone)
{
    if (!undone)
        return undone.error();
    if (!*undone)
        return std::optional<QString>();
    const DeskRevision &revision = **undone;
    if (const Result<void> noted = audit(undoneWord, revision.kind, revision.key); !noted)
        return noted.error();
    return std::optional(spoken(revision.kind, revision.key));
}
