// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

/// A place in the window: a pane by its name, and the thing in it.
struct PaneTarget {
    QString pane; ///< Pane::name(): "cards", "finance" …; empty: nowhere
    QString
        what; ///< for Pane::open(): of the cards a filter, of others a credential, a voucher, a month, a case
    [[nodiscard]] bool isEmpty() const { return pane.isEmpty(); }
    friend bool operator==(const PaneTarget &, const PaneTarget &) = default;
};
Q_DECLARE_METATYPE(PaneTarget)
