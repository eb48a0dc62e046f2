// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/bill.h"

#include <QJsonObject>

/// A bill line with everything the provider's rows have beside it.
namespace BillJson
{
enum class Form { Overview, Account, Instance, InstanceByToken, Settled };
[[nodiscard]] QJsonObject of(const BillLine &line, Form form, const QString &accountId);
} // namespace BillJson
