// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panesection.h"

class ConsoleSettings;
class FigureList;
class QPushButton;
class RebatesModel;
struct ModelRoom;
struct RebateEdits;

/// Which plans are intercom plans: proposed by the names of their packages, decided by a person.
class RebatePlansSection final : public PaneSection
{
    Q_OBJECT
public:
    RebatePlansSection(RebatesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                       QWidget *parent = nullptr);
    ~RebatePlansSection() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("plans"); }
    [[nodiscard]] QString title() const override { return tr("Plans"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void setWatched(bool watched) override;
    void find() override;
    bool open(const QString &what) override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override { return canExport(); }
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

private:
    QPushButton *addButton(const QString &text, const QString &name);
    [[nodiscard]] QStringList chosen() const;
    void decide(std::optional<bool> intercom);
    void refresh();

    RebatesModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    std::unique_ptr<RebateEdits> m_edits;
    FigureList *m_list;
    QPushButton *m_proposals;
    QPushButton *m_intercom;
    QPushButton *m_other;
    QPushButton *m_undecided;
};
