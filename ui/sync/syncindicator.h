// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QDialog;
class QProgressBar;
class QToolButton;
class SyncHistory;
class SyncModel;

/// The synchronisation in the top bar: how old the data are, or how far a run is, with a button to start it
/// or to stop it. A click tells everything (SyncPanel).
class SyncIndicator final : public QWidget
{
    Q_OBJECT
public:
    SyncIndicator(SyncModel &sync, SyncHistory &history, QWidget *parent = nullptr);

    QDialog *openSettings(); ///< share, schedule, quiet hours

public Q_SLOTS:
    void openPanel();

private:
    void refresh();

    SyncModel &m_sync;
    SyncHistory &m_history;
    QToolButton *m_headline;
    QProgressBar *m_progress;
    QToolButton *m_button; ///< starts or stops
};
