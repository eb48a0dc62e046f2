// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class MessagesModel;
class QListView;
class QStackedWidget;

/// All messages, newest first: Ctrl+C copies the chosen ones, Enter does what a message offers.
class MessageList final : public QWidget
{
    Q_OBJECT
public:
    explicit MessageList(MessagesModel &model, QWidget *parent = nullptr);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void copy() const;
    void run();
    void refresh();

    MessagesModel &m_model;
    QListView *m_list;
    QStackedWidget *m_stack;
};
