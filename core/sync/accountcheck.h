// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/cloud/cloudapi.h"
#include "core/domain/card.h"
#include "core/domain/reading.h"
#include "core/store/writer.h"

#include <QObject>

#include <functional>
#include <optional>

/// Before a run reads anything: does the key belong to the account of this cache (reliability A39, decision
/// 0027)? A key that was seen before does, without a call: a key never changes its account. Of another one
/// the bill overview names the account; where it may not be read, one of the cards kept here must be shown to
/// it.
///
/// Lives in the network thread. Api, writer and clock must outlive it. Calls `done` exactly once.
class AccountCheck : public QObject
{
    Q_OBJECT
public:
    using Done = std::function<void(std::optional<Error> why)>; ///< nothing: it does

    AccountCheck(CloudApi &api, Writer &writer, const Clock &clock)
        : m_api(api), m_writer(writer), m_clock(clock)
    {
    }
    void start(Done done);

private:
    void askForAccount();
    void named(const QString &account);
    void askForCards();
    void shown(const CardPage &page);
    void askForOneCard();
    void accept();
    void end(std::optional<Error> why);

    CloudApi &m_api;
    Writer &m_writer;
    const Clock &m_clock;
    bool m_accountKnown = false;
    QList<Iccid> m_samples; ///< cards of the cache still to be asked for
    Done m_done;
};
