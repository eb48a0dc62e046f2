// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

enum class Product { Linkcard, BssOpenApi };

/// A refusal in the provider's words.
struct ApiError {
    QByteArray code;
    int http = 400;
    QByteArray message;

    /// A documented code with its HTTP status and text; an unknown one gets 400 and a text of its own.
    [[nodiscard]] static ApiError of(const QByteArray &code);
    /// "MissingIccid": a required parameter is not there.
    [[nodiscard]] static ApiError missing(const QByteArray &parameter);

    /// Raised by the product itself rather than the gateway in front of it; only these have an in-band form.
    [[nodiscard]] bool isOfProduct() const;
};

/// The bodies that carry refusals, as JSON.
namespace ErrorBody
{
[[nodiscard]] QByteArray hostOf(Product product);
[[nodiscard]] QByteArray gateway(const ApiError &error, Product product, const QByteArray &requestId);
[[nodiscard]] QByteArray inBand(const ApiError &error, Product product, const QByteArray &requestId);
} // namespace ErrorBody
