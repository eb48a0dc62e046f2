// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cardtable.h"
#include "core/store/storeerror.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>

#include <array>

namespace
{
constexpr std::array<QLatin1StringView, cardTextCount> textColumns{
    QLatin1StringView("msisdn"),
    QLatin1StringView("imsi"),
    QLatin1StringView("status"),
    QLatin1StringView("os_status"),
    QLatin1StringView("vendor"),
    QLatin1StringView("sim_type"),
    QLatin1StringView("network"),
    QLatin1StringView("plan_kind"),
    QLatin1StringView("plan_level"),
    QLatin1StringView("period"),
    QLatin1StringView("tariff"),
    QLatin1StringView("credential"),
    QLatin1StringView("credential_type"),
    QLatin1StringView("credential_instance_id"),
    QLatin1StringView("order_id"),
    QLatin1StringView("apn"),
    QLatin1StringView("certify_type"),
    QLatin1StringView("active_type"),
    QLatin1StringView("directional_group_id"),
    QLatin1StringView("directional_group_name"),
    QLatin1StringView("private_network"),
    QLatin1StringView("notify_id"),
    QLatin1StringView("remark"),
    QLatin1StringView("tags"),
    QLatin1StringView("imei"),
    QLatin1StringView("real_name")};

constexpr std::array<QLatin1StringView, cardNumberCount> numberColumns{
    QLatin1StringView("instance_id"),   QLatin1StringView("opened"),
    QLatin1StringView("activated"),     QLatin1StringView("expires"),
    QLatin1StringView("usage_as_of"),   QLatin1StringView("auto_renew"),
    QLatin1StringView("used_bytes"),    QLatin1StringView("remaining_bytes"),
    QLatin1StringView("sms_used"),      QLatin1StringView("stop_threshold_bytes"),
    QLatin1StringView("auto_resume"),   QLatin1StringView("detail_as_of"),
    QLatin1StringView("identity_as_of")};

constexpr int rowHeadColumns = 3; // id, missed, last_seen
constexpr int missedColumn = 1;

/// The plain text members of Card, by column. Lists and tags are not among them.
using TextMember = std::optional<QString> Card::*;
struct TextField {
    CardText column;
    TextMember member;
};
constexpr std::array<TextField, 21> textFields{{
    {CardText::Status, &Card::status},
    {CardText::OsStatus, &Card::osStatus},
    {CardText::Vendor, &Card::vendor},
    {CardText::SimType, &Card::simType},
    {CardText::Network, &Card::network},
    {CardText::PlanKind, &Card::planKind},
    {CardText::PlanLevel, &Card::planLevel},
    {CardText::Period, &Card::period},
    {CardText::Tariff, &Card::tariff},
    {CardText::Credential, &Card::credential},
    {CardText::CredentialType, &Card::credentialType},
    {CardText::CredentialInstanceId, &Card::credentialInstanceId},
    {CardText::OrderId, &Card::orderId},
    {CardText::Apn, &Card::apn},
    {CardText::CertifyType, &Card::certifyType},
    {CardText::ActiveType, &Card::activeType},
    {CardText::DirectionalGroupId, &Card::directionalGroupId},
    {CardText::DirectionalGroupName, &Card::directionalGroupName},
    {CardText::PrivateNetwork, &Card::privateNetwork},
    {CardText::NotifyId, &Card::notifyId},
    {CardText::Remark, &Card::remark},
}};
static_assert(textFields.size() + 3 == listedTextCount, "besides msisdn, imsi and tags");

QString joined(const QStringList &values)
{
    return values.isEmpty() ? QString() : values.join(u';');
}

void appendQuoted(QString &json, const QString &text)
{
    json += u'"';
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            json += u'\\';
        if (c < u' ')
            json += QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            json += c;
    }
    json += u'"';
}

/// [[24,"name"],[null,"other"]]; null text for no tags.
QString tagsJson(const QList<CardTag> &tags)
{
    if (tags.isEmpty())
        return {};
    QString json = QStringLiteral("[");
    for (const CardTag &tag : tags) {
        json += json.size() > 1 ? u",[" : u"[";
        json += tag.id ? QString::number(*tag.id) : QStringLiteral("null");
        json += u',';
        appendQuoted(json, tag.name);
        json += u']';
    }
    return json + u']';
}

QList<CardTag> tagsOf(QByteArrayView json)
{
    QList<CardTag> tags;
    const QJsonArray array = QJsonDocument::fromJson(json.toByteArray()).array();
    for (const QJsonValue &pair : array) {
        const QJsonValue id = pair[0];
        tags.append({id.isDouble() ? std::optional(id.toInteger()) : std::nullopt, pair[1].toString()});
    }
    return tags;
}

QStringList listOf(QByteArrayView text)
{
    return text.isNull() ? QStringList() : QString::fromUtf8(text).split(u';');
}

std::optional<QString> textOf(QByteArrayView text)
{
    return text.isNull() ? std::nullopt : std::optional(QString::fromUtf8(text));
}

std::optional<qint64> numberOf(const CardRow &row, CardNumber column)
{
    return row[column] == CardRow::unknown ? std::nullopt : std::optional(row[column]);
}

std::optional<Instant> instantOf(const CardRow &row, CardNumber column)
{
    const std::optional<qint64> seconds = numberOf(row, column);
    return seconds ? std::optional(Instant{*seconds}) : std::nullopt;
}

std::optional<DataVolume> volumeOf(const CardRow &row, CardNumber column)
{
    const std::optional<qint64> bytes = numberOf(row, column);
    return bytes ? std::optional(DataVolume{*bytes}) : std::nullopt;
}

/// Texts one after the other in one buffer; their places become views when the buffer no longer grows.
class TextPacker
{
public:
    TextPacker(const Card &card, qsizetype characters)
        : m_bytes(characters * 3 + Iccid::maxLength, Qt::Uninitialized)
    {
        const QByteArrayView iccid = card.key.iccid.bytes();
        m_end = std::copy(iccid.begin(), iccid.end(), m_bytes.data());
    }
    void add(CardText column, QStringView text)
    {
        if (text.isNull())
            return;
        char *begin = m_end;
        m_end = m_encoder.appendToBuffer(m_end, text);
        m_places[size_t(column)] = {begin - m_bytes.constData(), m_end - begin};
    }
    QByteArray finish(CardRow &row, int iccidLength)
    {
        m_bytes.truncate(m_end - m_bytes.constData());
        row.iccid = QByteArrayView(m_bytes.constData(), iccidLength);
        for (size_t i = 0; i < listedTextCount; ++i) {
            if (m_places[i].size >= 0)
                row.text[i] = QByteArrayView(m_bytes.constData() + m_places[i].at, m_places[i].size);
        }
        return std::move(m_bytes);
    }

private:
    struct Place {
        qsizetype at = 0;
        qsizetype size = -1;
    };
    QStringEncoder m_encoder{QStringEncoder::Utf8, QStringEncoder::Flag::Stateless};
    QByteArray m_bytes;
    char *m_end = nullptr;
    std::array<Place, listedTextCount> m_places{};
};

void packNumbers(const Card &card, CardRow &row)
{
    const auto put = [&row](CardNumber column, std::optional<qint64> value) {
        row.number[size_t(column)] = value.value_or(CardRow::unknown);
    };
    const auto seconds = [](std::optional<Instant> at) {
        return at ? std::optional(at->seconds) : std::nullopt;
    };
    const auto bytes = [](std::optional<DataVolume> v) { return v ? std::optional(v->bytes) : std::nullopt; };
    put(CardNumber::InstanceId, card.key.instanceId);
    put(CardNumber::Opened, seconds(card.opened));
    put(CardNumber::Activated, seconds(card.activated));
    put(CardNumber::Expires, seconds(card.expires));
    put(CardNumber::UsageAsOf, seconds(card.usageAsOf));
    put(CardNumber::AutoRenew,
        card.autoRenew ? std::optional<qint64>(*card.autoRenew ? 1 : 0) : std::nullopt);
    put(CardNumber::Used, bytes(card.used));
    put(CardNumber::Remaining, bytes(card.remaining));
    put(CardNumber::SmsUsed, card.smsUsed);
}
} // namespace

QLatin1StringView CardTable::column(CardText which)
{
    return textColumns[size_t(which)];
}

QLatin1StringView CardTable::column(CardNumber which)
{
    return numberColumns[size_t(which)];
}

QByteArray CardTable::columnList()
{
    QByteArray list = "iccid";
    for (size_t i = 0; i < listedTextCount; ++i)
        list.append(", ").append(textColumns[i].data(), textColumns[i].size());
    for (size_t i = 0; i < listedNumberCount; ++i)
        list.append(", ").append(numberColumns[i].data(), numberColumns[i].size());
    return list;
}

QList<QByteArray> CardTable::factColumns()
{
    QList<QByteArray> columns;
    for (size_t i = listedTextCount; i < cardTextCount; ++i)
        columns.append(QByteArray(textColumns[i].data(), textColumns[i].size()));
    for (size_t i = listedNumberCount; i < cardNumberCount; ++i)
        columns.append(QByteArray(numberColumns[i].data(), numberColumns[i].size()));
    return columns;
}

CardRow CardTable::read(const Statement &row)
{
    CardRow card;
    card.id = row.integer(0);
    card.listed = missedOf(row) < 2;
    card.lastSeen = row.optionalInteger(2).value_or(CardRow::unknown);
    int column = rowHeadColumns;
    card.iccid = row.text(column++);
    const auto texts = [&](size_t first, size_t end) {
        for (size_t i = first; i < end; ++i)
            card.text[i] = row.text(column++);
    };
    const auto numbers = [&](size_t first, size_t end) {
        for (size_t i = first; i < end; ++i)
            card.number[i] = row.optionalInteger(column++).value_or(CardRow::unknown);
    };
    texts(0, listedTextCount);
    numbers(0, listedNumberCount);
    texts(listedTextCount, cardTextCount);
    numbers(listedNumberCount, cardNumberCount);
    return card;
}

int CardTable::missedOf(const Statement &row)
{
    return int(row.integer(missedColumn));
}

int CardTable::bind(Statement &statement, int first, const CardRow &row)
{
    statement.bindText(first++, row.iccid);
    for (size_t i = 0; i < listedTextCount; ++i)
        statement.bindText(first++, row.text[i]);
    for (size_t i = 0; i < listedNumberCount; ++i) {
        if (row.number[i] == CardRow::unknown)
            statement.bindNull(first++);
        else
            statement.bind(first++, row.number[i]);
    }
    return first;
}

Result<Card> CardTable::unpack(const CardRow &row)
{
    const std::optional<Iccid> iccid = Iccid::parse(row.iccid);
    if (!iccid)
        return StoreError::damagedValue(QStringLiteral("iccid of card row %1").arg(row.id));
    Card card{.key = {*iccid, numberOf(row, CardNumber::InstanceId)}};
    card.msisdn = listOf(row[CardText::Msisdn]);
    card.imsi = listOf(row[CardText::Imsi]);
    for (const TextField &field : textFields)
        card.*field.member = textOf(row[field.column]);
    card.opened = instantOf(row, CardNumber::Opened);
    card.activated = instantOf(row, CardNumber::Activated);
    card.expires = instantOf(row, CardNumber::Expires);
    card.usageAsOf = instantOf(row, CardNumber::UsageAsOf);
    if (const std::optional<qint64> renew = numberOf(row, CardNumber::AutoRenew))
        card.autoRenew = *renew != 0;
    card.used = volumeOf(row, CardNumber::Used);
    card.remaining = volumeOf(row, CardNumber::Remaining);
    card.smsUsed = numberOf(row, CardNumber::SmsUsed);
    card.tags = tagsOf(row[CardText::Tags]);
    return card;
}

std::optional<QString> CardTable::machineText(CardText which, QByteArrayView stored)
{
    if (which != CardText::Tags || stored.isNull())
        return textOf(stored);
    QStringList names;
    for (const CardTag &tag : tagsOf(stored))
        names.append(tag.name);
    return names.join(u';');
}

std::optional<QString> CardTable::machineText(CardNumber which, qint64 stored)
{
    if (stored == CardRow::unknown)
        return std::nullopt;
    switch (which) {
    case CardNumber::Opened:
    case CardNumber::Activated:
    case CardNumber::Expires:
    case CardNumber::UsageAsOf:
    case CardNumber::DetailAsOf:
    case CardNumber::IdentityAsOf:
        return Instant{stored}.beijingIso();
    case CardNumber::AutoRenew:
    case CardNumber::AutoResume:
        return stored != 0 ? QStringLiteral("true") : QStringLiteral("false");
    default:
        return QString::number(stored);
    }
}

PackedCard::PackedCard(const Card &card)
{
    const QString msisdn = joined(card.msisdn);
    const QString imsi = joined(card.imsi);
    const QString tags = tagsJson(card.tags);
    qsizetype characters = msisdn.size() + imsi.size() + tags.size();
    for (const TextField &field : textFields)
        characters += (card.*field.member).value_or(QString()).size();

    TextPacker packer(card, characters);
    packer.add(CardText::Msisdn, msisdn);
    packer.add(CardText::Imsi, imsi);
    for (const TextField &field : textFields) {
        if (const std::optional<QString> &text = card.*field.member)
            packer.add(field.column, text->isNull() ? QStringView(u"") : QStringView(*text));
    }
    packer.add(CardText::Tags, tags);
    m_memory = packer.finish(row, card.key.iccid.length());
    packNumbers(card, row);
}
