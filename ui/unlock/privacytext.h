// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/pagedreport.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>

/// What the program keeps about people and devices, why, where, how long, and who gets it (S 4.2.13 a, b).
/// Whoever changes what it says gives it a new version: everybody is then asked for consent again. Pure.
namespace PrivacyText
{

/// The keyword and the version of the text, in consents.
[[nodiscard]] QString keyword();
[[nodiscard]] QString version(); ///< the day it was written, "2026-11-28"

struct Section {
    QString title;
    QStringList paragraphs;
};
[[nodiscard]] QString title();
[[nodiscard]] QList<Section> sections(const QString &directory);

/// On paper, with lines to sign.
[[nodiscard]] std::unique_ptr<PagedReport> report(const QString &directory, QDate printed,
                                                  const QString &printedBy);

} // namespace PrivacyText
