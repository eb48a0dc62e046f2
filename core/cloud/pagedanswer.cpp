// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cloud/pagedanswer.h"

#include <algorithm>
#include <initializer_list>

namespace
{
const JsonValue *member(const JsonValue &object, const char *name)
{
    return name ? object.find(name) : nullptr;
}

void countUnknown(FieldReader &reader, const JsonValue &holder, const PageShape &shape)
{
    const std::initializer_list<const char *> read{shape.pageNo, shape.total,   shape.nextToken,
                                                   shape.month,  shape.account, shape.list};
    for (const JsonValue &field : holder) {
        const auto same = [&field](const char *name) { return name && field.name() == QByteArrayView(name); };
        if (std::none_of(read.begin(), read.end(), same) &&
            std::none_of(shape.others.begin(), shape.others.end(), same))
            reader.noteUnknown(field);
    }
}

QLatin1StringView name(const char *text)
{
    return QLatin1StringView(text);
}

/// The array of rows; nullptr when it was left out.
Result<const JsonValue *> findRows(FieldReader &reader, const JsonValue &holder, const PageShape &shape)
{
    const JsonValue *list = member(holder, shape.list);
    bool readable = !shape.inner || shape.flatToo;
    if (shape.inner && list && list->isObject()) {
        for (const JsonValue &field : *list) {
            if (field.name() != QByteArrayView(shape.inner))
                reader.noteUnknown(field);
        }
        list = member(*list, shape.inner);
        readable = true;
    }
    if (!list || list->isNull())
        return Result<const JsonValue *>(nullptr);
    return readable && list->isArray() ? Result<const JsonValue *>(list)
                                       : Envelope::incomplete(shape.action, name(shape.list));
}
} // namespace

Result<PageHead> readPageHead(FieldReader &reader, const JsonValue &holder, const PageShape &shape)
{
    if (!holder.isObject())
        return Envelope::incomplete(shape.action, QLatin1StringView("Data"));
    PageHead head;
    const Result<const JsonValue *> rows = findRows(reader, holder, shape);
    if (!rows)
        return rows.error();
    head.rows = *rows;
    countUnknown(reader, holder, shape);
    head.pageNo = reader.number(member(holder, shape.pageNo));
    head.total = reader.number(member(holder, shape.total));
    head.nextToken = reader.code(member(holder, shape.nextToken));
    head.account = reader.code(member(holder, shape.account));
    if (!head.rows && head.total != 0)
        return Envelope::incomplete(shape.action, name(shape.list));
    const std::optional<Month> month = reader.month(member(holder, shape.month));
    if (shape.month && !month)
        return Envelope::incomplete(shape.action, name(shape.month));
    head.month = month.value_or(Month());
    return head;
}
