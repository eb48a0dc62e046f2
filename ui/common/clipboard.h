// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <memory>

class QMimeData;

/// The one way onto the system's clipboard: what we put there is marked as ours, so that it can be taken away
/// when the account is locked, and nothing that somebody else put there meanwhile. GUI thread.
namespace Clipboard
{

constexpr std::chrono::seconds secretStays{30};

/// With personal data in it (SafeText::hasPersonal()) it is treated like a secret.
void put(const QString &text);
void put(std::unique_ptr<QMimeData> data);
/// For what opens the account, and personal data: clipboard histories are asked to leave it out, and it is
/// gone after a while.
void putSecret(const QString &text, std::chrono::milliseconds stays = secretStays);
/// From now on also what Qt's own fields and texts copy is marked as ours, by the same rules. Until
/// `application` dies.
void watch(QObject *application);
/// What stands on the clipboard was put there by a widget of ours: marks it, unless it is marked.
void adopt();
/// Empties the clipboard if what stands there is ours.
void clearOurs();

} // namespace Clipboard
