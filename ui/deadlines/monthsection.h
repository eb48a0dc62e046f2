// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panesection.h"
#include "ui/reports/paneoutputs.h"

class DeadlinesModel;
class MonthView;
class QLabel;
class QPushButton;

/// The clocks of a month on a page of a calendar.
class MonthSection final : public PaneSection
{
    Q_OBJECT
public:
    MonthSection(DeadlinesModel &model, const PaneOutputs &outputs, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void setWatched(bool watched) override;
    bool open(const QString &what) override; ///< "2026-04"
    [[nodiscard]] bool canPrint() const override;
    void printShown() override;

Q_SIGNALS:
    void keyWanted(const QString &key);
    void caseWanted(QDate day); ///< a new one that starts on this day
    void yearWanted();          ///< the file of a year's working days

private:
    void present();

    DeadlinesModel &m_model;
    PaneOutputs m_outputs;
    MonthView *m_view;
    QLabel *m_heading;
    QPushButton *m_unpublished;
};
