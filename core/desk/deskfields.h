// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/money.h"
#include "core/domain/month.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTime>

#include <optional>

/// The fields of one JSON object of the desk, read strictly: wrong types, impossible values and keys nobody
/// asked for are errors that name the place ("tariffs[2].vendor"). Read all fields, then ask result(): the
/// first error counts, and what was read before it or after it is not used.
class DeskFields
{
public:
    /// `place` stands in front of the keys: empty, or "tariffs[2].".
    explicit DeskFields(QJsonObject object, QString place = {});
    /// One whole JSON document.
    [[nodiscard]] static Result<DeskFields> parse(const QByteArray &json);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }

    [[nodiscard]] QString text(const QString &key); ///< not blank, as it is
    [[nodiscard]] bool truth(const QString &key);
    [[nodiscard]] qint64 whole(const QString &key, qint64 least, qint64 most);
    [[nodiscard]] Money amount(const QString &key); ///< decimal text, as in "204.80"; not negative
    [[nodiscard]] QDate day(const QString &key);
    [[nodiscard]] Month month(const QString &key);
    [[nodiscard]] QTime time(const QString &key); ///< "18:05" or "18:05:59"
    /// One of these words, as its position in the list.
    [[nodiscard]] qsizetype word(const QString &key, const QStringList &words);
    [[nodiscard]] QStringList texts(const QString &key); ///< not blank, none twice; may be empty
    [[nodiscard]] QList<DeskFields> objects(const QString &key);

    /// The same where the key may be left out.
    template<class T>
    [[nodiscard]] std::optional<T> optional(T (DeskFields::*read)(const QString &), const QString &key)
    {
        m_asked.insert(key);
        return has(key) ? std::optional<T>((this->*read)(key)) : std::nullopt;
    }
    /// A text that may be empty or left out, which is the same.
    [[nodiscard]] QString freeText(const QString &key);
    /// Without these keys, as if they were not there.
    [[nodiscard]] DeskFields without(const QStringList &keys) const;
    /// The whole object read as the small file of a rule that it is; an error gets the place in front.
    template<class T> [[nodiscard]] Result<T> asFile(Result<T> (*reading)(const QByteArray &))
    {
        Result<T> value = reading(file());
        if (value || m_place.isEmpty())
            return value;
        Error error = value.error(); // it names the place inside the file
        error.message = m_place.chopped(1) + QStringLiteral(": ") + error.message;
        return error;
    }
    [[nodiscard]] const QString &place() const { return m_place; }
    void refuse(const QString &sentence); ///< with an error of the caller's

    /// The error where there is one; also that a key was not asked for.
    [[nodiscard]] Result<void> check() const;
    template<class T> [[nodiscard]] Result<T> result(T value) const
    {
        if (const Result<void> good = check(); !good)
            return good.error();
        return value;
    }

    [[nodiscard]] static Error error(const QString &sentence); ///< E-DESK

private:
    [[nodiscard]] QByteArray file() const;
    [[nodiscard]] QJsonValue ask(const QString &key);
    void wrong(const QString &key, const QString &expected);

    QJsonObject m_object;
    QString m_place;
    QSet<QString> m_asked;
    std::optional<Error> m_error;
};
