// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

/// The options and the doing of each command; the table in commands.cpp lists them.
namespace AccountCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace AccountCommand
namespace SyncCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace SyncCommand
namespace CardsCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace CardsCommand
namespace CardCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace CardCommand
namespace ChangesCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace ChangesCommand
namespace UsageCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace UsageCommand
namespace PoolsCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace PoolsCommand
namespace GuardsCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace GuardsCommand
namespace OrdersCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace OrdersCommand
namespace BalanceCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace BalanceCommand
namespace VouchersCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace VouchersCommand
namespace PrepaidCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace PrepaidCommand
namespace RunwayCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace RunwayCommand
namespace BillsCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace BillsCommand
namespace LedgerCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace LedgerCommand
namespace TodayCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace TodayCommand
namespace QuarantineCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace QuarantineCommand
namespace RealNameCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace RealNameCommand
namespace RebateCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace RebateCommand
namespace DeadlineCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace DeadlineCommand
namespace DeadlinesCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace DeadlinesCommand
namespace ReportCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace ReportCommand
namespace DeskCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace DeskCommand
namespace AuditCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace AuditCommand
namespace VerifyCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace VerifyCommand
namespace BackupCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace BackupCommand
namespace EraseCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace EraseCommand
namespace BatchCommand
{
Result<ExitCode> run(Invocation &invocation);
}
namespace BenchCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace BenchCommand
