// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>

/// What goes wrong with an answer. Names as in a script, see simulator/README.md.
enum class FaultKind {
    Error,        ///< "error": gateway body with `code`
    Status,       ///< "status": bare HTTP status, no product body
    Throttle,     ///< "throttle": flow control says no
    Drop,         ///< "drop": connection closed before the answer
    Cut,          ///< "cut": connection reset inside the body
    ShortLength,  ///< "short-length": half a body with its full Content-Length, then a clean end
    ShortClose,   ///< "short-close": half a body without a length, then a clean end
    ShortChunked, ///< "short-chunked": chunks that never end properly
    DripBody,     ///< "drip-body": a few bytes at a time
    DripHeaders,  ///< "drip-headers"
    Silence,      ///< "silence": never an answer, the connection stays open
    HugeBody,     ///< "huge-body"
    GzipBomb,     ///< "gzip-bomb"
    HugeHeaders,  ///< "huge-headers"
    Redirect,     ///< "redirect"
    Html,         ///< "html": a login page with status 200
    Xml,          ///< "xml": the right answer in the wrong format
    Body,         ///< "body": any bytes at all
    Cookie,       ///< "cookie": the right answer and a cookie
    WrongDate,    ///< "wrong-date": the right answer at the wrong time
    Unauthorized, ///< "unauthorized": 401 of a middle box
    Vanish,       ///< "vanish": the whole server is gone for a while, connections and port
    Field,        ///< "field": the right answer with other bytes as the value of one field
    Around,       ///< "around": the right answer with bytes before and behind it
};

/// One fault with what it needs; only the members its kind uses mean anything.
struct Fault {
    FaultKind kind = FaultKind::Drop;
    QByteArray name;        ///< as in the script
    QByteArray code;        ///< Error, Throttle
    QByteArray message;     ///< Error: nothing = the documented one
    int http = 0;           ///< Error, Status, Redirect, Body: 0 = the documented one
    QByteArray body;        ///< Status, Body
    QByteArray contentType; ///< Body
    QByteArray location;    ///< Redirect
    int bytes = 0;          ///< drips: per step; cut: of the body that is still sent, 0 = half
    int intervalMs = 0;     ///< drips
    int megabytes = 0;      ///< huge ones
    int seconds = 0;        ///< WrongDate
    int milliseconds = 0;   ///< Vanish: 0 = for good
    int row = -1;           ///< Field: of the list, from 0; below 0 = Data itself
    QByteArray field;       ///< Field: its name
    QByteArray json;        ///< Field: the bytes of its value; nothing = left out
    QByteArray before;      ///< Around
    QByteArray after;       ///< Around
};

/// Which request a script line is for, and how often.
struct FaultRule {
    QByteArray action;       ///< empty: any
    std::optional<int> page; ///< PageNo
    std::optional<qint64>
        call; ///< the n-th request of that action (of any, without one) since the script began
    std::optional<double> share; ///< 0 … 1 of what else matches, drawn by seed, request and how often it came
    int times = 1;               ///< 0: always
    Fault fault;
};

/// A parsed script: a value. The first rule that matches and is not used up wins.
struct FaultScript {
    QList<FaultRule> rules;
    quint64 seed = 1;

    /// The JSON described in simulator/README.md. Unknown names and keys are errors that say where.
    static Result<FaultScript> parse(const QByteArray &json);
    static Result<FaultScript> load(const QString &path);
    /// The same in text form, for --help.
    [[nodiscard]] static QString help();
};

/// Walks through a script as requests arrive. One thread.
class FaultPlayer
{
public:
    explicit FaultPlayer(FaultScript script = {});

    /// A request as far as a script can tell it from others.
    struct Request {
        QByteArray action;
        std::optional<int> page;
        quint64 subject = 0; ///< the same each time the same is asked for
    };

    /// The fault for this request; to be asked once a request.
    [[nodiscard]] std::optional<Fault> next(const Request &request);

private:
    [[nodiscard]] bool matches(const FaultRule &rule, const Request &request, quint64 draw) const;

    FaultScript m_script;
    bool m_draws; ///< whether any rule does
    QList<int> m_used;
    QHash<QByteArray, qint64> m_calls;
    QHash<quint64, quint32> m_attempts; ///< by subject, where a rule draws
    qint64 m_allCalls = 0;
};
