// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/base/result.h"
#include "core/domain/instant.h"
#include "core/domain/month.h"

#include <QCommandLineOption>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QCommandLineParser;

/// What every command understands.
struct GlobalOptions {
    QString dataDirectory;
    std::optional<QString> passphraseFile;
    std::optional<int> passphraseDescriptor;
    std::optional<QString> recoveryCodeFile;
    bool keyring = false; ///< open with the secret in the system's keyring
    std::optional<QDate> today;
    Log::Level logLevel = Log::Level::Warning;
    int waitSeconds = 5;
    bool demo = false;           ///< work on the demo account, made anew
    std::optional<qint64> cards; ///< how many it has; also the size of benchmarks
};

namespace Options
{

[[nodiscard]] QList<QCommandLineOption> global();
[[nodiscard]] Result<GlobalOptions> readGlobal(const QCommandLineParser &parser);

/// The first word that is neither an option nor the value of a global one; -1 when there is none.
[[nodiscard]] qsizetype commandPosition(const QStringList &arguments);

/// The value of --lang, wherever it stands, before anything is translated.
[[nodiscard]] std::optional<QString> language(const QStringList &arguments);

/// A whole number of at least `least` given to this option, nothing when the option is absent.
[[nodiscard]] Result<std::optional<qint64>> number(const QCommandLineParser &parser, const QString &option,
                                                   qint64 least);

/// A date or a month given to this option, nothing when the option is absent.
[[nodiscard]] Result<std::optional<QDate>> date(const QCommandLineParser &parser, const QString &option);
[[nodiscard]] Result<std::optional<Month>> month(const QCommandLineParser &parser, const QString &option);

/// The days of --from and --to, both included; an absent one leaves its end open.
struct DaySpan {
    std::optional<QDate> from;
    std::optional<QDate> to;
    [[nodiscard]] bool isWhole() const { return !from && !to; } ///< everything, also what has no date
    [[nodiscard]] Instant begin() const;
    [[nodiscard]] Instant end() const; ///< the first moment behind it
};
[[nodiscard]] QList<QCommandLineOption> daySpanOptions();
[[nodiscard]] Result<DaySpan> daySpan(const QCommandLineParser &parser);

[[nodiscard]] Error usageError(const QString &sentence);

} // namespace Options
