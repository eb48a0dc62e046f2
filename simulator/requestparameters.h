// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cloud/requestsigner.h"

#include <QByteArray>

#include <optional>

/// The parameters of one request, decoded, in the order they came. Names are case sensitive.
class RequestParameters
{
public:
    /// Reads "a=1&b=2" with percent escapes and "+" for a blank.
    void addEncoded(QByteArrayView encoded);

    [[nodiscard]] const RequestSigner::Parameters &all() const { return m_all; }
    [[nodiscard]] std::optional<QByteArray> value(QByteArrayView name) const; ///< the first of that name
    [[nodiscard]] bool has(QByteArrayView name) const { return value(name).has_value(); }

private:
    RequestSigner::Parameters m_all;
};
