// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/changecause.h"
#include "core/base/privateview.h"
#include "core/domain/cardcodes.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ChangeCause)
};
using Who = ChangeCause::Who;
using Reason = ChangeCause::Reason;

/// What machines and totals call a reason.
struct Word {
    Reason reason;
    const char *name;
    const char *text;
};
constexpr std::array words{
    Word{Reason::NotTold, "not_told", QT_TRANSLATE_NOOP("ChangeCause", "reason not told")},
    Word{Reason::Order, "order", QT_TRANSLATE_NOOP("ChangeCause", "an order of ours")},
    Word{Reason::LocalEdit, "local_edit", QT_TRANSLATE_NOOP("ChangeCause", "entered here")},
    Word{Reason::OurCase, "our_case", QT_TRANSLATE_NOOP("ChangeCause", "a case of ours")},
    Word{Reason::OurSetting, "our_setting",
         QT_TRANSLATE_NOOP("ChangeCause", "a setting of the customer at the provider")},
    Word{Reason::StoppedByUs, "stopped_by_us", QT_TRANSLATE_NOOP("ChangeCause", "stopped by us")},
    Word{Reason::StopRule, "stop_rule", QT_TRANSLATE_NOOP("ChangeCause", "a stop rule was reached")},
    Word{Reason::UsageLimit, "usage_limit", QT_TRANSLATE_NOOP("ChangeCause", "a usage limit was reached")},
    Word{Reason::PlanEnded, "plan_ended", QT_TRANSLATE_NOOP("ChangeCause", "the plan ended")},
    Word{Reason::AutoResume, "auto_resume", QT_TRANSLATE_NOOP("ChangeCause", "resumed with the new month")},
    Word{Reason::AutoRenewal, "auto_renewal", QT_TRANSLATE_NOOP("ChangeCause", "renewed automatically")},
    Word{Reason::CreditControl, "credit_control", QT_TRANSLATE_NOOP("ChangeCause", "credit control")},
    Word{Reason::DeviceChanged, "device_changed", QT_TRANSLATE_NOOP("ChangeCause", "another device")},
    Word{Reason::RealName, "real_name", QT_TRANSLATE_NOOP("ChangeCause", "real-name verification missing")},
    Word{Reason::Abnormal, "abnormal", QT_TRANSLATE_NOOP("ChangeCause", "stopped as abnormal")},
    Word{Reason::Activation, "activation", QT_TRANSLATE_NOOP("ChangeCause", "activation")},
    Word{Reason::Counted, "counted", QT_TRANSLATE_NOOP("ChangeCause", "usage was counted")},
    Word{Reason::NotListed, "not_listed", QT_TRANSLATE_NOOP("ChangeCause", "left the list, or came back")},
};

const Word &wordOf(Reason reason)
{
    return *std::find_if(words.begin(), words.end(),
                         [reason](const Word &word) { return word.reason == reason; });
}

template<size_t n> bool isOneOf(const std::array<const char *, n> &names, const QString &field)
{
    return std::any_of(names.begin(), names.end(),
                       [&field](const char *name) { return field == QLatin1StringView(name); });
}
constexpr std::array stateFields{"status", "os_status"};
constexpr std::array planFields{
    "credential", "credential_type", "credential_instance_id", "plan_kind", "plan_level", "period", "tariff"};
constexpr std::array activationFields{"activated", "active_type"};
constexpr std::array activations{"first_data_record", "carrier_status_push", "silence_expire",
                                 "test_flow_depleted"};
constexpr std::array countedFields{"used_bytes", "remaining_bytes", "sms_used", "usage_as_of"};
/// Documented to be changed by an action of the customer (AddTagsToCard, UpdateAutoRechargeSwitch,
/// SetCardStopRule); by whom is not told.
constexpr std::array settingFields{"tags", "auto_renew", "stop_threshold_bytes"};

const QStringList renewals{QStringLiteral("RENEW")};
const QStringList autoRenewals{QStringLiteral("AUTO_RENEW")};
const QStringList purchases{QStringLiteral("NEW"), QStringLiteral("ADD_CARD"), QStringLiteral("RENEW")};

ChangeCause cause(Who who, Reason reason, const QString &text, bool certain = true,
                  const QString &evidence = {})
{
    return {who, reason, certain, text, evidence};
}

ChangeCause notTold()
{
    return cause(Who::Provider, Reason::NotTold, Text::tr("The provider, reason not told."));
}

QString dayOf(Instant moment)
{
    return moment.beijingDate().toString(Qt::ISODate);
}

/// Whether a month began in Beijing after `since` and not after `at`.
bool monthBegan(const std::optional<Instant> &since, Instant at)
{
    if (!since)
        return false;
    const QDate before = since->beijingDate(), after = at.beijingDate();
    return *since < at && (before.year() != after.year() || before.month() != after.month());
}

bool within(const std::optional<Instant> &moment, const std::optional<Instant> &since, Instant at)
{
    return moment && since && *moment > *since && *moment <= at;
}

// ---- orders ----

/// An order names the plan, not the card.
std::optional<ChangeCause> byOrder(const ChangeFacts &facts, const ChangeOrders &orders,
                                   const QStringList &kinds)
{
    const Order *order = facts.credential && facts.since
                             ? orders.find(*facts.credential, kinds, *facts.since, facts.at)
                             : nullptr;
    if (!order)
        return std::nullopt;
    return cause(Who::Us, Reason::Order,
                 Text::tr("Probably by our order %1 of %2: it is for this plan, and an order names no cards.")
                     .arg(order->id, dayOf(*order->created)),
                 false, order->id);
}

ChangeCause ofOrderId(const ChangeFacts &facts, const ChangeOrders &orders)
{
    const Order *order = facts.after ? orders.byId(*facts.after) : nullptr;
    return order ? cause(Who::Us, Reason::Order, Text::tr("By our order %1.").arg(order->id), true, order->id)
                 : notTold();
}

// ---- states ----

ChangeCause stoppedAtLimit(const ChangeFacts &facts)
{
    if (facts.stopThreshold && facts.used && *facts.used >= *facts.stopThreshold)
        return cause(Who::Rule, Reason::StopRule,
                     Text::tr("Its stop rule of %1 was reached: %2 were used.")
                         .arg(facts.stopThreshold->text(), facts.used->text()));
    return cause(Who::Rule, Reason::UsageLimit,
                 Text::tr("It reached a usage limit, says the provider's state; which one is not told."));
}

ChangeCause shutDown(const ChangeFacts &facts)
{
    if (facts.expiresBefore && *facts.expiresBefore <= facts.at)
        return cause(Who::Rule, Reason::PlanEnded,
                     Text::tr("Probably because its plan ended on %1.").arg(dayOf(*facts.expiresBefore)),
                     false);
    return notTold();
}

/// What the provider's code says activated the card (ActiveType).
ChangeCause activation(const ChangeFacts &facts)
{
    if (!facts.activeType || !facts.activated || (facts.since && *facts.activated <= *facts.since))
        return notTold();
    const QString how = CardCodes::activeType(*facts.activeType);
    if (*facts.activeType == u"manage")
        return cause(Who::Us, Reason::Activation,
                     Text::tr("Activated by hand, says the provider's code (%1).").arg(how));
    if (!isOneOf(activations, *facts.activeType)) // a code nobody has described
        return notTold();
    return cause(Who::Rule, Reason::Activation, Text::tr("Activated: %1.").arg(how));
}

ChangeCause resumed(const ChangeFacts &facts)
{
    if (facts.osStatusBefore != u"300" || !monthBegan(facts.since, facts.at))
        return notTold();
    const QString month = facts.at.beijingDate().toString(QStringLiteral("yyyy-MM"));
    if (facts.autoResume == true)
        return cause(Who::Rule, Reason::AutoResume,
                     Text::tr("It resumes by itself after a stop at the limit, and %1 began.").arg(month));
    if (facts.planKind == u"singlecard" && !facts.autoResume)
        return cause(
            Who::Rule, Reason::AutoResume,
            Text::tr("Probably because %1 began: cards with a plan of their own resume then.").arg(month),
            false);
    return notTold();
}

ChangeCause working(const ChangeFacts &facts, const ChangeOrders &orders)
{
    const std::optional<QString> &before = facts.osStatusBefore;
    if (before == u"10" || before == u"20")
        return activation(facts);
    if (before == u"40") {
        if (const std::optional<ChangeCause> order = byOrder(facts, orders, renewals))
            return *order;
    }
    if (before == u"500" && facts.ourCase)
        return cause(
            Who::Us, Reason::OurCase,
            Text::tr("Probably by our case about this card: %1.").arg(PrivateView::words(*facts.ourCase)),
            false);
    return resumed(facts);
}

/// By the fine state, which is the provider's own reason.
ChangeCause ofState(const ChangeFacts &facts, const ChangeOrders &orders)
{
    const QString state = facts.osStatus.value_or(QString());
    if (facts.after != (facts.field == u"status" ? facts.status : facts.osStatus))
        return notTold(); // another reading tells another state
    if (state == u"100" || state == u"150")
        return working(facts, orders);
    if (state == u"300")
        return stoppedAtLimit(facts);
    if (state == u"200")
        return cause(Who::Us, Reason::StoppedByUs,
                     Text::tr("Stopped by the customer, says the provider's state."));
    if (state == u"400")
        return cause(Who::Rule, Reason::CreditControl,
                     Text::tr("Stopped by credit control, says the provider's state."));
    if (state == u"500" || state == u"130")
        return cause(Who::Rule, Reason::DeviceChanged,
                     Text::tr("Stopped in another device, says the provider's state."));
    if (state == u"600")
        return cause(Who::Rule, Reason::RealName,
                     Text::tr("Stopped without real-name verification, says the provider's state."));
    if (state == u"700")
        return cause(
            Who::Provider, Reason::Abnormal,
            Text::tr("Stopped as abnormal by the provider or the operator, says the provider's state."));
    return state == u"40" ? shutDown(facts) : notTold();
}

// ---- plans ----

ChangeCause ofExpiry(const ChangeFacts &facts, const ChangeOrders &orders)
{
    if (!facts.before)
        return facts.after ? activation(facts) : notTold();
    const Order *automatic = facts.credential && facts.since
                                 ? orders.find(*facts.credential, autoRenewals, *facts.since, facts.at)
                                 : nullptr;
    if (automatic && facts.autoRenew == true)
        return cause(Who::Rule, Reason::AutoRenewal,
                     Text::tr("It renews automatically, and order %1 of %2 renewed its plan.")
                         .arg(automatic->id, dayOf(*automatic->created)),
                     true, automatic->id);
    if (const std::optional<ChangeCause> order = byOrder(facts, orders, renewals))
        return *order;
    if (facts.autoRenew == true && within(facts.expiresBefore, facts.since, facts.at))
        return cause(Who::Rule, Reason::AutoRenewal,
                     Text::tr("Probably renewed automatically: its plan ended on %1 and it renews by itself.")
                         .arg(dayOf(*facts.expiresBefore)),
                     false);
    return notTold();
}
} // namespace

// ---- orders ----

ChangeOrders::ChangeOrders(const QList<Order> &orders)
{
    for (const Order &order : orders) {
        if (order.status != u"completed" || !order.created)
            continue;
        const qsizetype place = m_orders.size();
        m_orders.append(order);
        m_byId.insert(order.id, place);
        if (order.credential)
            m_byCredential[*order.credential].append(place);
    }
}

const Order *ChangeOrders::find(const QString &credential, const QStringList &kinds, Instant after,
                                Instant until) const
{
    const Order *newest = nullptr;
    for (const qsizetype place : m_byCredential.value(credential)) {
        const Order &order = m_orders[place];
        const bool fits =
            order.kind && kinds.contains(*order.kind) && *order.created > after && *order.created <= until;
        if (fits && (!newest || *order.created > *newest->created))
            newest = &order;
    }
    return newest;
}

const Order *ChangeOrders::byId(const QString &id) const
{
    const auto place = m_byId.constFind(id);
    return place == m_byId.constEnd() ? nullptr : &m_orders[*place];
}

// ---- causes ----

ChangeCause ChangeCause::of(const ChangeFacts &facts, const ChangeOrders &orders)
{
    if (isOneOf(stateFields, facts.field))
        return ofState(facts, orders);
    if (facts.field == u"expires")
        return ofExpiry(facts, orders);
    if (isOneOf(activationFields, facts.field))
        return activation(facts);
    if (facts.field == u"order_id")
        return ofOrderId(facts, orders);
    if (isOneOf(planFields, facts.field))
        return byOrder(facts, orders, purchases).value_or(notTold());
    if (isOneOf(countedFields, facts.field))
        return cause(Who::Provider, Reason::Counted, Text::tr("The provider counts it."));
    if (facts.field == u"listed")
        return cause(Who::Provider, Reason::NotListed,
                     facts.after == u"true" ? Text::tr("The provider lists it again.")
                                            : Text::tr("Two complete readings of the list did not have it."));
    if (isOneOf(settingFields, facts.field))
        return cause(Who::Us, Reason::OurSetting,
                     Text::tr("Probably by us at the provider: it is a setting of the customer."), false);
    if (facts.field == u"imei" && facts.ourCase)
        return cause(Who::Us, Reason::OurCase,
                     Text::tr("Probably by our case about this card: %1.").arg(*facts.ourCase), false);
    return notTold();
}

ChangeCause ChangeCause::localEdit(const QString &who)
{
    return cause(Who::Us, Reason::LocalEdit, Text::tr("Entered here by %1.").arg(PrivateView::name(who)));
}

QString ChangeCause::whoName() const
{
    switch (who) {
    case Who::Us:
        return QStringLiteral("us");
    case Who::Rule:
        return QStringLiteral("rule");
    case Who::Provider:
        break;
    }
    return QStringLiteral("provider");
}

QString ChangeCause::whoText() const
{
    switch (who) {
    case Who::Us:
        return certain ? Text::tr("us") : Text::tr("probably us");
    case Who::Rule:
        return certain ? Text::tr("a rule") : Text::tr("probably a rule");
    case Who::Provider:
        break;
    }
    return Text::tr("the provider");
}

QString ChangeCause::reasonName() const
{
    return QString::fromLatin1(wordOf(reason).name);
}

QString ChangeCause::reasonText() const
{
    return Text::tr(wordOf(reason).text);
}
