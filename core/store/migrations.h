// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

class Database;

/// The schema in numbered steps. `PRAGMA user_version` is the step a cache has reached, `application_id`
/// marks it as ours.
namespace Migrations
{

constexpr int applicationId = 0x534C4447; ///< "SLDG"

[[nodiscard]] int newest();

/// The step a cache of ours has reached; 0: a database without anything in it. Newer (E-S21), E-S34.
Result<qint64> schemaOf(Database &database);

/// Each missing step as one transaction, so that schema and number always agree. A cache of a newer schema
/// (E-S21) and a database that is not a cache (E-S34) are refused untouched.
Result<void> bringUpToDate(Database &database);

/// For readers: the schema is exactly the newest.
Result<void> expectNewest(Database &database);

} // namespace Migrations
