// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordfields.h"

#include <array>

namespace
{
using Name = QLatin1StringView;

std::optional<Iccid> iccidOf(const QCborValue &stored)
{
    return Iccid::parse(QStringView(stored.toString()));
}

template<class Value> using Stored = RecordValue<Value>;

constexpr std::array<RecordField<CardDetail>, 16> detailFields{
    RecordField<CardDetail>{
        1, Name("iccid"), true, [](const CardDetail &d) { return Stored<Iccid>::write(d.key.iccid); },
        [](CardDetail &d, const QCborValue &stored) { return Stored<Iccid>::read(stored, d.key.iccid); },
        [](const QCborValue &stored) { return stored.toString(); }},
    RecordField<CardDetail>{
        2, Name("instance_id"), false,
        [](const CardDetail &d) { return Stored<std::optional<qint64>>::write(d.key.instanceId); },
        [](CardDetail &d, const QCborValue &stored) {
            return Stored<std::optional<qint64>>::read(stored, d.key.instanceId);
        },
        [](const QCborValue &stored) { return Stored<qint64>::text(stored); }},
    recordField<&CardDetail::status>(3, Name("status")),
    recordField<&CardDetail::osStatus>(4, Name("os_status")),
    recordField<&CardDetail::certifyStatus>(5, Name("certify_status")),
    recordField<&CardDetail::certifyType>(6, Name("certify_type")),
    recordField<&CardDetail::imei>(7, Name("imei")),
    recordField<&CardDetail::ip>(8, Name("ip")),
    recordField<&CardDetail::autoRenew>(9, Name("auto_renew")),
    recordField<&CardDetail::autoResume>(10, Name("auto_resume")),
    recordField<&CardDetail::autoRebindReuse>(11, Name("auto_rebind_reuse")),
    recordField<&CardDetail::smsOpen>(12, Name("sms_open")),
    recordField<&CardDetail::stopThreshold>(13, Name("stop_threshold_bytes")),
    recordField<&CardDetail::used>(14, Name("used_bytes")),
    recordField<&CardDetail::remaining>(15, Name("remaining_bytes")),
    recordField<&CardDetail::subCards>(16, Name("sub_cards")),
};

constexpr std::array<RecordField<SubCard>, 13> subCardFields{
    recordField<&SubCard::iccid>(1, Name("iccid")),
    recordField<&SubCard::vendor>(2, Name("vendor")),
    recordField<&SubCard::status>(3, Name("status")),
    recordField<&SubCard::osStatus>(4, Name("os_status")),
    recordField<&SubCard::certifyStatus>(5, Name("certify_status")),
    recordField<&SubCard::apn>(6, Name("apn")),
    recordField<&SubCard::privateNetwork>(7, Name("private_network")),
    recordField<&SubCard::msisdn>(8, Name("msisdn")),
    recordField<&SubCard::imsi>(9, Name("imsi")),
    recordField<&SubCard::ip>(10, Name("ip")),
    recordField<&SubCard::used>(11, Name("used_bytes")),
    recordField<&SubCard::smsUsed>(12, Name("sms_used")),
    recordField<&SubCard::smsOpen>(13, Name("sms_open")),
};

constexpr std::array<RecordField<IdentityReading>, 2> identityFields{
    recordField<&IdentityReading::status>(1, Name("real_name")),
    recordField<&IdentityReading::description>(2, Name("real_name_description")),
};

constexpr std::array<RecordField<CardPackage>, 4> packageFields{
    recordField<&CardPackage::name>(1, Name("name")),
    recordField<&CardPackage::effective>(2, Name("effective")),
    recordField<&CardPackage::expires>(3, Name("expires")),
    recordField<&CardPackage::remark>(4, Name("remark")),
};

constexpr std::array<RecordField<VendorUsage>, 5> vendorFields{
    recordField<&VendorUsage::vendor>(1, Name("vendor")),
    recordField<&VendorUsage::used>(2, Name("used_bytes")),
    recordField<&VendorUsage::ratio>(3, Name("ratio")),
    recordField<&VendorUsage::delay>(4, Name("delay")),
    recordField<&VendorUsage::signal>(5, Name("signal")),
};

constexpr std::array<RecordField<CardPlans>, 2> planFields{
    recordField<&CardPlans::packages>(1, Name("packages")),
    recordField<&CardPlans::vendors>(2, Name("vendors")),
};
} // namespace

template<> std::optional<CardDetail> CardRecordBase<CardDetail>::blank(const QCborValue &stored)
{
    const std::optional<Iccid> iccid = iccidOf(stored);
    return iccid ? std::optional(CardDetail{.key = {*iccid, std::nullopt}}) : std::nullopt;
}

template<> std::optional<SubCard> CardRecordBase<SubCard>::blank(const QCborValue &stored)
{
    const std::optional<Iccid> iccid = iccidOf(stored);
    return iccid ? std::optional(SubCard{.iccid = *iccid}) : std::nullopt;
}

template<> std::span<const RecordField<CardDetail>> CardRecordBase<CardDetail>::fields()
{
    return detailFields;
}

template<> std::span<const RecordField<SubCard>> CardRecordBase<SubCard>::fields()
{
    return subCardFields;
}

template<> std::span<const RecordField<IdentityReading>> PlainRecord<IdentityReading>::fields()
{
    return identityFields;
}

template<> std::span<const RecordField<CardPackage>> PlainRecord<CardPackage>::fields()
{
    return packageFields;
}

template<> std::span<const RecordField<VendorUsage>> PlainRecord<VendorUsage>::fields()
{
    return vendorFields;
}

template<> std::span<const RecordField<CardPlans>> PlainRecord<CardPlans>::fields()
{
    return planFields;
}
