// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// One address that the cards of a directional group may reach.
struct DirectionalAddress {
    QString address;               ///< an IP address or a domain; rows without one are quarantined
    std::optional<QString> type;   ///< Ip, Domain, or what the provider sent
    std::optional<QString> source; ///< user_defined, aliyun_defined, or what the provider sent
    std::optional<QString> state;  ///< "500" in force, "100" to "400" on the way or failed
    friend bool operator==(const DirectionalAddress &, const DirectionalAddress &) = default;
};

/// The directional group of one card with one page of its addresses (ListDirectionalDetail).
struct DirectionalGroup {
    std::optional<QString> id; ///< number or text on the wire
    std::optional<QString> name;
    std::optional<qint64> pageNo;
    std::optional<qint64> total; ///< addresses on all pages
    QList<DirectionalAddress> addresses;
    friend bool operator==(const DirectionalGroup &, const DirectionalGroup &) = default;
};
