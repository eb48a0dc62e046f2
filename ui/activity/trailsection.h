// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/listsection.h"

class ActivityModel;
class QLabel;
class QPushButton;

/// "Audit trail": every deed with its number, and above them whether anything was removed or changed since it
/// was written. Followed in a reader whenever somebody looks.
class TrailSection final : public ListSection
{
    Q_OBJECT
public:
    TrailSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void setWatched(bool watched) override;

protected:
    [[nodiscard]] std::unique_ptr<PagedReport> report() const override;
    void refresh() override;

private:
    [[nodiscard]] QWidget *makeHead();

    ActivityModel &m_model;
    QLabel *m_icon;
    QLabel *m_verdict;
    QPushButton *m_again;
};
