// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/listsection.h"

#include <QTimer>

class ActivityModel;
class QCheckBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// "Odd data": what the provider sent and nobody could read; below, one of them whole: what is odd, what
/// misses it, and what was sent. Personal data are masked; whoever wants them says why
/// and unlocks again, and sees them for a while.
class OddDataSection final : public ListSection
{
    Q_OBJECT
public:
    OddDataSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void setWatched(bool watched) override;

protected:
    [[nodiscard]] std::unique_ptr<PagedReport> report() const override;
    void refresh() override;

private:
    [[nodiscard]] QWidget *makeDetail();
    void showDetail();
    void showWhole();
    void toggleSeen();

    ActivityModel &m_model;
    QWidget *m_detail;
    QLabel *m_what;
    QLabel *m_missing;
    QPlainTextEdit *m_sent;
    QCheckBox *m_whole;
    QTimer m_mask; ///< again
    QPushButton *m_seen;
};
