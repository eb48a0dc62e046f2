// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/session.h"

#include "core/domain/cardcodes.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <array>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyCommands)
};

const QString unknownMark = QStringLiteral("–");

QJsonValue decimal(std::optional<Money> money)
{
    return money ? QJsonValue(money->decimal()) : QJsonValue(QJsonValue::Null);
}

QJsonValue text(const std::optional<QString> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QString amount(std::optional<Money> money, const std::optional<QString> &currency)
{
    return money ? money->text(currency.value_or(QString())) : unknownMark;
}

void printBalance(const BalanceReading &balance, Terminal::MachineOutput &output, Instant now)
{
    const auto line = [&](const QString &title, std::optional<Money> money) {
        output.line(Terminal::fitted(title, 12, false) +
                    Terminal::fitted(amount(money, balance.currency), 20, true));
    };
    line(Text::tr("Available"), balance.available);
    line(Text::tr("Cash"), balance.cash);
    line(Text::tr("Credit"), balance.credit);
    output.line(ListDocument::freshness(balance.asOf, now));
}

QJsonObject jsonOf(const BalanceReading &balance)
{
    return {{QStringLiteral("available"), decimal(balance.available)},
            {QStringLiteral("cash"), decimal(balance.cash)},
            {QStringLiteral("credit"), decimal(balance.credit)},
            {QStringLiteral("currency"), text(balance.currency)},
            {QStringLiteral("as_of"), ListDocument::json(balance.asOf)}};
}

std::optional<QString> isoText(std::optional<Instant> instant)
{
    return instant ? std::optional(instant->beijingIso()) : std::nullopt;
}

std::optional<QString> decimalText(std::optional<Money> money)
{
    return money ? std::optional(money->decimal()) : std::nullopt;
}

struct VoucherField {
    const char *name;
    const char *title;
    std::optional<QString> (*machine)(const Voucher &);
    QString (*display)(const Voucher &) = nullptr;
    bool isAmount = false;
};
QString day(std::optional<Instant> instant)
{
    return instant ? instant->beijingText() : unknownMark;
}

// In the order of the documentation; the identifiers are text for every reader.
constexpr std::array<VoucherField, 9> voucherFields{{
    {"id", QT_TRANSLATE_NOOP("MoneyCommands", "Id"),
     [](const Voucher &v) { return v.id ? std::optional(QString::number(*v.id)) : std::nullopt; }},
    {"no", QT_TRANSLATE_NOOP("MoneyCommands", "Number"),
     [](const Voucher &v) { return std::optional(v.number); }},
    {"status", QT_TRANSLATE_NOOP("MoneyCommands", "Status"), [](const Voucher &v) { return v.status; },
     [](const Voucher &v) { return v.status ? CardCodes::voucherStatus(*v.status) : unknownMark; }},
    {"effective", QT_TRANSLATE_NOOP("MoneyCommands", "Effective"),
     [](const Voucher &v) { return isoText(v.effective); },
     [](const Voucher &v) { return day(v.effective); }},
    {"expires", QT_TRANSLATE_NOOP("MoneyCommands", "Expires"),
     [](const Voucher &v) { return isoText(v.expires); }, [](const Voucher &v) { return day(v.expires); }},
    {"nominal", QT_TRANSLATE_NOOP("MoneyCommands", "Face value"),
     [](const Voucher &v) { return decimalText(v.nominal); }, nullptr, true},
    {"balance", QT_TRANSLATE_NOOP("MoneyCommands", "Balance"),
     [](const Voucher &v) { return decimalText(v.balance); }, nullptr, true},
    {"products", QT_TRANSLATE_NOOP("MoneyCommands", "Products"), [](const Voucher &v) { return v.products; }},
    {"description", QT_TRANSLATE_NOOP("MoneyCommands", "Description"),
     [](const Voucher &v) { return v.description; }},
}};

class VoucherRows final : public RowSource
{
public:
    VoucherRows(QList<VoucherRecord> vouchers, std::optional<Instant> asOf)
        : m_vouchers(std::move(vouchers)), m_asOf(asOf)
    {
    }

    [[nodiscard]] QString plural() const override { return QStringLiteral("vouchers"); }
    [[nodiscard]] qsizetype count() const override { return m_vouchers.size(); }
    [[nodiscard]] std::optional<Instant> asOf() const override { return m_asOf; }
    [[nodiscard]] QList<Column> columns() const override
    {
        QList<Column> all;
        for (const VoucherField &field : voucherFields)
            all.append({QString::fromLatin1(field.name), Text::tr(field.title), field.isAmount});
        return all;
    }
    [[nodiscard]] std::optional<QString> machine(qsizetype row, qsizetype column) const override
    {
        return voucherFields[size_t(column)].machine(m_vouchers[row].voucher);
    }
    [[nodiscard]] QString display(qsizetype row, qsizetype column) const override
    {
        const Voucher &voucher = m_vouchers[row].voucher;
        const VoucherField &field = voucherFields[size_t(column)];
        return field.display ? field.display(voucher) : field.machine(voucher).value_or(unknownMark);
    }
    [[nodiscard]] QJsonObject json(qsizetype row) const override
    {
        QJsonObject object;
        for (const VoucherField &field : voucherFields)
            object.insert(QLatin1StringView(field.name), text(field.machine(m_vouchers[row].voucher)));
        return object;
    }

private:
    QList<VoucherRecord> m_vouchers;
    std::optional<Instant> m_asOf;
};

Result<VoucherRows> readVouchers(CacheReader &reader)
{
    Result<QList<VoucherRecord>> vouchers = reader.money.vouchers();
    if (!vouchers)
        return vouchers.error();
    const Result<SyncPart> part = reader.journal.part(SyncParts::vouchers);
    if (!part)
        return part.error();
    return VoucherRows(*std::move(vouchers), part->completedAt);
}
} // namespace

QList<QCommandLineOption> BalanceCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> BalanceCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    if (*format == Format::Csv)
        return Options::usageError(Text::tr("\"balance\" prints as table or json."));
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<std::optional<BalanceReading>> balance = (*reader)->money.newestBalance();
    if (!balance)
        return balance.error();
    const BalanceReading reading = balance->value_or(BalanceReading());
    if (*format == Format::Json)
        ListDocument::printJson(jsonOf(reading), invocation.output);
    else
        printBalance(reading, invocation.output, invocation.now());
    return ExitCode::Done;
}

QList<QCommandLineOption> VouchersCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> VouchersCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.format();
    if (!format)
        return format.error();
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<VoucherRows> rows = readVouchers(**reader);
    if (!rows)
        return rows.error();
    const Result<void> printed = ListDocument::print(*rows, *format, invocation.output, invocation.now());
    return printed ? Result<ExitCode>(ExitCode::Done) : printed.error();
}
