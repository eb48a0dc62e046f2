// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// One object of a small JSON file that people write (a tier table, the workdays of a year), read strictly.
/// Every error names the place, such as "steps[1].from", and leaves the file unused. A key written twice
/// counts as written last.
class RuleObject
{
public:
    /// `code` is the "E-…" of all errors of this file.
    [[nodiscard]] static Result<RuleObject> parse(const QByteArray &bytes, const QString &code);

    /// Refuses a missing key, and an unknown one: a misspelled key must not pass for a left out one.
    [[nodiscard]] Result<void> hasOnly(const QStringList &required, const QStringList &optional = {}) const;
    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    [[nodiscard]] Result<QString> text(const QString &key) const; ///< not empty, trimmed
    /// One of these words, as its position in the list.
    [[nodiscard]] Result<qsizetype> word(const QString &key, const QStringList &words) const;
    [[nodiscard]] Result<bool> truth(const QString &key) const;
    [[nodiscard]] Result<qint64> whole(const QString &key, qint64 least, qint64 most) const;
    [[nodiscard]] Result<QStringList> texts(const QString &key) const; ///< may be empty; none twice
    [[nodiscard]] Result<QList<RuleObject>> objects(const QString &key) const;

    /// The key with what leads to it: "steps[1].from".
    [[nodiscard]] QString place(const QString &key) const { return m_place + key; }
    [[nodiscard]] Error wrong(const QString &sentence) const;

private:
    RuleObject(QJsonObject object, QString place, QString code)
        : m_object(std::move(object)), m_place(std::move(place)), m_code(std::move(code))
    {
    }
    [[nodiscard]] Result<QJsonArray> list(const QString &key) const;

    QJsonObject m_object;
    QString m_place; ///< in front of its keys: empty, or "steps[1]."
    QString m_code;
};
