// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/variants.h"

#include "simulator/rowbend.h"

#include <algorithm>
#include <array>

namespace
{
constexpr std::array<Variants::Description, 18> descriptions{{
    {Variant::InBandErrors, "in-band-errors", "product errors come with HTTP 200 and Success false"},
    {Variant::OddTypes, "odd-types", "numbers as text and text as numbers"},
    {Variant::NullFields, "null-fields", "fields without a value are null, and some others are too"},
    {Variant::MissingFields, "missing-fields", "some fields are left out"},
    {Variant::ThousandsSeparators, "thousands-separators", "amounts read 12,345.67"},
    {Variant::UnknownCodes, "unknown-codes", "some states, plan kinds and operators nobody has described"},
    {Variant::OddQuantities, "odd-quantities",
     "sizes without a unit, negative, with separators, with blanks"},
    {Variant::OddDates, "odd-dates",
     "0000-00-00, 9999-12-31, 29 February of a common year, dates without time"},
    {Variant::ExtraFields, "extra-fields", "fields nobody has described, also nested ones"},
    {Variant::OddTexts, "odd-texts",
     "remarks with control characters, direction marks and a mebibyte of text"},
    {Variant::OddAmounts, "odd-amounts", "negative balances, thirteen decimals, no currency"},
    {Variant::DuplicateRows, "duplicate-rows", "the last card of a page is also the first of the next"},
    {Variant::PagingDrift, "paging-drift", "after every fifth page one card moves to the end of the list"},
    {Variant::WrongTotal, "wrong-total", "Total and PageCount differ from page to page"},
    {Variant::EmptyList, "empty-list", "no rows although Total is not 0"},
    {Variant::RepeatedPage, "repeated-page", "every page behind the second repeats the second"},
    {Variant::BrokenRows, "broken-rows", "some rows have no number of their own or an unreadable one"},
    {Variant::BillingRefused, "billing-refused", "the key has no right to billing; cards go on"},
}};

/// Every n-th row, beginning with a row of its own so that several variants do not meet in one row.
bool isTurn(int row, int every, int from)
{
    return row % every == from;
}

void set(QJsonObject &card, QLatin1StringView name, const QJsonValue &value)
{
    if (card.contains(name))
        card.insert(name, value);
}

void swapTypes(QJsonObject &card)
{
    for (auto member = card.begin(); member != card.end(); ++member) {
        const QString key = member.key();
        if (member->isDouble())
            *member = QString::number(member->toInteger());
        else if (member->isBool())
            *member = member->toBool() ? QStringLiteral("true") : QStringLiteral("false");
        else if (key == u"Status" || key == u"OsStatus" || key == u"Period" || key == u"PeriodSmsUse" ||
                 key == u"CredentialInstanceId" || key == u"AliyunOrderId")
            *member = member->toString().toLongLong();
    }
}

constexpr std::array<QLatin1StringView, 8> optionalFields{
    QLatin1StringView("ActiveTime"),    QLatin1StringView("ExpireTime"),
    QLatin1StringView("PeriodAddFlow"), QLatin1StringView("IsAutoRecharge"),
    QLatin1StringView("Status"),        QLatin1StringView("TagList"),
    QLatin1StringView("Remark"),        QLatin1StringView("VsimInstanceId")};

void bendQuantities(QJsonObject &card, int row)
{
    static constexpr std::array<const char *, 8> texts{"1024", "-5.00MB",  "1,024MB", "100%",
                                                       "∞",    "12.53 MB", "",        "1.5e3KB"};
    set(card, QLatin1StringView("PeriodAddFlow"), QString::fromUtf8(texts[size_t(row / 4) % texts.size()]));
    if (isTurn(row, 8, 0))
        set(card, QLatin1StringView("PeriodRestFlow"), 1024);
}

void bendDates(QJsonObject &card, int row)
{
    static constexpr std::array<const char *, 6> texts{"0000-00-00 00:00:00",  "9999-12-31 23:59:59",
                                                       "2027-02-29 00:00:00",  "2026-02-28",
                                                       "2026-02-28T23:59:59Z", ""};
    const QString text = QString::fromLatin1(texts[size_t(row / 4) % texts.size()]);
    set(card, QLatin1StringView("ExpireTime"), text);
    if (isTurn(row, 8, 1))
        set(card, QLatin1StringView("ActiveTime"), text);
}

void bendCodes(QJsonObject &card)
{
    set(card, QLatin1StringView("Status"), QStringLiteral("77"));
    set(card, QLatin1StringView("OsStatus"), QStringLiteral("770"));
    set(card, QLatin1StringView("DataType"), QStringLiteral("futurecard"));
    set(card, QLatin1StringView("Vendor"), QStringLiteral("CBN"));
}

void bendTexts(QJsonObject &card, int row)
{
    static constexpr QLatin1StringView remark("Remark");
    if (isTurn(row, 1000, 3))
        card.insert(remark, QString(1024 * 1024, u'长'));
    else
        card.insert(remark, QStringLiteral("a\u0001b\u202Ec\u0000d=1+1"));
}

void addExtras(QJsonObject &object)
{
    object.insert(QStringLiteral("FutureField"), QStringLiteral("x"));
    object.insert(QStringLiteral("FutureObject"), QJsonObject{{QStringLiteral("Deep"), 1}});
}

void breakIdentity(QJsonObject &card, int row)
{
    static constexpr QLatin1StringView iccid("Iccid");
    if (row / 17 % 3 == 0)
        card.remove(iccid);
    else if (row / 17 % 3 == 1)
        card.insert(iccid, QJsonValue::Null);
    else
        card.insert(iccid, QStringLiteral("not a card"));
}
} // namespace

std::span<const Variants::Description> Variants::all()
{
    return descriptions;
}

bool Variants::addByName(QStringView name)
{
    for (const Description &description : descriptions) {
        if (name == QLatin1StringView(description.name)) {
            add(description.variant);
            return true;
        }
    }
    return false;
}

bool Variants::changesRows() const
{
    static constexpr std::array bending{Variant::OddTypes,     Variant::NullFields,    Variant::MissingFields,
                                        Variant::UnknownCodes, Variant::OddQuantities, Variant::OddDates,
                                        Variant::ExtraFields,  Variant::OddTexts,      Variant::BrokenRows};
    return m_texts ||
           std::any_of(bending.begin(), bending.end(), [this](Variant variant) { return has(variant); });
}

void Variants::setTexts(QStringList texts)
{
    m_texts = texts.isEmpty() ? nullptr : std::make_shared<const QStringList>(std::move(texts));
}

void Variants::bendCard(QJsonObject &card, int row) const
{
    const QLatin1StringView field = optionalFields[size_t(row / 3) % optionalFields.size()];
    if (m_texts)
        RowBend::plant(card, *m_texts, row);
    if (has(Variant::UnknownCodes) && isTurn(row, 5, 2))
        bendCodes(card);
    if (has(Variant::OddQuantities) && isTurn(row, 4, 0))
        bendQuantities(card, row);
    if (has(Variant::OddDates) && isTurn(row, 4, 1))
        bendDates(card, row);
    if (has(Variant::OddTexts) && isTurn(row, 10, 3))
        bendTexts(card, row);
    if (has(Variant::OddTypes))
        swapTypes(card);
    if (has(Variant::NullFields) && isTurn(row, 3, 1))
        card.insert(field, QJsonValue::Null);
    if (has(Variant::MissingFields) && isTurn(row, 3, 2))
        card.remove(field);
    if (has(Variant::ExtraFields))
        addExtras(card);
    if (has(Variant::BrokenRows) && isTurn(row, 17, 7))
        breakIdentity(card, row);
}

void Variants::bendRow(QJsonObject &object, int row) const
{
    if (m_texts)
        RowBend::plant(object, *m_texts, row);
    if (has(Variant::UnknownCodes) && isTurn(row, 5, 2))
        RowBend::codes(object);
    if (has(Variant::OddQuantities) && isTurn(row, 4, 0))
        RowBend::quantities(object, row / 4);
    if (has(Variant::OddDates) && isTurn(row, 4, 1))
        RowBend::dates(object, row / 4);
    if (has(Variant::OddTexts) && isTurn(row, 10, 3))
        RowBend::texts(object);
    if (has(Variant::OddAmounts) && isTurn(row, 4, 2))
        RowBend::amounts(object, isTurn(row, 8, 6));
    if (has(Variant::OddTypes))
        RowBend::types(object);
    if (has(Variant::NullFields) && isTurn(row, 3, 1))
        object.insert(RowBend::someField(object, row / 3), QJsonValue::Null);
    if (has(Variant::MissingFields) && isTurn(row, 3, 2))
        object.remove(RowBend::someField(object, row / 3));
    if (has(Variant::ExtraFields))
        addExtras(object);
    if (has(Variant::BrokenRows) && isTurn(row, 17, 7))
        RowBend::identity(object, row / 17);
}

void Variants::bendMoney(QJsonObject &object, int row) const
{
    if (m_texts)
        RowBend::plant(object, *m_texts, row);
    if (has(Variant::OddAmounts)) {
        set(object, QLatin1StringView("AvailableAmount"), QStringLiteral("-12.34"));
        set(object, QLatin1StringView("CreditAmount"), QStringLiteral("1.2345678901234"));
        set(object, QLatin1StringView("QuotaLimit"), QStringLiteral("0.00\n"));
        object.remove(QLatin1StringView("Currency"));
        if (isTurn(row, 2, 1))
            set(object, QLatin1StringView("NominalValue"), 500.5);
    }
    if (has(Variant::OddTypes) && object.contains(QLatin1StringView("CashCouponId")))
        object.insert(QLatin1StringView("CashCouponId"),
                      QString::number(object.value(QLatin1StringView("CashCouponId")).toInteger()));
    if (has(Variant::OddDates) && isTurn(row, 2, 0))
        set(object, QLatin1StringView("ExpiryTime"), QStringLiteral("0000-00-00T00:00:00Z"));
    if (has(Variant::ExtraFields))
        addExtras(object);
    if (has(Variant::BrokenRows) && isTurn(row, 3, 1))
        object.remove(QLatin1StringView("CashCouponNo"));
    if (has(Variant::UnknownCodes) && isTurn(row, 3, 0))
        set(object, QLatin1StringView("Status"), QStringLiteral("Frozen"));
}
