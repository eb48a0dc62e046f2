// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/listsection.h"

class ActivityModel;
class QComboBox;
class SpanChoice;

/// "Everything": runs of the synchronisation, edits, exports and prints in one list; who, when, what.
class DeedsSection final : public ListSection
{
    Q_OBJECT
public:
    DeedsSection(ActivityModel &model, const PaneOutputs &outputs, QWidget *parent);

    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] QString statusText() const override;
    void setWatched(bool watched) override;
    /// "sync", "edit", "export", "print", "access": that kind alone.
    bool open(const QString &what) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    [[nodiscard]] std::unique_ptr<PagedReport> report() const override;
    void refresh() override;

private:
    ActivityModel &m_model;
    SpanChoice *m_span;
    QComboBox *m_kinds;
};
