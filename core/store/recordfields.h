// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bill.h"
#include "core/domain/carddetail.h"
#include "core/domain/cardusage.h"
#include "core/domain/fleetstatistics.h"
#include "core/domain/identity.h"
#include "core/domain/ledger.h"
#include "core/domain/moneyreadings.h"
#include "core/domain/order.h"
#include "core/domain/poolreading.h"
#include "core/store/recordcodec.h"
#include "core/store/usagestore.h"

/// Which fields each kind of record has in the cache. What stands in columns beside the record (credential,
/// month, source) is not repeated in it. Internal to core/store.
template<class T> struct PlainRecord {
    static std::optional<T> blank(const QCborValue &) { return T(); }
    static std::span<const RecordField<T>> fields();
};

/// A record that has no empty form: its ICCID, field 1, is read first.
template<class T> struct CardRecordBase {
    static std::optional<T> blank(const QCborValue &iccid);
    static std::span<const RecordField<T>> fields();
};

template<> struct Record<CardDetail> : CardRecordBase<CardDetail> {
};
template<> struct Record<SubCard> : CardRecordBase<SubCard> {
};
template<> struct Record<IdentityReading> : PlainRecord<IdentityReading> {
};
template<> struct Record<CardPlans> : PlainRecord<CardPlans> {
};
template<> struct Record<CardPackage> : PlainRecord<CardPackage> {
};
template<> struct Record<VendorUsage> : PlainRecord<VendorUsage> {
};
template<> struct Record<PoolReading> : PlainRecord<PoolReading> {
};
template<> struct Record<StateDistribution> : PlainRecord<StateDistribution> {
};
template<> struct Record<RiskCount> : PlainRecord<RiskCount> {
};
template<> struct Record<RiskCounts> : PlainRecord<RiskCounts> {
};
template<> struct Record<Order> : PlainRecord<Order> {
};
template<> struct Record<OrderDelivery> : PlainRecord<OrderDelivery> {
};
template<> struct Record<LedgerEntry> : PlainRecord<LedgerEntry> {
};
template<> struct Record<BillLine> : PlainRecord<BillLine> {
};
template<> struct Record<PrepaidCard> : PlainRecord<PrepaidCard> {
};
template<> struct Record<InvoiceItem> : PlainRecord<InvoiceItem> {
};
