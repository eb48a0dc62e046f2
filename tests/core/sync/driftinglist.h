// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/cloud/scriptedserver.h"

#include <QHash>
#include <QSet>
#include <QUrlQuery>

#include <functional>
#include <random>
#include <vector>

/// A provider that lists cards and nothing else, and whose list moves while it is read: cards are added at
/// its beginning, its end or in the middle, removed, and moved to another place. Of the test's thread.
class DriftingList
{
public:
    using Number = int;

    explicit DriftingList(int cards)
        : m_server([this](const ScriptedRequest &request) { return answer(request); })
    {
        for (int i = 0; i < cards; ++i)
            m_list.push_back(m_next++);
    }

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    [[nodiscard]] const std::vector<Number> &list() const { return m_list; }
    [[nodiscard]] int asked() const { return m_asked; }
    [[nodiscard]] int askedByNumber() const { return m_askedByNumber; } ///< of asked()
    [[nodiscard]] int revisionOf(Number card) const { return m_revisions.value(card); }

    /// Called before each page is answered.
    std::function<void(DriftingList &list)> drift;
    bool ignoresNumbers = false;  ///< whoever asks for one card gets ten
    QSet<Number> withoutInstance; ///< their rows do not tell it
    int refusedPage = 0;          ///< this one is refused, and with it the run ends
    /// The total that is said instead of the true one.
    std::function<qint64(qint64 total)> said;

    void add(size_t place) { m_list.insert(m_list.begin() + std::min(place, m_list.size()), m_next++); }
    void removeAt(size_t place) { m_list.erase(m_list.begin() + place); }
    void move(size_t from, size_t to)
    {
        const Number card = m_list[from];
        removeAt(from);
        m_list.insert(m_list.begin() + std::min(to, m_list.size()), card);
        ++m_revisions[card];
    }

    static QString iccid(Number card) { return QStringLiteral("8986%1").arg(card, 16, 10, QLatin1Char('0')); }

private:
    Script answer(const ScriptedRequest &request)
    {
        ++m_asked;
        const QUrlQuery form(QString::fromLatin1(request.body));
        if (drift)
            drift(*this);
        const size_t number = form.queryItemValue(QStringLiteral("PageNo")).toUInt();
        const size_t size = form.queryItemValue(QStringLiteral("PageSize")).toUInt();
        if (int(number) == refusedPage)
            return ScriptedServer::answer(403, R"({"Code":"Forbidden.RiskControl"})");
        const QString wanted = form.queryItemValue(QStringLiteral("Iccid"));
        if (!wanted.isEmpty())
            return one(wanted);
        std::vector<Number> rows;
        for (size_t place = (number - 1) * size; place < std::min(number * size, m_list.size()); ++place)
            rows.push_back(m_list[place]);
        return page(number, size, rows);
    }

    Script one(const QString &wanted)
    {
        const auto found = std::find_if(m_list.begin(), m_list.end(),
                                        [&wanted](Number card) { return iccid(card) == wanted; });
        ++m_askedByNumber;
        if (ignoresNumbers)
            return page(1, 10, {m_list.begin(), m_list.begin() + 10}, qint64(m_list.size()));
        return found == m_list.end() ? page(1, 10, {}, 0) : page(1, 10, {*found}, 1);
    }

    Script page(size_t number, size_t size, const std::vector<Number> &rows, std::optional<qint64> only = {})
    {
        const qint64 whole = only.value_or(qint64(m_list.size()));
        const qint64 total = said && !only ? said(whole) : whole;
        QByteArray body = R"({"RequestId":"1","Code":"200","Success":true,"Data":{"PageNo":)" +
                          QByteArray::number(qint64(number)) + R"(,"PageSize":)" +
                          QByteArray::number(qint64(size)) + R"(,"Total":)" + QByteArray::number(total) +
                          R"(,"List":[)";
        for (size_t i = 0; i < rows.size(); ++i)
            body +=
                QByteArray(i ? "," : "") + R"({"Iccid":")" + iccid(rows[i]).toLatin1() + '"' +
                (withoutInstance.contains(rows[i]) ? QByteArray()
                                                   : ",\"VsimInstanceId\":" + QByteArray::number(rows[i])) +
                R"(,"Status":"30","Remark":")" + QByteArray::number(m_revisions.value(rows[i])) + "\"}";
        return ScriptedServer::answer(200, body + "]}}");
    }

    ScriptedServer m_server;
    std::vector<Number> m_list;
    QHash<Number, int> m_revisions; ///< how often a card was moved, which its row tells
    Number m_next = 1;
    int m_asked = 0;
    int m_askedByNumber = 0;
};
