// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/card.h"
#include "core/domain/cardfield.h"

#include <QJsonObject>
#include <QList>

/// A card in the JSON of the command line: the keys of the documentation, codes as text, unknown as null.
namespace CardJson
{

/// All fields, also those no reading has filled yet.
[[nodiscard]] QJsonObject whole(const CardRecord &record);
/// Only these, with the text beside a size.
[[nodiscard]] QJsonObject fields(const CardRecord &record, const QList<CardField> &fields);
[[nodiscard]] QJsonObject change(const CardChange &change);

} // namespace CardJson
