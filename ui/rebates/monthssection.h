// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panesection.h"

class ConsoleSettings;
class FigureList;
class QComboBox;
class QPushButton;
class QScrollArea;
class QSplitter;
class RebatesModel;
class RebateStatementView;
struct ModelRoom;
struct RebateEdits;

/// The months as a timeline, and below it the statement of the one that is chosen.
class RebateMonthsSection final : public PaneSection
{
    Q_OBJECT
public:
    RebateMonthsSection(RebatesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                        QWidget *parent = nullptr);
    ~RebateMonthsSection() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("months"); }
    [[nodiscard]] QString title() const override { return tr("Months"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void setWatched(bool watched) override;
    void find() override;
    bool open(const QString &what) override;
    [[nodiscard]] QDialog *reopen(const Draft &draft) override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

Q_SIGNALS:
    void sectionWanted(const QString &section);
    void syncNeeded();

private:
    void addTools();
    void refresh();
    void takeStatement();
    void sayWhyEmpty();

    RebatesModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    std::unique_ptr<RebateEdits> m_edits;
    FigureList *m_list;
    QComboBox *m_span = nullptr;
    QComboBox *m_paper = nullptr;
    QPushButton *m_fitting = nullptr;
    RebateStatementView *m_statement;
    QScrollArea *m_scroll;
    QSplitter *m_splitter;
    bool m_isFilling = false;
    bool m_hasFailed = false;
    bool m_printsLater = false; ///< asked for while the statement was being made
};
