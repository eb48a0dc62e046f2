// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// How the bytes of an answer go onto the wire: at once and properly, or in one of the ways in which
/// networks and servers fail.
struct Delivery {
    enum class End {
        Keep,  ///< the connection serves the next request
        Close, ///< a clean end after the bytes
        Reset, ///< the connection is torn down after the bytes
        Hang,  ///< nothing more ever comes, the connection stays open
    };
    int delayMs = 0;        ///< before the first byte
    QByteArray bytes;       ///< sent first
    int drip = 0;           ///< > 0: so many bytes at a time …
    int dripIntervalMs = 0; ///< … with this much between them
    qsizetype dripFrom = 0; ///< bytes before this place go at once
    QByteArray filler;      ///< sent again and again behind the bytes …
    qint64 fillerBytes = 0; ///< … until so much has gone
    QByteArray tail;        ///< behind the filler
    End end = End::Keep;
};
