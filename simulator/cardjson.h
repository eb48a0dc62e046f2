// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/cardfacts.h"

#include <QByteArray>

namespace CardJson
{
/// Appends the card as an object of ListCardInfo's list. What the card does not have is left out.
void append(QByteArray &out, const CardFacts &card);
} // namespace CardJson
