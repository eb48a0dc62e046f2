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
namespace VerifyCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace VerifyCommand
namespace BatchCommand
{
Result<ExitCode> run(Invocation &invocation);
}
namespace BenchCommand
{
QList<QCommandLineOption> options();
Result<ExitCode> run(Invocation &invocation);
} // namespace BenchCommand
