// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/carddetailmodel.h"
#include "models/cardfinder.h"
#include "models/cardlisting.h"
#include "models/chosencards.h"
#include "models/filtercompleter.h"
#include "models/savedviews.h"

#include <QStringList>

/// Everything the Cards pane works with. Lives as long as the account is open: the pane is thrown away and
/// made anew when language or look change. GUI thread; the room must outlive it.
struct CardsModels {
    explicit CardsModels(const ModelRoom &room_)
        : room(room_), listing(room), selection(listing.table(), room), completer(room), views(room),
          detail(room)
    {
    }

    /// The language changed.
    void retranslate()
    {
        listing.table().retranslate();
        detail.retranslate();
    }

    const ModelRoom &room;
    CardListing listing;
    ChosenCards selection;
    FilterCompleter completer;
    SavedViews views;
    CardDetailModel detail;
    QStringList recentFilters; ///< newest first; of this session alone: they are never written
};
