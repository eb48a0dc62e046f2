// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activitymodel.h"
#include "models/cardsmodels.h"
#include "models/deadlinesmodel.h"
#include "models/financemodel.h"
#include "models/messagesmodel.h"
#include "models/poolsmodel.h"
#include "models/realnamemodel.h"
#include "models/rebatesmodel.h"
#include "models/synchistory.h"
#include "models/todaymodel.h"
#include "models/trafficmodel.h"

#include <functional>
#include <utility>

/// The models behind the window of one open account. They stay while pages are thrown away and made anew in
/// another language or look. GUI thread; what they are made of must outlive them.
struct ConsoleModels {
    /// `askKey` leads to where an AccessKey is entered.
    ConsoleModels(const ModelRoom &room, SyncModel &sync, std::function<void()> askKey)
        : cards(room), today(room), traffic(room), pools(room), finance(room), rebates(room), realName(room),
          deadlines(room), activity(room), messages(room.clock), history(room, sync)
    {
        today.follow(sync);
        eachPane([&sync](auto &model) { model.follow(sync); });
        messages.follow(sync, std::move(askKey));
        messages.follow(room.desk);
        messages.follow(today);
    }

    /// The language changed.
    void retranslate()
    {
        cards.retranslate();
        today.retranslate();
        eachPane([](auto &model) { model.retranslate(); });
        history.load();
    }

    /// The models of the panes that ask while somebody looks.
    template<class Visit> void eachPane(const Visit &visit)
    {
        visit(traffic);
        visit(pools);
        visit(finance);
        visit(rebates);
        visit(realName);
        visit(deadlines);
        visit(activity);
    }

    CardsModels cards;
    TodayModel today;
    TrafficModel traffic;
    PoolsModel pools;
    FinanceModel finance;
    RebatesModel rebates;
    RealNameModel realName;
    DeadlinesModel deadlines;
    ActivityModel activity;
    MessagesModel messages;
    SyncHistory history;
};
