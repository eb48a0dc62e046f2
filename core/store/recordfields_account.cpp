// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordfields.h"

#include <array>

namespace
{
using Name = QLatin1StringView;

constexpr std::array<RecordField<PoolReading>, 15> poolFields{
    recordField<&PoolReading::type>(1, Name("type")),
    recordField<&PoolReading::instanceId>(2, Name("instance_id")),
    recordField<&PoolReading::cards>(3, Name("cards")),
    recordField<&PoolReading::activeCards>(4, Name("active_cards")),
    recordField<&PoolReading::used>(5, Name("used")),
    recordField<&PoolReading::over>(6, Name("over")),
    recordField<&PoolReading::effectiveTotal>(7, Name("effective_total")),
    recordField<&PoolReading::effectiveAvailable>(8, Name("effective_available")),
    recordField<&PoolReading::grandTotal>(9, Name("grand_total")),
    recordField<&PoolReading::grandUsed>(10, Name("grand_used")),
    recordField<&PoolReading::available>(11, Name("available")),
    recordField<&PoolReading::featureFeeUnits>(12, Name("feature_fee_units")),
    recordField<&PoolReading::exceedFeeUnits>(13, Name("exceed_fee_units")),
    recordField<&PoolReading::monthUsedAmount>(14, Name("month_used_amount")),
    recordField<&PoolReading::smsUsed>(15, Name("sms_used")),
};

constexpr std::array<RecordField<StateDistribution>, 7> distributionFields{
    recordField<&StateDistribution::cards>(1, Name("cards")),
    recordField<&StateDistribution::testable>(2, Name("testable")),
    recordField<&StateDistribution::unused>(3, Name("unused")),
    recordField<&StateDistribution::inUse>(4, Name("in_use")),
    recordField<&StateDistribution::stopped>(5, Name("stopped")),
    recordField<&StateDistribution::shutDown>(6, Name("shut_down")),
    recordField<&StateDistribution::closed>(7, Name("closed")),
};

constexpr std::array<RecordField<RiskCount>, 4> riskFields{
    recordField<&RiskCount::pool>(1, Name("pool")),
    recordField<&RiskCount::singleCard>(2, Name("single_card")),
    recordField<&RiskCount::sameTier>(3, Name("same_tier")),
    recordField<&RiskCount::total>(4, Name("total")),
};

constexpr std::array<RecordField<RiskCounts>, 13> riskCountsFields{
    recordField<&RiskCounts::rebound>(1, Name("rebound")),
    recordField<&RiskCounts::creditStop>(2, Name("credit_stop")),
    recordField<&RiskCounts::abnormal>(3, Name("abnormal")),
    recordField<&RiskCounts::limitStop>(4, Name("limit_stop")),
    recordField<&RiskCounts::identityStop>(5, Name("identity_stop")),
    recordField<&RiskCounts::customerStop>(6, Name("customer_stop")),
    recordField<&RiskCounts::expired>(7, Name("expired")),
    recordField<&RiskCounts::expiring>(8, Name("expiring")),
    recordField<&RiskCounts::warnings>(9, Name("warnings")),
    recordField<&RiskCounts::allWarnings>(10, Name("all_warnings")),
    recordField<&RiskCounts::stops>(11, Name("stops")),
    recordField<&RiskCounts::below10Percent>(12, Name("below_10percent")),
    recordField<&RiskCounts::below30Percent>(13, Name("below_30percent")),
};

constexpr std::array<RecordField<OrderDelivery>, 5> deliveryFields{
    recordField<&OrderDelivery::receiver>(1, Name("receiver")),
    recordField<&OrderDelivery::phone>(2, Name("phone")),
    recordField<&OrderDelivery::address>(3, Name("address")),
    recordField<&OrderDelivery::zipCode>(4, Name("zip_code")),
    recordField<&OrderDelivery::mail>(5, Name("mail")),
};

constexpr std::array<RecordField<Order>, 24> orderFields{
    recordField<&Order::id>(1, Name("id")),
    recordField<&Order::kind>(2, Name("kind")),
    recordField<&Order::status>(3, Name("status")),
    recordField<&Order::created>(4, Name("created")),
    recordField<&Order::vendor>(5, Name("vendor")),
    recordField<&Order::planKind>(6, Name("plan_kind")),
    recordField<&Order::planLevel>(7, Name("plan_level")),
    recordField<&Order::period>(8, Name("period")),
    recordField<&Order::duration>(9, Name("duration")),
    recordField<&Order::cards>(10, Name("cards")),
    recordField<&Order::tariff>(11, Name("tariff")),
    recordField<&Order::credential>(12, Name("credential")),
    recordField<&Order::credentialPackage>(13, Name("credential_package")),
    recordField<&Order::poolNo>(14, Name("pool_no")),
    recordField<&Order::poolCapacity>(15, Name("pool_capacity")),
    recordField<&Order::feeUnits>(16, Name("fee_units")),
    recordField<&Order::network>(17, Name("network")),
    recordField<&Order::apn>(18, Name("apn")),
    recordField<&Order::apnRegion>(19, Name("apn_region")),
    recordField<&Order::ipCount>(20, Name("ip_count")),
    recordField<&Order::payCount>(21, Name("pay_count")),
    recordField<&Order::note>(22, Name("note")),
    recordField<&Order::parcels>(23, Name("parcels")),
    recordField<&Order::delivery>(24, Name("delivery")),
};

constexpr std::array<RecordField<LedgerEntry>, 13> ledgerFields{
    recordField<&LedgerEntry::number>(1, Name("number")),
    recordField<&LedgerEntry::time>(2, Name("time")),
    recordField<&LedgerEntry::type>(3, Name("type")),
    recordField<&LedgerEntry::flow>(4, Name("flow")),
    recordField<&LedgerEntry::amount>(5, Name("amount")),
    recordField<&LedgerEntry::balance>(6, Name("balance")),
    recordField<&LedgerEntry::channel>(7, Name("channel")),
    recordField<&LedgerEntry::channelNumber>(8, Name("channel_number")),
    recordField<&LedgerEntry::fundType>(9, Name("fund_type")),
    recordField<&LedgerEntry::billMonth>(10, Name("bill_month")),
    recordField<&LedgerEntry::recordId>(11, Name("record_id")),
    recordField<&LedgerEntry::remarks>(12, Name("remarks")),
    recordField<&LedgerEntry::account>(13, Name("account")),
};

constexpr std::array<RecordField<BillLine>, 23> billLineFields{
    recordField<&BillLine::item>(1, Name("item")),
    recordField<&BillLine::productCode>(2, Name("product_code")),
    recordField<&BillLine::productName>(3, Name("product_name")),
    recordField<&BillLine::productDetail>(4, Name("product_detail")),
    recordField<&BillLine::commodityCode>(5, Name("commodity_code")),
    recordField<&BillLine::subscriptionType>(6, Name("subscription_type")),
    recordField<&BillLine::instanceId>(7, Name("instance_id")),
    recordField<&BillLine::recordId>(8, Name("record_id")),
    recordField<&BillLine::subOrderId>(9, Name("sub_order_id")),
    recordField<&BillLine::status>(10, Name("status")),
    recordField<&BillLine::paidAt>(11, Name("paid_at")),
    recordField<&BillLine::currency>(12, Name("currency")),
    recordField<&BillLine::gross>(13, Name("gross")),
    recordField<&BillLine::discount>(14, Name("discount")),
    recordField<&BillLine::payable>(15, Name("payable")),
    recordField<&BillLine::byCoupons>(16, Name("by_coupons")),
    recordField<&BillLine::byVouchers>(17, Name("by_vouchers")),
    recordField<&BillLine::byPrepaid>(18, Name("by_prepaid")),
    recordField<&BillLine::paid>(19, Name("paid")),
    recordField<&BillLine::cash>(20, Name("cash")),
    recordField<&BillLine::adjusted>(21, Name("adjusted")),
    recordField<&BillLine::outstanding>(22, Name("outstanding")),
    recordField<&BillLine::roundDown>(23, Name("round_down")),
};

constexpr std::array<RecordField<PrepaidCard>, 10> prepaidFields{
    recordField<&PrepaidCard::number>(1, Name("number")),
    recordField<&PrepaidCard::id>(2, Name("id")),
    recordField<&PrepaidCard::status>(3, Name("status")),
    recordField<&PrepaidCard::granted>(4, Name("granted")),
    recordField<&PrepaidCard::effective>(5, Name("effective")),
    recordField<&PrepaidCard::expires>(6, Name("expires")),
    recordField<&PrepaidCard::nominal>(7, Name("nominal")),
    recordField<&PrepaidCard::balance>(8, Name("balance")),
    recordField<&PrepaidCard::products>(9, Name("products")),
    recordField<&PrepaidCard::scenarios>(10, Name("scenarios")),
};

constexpr std::array<RecordField<InvoiceItem>, 11> invoiceFields{
    recordField<&InvoiceItem::id>(1, Name("id")),
    recordField<&InvoiceItem::name>(2, Name("name")),
    recordField<&InvoiceItem::businessId>(3, Name("business_id")),
    recordField<&InvoiceItem::month>(4, Name("month")),
    recordField<&InvoiceItem::type>(5, Name("type")),
    recordField<&InvoiceItem::status>(6, Name("status")),
    recordField<&InvoiceItem::original>(7, Name("original")),
    recordField<&InvoiceItem::invoiced>(8, Name("invoiced")),
    recordField<&InvoiceItem::open>(9, Name("open")),
    recordField<&InvoiceItem::present>(10, Name("present")),
    recordField<&InvoiceItem::time>(11, Name("time")),
};
} // namespace

template<> std::span<const RecordField<PoolReading>> PlainRecord<PoolReading>::fields()
{
    return poolFields;
}

template<> std::span<const RecordField<StateDistribution>> PlainRecord<StateDistribution>::fields()
{
    return distributionFields;
}

template<> std::span<const RecordField<RiskCount>> PlainRecord<RiskCount>::fields()
{
    return riskFields;
}

template<> std::span<const RecordField<RiskCounts>> PlainRecord<RiskCounts>::fields()
{
    return riskCountsFields;
}

template<> std::span<const RecordField<OrderDelivery>> PlainRecord<OrderDelivery>::fields()
{
    return deliveryFields;
}

template<> std::span<const RecordField<Order>> PlainRecord<Order>::fields()
{
    return orderFields;
}

template<> std::span<const RecordField<LedgerEntry>> PlainRecord<LedgerEntry>::fields()
{
    return ledgerFields;
}

template<> std::span<const RecordField<BillLine>> PlainRecord<BillLine>::fields()
{
    return billLineFields;
}

template<> std::span<const RecordField<PrepaidCard>> PlainRecord<PrepaidCard>::fields()
{
    return prepaidFields;
}

template<> std::span<const RecordField<InvoiceItem>> PlainRecord<InvoiceItem>::fields()
{
    return invoiceFields;
}
