// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/financetables.h"

#include "core/base/privateview.h"
#include "core/desk/deskkinds.h"
#include "core/domain/cardcodes.h"
#include "core/domain/moneywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(FinanceTables)
};
using Tone = TableRoles::Tone;
using State = LedgerExplanation::State;
using Amount = std::optional<Money>;

FigureColumn column(const char *name, const QString &title, TableKind kind = TableKind::Text)
{
    return {QString::fromLatin1(name), title, kind};
}

FigureColumn hidden(const char *name, const QString &title, TableKind kind = TableKind::Text)
{
    FigureColumn one = column(name, title, kind);
    one.hidden = true;
    return one;
}

FigureColumn essential(FigureColumn one)
{
    one.essential = true;
    return one;
}

FigureColumn typically(FigureColumn one, const QString &text)
{
    one.typical = text;
    return one;
}

/// A word that must not be cut, and room for it.
QString wide(const QString &word)
{
    return word + QStringLiteral("mm");
}

QString currencyOf(const std::optional<QString> &currency)
{
    return currency.value_or(QStringLiteral("CNY"));
}

/// A change reads with its sign in both directions.
FigureCell change(Amount amount, const std::optional<QString> &currency)
{
    FigureCell cell = FigureCell::money(amount, currencyOf(currency));
    if (amount && amount->micros > 0)
        cell.text.prepend(u'+');
    return cell;
}

FigureCell code(const std::optional<QString> &code, QString (*words)(QStringView))
{
    return FigureCell::code(code, code ? words(*code) : QString());
}

// ---- ledger ----

int rankOf(State state)
{
    switch (state) {
    case State::Unexplained:
        return 0;
    case State::Proposed:
        return 3;
    case State::Open:
        return 4;
    case State::Explained:
        break;
    }
    return 5;
}
constexpr int gapRank = 1;
constexpr int billRank = 2;

Tone toneOf(State state)
{
    switch (state) {
    case State::Unexplained:
        return Tone::Bad;
    case State::Proposed:
        return Tone::Warning;
    case State::Open:
        return Tone::Muted;
    case State::Explained:
        break;
    }
    return Tone::Plain;
}

QString stateName(State state)
{
    switch (state) {
    case State::Unexplained:
        return QStringLiteral("unexplained");
    case State::Proposed:
        return QStringLiteral("to_confirm");
    case State::Open:
        return QStringLiteral("open");
    case State::Explained:
        break;
    }
    return QStringLiteral("explained");
}

/// Where an exception is dealt with.
PaneTarget targetOf(const LedgerExplanation &found)
{
    if (found.kind == LedgerExplanation::Kind::RebateCredit)
        return {QStringLiteral("rebates"), found.month ? found.month->iso() : QString()};
    if (found.month && found.kind != LedgerExplanation::Kind::TopUp)
        return {QStringLiteral("finance"), found.month->iso()};
    return {};
}

FigureCell monthCell(const std::optional<Month> &month)
{
    return FigureCell::words(month ? std::optional(month->iso()) : std::nullopt);
}

FigureRow entryRow(const LedgerRecord &record, const LedgerExplanation &found)
{
    const LedgerEntry &entry = record.entry;
    const Amount amount = FinanceTables::signedAmount(entry);
    return {entry.number,
            {FigureCell::code(stateName(found.state), FinanceTables::stateText(found.state))
                 .toned(toneOf(found.state))
                 .ordered(rankOf(found.state)),
             FigureCell::instant(entry.time), code(entry.type, &MoneyWords::transaction), change(amount, {}),
             FigureCell::money(entry.balance), FigureCell::words(found.reason),
             FigureCell::entered(entry.remarks), FigureCell::id(entry.recordId), monthCell(entry.billMonth),
             FigureCell::words(entry.channel), FigureCell::id(entry.number),
             FigureCell::words(entry.fundType), FigureCell::truth(record.changed)},
            targetOf(found)};
}

FigureRow billRow(const BillWithoutEntry &bill)
{
    const QString what = MoneyWords::billItem(bill.item.value_or(QStringLiteral("–")));
    return {
        QStringLiteral("bill:") + bill.month.iso() + u':' + bill.record +
            (bill.paid.micros < 0 ? QStringLiteral(":back") : QString()),
        {FigureCell::code(QStringLiteral("no_entry"), Text::tr("bill without an entry"))
             .toned(Tone::Bad)
             .ordered(billRank),
         FigureCell::instant(bill.paidAt),
         FigureCell::words(what),
         change(Money{-bill.paid.micros}, {}),
         {},
         FigureCell::words(
             bill.final
                 ? Text::tr("The bill of %1 was paid; the ledger has no entry of it.").arg(bill.month.iso())
                 : Text::tr("The preliminary bill of %1 was paid; the ledger has no "
                            "entry of it.")
                       .arg(bill.month.iso())),
         FigureCell::words(bill.product),
         FigureCell::id(bill.record),
         monthCell(bill.month),
         {},
         {},
         {},
         {}},
        {QStringLiteral("finance"), bill.month.iso()}};
}

FigureRow gapRow(const BalanceGap &gap, const LedgerEntry &entry)
{
    return {QStringLiteral("gap:") + gap.number,
            {FigureCell::code(QStringLiteral("balance_gap"), Text::tr("balance does not add up"))
                 .toned(Tone::Bad)
                 .ordered(gapRank),
             FigureCell::instant(entry.time),
             {},
             change(gap.missing, {}),
             FigureCell::money(gap.found),
             FigureCell::words(Text::tr("After entry %1 the balance should be %2, it is %3.")
                                   .arg(gap.number, gap.expected.text(u"CNY"), gap.found.text(u"CNY"))),
             {},
             {},
             {},
             {},
             FigureCell::id(gap.number),
             {},
             {}},
            {}};
}

/// Exceptions by rank, then everything by time, the newest first.
void sortForLedger(QList<FinanceTables::LedgerRow> &rows)
{
    using Row = FinanceTables::LedgerRow;
    const auto rank = [](const Row &row) { return std::get<qint64>(row.row.cells[0].order); };
    const auto time = [](const Row &row) {
        const auto *seconds = std::get_if<qint64>(&row.row.cells[1].order);
        return seconds ? *seconds : std::numeric_limits<qint64>::max();
    };
    std::reverse(rows.begin(), rows.end()); // entries of one second stay in the order of their balances
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : time(a) > time(b);
    });
}

// ---- bills ----

QList<FigureCell> amountCells(const BillAmounts &amounts, Amount difference)
{
    const QString currency = currencyOf(amounts.currency);
    const auto money = [&currency](Amount amount) { return FigureCell::money(amount, currency); };
    return {money(amounts.payable),    change(difference, amounts.currency),
            money(amounts.byVouchers), money(amounts.paid),
            money(amounts.gross),      money(amounts.discount),
            money(amounts.outstanding)};
}

QString nameOf(const BillProduct &product)
{
    if (product.name && !product.name->isEmpty())
        return *product.name;
    return product.code.isEmpty() ? Text::tr("product unknown") : product.code;
}

FigureCell finalCell(const BillSummary &bill)
{
    return FigureCell::code(bill.final ? QStringLiteral("final") : QStringLiteral("preliminary"),
                            FinanceTables::finalText(bill))
        .toned(bill.final ? Tone::Plain : Tone::Warning)
        .ordered(bill.final);
}

FigureRow billSum(const BillSummary &month)
{
    FigureRow row{
        month.month.iso(), {monthCell(month.month), FigureCell::words(Text::tr("all products"))}, {}};
    row.cells += amountCells(month.amounts, month.change);
    row.cells += {FigureCell::number(month.lines), finalCell(month), FigureCell::instant(month.asOf)};
    return row;
}

FigureRow billProduct(const BillSummary &month, const BillProduct &product)
{
    FigureRow row{month.month.iso() + u'/' + product.code,
                  {monthCell(month.month), FigureCell::words(nameOf(product))},
                  {}};
    row.cells += amountCells(product.amounts, product.change);
    row.cells += {FigureCell::number(product.lines), finalCell(month), FigureCell::instant(month.asOf)};
    return row;
}

// ---- vouchers ----

Tone toneOf(const VoucherBurn &burn, int lapseWarningDays)
{
    if (burn.state != VoucherBurn::State::Counted)
        return Tone::Muted;
    const bool lapses = burn.lapses && burn.lapses->micros > 0;
    if (!lapses)
        return Tone::Plain;
    return *burn.daysLeft <= lapseWarningDays ? Tone::Bad : Tone::Warning;
}

QString voucherStateName(VoucherBurn::State state)
{
    switch (state) {
    case VoucherBurn::State::Counted:
        return QStringLiteral("counted");
    case VoucherBurn::State::Ended:
        return QStringLiteral("ended");
    case VoucherBurn::State::NotCounted:
        break;
    }
    return QStringLiteral("not_counted");
}
} // namespace

QList<FigureColumn> FinanceTables::dayColumns()
{
    return {essential(column("day", Text::tr("Day"), TableKind::Date)),
            column("renewals", Text::tr("Renewals"), TableKind::Money),
            column("usage", Text::tr("Usage"), TableKind::Money),
            column("other", Text::tr("Other products"), TableKind::Money),
            column("from_vouchers", Text::tr("From vouchers"), TableKind::Money),
            column("from_balance", Text::tr("From the balance"), TableKind::Money),
            column("expected", Text::tr("Left, expected"), TableKind::Money),
            column("early", Text::tr("Left, busiest week"), TableKind::Money),
            column("late", Text::tr("Left, quietest week"), TableKind::Money),
            column("cash_only", Text::tr("Left, cash only"), TableKind::Money)};
}

QList<FigureRow> FinanceTables::days(const Runway &runway)
{
    const QString currency = currencyOf(runway.currency);
    const auto left = [&](const QList<RunwayDay> &days, qsizetype place) {
        const Amount amount = place < days.size() ? Amount(days[place].balanceAfter) : std::nullopt;
        return FigureCell::money(amount, currency)
            .toned(amount && amount->micros < 0 ? Tone::Bad : Tone::Plain);
    };
    QList<FigureRow> rows;
    for (qsizetype i = 0; i < runway.days.size(); ++i) {
        const RunwayDay &day = runway.days[i];
        const auto money = [&currency](Money amount) { return FigureCell::money(amount, currency); };
        rows.append({day.day.toString(Qt::ISODate),
                     {FigureCell::date(day.day), money(day.renewals), money(day.usage), money(day.other),
                      money(day.fromVouchers), money(day.fromBalance), left(runway.days, i),
                      left(runway.earlyDays, i), left(runway.lateDays, i), left(runway.cashDays, i)},
                     {}});
    }
    return rows;
}

QList<FigureColumn> FinanceTables::voucherColumns()
{
    return {column("order", Text::tr("Order"), TableKind::Integer),
            essential(column("number", Text::tr("Voucher"), TableKind::Id)),
            typically(column("state", Text::tr("State")), wide(Text::tr("not counted"))),
            column("nominal", Text::tr("Face value"), TableKind::Money),
            column("balance", Text::tr("Balance"), TableKind::Money),
            column("from", Text::tr("From"), TableKind::Date),
            column("last_day", Text::tr("Last whole day"), TableKind::Date),
            column("days_left", Text::tr("Days left"), TableKind::Integer),
            column("used", Text::tr("Will be used"), TableKind::Money),
            column("lapses", Text::tr("Will lapse"), TableKind::Money),
            typically(column("note", Text::tr("Why")), Text::tr("It has expired and is void.")),
            typically(column("products", Text::tr("Products")), QStringLiteral("物联网无线连接服务")),
            typically(column("scenarios", Text::tr("Scenarios")), QStringLiteral("新购、续费、升级")),
            hidden("description", Text::tr("Description")),
            hidden("status", Text::tr("State as sent")),
            hidden("expires", Text::tr("Expires"), TableKind::Instant)};
}

QList<FigureRow> FinanceTables::vouchers(const Runway &runway)
{
    QList<FigureRow> rows;
    qint64 place = 0;
    for (const VoucherBurn &burn : runway.vouchers) {
        const Voucher &voucher = burn.voucher;
        const bool counted = burn.state == VoucherBurn::State::Counted;
        const bool ended = burn.state == VoucherBurn::State::Ended;
        const auto effective =
            voucher.effective ? std::optional(voucher.effective->beijingDate()) : std::nullopt;
        const Tone tone = toneOf(burn, runway.assumptions.lapseWarningDays);
        rows.append({voucher.number,
                     {FigureCell::number(counted ? std::optional(++place) : std::nullopt),
                      FigureCell::id(voucher.number),
                      FigureCell::code(voucherStateName(burn.state), stateText(burn.state))
                          .toned(counted ? Tone::Plain : Tone::Muted)
                          .ordered(int(burn.state)),
                      FigureCell::money(voucher.nominal), FigureCell::money(voucher.balance),
                      FigureCell::date(effective), FigureCell::date(burn.lastDay),
                      FigureCell::number(ended ? std::nullopt : std::optional<qint64>(burn.daysLeft)),
                      FigureCell::money(burn.used), FigureCell::money(burn.lapses).toned(tone),
                      FigureCell::words(burn.reason), FigureCell::words(voucher.products),
                      FigureCell::words(voucher.scenarios), FigureCell::entered(voucher.description),
                      code(voucher.status, &CardCodes::voucherStatus), FigureCell::instant(voucher.expires)},
                     {}});
    }
    return rows;
}

QList<FigureColumn> FinanceTables::billColumns()
{
    return {essential(typically(column("month", Text::tr("Month")), QStringLiteral("2026-04"))),
            typically(column("product", Text::tr("Product")), QStringLiteral("物联网无线连接服务")),
            column("payable", Text::tr("Payable"), TableKind::Money),
            column("change", Text::tr("Against the month before"), TableKind::Money),
            column("by_vouchers", Text::tr("By vouchers"), TableKind::Money),
            column("paid", Text::tr("Paid"), TableKind::Money),
            hidden("gross", Text::tr("List price"), TableKind::Money),
            hidden("discount", Text::tr("Discount"), TableKind::Money),
            hidden("outstanding", Text::tr("Outstanding"), TableKind::Money),
            column("lines", Text::tr("Lines"), TableKind::Integer),
            typically(column("state", Text::tr("State")), wide(Text::tr("preliminary"))),
            column("as_of", Text::tr("As of"), TableKind::Instant)};
}

QList<FigureRow> FinanceTables::bills(const QList<BillSummary> &months)
{
    QList<FigureRow> rows;
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        rows.append(billSum(*month));
        for (const BillProduct &product : month->products)
            rows.append(billProduct(*month, product));
    }
    return rows;
}

QList<FigureColumn> FinanceTables::lineColumns()
{
    return {typically(column("item", Text::tr("Item")), Text::tr("prepaid order")),
            typically(column("product", Text::tr("Product")), QStringLiteral("物联网无线连接服务")),
            typically(column("detail", Text::tr("Product detail")), QStringLiteral("物联网卡超量流量")),
            column("gross", Text::tr("List price"), TableKind::Money),
            column("discount", Text::tr("Discount"), TableKind::Money),
            column("payable", Text::tr("Payable"), TableKind::Money),
            column("by_vouchers", Text::tr("By vouchers"), TableKind::Money),
            column("paid", Text::tr("Paid"), TableKind::Money),
            hidden("outstanding", Text::tr("Outstanding"), TableKind::Money),
            hidden("by_coupons", Text::tr("By coupons"), TableKind::Money),
            hidden("by_prepaid", Text::tr("By prepaid cards"), TableKind::Money),
            hidden("adjusted", Text::tr("Adjusted"), TableKind::Money),
            hidden("subscription", Text::tr("Subscription")),
            hidden("record_id", Text::tr("Order or bill"), TableKind::Id),
            hidden("paid_at", Text::tr("Paid on"), TableKind::Instant)};
}

QList<FigureRow> FinanceTables::lines(const BillMonth &bill)
{
    QList<FigureRow> rows;
    for (const BillLine &line : bill.lines) {
        const QString currency = currencyOf(line.currency);
        const auto money = [&currency](Amount amount) { return FigureCell::money(amount, currency); };
        rows.append({QString::number(rows.size()),
                     {code(line.item, &MoneyWords::billItem), FigureCell::words(line.productName),
                      FigureCell::words(line.productDetail), money(line.gross), money(line.discount),
                      money(line.payable), money(line.byVouchers), money(line.paid), money(line.outstanding),
                      money(line.byCoupons), money(line.byPrepaid), money(line.adjusted),
                      FigureCell::words(line.subscriptionType), FigureCell::id(line.recordId),
                      FigureCell::instant(line.paidAt)},
                     {}});
    }
    return rows;
}

QList<FigureColumn> FinanceTables::ledgerColumns()
{
    return {typically(column("state", Text::tr("State")), Text::tr("balance does not add up")),
            essential(column("time", Text::tr("Time"), TableKind::Instant)),
            typically(column("type", Text::tr("Type")), Text::tr("consumption")),
            column("amount", Text::tr("Amount"), TableKind::Money),
            column("balance", Text::tr("Balance"), TableKind::Money),
            typically(column("explained_by", Text::tr("Explained by")),
                      wide(Text::tr("Speaks of the rebate of 2026-04: confirm it under Rebates."))),
            typically(column("remarks", Text::tr("Remarks")), QStringLiteral("物联网卡返佣 2026-04")),
            column("record_id", Text::tr("Order or bill"), TableKind::Id),
            hidden("bill_month", Text::tr("Bill month")),
            hidden("channel", Text::tr("Channel")),
            hidden("number", Text::tr("Number"), TableKind::Id),
            hidden("fund_type", Text::tr("Kind of funds")),
            hidden("changed", Text::tr("Changed since"), TableKind::Truth)};
}

QList<FinanceTables::LedgerRow> FinanceTables::ledger(const MoneyBriefing::Ledger &ledger)
{
    QList<LedgerRow> rows;
    QHash<QString, const LedgerEntry *> entries;
    for (qsizetype i = 0; i < ledger.records.size(); ++i) {
        const LedgerRecord &record = ledger.records[i];
        const LedgerExplanation &found = ledger.match.entries[i];
        entries.insert(record.entry.number, &record.entry);
        rows.append({entryRow(record, found), record.entry.type.value_or(QString()),
                     found.state == State::Explained});
    }
    for (const BalanceGap &gap : ledger.match.gaps) {
        if (const LedgerEntry *entry = entries.value(gap.number)) // else it was left out
            rows.append({gapRow(gap, *entry), {}, false});
    }
    for (const BillWithoutEntry &bill : ledger.match.bills)
        rows.append({billRow(bill), {}, false});
    sortForLedger(rows);
    return rows;
}

QList<FigureRow> FinanceTables::chosen(const QList<LedgerRow> &rows, const LedgerChoice &choice)
{
    QList<FigureRow> shown;
    for (const LedgerRow &row : rows) {
        const bool wanted = choice.type.isEmpty() || row.type == choice.type;
        if (wanted && !(choice.exceptionsOnly && row.explained))
            shown.append(row.row);
    }
    return shown;
}

QList<FigureColumn> FinanceTables::tariffColumns()
{
    return {essential(typically(column("vendor", Text::tr("Operator")), wide(CardCodes::vendor(u"CTCC")))),
            typically(column("plan_kind", Text::tr("Kind of plan")), QStringLiteral("同档位池共享定向对讲")),
            typically(column("tariff", Text::tr("Tariff")), Text::tr("any")),
            column("per_gb", Text::tr("Price a GB"), TableKind::Money),
            column("per_mb", Text::tr("Price a MB"), TableKind::Money),
            typically(column("source", Text::tr("Source")), QStringLiteral("https://example.com/price-page")),
            typically(column("written", Text::tr("Prevails as")), Text::tr("website")),
            column("seen", Text::tr("Seen on"), TableKind::Date),
            hidden("who", Text::tr("Entered by")),
            hidden("at", Text::tr("Entered at"), TableKind::Instant)};
}

QList<FigureRow> FinanceTables::tariffs(const TariffFacts &facts)
{
    QList<FigureRow> rows;
    for (const DeskRecord<TariffLine> &record : facts.lines) {
        const TariffLine &line = record.value;
        const qint64 mebi = 1024; // of a GB
        const bool exact = line.perGigabyte.micros % mebi == 0;
        const QString perMegabyte =
            exact
                ? Text::tr("¥%1").arg(PrivateView::amount(Money{line.perGigabyte.micros / mebi}.decimal()))
                : Text::tr("about ¥%1")
                      .arg(PrivateView::amount(Money{(line.perGigabyte.micros + mebi / 2) / mebi}.decimal()));
        rows.append(
            {DeskKind<TariffLine>::key(line),
             {FigureCell::code(line.vendor, CardCodes::vendor(line.vendor)),
              FigureCell::code(line.planKind, CardCodes::planKind(line.planKind)),
              line.tariff ? FigureCell::words(line.tariff) : FigureCell::words(Text::tr("any")),
              FigureCell::money(line.perGigabyte), FigureCell::words(perMegabyte),
              FigureCell::entered(line.source),
              FigureCell::code(line.written ? QStringLiteral("written") : QStringLiteral("website"),
                               line.written ? Text::tr("letter") : Text::tr("website")),
              FigureCell::date(line.seen), FigureCell::name(record.who), FigureCell::instant(record.at)},
             {}});
    }
    return rows;
}

Amount FinanceTables::signedAmount(const LedgerEntry &entry)
{
    if (!entry.amount || (!entry.isIncome() && !entry.isExpense()))
        return std::nullopt;
    return entry.isIncome() ? *entry.amount : Money{-entry.amount->micros};
}

QString FinanceTables::stateText(State state)
{
    switch (state) {
    case State::Unexplained:
        return Text::tr("not explained");
    case State::Proposed:
        return Text::tr("to be confirmed");
    case State::Open:
        return Text::tr("cannot be said yet");
    case State::Explained:
        break;
    }
    return Text::tr("explained");
}

QString FinanceTables::stateText(VoucherBurn::State state)
{
    switch (state) {
    case VoucherBurn::State::Counted:
        return Text::tr("counted");
    case VoucherBurn::State::Ended:
        return Text::tr("ended");
    case VoucherBurn::State::NotCounted:
        break;
    }
    return Text::tr("not counted");
}

QString FinanceTables::finalText(const BillSummary &bill)
{
    if (!bill.final)
        return Text::tr("preliminary");
    if (!bill.preliminary)
        return Text::tr("final");
    const std::optional<Money> before = bill.preliminary->payable;
    if (before == bill.amounts.payable && bill.preliminary->currency == bill.amounts.currency)
        return Text::tr("final, as the preliminary bill");
    return before ? Text::tr("final; the preliminary bill said %1")
                        .arg(before->text(bill.preliminary->currency.value_or(QString())))
                  : Text::tr("final, replaced the preliminary bill");
}

QStringList FinanceTables::types(const QList<LedgerRow> &rows)
{
    QStringList types;
    for (const LedgerRow &row : rows) {
        if (!row.type.isEmpty() && !types.contains(row.type))
            types.append(row.type);
    }
    types.sort();
    return types;
}

Result<LedgerFacts> LedgerFacts::read(const BriefingContext &context, QDate from, QDate until, qint64 most)
{
    Result<MoneyBriefing::Ledger> ledger = MoneyBriefing::ledger(context, from, until, most);
    if (!ledger)
        return ledger.error();
    LedgerFacts facts{*std::move(ledger), {}, {}};
    facts.rows = FinanceTables::ledger(facts);
    facts.types = FinanceTables::types(facts.rows);
    return facts;
}
