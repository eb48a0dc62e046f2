// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/voucherdecoder.h"

#include "core/cloud/couponrow.h"
#include "core/cloud/pagedanswer.h"

namespace
{
constexpr PageShape shape{.action = QLatin1StringView("QueryCashCoupons"), .list = "CashCoupon"};

constexpr size_t description = CouponFieldCount;
constexpr FieldTable voucherFields({"CashCouponNo", "CashCouponId", "Status", "GrantedTime", "EffectiveTime",
                                    "ExpiryTime", "NominalValue", "Balance", "ApplicableProducts",
                                    "ApplicableScenarios", "Description"});

void readVoucher(FieldReader &reader, const JsonValue &row, const PageHead &, QList<Voucher> &vouchers)
{
    const auto fields = reader.fields(row, voucherFields);
    if (Voucher *voucher = readCoupon(reader, row, fields, vouchers))
        voucher->description = reader.words(fields[description]);
}
} // namespace

Result<VoucherReply> VoucherDecoder::decode(const QByteArray &body)
{
    Result<DecodedPage<Voucher>> page = decodePage<Voucher>(body, shape, &readVoucher);
    if (!page)
        return page.error();
    return VoucherReply{std::move(page->rows), std::move(page->notes)};
}
