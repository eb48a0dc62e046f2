// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backuppreview.h"

#include <QString>

/// What a value that people entered is called where it is only named: in what putting a backup back would
/// change. Texts may come from outside.
namespace KeptEntryText
{

[[nodiscard]] QString kind(const KeptEntry &entry); ///< "deadline case"
/// Which one of its kind: a month, a name, whom a case is about, how a note begins.
[[nodiscard]] QString title(const KeptEntry &entry);
/// "would be lost"
[[nodiscard]] QString change(DeskDifference::Change change);
[[nodiscard]] QString changeName(DeskDifference::Change change); ///< "lost": for programs

} // namespace KeptEntryText
