// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"
#include "app/cli/session.h"
#include "core/domain/moneywords.h"

#include <array>

namespace
{
using Field = ListField<LedgerRecord>;

// The documented keys first. The counter account is personal: it is not printed.
constexpr std::array fields{
    Field{"number", QT_TRANSLATE_NOOP("Column", "Number"),
          [](const LedgerRecord &r) { return ListCell::text(r.entry.number); }},
    Field{"time", QT_TRANSLATE_NOOP("Column", "Time"),
          [](const LedgerRecord &r) { return ListCell::instant(r.entry.time); }},
    Field{"type", QT_TRANSLATE_NOOP("Column", "Type"),
          [](const LedgerRecord &r) { return ListCell::code(r.entry.type, &MoneyWords::transaction); }},
    Field{"flow", QT_TRANSLATE_NOOP("Column", "Flow"),
          [](const LedgerRecord &r) {
              ListCell cell = ListCell::code(r.entry.flow, &MoneyWords::flow);
              if (r.entry.isIncome() || r.entry.isExpense()) { // the documented words of the interface
                  cell.machine = r.entry.flow->toLower();
                  cell.json = *cell.machine;
              }
              return cell;
          }},
    Field{"amount", QT_TRANSLATE_NOOP("Column", "Amount"),
          [](const LedgerRecord &r) { return ListCell::money(r.entry.amount); }, InTable::Right},
    Field{"balance", QT_TRANSLATE_NOOP("Column", "Balance"),
          [](const LedgerRecord &r) { return ListCell::money(r.entry.balance); }, InTable::Right},
    Field{"channel", QT_TRANSLATE_NOOP("Column", "Channel"),
          [](const LedgerRecord &r) { return ListCell::text(r.entry.channel); }, InTable::Nowhere},
    Field{"remarks", QT_TRANSLATE_NOOP("Column", "Remarks"),
          [](const LedgerRecord &r) { return ListCell::text(r.entry.remarks); }},
    Field{"bill_month", QT_TRANSLATE_NOOP("Column", "Bill month"),
          [](const LedgerRecord &r) { return ListCell::month(r.entry.billMonth); }},
    Field{"record_id", QT_TRANSLATE_NOOP("Column", "Order or bill"),
          [](const LedgerRecord &r) { return ListCell::text(r.entry.recordId); }, InTable::Nowhere},
    Field{"fund_type", QT_TRANSLATE_NOOP("Column", "Kind of funds"),
          [](const LedgerRecord &r) { return ListCell::text(r.entry.fundType); }, InTable::Nowhere},
    Field{"changed", QT_TRANSLATE_NOOP("Column", "Changed since"),
          [](const LedgerRecord &r) { return ListCell::truth(r.changed); }, InTable::Nowhere},
};

/// Without an end given, entries without a time are in it too: behind the others.
Result<QList<LedgerRecord>> entries(LedgerStore &ledger, const Options::DaySpan &span)
{
    Result<QList<LedgerRecord>> dated = ledger.entries(span.begin(), span.end());
    if (!dated || !span.isWhole())
        return dated;
    const Result<QList<LedgerRecord>> undated = ledger.undated();
    if (!undated)
        return undated.error();
    return *dated + *undated;
}
} // namespace

QList<QCommandLineOption> LedgerCommand::options()
{
    return Options::daySpanOptions() << Commands::formatOption();
}

Result<ExitCode> LedgerCommand::run(Invocation &invocation)
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
    const Result<QList<LedgerRecord>> rows = entries((*reader)->ledger, *span);
    if (!rows)
        return rows.error();
    const auto asOf = PartAge::of(**reader, SyncParts::ledger, QStringLiteral("money"));
    if (!asOf)
        return asOf.error();
    return invocation.print(ListRows<LedgerRecord>(QStringLiteral("ledger"), fields, *rows, *asOf, *format),
                            *format);
}
