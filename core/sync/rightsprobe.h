// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/cloudapi.h"
#include "core/store/accountstore.h"

#include <QObject>

#include <functional>

/// Asks the cloud, once for each reading action the program uses, whether the key may do it. Only reads;
/// writes are never probed. Lives in the network thread; the api must outlive it.
class RightsProbe : public QObject
{
    Q_OBJECT
public:
    struct Outcome {
        QList<ProbedRight> rights;
        std::optional<Error> keyProblem;  ///< the cloud refuses the key itself, not one of its rights
        std::optional<Error> unreachable; ///< no answer that says anything about rights
    };
    using Done = std::function<void(const Outcome &)>;

    RightsProbe(CloudApi &api, const Clock &clock) : m_api(api), m_clock(clock) {}
    void start(Done done);

    [[nodiscard]] static QStringList actions();

private:
    template<class T> void ask(const CloudCall &call, Result<T> (*decode)(const QByteArray &));
    void answered(const QString &action, const std::optional<Error> &error);

    CloudApi &m_api;
    const Clock &m_clock;
    Outcome m_outcome;
    int m_open = 0;
    Done m_done;
};
