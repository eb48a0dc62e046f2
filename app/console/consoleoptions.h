// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

/// The words on the console's command line, read before there is any application or display.
struct ConsoleOptions {
    QString dataDirectory;
    bool dataDirectoryGiven = false;
    std::optional<QString> passphraseFile;
    std::optional<QString> language;
    std::optional<QString> pane; ///< the name of the pane to begin with
    std::optional<QDate> today;
    Log::Level logLevel = Log::Level::Warning;
    bool demo = false;
    int cards = 5000; ///< of the demo account
    bool help = false;
    bool version = false;

    /// Usage (E-USAGE…) for words nobody knows.
    [[nodiscard]] static Result<ConsoleOptions> read(const QStringList &words);
    [[nodiscard]] static QString helpText();
    [[nodiscard]] static QString versionText();
};
