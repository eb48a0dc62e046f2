// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatedigest.h"

#include <QCryptographicHash>

#include <algorithm>

namespace
{
/// One record of the canonical text. Each field says its length, so that no two records read alike.
class Record
{
public:
    explicit Record(const char *kind) : m_text(kind) {}
    Record &add(const QString &text)
    {
        const QByteArray utf8 = text.toUtf8();
        m_text += ' ' + QByteArray::number(utf8.size()) + ':' + utf8;
        return *this;
    }
    Record &add(const std::optional<QString> &text) { return text ? add(*text) : nothing(); }
    Record &add(qint64 number) { return add(QString::number(number)); }
    Record &add(const std::optional<qint64> &number) { return number ? add(*number) : nothing(); }
    Record &add(const std::optional<Money> &money) { return money ? add(money->micros) : nothing(); }
    Record &add(const std::optional<Instant> &instant) { return instant ? add(instant->seconds) : nothing(); }
    Record &add(const std::optional<QDate> &day) { return day ? add(day->toString(Qt::ISODate)) : nothing(); }
    Record &add(const QStringList &list)
    {
        add(qint64(list.size()));
        for (const QString &one : list)
            add(one);
        return *this;
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    Record &nothing()
    {
        m_text += " -";
        return *this;
    }
    QByteArray m_text;
};

class Canonical
{
public:
    void add(const Record &record) { m_lines.append(record.text()); }
    [[nodiscard]] QString digest()
    {
        std::sort(m_lines.begin(), m_lines.end());
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QByteArray &line : std::as_const(m_lines)) {
            hash.addData(line);
            hash.addData(QByteArrayView("\n"));
        }
        return QString::fromLatin1(hash.result().toHex());
    }

private:
    QList<QByteArray> m_lines;
};

/// The cards that are of this month as far as anybody knows, and the numbers of their orders.
QSet<QString> addCards(Canonical &text, const RebateStatement &statement)
{
    QSet<QString> orders;
    for (const RebateCardResult &result : statement.cards) {
        if (result.verdict == RebateVerdict::OtherMonth)
            continue;
        const RebateCard &card = result.card;
        text.add(Record("card")
                     .add(card.iccid)
                     .add(card.instanceId)
                     .add(card.vendor)
                     .add(card.planKind)
                     .add(card.credential)
                     .add(card.orderId)
                     .add(RebateVerdicts::name(result.verdict)));
        orders.insert(card.orderId.value_or(QString()));
    }
    for (const RebateOrderLine &line : statement.orders)
        orders.insert(line.orderId);
    return orders;
}

void addOrders(Canonical &text, const RebateInput &input, const QSet<QString> &numbers)
{
    for (const Order &order : input.orders.value_or(QList<Order>())) {
        if (numbers.contains(order.id))
            text.add(Record("order")
                         .add(order.id)
                         .add(order.kind)
                         .add(order.status)
                         .add(order.created)
                         .add(order.credential)
                         .add(order.planKind)
                         .add(order.cards));
    }
}

void addTables(Canonical &text, const QList<RebateTiers> &tables)
{
    for (const RebateTiers &table : tables) {
        Record record("table");
        record.add(std::optional(table.effectiveFrom))
            .add(qint64(table.reading))
            .add(qint64(table.reward))
            .add(table.source)
            .add(table.vendors)
            .add(table.planKinds);
        for (const RebateTiers::Step &step : table.steps)
            record.add(step.from).add(step.value.micros);
        text.add(record);
    }
}

void addDesk(Canonical &text, const RebateInput &input)
{
    for (const IntercomCredential &one : input.credentials)
        text.add(Record("intercom").add(one.credential).add(qint64(one.intercom)).add(one.evidence));
    if (input.platform)
        text.add(Record("platform").add(input.platform->count).add(input.platform->source));
    if (input.fees)
        text.add(Record("fees").add(input.fees->amount.micros).add(qint64(input.fees->final)));
    if (input.invoice)
        text.add(Record("invoice")
                     .add(input.invoice->number)
                     .add(input.invoice->gross)
                     .add(input.invoice->posted)
                     .add(input.invoice->courierNumber)
                     .add(input.invoice->received));
}

void addCredits(Canonical &text, const QList<RebateCredit> &credits)
{
    for (const RebateCredit &credit : credits)
        text.add(Record("credit")
                     .add(credit.entry.number)
                     .add(credit.entry.time)
                     .add(credit.entry.amount)
                     .add(credit.entry.remarks)
                     .add(credit.accepted ? std::optional(qint64(*credit.accepted)) : std::nullopt));
}
} // namespace

QString RebateDigest::of(const RebateInput &input, const RebateStatement &statement,
                         const RebateAssumptions &assumptions)
{
    Canonical text;
    text.add(Record("statement")
                 .add(statement.ruleVersion)
                 .add(input.month.iso())
                 .add(qint64(assumptions.clocks.courierWorkdays))
                 .add(qint64(assumptions.creditSearchDays)));
    addOrders(text, input, addCards(text, statement));
    addTables(text, input.tables);
    addDesk(text, input);
    addCredits(text, statement.credits);
    return text.digest();
}
