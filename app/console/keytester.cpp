// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/keytester.h"

/// What lives in the network thread during a test.
struct KeyTester::Run {
    Run(AccountSettings account, const Clock &clock, RandomSource &random)
        : api(std::move(account), CloudApi::Options(), clock, random), probe(api, clock)
    {
    }
    CloudApi api;
    RightsProbe probe;
};

KeyTester::KeyTester(const Clock &clock, RandomSource &random, QObject *parent)
    : QObject(parent), m_clock(clock), m_random(random), m_network(new QObject)
{
    m_thread.setObjectName(QStringLiteral("key test"));
    m_network->moveToThread(&m_thread);
    m_thread.start();
}

KeyTester::~KeyTester()
{
    QMetaObject::invokeMethod(
        m_network, [this] { m_run.reset(); }, Qt::BlockingQueuedConnection);
    m_network->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void KeyTester::start(AccountSettings account)
{
    const quint64 question = ++m_question;
    auto handed = std::make_shared<AccountSettings>(std::move(account));
    QMetaObject::invokeMethod(m_network, [this, question, handed] {
        m_run = std::make_unique<Run>(std::move(*handed), m_clock, m_random);
        m_run->probe.start(
            [this, question](const RightsProbe::Outcome &outcome) {
                QMetaObject::invokeMethod(this, [this, question, outcome] {
                    if (question != m_question)
                        return;
                    drop();
                    Q_EMIT finished(outcome);
                });
            },
            [this, question](qsizetype settled) {
                QMetaObject::invokeMethod(this, [this, question, settled] {
                    if (question == m_question)
                        Q_EMIT progressed(int(settled), int(RightsProbe::calls()));
                });
            });
    });
}

void KeyTester::cancel()
{
    ++m_question;
    drop();
}

void KeyTester::drop()
{
    QMetaObject::invokeMethod(m_network, [this] { m_run.reset(); });
}
