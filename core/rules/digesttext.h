// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/money.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// One record of the canonical text that is digested. Each field says its length, so that no two records
/// read alike; unknown is a mark of its own.
class DigestRecord
{
public:
    explicit DigestRecord(const char *kind) : m_text(kind) {}
    DigestRecord &add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_text += ' ' + QByteArray::number(utf8.size()) + ':' + utf8;
        return *this;
    }
    DigestRecord &add(const std::optional<QString> &text) { return text ? add(*text) : nothing(); }
    DigestRecord &add(qint64 number) { return add(QString::number(number)); }
    DigestRecord &add(const std::optional<qint64> &number) { return number ? add(*number) : nothing(); }
    DigestRecord &add(const std::optional<Money> &money) { return money ? add(money->micros) : nothing(); }
    DigestRecord &add(const std::optional<Instant> &instant)
    {
        return instant ? add(instant->seconds) : nothing();
    }
    DigestRecord &add(const std::optional<QDate> &day)
    {
        return day ? add(day->toString(Qt::ISODate)) : nothing();
    }
    DigestRecord &add(const QStringList &list)
    {
        add(qint64(list.size()));
        for (const QString &one : list)
            add(one);
        return *this;
    }
    DigestRecord &addTruth(std::optional<bool> truth) { return truth ? add(qint64(*truth)) : nothing(); }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    DigestRecord &nothing()
    {
        m_text += " -";
        return *this;
    }
    QByteArray m_text;
};

/// What the rules were given, as a canonical text, so that two prints can be told to rest on the same data.
/// The order in which records come does not matter.
class DigestText
{
public:
    void add(const DigestRecord &record) { m_lines.append(record.text()); }
    /// SHA-256, hexadecimal.
    [[nodiscard]] QString digest() const;

private:
    QList<QByteArray> m_lines;
};
