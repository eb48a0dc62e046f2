// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/recordfields.h"
#include "tests/core/store/storetest.h"

/// Readings in which every field is known, each with a value of its own.
namespace ReadingTest
{

/// Gives every field of every type another value.
class Filler
{
public:
    explicit Filler(int start = 0) : m_next(start) {}
    void operator()(QString &text) { text = QStringLiteral("文 %1").arg(++m_next); }
    void operator()(qint64 &number) { number = ++m_next; }
    void operator()(bool &flag) { flag = false; } // known to be false is not unknown
    void operator()(DataVolume &volume) { volume.bytes = ++m_next; }
    void operator()(Money &money) { money.micros = -++m_next; }
    void operator()(Instant &at) { at = StoreTest::at(++m_next); }
    void operator()(Month &month) { month = {2026 * 12 + ++m_next % 12}; }
    void operator()(QStringList &list)
    {
        list = {QStringLiteral("a%1").arg(++m_next), QString(), QStringLiteral("b;")};
    }
    template<class T> void operator()(std::optional<T> &value)
    {
        value.emplace();
        (*this)(*value);
    }
    template<class... Fields> void all(Fields &...fields) { ((*this)(fields), ...); }

private:
    int m_next;
};

// The structured bindings are the point: a field that is added to a type stops the build here.

inline SubCard subCard(int number)
{
    SubCard card{.iccid = StoreTest::cardKey(number).iccid};
    auto &[iccid, vendor, status, osStatus, certify, apn, network, msisdn, imsi, ip, used, sms, open] = card;
    Filler(number * 100)
        .all(vendor, status, osStatus, certify, apn, network, msisdn, imsi, ip, used, sms, open);
    return card;
}

inline CardDetail detail(int number)
{
    CardDetail detail{.key = StoreTest::cardKey(number, 1000 + number)};
    auto &[key, status, osStatus, certify, certifyType, imei, ip, renew, resume, rebind, sms, threshold, used,
           remaining, subCards] = detail;
    Filler(number * 100)
        .all(status, osStatus, certify, certifyType, imei, ip, renew, resume, rebind, sms, threshold, used,
             remaining);
    subCards = {subCard(number + 1), SubCard{.iccid = StoreTest::cardKey(number + 2).iccid}};
    return detail;
}

inline IdentityReading identity()
{
    IdentityReading reading;
    auto &[status, description] = reading;
    Filler().all(status, description);
    return reading;
}

inline CardPackage package(int number)
{
    CardPackage package;
    auto &[name, effective, expires, remark] = package;
    Filler(number * 10).all(name, effective, expires, remark);
    return package;
}

inline VendorUsage vendorUsage()
{
    VendorUsage usage;
    auto &[vendor, used, ratio, delay, signal] = usage;
    Filler().all(vendor, used, ratio, delay, signal);
    return usage;
}

inline PoolReading pool()
{
    PoolReading reading;
    auto &[credential, month, type, instance, cards, active, used, over, effTotal, effAvailable, grandTotal,
           grandUsed, available, feature, exceed, amount, sms] = reading;
    Filler().all(credential, month, type, instance, cards, active, used, over, effTotal, effAvailable,
                 grandTotal, grandUsed, available, feature, exceed, amount, sms);
    return reading;
}

inline StateDistribution distribution()
{
    StateDistribution reading;
    auto &[month, credential, cards, testable, unused, inUse, stopped, shutDown, closed] = reading;
    Filler().all(month, credential, cards, testable, unused, inUse, stopped, shutDown, closed);
    return reading;
}

inline RiskCount riskCount(int start)
{
    RiskCount count;
    auto &[pool, single, sameTier, total] = count;
    Filler(start).all(pool, single, sameTier, total);
    return count;
}

inline RiskCounts risks()
{
    RiskCounts counts;
    auto &[rebound, credit, abnormal, limit, identity, customer, expired, expiring, warnings, all, stops,
           below10, below30] = counts;
    Filler().all(warnings, all, stops, below10, below30);
    int start = 100;
    for (RiskCount *count : {&rebound, &credit, &abnormal, &limit, &identity, &customer, &expired, &expiring})
        *count = riskCount(start += 10);
    return counts;
}

inline OrderDelivery delivery()
{
    OrderDelivery delivery;
    auto &[receiver, phone, address, zip, mail] = delivery;
    Filler(900).all(receiver, phone, address, zip, mail);
    return delivery;
}

inline Order order(int number = 1)
{
    Order order;
    auto &[id, kind, status, created, vendor, planKind, planLevel, period, duration, cards, tariff,
           credential, package, poolNo, capacity, fee, network, apn, region, ips, payCount, note, parcels,
           to] = order;
    Filler(number * 100)
        .all(id, kind, status, created, vendor, planKind, planLevel, period, duration, cards, tariff,
             credential, package, poolNo, capacity, fee, network, apn, region, ips, payCount, note, parcels);
    to = delivery();
    return order;
}

inline LedgerEntry ledgerEntry(int number = 1)
{
    LedgerEntry entry;
    auto &[no, time, type, flow, amount, balance, channel, channelNo, fund, month, record, remarks, account] =
        entry;
    Filler(number * 100)
        .all(no, time, type, flow, amount, balance, channel, channelNo, fund, month, record, remarks,
             account);
    return entry;
}

inline BillLine billLine(int number, BillSource of = BillSource::Settled, Month in = {2026 * 12 + 3})
{
    BillLine line;
    auto &[source, month, item, code, name, productDetail, commodity, subscription, instance, record,
           subOrder, status, paidAt, currency, gross, discount, payable, coupons, vouchers, prepaid, paid,
           cash, adjusted, outstanding, roundDown] = line;
    Filler(number * 100)
        .all(item, code, name, productDetail, commodity, subscription, instance, record, subOrder, status,
             paidAt, currency, gross, discount, payable, coupons, vouchers, prepaid, paid, cash, adjusted,
             outstanding, roundDown);
    source = of;
    month = in;
    return line;
}

inline PrepaidCard prepaidCard(int number = 1)
{
    PrepaidCard card;
    auto &[no, id, status, granted, effective, expires, nominal, balance, products, scenarios] = card;
    Filler(number * 100)
        .all(no, id, status, granted, effective, expires, nominal, balance, products, scenarios);
    return card;
}

inline InvoiceItem invoiceItem(int number = 1)
{
    InvoiceItem item;
    auto &[id, name, business, month, type, status, original, invoiced, open, present, time] = item;
    Filler(number * 100)
        .all(id, name, business, month, type, status, original, invoiced, open, present, time);
    return item;
}

constexpr Month april{2026 * 12 + 3};

/// A month with a known amount, an unknown one, a zero and days that are not listed.
inline MonthUsage monthUsage(Month month = april, qint64 bytes = 1'835'008)
{
    const QDate first = month.firstDay();
    return {month,
            DataVolume{bytes + 5},
            {{first.addDays(2), DataVolume{bytes}},
             {first.addDays(3), std::nullopt},
             {first.addDays(20), DataVolume{0}}}};
}

} // namespace ReadingTest
