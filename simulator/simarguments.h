// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "simulator/simoptions.h"

#include <QStringList>

#include <variant>

/// The command line of simledger-simcloud.
namespace SimArguments
{
/// A text to print instead of serving: --help, --version, --variant help.
struct Answer {
    QString text;
};
/// Errors are of kind Usage, one sentence each.
[[nodiscard]] Result<std::variant<SimOptions, Answer>> parse(const QStringList &arguments);
[[nodiscard]] QString help();
} // namespace SimArguments
