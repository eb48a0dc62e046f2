// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

/// In front of an account whose data are being encrypted anew: how far it is, and the way back as long as
/// there is one. GUI thread.
class DataKeyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit DataKeyPage(QWidget *parent = nullptr);

    void show(qint64 done, qint64 of); ///< bytes; all of them: what was written is being checked

Q_SIGNALS:
    void cancelWanted();

private:
    QLabel *m_state;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};
