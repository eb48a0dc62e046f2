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

/// The tier tables that were entered: from which month, for which cards, how much, from which source. The
/// agreement has none.
class RebateTiersSection final : public PaneSection
{
    Q_OBJECT
public:
    RebateTiersSection(RebatesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                       QWidget *parent = nullptr);
    ~RebateTiersSection() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("tiers"); }
    [[nodiscard]] QString title() const override { return tr("Tier tables"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void setWatched(bool watched) override;
    void find() override;
    [[nodiscard]] QDialog *reopen(const Draft &draft) override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override { return canExport(); }
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

    QDialog *add();                       ///< opens the dialog
    void importFile(const QString &path); ///< the file the command line takes

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &name);
    QDialog *edit(const QString &key); ///< null: there is no such table, or not yet
    QDialog *openDialog(const QString &key);
    void chooseFile();
    void remove();
    void refresh();

    RebatesModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    std::unique_ptr<RebateEdits> m_edits;
    FigureList *m_list;
    QPushButton *m_edit;
    QPushButton *m_remove;
};
