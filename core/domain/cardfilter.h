// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/cardfield.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

/// One value of a filter term, read but not yet bound to a date: spans and `today` stay what they are, so
/// that a saved filter means the same tomorrow.
struct FilterValue {
    enum class Kind : quint8 {
        Unknown, ///< `none`
        Open,    ///< the missing end of a range
        Text,    ///< text; codes in the provider's spelling, umbrellas (`stopped`, `pool`) in small letters
        Number,  ///< a count or an id
        Volume,  ///< bytes
        Share,   ///< hundredths of a percent of used + remaining
        Day,     ///< Julian day
        Month,   ///< year × 12 + month − 1
        Year,
        Today,
        Span,  ///< days
        Truth, ///< 0, 1
    };
    Kind kind = Kind::Unknown;
    qint64 number = 0;
    QString text;
    friend bool operator==(const FilterValue &, const FilterValue &) = default;
};

/// A value, or a range with both ends inside.
struct FilterChoice {
    FilterValue from;
    std::optional<FilterValue> to; ///< there: a range
    friend bool operator==(const FilterChoice &, const FilterChoice &) = default;
};

/// `field:a,b`, `field~a`, `field<a`, `field>a`, or a bare fragment (no field, Contains, one text).
struct FilterTerm {
    enum class Match : quint8 { OneOf, Contains, Below, Above };
    std::optional<CardField> field;
    Match match = Match::Contains;
    std::vector<FilterChoice> choices; ///< at least one; exactly one for Below and Above
    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

struct FilterNode {
    enum class Kind : quint8 { All, Any, Not, Term };
    Kind kind = Kind::All;
    std::vector<FilterNode> children; ///< All: any number, none = everything; Any: two or more; Not: one
    FilterTerm term;                  ///< of a Term
    friend bool operator==(const FilterNode &a, const FilterNode &b);
};

/// A filter over the cards: the language of the console's filter line and of `cards --filter`. A value:
/// comparable, saved as its toString().
///
/// Terms side by side (or with `and` between them) must all hold; `or` binds less than that; `-term` or
/// `-( … )` is the opposite; parentheses group. `or`, `and` and field names may be written in either case.
///
///   fragment            a text anywhere in iccid, msisdn, imsi, imei, credential, order_id, remark or a tag
///   "any (text)"        the same with blanks and punctuation; \" and \\ inside. Values may be quoted too
///   field:a,b           one of these values, whole. Lists (msisdn, imsi, tags) match by any of their entries
///   field~a,b           contains one of these (text fields)
///   field<x  field>x    before or less, after or more, x itself not; <= and >= with x itself
///   field:a..b          from a to b, both inside; one of them may be left out
///   field:none          unknown (for tags, msisdn and imsi: there are none)
///
/// Fields have the names of CardFields; short ones: `used`, `remaining`, `tag`, `plan` (plan_kind), `seen`
/// (last_seen), `order` (order_id), `sms` (sms_used), `renew` (auto_renew), `instance`, `verified_by`
/// (certify_type), `stop_threshold`, `resume` (auto_resume).
///  * status, os_status: code or word (CardCodes); `stopped` is every card that is stopped by anybody:
///    os_status 130 or 200–700, or status 35 or 40. vendor, plan, period and the like: code, in either
///    case, or word; `plan:pool` is every kind of pool.
///  * real_name: verified, not_verified, approving, or 已实名, 未实名, 认证中.
///  * used, remaining: sizes (`500MB`, `1.5GB`, `10M`, 1 MB = 1024 KB; bare bytes only after `used_bytes` and
///    `remaining_bytes`, and `0`), or shares of used + remaining (`used>80%`; false where that is unknown or
///    0). stop_threshold: sizes alone.
///  * dates, counted in Beijing: `2026-02-28`, `2026-02`, `2026`, `today`, or a span of whole days (`30d`,
///  `4w`).
///    A span counts from today forwards for expires, backwards for all others: `expires<30d` is expires
///    before today + 30 days, those already expired included (they need somebody even more;
///    `expires:0d..30d` leaves them out, `expires<today` is only them); `seen>7d` is last seen more
///    than 7 days ago; `activated<30d` within the last 30.
///  * auto_renew, auto_resume, listed: yes, no.
///  * imei, real_name, stop_threshold and auto_resume come from a reading of the card alone: `none` holds for
///    cards of which that was never read, too.
///  * iccid, msisdn, imsi, imei: `<`, `>` and ranges compare as many characters as the bound has, so that
///    `iccid:89860400..89860401` holds for all cards beginning with one of these.
///
/// A to Z count the same in either case, everywhere; other letters do not. Every comparison with an unknown
/// value is false, and `-` in front of it is therefore true: `-vendor:CMCC` includes cards whose operator is
/// unknown, `-vendor:CMCC,none` does not.
///
/// Full-width signs (：，（）－＜＞～％ “ ” and the full-width blank) are understood as their ASCII ones;
/// inside quotes every character stands for itself.
class CardFilter
{
public:
    CardFilter() = default; ///< every card

    /// Error: Kind::Usage, code E-FILTER, a sentence naming the character (from 1) and what was expected
    /// there; detail is "position N".
    [[nodiscard]] static Result<CardFilter> parse(QStringView text);

    /// The canonical text; parse(toString()) gives an equal filter.
    [[nodiscard]] QString toString() const;

    [[nodiscard]] bool isEmpty() const; ///< lets every card pass
    [[nodiscard]] const FilterNode &root() const { return m_root; }

    /// Whether every card that passes this one surely passes `earlier` too: the same with further terms or
    /// with a longer fragment. "No" may be wrong, "yes" never is.
    [[nodiscard]] bool refines(const CardFilter &earlier) const;

    /// The fields a bare fragment is searched in.
    [[nodiscard]] static std::span<const CardField> searchedFields();

    /// A field by its name or short name, in either case; also for `--sort` and `--fields`.
    [[nodiscard]] static std::optional<CardField> fieldByName(QStringView name);

    friend bool operator==(const CardFilter &, const CardFilter &) = default;

private:
    FilterNode m_root;
};
