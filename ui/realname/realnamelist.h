// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/listsection.h"

class RealNameModel;

/// A list of the Real-name pane, with its report.
class RealNameList : public ListSection
{
    Q_OBJECT
public:
    using Report = std::unique_ptr<PagedReport> (*)(const RealNameModel &, const ModelRoom &);

    RealNameList(const Kind &kind, Report paper, FigureTable &table, RealNameModel &model,
                 const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void setWatched(bool watched) override;

protected:
    [[nodiscard]] RealNameModel &model() const { return m_model; }
    [[nodiscard]] std::unique_ptr<PagedReport> report() const override;

private:
    RealNameModel &m_model;
    Report m_report;
};
