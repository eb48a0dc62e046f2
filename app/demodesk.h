// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

class Company;
class Desk;

/// What the people of the demo company have entered: prices, thresholds, tier table, counts, invoices, cases.
/// All of it is invented, and incomplete on purpose: an undecided month, a missing count, a late case.
namespace DemoDesk
{

/// Saves everything through the desk; inside the caller's transaction.
Result<void> fill(Desk &desk, const Company &company, QDate today);

} // namespace DemoDesk
