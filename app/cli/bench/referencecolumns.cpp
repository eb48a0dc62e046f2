// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/bench/referencecolumns.h"
#include "app/cli/bench/referencefleet.h"

#include "core/inventory/cardcolumnseditor.h"

#include <QByteArrayList>

namespace
{
/// A card as the cache's row holds it. Owns the bytes that its row looks at.
class StoredRow
{
public:
    StoredRow(qint64 id, const Card &card)
    {
        m_row.id = id;
        m_row.iccid = card.key.iccid.bytes();
        m_row.lastSeen = card.usageAsOf->seconds;
        m_bytes.reserve(qsizetype(cardTextCount));
        set(CardText::Msisdn, card.msisdn.constFirst());
        set(CardText::Imsi, card.imsi.constFirst());
        set(CardText::Status, card.status);
        set(CardText::OsStatus, card.osStatus);
        set(CardText::Vendor, card.vendor);
        set(CardText::SimType, card.simType);
        set(CardText::Network, card.network);
        set(CardText::PlanKind, card.planKind);
        set(CardText::PlanLevel, card.planLevel);
        set(CardText::Period, card.period);
        set(CardText::Tariff, card.tariff);
        set(CardText::Credential, card.credential);
        set(CardText::OrderId, card.orderId);
        set(CardText::Apn, card.apn);
        set(CardText::CertifyType, card.certifyType);
        set(CardText::ActiveType, card.activeType);
        set(CardText::Remark, ReferenceFleet::remark());
        setNumbers(card);
    }
    [[nodiscard]] const CardRow &row() const { return m_row; }

private:
    void set(CardText column, const std::optional<QString> &text)
    {
        m_bytes.append(text.value_or(QString()).toUtf8());
        m_row.text[size_t(column)] = m_bytes.constLast();
    }
    void setNumbers(const Card &card)
    {
        const auto number = [this](CardNumber column) -> qint64 & { return m_row.number[size_t(column)]; };
        number(CardNumber::InstanceId) = *card.key.instanceId;
        number(CardNumber::Opened) = card.opened->seconds;
        number(CardNumber::Activated) = card.activated->seconds;
        number(CardNumber::Expires) = card.expires->seconds;
        number(CardNumber::UsageAsOf) = card.usageAsOf->seconds;
        number(CardNumber::AutoRenew) = *card.autoRenew ? 1 : 0;
        number(CardNumber::Used) = card.used->bytes;
        number(CardNumber::Remaining) = card.remaining->bytes;
        number(CardNumber::SmsUsed) = *card.smsUsed;
    }

    QByteArrayList m_bytes;
    CardRow m_row;
};
} // namespace

std::shared_ptr<const CardColumns> ReferenceColumns::of(const ReferenceFleet &fleet)
{
    CardColumnsEditor editor;
    for (qint64 i = 0; i < fleet.size(); ++i) {
        const Card card = fleet.card(i);
        if (!editor.put(StoredRow(i + 1, card).row()))
            return nullptr;
    }
    return editor.publish(1);
}
