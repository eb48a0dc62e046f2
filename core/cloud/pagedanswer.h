// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/fieldreader.h"

#include <span>

/// Where the answers of one action keep their rows and their place in the list, in the provider's names.
/// A name that the action does not have is nullptr.
struct PageShape {
    QLatin1StringView action;
    const char *pageNo = nullptr;
    const char *total = nullptr;
    const char *nextToken = nullptr;
    const char *month = nullptr;         ///< the month all rows belong to; without it nothing can be read
    const char *account = nullptr;       ///< whose rows they are
    const char *list = nullptr;          ///< the array of rows, or the object that holds it
    const char *inner = nullptr;         ///< the array's name in that object
    bool flatToo = false;                ///< the array may also stand in the object's place
    std::span<const char *const> others; ///< described, but of no use to us
};

/// What a page says about itself.
struct PageHead {
    std::optional<qint64> pageNo;
    std::optional<qint64> total;
    std::optional<QString> nextToken; ///< nothing at the end of the list
    std::optional<QString> account;   ///< only where the shape has one
    Month month;                      ///< only where the shape has one
    const JsonValue *rows = nullptr;  ///< nullptr: none, and the cloud says itself that there are none
};

/// Finds the rows in `holder`, which is Data or what takes its place, and which the reader calls by its path
/// (FieldReader::Below). BadReply when there is no list of
/// them, or not the month they belong to. A list left out is accepted only where the total is 0.
[[nodiscard]] Result<PageHead> readPageHead(FieldReader &reader, const JsonValue &holder,
                                            const PageShape &shape);

/// Reads a page: `readRow` is called as (FieldReader &, const JsonValue &row, const PageHead &, QList<T> &)
/// for each row that is an object, and appends what it makes of it or puts it in quarantine.
template<class T, class ReadRow>
Result<DecodedPage<T>> decodePage(const QByteArray &body, const PageShape &shape, ReadRow readRow)
{
    const Result<JsonDocument> answer = JsonDocument::parse(body);
    if (!answer)
        return answer.error();
    DecodedPage<T> page;
    const Result<const JsonValue *> data = Envelope::data(*answer, shape.action, page.notes);
    if (!data)
        return data.error();
    FieldReader reader(shape.action, page.notes);
    const Result<PageHead> head = [&] {
        const FieldReader::Below below(reader, "Data.");
        return readPageHead(reader, **data, shape);
    }();
    if (!head)
        return head.error();
    page.pageNo = head->pageNo;
    page.total = head->total;
    page.nextToken = head->nextToken;
    page.account = head->account;
    page.rowCount =
        reader.rows(head->rows, [&](const JsonValue &row) { readRow(reader, row, *head, page.rows); });
    return page;
}
