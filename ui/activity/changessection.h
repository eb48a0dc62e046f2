// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/listsection.h"

class ActivityModel;
class MomentEdit;
class QCheckBox;
class QComboBox;
class QLabel;
class SpanChoice;

/// "What changed": what is other at one moment than at another, in total and card by card, and who made it
/// so. Entered moments hold as long as nobody chooses a span.
class ChangesSection final : public ListSection
{
    Q_OBJECT
public:
    ChangesSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void setWatched(bool watched) override;
    /// "last_runs", "last_run", "yesterday", "this_month", "week", "month", "quarter", "run:12"; a card by
    /// its ICCID.
    bool open(const QString &what) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    [[nodiscard]] std::unique_ptr<PagedReport> report() const override;
    void refresh() override;

private:
    [[nodiscard]] QWidget *makeMoments();
    void makeTotals();
    void fillFields();
    void showMoments();
    void chooseMoments();
    void sayNothing();
    void showSentence();

    ActivityModel &m_model;
    SpanChoice *m_span;
    MomentEdit *m_from;
    MomentEdit *m_until;
    QLabel *m_causes;
    FigureList *m_totals;
    QComboBox *m_fields;
    QCheckBox *m_figures;
    std::optional<Instant> m_visit; ///< when somebody looked at it, this time
};
