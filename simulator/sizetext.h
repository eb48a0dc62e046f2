// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/textbuffer.h"

/// An amount of traffic as the provider writes it: "0KB", "512.00KB", "12.53MB", "1.02GB". Two decimals of
/// the largest unit below the amount, so a text is only as exact as its unit.
struct SizeText {
    qint64 hundredths = 0;
    int unit = 1; ///< power of 1024: 1 KB, 2 MB, 3 GB

    [[nodiscard]] static SizeText of(qint64 bytes);
    void appendTo(TextBuffer &out) const;
    /// What somebody reads who believes the text.
    [[nodiscard]] qint64 bytes() const;
};
