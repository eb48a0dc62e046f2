// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/jsonvalue.h"

#include "core/domain/card.h"
#include "core/domain/cardfield.h"

#include <QJsonObject>

/// A card in the JSON of the command line: the keys of the documentation, codes as text, unknown as null.
namespace CardJson
{

/// All fields; those that were never read are null.
[[nodiscard]] QJsonObject whole(const CardRecord &record);
/// One field, with the text beside a size.
void add(QJsonObject &object, CardField field, const CardRecord &record);
[[nodiscard]] QJsonObject change(const CardChange &change);

} // namespace CardJson
