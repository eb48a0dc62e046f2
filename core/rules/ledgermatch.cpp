// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/ledgermatch.h"
#include "core/domain/moneywords.h"
#include "core/rules/rebatecredits.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(LedgerMatch)
};
using Kind = LedgerExplanation::Kind;
using State = LedgerExplanation::State;
using Amount = std::optional<Money>;

Amount signedAmount(const LedgerEntry &entry)
{
    if (!entry.amount || (!entry.isIncome() && !entry.isExpense()))
        return std::nullopt;
    return entry.isIncome() ? *entry.amount : Money{-entry.amount->micros};
}

QString recordOf(const LedgerEntry &entry)
{
    return entry.recordId.value_or(QString());
}

QString yuan(Money amount)
{
    return amount.text(u"CNY");
}

/// All that one order or bill has in one direction: paid by us, or paid back.
struct RecordKey {
    QString record;
    bool income = false;
    friend bool operator==(const RecordKey &, const RecordKey &) = default;
    friend size_t qHash(const RecordKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.record, key.income);
    }
};

struct Settled {
    Month month; ///< of the newest of its lines
    bool final = true;
    Amount paid = Money{}; ///< without sign
    std::optional<QString> item;
    std::optional<QString> product;
    std::optional<Instant> paidAt;
};

/// Lines that move no money of the account are no entry's.
bool movesMoney(const BillLine &line)
{
    return !line.paid || line.paid->micros != 0;
}

bool isPaidBack(const BillLine &line)
{
    return line.paid ? line.paid->micros < 0 : line.item == u"Refund";
}

class SettledBills
{
public:
    explicit SettledBills(const QList<BillMonth> &bills)
    {
        for (const BillMonth &bill : bills) {
            m_months.insert(bill.month, bill.isFinal());
            for (const BillLine &line : bill.lines)
                add(line, bill);
        }
    }
    [[nodiscard]] const Settled *find(const RecordKey &key) const
    {
        const auto found = m_records.constFind(key);
        return found == m_records.constEnd() ? nullptr : &*found;
    }
    [[nodiscard]] const QHash<RecordKey, Settled> &all() const { return m_records; }
    /// Nothing: the month's bill was not read.
    [[nodiscard]] std::optional<bool> isFinal(Month month) const
    {
        const auto found = m_months.constFind(month);
        return found == m_months.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    void add(const BillLine &line, const BillMonth &bill)
    {
        if (!line.recordId || line.recordId->isEmpty() || !movesMoney(line))
            return;
        const RecordKey key{*line.recordId, isPaidBack(line)};
        const bool first = !m_records.contains(key);
        Settled &settled = m_records[key];
        if (first)
            settled = {bill.month, true, Money{}, line.item, line.productName, line.paidAt};
        settled.month = std::max(settled.month, bill.month);
        settled.final = settled.final && bill.isFinal();
        settled.paid = settled.paid && line.paid
                           ? Money::sum(*settled.paid, Money{std::abs(line.paid->micros)})
                           : std::nullopt;
    }
    QHash<RecordKey, Settled> m_records;
    QHash<Month, bool> m_months; ///< whether it is final
};

// ---- what an entry is ----

class Matcher
{
public:
    explicit Matcher(const LedgerMatchInput &input) : m_input(input), m_bills(input.settled)
    {
        for (const Order &order : input.orders.value_or(QList<Order>()))
            m_orders.insert(order.id, order.created);
        for (const RebateCreditDecision &decision : input.decisions)
            m_decisions.insert(decision.transaction, decision);
        for (const LedgerEntry &entry : input.entries)
            note(entry);
        for (auto one = m_bills.all().cbegin(); one != m_bills.all().cend(); ++one) {
            if (one->paid && !m_sums.contains(one.key()))
                m_unnamed[{one->month, one.key().income, one->paid->micros}].append(one.key());
        }
    }

    [[nodiscard]] LedgerExplanation explain(const LedgerEntry &entry)
    {
        LedgerExplanation found;
        found.number = entry.number;
        if (!signedAmount(entry)) {
            found.reason = Text::tr("Its amount or its direction is unknown.");
            return found;
        }
        const auto decided = m_decisions.constFind(entry.number);
        if (decided != m_decisions.constEnd() && decided->accepted)
            byDecision(found, *decided);
        else if (entry.type == u"Payment" && entry.isIncome())
            asTopUp(found, entry);
        else if (!recordOf(entry).isEmpty())
            byRecord(found, entry);
        else if (entry.type == u"Withdraw" && entry.isExpense())
            say(found, Kind::Withdrawal, State::Explained, Text::tr("Withdrawn from the account."));
        else if (entry.isIncome() && RebateCredits::speakOfRebate(entry.remarks.value_or(QString())))
            asRebate(found, entry, decided != m_decisions.constEnd());
        else
            byAmount(found, entry);
        return found;
    }

    [[nodiscard]] QList<BillWithoutEntry> withoutEntry() const
    {
        QList<BillWithoutEntry> bills;
        for (auto one = m_bills.all().cbegin(); one != m_bills.all().cend(); ++one) {
            const Settled &settled = one.value();
            if (m_sums.contains(one.key()) || m_proposed.contains(one.key()) || !settled.paid ||
                !isCovered(settled))
                continue;
            const Money paid{one.key().income ? -settled.paid->micros : settled.paid->micros};
            bills.append({settled.month, one.key().record, settled.item, settled.product, paid,
                          settled.paidAt, settled.final});
        }
        std::sort(bills.begin(), bills.end(), [](const BillWithoutEntry &a, const BillWithoutEntry &b) {
            return std::tie(a.month, a.record, a.paid) < std::tie(b.month, b.record, b.paid);
        });
        return bills;
    }

private:
    static void say(LedgerExplanation &found, Kind kind, State state, const QString &reason)
    {
        found.kind = kind;
        found.state = state;
        found.reason = reason;
    }

    void note(const LedgerEntry &entry)
    {
        const Amount amount = signedAmount(entry);
        if (recordOf(entry).isEmpty() || !amount)
            return;
        const RecordKey key{recordOf(entry), entry.isIncome()};
        const auto before = m_sums.constFind(key);
        const Amount sum = before == m_sums.constEnd() ? Amount(Money{}) : before->sum;
        const int count = before == m_sums.constEnd() ? 0 : before->count;
        m_sums.insert(key, {sum ? Money::sum(*sum, *entry.amount) : std::nullopt, count + 1});
    }

    /// Whether its payment lies in what was read of the ledger.
    [[nodiscard]] bool isCovered(const Settled &settled) const
    {
        return settled.paidAt && m_input.from && m_input.until && *settled.paidAt >= *m_input.from &&
               *settled.paidAt < *m_input.until;
    }

    static void byDecision(LedgerExplanation &found, const RebateCreditDecision &decision)
    {
        found.month = decision.month;
        say(found, Kind::RebateCredit, State::Explained,
            Text::tr("Confirmed as the rebate of %1.").arg(decision.month.iso()));
    }

    static void asTopUp(LedgerExplanation &found, const LedgerEntry &entry)
    {
        const QString channel = entry.channel.value_or(QString());
        say(found, Kind::TopUp, State::Explained,
            channel.isEmpty() ? Text::tr("A top-up.") : Text::tr("A top-up by %1.").arg(channel));
    }

    static void asRebate(LedgerExplanation &found, const LedgerEntry &entry, bool refused)
    {
        found.month = RebateCredits::monthNamed(entry.remarks.value_or(QString()));
        if (refused)
            say(found, Kind::Nothing, State::Unexplained,
                Text::tr("Speaks of a rebate, but somebody has refused it as one."));
        else
            say(found, Kind::RebateCredit, State::Proposed,
                found.month ? Text::tr("Speaks of the rebate of %1: confirm it under Rebates.")
                                  .arg(found.month->iso())
                            : Text::tr("Speaks of a rebate: confirm it under Rebates."));
    }

    void byRecord(LedgerExplanation &found, const LedgerEntry &entry) const
    {
        const RecordKey key{recordOf(entry), entry.isIncome()};
        found.record = key.record;
        if (const Settled *settled = m_bills.find(key))
            against(found, *settled, key);
        else if (m_orders.contains(key.record))
            byOrder(found, entry);
        else
            withoutBill(found, entry);
    }

    void against(LedgerExplanation &found, const Settled &settled, const RecordKey &key) const
    {
        const Sum &entries = m_sums[key];
        found.month = settled.month;
        const Kind kind = key.income ? Kind::Refund : Kind::Bill;
        if (!settled.paid || !entries.sum) {
            say(found, kind, State::Open,
                Text::tr("The bill of %1 has this number, but not its amount.").arg(settled.month.iso()));
        } else if (settled.paid == entries.sum) {
            const QString item = MoneyWords::billItem(settled.item.value_or(QStringLiteral("–")));
            say(found, kind, State::Explained,
                entries.count > 1 ? Text::tr("Bill of %1: %2; %n entries together.", nullptr, entries.count)
                                        .arg(settled.month.iso(), item)
                                  : Text::tr("Bill of %1: %2.").arg(settled.month.iso(), item));
        } else {
            found.difference = Money::difference(*entries.sum, *settled.paid);
            say(found, kind, settled.final ? State::Unexplained : State::Open,
                settled.final ? Text::tr("The bill of %1 says %2, the ledger %3.")
                                    .arg(settled.month.iso(), yuan(*settled.paid), yuan(*entries.sum))
                              : Text::tr("The preliminary bill of %1 says %2, the ledger %3.")
                                    .arg(settled.month.iso(), yuan(*settled.paid), yuan(*entries.sum)));
        }
    }

    /// The month in whose bill it should stand; nothing when neither is known.
    [[nodiscard]] static std::optional<Month> monthOf(const LedgerEntry &entry)
    {
        if (entry.billMonth)
            return entry.billMonth;
        return entry.time ? std::optional(Month::of(*entry.time)) : std::nullopt;
    }

    void byOrder(LedgerExplanation &found, const LedgerEntry &entry) const
    {
        found.month = monthOf(entry);
        const Kind kind = entry.isIncome() ? Kind::Refund : Kind::Order;
        const bool billed = found.month && m_bills.isFinal(*found.month).value_or(false);
        const auto created = m_orders[recordOf(entry)];
        if (billed)
            say(found, kind, State::Unexplained,
                Text::tr("An order of ours, but the final bill of %1 does not have it.")
                    .arg(found.month->iso()));
        else
            say(found, kind, State::Explained,
                created ? Text::tr("Order of %1; no final bill has it yet, so its amount is not checked.")
                              .arg(created->beijingDate().toString(Qt::ISODate))
                        : Text::tr("An order of ours; no final bill has it yet, so its amount is not "
                                   "checked."));
    }

    void withoutBill(LedgerExplanation &found, const LedgerEntry &entry) const
    {
        found.month = monthOf(entry);
        const std::optional<bool> final = found.month ? m_bills.isFinal(*found.month) : std::nullopt;
        if (!final)
            say(found, Kind::Nothing, State::Open,
                found.month ? Text::tr("The bill of %1 was not read.").arg(found.month->iso())
                            : Text::tr("The month of its bill is unknown."));
        else if (!*final)
            say(found, Kind::Nothing, State::Open,
                Text::tr("The preliminary bill of %1 does not have this number yet.")
                    .arg(found.month->iso()));
        else
            say(found, Kind::Nothing, State::Unexplained,
                Text::tr("Neither an order nor the final bill of %1 has this number.")
                    .arg(found.month->iso()));
    }

    /// One bill alone of its month has this amount, and no entry names it: worth a look, never a match.
    void byAmount(LedgerExplanation &found, const LedgerEntry &entry)
    {
        found.month = monthOf(entry);
        const auto fitting = found.month
                                 ? m_unnamed.find({*found.month, entry.isIncome(), entry.amount->micros})
                                 : m_unnamed.end();
        if (fitting == m_unnamed.end() || fitting->second.size() != 1) {
            say(found, Kind::Nothing, State::Unexplained,
                Text::tr("It names no order and no bill, and nothing else tells what it is for."));
            return;
        }
        m_proposed.insert(fitting->second.first());
        found.record = fitting->second.first().record;
        m_unnamed.erase(fitting);
        say(found, entry.isIncome() ? Kind::Refund : Kind::Bill, State::Proposed,
            Text::tr("It names no bill; one alone of %1 has this amount: %2.")
                .arg(found.month->iso(), *found.record));
    }

    struct Sum {
        Amount sum; ///< nothing: too large
        int count = 0;
    };
    const LedgerMatchInput &m_input;
    SettledBills m_bills;
    QHash<QString, std::optional<Instant>> m_orders;
    QHash<QString, RebateCreditDecision> m_decisions; ///< the last one about an entry counts
    QHash<RecordKey, Sum> m_sums;                     ///< of the entries
    /// Bills that no entry names, by month, direction and amount.
    std::map<std::tuple<Month, bool, qint64>, QList<RecordKey>> m_unnamed;
    QSet<RecordKey> m_proposed;
};

// ---- balances ----

/// What the balance was before it; nothing when that cannot be said.
Amount balanceBefore(const LedgerEntry &entry)
{
    const Amount amount = signedAmount(entry);
    return amount && entry.balance ? Money::difference(*entry.balance, *amount) : std::nullopt;
}

/// By time. Of entries of the same second the one goes first whose balance follows from the one before: the
/// provider does not tell their order.
QList<LedgerEntry> chained(QList<LedgerEntry> entries)
{
    std::sort(entries.begin(), entries.end(), [](const LedgerEntry &a, const LedgerEntry &b) {
        if (a.time != b.time)
            return a.time && (!b.time || *a.time < *b.time); // undated last
        return a.number < b.number;
    });
    for (qsizetype i = 1; i < entries.size(); ++i) {
        const Amount standing = entries[i - 1].balance;
        for (qsizetype other = i; other < entries.size() && entries[other].time == entries[i].time; ++other) {
            if (standing && balanceBefore(entries[other]) == standing) {
                entries.move(other, i);
                break;
            }
        }
    }
    return entries;
}

void checkBalances(LedgerMatch &match, const QList<LedgerEntry> &entries)
{
    for (qsizetype i = 1; i < entries.size(); ++i) {
        const LedgerEntry &before = entries[i - 1];
        const LedgerEntry &entry = entries[i];
        const Amount amount = signedAmount(entry);
        if (!before.balance || !entry.balance || !amount || !entry.time || !before.time)
            continue;
        const Amount expected = Money::sum(*before.balance, *amount);
        const Amount missing = expected ? Money::difference(*entry.balance, *expected) : std::nullopt;
        if (!missing)
            continue;
        ++match.stepsChecked;
        if (missing->micros != 0)
            match.gaps.append({before.number, entry.number, *expected, *entry.balance, *missing});
    }
}
} // namespace

LedgerMatch LedgerMatch::of(const LedgerMatchInput &input)
{
    LedgerMatch match;
    Matcher matcher(input);
    const QList<LedgerEntry> entries = chained(input.entries);
    for (const LedgerEntry &entry : entries)
        match.entries.append(matcher.explain(entry));
    match.bills = matcher.withoutEntry();
    checkBalances(match, entries);
    return match;
}

qint64 LedgerMatch::count(LedgerExplanation::State state) const
{
    return std::count_if(entries.begin(), entries.end(),
                         [state](const LedgerExplanation &one) { return one.state == state; });
}
