// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icons.h"

class QLineEdit;

/// What fields to search and filter have in common. GUI thread.
namespace SearchFields
{

/// A sign at the beginning and a button at the end that clears it, both named for assistive technology.
void furnish(QLineEdit *field, Icons::Glyph sign);

} // namespace SearchFields
