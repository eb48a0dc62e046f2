// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/modelroom.h"

#include <QTimer>

class SyncModel;

/// Asks for the next temporary key while the one of now can still be used: five minutes before its end, and
/// once more when it has ended. Looks at its clock, since a timer sleeps when the computer does. GUI thread.
class KeyReminder : public QObject
{
    Q_OBJECT
public:
    explicit KeyReminder(const ModelRoom &room, QObject *parent = nullptr);

    void follow(const SyncModel &sync); ///< what it found out of the key
    void load();                        ///< another key was entered

Q_SIGNALS:
    void due(const QString &sentence, bool ended); ///< once each
    void settled();                                ///< there is a key that can be used

private:
    void look();

    const ModelRoom &m_room;
    ReaderTicket m_ticket;
    QTimer m_timer;
    std::optional<Instant> m_expires; ///< of a temporary key
    bool m_warned = false;
    bool m_ended = false;
};
