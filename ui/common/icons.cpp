// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icons.h"

#include "ui/common/iconengine.h"

#include <array>

namespace
{
/// In the order of Icons::Glyph.
constexpr std::array names{
    "today",
    "cards",
    "traffic",
    "pools",
    "finance",
    "rebates",
    "real-name",
    "deadlines",
    "activity",
    "settings",
    "search",
    "sync",
    "lock",
    "unlock",
    "export",
    "print",
    "columns",
    "filter",
    "view",
    "copy",
    "close",
    "check",
    "warning",
    "error",
    "info",
    "star",
    "add",
    "remove",
    "edit",
    "undo",
    "arrow-right",
    "arrow-down",
    "arrow-up",
    "calendar",
    "clock",
    "phone",
    "device",
    "tag",
    "folder",
    "file",
    "language",
    "sun",
    "moon",
    "help",
    "key",
    "shield",
    "cloud",
    "cloud-off",
    "stop",
    "play",
    "pause",
    "more",
    "card",
    "state-in-use",
    "state-unused",
    "state-deactivated",
    "state-shut-down",
    "state-closed",
    "state-unknown",
};
static_assert(names.size() == Icons::glyphCount);
} // namespace

QString Icons::fileName(Glyph glyph)
{
    return QString::fromLatin1(names[size_t(glyph)]);
}

QIcon Icons::icon(Glyph glyph)
{
    return QIcon(new IconEngine(fileName(glyph)));
}

QIcon Icons::icon(Glyph glyph, Theme::Ink ink)
{
    return QIcon(new IconEngine(fileName(glyph), ink));
}

QIcon Icons::application()
{
    return QIcon(new IconEngine(QStringLiteral("simledger")));
}
