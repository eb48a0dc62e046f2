// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/rebateparts.h"
#include "app/cli/factsheet.h"
#include "app/cli/jsonvalue.h"

#include "core/rules/rebatecalculation.h"

#include <QCoreApplication>

namespace
{
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RebateCommand)
};

const QString currency = QStringLiteral("CNY");
} // namespace

QJsonObject RebateParts::json(const InvoiceAmounts &amounts)
{
    return {{QStringLiteral("gross"), amounts.gross.decimal()},
            {QStringLiteral("net"), amounts.net.decimal()},
            {QStringLiteral("tax"), amounts.tax.decimal()}};
}

QJsonValue RebateParts::json(const std::optional<InvoiceAmounts> &amounts)
{
    return amounts ? QJsonValue(json(*amounts)) : QJsonValue(QJsonValue::Null);
}

QString RebateParts::taxRate()
{
    return Money{RebateCalculation::taxPercent * (Money::unit / 100)}.decimal();
}

QString RebateParts::readingText(RebateReading reading)
{
    switch (reading) {
    case RebateReading::AllUnits:
        return Text::tr("all units: the step reached counts for every card");
    case RebateReading::Marginal:
        return Text::tr("marginal: each step counts for its own cards");
    case RebateReading::Undecided:
        break;
    }
    return Text::tr("undecided: ask the provider in writing, then choose one");
}

QString RebateParts::shortReading(RebateReading reading)
{
    switch (reading) {
    case RebateReading::AllUnits:
        return Text::tr("all units");
    case RebateReading::Marginal:
        return Text::tr("marginal");
    case RebateReading::Undecided:
        break;
    }
    return Text::tr("undecided");
}

void RebateParts::printAmounts(const std::optional<InvoiceAmounts> &allUnits,
                               const std::optional<InvoiceAmounts> &marginal, Terminal::MachineOutput &output)
{
    FactSheet sheet(output, 20);
    const auto text = [](const std::optional<InvoiceAmounts> &amounts, Money InvoiceAmounts::*part) {
        return amounts ? ((*amounts).*part).text(currency) : QStringLiteral("–");
    };
    const auto row = [&](const QString &title, Money InvoiceAmounts::*part) {
        sheet.figures(title, {text(allUnits, part), text(marginal, part)});
    };
    sheet.figures({}, {Text::tr("all units"), Text::tr("marginal")});
    row(Text::tr("Gross, with tax"), &InvoiceAmounts::gross);
    row(Text::tr("Net"), &InvoiceAmounts::net);
    row(Text::tr("Tax, 6%"), &InvoiceAmounts::tax);
}
