// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/listsection.h"

class ActivityModel;
class QCheckBox;
class QComboBox;
class SpanChoice;

/// "Changes of cards": what a synchronisation found to be another than before, field by field.
class ChangesSection final : public ListSection
{
    Q_OBJECT
public:
    ChangesSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void setWatched(bool watched) override;
    /// "last_run", "yesterday", "week", "month", "quarter", "run:12"; a card by its ICCID.
    bool open(const QString &what) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    [[nodiscard]] std::unique_ptr<PagedReport> report() const override;
    void refresh() override;

private:
    void fillFields();

    ActivityModel &m_model;
    SpanChoice *m_span;
    QComboBox *m_fields;
    QCheckBox *m_figures;
};
