// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/iccid.h"
#include "core/domain/instant.h"
#include "core/domain/money.h"
#include "core/domain/month.h"

#include <QMap>
#include <QStringList>

#include <optional>

/// What a decoded value says: the path of the provider's field → its value as text. Unknown fields are not
/// in it. Rows are named by their identity ("Data/List/211500000000001/OrderType"), or by their place.
using Facts = QMap<QString, QString>;

/// Collects facts below a path.
class FactList
{
public:
    explicit FactList(Facts &facts, QString path = QStringLiteral("Data"))
        : m_facts(facts), m_path(std::move(path))
    {
    }

    /// The same facts, one step further down.
    [[nodiscard]] FactList at(const QString &step) const { return FactList(m_facts, m_path + u'/' + step); }
    [[nodiscard]] FactList at(const char *step) const { return at(QString::fromLatin1(step)); }
    [[nodiscard]] FactList at(qsizetype step) const { return at(QString::number(step)); }

    template<class T> FactList &add(const char *name, const T &value)
    {
        if (const std::optional<QString> text = textOf(value))
            m_facts.insert(m_path + u'/' + QLatin1StringView(name), *text);
        return *this;
    }

    template<class T> static std::optional<QString> textOf(const std::optional<T> &value)
    {
        return value ? textOf(*value) : std::nullopt;
    }
    static std::optional<QString> textOf(const QString &text) { return text; }
    static std::optional<QString> textOf(const Iccid &iccid) { return iccid.toString(); }
    static std::optional<QString> textOf(qint64 number) { return QString::number(number); }
    static std::optional<QString> textOf(bool truth)
    {
        return truth ? QStringLiteral("true") : QStringLiteral("false");
    }
    static std::optional<QString> textOf(const Instant &time)
    {
        return QString::number(time.seconds) + QStringLiteral(" s");
    }
    static std::optional<QString> textOf(const DataVolume &volume)
    {
        return QString::number(volume.bytes) + QStringLiteral(" B");
    }
    static std::optional<QString> textOf(const Money &money)
    {
        return QString::number(money.micros) + QStringLiteral(" micros");
    }
    static std::optional<QString> textOf(const Month &month) { return month.iso(); }
    static std::optional<QString> textOf(const QStringList &list)
    {
        return list.isEmpty() ? std::nullopt : std::optional(list.join(u';'));
    }

private:
    Facts &m_facts;
    QString m_path;
};
