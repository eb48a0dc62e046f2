// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The marks of the agreements' clauses. In values and for machines they are stable: "S 3.3.1 a", "M 5.4",
/// "R annex 1 note 2", and "own rule" for what no agreement asks for.
namespace Clauses
{

/// For people: the annex in their language; everything else as it is.
[[nodiscard]] QString text(const QString &clause);

} // namespace Clauses
