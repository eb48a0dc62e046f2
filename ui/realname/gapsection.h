// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/realname/realnamelist.h"

class QComboBox;
class QPushButton;

/// "Gaps": active cards without verification, the longest active first; printed in parts that go to different
/// people.
class GapSection final : public RealNameList
{
    Q_OBJECT
public:
    GapSection(RealNameModel &model, const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] QString statusText() const override;
    /// "older", "30", "7", "unknown": the cards of that finding; else a card by its ICCID.
    bool open(const QString &what) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    void refresh() override;

private:
    QComboBox *m_grouping;
    QPushButton *m_cards;
};
