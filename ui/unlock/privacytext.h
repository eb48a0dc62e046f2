// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/deskvalues.h"
#include "core/report/pagedreport.h"

#include <QDate>
#include <QList>
#include <QString>

#include <memory>

/// What the program keeps about people and devices, why, where, how long, and who gets it (S 4.2.13 a, b).
/// Whoever changes what it says gives it a new version: everybody is then asked for consent again. Pure.
namespace PrivacyText
{

/// The keyword and the version of the text, in consents.
[[nodiscard]] QString keyword();
/// The day it was written, with a number behind it where that happened twice: "2026-11-28.2".
[[nodiscard]] QString version();

struct Item {
    QString label; ///< of what kind of data it speaks
    QString text;
};
struct Section {
    QString title;
    QList<Item> items;
};
/// What somebody has to know in order to agree or not.
[[nodiscard]] QString refusalText();
/// Who agreed to which version when; empty where nobody did yet.
[[nodiscard]] QList<Item> given(const QList<Consent> &consents);
[[nodiscard]] QString title();
[[nodiscard]] QList<Section> sections(const QString &directory);

/// On paper, with the consents that were given and lines to sign.
[[nodiscard]] std::unique_ptr<PagedReport> report(const QString &directory, QDate printed,
                                                  const QString &printedBy, const QList<Consent> &consents);

} // namespace PrivacyText
