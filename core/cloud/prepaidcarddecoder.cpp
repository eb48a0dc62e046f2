// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/prepaidcarddecoder.h"

#include "core/cloud/couponrow.h"
#include "core/cloud/pagedanswer.h"

namespace
{
constexpr PageShape shape{.action = QLatin1StringView("QueryPrepaidCards"), .list = "PrepaidCard"};

constexpr FieldTable cardFields({"PrepaidCardNo", "PrepaidCardId", "Status", "GrantedTime", "EffectiveTime",
                                 "ExpiryTime", "NominalValue", "Balance", "ApplicableProducts",
                                 "ApplicableScenarios"});

void readCard(FieldReader &reader, const JsonValue &row, const PageHead &, QList<PrepaidCard> &cards)
{
    readCoupon(reader, row, reader.fields(row, cardFields), cards);
}
} // namespace

Result<Decoded<QList<PrepaidCard>>> PrepaidCardDecoder::decode(const QByteArray &body)
{
    Result<DecodedPage<PrepaidCard>> page = decodePage<PrepaidCard>(body, shape, &readCard);
    if (!page)
        return page.error();
    return Decoded<QList<PrepaidCard>>{std::move(page->rows), std::move(page->notes)};
}
