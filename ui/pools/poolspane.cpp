// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pools/poolspane.h"

#include "models/modelroom.h"
#include "ui/pools/guardsection.h"
#include "ui/pools/poolssection.h"

PoolsPane::PoolsPane(PoolsModel &model, const ModelRoom &room, ConsoleSettings &settings, QWidget *parent)
    : SectionedPane(room.clock, parent)
{
    makeLater([this, &model, &room, &settings] {
        auto *pools = new PoolsSection(model, room, settings, this);
        auto *guards = new GuardSection(model, room, settings, this);
        connect(pools, &PoolsSection::syncWanted, this, &PoolsPane::syncWanted);
        connect(guards, &GuardSection::syncWanted, this, &PoolsPane::syncWanted);
        addSection(pools);
        addSection(guards);
    });
}

QString PoolsPane::title() const
{
    return tr("Pools");
}
