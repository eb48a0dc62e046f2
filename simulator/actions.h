// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/apierror.h"
#include "simulator/company.h"
#include "simulator/limiter.h"
#include "simulator/requestparameters.h"
#include "simulator/variants.h"

#include <QByteArray>

#include <span>
#include <variant>

/// What an action is given. The company may remember searches, nothing else changes.
struct ActionContext {
    Company &company;
    const RequestParameters &parameters;
    const Variants &variants;
    QByteArray requestId;
    qint64 callNumber = 0; ///< how often this action was asked before; for answers that move between pages
    qint64 now = 0;        ///< seconds since 1970 UTC
    QString accountId;     ///< whose key it is
};

/// One action the simulated provider knows.
struct Action {
    const char *name;
    Product product;
    Quota quota;
    std::array<const char *, 3> required; ///< parameter names; null: none
    /// The whole JSON body of success, or a refusal.
    std::variant<QByteArray, ApiError> (*answer)(const ActionContext &context);
};

namespace Actions
{
[[nodiscard]] std::span<const Action> all();
[[nodiscard]] const Action *find(Product product, const QByteArray &name);
} // namespace Actions
