// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/clauses.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace
{
/// Those that hold words.
constexpr std::array worded{
    QT_TRANSLATE_NOOP("Clauses", "R title"),          QT_TRANSLATE_NOOP("Clauses", "R annex 1 item 2"),
    QT_TRANSLATE_NOOP("Clauses", "R annex 1 note 1"), QT_TRANSLATE_NOOP("Clauses", "R annex 1 note 2"),
    QT_TRANSLATE_NOOP("Clauses", "R annex 1 note 3"), QT_TRANSLATE_NOOP("Clauses", "own rule"),
};
} // namespace

QString Clauses::text(const QString &clause)
{
    const auto found = std::find_if(worded.begin(), worded.end(),
                                    [&clause](const char *one) { return clause == QLatin1StringView(one); });
    return found == worded.end() ? clause : QCoreApplication::translate("Clauses", *found);
}
