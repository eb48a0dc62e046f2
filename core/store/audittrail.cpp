// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audittrail.h"
#include "core/base/keyeddigest.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AuditTrail)
};

constexpr uchar takenOverBit = 1, erasedBit = 2;
constexpr char linkPurpose = 'L', detailPurpose = 'D';

void put(QByteArray &bytes, quint64 value)
{
    const quint64 little = qToLittleEndian(value);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// With its length, so that no text can run into the next.
void put(QByteArray &bytes, QByteArrayView text)
{
    put(bytes, quint64(text.size()));
    bytes.append(text);
}

QByteArray linked(QByteArrayView key, QByteArrayView before, const AuditTrail::Row &row,
                  const AuditTrail::Mark &mark)
{
    QByteArray bytes;
    bytes.reserve(160 + row.who.size() + row.what.size());
    bytes.append(linkPurpose);
    put(bytes, before);
    put(bytes, quint64(row.number));
    put(bytes, quint64(row.at));
    bytes.append(char(mark.takenOver ? 1 : 0));
    put(bytes, row.who);
    put(bytes, row.what);
    bytes.append(AuditTrail::detailDigest(key, mark, row.detail));
    return bytes;
}

QString grouped(qint64 number)
{
    return QLocale().toString(number);
}

QString dayOf(Instant at)
{
    return at.beijingText().left(10);
}
} // namespace

QByteArray AuditTrail::Mark::kept() const
{
    return QByteArray(1, char((takenOver ? takenOverBit : 0) | (erased ? erasedBit : 0))) + bytes;
}

std::optional<AuditTrail::Mark> AuditTrail::Mark::parse(QByteArrayView kept)
{
    if (kept.isEmpty() || (uchar(kept[0]) & ~uint(takenOverBit | erasedBit)) != 0)
        return std::nullopt;
    Mark mark{(uchar(kept[0]) & takenOverBit) != 0, (uchar(kept[0]) & erasedBit) != 0,
              kept.sliced(1).toByteArray()};
    if (mark.bytes.size() != (mark.erased ? KeyedDigest::size : saltSize))
        return std::nullopt;
    return mark;
}

QByteArray AuditTrail::detailDigest(QByteArrayView key, const Mark &mark, QByteArrayView detail)
{
    if (mark.erased)
        return mark.bytes;
    return KeyedDigest::of(key, detailPurpose + mark.bytes + detail.toByteArray()).view().toByteArray();
}

QByteArray AuditTrail::link(QByteArrayView key, QByteArrayView before, const Row &row, const Mark &mark)
{
    return KeyedDigest::of(key, linked(key, before, row, mark)).view().toByteArray();
}

bool AuditTrail::fits(QByteArrayView link, QByteArrayView key, QByteArrayView before, const Row &row,
                      const Mark &mark)
{
    return (!mark.erased || row.detail.isEmpty()) &&
           KeyedDigest::fits(link, key, linked(key, before, row, mark));
}

bool AuditTrail::explainsMissing(QByteArrayView what)
{
    return what == "backup-put-back" || what == "cache-recovered" || what == "cache-begun-anew";
}

QString AuditTrail::notTheSealedWord()
{
    return QStringLiteral("audit-not-the-sealed");
}

bool AuditTrail::saysNotTheSealed(QByteArrayView what)
{
    return what == "audit-not-the-sealed";
}

// ---- words ----

QString AuditFault::name() const
{
    constexpr std::array names{"missing", "changed", "cut_off", "not_the_sealed"};
    return QString::fromLatin1(names[size_t(kind)]);
}

QString AuditFault::text() const
{
    switch (kind) {
    case Kind::Missing:
        return from == to ? Text::tr("Entry %1 is missing.").arg(grouped(from))
                          : Text::tr("Entries %1 to %2 are missing.").arg(grouped(from), grouped(to));
    case Kind::Changed:
        return Text::tr("Entry %1 is not as it was written, or does not stand where it was written.")
            .arg(grouped(from));
    case Kind::CutOff:
        return from == to
                   ? Text::tr("The last entry, %1, is missing.").arg(grouped(from))
                   : Text::tr("The last entries, %1 to %2, are missing.").arg(grouped(from), grouped(to));
    case Kind::NotTheSealed:
        break;
    }
    return Text::tr("Up to entry %1 the trail is another one than the seal beside the cache speaks of.")
        .arg(grouped(from));
}

QString AuditVerification::text() const
{
    if (!isWhole())
        return faultCount == 1 ? Text::tr("Not whole. %1").arg(faults.first().text())
                               : Text::tr("Not whole, %1 faults. The first: %2")
                                     .arg(grouped(faultCount), faults.first().text());
    if (entries == 0 || !since)
        return Text::tr("Whole: there is no entry yet.");
    return Text::tr("Whole: %Ln entry(s) since %1.", nullptr, int(entries)).arg(dayOf(*since));
}

QStringList AuditVerification::remarks() const
{
    QStringList all;
    for (const AuditReplacement &one : replaced)
        all.append(Text::tr("Entries %1 to %2 went with the cache that was replaced on %3; if it was set "
                            "aside, they are in that file.")
                       .arg(grouped(one.from), grouped(one.to), dayOf(one.at)));
    if (takenOver > 0)
        all.append(
            Text::tr("%Ln entry(s) are from before the trail was a chain. They were taken over as they "
                     "were found; a change made before that does not show.",
                     nullptr, int(takenOver)));
    if (missingBefore > 0)
        all.append(Text::tr("Among those, %Ln number(s) were missing already.", nullptr, int(missingBefore)));
    if (erasedDetails > 0)
        all.append(
            Text::tr("The text of %Ln entry(s) was erased on request; that the entries were there still "
                     "stands.",
                     nullptr, int(erasedDetails)));
    if (!sealed)
        all.append(Text::tr("The seal beside the cache is missing or says nothing of the trail: whether last "
                            "entries were cut off, only the cache itself can say."));
    return all;
}
