// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableWidget;
class SyncHistory;
class SyncModel;

/// Everything about the synchronisation: each part with its age and, where it could not be read, why; the
/// last runs; start and stop.
class SyncPanel final : public QWidget
{
    Q_OBJECT
public:
    SyncPanel(SyncModel &sync, SyncHistory &history, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsWanted();

private:
    void refresh();
    void fill();
    void fillParts();
    void fillRuns();

    SyncModel &m_sync;
    SyncHistory &m_history;
    QLabel *m_headline;
    QLabel *m_remark; ///< how fast and why, why it waits, when the next one begins
    QLabel *m_budget; ///< what a run would call, before it begins
    QLabel *m_remarks;
    QProgressBar *m_progress;
    QTableWidget *m_parts;
    QTableWidget *m_runs;
    QPushButton *m_tryNow; ///< while a run waits
    QPushButton *m_pause;  ///< while a run is under way
    QPushButton *m_button;
};
