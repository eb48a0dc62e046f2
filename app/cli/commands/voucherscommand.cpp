// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"
#include "app/cli/session.h"

#include "core/domain/cardcodes.h"

#include <array>

// Vouchers and prepaid cards: the same fields, and two lists of their own.
namespace
{
const Voucher &valueOf(const VoucherRecord &record)
{
    return record.voucher;
}
const PrepaidCard &valueOf(const PrepaidCardRecord &record)
{
    return record.card;
}

/// The fields both have, in the order of the documentation. Identifiers are text for every reader.
template<class T>
constexpr std::array<ListField<T>, 8> commonFields{{
    {"id", QT_TRANSLATE_NOOP("Column", "Id"),
     [](const T &r) {
         const std::optional<qint64> id = valueOf(r).id;
         return ListCell::text(id ? std::optional(QString::number(*id)) : std::nullopt);
     }},
    {"no", QT_TRANSLATE_NOOP("Column", "Number"),
     [](const T &r) { return ListCell::text(valueOf(r).number); }},
    {"status", QT_TRANSLATE_NOOP("Column", "Status"),
     [](const T &r) { return ListCell::code(valueOf(r).status, &CardCodes::voucherStatus); }},
    {"effective", QT_TRANSLATE_NOOP("Column", "Effective"),
     [](const T &r) { return ListCell::instant(valueOf(r).effective); }},
    {"expires", QT_TRANSLATE_NOOP("Column", "Expires"),
     [](const T &r) { return ListCell::instant(valueOf(r).expires); }},
    {"nominal", QT_TRANSLATE_NOOP("Column", "Face value"),
     [](const T &r) { return ListCell::money(valueOf(r).nominal); }, InTable::Right},
    {"balance", QT_TRANSLATE_NOOP("Column", "Balance"),
     [](const T &r) { return ListCell::money(valueOf(r).balance); }, InTable::Right},
    {"products", QT_TRANSLATE_NOOP("Column", "Products"),
     [](const T &r) { return ListCell::text(valueOf(r).products); }},
}};

template<class T> constexpr std::array<ListField<T>, 9> fieldsWith(const ListField<T> &last)
{
    const auto &common = commonFields<T>;
    return {common[0], common[1], common[2], common[3], common[4], common[5], common[6], common[7], last};
}

constexpr auto voucherFields =
    fieldsWith<VoucherRecord>({"description", QT_TRANSLATE_NOOP("Column", "Description"),
                               [](const VoucherRecord &r) { return ListCell::text(r.voucher.description); }});
constexpr auto prepaidFields = fieldsWith<PrepaidCardRecord>(
    {"scenarios", QT_TRANSLATE_NOOP("Column", "Scenarios"),
     [](const PrepaidCardRecord &r) { return ListCell::text(r.card.scenarios); }});

/// One of the two lists, read by `read`.
template<class T>
Result<ExitCode> printList(Invocation &invocation, const QString &plural, const QString &part,
                           const std::array<ListField<T>, 9> &fields, Result<QList<T>> (MoneyStore::*read)())
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<QList<T>> records = ((*reader)->money.*read)();
    if (!records)
        return records.error();
    const auto asOf = PartAge::of(**reader, part, QStringLiteral("money"));
    if (!asOf)
        return asOf.error();
    return invocation.print(ListRows<T>(plural, fields, *records, *asOf, *format), *format);
}
} // namespace

QList<QCommandLineOption> VouchersCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> VouchersCommand::run(Invocation &invocation)
{
    return printList(invocation, QStringLiteral("vouchers"), SyncParts::vouchers, voucherFields,
                     &MoneyStore::vouchers);
}

QList<QCommandLineOption> PrepaidCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> PrepaidCommand::run(Invocation &invocation)
{
    return printList(invocation, QStringLiteral("prepaid"), SyncParts::prepaidCards, prepaidFields,
                     &MoneyStore::prepaidCards);
}
