// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/cardcodes.h"
#include "core/domain/cardfilter.h"

#include <algorithm>

/// The filter language said once more, card by card and without any column: what the fast one must agree
/// with. Dates are compared as dates, shares as fractions of integers.
class SlowFilter
{
public:
    SlowFilter(const CardFilter &filter, QDate today) : m_filter(filter), m_today(today) {}
    [[nodiscard]] bool passes(const CardRecord &record) const { return node(m_filter.root(), record); }

private:
    using Kind = FilterValue::Kind;
    using Match = FilterTerm::Match;

    [[nodiscard]] bool node(const FilterNode &one, const CardRecord &record) const
    {
        const auto holds = [&](const FilterNode &child) { return node(child, record); };
        switch (one.kind) {
        case FilterNode::Kind::All:
            return std::all_of(one.children.begin(), one.children.end(), holds);
        case FilterNode::Kind::Any:
            return std::any_of(one.children.begin(), one.children.end(), holds);
        case FilterNode::Kind::Not:
            return !holds(one.children.front());
        case FilterNode::Kind::Term:
            break;
        }
        return term(one.term, record);
    }

    [[nodiscard]] bool term(const FilterTerm &one, const CardRecord &record) const
    {
        if (!one.field)
            return fragment(one.choices.front().from.text, record);
        return std::any_of(one.choices.begin(), one.choices.end(),
                           [&](const FilterChoice &choice) { return chosen(one, choice, record); });
    }

    static QStringList one(const std::optional<QString> &text)
    {
        return text ? QStringList(*text) : QStringList();
    }

    static QStringList textsOf(CardField field, const CardRecord &record) // nothing: unknown
    {
        const Card &card = record.card;
        QStringList names;
        switch (field) {
        case CardField::Iccid:
            return {card.key.iccid.toString()};
        case CardField::Msisdn:
            return card.msisdn;
        case CardField::Imsi:
            return card.imsi;
        case CardField::Status:
            return one(card.status);
        case CardField::OsStatus:
            return one(card.osStatus);
        case CardField::Vendor:
            return one(card.vendor);
        case CardField::PlanKind:
            return one(card.planKind);
        case CardField::PlanLevel:
            return one(card.planLevel);
        case CardField::Credential:
            return one(card.credential);
        case CardField::Period:
            return one(card.period);
        case CardField::Tariff:
            return one(card.tariff);
        case CardField::SimType:
            return one(card.simType);
        case CardField::Network:
            return one(card.network);
        case CardField::Apn:
            return one(card.apn);
        case CardField::OrderId:
            return one(card.orderId);
        case CardField::ActiveType:
            return one(card.activeType);
        case CardField::CertifyType:
            return one(card.certifyType);
        case CardField::Remark:
            return one(card.remark);
        case CardField::Pool:
            return card.planKind == u"sameflowcard" || card.planKind == u"GREcard" ? one(card.credential)
                                                                                   : QStringList();
        case CardField::Imei:
            return one(record.facts.imei);
        case CardField::RealName:
            return record.facts.realName ? QStringList(QString(Identity::name(*record.facts.realName)))
                                         : QStringList();
        case CardField::Tags:
            for (const CardTag &tag : card.tags)
                names.append(tag.name);
            return names;
        default:
            return {};
        }
    }

    static bool fragment(const QString &text, const CardRecord &record)
    {
        const auto fields = CardFilter::searchedFields();
        return std::any_of(fields.begin(), fields.end(), [&](CardField field) {
            const QStringList texts = textsOf(field, record);
            return std::any_of(texts.begin(), texts.end(), [&text](const QString &one) {
                return one.contains(text, Qt::CaseInsensitive);
            });
        });
    }

    [[nodiscard]] bool chosen(const FilterTerm &term, const FilterChoice &choice,
                              const CardRecord &record) const
    {
        switch (*term.field) {
        case CardField::Opened:
            return time(term, choice, record.card.opened);
        case CardField::Activated:
            return time(term, choice, record.card.activated);
        case CardField::Expires:
            return time(term, choice, record.card.expires);
        case CardField::UsageAsOf:
            return time(term, choice, record.card.usageAsOf);
        case CardField::LastSeen:
            return time(term, choice, record.lastSeen);
        case CardField::UsedBytes:
            return volume(term, choice, record.card.used, record.card.remaining);
        case CardField::RemainingBytes:
            return volume(term, choice, record.card.remaining, record.card.used);
        case CardField::SmsUsed:
            return number(term, choice, record.card.smsUsed);
        case CardField::InstanceId:
            return number(term, choice, record.card.key.instanceId);
        case CardField::AutoRenew:
            return truth(choice, record.card.autoRenew);
        case CardField::StopThresholdBytes:
            return volume(term, choice, record.facts.stopThreshold, {});
        case CardField::AutoResume:
            return truth(choice, record.facts.autoResume);
        case CardField::Listed:
            return truth(choice, record.listed);
        default:
            return text(term, choice, record);
        }
    }

    static bool truth(const FilterChoice &choice, std::optional<bool> value)
    {
        return choice.from.kind == Kind::Unknown ? !value : value == (choice.from.number == 1);
    }

    static bool text(const FilterTerm &term, const FilterChoice &choice, const CardRecord &record)
    {
        const QStringList texts = textsOf(*term.field, record);
        const QString &wanted = choice.from.text;
        if (choice.from.kind == Kind::Unknown)
            return texts.isEmpty();
        if (wanted == u"stopped" && (*term.field == CardField::Status || *term.field == CardField::OsStatus))
            return isStopped(*term.field, record.card);
        if (wanted == u"pool" && *term.field == CardField::PlanKind)
            return record.card.planKind == u"sameflowcard" || record.card.planKind == u"GREcard";
        return std::any_of(texts.begin(), texts.end(), [&](const QString &one) {
            if (term.match == Match::Contains)
                return one.contains(wanted, Qt::CaseInsensitive);
            if (choice.to)
                return compared(one, choice.from) >= 0 && compared(one, *choice.to) <= 0;
            if (term.match == Match::OneOf)
                return one.compare(wanted, Qt::CaseInsensitive) == 0;
            return term.match == Match::Below ? compared(one, choice.from) < 0
                                              : compared(one, choice.from) > 0;
        });
    }

    static int compared(const QString &text, const FilterValue &bound)
    {
        return bound.kind == Kind::Open
                   ? 0
                   : text.left(bound.text.size()).compare(bound.text, Qt::CaseInsensitive);
    }

    static bool isStopped(CardField field, const Card &card)
    {
        const int fine = card.osStatus.value_or(QString()).toInt();
        return fine == 130 || (fine >= 200 && fine <= 700) ||
               (field == CardField::Status && (card.status == u"35" || card.status == u"40"));
    }

    static bool number(const FilterTerm &term, const FilterChoice &choice, std::optional<qint64> value)
    {
        if (choice.from.kind == Kind::Unknown || !value)
            return choice.from.kind == Kind::Unknown && !value;
        const auto sign = [&](const FilterValue &bound) {
            return bound.kind == Kind::Open ? 0 : *value < bound.number ? -1 : int(*value > bound.number);
        };
        return inside(term, choice, sign);
    }

    static bool volume(const FilterTerm &term, const FilterChoice &choice, std::optional<DataVolume> part,
                       std::optional<DataVolume> rest)
    {
        const bool share = choice.from.kind == Kind::Share || (choice.to && choice.to->kind == Kind::Share);
        if (!share)
            return number(term, choice, part ? std::optional(part->bytes) : std::nullopt);
        if (!part || !rest || part->bytes + rest->bytes == 0)
            return false;
        const auto sign = [&](const FilterValue &bound) {
            if (bound.kind == Kind::Open)
                return 0;
            const qint64 left = part->bytes * 10'000, right = (part->bytes + rest->bytes) * bound.number;
            return left < right ? -1 : int(left > right);
        };
        return inside(term, choice, sign);
    }

    /// How a day lies to a value: before, in or behind it. Spans are distances, greater is later or older.
    [[nodiscard]] int sign(CardField field, QDate day, const FilterValue &value) const
    {
        const auto order = [](qint64 a, qint64 b) { return a < b ? -1 : int(a > b); };
        switch (value.kind) {
        case Kind::Open:
            return 0;
        case Kind::Year:
            return order(day.year(), value.number);
        case Kind::Month:
            return order(day.year() * 12 + day.month() - 1, value.number);
        case Kind::Day:
            return order(day.toJulianDay(), value.number);
        case Kind::Span:
            return order(field == CardField::Expires ? m_today.daysTo(day) : day.daysTo(m_today),
                         value.number);
        default:
            return order(day.toJulianDay(), m_today.toJulianDay());
        }
    }

    [[nodiscard]] bool time(const FilterTerm &term, const FilterChoice &choice,
                            std::optional<Instant> value) const
    {
        if (choice.from.kind == Kind::Unknown || !value)
            return choice.from.kind == Kind::Unknown && !value;
        const QDate day = value->beijingDate();
        if (choice.to && isAge(*term.field, choice.from) != isAge(*term.field, *choice.to) &&
            choice.from.kind != Kind::Open && choice.to->kind != Kind::Open)
            return between(day, choice.from, *choice.to);
        return inside(term, choice, [&](const FilterValue &bound) { return sign(*term.field, day, bound); });
    }

    static bool isAge(CardField field, const FilterValue &value)
    {
        return value.kind == Kind::Span && field != CardField::Expires;
    }

    /// An age at one end and a date at the other: the days from the earlier to the later.
    [[nodiscard]] bool between(QDate day, const FilterValue &a, const FilterValue &b) const
    {
        const FilterValue &date = a.kind == Kind::Span ? b : a;
        const QDate aged = m_today.addDays(-(a.kind == Kind::Span ? a : b).number);
        const int fromDate = sign(CardField::LastSeen, day, date); // before, in or behind it
        return fromDate == 0 || day == aged || (fromDate < 0 ? day > aged : day < aged);
    }

    template<class Sign> static bool inside(const FilterTerm &term, const FilterChoice &choice, Sign sign)
    {
        if (choice.to)
            return sign(choice.from) >= 0 && sign(*choice.to) <= 0;
        const int order = sign(choice.from);
        return term.match == Match::OneOf ? order == 0 : term.match == Match::Below ? order < 0 : order > 0;
    }

    CardFilter m_filter;
    QDate m_today;
};
