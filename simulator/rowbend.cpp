// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/rowbend.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace
{
using Name = QLatin1StringView;

constexpr std::array sizeFields{Name("Flow"),           Name("FlowCount"),
                                Name("UsedFlow"),       Name("PeriodAddFlow"),
                                Name("PoolUsed"),       Name("PoolOutUsed"),
                                Name("PoolAvaiable"),   Name("EffectiveTotalFlow"),
                                Name("PoolGrandTotal"), Name("EffectiveAvailableFlow")};
constexpr std::array timeFields{Name("PayTime"),    Name("TransactionTime"), Name("ExpiryTime"),
                                Name("ExpireTime"), Name("EffectiveTime"),   Name("PaymentTime"),
                                Name("BizTime")};
constexpr std::array codeFields{
    Name("Status"),          Name("OsStatus"),         Name("OrderType"),      Name("OrderStatus"),
    Name("TransactionType"), Name("TransactionFlow"),  Name("RealNameStatus"), Name("Item"),
    Name("Vendor"),          Name("SubscriptionType"), Name("State")};
constexpr std::array textFields{Name("Remarks"),     Name("Remark"), Name("OrderInfo"),    Name("Desc"),
                                Name("PackageName"), Name("Name"),   Name("ProductDetail")};
constexpr std::array amountFields{Name("Amount"), Name("PretaxAmount"), Name("OriginalAmount"),
                                  Name("NominalValue")};
constexpr std::array numberFields{
    Name("OrderId"),       Name("TransactionNumber"), Name("Iccid"), Name("Id"),
    Name("PrepaidCardNo"), Name("Address"),           Name("Day"),   Name("Month")};
/// Not worth a variant of their own: what stands for the whole row hangs on them.
constexpr std::array keptFields{Name("CredentialNO"), Name("Currency"), Name("SerialNo"), Name("BillCycle"),
                                Name("BillingCycle")};

template<size_t n> bool isOneOf(const std::array<Name, n> &names, const QString &key)
{
    return std::find(names.begin(), names.end(), key) != names.end();
}

/// The first of these fields the object has; empty: none.
template<size_t n> QString first(const std::array<Name, n> &names, const QJsonObject &object)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&object](Name name) { return object.contains(name); });
    return found == names.end() ? QString() : QString(*found);
}

bool isDigits(const QString &text)
{
    return !text.isEmpty() && text.size() <= 18 && (text.size() == 1 || text[0] != u'0') &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

void RowBend::codes(QJsonObject &object)
{
    for (const Name name : codeFields) {
        if (object.contains(name))
            object.insert(name, isDigits(object.value(name).toString()) ? QStringLiteral("77")
                                                                        : QStringLiteral("FUTURE"));
    }
}

void RowBend::quantities(QJsonObject &object, int turn)
{
    static constexpr std::array<const char *, 6> odd{"1024", "-5.00MB",  "1,024MB",
                                                     "∞",    "12.53 MB", "1.5e3KB"};
    const QString field = first(sizeFields, object);
    if (!field.isEmpty())
        object.insert(field, QString::fromUtf8(odd[size_t(turn) % odd.size()]));
}

void RowBend::dates(QJsonObject &object, int turn)
{
    static constexpr std::array<const char *, 5> odd{"0000-00-00 00:00:00", "9999-12-31 23:59:59",
                                                     "2027-02-29T00:00:00Z", "2026-02-28", "yesterday"};
    const QString field = first(timeFields, object);
    if (!field.isEmpty())
        object.insert(field, QString::fromLatin1(odd[size_t(turn) % odd.size()]));
}

void RowBend::texts(QJsonObject &object)
{
    const QString field = first(textFields, object);
    if (!field.isEmpty())
        object.insert(field, QStringLiteral("a\u0001b\u202Ec\u0000d=1+1"));
}

void RowBend::plant(QJsonObject &object, const QStringList &texts, int row)
{
    static constexpr std::array written{Name("Remarks"),
                                        Name("Remark"),
                                        Name("OrderInfo"),
                                        Name("Desc"),
                                        Name("Description"),
                                        Name("PackageName"),
                                        Name("Name"),
                                        Name("TagName"),
                                        Name("ProductDetail"),
                                        Name("ProductName"),
                                        Name("Apn"),
                                        Name("ApnName"),
                                        Name("DirectionalGroupName"),
                                        Name("PrivateNetworkSegment"),
                                        Name("ApplicableProducts"),
                                        Name("ApplicableScenarios"),
                                        Name("TransactionChannel"),
                                        Name("FundType")};
    int place = 0;
    for (auto member = object.begin(); member != object.end(); ++member, ++place) {
        const bool isWritten = std::any_of(written.begin(), written.end(),
                                           [&member](Name name) { return member.key() == name; });
        if (isWritten && member->isString())
            *member = texts[(qsizetype(row) * 3 + place) % texts.size()];
        if (!member->isArray())
            continue;
        QJsonArray array;
        for (const QJsonValue &item : member->toArray()) {
            QJsonObject inner = item.toObject();
            if (item.isObject())
                plant(inner, texts, row + int(array.size()) + 1);
            array.append(item.isObject() ? QJsonValue(inner) : item);
        }
        *member = array;
    }
}

void RowBend::amounts(QJsonObject &object, bool currencyToo)
{
    const QString field = first(amountFields, object);
    if (!field.isEmpty() && object.value(field).isString())
        object.insert(field, QStringLiteral("1.2345678901234"));
    else if (!field.isEmpty())
        object.insert(field, 1.2345678901234);
    if (currencyToo)
        object.remove(Name("Currency"));
}

void RowBend::types(QJsonObject &object)
{
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString key = member.key(), text = member->toString();
        if (key == u"Day" || key == u"Month" || key == u"BillCycle")
            continue;
        if (member->isDouble() && std::floor(member->toDouble()) == member->toDouble())
            *member = QString::number(member->toInteger());
        else if (member->isDouble())
            *member = QString::number(member->toDouble(), 'f', 2);
        else if (member->isBool())
            *member = member->toBool() ? QStringLiteral("true") : QStringLiteral("false");
        else if (isDigits(text))
            *member = text.toLongLong();
    }
}

QString RowBend::someField(const QJsonObject &object, int turn)
{
    QStringList fields;
    for (auto member = object.begin(); member != object.end(); ++member) {
        const bool plain = !member->isArray() && !member->isObject();
        if (plain && !isOneOf(numberFields, member.key()) && !isOneOf(keptFields, member.key()))
            fields.append(member.key());
    }
    return fields.isEmpty() ? QString() : fields[turn % fields.size()];
}

void RowBend::identity(QJsonObject &object, int turn)
{
    const QString field = first(numberFields, object);
    if (field.isEmpty())
        return;
    if (turn % 3 == 0)
        object.remove(field);
    else
        object.insert(field, turn % 3 == 1 ? QJsonValue(QJsonValue::Null) : QJsonValue(QString()));
}
