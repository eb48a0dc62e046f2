// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ToolTips
{

/// Text from wherever as a tool tip: shown as it is, wrapped where it is long, its lines kept.
[[nodiscard]] QString plain(const QString &text);

} // namespace ToolTips
