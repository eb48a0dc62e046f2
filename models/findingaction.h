// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/findings.h"
#include "core/sync/syncreport.h"
#include "models/panetarget.h"

#include <QStringList>

/// Where a finding is mended. Pure.
struct FindingAction {
    enum class Kind {
        Explain, ///< nowhere in this window: say what there is to know
        Show,    ///< in a pane
        Sync,    ///< by reading again
    };
    Kind kind = Kind::Explain;
    PaneTarget target; ///< of Show
    SyncTopics topics; ///< of Sync

    /// `panes` are the names of those that exist. A finding whose own pane is not among them leads to its
    /// cards, where it has some. Where there is no key, what is mended by reading again leads to it.
    [[nodiscard]] static FindingAction of(const Finding &finding, const QStringList &panes,
                                          bool hasKey = true);
    /// To where the AccessKey is entered.
    [[nodiscard]] static FindingAction toKey();
    /// The pane a finding belongs to, whether it exists or not: "finance", "pools" …
    [[nodiscard]] static QString homeOf(const Finding &finding);

    [[nodiscard]] QString label() const; ///< on a button: "Show the cards"
    friend bool operator==(const FindingAction &, const FindingAction &) = default;
};
