// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// By what cards can be taken together.
enum class UsageGrouping : quint8 {
    Fleet,    ///< all in one
    Operator, ///< key: the code, "CMCC"
    Plan,     ///< kind and level: "sameflowcard/100MB"; either may be empty
    Pool,     ///< the plan credential
    Tag,      ///< its name; a card may have several
};

/// Whose traffic is asked for.
struct UsageScope {
    UsageGrouping by = UsageGrouping::Fleet;
    QString key;
    std::optional<qint64> cardId = {}; ///< one card; then the others mean nothing

    [[nodiscard]] static UsageScope fleet() { return {}; }
    [[nodiscard]] static UsageScope of(UsageGrouping by, const QString &key) { return {by, key, {}}; }
    [[nodiscard]] static UsageScope card(qint64 id) { return {UsageGrouping::Fleet, {}, id}; }
    [[nodiscard]] bool isFleet() const { return by == UsageGrouping::Fleet && !cardId; }
    friend bool operator==(const UsageScope &, const UsageScope &) = default;

    static QString planKey(const QString &kind, const QString &level) { return kind + u'/' + level; }
    static QString planKind(const QString &key) { return key.section(u'/', 0, 0); }
    static QString planLevel(const QString &key) { return key.section(u'/', 1); }
};
