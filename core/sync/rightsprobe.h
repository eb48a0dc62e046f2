// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/cloudapi.h"
#include "core/domain/card.h"
#include "core/domain/month.h"
#include "core/store/accountstore.h"

#include <QObject>

#include <functional>

/// Asks the cloud, once for each reading action the synchronisation uses, whether the key may do it. Only
/// reads; writes are never probed. What needs a card is asked for one that the list shows: the order in which
/// the provider checks rights and parameters is not documented, so that a made-up card would prove nothing.
/// A few readings that nothing here needs are asked for, too (KeyPower): what answers shows a key that may do
/// more than it has to. Lives in the network thread; the api must outlive it.
class RightsProbe : public QObject
{
    Q_OBJECT
public:
    struct Outcome {
        QList<ProbedRight> rights;        ///< one an action, in the order of actions()
        QList<ProbedRight> beyond;        ///< likewise, of the readings nothing here needs
        std::optional<Error> keyProblem;  ///< the cloud refuses the key itself, not one of its rights
        std::optional<Error> unreachable; ///< no answer that says anything about rights
    };
    using Done = std::function<void(const Outcome &)>;
    using Progress = std::function<void(qsizetype settled)>; ///< of calls()

    RightsProbe(CloudApi &api, const Clock &clock) : m_api(api), m_clock(clock) {}
    void start(Done done, Progress progress = {});

    [[nodiscard]] static QStringList actions();
    [[nodiscard]] static QStringList unneeded(); ///< what is asked for to see whether the key may do more
    [[nodiscard]] static qsizetype calls() { return actions().size() + unneeded().size(); }

private:
    template<class T> void ask(const CloudCall &call, Result<T> (*decode)(const QByteArray &));
    void askAboutCards();
    void askAboutOneCard(const QList<Card> &cards);
    void askAboutPools(const QList<Card> &cards);
    void askAboutMoney();
    void answered(const QByteArray &action, const std::optional<Error> &error);
    void settle(const QByteArray &action, ProbedRight::State state, const QString &code = {});
    [[nodiscard]] Month lastMonth() const;

    CloudApi &m_api;
    const Clock &m_clock;
    Outcome m_outcome;
    qsizetype m_open = 0;
    Done m_done;
    Progress m_progress;
};
