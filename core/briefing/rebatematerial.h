// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/briefing/briefingcontext.h"
#include "core/rules/rebatestatement.h"

#include <QSet>

/// What the statements of all months are made from, besides the cards. Internal to core/briefing.
struct RebateMaterial {
    std::optional<QList<Order>> orders; ///< nothing: never read
    std::optional<Instant> ordersAsOf;
    QList<RebateTiers> tables;
    QList<IntercomCredential> credentials;
    QList<PlatformCount> platforms;
    QList<RebateInvoice> invoices;
    QList<RebateCreditDecision> decisions;
    bool ledgerRead = false;
    std::optional<Instant> ledgerAsOf;
    QSet<QString> products; ///< whose bills are the fees

    static Result<RebateMaterial> read(const BriefingContext &context);

    /// Everything but the cards and the day.
    [[nodiscard]] Result<RebateInput> inputFor(Month month, CacheReader &cache) const;
    /// The first month for which something was entered.
    [[nodiscard]] std::optional<Month> firstEntered() const;
    [[nodiscard]] QSet<QString> notIntercom() const; ///< credentials a person has refused
};
