// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/datavolume.h"
#include "core/domain/instant.h"
#include "core/domain/order.h"

#include <QHash>
#include <QList>

/// The orders that may explain a change: by plan credential and by number. Pure.
class ChangeOrders
{
public:
    ChangeOrders() = default;
    explicit ChangeOrders(const QList<Order> &orders); ///< completed ones count

    /// The newest order of one of these kinds for this credential, paid with after < time ≤ until.
    [[nodiscard]] const Order *find(const QString &credential, const QStringList &kinds, Instant after,
                                    Instant until) const;
    [[nodiscard]] const Order *byId(const QString &id) const;

private:
    QList<Order> m_orders;
    QHash<QString, QList<qsizetype>> m_byCredential;
    QHash<QString, qsizetype> m_byId;
};

/// What is known about one change of one field when it was read. What is unknown proves nothing.
struct ChangeFacts {
    QString field;                 ///< as in CardChange
    std::optional<QString> before; ///< right before the change
    std::optional<QString> after;
    /// The newest earlier reading ended then, at the latest: what explains the change happened after it. One
    /// that did not read this field does no harm: less is proven then. Nothing: nobody knows.
    std::optional<Instant> since;
    Instant at; ///< when the new one was read
    std::optional<QString> osStatusBefore;
    std::optional<QString> osStatus; ///< of the list, with the new value; likewise the others
    std::optional<QString> status;
    std::optional<QString> planKind;
    std::optional<QString> credential;
    std::optional<QString> activeType;
    std::optional<Instant> activated;
    std::optional<Instant> expiresBefore; ///< the end of the plan before the change
    std::optional<bool> autoRenew;
    std::optional<bool> autoResume;
    std::optional<DataVolume> used;
    std::optional<DataVolume> stopThreshold;
    std::optional<QString> ourCase; ///< a case that somebody entered about this card, as people call it
};

/// Who made a change: us, a rule, or the provider. What nothing of ours and no rule explains is the
/// provider's, and its reason is not told: no cause is ever guessed. Pure.
struct ChangeCause {
    enum class Who { Us, Rule, Provider };
    enum class Reason {
        NotTold,
        Order,         ///< one of ours
        LocalEdit,     ///< a note, a case
        OurCase,       ///< a case about this card was entered before
        OurSetting,    ///< a setting that the customer makes at the provider
        StoppedByUs,   ///< says the provider's state
        StopRule,      ///< its threshold was reached
        UsageLimit,    ///< says the provider's state; which limit is not told
        PlanEnded,     ///< its end was over
        AutoResume,    ///< at the beginning of a month
        AutoRenewal,   ///< at the end of a plan
        CreditControl, ///< says the provider's state
        DeviceChanged, ///< likewise
        RealName,      ///< likewise
        Abnormal,      ///< likewise
        Activation,    ///< the provider's code says what activated it
        Counted,       ///< traffic and messages: the provider counts
        NotListed,     ///< it left the list, or came back
    };
    Who who = Who::Provider;
    Reason reason = Reason::NotTold;
    bool certain = true; ///< false: "probably": documented as the rule, but the card does not prove it
    QString text;        ///< one sentence for people
    QString evidence;    ///< the order's number; empty: none

    [[nodiscard]] static ChangeCause of(const ChangeFacts &facts, const ChangeOrders &orders);
    /// Somebody of ours entered something about the card.
    [[nodiscard]] static ChangeCause localEdit(const QString &who);

    [[nodiscard]] QString whoName() const;    ///< "us", "rule", "provider": for machines
    [[nodiscard]] QString whoText() const;    ///< "probably us"
    [[nodiscard]] QString reasonName() const; ///< "stop_rule": for machines
    /// Without the card's own figures, for totals: "a stop rule was reached".
    [[nodiscard]] QString reasonText() const;
    friend bool operator==(const ChangeCause &, const ChangeCause &) = default;
};
