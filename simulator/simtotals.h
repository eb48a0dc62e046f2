// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QMap>

/// What GET /_sim/state tells.
struct SimTotals {
    int cards = 0;
    int generation = 0; ///< how often cards were changed
    QDate today;
    qint64 offsetSeconds = 0;
    QMap<QByteArray, int> byStatus;    ///< coarse state → cards
    QMap<QByteArray, qint64> requests; ///< action → let in by the gateway, throttled ones included
    qint64 throttled = 0;
};
