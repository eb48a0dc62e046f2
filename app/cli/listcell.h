// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jsonvalue.h"

/// One figure of a record in the three forms the command line prints: for people, for CSV, for JSON.
/// Unknown is "–", empty and null.
struct ListCell {
    QString display;
    std::optional<QString> machine;
    QJsonValue json;
    std::optional<QString> sizeText = {}; ///< of a size: what stands beside it in JSON

    [[nodiscard]] static ListCell text(const std::optional<QString> &value);
    [[nodiscard]] static ListCell textOrNone(const QString &value); ///< empty is unknown
    /// A code of the provider: tables show its meaning, machines the code.
    [[nodiscard]] static ListCell code(const std::optional<QString> &code, QString (*meaning)(QStringView));
    /// A name for machines and the words people read instead.
    [[nodiscard]] static ListCell named(const QString &name, const QString &words);
    /// A clause's mark, and the same for people.
    [[nodiscard]] static ListCell clause(const std::optional<QString> &clause);
    [[nodiscard]] static ListCell number(std::optional<qint64> value);
    [[nodiscard]] static ListCell truth(std::optional<bool> value);
    [[nodiscard]] static ListCell money(std::optional<Money> amount, const QString &currency = yuan());
    [[nodiscard]] static ListCell volume(std::optional<DataVolume> volume);
    [[nodiscard]] static ListCell instant(std::optional<Instant> instant);
    [[nodiscard]] static ListCell date(std::optional<QDate> day);
    [[nodiscard]] static ListCell month(std::optional<Month> month);
    [[nodiscard]] static ListCell list(const QStringList &texts);

    /// Into a JSON object; a size, whose name ends in "_bytes", has its text beside it.
    void insertInto(QJsonObject &object, const QString &name) const;

    [[nodiscard]] static QString yuan() { return QStringLiteral("CNY"); }
};
