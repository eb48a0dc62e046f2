// SPDX-FileCopyrightText: Simledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rebates/rebatespane.h"

#include "models/rebatesmodel.h"
#include "ui/rebates/cardssection.h"
#include "ui/rebates/monthssection.h"
#include "ui/rebates/planssection.h"
#include "ui/rebates/tierssection.h"

RebatesPane::RebatesPane(RebatesModel &model, const ModelRoom &room, ConsoleSettings &settings,
                         QWidget *parent)
    : SectionedPane(room.clock, parent)
{
    makeLater([this, &model, &room, &settings] {
        auto *months = new RebateMonthsSection(model, room, settings, this);
        connect(months, &RebateMonthsSection::syncNeeded, this, [this] { Q_EMIT syncWanted(SyncOptions()); });
        connect(months, &RebateMonthsSection::sectionWanted, this, [this](const QString &name) {
            showSection(name);
            section()->activate();
        });
        addSection(months);
        addSection(new RebateCardsSection(model, room, settings, this));
        addSection(new RebatePlansSection(model, room, settings, this));
        addSection(new RebateTiersSection(model, room, settings, this));
    });
}
