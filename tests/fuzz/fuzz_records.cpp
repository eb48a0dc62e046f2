// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/usageblob.h"
#include "tests/core/store/readingtest.h"
#include "tests/fuzz/fuzztarget.h"

namespace
{
using Fuzz::holds;

/// Calls `visit` with a full example of each kind of record, until it says that this was the one.
template<class Visit> bool anyRecord(const Visit &visit)
{
    using namespace ReadingTest;
    return visit(detail(1)) || visit(subCard(1)) || visit(identity()) || visit(package(1)) ||
           visit(vendorUsage()) || visit(CardPlans{{package(1), {}}, {vendorUsage(), {}}}) || visit(pool()) ||
           visit(distribution()) || visit(riskCount(1)) || visit(risks()) || visit(delivery()) ||
           visit(order()) || visit(ledgerEntry()) || visit(billLine(1)) || visit(prepaidCard()) ||
           visit(invoiceItem());
}

/// Of bytes that are a record: it is the same record read through a map, and written and read again.
template<class T> void record(QByteArrayView bytes)
{
    const std::optional<T> read = RecordCodec::decode<T>(bytes);
    const std::optional<QCborMap> map = RecordCodec::mapOf(bytes);
    if (!read)
        return;
    const std::optional<T> throughMap = map ? RecordCodec::unpack<T>(*map) : std::nullopt;
    holds(throughMap && *throughMap == *read, "the quick reading and the plain one agree");
    const QByteArray written = RecordCodec::encode(*read);
    const std::optional<T> again = RecordCodec::decode<T>(written);
    holds(again && *again == *read, "a record that is written reads the same");
    holds(RecordCodec::encode(*again) == written, "a record has one form");
}

void month(QByteArrayView bytes)
{
    const Month in{2024 * 12 + int(Fuzz::choice(bytes, 12))};
    const std::optional<MonthUsage> usage = UsageBlob::decode(in, bytes);
    if (!usage)
        return;
    holds(UsageBlob::encode(*usage) == bytes.toByteArray(), "a month of usage has one form");
    for (const DayUsage &day : usage->days)
        holds(Month::of(day.day) == in, "a day lies in its month");
}

void run(QByteArrayView bytes)
{
    size_t chosen = Fuzz::choice(bytes, 17);
    if (chosen == 16)
        return month(bytes);
    anyRecord([&]<class T>(const T &) {
        if (chosen-- != 0)
            return false;
        record<T>(bytes);
        return true;
    });
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all;
    anyRecord([&all]<class T>(const T &example) {
        all.append(char(all.size()) + RecordCodec::encode(example));
        return false;
    });
    for (const qint64 bytes : {qint64(0), qint64(1'835'008), qint64(1) << 54}) {
        const MonthUsage usage = ReadingTest::monthUsage(Month{2024 * 12 + 3}, bytes);
        all.append(QByteArray("\x10\x03") + UsageBlob::encode(usage).value_or(QByteArray()));
    }
    return all;
}
} // namespace

const FuzzTarget FuzzTargets::records{"records", &run, &seeds};
