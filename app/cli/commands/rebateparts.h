// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include "core/domain/month.h"
#include "core/rules/rebatestatement.h"

#include <QJsonObject>

class BriefingSetting;

/// What "rebate" does behind its second word, and what its answers share.
namespace RebateParts
{

Result<ExitCode> compute(Invocation &invocation);
Result<ExitCode> tiers(Invocation &invocation);
Result<ExitCode> statement(Invocation &invocation);

/// The largest tier table file that is read.
constexpr qint64 largestTierFile = 1024 * 1024;

[[nodiscard]] QJsonObject json(const InvoiceAmounts &amounts); ///< gross, net, tax
[[nodiscard]] QJsonValue json(const std::optional<InvoiceAmounts> &amounts);
[[nodiscard]] QString taxRate();                           ///< "0.06"
[[nodiscard]] QString readingText(RebateReading reading);  ///< with what it means
[[nodiscard]] QString shortReading(RebateReading reading); ///< for a table
/// Both readings side by side.
void printAmounts(const std::optional<InvoiceAmounts> &allUnits,
                  const std::optional<InvoiceAmounts> &marginal, Terminal::MachineOutput &output);

/// The month of --month and the count of --platform-count, as "rebate statement" and "report rebate" want
/// them.
struct StatementWords {
    Month month;
    std::optional<PlatformCount> platform;
};
[[nodiscard]] Result<StatementWords> statementWords(const Invocation &invocation);
[[nodiscard]] QList<QCommandLineOption> statementOptions();
Result<RebateStatement> statementOf(const BriefingSetting &room, const StatementWords &words);
/// Writes the statement as PDF.
Result<void> writePdf(Invocation &invocation, const BriefingSetting &room, const RebateStatement &statement,
                      const QString &path);
/// When the orders it counts were read.
Result<std::optional<Instant>> statementAsOf(const BriefingSetting &room);

} // namespace RebateParts
