// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <functional>

class QWidget;

/// The one way to personal data that are masked otherwise: whoever wants them says why and unlocks the
/// account again. Reason and act go into the audit trail. The app says how that is asked while an account is
/// open; without it, and in private view, nothing is ever granted. GUI thread.
namespace WholeValues
{

/// On screen they stay so long, and no longer than somebody looks.
constexpr std::chrono::seconds shownFor{60};

struct Wish {
    QString what;   ///< for people, and for the audit trail: "note of a card"
    QString reason; ///< given already; empty: it is asked for
};
using Granted = std::function<void(const QString &reason)>;
using Asker = std::function<void(QWidget *parent, const Wish &wish, Granted granted)>;

/// `granted` is called once, from the event loop, unless it is refused or `parent` dies before.
void ask(QWidget *parent, const Wish &wish, Granted granted);

/// Empty: no account is open.
void setAsker(Asker asker);

} // namespace WholeValues
