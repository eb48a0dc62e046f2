// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <chrono>

/// The two streams of the command line: standard output for machines, standard error for people.
namespace Terminal
{

/// Buffered machine output. A reader that went away ends the writing quietly; a full disk is an error. A
/// program gets every byte; on a terminal, which would obey them, control characters are made visible.
class MachineOutput
{
public:
    MachineOutput() = default;
    ~MachineOutput() { (void)flush(); }
    MachineOutput(const MachineOutput &) = delete;
    MachineOutput &operator=(const MachineOutput &) = delete;

    void write(QByteArrayView utf8);
    void line(QStringView text);
    Result<void> flush();
    [[nodiscard]] bool readerLeft() const { return m_readerLeft; }

private:
    QByteArray m_buffer;
    bool m_failed = false;
    bool m_readerLeft = false;
};

/// UTF-8 as a terminal may show it: its lines stay.
[[nodiscard]] QByteArray forTerminal(QByteArrayView utf8);

/// One line for people, control characters made visible.
void say(const QString &text);
/// "error: sentence (E-… , request …)".
void sayError(const Error &error);
/// "warning: sentence (E-…)".
void sayWarning(const Error &warning);

/// How many columns this text takes on a terminal: Chinese characters take two.
[[nodiscard]] int displayWidth(QStringView text);
/// Padded with blanks, or cut with "…", to exactly `width` columns.
[[nodiscard]] QString fitted(QStringView text, int width, bool alignRight);

/// The live line of a long run: rewritten in place on a terminal, a line every few seconds elsewhere.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine() { finish(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// `now` decides how often a line is really written.
    void show(const QString &text, std::chrono::nanoseconds now);
    void finish(); ///< leaves the last text standing on its own line

private:
    bool m_live;
    QString m_shown;
    QString m_latest;
    std::chrono::nanoseconds m_last{-1};
};

} // namespace Terminal
