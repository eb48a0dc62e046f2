// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "simulator/apierror.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

/// What the key may do: a list such as "linkcard:List*", "bssapi:QueryAccountBalance" or a bare action name.
class Policy
{
public:
    Policy() = default; ///< everything
    explicit Policy(const std::optional<QStringList> &allowed);

    /// A file with a JSON array of such texts.
    static Result<QStringList> load(const QString &path);

    [[nodiscard]] bool allows(Product product, const QByteArray &action) const;
    [[nodiscard]] static ApiError refusal(Product product);

private:
    bool m_everything = true;
    QList<QByteArray> m_allowed;
};
