// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

/// The policy to give to the user whose key this program gets: what a run and the test of a key call, and
/// nothing else. It reads, and cannot export, pay or change anything (cloud-api 9). Pure.
namespace PolicyText
{

/// As the access control names them: "linkcard:ListCardInfo", "bssapi:QueryAccountBalance".
[[nodiscard]] QStringList actions();

/// The text to paste into the provider's console.
[[nodiscard]] QByteArray json();

} // namespace PolicyText
