// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/commands.h"

const QList<Command> &Commands::all()
{
    static const QList<Command> commands{
        {"account", "add|show|probe",
         QT_TRANSLATE_NOOP("Command",
                           "Creates the cache and its account, shows it, asks what its key may do."),
         AccountCommand::options, AccountCommand::run, false},
        {"sync", "", QT_TRANSLATE_NOOP("Command", "Brings the cache up to date with the cloud."),
         SyncCommand::options, SyncCommand::run},
        {"cards", "", QT_TRANSLATE_NOOP("Command", "Lists the cards, filtered and sorted."),
         CardsCommand::options, CardsCommand::run},
        {"card", "ICCID", QT_TRANSLATE_NOOP("Command", "Shows one card whole, with its history."),
         CardCommand::options, CardCommand::run},
        {"balance", "", QT_TRANSLATE_NOOP("Command", "Shows the account's balance."), BalanceCommand::options,
         BalanceCommand::run},
        {"vouchers", "", QT_TRANSLATE_NOOP("Command", "Lists the vouchers, those that expire first on top."),
         VouchersCommand::options, VouchersCommand::run},
        {"rebate", "compute",
         QT_TRANSLATE_NOOP("Command", "Computes a rebate from a tier table, without a cache."),
         RebateCommand::options, RebateCommand::run},
        {"deadline", "compute",
         QT_TRANSLATE_NOOP("Command", "Computes one clock of the agreements, without a cache."),
         DeadlineCommand::options, DeadlineCommand::run},
        {"verify", "", QT_TRANSLATE_NOOP("Command", "Reads every page of the cache and says what it found."),
         VerifyCommand::options, VerifyCommand::run},
        {"batch", "",
         QT_TRANSLATE_NOOP("Command", "Answers commands from standard input, one a line, after one unlock."),
         nullptr, BatchCommand::run, false},
        {"bench", "[NAME…]",
         QT_TRANSLATE_NOOP("Command", "Measures this machine and cache against named references."),
         BenchCommand::options, BenchCommand::run, false},
    };
    return commands;
}
