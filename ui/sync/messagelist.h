// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class MessageDelegate;
class MessagesModel;
class QListView;
class QModelIndex;
class QStackedWidget;

/// All messages, newest first: Ctrl+C copies the chosen ones, Enter or a click on it does what a message
/// offers.
class MessageList final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageList(MessagesModel &model, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy() const;
    void runLater(const QModelIndex &index);
    void refresh();
    [[nodiscard]] bool isOnAction(const QPoint &position) const;

    MessagesModel &m_model;
    QListView *m_list;
    MessageDelegate *m_delegate;
    QStackedWidget *m_stack;
};
