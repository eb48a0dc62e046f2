// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/listsection.h"

class ActivityModel;

/// "Synchronisations": every run with its figures; below, how fresh each part of the data is and what could
/// not be read.
class RunsSection final : public ListSection
{
    Q_OBJECT
public:
    RunsSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void setWatched(bool watched) override;
    bool open(const QString &what) override; ///< a part of the data by its name, a run by its number
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    [[nodiscard]] std::unique_ptr<PagedReport> report() const override;

private:
    ActivityModel &m_model;
    FigureList *m_parts;
};
