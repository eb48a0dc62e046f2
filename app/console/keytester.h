// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/cloud/cloudapi.h"
#include "core/domain/account.h"
#include "core/sync/rightsprobe.h"

#include <QObject>
#include <QThread>

#include <memory>

/// Asks the cloud what a key may do before there is any cache: reads only, nothing is kept. Facade on the GUI
/// thread, the calls leave from a network thread of its own. Clock and random source must outlive it.
class KeyTester : public QObject
{
    Q_OBJECT
public:
    KeyTester(const Clock &clock, RandomSource &random, QObject *parent = nullptr);
    ~KeyTester() override; ///< drops what is under way

    /// Takes the place of a test that is under way, which is not answered any more.
    void start(AccountSettings account);
    /// Likewise, without a new one.
    void cancel();

Q_SIGNALS:
    void progressed(int settled, int of);
    void finished(const RightsProbe::Outcome &outcome);

private:
    struct Run;
    void drop();

    const Clock &m_clock;
    RandomSource &m_random;
    QThread m_thread;
    QObject *m_network;         ///< lives in m_thread: the place to run things there
    std::unique_ptr<Run> m_run; ///< made and destroyed in m_thread
    quint64 m_question = 0;     ///< answers to earlier ones are dropped
};
