// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// What saving a list of readings did.
struct RecordCounts {
    qint64 added = 0;
    qint64 changed = 0; ///< a field differs; the old values went to the history
    qint64 unchanged = 0;
    friend bool operator==(const RecordCounts &, const RecordCounts &) = default;
};
