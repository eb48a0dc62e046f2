// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"
#include "app/cli/session.h"
#include "core/domain/moneywords.h"

#include "core/domain/cardcodes.h"

#include <array>

namespace
{
using Field = ListField<OrderRecord>;

// The documented keys first. Where an order is sent is personal: it is not printed.
constexpr std::array fields{
    Field{"order_id", QT_TRANSLATE_NOOP("Column", "Order"),
          [](const OrderRecord &r) { return ListCell::text(r.order.id); }},
    Field{"kind", QT_TRANSLATE_NOOP("Column", "Kind"),
          [](const OrderRecord &r) { return ListCell::code(r.order.kind, &MoneyWords::orderKind); }},
    Field{"status", QT_TRANSLATE_NOOP("Column", "Status"),
          [](const OrderRecord &r) { return ListCell::code(r.order.status, &MoneyWords::orderStatus); }},
    Field{"created", QT_TRANSLATE_NOOP("Column", "Created"),
          [](const OrderRecord &r) { return ListCell::instant(r.order.created); }},
    Field{"credential", QT_TRANSLATE_NOOP("Column", "Credential"),
          [](const OrderRecord &r) { return ListCell::text(r.order.credential); }},
    Field{"cards", QT_TRANSLATE_NOOP("Column", "Cards"),
          [](const OrderRecord &r) { return ListCell::number(r.order.cards); }, InTable::Right},
    Field{"vendor", QT_TRANSLATE_NOOP("Column", "Operator"),
          [](const OrderRecord &r) { return ListCell::code(r.order.vendor, &CardCodes::vendor); },
          InTable::Nowhere},
    Field{"plan_kind", QT_TRANSLATE_NOOP("Column", "Plan kind"),
          [](const OrderRecord &r) { return ListCell::code(r.order.planKind, &CardCodes::planKind); },
          InTable::Nowhere},
    Field{"plan_level", QT_TRANSLATE_NOOP("Column", "Tier"),
          [](const OrderRecord &r) { return ListCell::text(r.order.planLevel); }, InTable::Nowhere},
    Field{"period", QT_TRANSLATE_NOOP("Column", "Period"),
          [](const OrderRecord &r) { return ListCell::code(r.order.period, &CardCodes::period); },
          InTable::Nowhere},
    Field{"duration", QT_TRANSLATE_NOOP("Column", "Duration"),
          [](const OrderRecord &r) { return ListCell::text(r.order.duration); }, InTable::Nowhere},
    Field{"tariff", QT_TRANSLATE_NOOP("Column", "Tariff"),
          [](const OrderRecord &r) { return ListCell::text(r.order.tariff); }, InTable::Nowhere},
    Field{"pool_capacity", QT_TRANSLATE_NOOP("Column", "Pool capacity"),
          [](const OrderRecord &r) { return ListCell::text(r.order.poolCapacity); }, InTable::Nowhere},
    Field{"parcels", QT_TRANSLATE_NOOP("Column", "Parcels"),
          [](const OrderRecord &r) { return ListCell::list(r.order.parcels); }, InTable::Nowhere},
    Field{"last_seen", QT_TRANSLATE_NOOP("Column", "Last seen"),
          [](const OrderRecord &r) { return ListCell::instant(r.lastSeen); }, InTable::Nowhere},
};
} // namespace

QList<QCommandLineOption> OrdersCommand::options()
{
    return Options::daySpanOptions() << Commands::formatOption();
}

Result<ExitCode> OrdersCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<Options::DaySpan> span = Options::daySpan(invocation.parser);
    if (!span)
        return span.error();
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<QList<OrderRecord>> orders =
        span->isWhole() ? (*reader)->orders.all() : (*reader)->orders.between(span->begin(), span->end());
    if (!orders)
        return orders.error();
    const auto asOf = PartAge::of(**reader, SyncParts::orders, QStringLiteral("orders"));
    if (!asOf)
        return asOf.error();
    return invocation.print(ListRows<OrderRecord>(QStringLiteral("orders"), fields, *orders, *asOf, *format),
                            *format);
}
