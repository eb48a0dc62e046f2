// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <vector>

/// Which cards one committed transaction left other than they were.
struct CommittedChanges {
    std::vector<qint64> cards; ///< ids; in any order, some perhaps twice
    bool wholeFleet = false; ///< a pass over the list is complete: every card has another time of being seen
    [[nodiscard]] bool isEmpty() const { return cards.empty() && !wholeFleet; }
};

using CommitObserver = std::function<void(const CommittedChanges &)>;
