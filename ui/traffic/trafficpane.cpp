// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/traffic/trafficpane.h"

#include "models/trafficmodel.h"
#include "ui/traffic/breakdownsection.h"
#include "ui/traffic/conspicuoussection.h"
#include "ui/traffic/overtimesection.h"
#include "ui/traffic/topsection.h"

TrafficPane::TrafficPane(TrafficModel &model, const ModelRoom &room, ConsoleSettings &settings,
                         QWidget *parent)
    : SectionedPane(room.clock, parent)
{
    makeLater([this, &model, &room, &settings] {
        auto *time = new OverTimeSection(model, room, settings, this);
        auto *by = new BreakdownSection(model, room, settings, this);
        auto *top = new TopSection(model, room, settings, this);
        auto *silent = new ConspicuousSection(ConspicuousSection::Kind::Silent, model, room, settings, this);
        auto *jumps = new ConspicuousSection(ConspicuousSection::Kind::Jumps, model, room, settings, this);
        for (PaneSection *section : std::initializer_list<PaneSection *>{time, by, top, silent, jumps})
            addSection(section);
        const auto showOverTime = [this, time](const QString &iccid) {
            if (time->open(iccid))
                showSection(time->name());
        };
        connect(time, &OverTimeSection::syncWanted, this, &TrafficPane::syncWanted);
        connect(by, &BreakdownSection::syncWanted, this, &TrafficPane::syncWanted);
        connect(top, &TopSection::syncWanted, this, &TrafficPane::syncWanted);
        connect(top, &TopSection::overTimeWanted, this, showOverTime);
        for (ConspicuousSection *section : {silent, jumps}) {
            connect(section, &ConspicuousSection::syncWanted, this, &TrafficPane::syncWanted);
            connect(section, &ConspicuousSection::overTimeWanted, this, showOverTime);
        }
    });
}
