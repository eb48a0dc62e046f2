// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <span>

/// The documented uncertainties of the provider's answers (cloud-api, reliability 4.2): each can be switched
/// on.
enum class Variant : quint32 {
    InBandErrors,
    OddTypes,
    NullFields,
    MissingFields,
    ThousandsSeparators,
    UnknownCodes,
    OddQuantities,
    OddDates,
    ExtraFields,
    OddTexts,
    OddAmounts,
    DuplicateRows,
    PagingDrift,
    WrongTotal,
    EmptyList,
    RepeatedPage,
    BrokenRows,
    BillingRefused,
};

/// A set of variants; also knows what each does to an answer. A value, cheap to copy.
class Variants
{
public:
    struct Description {
        Variant variant;
        const char *name;
        const char *text; ///< one line of help
    };
    [[nodiscard]] static std::span<const Description> all();

    void add(Variant variant) { m_bits |= bit(variant); }
    /// By the name of the command line; false: there is none of that name.
    [[nodiscard]] bool addByName(QStringView name);
    [[nodiscard]] bool has(Variant variant) const { return m_bits & bit(variant); }

    /// Stands in every field of every answer that somebody could have written himself, one text after the
    /// other: names, remarks, tags, groups, products.
    void setTexts(QStringList texts);

    /// Whether rows, or the amounts beside them, must be rewritten at all.
    [[nodiscard]] bool changesRows() const;

    /// Rewrites one card as ListCardInfo would send it; `row` is its place in the fleet. Deterministic.
    void bendCard(QJsonObject &card, int row) const;
    /// Rewrites a row, or the one object, of any other answer by the kinds of its fields; `row` is its place.
    /// Numbers, months and days that name a row change with BrokenRows only.
    void bendRow(QJsonObject &object, int row) const;
    /// Rewrites a balance or a voucher.
    void bendMoney(QJsonObject &object, int row) const;

private:
    static constexpr quint32 bit(Variant variant) { return 1u << quint32(variant); }
    quint32 m_bits = 0;
    std::shared_ptr<const QStringList> m_texts; ///< null: none
};
