// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/listrows.h"
#include "app/cli/partage.h"
#include "app/cli/session.h"
#include "core/domain/moneywords.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(BillsCommand)
};

/// A line with what its month says about it.
struct Row {
    BillLine line;
    bool final = false;
    Instant asOf;
};
using Field = ListField<Row>;

template<std::optional<Money> BillLine::*amount> ListCell money(const Row &row)
{
    return ListCell::money(row.line.*amount, row.line.currency.value_or(QString()));
}
template<std::optional<QString> BillLine::*text> ListCell words(const Row &row)
{
    return ListCell::text(row.line.*text);
}

constexpr std::array<const char *, 4> sourceNames{"overview", "account", "instance", "settled"};

constexpr std::array fields{
    Field{"month", QT_TRANSLATE_NOOP("Column", "Month"),
          [](const Row &r) { return ListCell::month(r.line.month); }},
    Field{"item", QT_TRANSLATE_NOOP("Column", "Item"),
          [](const Row &r) { return ListCell::code(r.line.item, &MoneyWords::billItem); }},
    Field{"product_code", QT_TRANSLATE_NOOP("Column", "Product code"), &words<&BillLine::productCode>,
          InTable::Nowhere},
    Field{"product", QT_TRANSLATE_NOOP("Column", "Product"), &words<&BillLine::productName>},
    Field{"product_detail", QT_TRANSLATE_NOOP("Column", "Product detail"), &words<&BillLine::productDetail>,
          InTable::Nowhere},
    Field{"subscription", QT_TRANSLATE_NOOP("Column", "Subscription"), &words<&BillLine::subscriptionType>,
          InTable::Nowhere},
    Field{"instance_id", QT_TRANSLATE_NOOP("Column", "Instance"), &words<&BillLine::instanceId>,
          InTable::Nowhere},
    Field{"record_id", QT_TRANSLATE_NOOP("Column", "Order or bill"), &words<&BillLine::recordId>,
          InTable::Nowhere},
    Field{"status", QT_TRANSLATE_NOOP("Column", "Status"), &words<&BillLine::status>, InTable::Nowhere},
    Field{"paid_at", QT_TRANSLATE_NOOP("Column", "Paid on"),
          [](const Row &r) { return ListCell::instant(r.line.paidAt); }, InTable::Nowhere},
    Field{"gross", QT_TRANSLATE_NOOP("Column", "List price"), &money<&BillLine::gross>, InTable::Right},
    Field{"discount", QT_TRANSLATE_NOOP("Column", "Discount"), &money<&BillLine::discount>, InTable::Right},
    Field{"payable", QT_TRANSLATE_NOOP("Column", "Payable"), &money<&BillLine::payable>, InTable::Right},
    Field{"by_coupons", QT_TRANSLATE_NOOP("Column", "By coupons"), &money<&BillLine::byCoupons>,
          InTable::Nowhere},
    Field{"by_vouchers", QT_TRANSLATE_NOOP("Column", "By vouchers"), &money<&BillLine::byVouchers>,
          InTable::Right},
    Field{"by_prepaid", QT_TRANSLATE_NOOP("Column", "By prepaid cards"), &money<&BillLine::byPrepaid>,
          InTable::Nowhere},
    Field{"cash", QT_TRANSLATE_NOOP("Column", "Cash"), &money<&BillLine::cash>, InTable::Right},
    Field{"paid", QT_TRANSLATE_NOOP("Column", "Paid"), &money<&BillLine::paid>, InTable::Nowhere},
    Field{"adjusted", QT_TRANSLATE_NOOP("Column", "Adjusted"), &money<&BillLine::adjusted>, InTable::Nowhere},
    Field{"outstanding", QT_TRANSLATE_NOOP("Column", "Outstanding"), &money<&BillLine::outstanding>,
          InTable::Nowhere},
    Field{"currency", QT_TRANSLATE_NOOP("Column", "Currency"), &words<&BillLine::currency>, InTable::Nowhere},
    Field{"final", QT_TRANSLATE_NOOP("Column", "Final"),
          [](const Row &r) { return ListCell::truth(r.final); }},
    Field{"as_of", QT_TRANSLATE_NOOP("Column", "As of"),
          [](const Row &r) { return ListCell::instant(r.asOf); }, InTable::Nowhere},
};

Result<BillSource> sourceOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("source")))
        return BillSource::Overview;
    for (size_t i = 0; i < sourceNames.size(); ++i) {
        if (parser.value(QStringLiteral("source")) == QLatin1StringView(sourceNames[i]))
            return BillSource(i);
    }
    return Options::usageError(Text::tr("--source wants overview, account, instance or settled."));
}

Result<void> append(QList<Row> &rows, BillStore &bills, BillSource source, Month month)
{
    const Result<std::optional<BillMonth>> bill = bills.month(source, month);
    if (!bill)
        return bill.error();
    if (!*bill)
        return {};
    for (const BillLine &line : (*bill)->lines)
        rows.append({line, (*bill)->isFinal(), (*bill)->asOf});
    return {};
}

Result<QList<BillMonthHead>> heads(BillStore &bills, BillSource source, std::optional<Month> wanted)
{
    Result<QList<BillMonthHead>> all = bills.months(source);
    if (all && wanted)
        all->removeIf([&](const BillMonthHead &head) { return head.month != *wanted; });
    return all;
}

std::optional<Instant> oldest(const QList<BillMonthHead> &heads)
{
    std::optional<Instant> asOf;
    for (const BillMonthHead &head : heads)
        asOf = PartAge::older(asOf, head.asOf);
    return asOf;
}

Result<ExitCode> print(Invocation &invocation, Format format, BillSource source, std::optional<Month> month)
{
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<QList<BillMonthHead>> months = heads((*reader)->bills, source, month);
    if (!months)
        return months.error();
    QList<Row> rows;
    for (const BillMonthHead &head : *months) {
        if (const Result<void> read = append(rows, (*reader)->bills, source, head.month); !read)
            return read.error();
    }
    if (months->isEmpty())
        PartAge::sayNeverRead(QStringLiteral("money"));
    ListRows<Row> list(QStringLiteral("bills"), fields, rows, oldest(*months), format);
    list.add(QStringLiteral("source"), QString::fromLatin1(sourceNames[size_t(source)]));
    if (std::any_of(rows.begin(), rows.end(), [](const Row &row) { return !row.final; }))
        list.note(Text::tr("Lines that are not final may still change until the 3rd of the next month."));
    return invocation.print(list, format);
}
} // namespace

QList<QCommandLineOption> BillsCommand::options()
{
    return {
        QCommandLineOption(QStringLiteral("month"), Text::tr("Only this month."), Text::tr("YYYY-MM")),
        QCommandLineOption(
            QStringLiteral("source"),
            Text::tr("Which of the provider's bills: overview (default), account, instance or settled. They "
                     "tell the same money again."),
            Text::tr("SOURCE")),
        Commands::formatOption()};
}

Result<ExitCode> BillsCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatAlone();
    if (!format)
        return format.error();
    const Result<std::optional<Month>> month = Options::month(invocation.parser, QStringLiteral("month"));
    if (!month)
        return month.error();
    const Result<BillSource> source = sourceOf(invocation.parser);
    if (!source)
        return source.error();
    return print(invocation, *format, *source, *month);
}
