// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>

class Database;

/// Small named values about the cache as a whole. Belongs to the thread of its Database; set() happens inside
/// a transaction of the caller.
class MetaStore
{
public:
    explicit MetaStore(Database &database) : m_database(database) {}

    /// The name of a value that a synchronisation noted: it goes when the provider's data are erased.
    [[nodiscard]] static QString ofProvider(QLatin1StringView name) { return providerPrefix() + name; }

    Result<std::optional<QString>> value(const QString &name);
    Result<void> set(const QString &name, const QString &value);
    Result<void> remove(const QString &name); ///< also where there is none
    Result<void> removeOfProvider();

private:
    static QString providerPrefix() { return QStringLiteral("provider."); }

    Database &m_database;
};
