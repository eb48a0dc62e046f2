// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/privacypage.h"

/// Asks for consent to the privacy text in front of an account that is unlocked already: its text changed, or
/// another person of this computer opens it. GUI thread.
class ConsentGate final : public QWidget
{
    Q_OBJECT
public:
    ConsentGate(const PrivacyPage::Facts &facts, PrivacyPage::Print print, QWidget *parent = nullptr);

Q_SIGNALS:
    void agreed();
    void refused(); ///< the account is to be locked again

private:
    [[nodiscard]] static QString why(const PrivacyPage::Facts &facts);
};
