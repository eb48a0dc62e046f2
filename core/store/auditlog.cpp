// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditlog.h"
#include "core/base/keyeddigest.h"
#include "core/base/random.h"
#include "core/store/rows.h"
#include "core/store/storeerror.h"

#include <algorithm>

namespace
{
using AuditTrail::Mark;
using AuditTrail::Row;
using Kind = AuditFault::Kind;

SecretBytes trailKey(const Database &database)
{
    return database.derivedKey("simledger audit v1");
}

Result<Mark> freshMark(bool takenOver)
{
    QByteArray salt(AuditTrail::saltSize, Qt::Uninitialized);
    SystemRandom random;
    const Result<void> filled =
        random.fill({reinterpret_cast<unsigned char *>(salt.data()), size_t(salt.size())});
    if (!filled)
        return filled.error();
    return Mark{takenOver, false, salt};
}

/// Of AuditWalk.
Row rowOf(const Statement &row)
{
    return {row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4)};
}

/// Goes over the entries one by one.
class Walk
{
public:
    Walk(QByteArrayView key, const std::optional<AuditHead> &sealed) : m_key(key), m_sealed(sealed) {}

    void look(const Statement &statement)
    {
        const Row row = rowOf(statement);
        const std::optional<Mark> mark = Mark::parse(statement.blob(5));
        const QByteArrayView link = statement.blob(6);
        const bool fits = mark && AuditTrail::fits(link, m_key, m_found.head.link, row, *mark);
        const Instant at{row.at};
        if (row.number != m_found.head.number + 1)
            judgeGap(row, fits, mark && mark->takenOver);
        else if (!fits)
            add({Kind::Changed, row.number, row.number, at});
        if (fits && AuditTrail::saysNotTheSealed(row.what))
            add({Kind::NotTheSealed, row.number, row.number, at});
        if (m_sealed && row.number == m_sealed->number && link != m_sealed->link)
            add({Kind::NotTheSealed, row.number, row.number, at});
        ++m_found.entries;
        m_found.takenOver += mark && mark->takenOver;
        m_found.erasedDetails += mark && mark->erased;
        m_found.head.number = row.number;
        if (!m_found.since)
            m_found.since = at;
        m_found.until = at;
        m_found.head.link = link.toByteArray();
    }

    /// `counted`: the highest number that was ever given, as the database remembers it.
    AuditVerification end(qint64 counted)
    {
        const qint64 last = std::max(counted, m_sealed ? m_sealed->number : 0);
        if (m_found.head.number < last)
            add({Kind::CutOff, m_found.head.number + 1, last, m_found.until});
        if (m_sealed)
            m_found.sealed = m_sealed->number;
        return m_found;
    }

private:
    void judgeGap(const Row &row, bool fits, bool takenOver)
    {
        const qint64 from = m_found.head.number + 1, to = row.number - 1;
        if (fits && takenOver)
            m_found.missingBefore += to - from + 1;
        else if (fits && AuditTrail::explainsMissing(row.what))
            m_found.replaced.append({from, to, Instant{row.at}, QString::fromUtf8(row.what)});
        else
            add({Kind::Missing, from, to, Instant{row.at}});
    }
    void add(const AuditFault &fault)
    {
        ++m_found.faultCount;
        if (m_found.faults.size() < AuditVerification::mostFaults)
            m_found.faults.append(fault);
    }

    QByteArrayView m_key;
    std::optional<AuditHead> m_sealed;
    AuditVerification m_found;
};

Error givenUp()
{
    return Error{Error::Kind::Cancelled, QStringLiteral("E-INT"), {}, QStringLiteral("gave way"), {}};
}
} // namespace

/// The end, and the highest number that was ever given.
struct AuditLog::Tail {
    AuditHead head;
    qint64 counted = 0;
};

QByteArrayView AuditLog::key()
{
    if (m_key.isEmpty())
        m_key = trailKey(m_database);
    return m_key.view();
}

Result<AuditLog::Tail> AuditLog::tail()
{
    const Result<std::optional<Tail>> tail =
        Rows::first<Tail>(m_database, Sql::AuditTail, Rows::nothing, [](const Statement &row) {
            return Tail{{row.optionalInteger(1).value_or(0), row.blob(2).toByteArray()}, row.integer(0)};
        });
    if (!tail)
        return tail.error();
    return tail->value_or(Tail());
}

Result<void> AuditLog::append(Instant at, const QString &who, const QString &what, const QString &detail)
{
    return appendAfter(0, at, who, what, detail);
}

Result<void> AuditLog::appendAfter(qint64 number, Instant at, const QString &who, const QString &what,
                                   const QString &detail)
{
    const Result<Tail> tail = this->tail();
    if (!tail)
        return tail.error();
    const Result<Mark> mark = freshMark(false);
    if (!mark)
        return mark.error();
    const QByteArray whoUtf8 = who.toUtf8(), whatUtf8 = what.toUtf8(), detailUtf8 = detail.toUtf8();
    const Row row{std::max({number, tail->counted, tail->head.number}) + 1, at.seconds, whoUtf8, whatUtf8,
                  detailUtf8};
    const QByteArray kept = mark->kept();
    const QByteArray link = AuditTrail::link(key(), tail->head.link, row, *mark);
    return Rows::run(m_database, Sql::AuditInsert, [&](Statement &statement) {
        statement.bind(1, row.number).bind(2, row.at).bind(3, who).bind(4, what).bind(5, detail);
        statement.bindBlob(6, kept).bindBlob(7, link);
    });
}

Result<QList<AuditEntry>> AuditLog::newest(int limit)
{
    return Rows::all<AuditEntry>(
        m_database, Sql::AuditNewest, [limit](Statement &statement) { statement.bind(1, qint64(limit)); },
        [](const Statement &row) {
            const std::optional<Mark> mark = Mark::parse(row.blob(5));
            return AuditEntry{row.integer(0), Instant{row.integer(1)}, row.string(2),          row.string(3),
                              row.string(4),  mark && mark->erased,    mark && mark->takenOver};
        });
}

Result<AuditHead> AuditLog::head()
{
    const Result<Tail> tail = this->tail();
    if (!tail)
        return tail.error();
    return tail->head;
}

Result<AuditTrail::Against> AuditLog::against(const AuditHead &sealed)
{
    using Against = AuditTrail::Against;
    if (sealed.number == 0)
        return Against::Agrees;
    const Result<std::optional<QByteArray>> link = Rows::first<QByteArray>(
        m_database, Sql::AuditLink, [&sealed](Statement &statement) { statement.bind(1, sealed.number); },
        [](const Statement &row) { return row.blob(0).toByteArray(); });
    if (!link)
        return link.error();
    if (*link)
        return **link == sealed.link ? Against::Agrees : Against::Differs;
    const Result<Tail> tail = this->tail();
    if (!tail)
        return tail.error();
    return tail->head.number < sealed.number ? Against::Behind : Against::Differs;
}

Result<AuditVerification> AuditLog::verify(const std::optional<AuditHead> &sealed,
                                           const std::function<bool()> &giveUp)
{
    const Result<Tail> tail = this->tail(); // before the walk: what is written meanwhile only comes behind it
    if (!tail)
        return tail.error();
    Walk walk(key(), sealed);
    bool left = false;
    const Result<void> walked =
        Rows::each(m_database, Sql::AuditWalk, Rows::nothing, [&](const Statement &row) {
            walk.look(row);
            left = giveUp && giveUp();
            return !left;
        });
    if (!walked)
        return walked.error();
    if (left)
        return givenUp();
    return walk.end(tail->counted);
}

Result<void> AuditLog::eraseDetail(qint64 number)
{
    std::optional<Mark> mark;
    const Result<void> found = Rows::each(
        m_database, Sql::AuditDetail, [number](Statement &statement) { statement.bind(1, number); },
        [&](const Statement &row) {
            mark = Mark::parse(row.blob(1));
            if (mark && !mark->erased)
                mark = Mark{mark->takenOver, true, AuditTrail::detailDigest(key(), *mark, row.text(0))};
            return false;
        });
    if (!found || !mark)
        return found; // where there is none, or a damaged one, nothing is made to look whole
    const QByteArray kept = mark->kept();
    return Rows::run(m_database, Sql::AuditEraseDetail,
                     [&](Statement &statement) { statement.bind(1, number).bindBlob(2, kept); });
}

Result<void> AuditLog::takeOver(Database &database)
{
    struct Old {
        qint64 number = 0;
        qint64 at = 0;
        QByteArray who, what, detail;
        std::optional<Mark> mark;
    };
    const Result<QList<Old>> entries =
        Rows::all<Old>(database, Sql::AuditWalk, Rows::nothing, [](const Statement &row) {
            return Old{row.integer(0),
                       row.integer(1),
                       row.text(2).toByteArray(),
                       row.text(3).toByteArray(),
                       row.text(4).toByteArray(),
                       Mark::parse(row.blob(5))};
        });
    if (!entries)
        return entries.error();
    const SecretBytes key = trailKey(database);
    QByteArray before;
    for (const Old &old : *entries) {
        const Result<Mark> mark = old.mark ? Result<Mark>(*old.mark) : freshMark(true);
        if (!mark)
            return mark.error();
        const QByteArray kept = mark->kept();
        before =
            AuditTrail::link(key.view(), before, {old.number, old.at, old.who, old.what, old.detail}, *mark);
        const Result<void> linked = Rows::run(database, Sql::AuditTakeOver, [&](Statement &statement) {
            statement.bind(1, old.number).bindBlob(2, kept).bindBlob(3, before);
        });
        if (!linked)
            return linked;
    }
    return {};
}
