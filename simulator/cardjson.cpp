// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/cardjson.h"

#include "simulator/sizetext.h"
#include "simulator/timetext.h"

namespace
{
/// Writes members of one object; all texts are our own and need no escapes.
class Members
{
public:
    explicit Members(TextBuffer &out) : m_out(out) {}

    void text(QByteArrayView name, QByteArrayView value)
    {
        if (value.isNull())
            return;
        key(name);
        m_out.append('"');
        m_out.append(value);
        m_out.append('"');
    }
    void digits(QByteArrayView name, qint64 value)
    {
        key(name);
        m_out.append('"');
        m_out.append(value);
        m_out.append('"');
    }
    void credential(const CardPlan &plan)
    {
        key("CredentialNo");
        m_out.append('"');
        plan.appendCredential(m_out);
        m_out.append('"');
    }
    void number(QByteArrayView name, qint64 value)
    {
        key(name);
        m_out.append(value);
    }
    void flag(QByteArrayView name, bool value)
    {
        key(name);
        m_out.append(QByteArrayView(value ? "true" : "false"));
    }
    void time(QByteArrayView name, qint64 seconds)
    {
        if (seconds == CardFacts::absent)
            return;
        key(name);
        m_out.append('"');
        TimeText::appendBeijing(m_out, seconds);
        m_out.append('"');
    }
    void size(QByteArrayView name, qint64 bytes)
    {
        if (bytes == CardFacts::absent)
            return;
        key(name);
        m_out.append('"');
        SizeText::of(bytes).appendTo(m_out);
        m_out.append('"');
    }
    void numbers(QByteArrayView name, const std::array<quint64, 3> &values, int count)
    {
        key(name);
        for (int i = 0; i < count; ++i) {
            m_out.append(QByteArrayView(i == 0 ? "[\"" : "\",\""));
            m_out.append(qint64(values[size_t(i)]));
        }
        m_out.append(QByteArrayView("\"]"));
    }
    void tags(const CardFacts &card)
    {
        if (!card.tagListSent)
            return;
        key("TagList");
        m_out.append('[');
        for (int i = 0; i < card.tagCount; ++i) {
            const SimTexts::Named &tag = SimTexts::tag(card.tags[size_t(i)]);
            m_out.append(QByteArrayView(i == 0 ? "{\"Id\":" : ",{\"Id\":"));
            m_out.append(qint64(tag.id));
            m_out.append(QByteArrayView(",\"TagName\":\""));
            m_out.append(QByteArrayView(tag.name));
            m_out.append(QByteArrayView("\"}"));
        }
        m_out.append(']');
    }

private:
    void key(QByteArrayView name)
    {
        m_out.append(QByteArrayView(m_first ? "{\"" : ",\""));
        m_first = false;
        m_out.append(name);
        m_out.append(QByteArrayView("\":"));
    }
    TextBuffer &m_out;
    bool m_first = true;
};

void appendPlan(Members &members, const CardFacts &card)
{
    const CardPlan &plan = card.plan;
    members.text("Vendor", plan.vendorCode());
    members.text("SimType", card.simType);
    members.text("NetworkType", card.network);
    members.text("DataType", plan.kindCode());
    members.text("DataLevel", plan.levelText());
    members.text("Period", plan.periodCode());
    members.text("AliFee", plan.tariffCode());
    members.credential(plan);
    members.text("CredentialType", plan.kindCode());
    members.digits("CredentialInstanceId", plan.credentialInstance());
    members.digits("AliyunOrderId", card.orderId);
    members.text("ApnName", card.apn);
    members.text("CertifyType", "enterprise");
}

void appendLife(Members &members, const CardFacts &card)
{
    members.text("ActiveType", card.activeType);
    members.time("ActiveTime", card.activated);
    members.time("OpenAccountTime", card.opened);
    members.time("ExpireTime", card.expires);
    members.flag("IsAutoRecharge", card.autoRenew);
    members.size("PeriodAddFlow", card.usedBytes);
    members.size("PeriodRestFlow", card.restBytes);
    members.digits("PeriodSmsUse", card.sms);
    members.time("FlowLatestModifiedTime", card.usageAsOf);
}

void appendNotes(Members &members, const CardFacts &card)
{
    members.number("VsimInstanceId", card.instanceId);
    members.tags(card);
    if (card.notifyId >= 0)
        members.digits("NotifyId", card.notifyId);
    if (card.directionalGroup >= 0) {
        const SimTexts::Named &group = SimTexts::directionalGroup(card.directionalGroup);
        members.number("DirectionalGroupId", group.id);
        members.text("DirectionalGroupName", group.name);
    }
    if (card.privateSegment >= 0)
        members.text("PrivateNetworkSegment", "10." + QByteArray::number(card.privateSegment) + ".0.0/16");
    if (card.remark >= 0)
        members.text("Remark", SimTexts::remark(card.remark, card.remarkRound));
}
} // namespace

void CardJson::append(QByteArray &out, const CardFacts &card)
{
    TextBuffer text;
    Members members(text);
    members.text("Iccid", card.iccid());
    members.numbers("Msisdn", card.msisdn, card.numbers);
    members.numbers("Imsi", card.imsi, card.numbers);
    members.text("Status", card.status);
    members.text("OsStatus", card.osStatus);
    appendPlan(members, card);
    appendLife(members, card);
    appendNotes(members, card);
    text.append('}');
    out.append(text.view());
}
