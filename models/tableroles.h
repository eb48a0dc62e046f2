// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What the window's tables ask a model beyond Qt::DisplayRole. A model answers what it has; an invalid
/// answer means nothing special.
namespace TableRoles
{

/// Of a cell, in data(). Only asked in the columns whose kind needs them.
enum Cell {
    StateGlyphRole =
        Qt::UserRole + 1, ///< int(StateMark): the sign and colour before the word, in State columns
    UsageShareRole, ///< double, 0…1 and above: the bar behind the figure, in Share columns; invalid: no bar
    ToneRole,       ///< int(Tone), in columns that answer TonedRole
    CopyTextRole,   ///< QString: what is copied where that is not what is shown: an ICCID without its gaps
};

/// Of a column, in headerData(section, Qt::Horizontal, …). They stay as they are while the model lives.
enum Column {
    KindRole = Qt::UserRole + 101, ///< int(ColumnKind); invalid: Text
    NameRole,                      ///< QString, "used_bytes": names the column in settings, in every language
    TypicalTextRole,               ///< QString: a long but usual text; decides how wide the column begins
    HiddenRole,                    ///< bool: not shown until somebody chooses it
    EssentialRole,                 ///< bool: cannot be hidden
    TonedRole,                     ///< bool: cells answer ToneRole
};

enum class ColumnKind {
    Text,
    Number,     ///< to the right; never cut, and never guarded against formulas when copied
    Date,       ///< figures of one width; never cut
    Identifier, ///< figures of one width; copied as text, so that a spreadsheet keeps every digit
    State,      ///< sign, colour and word
    Share, ///< a bar and a figure to the right; the bar is in the tone, where the column has tones, else in
           ///< that of a used allowance
};

enum class StateMark { None, InUse, Unused, Deactivated, ShutDown, Closed, Unknown };

enum class Tone { Plain, Muted, Good, Warning, Bad };

} // namespace TableRoles
