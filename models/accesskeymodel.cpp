// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/accesskeymodel.h"

#include "core/base/privateview.h"
#include "core/base/safetext.h"
#include "core/domain/agetext.h"
#include "core/domain/keypower.h"
#include "core/rules/findings.h"

namespace
{
using Facts = AccessKeyModel::Facts;

Result<std::optional<Facts>> read(CacheReader &cache, QDate today, Instant now)
{
    const Result<std::optional<AccountSettings>> account = cache.account.load();
    if (!account)
        return account.error();
    if (!*account)
        return std::optional<Facts>();
    const Result<std::optional<KeyFacts>> known = cache.account.facts();
    if (!known)
        return known.error();
    const Result<QList<ProbedRight>> rights = cache.account.rights();
    if (!rights)
        return rights.error();
    Facts facts;
    facts.id = SafeText::maskKeyId((*account)->keyId);
    facts.cards = (*account)->endpoint;
    facts.billing = (*account)->billingEndpoint;
    const KeyFacts key = known->value_or(KeyFacts());
    facts.since = key.since;
    facts.kind = key.kind;
    facts.temporary = key.temporary;
    facts.expires = key.expires;
    facts.ended = key.expires && key.expires->seconds <= now.seconds;
    facts.proxy = (*account)->proxy.mode;
    if (facts.proxy == ProxySettings::Mode::Manual)
        facts.proxyPlace = QStringLiteral("%1:%2").arg((*account)->proxy.host).arg((*account)->proxy.port);
    facts.days = int(facts.since.beijingDate().daysTo(today));
    facts.old = !key.temporary && facts.days > FindingsAssumptions().keyOldAfterDays;
    for (const ProbedRight &right : *rights) {
        if (!KeyPower::isUnneeded(right.action))
            facts.rights.append({right.action, right.state, right.code});
        else if (right.state == ProbedRight::State::Granted)
            facts.unneeded.append(right.action);
        if (!facts.rightsAsOf || right.at.seconds > facts.rightsAsOf->seconds)
            facts.rightsAsOf = right.at;
    }
    return std::optional(std::move(facts));
}

QString kindText(const Facts &facts)
{
    if (facts.temporary)
        return AccessKeyModel::tr("Temporary");
    switch (facts.kind) {
    case KeyKind::User:
        return AccessKeyModel::tr("Of a user made for it");
    case KeyKind::Root:
        return AccessKeyModel::tr("Of the account itself");
    case KeyKind::Unstated:
        break;
    }
    return QStringLiteral("–");
}
} // namespace

AccessKeyModel::AccessKeyModel(const ModelRoom &room, QObject *parent) : QObject(parent), m_room(room) {}

void AccessKeyModel::load()
{
    m_ticket.cancel();
    m_ticket = m_room.slow.ask(
        this,
        [today = m_room.today(), now = m_room.now()](CacheReader &cache, const ReaderTicket &) {
            return read(cache, today, now);
        },
        [this](Result<std::optional<Facts>> facts) {
            m_loaded = true;
            m_problem = facts ? std::nullopt : std::optional(facts.error());
            m_facts = facts ? *std::move(facts) : std::nullopt;
            Q_EMIT changed();
        });
}

QList<CardSection> AccessKeyModel::sections() const
{
    if (!m_facts)
        return {};
    const QString since = m_facts->since.beijingDate().toString(Qt::ISODate);
    CardSection section{QStringLiteral("key"), tr("The key of this account"), {}};
    section.facts.append({tr("AccessKey id"), m_facts->id});
    section.facts.append({tr("In use since"),
                          m_facts->old ? tr("%1, for %n day(s): renew it", nullptr, m_facts->days).arg(since)
                                       : tr("%1, for %n day(s)", nullptr, m_facts->days).arg(since),
                          m_facts->old ? TableRoles::Tone::Warning : TableRoles::Tone::Plain});
    section.facts.append(
        {tr("Kind of key"), kindText(*m_facts),
         m_facts->kind == KeyKind::Root ? TableRoles::Tone::Warning : TableRoles::Tone::Plain});
    if (m_facts->expires)
        section.facts.append({tr("Ends"),
                              m_facts->ended
                                  ? tr("%1 (Beijing time): it has ended").arg(m_facts->expires->beijingText())
                                  : tr("%1 (Beijing time)").arg(m_facts->expires->beijingText()),
                              m_facts->ended ? TableRoles::Tone::Warning : TableRoles::Tone::Plain});
    section.facts.append({tr("Card service"), m_facts->cards.toString()});
    section.facts.append({tr("Billing service"), m_facts->billing.toString()});
    section.facts.append({tr("Proxy"), m_facts->proxy == ProxySettings::Mode::Manual ? m_facts->proxyPlace
                                       : m_facts->proxy == ProxySettings::Mode::None
                                           ? tr("none")
                                           : tr("as the system says")});
    section.facts.append({tr("Rights tested"), m_facts->rightsAsOf
                                                   ? AgeText::clockTime(*m_facts->rightsAsOf, m_room.now())
                                                   : tr("never")});
    return {section};
}

QString AccessKeyModel::advice() const
{
    if (!m_facts)
        return {};
    if (m_facts->ended)
        return tr("This temporary key has ended. Enter the next one under Replace to synchronise again.");
    if (m_facts->kind == KeyKind::Root)
        return tr(
            "This is the key of the account itself: whoever gets hold of it may do everything, also pay "
            "and delete. Make a user that can only read, and enter that user's key under Replace.");
    if (!m_facts->unneeded.isEmpty())
        return tr("This key may do more than the policy text allows; it was seen to read: %1. Give its user "
                  "the "
                  "policy text alone, and test again.")
            .arg(m_facts->unneeded.join(QStringLiteral(", ")));
    if (m_facts->old)
        return tr("A key is to be renewed every 90 days: the longer it lives, the more places hold it.");
    return {};
}

QString AccessKeyModel::leakNotice() const
{
    const QString company =
        m_room.company.isEmpty() ? tr("(name of your company)") : PrivateView::name(m_room.company);
    return tr("We have reason to believe that somebody else knows or uses an AccessKey of our account.\n"
              "Company: %1\nAccessKey id: %2\nNoticed: %3 (Beijing time)\n"
              "We disable the key at once. Please tell us of calls and orders made with it that are not "
              "ours, "
              "and what else is to be done.")
        .arg(company, m_facts ? m_facts->id : QStringLiteral("–"), m_room.now().beijingText());
}
