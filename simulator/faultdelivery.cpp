// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/faultdelivery.h"

#include "simulator/fieldbend.h"
#include "simulator/gzipbomb.h"

#include <algorithm>
#include <array>

namespace
{
constexpr qint64 mebibyte = 1024 * 1024;
using End = Delivery::End;

QByteArray part(const HttpAnswer &answer, const Fault &fault)
{
    return answer.body.first(fault.bytes > 0 ? std::min<qsizetype>(fault.bytes, answer.body.size())
                                             : answer.body.size() / 2);
}

Delivery shortened(const Fault &fault, const HttpAnswer &answer, const QByteArray &date)
{
    const bool hasLength = fault.kind != FaultKind::ShortClose;
    return {.bytes = answer.head(date, hasLength ? answer.body.size() : -1, hasLength) + part(answer, fault),
            .end = fault.kind == FaultKind::Cut ? End::Reset : End::Close};
}

Delivery shortChunks(const Fault &fault, HttpAnswer &answer, const QByteArray &date)
{
    answer.headers.emplaceBack("Transfer-Encoding", "chunked");
    const QByteArray sent = part(answer, fault);
    const QByteArray size = QByteArray::number(answer.body.size(), 16);
    return {.bytes = answer.head(date, -1, true) + size + "\r\n" + sent, .end = End::Close};
}

Delivery dripping(const Fault &fault, const HttpAnswer &answer, const QByteArray &date)
{
    const QByteArray head = answer.head(date, answer.body.size(), true);
    return {.bytes = head + answer.body,
            .drip = std::max(fault.bytes, 1),
            .dripIntervalMs = fault.intervalMs,
            .dripFrom = fault.kind == FaultKind::DripBody ? head.size() : 0};
}

Delivery hugeBody(const Fault &fault, const HttpAnswer &answer, const QByteArray &date)
{
    const QByteArray begin = "{\"Filler\":\"", end = "\"}";
    const qint64 size = fault.megabytes * mebibyte;
    return {.bytes = answer.head(date, begin.size() + size + end.size(), true) + begin,
            .filler = QByteArray(64 * 1024, 'x'),
            .fillerBytes = size,
            .tail = end};
}

Delivery hugeHeaders(const Fault &fault, const HttpAnswer &answer, const QByteArray &date)
{
    const QByteArray head = answer.head(date, answer.body.size(), true);
    const QByteArray line = "X-Filler: " + QByteArray(1012, 'x') + "\r\n"; // 1024 bytes
    return {.bytes = head.chopped(2),
            .filler = line,
            .fillerBytes = fault.megabytes * mebibyte,
            .tail = "\r\n" + answer.body};
}

void replaceBody(HttpAnswer &answer, int status, const QByteArray &contentType, const QByteArray &body)
{
    answer.status = status;
    answer.contentType = contentType;
    answer.body = body;
}

void change(const Fault &fault, HttpAnswer &answer)
{
    static const QByteArray html =
        "<!DOCTYPE html><html><head><title>Login</title></head>"
        "<body><form action=\"/login\">Welcome to the network</form></body></html>";
    const QByteArray type = fault.contentType.isEmpty() ? answer.contentType : fault.contentType;
    if (fault.kind == FaultKind::Status)
        replaceBody(answer, fault.http ? fault.http : 502, "text/html", fault.body);
    else if (fault.kind == FaultKind::Html)
        replaceBody(answer, 200, "text/html;charset=utf-8", html);
    else if (fault.kind == FaultKind::Body)
        replaceBody(answer, fault.http ? fault.http : 200, type, fault.body);
    else if (fault.kind == FaultKind::Unauthorized)
        replaceBody(answer, 401, "text/html", html);
    else if (fault.kind == FaultKind::Redirect)
        replaceBody(answer, fault.http ? fault.http : 302, "text/html", {});
    else if (fault.kind == FaultKind::GzipBomb)
        answer.body = gzipBomb(fault.megabytes * mebibyte);
    else if (fault.kind == FaultKind::Field)
        answer.body = FieldBend::withField(answer.body, fault.row, fault.field, fault.json);
    else if (fault.kind == FaultKind::Around)
        answer.body = fault.before + answer.body + fault.after;
}

void addHeaders(const Fault &fault, HttpAnswer &answer)
{
    if (fault.kind == FaultKind::Unauthorized)
        answer.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"proxy\"");
    else if (fault.kind == FaultKind::Redirect)
        answer.headers.emplaceBack("Location", fault.location.isEmpty()
                                                   ? QByteArray("http://localhost:9/elsewhere")
                                                   : fault.location);
    else if (fault.kind == FaultKind::GzipBomb)
        answer.headers.emplaceBack("Content-Encoding", "gzip");
    else if (fault.kind == FaultKind::Cookie)
        answer.headers.emplaceBack("Set-Cookie", "tracking=1; Path=/");
}
} // namespace

bool FaultDelivery::sendsAnswer(FaultKind kind)
{
    static constexpr std::array others{FaultKind::Drop,     FaultKind::Silence,  FaultKind::Status,
                                       FaultKind::Html,     FaultKind::Body,     FaultKind::Unauthorized,
                                       FaultKind::Redirect, FaultKind::HugeBody, FaultKind::GzipBomb,
                                       FaultKind::Vanish};
    return std::find(others.begin(), others.end(), kind) == others.end();
}

Delivery FaultDelivery::plain(const HttpAnswer &answer, const QByteArray &date)
{
    return {.bytes = answer.head(date, answer.body.size(), true) + answer.body};
}

Delivery FaultDelivery::of(const Fault &fault, HttpAnswer &answer, const QByteArray &date,
                           const QByteArray &wrongDate)
{
    switch (fault.kind) {
    case FaultKind::Drop:
        answer.status = 0;
        return {.end = Delivery::End::Reset};
    case FaultKind::Silence:
    case FaultKind::Vanish: // the listener, told by the caller, tears the connection down
        answer.status = 0;
        return {.end = Delivery::End::Hang};
    case FaultKind::Cut:
    case FaultKind::ShortLength:
    case FaultKind::ShortClose:
        return shortened(fault, answer, date);
    case FaultKind::ShortChunked:
        return shortChunks(fault, answer, date);
    case FaultKind::DripBody:
    case FaultKind::DripHeaders:
        return dripping(fault, answer, date);
    case FaultKind::HugeBody:
        return hugeBody(fault, answer, date);
    case FaultKind::HugeHeaders:
        return hugeHeaders(fault, answer, date);
    default:
        change(fault, answer);
        addHeaders(fault, answer);
        return plain(answer, fault.kind == FaultKind::WrongDate ? wrongDate : date);
    }
}
