// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/directionalactions.h"

#include "simulator/cardlookup.h"
#include "simulator/directionaltruth.h"
#include "simulator/paging.h"
#include "simulator/replybody.h"

namespace
{
using ReplyBody::insert;
using Name = QLatin1StringView;

QJsonObject asJson(const DirectionalAddress &address, const DirectionalGroup &group)
{
    QJsonObject object{{Name("GroupId"), *group.id}, {Name("Address"), address.address}};
    insert(object, Name("Source"), address.source);
    insert(object, Name("AddressType"), address.type);
    insert(object, Name("State"), address.state);
    return object;
}
} // namespace

std::variant<QByteArray, ApiError> listDirectionalDetail(const ActionContext &context)
{
    const std::optional<Paging> paging = Paging::ofCards(context.parameters);
    const auto found = CardLookup::live(context);
    if (const auto *error = std::get_if<ApiError>(&found))
        return *error;
    if (!paging)
        return ApiError::of("linkcard.system.IllegalRequest");
    const auto group = DirectionalTruth::of(context.company.fleet().card(*std::get_if<int>(&found)));
    if (!group)
        return ApiError::of("linkcard.directional.notExist");
    QJsonArray list;
    for (const DirectionalAddress &address : paging->rows(group->addresses)) {
        QJsonObject object = asJson(address, *group);
        context.variants.bendRow(object, int(paging->offset + list.size()));
        list.append(object);
    }
    const QJsonObject page{{Name("PageNo"), paging->number},
                           {Name("PageSize"), paging->size},
                           {Name("PageCount"), paging->pages(*group->total)},
                           {Name("Total"), *group->total},
                           {Name("List"), list}};
    QJsonObject data{{Name("DirectionalName"), *group->name}, {Name("PaginationResult"), page}};
    if (context.variants.has(Variant::OddTypes))
        data.insert(Name("DirectionalGroupId"), *group->id);
    else
        data.insert(Name("DirectionalGroupId"), group->id->toLongLong());
    return ReplyBody::linkcard(context, data);
}
