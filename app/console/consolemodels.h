// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cardsmodels.h"
#include "models/messagesmodel.h"
#include "models/synchistory.h"
#include "models/todaymodel.h"

/// The models behind the window of one open account. They stay while pages are thrown away and made anew in
/// another language or look. GUI thread; what they are made of must outlive them.
struct ConsoleModels {
    ConsoleModels(const ModelRoom &room, const SyncModel &sync)
        : cards(room), today(room), messages(room.clock), history(room, sync)
    {
        today.follow(sync);
        messages.follow(sync);
        messages.follow(room.desk);
        messages.follow(today);
    }

    /// The language changed.
    void retranslate()
    {
        cards.retranslate();
        today.retranslate();
        history.load();
    }

    CardsModels cards;
    TodayModel today;
    MessagesModel messages;
    SyncHistory history;
};
