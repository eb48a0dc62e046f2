// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

/// What a data directory remembers of the system's keyring: that it was given a secret, and to which program.
/// No secret, and nothing depends on it: without it a change of the keyring is not told, no more. Reads and
/// writes a file: not for the GUI thread.
struct KeyringNote {
    QString keeper; ///< "gnome-keyring-daemon"; empty: not known

    [[nodiscard]] static std::optional<KeyringNote> load(const QString &directory);
    Result<void> keep(const QString &directory) const;
    static void forget(const QString &directory);
};
