// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"
#include "app/cli/factsheet.h"
#include "app/cli/jsonvalue.h"
#include "app/cli/partage.h"
#include "app/cli/session.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyCommands)
};

void printBalance(const BalanceReading &balance, Terminal::MachineOutput &output, Instant now)
{
    FactSheet sheet(output, 12);
    const auto line = [&](const QString &title, std::optional<Money> money) {
        sheet.figures(title,
                      {money ? money->text(balance.currency.value_or(QString())) : QStringLiteral("–")});
    };
    line(Text::tr("Available"), balance.available);
    line(Text::tr("Cash"), balance.cash);
    line(Text::tr("Credit"), balance.credit);
    output.line(ListDocument::freshness(balance.asOf, now));
}

QJsonObject jsonOf(const BalanceReading &balance)
{
    return {{QStringLiteral("available"), JsonValue::money(balance.available)},
            {QStringLiteral("cash"), JsonValue::money(balance.cash)},
            {QStringLiteral("credit"), JsonValue::money(balance.credit)},
            {QStringLiteral("currency"), JsonValue::text(balance.currency)},
            {QStringLiteral("as_of"), JsonValue::instant(balance.asOf)}};
}
} // namespace

QList<QCommandLineOption> BalanceCommand::options()
{
    return {Commands::formatOption()};
}

Result<ExitCode> BalanceCommand::run(Invocation &invocation)
{
    const Result<Format> format = invocation.formatOfDocument();
    if (!format)
        return format.error();
    const Result<CacheReader *> reader = invocation.session.reader();
    if (!reader)
        return reader.error();
    const Result<std::optional<BalanceReading>> balance = (*reader)->money.newestBalance();
    if (!balance)
        return balance.error();
    if (!*balance)
        PartAge::sayNeverRead(QStringLiteral("money"));
    const BalanceReading reading = balance->value_or(BalanceReading());
    if (*format == Format::Json)
        ListDocument::printJson(jsonOf(reading), invocation.output);
    else
        printBalance(reading, invocation.output, invocation.now());
    return ExitCode::Done;
}
