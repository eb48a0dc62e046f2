// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

class MetaStore;

/// Which account of the provider a cache belongs to (decision 0027): its id, which the bill overview tells,
/// and the key that was last seen to belong to it. Of the thread of the MetaStore; keeps inside the caller's
/// transaction.
namespace AccountBinding
{

struct Known {
    std::optional<QString> account; ///< nothing: no bill has told it yet
    std::optional<QString> key;     ///< as keyMark() says it
};

/// Tells keys apart without being one.
[[nodiscard]] QString keyMark(const QString &keyId);

Result<Known> read(MetaStore &meta);
Result<void> keepKey(MetaStore &meta, const QString &keyId);
/// An answer named this account: E-A39 when the cache belongs to another one, which keeps everything that
/// came with it out of the cache. The first one named is kept. Nothing named: nothing to say.
Result<void> confirm(MetaStore &meta, const std::optional<QString> &account);

[[nodiscard]] Error otherAccount();
/// The provider does not say whose key it is, and shows no card of the cache to it.
[[nodiscard]] Error noKnownCard();

} // namespace AccountBinding
