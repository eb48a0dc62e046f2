// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// A gzip stream of about a thousandth of the size it unpacks to.
[[nodiscard]] QByteArray gzipBomb(qint64 unpackedBytes);
