// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

class FindingDelegate;
class TodayModel;

/// The findings, worst first. Arrows move, Enter does what mends it, Ctrl+C copies the sentences.
class FindingList final : public QListView
{
    Q_OBJECT
public:
    explicit FindingList(TodayModel &model, QWidget *parent = nullptr);

    void copySelected() const;
    /// So many rows of the usual kind are always in sight.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionWanted(int row);
    void explainWanted(int row);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isOnLink(const QPoint &position) const;

    TodayModel &m_model;
    FindingDelegate *m_delegate;
};
