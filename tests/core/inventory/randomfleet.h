// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/inventory/cardcolumnseditor.h"
#include "core/inventory/cardrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

#include <array>
#include <deque>

/// A card as the cache would hand it over. Owns the bytes the row looks at.
class StoredCard
{
public:
    explicit StoredCard(const CardRecord &record)
    {
        const Card &card = record.card;
        m_row.id = record.id;
        m_row.iccid = keep(card.key.iccid.toString());
        m_row.listed = record.listed;
        m_row.lastSeen = record.lastSeen ? record.lastSeen->seconds : CardRow::unknown;
        setTexts(card);
        setNumbers(card);
        setFacts(record.facts);
    }
    StoredCard(const StoredCard &) = delete;
    StoredCard &operator=(const StoredCard &) = delete;
    [[nodiscard]] const CardRow &row() const { return m_row; }

private:
    void setTexts(const Card &card)
    {
        set(CardText::Msisdn, list(card.msisdn));
        set(CardText::Imsi, list(card.imsi));
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
        set(CardText::CredentialType, card.credentialType);
        set(CardText::CredentialInstanceId, card.credentialInstanceId);
        set(CardText::OrderId, card.orderId);
        set(CardText::Apn, card.apn);
        set(CardText::CertifyType, card.certifyType);
        set(CardText::ActiveType, card.activeType);
        set(CardText::DirectionalGroupId, card.directionalGroupId);
        set(CardText::DirectionalGroupName, card.directionalGroupName);
        set(CardText::PrivateNetwork, card.privateNetwork);
        set(CardText::NotifyId, card.notifyId);
        set(CardText::Remark, card.remark);
        if (!card.tags.isEmpty())
            set(CardText::Tags, tags(card.tags));
    }
    void setNumbers(const Card &card)
    {
        const auto seconds = [](const std::optional<Instant> &at) {
            return at ? at->seconds : CardRow::unknown;
        };
        number(CardNumber::InstanceId) = card.key.instanceId.value_or(CardRow::unknown);
        number(CardNumber::Opened) = seconds(card.opened);
        number(CardNumber::Activated) = seconds(card.activated);
        number(CardNumber::Expires) = seconds(card.expires);
        number(CardNumber::UsageAsOf) = seconds(card.usageAsOf);
        number(CardNumber::AutoRenew) = card.autoRenew ? qint64(*card.autoRenew) : CardRow::unknown;
        number(CardNumber::Used) = card.used ? card.used->bytes : CardRow::unknown;
        number(CardNumber::Remaining) = card.remaining ? card.remaining->bytes : CardRow::unknown;
        number(CardNumber::SmsUsed) = card.smsUsed.value_or(CardRow::unknown);
    }
    void setFacts(const ReadFacts &facts)
    {
        set(CardText::Imei, facts.imei);
        set(CardText::RealName,
            facts.realName ? std::optional(QString(Identity::name(*facts.realName))) : std::nullopt);
        const auto seconds = [](const std::optional<Instant> &at) {
            return at ? at->seconds : CardRow::unknown;
        };
        number(CardNumber::StopThreshold) =
            facts.stopThreshold ? facts.stopThreshold->bytes : CardRow::unknown;
        number(CardNumber::AutoResume) = facts.autoResume ? qint64(*facts.autoResume) : CardRow::unknown;
        number(CardNumber::DetailAsOf) = seconds(facts.detailAsOf);
        number(CardNumber::IdentityAsOf) = seconds(facts.identityAsOf);
    }
    static std::optional<QString> list(const QStringList &values)
    {
        return values.isEmpty() ? std::nullopt : std::optional(values.join(u';'));
    }
    static std::optional<QString> tags(const QList<CardTag> &all)
    {
        QJsonArray array;
        for (const CardTag &tag : all)
            array.append(QJsonArray{tag.id ? QJsonValue(*tag.id) : QJsonValue(), tag.name});
        return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    }
    void set(CardText column, const std::optional<QString> &text)
    {
        m_row.text[size_t(column)] = text ? keep(*text) : QByteArrayView();
    }
    QByteArrayView keep(const QString &text)
    {
        m_bytes.push_back(text.toUtf8());
        const QByteArray &kept = m_bytes.back();
        return kept.isEmpty() ? QByteArrayView("", qsizetype(0)) : QByteArrayView(kept);
    }
    qint64 &number(CardNumber column) { return m_row.number[size_t(column)]; }

    CardRow m_row;
    std::deque<QByteArray> m_bytes;
};

/// Cards with values of every kind, unknown ones, long ones and equal ones among them; the same for one seed.
class RandomFleet
{
public:
    explicit RandomFleet(int cards, quint32 seed = 1) : m_random(seed)
    {
        for (int i = 0; i < cards; ++i)
            m_cards.append(card(i + 1));
    }
    [[nodiscard]] const QList<CardRecord> &cards() const { return m_cards; }
    [[nodiscard]] CardRecord card(qint64 id)
    {
        CardRecord record{id, Card{CardKey{iccid(), {}}, {}, {}}, m_random.bounded(10) > 0, {}, {}};
        record.lastSeen = instant(2025, 120);
        record.listAsOf = record.lastSeen;
        fillTexts(record.card);
        fillFigures(record.card);
        fillFacts(record.facts);
        return record;
    }

    /// All cards in columns, under generation 1.
    [[nodiscard]] std::shared_ptr<const CardColumns> columns() const
    {
        CardColumnsEditor editor;
        for (const CardRecord &record : m_cards) {
            if (!editor.put(StoredCard(record).row()))
                return nullptr;
        }
        return editor.publish(1);
    }

private:
    QString digits(int count)
    {
        QString text;
        while (count-- > 0)
            text += QChar(u'0' + m_random.bounded(10));
        return text;
    }
    Iccid iccid()
    {
        if (!m_cards.isEmpty() && m_random.bounded(50) == 0) // a successor under the same number
            return m_cards[m_random.bounded(m_cards.size())].card.key.iccid;
        const bool isShort = m_random.bounded(4) == 0, hex = m_random.bounded(40) == 0;
        const QString text =
            QStringLiteral("8986") + digits(isShort ? 14 : 15) + (hex ? QStringLiteral("D") : digits(1));
        return *Iccid::parse(text);
    }
    QStringList numbers(int usual)
    {
        QStringList list;
        for (int count = m_random.bounded(20); count > 16 && count < 20; --count)
            list.append(digits(usual));
        if (list.isEmpty() && m_random.bounded(8) > 0)
            list.append(digits(m_random.bounded(30) ? usual : 22));
        return list;
    }
    std::optional<QString> pick(std::initializer_list<const char *> texts)
    {
        const int which = m_random.bounded(int(texts.size()) + 1);
        return which == int(texts.size()) ? std::nullopt
                                          : std::optional(QString::fromUtf8(texts.begin()[which]));
    }
    std::optional<Instant> instant(int year, int days)
    {
        if (m_random.bounded(8) == 0)
            return std::nullopt;
        const Instant start = Instant::startOfBeijingDay(QDate(year, 9, 1));
        const qint64 second = m_random.bounded(4) ? m_random.bounded(86400) : m_random.bounded(2) * 86399;
        return Instant{start.seconds + m_random.bounded(days) * qint64(86400) + second};
    }
    std::optional<DataVolume> volume()
    {
        const int kind = m_random.bounded(8);
        if (kind == 0)
            return std::nullopt;
        return DataVolume{kind == 1  ? 0
                          : kind < 5 ? qint64(m_random.bounded(20)) << 20
                                     : m_random.bounded(1 << 28)};
    }
    void fillTexts(Card &card)
    {
        card.msisdn = numbers(13);
        card.imsi = numbers(15);
        card.status = pick({"10", "20", "30", "30", "30", "35", "40", "50", "60"});
        card.osStatus =
            pick({"10", "20", "100", "100", "130", "150", "200", "300", "600", "40", "50", "999"});
        card.vendor = pick({"CMCC", "CUCC", "CTCC", "VNO"});
        card.simType = pick({"nano", "simplus"});
        card.network = pick({"4G", "5G"});
        card.planKind = pick({"singlecard", "sameflowcard", "GREcard", "newkind"});
        card.planLevel = pick({"30MB", "100MB", "1GB", "2GB", "9"});
        card.period = pick({"1101", "1112"});
        card.tariff = pick({"ali_2", "ali_10", "ALI_9"});
        card.credential = pick({"CM-SF-M-2-100M", "CM-SF-M-10-30M", "cu-9", ""});
        card.credentialInstanceId = QString::number(2620000 + m_random.bounded(70000));
        card.orderId = digits(3);
        card.apn = pick({"cmiot", "CMNET"});
        card.certifyType = pick({"enterprise"});
        card.activeType = pick({"manage", "first_data_record"});
        card.notifyId = pick({"11111"});
        card.remark = pick({"备用卡", "spare A12", "SPARE a9", "", "say \"hi\"; 50%"});
        if (m_random.bounded(3) == 0)
            card.remark = card.remark.value_or(QString()) + QString(m_random.bounded(300), u'x') + digits(2);
        for (int tags = m_random.bounded(3); tags > 0; --tags)
            card.tags.append({m_random.bounded(2) ? std::optional<qint64>(m_random.bounded(9)) : std::nullopt,
                              pick({"冷链一组", "退役", "Test", "a;b", "none"}).value_or(QString())});
    }
    void fillFigures(Card &card)
    {
        if (m_random.bounded(5))
            card.key.instanceId = 4110000 + m_random.bounded(100000);
        card.opened = instant(2023, 500);
        card.activated = instant(2024, 500);
        card.expires = instant(2025, 300);
        card.usageAsOf = instant(2025, 120);
        if (m_random.bounded(4))
            card.autoRenew = m_random.bounded(2) == 1;
        card.used = volume();
        card.remaining = volume();
        if (m_random.bounded(4))
            card.smsUsed = m_random.bounded(6);
    }

    void fillFacts(ReadFacts &facts)
    {
        if (m_random.bounded(4) == 0)
            return; // never read
        facts.detailAsOf = instant(2025, 120);
        facts.identityAsOf = instant(2025, 120);
        if (m_random.bounded(4))
            facts.imei = m_random.bounded(20) ? digits(15) : pick({"86-1234 77", "3512345678901234"});
        if (m_random.bounded(4))
            facts.realName = std::array{RealName::NotVerified, RealName::Approving,
                                        RealName::Verified}[size_t(m_random.bounded(3))];
        facts.stopThreshold = volume();
        if (m_random.bounded(4))
            facts.autoResume = m_random.bounded(2) == 1;
    }

    QRandomGenerator m_random;
    QList<CardRecord> m_cards;
};
