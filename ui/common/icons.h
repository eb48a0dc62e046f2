// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QString>

/// Our own icons, drawn by one hand on a grid of 24 with strokes of 1.75: resources/icons. GUI thread.
namespace Icons
{

enum class Glyph {
    Today,
    Cards,
    Traffic,
    Pools,
    Finance,
    Rebates,
    RealName,
    Deadlines,
    Activity,
    Settings,
    Search,
    Sync,
    Lock,
    Unlock,
    Export,
    Print,
    Columns,
    Filter,
    View,
    Copy,
    Close,
    Check,
    Warning,
    Error,
    Info,
    Star,
    Add,
    Remove,
    Edit,
    Undo,
    ArrowRight,
    ArrowDown,
    ArrowUp,
    Calendar,
    Clock,
    Phone,
    Device,
    Tag,
    Folder,
    File,
    Language,
    Sun,
    Moon,
    Help,
    Key,
    Shield,
    Cloud,
    CloudOff,
    Stop,
    Play,
    Pause,
    More,
    Card,
    StateInUse,
    StateUnused,
    StateDeactivated,
    StateShutDown,
    StateClosed,
    StateUnknown,
};
constexpr int glyphCount = int(Glyph::StateUnknown) + 1;

/// In the colour of the text around it; disabled and selected as the palette says. Follows a change of theme
/// and is sharp at every device pixel ratio.
[[nodiscard]] QIcon icon(Glyph glyph);
/// In a colour of its own, for a meaning.
[[nodiscard]] QIcon icon(Glyph glyph, Theme::Ink ink);

/// The mark of the program, for windows and the task bar.
[[nodiscard]] QIcon application();

/// The file in :/icons, "state-in-use" for StateInUse.
[[nodiscard]] QString fileName(Glyph glyph);

} // namespace Icons
