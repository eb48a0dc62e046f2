// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/cloud/cloudapi.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

/// The options by which a command says how fast it may call.
namespace CloudChoice
{
[[nodiscard]] QList<QCommandLineOption> options(); ///< --share, --allowance
[[nodiscard]] Result<CloudApi::Options> read(const QCommandLineParser &parser);
} // namespace CloudChoice
