// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/erasure.h"
#include "core/report/reportframe.h"

#include <memory>

class PagedReport;

/// An erasure on paper: what was removed and how much, what stayed, what nobody here can reach, and lines to
/// sign. Counts and names of our own files alone: no data of anybody. Of a preview it says that nothing was
/// removed yet.
namespace ErasureCertificate
{

/// Of the frame company, day and DEMO count; title and scope come from the report, and who printed it is left
/// out: whoever signs it writes a name.
[[nodiscard]] std::unique_ptr<PagedReport> of(const ErasureReport &report, ReportFrame frame);

} // namespace ErasureCertificate
