// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/noticebar.h"

#include <QWidget>

class CardDetailModel;
class ChartWithTable;
class DenseTable;
class EmptyState;
class FactGrid;
class NoteEditor;
class QLabel;
class QScrollArea;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class StateLabel;
struct ModelRoom;

/// Everything about the selected card: its state and why, plan, guards, device, usage, what changed, our
/// note.
class CardDetailPanel final : public QWidget
{
    Q_OBJECT
public:
    CardDetailPanel(CardDetailModel &detail, const ModelRoom &room, QWidget *parent = nullptr);

    void focusFirst(); ///< the keyboard comes in
    [[nodiscard]] int tab() const;
    void setTab(int tab);
    void saveNote(); ///< before another card comes

Q_SIGNALS:
    void closeWanted();
    void printWanted(); ///< the sheet of the card
    void readWanted();  ///< the card is to be read anew
    void noticed(const Notice &notice);

private:
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QWidget *makeFacts();
    [[nodiscard]] QWidget *makeUsage();
    [[nodiscard]] QWidget *makeChanges();
    void refresh();
    void refreshUsage();
    void showNothing();
    void copyAll();

    CardDetailModel &m_detail;
    const ModelRoom &m_room;
    QLabel *m_iccid = nullptr;
    StateLabel *m_state = nullptr;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QTabWidget *m_tabs;
    QScrollArea *m_scroll = nullptr;
    FactGrid *m_facts = nullptr;
    ChartWithTable *m_usage = nullptr;
    FactGrid *m_months = nullptr;
    QStackedWidget *m_changesStack = nullptr;
    DenseTable *m_changes = nullptr;
    NoteEditor *m_note = nullptr;
};
