// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/simcontrol.h"

#include "simulator/requestparameters.h"
#include "simulator/simserver.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace
{
constexpr int maxDays = 3650;

HttpAnswer json(int status, const QJsonObject &object)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

HttpAnswer problem(int status, const QString &text)
{
    return json(status, {{QStringLiteral("error"), text}});
}

template<class Counts> QJsonObject counts(const Counts &map)
{
    QJsonObject object;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        object.insert(QString::fromLatin1(entry.key()), qint64(entry.value()));
    return object;
}
} // namespace

HttpAnswer SimControl::answer(const HttpRequest &request)
{
    const bool isPost = request.method == "POST";
    if (request.path == "/_sim/advance" && isPost)
        return advance(request);
    if (request.path == "/_sim/offset" && isPost)
        return offset(request);
    if (request.path == "/_sim/state" && request.method == "GET")
        return state();
    return problem(404,
                   QStringLiteral("POST /_sim/advance, POST /_sim/offset and GET /_sim/state are known"));
}

HttpAnswer SimControl::advance(const HttpRequest &request)
{
    RequestParameters given;
    given.addEncoded(request.query);
    bool daysFit = false, shareFits = false;
    const int days = given.value("days").value_or("0").toInt(&daysFit);
    const double share = given.value("changed").value_or("0").toDouble(&shareFits);
    if (!daysFit || !shareFits || days < 0 || days > maxDays || !(share >= 0 && share <= 1))
        return problem(400, QStringLiteral("days must be 0 to 3650 and changed 0 to 1"));
    const Result<int> changed = m_server.advance(days, share);
    if (!changed)
        return problem(500, changed.error().message);
    const Fleet &fleet = m_server.company().fleet();
    return json(200, {{QStringLiteral("changed"), *changed},
                      {QStringLiteral("today"), fleet.today().toString(Qt::ISODate)},
                      {QStringLiteral("generation"), fleet.generation()}});
}

HttpAnswer SimControl::offset(const HttpRequest &request)
{
    RequestParameters given;
    given.addEncoded(request.query);
    bool ok = false;
    const int seconds = given.value("seconds").value_or(QByteArray()).toInt(&ok);
    if (!ok)
        return problem(400, QStringLiteral("seconds must be a whole number"));
    if (const Result<void> saved = m_server.setOffset(seconds); !saved)
        return problem(500, saved.error().message);
    return json(200, {{QStringLiteral("offset_seconds"), seconds}});
}

HttpAnswer SimControl::state()
{
    const SimTotals totals = m_server.totals();
    return json(200, {{QStringLiteral("cards"), totals.cards},
                      {QStringLiteral("by_status"), counts(totals.byStatus)},
                      {QStringLiteral("generation"), totals.generation},
                      {QStringLiteral("today"), totals.today.toString(Qt::ISODate)},
                      {QStringLiteral("offset_seconds"), totals.offsetSeconds},
                      {QStringLiteral("requests"), counts(totals.requests)},
                      {QStringLiteral("throttled"), totals.throttled}});
}
