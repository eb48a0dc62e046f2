// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cardfield.h"
#include "core/inventory/cardorder.h"
#include "core/report/reportframe.h"

#include <QList>

#include <memory>

class PagedReport;

/// The card list on paper: the cards of a table, in its order, with its columns, all of them. Telephone,
/// subscriber and device numbers are masked, ICCIDs are whole. At the end it says how many there are and what
/// they used.
namespace CardReport
{

/// The columns that fit on an upright page and say most.
[[nodiscard]] QList<CardField> usualFields();

/// `fields` is not empty. An empty title becomes "Card list". The report keeps the snapshot.
[[nodiscard]] std::unique_ptr<PagedReport> of(std::shared_ptr<const CardColumns> columns, CardOrder order,
                                              const QList<CardField> &fields, ReportFrame frame);

} // namespace CardReport
