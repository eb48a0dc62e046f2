// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/directionaldecoder.h"

#include "core/cloud/answer.h"
#include "core/cloud/pagedanswer.h"

namespace
{
constexpr QLatin1StringView action("ListDirectionalDetail");
constexpr qsizetype longestAddress = 512;

enum DataField : size_t { GroupId, GroupName, Pagination };
constexpr FieldTable dataFields({"DirectionalGroupId", "DirectionalName", "PaginationResult"});

constexpr std::array others{"PageSize", "PageCount"};
constexpr PageShape shape{
    .action = action, .pageNo = "PageNo", .total = "Total", .list = "List", .others = others};

enum Field : size_t { Address, Type, Source, State };
/// Each row repeats the id of its group.
constexpr FieldTable addressFields({"Address", "AddressType", "Source", "State", "GroupId"});

void readAddress(FieldReader &reader, const JsonValue &row, QList<DirectionalAddress> &addresses)
{
    const auto fields = reader.fields(row, addressFields);
    std::optional<QString> address = reader.identity(row, fields[Address], longestAddress);
    if (!address)
        return;
    reader.setRow(fields[Address]->text());
    DirectionalAddress &read = addresses.emplaceBack();
    read.address = *std::move(address);
    read.type = reader.code(fields[Type]);
    read.source = reader.code(fields[Source]);
    read.state = reader.code(fields[State]);
}

Result<DirectionalGroup> readData(FieldReader &reader, const JsonValue &data)
{
    const auto fields = reader.anyFields(data, dataFields);
    if (!fields || !(*fields)[Pagination])
        return Envelope::incomplete(action, QLatin1StringView("Data.PaginationResult"));
    const Result<PageHead> head = [&] {
        const FieldReader::Below below(reader, "PaginationResult.");
        return readPageHead(reader, *(*fields)[Pagination], shape);
    }();
    if (!head)
        return head.error();
    DirectionalGroup group;
    group.id = reader.code((*fields)[GroupId]);
    group.name = reader.words((*fields)[GroupName]);
    group.pageNo = head->pageNo;
    group.total = head->total;
    reader.rows(head->rows, [&](const JsonValue &row) { readAddress(reader, row, group.addresses); });
    return group;
}
} // namespace

Result<Decoded<DirectionalGroup>> DirectionalDecoder::decode(const QByteArray &body)
{
    return decodeAnswer<DirectionalGroup>(body, action, &readData);
}
