// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncreport.h"
#include "models/trafficfacts.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class TrafficModel;

/// What is not known of the traffic shown, and the button that reads it: while a synchronisation is under way
/// how far it is, and the button that stops it. Takes no room where nothing is missing and nothing runs.
class MissingBar final : public QWidget
{
    Q_OBJECT
public:
    explicit MissingBar(TrafficModel &model, QWidget *parent = nullptr);

    /// The sentences, and what can be read; `today` for what can no longer be.
    void show(const QStringList &sentences, const UsageBriefing::Coverage &coverage, QDate today);

Q_SIGNALS:
    void syncWanted(const SyncOptions &options);

private:
    void refresh();

    TrafficModel &m_model;
    UsageBriefing::Coverage m_coverage;
    QStringList m_sentences;
    QString m_reach;
    QLabel *m_glyph;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_read;
    QPushButton *m_stop;
};
