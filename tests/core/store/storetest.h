// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cache.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

/// What the tests of the store share: a real encrypted cache in a directory of its own, and cards to fill it.
namespace StoreTest
{

inline CacheKey key(char fill = 'k')
{
    return {SecretBytes::copyOf(QByteArray(CacheKey::keySize, fill)),
            SecretBytes::copyOf(QByteArray(CacheKey::saltSize, char(fill + 1)))};
}

inline Instant at(qint64 seconds)
{
    return {1'772'000'000 + seconds};
}

inline QByteArray iccidText(int number)
{
    return "8986" + QByteArray::number(number).rightJustified(15, '0');
}

inline CardKey cardKey(int number, std::optional<qint64> instance = std::nullopt)
{
    return {*Iccid::parse(QByteArrayView(iccidText(number))), instance};
}

/// A card with few known fields.
inline Card card(int number, const QString &remark = {})
{
    Card card{.key = cardKey(number, 1000 + number)};
    card.status = QStringLiteral("20");
    card.vendor = QStringLiteral("CMCC");
    card.used = DataVolume{qint64(number) * 1024};
    if (!remark.isNull())
        card.remark = remark;
    return card;
}

/// A card in which every field is known.
inline Card fullCard(int number)
{
    Card card = StoreTest::card(number, QStringLiteral("备注 \"x\" \\ ; \n ✓"));
    card.msisdn = {QStringLiteral("1440000001"), QStringLiteral("1440000002")};
    card.imsi = {QStringLiteral("460001")};
    for (std::optional<QString> Card::*member :
         {&Card::osStatus, &Card::simType, &Card::network, &Card::planKind, &Card::planLevel, &Card::period,
          &Card::tariff, &Card::credential, &Card::credentialType, &Card::credentialInstanceId,
          &Card::orderId, &Card::apn, &Card::certifyType, &Card::activeType, &Card::directionalGroupId,
          &Card::directionalGroupName, &Card::privateNetwork})
        card.*member = QStringLiteral("v%1").arg(quintptr(&(card.*member)) - quintptr(&card));
    card.notifyId = QStringLiteral(""); // known to be empty
    card.opened = at(1);
    card.activated = at(2);
    card.expires = at(3);
    card.usageAsOf = at(4);
    card.autoRenew = false;
    card.remaining = DataVolume{0};
    card.smsUsed = 5;
    card.tags = {{24, QStringLiteral("a \"b\" \\ \t 退役")}, {std::nullopt, QStringLiteral("other")}};
    return card;
}

/// One cache in a temporary directory, with its writer open.
class Fixture
{
public:
    Fixture()
    {
        Result<std::unique_ptr<Cache>> made = Cache::create(path(), key());
        if (!made)
            qFatal("%s (%s)", qPrintable(made.error().message), qPrintable(made.error().detail));
        cache = *std::move(made);
        openWriter();
    }
    void openWriter()
    {
        Result<std::unique_ptr<CacheWriter>> opened = cache->openWriter();
        if (!opened)
            qFatal("%s (%s)", qPrintable(opened.error().message), qPrintable(opened.error().detail));
        writer = *std::move(opened);
    }
    [[nodiscard]] QString path() const { return directory.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString file() const { return cache->paths().database(); }

    /// Runs `job` as a transaction that must succeed.
    void commit(const std::function<Result<void>(CacheWriter &)> &job)
    {
        const Result<void> done = writer->transact(job);
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().detail));
    }
    CardCounts apply(const QList<Card> &cards, const PassStamp &stamp)
    {
        CardCounts counts;
        commit([&](CacheWriter &open) -> Result<void> {
            const Result<AppliedCards> applied =
                open.cards.apply(std::span(cards.data(), size_t(cards.size())), stamp);
            if (!applied)
                return applied.error();
            counts = applied->counts;
            return {};
        });
        return counts;
    }
    PassOutcome complete(const PassStamp &stamp)
    {
        PassOutcome outcome;
        commit([&](CacheWriter &open) -> Result<void> {
            Result<PassOutcome> done = open.cards.completePass(stamp, CardWriter::Report::Rows);
            if (!done)
                return done.error();
            outcome = *std::move(done);
            return open.journal.completePart(SyncParts::list, stamp.runId, stamp.at, outcome.seen);
        });
        return outcome;
    }

    QTemporaryDir directory;
    std::unique_ptr<Cache> cache;
    std::unique_ptr<CacheWriter> writer;
};

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

inline void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace StoreTest
