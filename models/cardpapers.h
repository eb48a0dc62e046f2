// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/cardexport.h"
#include "core/report/pagedreport.h"
#include "core/rules/wholecard.h"
#include "models/modelroom.h"

#include <functional>
#include <memory>

/// What a table of cards shows at one moment: good for as long as somebody exports or prints it.
struct ShownCards {
    std::shared_ptr<const CardColumns> columns;
    std::shared_ptr<const CardOrder> order; ///< of `columns`
    QList<CardField> fields;                ///< in the order on screen
    QString filter;
    std::optional<Instant> asOf;
    [[nodiscard]] qint64 count() const { return qint64(order->rows.size()); }
};

/// What is shown, as pages and as a table for files. What makes a list or a table holds all it needs and may
/// run in a worker.
namespace CardPapers
{

using MakeReport = std::function<Result<std::unique_ptr<PagedReport>>()>;

/// The card list: exactly these cards, in this order, with these fields.
[[nodiscard]] MakeReport list(const ModelRoom &room, const ShownCards &shown);

/// Hands a report over when the reader has answered: on the GUI thread, and not after `context` has died.
using GiveReport = std::function<void(Result<std::unique_ptr<PagedReport>> report)>;
using AskReport = std::function<void(QObject *context, GiveReport give)>;

/// The sheet of the card with this ICCID; of several the one that is listed, else the newest. Good for as
/// long as what is in the room. Missing (E-CARD) where the cache has no such card.
[[nodiscard]] AskReport sheet(const ModelRoom &room, const Iccid &iccid);

using MakeTable = std::function<std::unique_ptr<TableSource>(ExportMasking)>;
[[nodiscard]] MakeTable table(const ShownCards &shown);

/// Whether numbers of people or devices that are masked outside the program are among the fields.
[[nodiscard]] bool isPersonal(const QList<CardField> &fields);

} // namespace CardPapers
