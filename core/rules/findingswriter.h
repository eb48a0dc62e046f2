// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/findings.h"

/// What the parts of the findings share: one function a subject, each adds what it finds. Pure.
namespace FindingsWriter
{
struct Page {
    const FindingsInput &input;
    const FindingsAssumptions &assumptions;
    QList<Finding> found;
    /// Adds a finding with its id, the kind's name and, where there is one, its subject.
    Finding &add(FindingKind kind, FindingSeverity severity, const QString &subject = {});
};

void money(Page &page);     ///< balance, runway, vouchers
void pools(Page &page);     ///< allowances
void guards(Page &page);    ///< S 3.3.1 c
void cards(Page &page);     ///< expiry, states, real-name, usage
void deadlines(Page &page); ///< the registered cases
void rebates(Page &page);   ///< the months' statements
void data(Page &page);      ///< ages, quarantine, what nobody has decided

[[nodiscard]] FindingFigure unknown();
[[nodiscard]] FindingFigure count(qint64 number);
[[nodiscard]] FindingFigure days(qint64 number);
[[nodiscard]] FindingFigure volume(std::optional<DataVolume> volume); ///< nothing: unknown
[[nodiscard]] FindingFigure amount(std::optional<Money> amount);      ///< nothing: unknown

/// "¥1,234.00", or "–" when it is unknown.
[[nodiscard]] QString yuan(std::optional<Money> amount);
[[nodiscard]] QString day(QDate day); ///< "2026-04-30"
/// Two whole sentences as a text: languages part them differently.
[[nodiscard]] QString behind(const QString &first, const QString &second);
/// "12,345"
[[nodiscard]] QString grouped(qint64 number);
} // namespace FindingsWriter
