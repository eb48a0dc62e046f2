// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rebatedigest.h"
#include "core/rules/digesttext.h"

#include <QSet>

namespace
{
/// The cards that are of this month as far as anybody knows, and the numbers of their orders.
QSet<QString> addCards(DigestText &text, const RebateStatement &statement)
{
    QSet<QString> orders;
    for (const RebateCardResult &result : statement.cards) {
        if (result.verdict == RebateVerdict::OtherMonth)
            continue;
        const RebateCard &card = result.card;
        text.add(DigestRecord("card")
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

void addOrders(DigestText &text, const RebateInput &input, const QSet<QString> &numbers)
{
    for (const Order &order : input.orders.value_or(QList<Order>())) {
        if (numbers.contains(order.id))
            text.add(DigestRecord("order")
                         .add(order.id)
                         .add(order.kind)
                         .add(order.status)
                         .add(order.created)
                         .add(order.credential)
                         .add(order.planKind)
                         .add(order.cards));
    }
}

void addTables(DigestText &text, const QList<RebateTiers> &tables)
{
    for (const RebateTiers &table : tables) {
        DigestRecord record("table");
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

QList<RebateTiers> tablesOf(const RebateStatement &statement)
{
    QList<RebateTiers> tables;
    for (const RebatePart &part : statement.parts)
        tables.append(part.table);
    return tables;
}

void addDesk(DigestText &text, const RebateInput &input)
{
    for (const IntercomCredential &one : input.credentials)
        text.add(DigestRecord("intercom").add(one.credential).add(qint64(one.intercom)).add(one.evidence));
    if (input.platform)
        text.add(DigestRecord("platform").add(input.platform->count).add(input.platform->source));
    if (input.fees)
        text.add(DigestRecord("fees").add(input.fees->amount.micros).add(qint64(input.fees->final)));
    if (input.invoice)
        text.add(DigestRecord("invoice")
                     .add(input.invoice->number)
                     .add(input.invoice->gross)
                     .add(input.invoice->posted)
                     .add(input.invoice->courierNumber)
                     .add(input.invoice->received));
}

void addCredits(DigestText &text, const QList<RebateCredit> &credits)
{
    for (const RebateCredit &credit : credits)
        text.add(DigestRecord("credit")
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
    DigestText text;
    text.add(DigestRecord("statement")
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

QString RebateDigest::ofAmount(const RebateStatement &statement)
{
    DigestText text;
    text.add(DigestRecord("amount")
                 .add(statement.ruleVersion)
                 .add(statement.month.iso())
                 .add(statement.ourCount)
                 .add(statement.platformCount)
                 .add(statement.fees));
    for (const RebateCardResult &result : statement.cards) {
        if (result.verdict == RebateVerdict::Counted)
            text.add(DigestRecord("card").add(result.card.iccid).add(result.card.instanceId));
    }
    addTables(text, tablesOf(statement));
    return text.digest();
}
