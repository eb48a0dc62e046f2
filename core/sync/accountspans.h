// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/instant.h"

#include <QDate>

#include <optional>

class MetaStore;
class OrderStore;
class SyncJournal;
struct SyncOptions;

/// How much a run reads of what has many pages and hardly moves (decision 26). Orders and the list of what
/// can be invoiced cost more calls than everything else of the account together, and say the same each time.
///
/// Orders: each run reads those of the last thirty days, and further back to the oldest that is under way:
/// neither completed nor failed, refunded or unpaid. A week after all were read, all are read again, which
/// notices corrections. As long as one has no time of creation, by which the provider could find it, all are.
/// What can be invoiced: once a day. The budget asks the same questions, so that both count the same.
namespace AccountSpans
{
inline constexpr int ordersBack = 30; ///< days

/// Somebody asked for parts by name ("sync --only orders,money"): they are read whole.
[[nodiscard]] bool isExactly(const SyncOptions &options);

/// The first day of the orders to be read; nothing: all.
Result<std::optional<QDate>> ordersFrom(MetaStore &meta, Instant now, QDate today);
/// After a pass, in its transaction: what the next question is answered from.
Result<void> noteOrders(MetaStore &meta, OrderStore &orders, bool whole, Instant now);

Result<bool> invoiceItemsDue(SyncJournal &journal, Instant now);
} // namespace AccountSpans
