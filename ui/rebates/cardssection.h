// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panesection.h"

class ConsoleSettings;
class FigureList;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class RebatesModel;
struct ModelRoom;

/// The cards of the chosen month one by one: whether each counts, and why not. A list of the intercom
/// platform that is opened, pasted or dropped here is held against it card by card.
class RebateCardsSection final : public PaneSection
{
    Q_OBJECT
public:
    RebateCardsSection(RebatesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                       QWidget *parent = nullptr);

    [[nodiscard]] QString name() const override { return QStringLiteral("cards"); }
    [[nodiscard]] QString title() const override { return tr("Cards"); }
    [[nodiscard]] std::optional<Instant> asOf() const override;
    [[nodiscard]] bool isUpdating() const override;
    [[nodiscard]] QString statusText() const override;
    void activate() override;
    void setWatched(bool watched) override;
    void find() override;
    bool open(const QString &what) override;
    bool back() override;
    [[nodiscard]] bool canExport() const override;
    [[nodiscard]] bool canPrint() const override;
    void exportShown() override;
    void printShown() override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] FigureList *shown() const;
    QPushButton *addButton(const QString &text, const QString &name);
    void addTools();
    void chooseFile();
    void paste();
    void compare(const QByteArray &text);
    void refresh();
    void sayWhyEmpty();

    RebatesModel &m_model;
    const ModelRoom &m_room;
    ConsoleSettings &m_settings;
    QLabel *m_month;
    QComboBox *m_counts = nullptr;
    QPushButton *m_forget = nullptr;
    QPushButton *m_letter = nullptr;
    QLabel *m_result;
    QStackedWidget *m_stack;
    FigureList *m_cards;
    FigureList *m_comparison;
};
