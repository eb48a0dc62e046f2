// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/filterexpectation.h"
#include "core/inventory/cardquery.h"
#include "tests/core/inventory/randomfleet.h"
#include "tests/core/inventory/slowfilter.h"
#include "tests/fuzz/fuzztarget.h"

namespace
{
using Fuzz::holds;

const QDate today(2026, 1, 15);

const RandomFleet &fleet()
{
    static const RandomFleet cards(30, 11);
    return cards;
}

void refusalNamesAPlace(const Error &error, qsizetype length)
{
    Fuzz::isProperError(error);
    holds(error.code == u"E-FILTER" && error.detail.startsWith(u"position "), "a refusal names a place");
    bool isNumber = false;
    const qlonglong position = error.detail.mid(9).toLongLong(&isNumber);
    holds(isNumber && position >= 1 && position <= length + 1, "the place lies in the text");
}

void expectationsLieInTheText(const QString &text)
{
    const qsizetype step = text.size() / 8 + 1;
    for (qsizetype cursor = 0; cursor <= text.size(); cursor += step) {
        const FilterExpectation expected = FilterExpectation::at(text, cursor);
        holds(0 <= expected.from && expected.from <= cursor && cursor <= expected.to &&
                  expected.to <= text.size(),
              "what is being written lies around the cursor");
    }
}

/// The quick way over columns finds what the slow way finds card by card.
void bothWaysFindTheSame(const CardFilter &filter)
{
    static const std::shared_ptr<const CardColumns> columns = fleet().columns();
    const CardQuery query(columns, filter, today);
    const SlowFilter slow(filter, today);
    std::vector<quint32> expected;
    for (const CardRecord &card : fleet().cards()) {
        if (slow.passes(card))
            expected.push_back(quint32(card.id - 1));
    }
    holds(query.rows().rows == expected, "columns and cards give the same rows");
    holds(query.count() == qsizetype(expected.size()), "as many are counted as are found");
}

void run(QByteArrayView bytes)
{
    const QString text = QString::fromUtf8(bytes);
    expectationsLieInTheText(text);
    const Result<CardFilter> filter = CardFilter::parse(text);
    if (!filter)
        return refusalNamesAPlace(filter.error(), text.size());
    const QString canonical = filter->toString();
    const Result<CardFilter> again = CardFilter::parse(canonical);
    holds(again && *again == *filter, "a filter that is written reads the same");
    holds(again->toString() == canonical, "a filter has one form");
    holds(filter->refines(*filter), "a filter is no wider than itself");
    bothWaysFindTheSame(*filter);
}

QList<QByteArray> seeds()
{
    QList<QByteArray> all = Fuzz::listOf(
        {"123 a1", "\"any (text)\" or -tag:\"a;b\"", "status:stopped,none -(vendor:CMCC or vendor:telecom)",
         "used>80% remaining<=12.5% used:5MB..10MB used:..0",
         "expires:0d..30d expires<today seen>7d activated<4w", "iccid:89861..89863,89867.. msisdn~77 imsi>=9",
         "expires:2025-10-01..2026-01 opened:2023", "plan:pool pool:none,cu-9 period:month",
         "auto_renew:yes listed:no auto_resume:none", "real_name:已实名 imei:none stop_threshold>1GB",
         "remark~x1,备 remark:\"\" remark~\"%\"", "状态：停机 （ａ，ｂ）－＜＞～％",
         "used_bytes>1000 sms:1..2 instance<4120000", "or", "((a)", "a:", "\"a\\\"b\\\\"});
    all.append(QByteArray(3000, '('));
    all.append(QByteArray("-(").repeated(3000) + "a");
    return all;
}
} // namespace

const FuzzTarget FuzzTargets::filter{"filter", &run, &seeds};
