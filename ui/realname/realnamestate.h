// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/realname/realnamelist.h"

class ChartWithTable;

/// "State": how many are verified, by operator as a chart, and by operator, kind of plan and holder as a
/// list.
class RealNameState final : public RealNameList
{
    Q_OBJECT
public:
    RealNameState(RealNameModel &model, const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    void refresh() override;

private:
    ChartWithTable *m_chart;
    QStringList m_filters; ///< where each operator of the chart leads
};
