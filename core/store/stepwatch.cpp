// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stepwatch.h"

namespace
{
std::function<bool(const char *)> &watcher()
{
    static std::function<bool(const char *)> watch;
    return watch;
}
} // namespace

void StepWatch::set(std::function<bool(const char *step)> watch)
{
    watcher() = std::move(watch);
}

Result<void> StepWatch::step(const char *name)
{
    if (!watcher() || watcher()(name))
        return {};
    return Error{Error::Kind::Cancelled, QStringLiteral("E-INT"), {}, QString::fromLatin1(name), {}};
}
