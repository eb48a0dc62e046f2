// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/fieldreader.h"

/// What cash coupons and prepaid cards share. Their tables begin with these fields, in this order; the names
/// of the first two differ.
enum CouponField : size_t {
    CouponNumber,
    CouponId,
    CouponStatus,
    CouponGranted,
    CouponEffective,
    CouponExpires,
    CouponNominal,
    CouponBalance,
    CouponProducts,
    CouponScenarios,
    CouponFieldCount,
};

/// Appends what the row says, or puts it in quarantine when it has no number: then nothing comes back.
/// Oddities from now on belong to the row.
template<class Coupon, size_t N>
Coupon *readCoupon(FieldReader &reader, const JsonValue &row, const FieldReader::Fields<N> &fields,
                   QList<Coupon> &coupons)
{
    std::optional<QString> number = reader.identity(row, fields[CouponNumber]);
    if (!number)
        return nullptr;
    reader.setRow(fields[CouponNumber]->text());
    Coupon &coupon = coupons.emplaceBack();
    coupon.number = *std::move(number);
    coupon.id = reader.number(fields[CouponId]);
    coupon.status = reader.code(fields[CouponStatus]);
    coupon.granted = reader.utcTime(fields[CouponGranted]);
    coupon.effective = reader.utcTime(fields[CouponEffective]);
    coupon.expires = reader.utcTime(fields[CouponExpires]);
    coupon.nominal = reader.money(fields[CouponNominal]);
    coupon.balance = reader.money(fields[CouponBalance]);
    coupon.products = reader.words(fields[CouponProducts]);
    coupon.scenarios = reader.words(fields[CouponScenarios]);
    return &coupon;
}
