// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace XmlBody
{
/// The same answer as XML, the provider's default format: an array is its element repeated.
[[nodiscard]] QByteArray fromJson(const QByteArray &json, const QByteArray &root);
} // namespace XmlBody
