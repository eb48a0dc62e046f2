// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "ui/realname/realnamelist.h"

class QPushButton;

/// "Unknown": cards of whose real-name state nothing is known, why, and a button that reads it.
class UnreadSection final : public RealNameList
{
    Q_OBJECT
public:
    UnreadSection(RealNameModel &model, const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] QString statusText() const override;

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);

protected:
    void refresh() override;

private:
    QPushButton *m_read;
    QPushButton *m_cards;
};
